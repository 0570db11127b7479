//! The moderation log.

use heard_vocabulary::ModerationAction;

use super::{LogLine, LogPage, log};
use crate::pages::staff::tests::{TYPED, has, html, sound};

#[test]
fn the_log_says_what_was_done_and_why() {
    let line = LogLine {
        at: "2026-03-16 10:04".into(),
        by: "Anouk".into(),
        what: Some(ModerationAction::QuoteRefused),
        reason: TYPED.into(),
        told: true,
        view_href: Some("/views/a1".into()),
    };
    let other = LogLine { what: None, view_href: None, told: false, ..line.clone() };
    let page = html(log, LogPage { lines: vec![line, other] });
    sound(&page);
    has(
        &page,
        &[
            "<a href=\"/views/a1\">Refused a quote</a>",
            "&lt;script&gt;",
            "16 March 2026, 10:04",
            "Something was done",
            ">Yes</td>",
            "href=\"/moderation\"",
        ],
    );
    has(&html(log, LogPage::default()), &["Nothing was moderated yet"]);
}
