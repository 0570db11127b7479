//! What reading a wide table gives: series, and every other word as a note or a warning.
//! These types are the JSON of `heard indicators import --format json`.

use super::super::report::{Source, Warning};
use super::decimal::Decimal;
use super::period::Period;
use heard_vocabulary::{MeasureArea, MeasureUnit};
use serde::{Serialize, Serializer};

/// The measures of a file.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MeasureFile {
    /// What is counted, as the file's name says.
    pub name: String,
    /// How the file's name says it is cut: "by month and district".
    pub cut: Option<String>,
    /// Each line of numbers.
    pub series: Vec<Series>,
    /// What stands in the file and is no number.
    pub notes: Vec<Warning>,
    /// What a person should look at.
    pub warnings: Vec<Warning>,
}

/// One line of numbers: of one area, in one unit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Series {
    /// What the numbers are.
    #[serde(serialize_with = "unit_name")]
    pub unit: MeasureUnit,
    /// The words for it, where the table has any.
    pub unit_written: Option<String>,
    /// The day they are counted on, where the table says one: "At 31st March".
    pub counted_on: Option<String>,
    /// Whose they are.
    pub area: Area,
    /// The numbers, in the file's order.
    pub readings: Vec<Reading>,
    /// Where they stand.
    pub source: Source,
}

/// A place or a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Area {
    /// Its name, however it is written.
    pub name: String,
    /// As it is written.
    pub written: String,
    /// What it is.
    #[serde(serialize_with = "area_name")]
    pub kind: MeasureArea,
}

/// One number.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reading {
    /// Of which period.
    pub period: Period,
    /// The period as it is written.
    pub period_written: String,
    /// The number.
    pub value: Decimal,
    /// The number as it is written.
    pub written: String,
}

fn unit_name<S: Serializer>(unit: &MeasureUnit, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(unit.name())
}

fn area_name<S: Serializer>(kind: &MeasureArea, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.name())
}

/// Why a file is not read as measures: one sentence for the person each.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotMeasures {
    /// It is no table of a kind that is read.
    #[error("{0}")]
    File(#[from] super::super::report::NotAPlan),
    /// No line of periods.
    #[error(
        "No line of months or years was found in this file: a table of measures has periods such as Aug-18 or 2018/19 above its numbers."
    )]
    NoPeriods,
    /// Periods, and no number under any.
    #[error("This file has months or years and no number under any of them.")]
    NoNumbers,
}
