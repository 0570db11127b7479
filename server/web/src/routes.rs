//! Every route of Heard: each room lists its own, with who may call it.

use super::registry::{Route, of_young_people};
use super::{demo, first_start, health, kept, receipts, staff, young};

/// Every route.
#[must_use]
pub fn routes() -> Vec<Route> {
    let young = [
        young::views::routes(),
        young::responses::routes(),
        young::services::routes(),
        young::polls::routes(),
        young::council::routes(),
        young::guide::routes(),
        young::contacts::routes(),
        young::decisions::routes(),
        young::people::routes(),
        young::media::routes(),
        young::notifications::routes(),
        young::outbox::routes(),
        young::safeguarding::routes(),
        young::moderation::routes(),
        young::home::routes(),
        young::settings::routes(),
    ];
    let others =
        [demo::routes(), first_start::routes(), health::routes(), kept::routes(), receipts::routes(), staff::routes()];
    let mut all = of_young_people(young.into_iter().flatten());
    all.extend(others.into_iter().flatten());
    all
}
