//! The words of a cell, and how it looks.

use super::super::columns::Field;
use super::super::rating::{self, RatingWords, Said};
use super::super::report::{LayoutColumn, PlanRow};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// The rating's cell: the words that came with it while they still say the
/// same, else its name.
pub(crate) fn rating_text(row: &PlanRow, label: &str, words: &RatingWords) -> Option<String> {
    let kept = row.other.get(label);
    let Some(rating) = row.rating else {
        return kept.cloned();
    };
    let says_it =
        |text: &&String| matches!(words.read(text), Said::Plain(said) | Said::WithWords(said) if said == rating);
    if let Some(kept) = kept.filter(says_it) {
        return Some(kept.clone());
    }
    let name = rating::name(rating).to_owned();
    // A rating in another language stays in it.
    Some(
        kept.filter(|kept| rating::alone(kept).is_some())
            .and_then(|kept| rating::reworded(kept, rating))
            .unwrap_or(name),
    )
}

/// The headings for columns that a layout does not have yet.
pub(crate) const FIELDS: [(Field, &str); 13] = [
    (Field::Objective, "Objective"),
    (Field::Reference, "Ref"),
    (Field::Activity, "Activity"),
    (Field::Lead, "Lead"),
    (Field::Service, "Service"),
    (Field::Timescale, "Timescale"),
    (Field::Rating, "BRAG"),
    (Field::Progress, "Progress"),
    (Field::Evidence, "Evidence"),
    (Field::Metric, "Metric"),
    (Field::Current, "Current"),
    (Field::Target, "Target"),
    (Field::CrossReference, "Cross reference"),
];

/// A field of a row as the words of a cell. An objective has none of its own
/// here: it stands on its line, or in the column the layout has for it.
pub(crate) fn field_text(row: &PlanRow, field: Field) -> Option<String> {
    match field {
        Field::Objective | Field::Wording | Field::Other => None,
        Field::Reference => row.reference.clone(),
        Field::Activity => row.activity.clone(),
        Field::Lead => row.lead.clone(),
        Field::Service => row.service.clone(),
        Field::Timescale => row.timescale.as_ref().map(|timescale| timescale.text.clone()),
        Field::Rating => row.rating.map(|rating| rating::name(rating).to_owned()),
        Field::Progress => row.progress.clone(),
        Field::Evidence => row.evidence.clone(),
        Field::Metric => row.metric.clone(),
        Field::Current => row.current.clone(),
        Field::Target => row.target.clone(),
        Field::CrossReference => row.cross_reference.clone(),
    }
}

/// A column added at the right.
pub(super) fn new_column(heading: &str, field: Option<Field>) -> LayoutColumn {
    LayoutColumn { header: Some(heading.to_owned()), label: heading.to_owned(), field }
}

/// The look of a heading.
pub(super) fn heading() -> Format {
    body().set_bold().set_background_color(Color::RGB(0x00E7_E6E6))
}

/// The look of a cell.
pub(super) fn body() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin)
}
