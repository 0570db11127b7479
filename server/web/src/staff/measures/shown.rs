//! Measures on their way to a page.

use heard_app::pages::staff::measures::{
    MeasureAreaLine, MeasureLine, MeasurePeriod, MeasurePoint, MeasureTarget, PeriodLength, ShownNumber,
};
use heard_app::pages::staff::strategy::WarningLine;
use heard_domain::measures::{self as domain, Period, Point, Shown};
use heard_domain::strategy::import::Warning;
use heard_storage::calendar::Day;

/// A period.
pub fn period(period: Period) -> MeasurePeriod {
    let length = match period {
        Period::Month { .. } => PeriodLength::Month,
        Period::Quarter { .. } => PeriodLength::Quarter,
        Period::Year { .. } => PeriodLength::Year,
    };
    MeasurePeriod { length, ends: Day::of(period.ends()).civil() }
}

/// A number, as its reader may see it.
pub fn number(value: Shown) -> ShownNumber {
    match value {
        Shown::Number(value) => ShownNumber::Number(value.to_string()),
        Shown::Withheld => ShownNumber::Withheld,
    }
}

/// One number of a line.
pub fn point(point: Point) -> MeasurePoint {
    let Point { period: of, value, small, carried } = point;
    MeasurePoint { period: period(of), value: number(value), small, carried }
}

/// Where a measure stands.
pub fn line(line: domain::MeasureLine) -> MeasureLine {
    MeasureLine {
        href: format!("/strategy/measures/{}", line.id),
        name: line.name,
        unit: line.unit,
        direction: line.direction,
        latest: line.latest.map(point),
        trend: line.trend,
        target: line
            .target
            .map(|target| MeasureTarget { value: target.value.to_string(), day: target.day.map(Day::civil) }),
        met: line.met,
        compared: line.compared.into_iter().map(|(name, _, newest)| (name, point(newest))).collect(),
        stale: line.stale,
    }
}

/// The numbers of one area.
pub fn area(area: domain::AreaLine) -> MeasureAreaLine {
    MeasureAreaLine { name: area.name, kind: area.kind, points: area.points.into_iter().map(point).collect() }
}

/// A place in a file that a person should look at.
pub fn warning(warning: &Warning) -> WarningLine {
    WarningLine {
        row: warning.row,
        column: warning.column.clone(),
        value: warning.value.clone(),
        problem: warning.problem.clone(),
    }
}
