//! The pages about rights.

use jiff::civil::date;

use super::{GuideAdminPage, GuideIn, GuidePart, GuideProblem, GuideTyped, guide_admin};
use crate::i18n::Lang;
use crate::pages::staff::Link;
use crate::pages::staff::tests::{TYPED, has, html, sound};
use crate::pages::staff::versions::{Changed, Version, Writer};

fn props() -> GuideAdminPage {
    let at = date(2026, 3, 3).at(9, 30, 0, 0);
    let changed = Changed { what: GuidePart::Body, was: "We ring.".into(), became: TYPED.into() };
    let version = |number, changes| Version { number, by: Writer::Left, at, changes, now: number == 3 };
    GuideAdminPage {
        pages: vec![Link { href: "/staff/guide?page=money".into(), text: TYPED.into() }],
        slug: "money".into(),
        policy: false,
        version: 3,
        lang: Lang::Uk,
        typed: GuideTyped { title: "Money".into(), body: TYPED.into(), easy: String::new() },
        english: None,
        problems: vec![GuideProblem::TitleTaken],
        languages: vec![
            (Lang::En, GuideIn::Written { at, older: false }),
            (Lang::Uk, GuideIn::Written { at, older: true }),
            (Lang::Ar, GuideIn::English),
        ],
        versions: vec![version(3, vec![changed]), version(2, Vec::new())],
    }
}

#[test]
fn yp_21_a_page_is_written_in_a_language_and_kept_when_it_is_refused() {
    let page = html(guide_admin, props());
    sound(&page);
    has(
        &page,
        &[
            "<title>Error: Rights pages",
            "Money, Українська (Ukrainian) (version 3)",
            "name=\"lang\" value=\"uk\"",
            "href=\"#page-title\"",
            "&lt;script&gt;",
        ],
    );
}

#[test]
fn adm_02_a_page_is_tried_on_a_phone_and_shows_its_versions_and_languages() {
    let page = html(guide_admin, props());
    has(
        &page,
        &[
            "formaction=\"/staff/guide/preview\" formtarget=\"phone\"",
            "name=\"phone\" src=\"/staff/guide/preview?page=money&amp;lang=uk\"",
            "action=\"/staff/guide/money/uk/put-back\"",
            "Older than the English",
            "Read in English",
            "We ring.",
        ],
    );
    let new = GuideAdminPage {
        slug: String::new(),
        languages: Vec::new(),
        versions: Vec::new(),
        problems: Vec::new(),
        ..props()
    };
    let page = html(guide_admin, new);
    sound(&page);
    has(
        &page,
        &["<option value=\"uk\" selected>Українська (Ukrainian)</option>", "<option value=\"en\">English</option>"],
    );
    assert!(!page.contains("put-back") && !page.contains("src=\"/staff/guide/preview"));
}
