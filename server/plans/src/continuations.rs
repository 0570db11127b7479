//! Rows that go on with the words of the row above, as text pasted from a
//! document does.

use super::columns::Field;
use super::dates;
use super::rating::{self, Said};
use super::report::{PlanRow, Timescale};
use super::rows::Reading;

/// Whether the reading goes on with the row directly above it.
///
/// Certain enough only where it has no reference, rating, date or objective of
/// its own, and either begins with a small letter beneath a row that has a
/// reference, or says nothing of what is done or counted.
pub(super) fn continues(above: &PlanRow, reading: &Reading) -> bool {
    let own = [Field::Reference, Field::Objective, Field::Rating];
    if own.iter().any(|field| reading.known.contains_key(field)) {
        return false;
    }
    let metric = reading.known.contains_key(&Field::Metric);
    match reading.known.get(&Field::Activity) {
        Some(activity) => {
            !metric
                && !reading.known.contains_key(&Field::Timescale)
                && above.reference.is_some()
                && above.activity.is_some()
                && activity.starts_with(|letter: char| letter.is_lowercase())
        }
        None => !metric,
    }
}

/// Whether a row that shares a merged action with the row above only says more
/// of it: an update, evidence. One with a date, a lead or a milestone of its
/// own is a step of its own.
pub(super) fn adds_to_merged(own: &Reading) -> bool {
    let more = [Field::Progress, Field::Evidence, Field::CrossReference];
    own.other.is_empty() && own.known.keys().all(|field| more.contains(field))
}

/// Whether the reading goes on with the row above the headings that a page
/// begins with again: half sentences, and nothing that a row of its own has.
pub(super) fn goes_on_over_page(above: &PlanRow, reading: &Reading) -> bool {
    let own = [Field::Reference, Field::Objective, Field::Rating, Field::Timescale];
    if own.iter().any(|field| reading.known.contains_key(field)) || above.reference.is_none() {
        return false;
    }
    let texts = || reading.known.values().chain(reading.other.values());
    let begins_small = |text: &String| text.starts_with(char::is_lowercase);
    let before = |field: &Field| match field {
        Field::Activity => above.activity.as_deref(),
        Field::Lead => above.lead.as_deref(),
        Field::Service => above.service.as_deref(),
        Field::Progress => above.progress.as_deref(),
        Field::Evidence => above.evidence.as_deref(),
        Field::Metric => above.metric.as_deref(),
        _ => None,
    };
    let open = |field: &Field| before(field).is_some_and(|text| !text.ends_with(['.', '!', '?']));
    texts().any(begins_small) && reading.known.iter().all(|(field, text)| begins_small(text) || open(field))
}

/// Adds the reading's words to the row above, each after its own.
pub(super) fn join(above: &mut PlanRow, reading: Reading, rating_label: &str) {
    for (field, text) in reading.known {
        let whole = match field {
            Field::Activity => &mut above.activity,
            Field::Lead => &mut above.lead,
            Field::Service => &mut above.service,
            Field::Progress => &mut above.progress,
            Field::Evidence => &mut above.evidence,
            Field::Metric => &mut above.metric,
            Field::Current => &mut above.current,
            Field::Target => &mut above.target,
            Field::CrossReference => &mut above.cross_reference,
            Field::Reference => &mut above.reference,
            Field::Objective => &mut above.objective,
            Field::Timescale => {
                join_timescale(above, &text);
                continue;
            }
            Field::Rating => {
                if let Said::Plain(rating) = rating::read(&text) {
                    above.rating = above.rating.or(Some(rating));
                }
                join_text(above.other.entry(rating_label.to_owned()).or_default(), &text);
                continue;
            }
            Field::Wording | Field::Other => continue,
        };
        join_text(whole.get_or_insert_default(), &text);
    }
    for (label, text) in reading.other {
        join_text(above.other.entry(label).or_default(), &text);
    }
}

/// Adds words after a space.
fn join_text(whole: &mut String, more: &str) {
    if !whole.is_empty() {
        whole.push(' ');
    }
    whole.push_str(more);
}

/// A timescale over two rows is read again as one.
fn join_timescale(above: &mut PlanRow, more: &str) {
    let mut text = above.timescale.take().map_or_else(String::new, |timescale| timescale.text);
    join_text(&mut text, more);
    above.timescale = Some(Timescale { date: dates::of_words(&text), text });
}
