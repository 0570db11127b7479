use super::{LookPage, look};
use crate::i18n::Lang;
use crate::pages::young::safeguarding::{HelpPage, help};
use crate::pages::young::tests::{Page, frame};
use crate::render::render;
use crate::shell::Frame;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    vec![("/look", Box::new(|f| look(f, LookPage { back: "/wall".into(), saved: true })))]
}

#[test]
fn yp_18_how_it_looks_is_on_the_page_before_any_script_runs() {
    use crate::look::Look;
    let plain = render(|| help(frame(Lang::En, "/help"), HelpPage::default()));
    for left_out in ["data-theme", "data-text", "data-font", "data-motion", "data-label"] {
        assert!(!plain.contains(left_out), "{left_out}");
    }
    let chosen = Frame { look: Look::parse("largest.contrast.listen.still.plain"), ..frame(Lang::En, "/help") };
    let html = render(|| help(chosen, HelpPage::default()));
    for there in [
        "data-theme=\"contrast\"",
        "data-text=\"largest\"",
        "data-font=\"plain\"",
        "data-motion=\"still\"",
        "data-module=",
        "data-label=\"Listen\"",
        "data-spoken",
    ] {
        assert!(html.contains(there), "{there}: {html}");
    }
}
