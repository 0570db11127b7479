//! Every route of Heard: each room lists its own, with who may call it.

use super::registry::Route;
use super::{demo, health, kept, receipts, staff, young};

/// Every route.
#[must_use]
pub fn routes() -> Vec<Route> {
    [
        young::views::routes(),
        young::responses::routes(),
        young::services::routes(),
        young::polls::routes(),
        young::council::routes(),
        young::guide::routes(),
        young::contacts::routes(),
        young::people::routes(),
        young::media::routes(),
        young::notifications::routes(),
        young::outbox::routes(),
        young::safeguarding::routes(),
        young::moderation::routes(),
        young::home::routes(),
        young::settings::routes(),
        demo::routes(),
        health::routes(),
        kept::routes(),
        receipts::routes(),
        staff::routes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
