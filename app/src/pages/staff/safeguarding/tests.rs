//! Alerts.

use jiff::civil::date;

use super::{AboutAlert, AlertPage, TakenOn, alert};
use crate::pages::staff::tests::{TYPED, has, html, sound};

#[test]
fn mod_08_an_alert_is_taken_on_once() {
    let open = AlertPage {
        raised_at: date(2026, 3, 16).at(10, 4, 0, 0),
        told_at: date(2026, 3, 16).at(10, 14, 0, 0),
        about: AboutAlert::View { href: Some("/views/a1".into()) },
        acknowledged: None,
        action: "/staff/alerts/a1/acknowledge".into(),
    };
    let page = html(alert, open.clone());
    sound(&page);
    has(&page, &["href=\"/views/a1\"", "action=\"/staff/alerts/a1/acknowledge\"", "I have it"]);
    let taken = AlertPage {
        about: AboutAlert::View { href: None },
        acknowledged: Some(TakenOn { by: Some(TYPED.into()), at: date(2026, 3, 16).at(10, 15, 0, 0) }),
        ..open
    };
    let page = html(alert, taken.clone());
    sound(&page);
    has(&page, &["&lt;script&gt;", "16 March 2026, 10:15", "Nobody else is told"]);
    assert!(!page.contains("/acknowledge") && !page.contains("/views/"));
    let left = Some(TakenOn { by: None, at: date(2026, 3, 16).at(10, 15, 0, 0) });
    has(&html(alert, AlertPage { acknowledged: left, ..taken }), &["A colleague, since "]);
}
