//! What young people said in the years before the last twelve months: years that
//! are over, of which figures were published.

use heard_domain::Heard;
use heard_domain::figures::Period;
use heard_domain::people::{Grant, Moderate};
use heard_domain::views::store_bulk;
use heard_storage::clock::Moment;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use super::content::Content;
use super::views::{Authors, BATCH, Coded, bulk, themes};
use super::{DemoError, Wanted, sayings};

/// The last twelve months, in days.
const LAST: i64 = 364;

/// How many views an earlier year has, out of a hundred of the last twelve
/// months.
const EARLIER: i64 = 75;

/// Stores them. They are drawn apart from those of the last twelve months, which
/// are the same with them and without.
pub(super) async fn store(
    heard: &Heard,
    content: &Content,
    wanted: &Wanted,
    authors: Authors<'_>,
    reader: &Grant<Moderate>,
) -> Result<(), DemoError> {
    let (from, until) = (begins(wanted), wanted.today.plus(-LAST * Moment::DAY));
    let days = ((until.0 - from.0) / Moment::DAY).max(0);
    let all = i64::try_from(wanted.views).unwrap_or(0) * EARLIER * days / (100 * LAST);
    let catalogue = heard.catalogue();
    let frame = Coded { heard, catalogue: &catalogue, themes: themes(&catalogue), authors, today: wanted.today };
    let mut rng = StdRng::seed_from_u64(wanted.seed.wrapping_add(1));
    let numbers: Vec<usize> = (wanted.views..).take(usize::try_from(all).unwrap_or(0)).collect();
    for numbers in numbers.chunks(BATCH) {
        let one = |number: &usize| {
            let written = sayings::draw(&content.views.templates, &mut rng);
            let received_at = from.plus(rng.random_range(0..days.max(1) * Moment::DAY));
            bulk(&frame, written, *number, received_at, &mut rng)
        };
        store_bulk(heard, numbers.iter().map(one).collect(), reader).await?;
    }
    Ok(())
}

/// When the first of the years begins of which figures are published by now.
fn begins(wanted: &Wanted) -> Moment {
    let newest = Period::Year(Period::of_year_at(wanted.today) - 1);
    let newest = if newest.is_settled(wanted.today) { newest } else { newest.before() };
    Period::Year(newest.year() + 1 - wanted.years).starts()
}
