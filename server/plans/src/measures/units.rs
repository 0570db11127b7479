//! What the numbers of a line are.

use super::super::report::Warning;
use super::super::table::TableRow;
use super::decimal::Decimal;
use super::report::{MeasureFile, Reading};
use heard_vocabulary::MeasureUnit;

/// The numbers of a line, when it is decided what they are.
pub(super) struct Numbers<'a> {
    pub row: &'a TableRow,
    pub column: String,
    pub count: usize,
    pub percents: usize,
}

/// What a line's numbers are: as it says, but where it calls counts percentages; else by
/// how they are written.
pub(super) fn decide(
    said: Option<MeasureUnit>,
    written: Option<&str>,
    readings: &[Reading],
    numbers: Numbers<'_>,
    file: &mut MeasureFile,
) -> MeasureUnit {
    let Numbers { row, column, count, percents } = numbers;
    let mut warn = |problem: &str| {
        file.warnings.push(Warning {
            row: row.number,
            column: column.clone(),
            value: written.unwrap_or_default().to_owned(),
            problem: problem.to_owned(),
        });
    };
    let hundred = Decimal::whole(100);
    match said {
        Some(MeasureUnit::Percentage)
            if percents == 0 && readings.iter().any(|one| one.value.compare(hundred).is_gt()) =>
        {
            warn("It is called a percentage and holds counts: it is read as a number.");
            MeasureUnit::Number
        }
        Some(unit) if unit != MeasureUnit::Percentage && percents > 0 => {
            warn("It has percent signs and is called otherwise: it is read as a percentage.");
            MeasureUnit::Percentage
        }
        Some(unit) => unit,
        None if percents == count => MeasureUnit::Percentage,
        None if percents > 0 => {
            warn("Some of its cells have a percent sign and some have none: it is read as a percentage.");
            MeasureUnit::Percentage
        }
        None => {
            if readings.iter().any(|one| one.value.as_whole().is_none()) {
                warn("Nothing says what these numbers are, and not all are whole: they are read as a number.");
            }
            MeasureUnit::Number
        }
    }
}
