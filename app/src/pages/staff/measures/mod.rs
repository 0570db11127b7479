//! Measures: what the council counts, one of them, and taking tables in.

mod chart;
mod forms;
mod frame;
mod import;
mod list;
mod one;
mod problems;
mod props;
mod tables;
#[cfg(test)]
mod tests;
mod words;

pub use frame::{Done, PLACE};
pub use import::{ImportProblem, import, import_preview};
pub use list::measures;
pub use one::measure;
pub use problems::{BreakProblem, DescribeProblem, JoinProblem, MeasureProblem};
pub use props::{
    AreaChoice, MeasureAreaLine, MeasureLine, MeasureLink, MeasurePage, MeasurePeriod, MeasurePoint, MeasureTarget,
    MeasureTyped, MeasuresFile, MeasuresImportPage, MeasuresPage, MeasuresPreviewPage, NumberCounts, NumberLine,
    PeriodLength, ReplacedNumber, ShownNumber,
};
pub use words::measure_title;
