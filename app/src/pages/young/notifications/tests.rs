use super::{NotificationsPage, notifications};
use crate::pages::young::tests::Page;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    vec![(
        "/mine/notifications",
        Box::new(|f| notifications(f, NotificationsPage { may_ask: true, ..NotificationsPage::default() })),
    )]
}
