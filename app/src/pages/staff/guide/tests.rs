//! The pages about rights.

use super::{GuideAdminPage, GuideProblem, GuideTyped, guide_admin};
use crate::i18n::Lang;
use crate::pages::staff::Link;
use crate::pages::staff::tests::{TYPED, has, html, sound};

#[test]
fn yp_21_a_page_is_written_in_a_language_and_kept_when_it_is_refused() {
    let props = GuideAdminPage {
        pages: vec![Link { href: "/staff/guide?page=money".into(), text: TYPED.into() }],
        slug: "money".into(),
        version: 3,
        lang: Lang::Uk,
        typed: GuideTyped { title: "Money".into(), body: TYPED.into(), easy: String::new() },
        problems: vec![GuideProblem::TitleTaken],
    };
    let page = html(guide_admin, props);
    sound(&page);
    has(
        &page,
        &[
            "<title>Error: Rights pages",
            "Money (version 3)",
            "<option value=\"uk\" selected>Українська</option>",
            "<option value=\"en\">English</option>",
            "href=\"#page-title\"",
            "&lt;script&gt;",
        ],
    );
}
