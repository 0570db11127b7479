//! Alerts.

use super::{AboutAlert, AlertPage, alert};
use crate::pages::staff::tests::{TYPED, has, html, sound};

#[test]
fn mod_08_an_alert_is_taken_on_once() {
    let open = AlertPage {
        raised_at: "2026-03-16 10:04".into(),
        told_at: "2026-03-16 10:14".into(),
        about: AboutAlert::View { href: Some("/views/a1".into()) },
        acknowledged: None,
        action: "/staff/alerts/a1/acknowledge".into(),
    };
    let page = html(alert, open.clone());
    sound(&page);
    has(&page, &["href=\"/views/a1\"", "action=\"/staff/alerts/a1/acknowledge\"", "I have it"]);
    let taken = AlertPage {
        about: AboutAlert::View { href: None },
        acknowledged: Some((TYPED.into(), "2026-03-16 10:15".into())),
        ..open
    };
    let page = html(alert, taken);
    sound(&page);
    has(&page, &["&lt;script&gt;", "Nobody else is told"]);
    assert!(!page.contains("/acknowledge") && !page.contains("/views/"));
}
