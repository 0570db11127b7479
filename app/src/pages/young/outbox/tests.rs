use super::{OfflinePage, offline};
use crate::pages::young::tests::Page;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    vec![("/offline", Box::new(|f| offline(f, OfflinePage { questions: "{}".into(), ..OfflinePage::default() })))]
}
