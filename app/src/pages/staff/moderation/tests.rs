//! The moderation log.

use heard_vocabulary::ModerationAction;
use jiff::civil::date;

use super::{LogLine, LogPage, log};
use crate::pages::staff::tests::{TYPED, has, html, sound};

#[test]
fn the_log_says_what_was_done_and_why() {
    let line = LogLine {
        at: date(2026, 3, 16).at(10, 4, 0, 0),
        by: Some("Anouk".into()),
        what: Some(ModerationAction::QuoteRefused),
        reason: TYPED.into(),
        told: true,
        view_href: Some("/views/a1".into()),
    };
    let other = LogLine { by: None, what: None, view_href: None, told: false, ..line.clone() };
    let page = html(log, LogPage { lines: vec![line, other] });
    sound(&page);
    has(
        &page,
        &[
            "<a href=\"/views/a1\">Refused a quote</a>",
            "&lt;script&gt;",
            "16 March 2026, 10:04",
            "Something was done",
            "someone who left",
            ">Yes</td>",
            "href=\"/moderation\"",
        ],
    );
    has(&html(log, LogPage::default()), &["Nothing was moderated yet"]);
}
