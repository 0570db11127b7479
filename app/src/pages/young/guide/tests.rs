use super::{GuideListPage, GuideViewPage, guide_list, guide_page};
use crate::i18n::Lang;
use crate::pages::young::tests::{Page, frame};
use crate::render::render;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    vec![
        ("/rights", Box::new(|f| guide_list(f, guide_list_page()))),
        ("/rights/pledge", Box::new(|f| guide_page(f, guide_view_page()))),
    ]
}

pub(in crate::pages::young) fn guide_list_page() -> GuideListPage {
    GuideListPage {
        wanted: "advocate".into(),
        easy: true,
        pages: vec![("/rights/pledge".into(), "The pledge".into(), "We ring you back".into(), true)],
    }
}

pub(in crate::pages::young) fn guide_view_page() -> GuideViewPage {
    GuideViewPage {
        href: "/rights/pledge".into(),
        title: "The pledge".into(),
        body: "We ring you\nback.\n\n# Always\n- The same <day>\n- Or the next".into(),
        has_easy: true,
        easy: false,
        english: true,
        on: "2026-03-03".into(),
    }
}

#[test]
fn yp_21_simple_marks_become_paragraphs_headings_and_lists_and_nothing_else_does() {
    let html = render(|| guide_page(frame(Lang::Ar, "/rights/pledge"), guide_view_page()));
    assert!(html.contains("We ring you back."), "lines of one paragraph belong together");
    assert!(html.contains("<h2 dir=\"auto\">Always</h2>"));
    assert_eq!(html.matches("<li dir=\"auto\">").count(), 2);
    assert!(html.contains("The same &lt;day&gt;"));
    assert!(html.contains("data-listen") && html.contains("lang=\"en\""), "English is marked as such");
}
