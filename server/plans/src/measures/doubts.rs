//! What only shows when a whole file was read.

use super::super::objectives::normal;
use super::super::report::Warning;
use super::areas::{Areas, MARK};
use super::decimal::Decimal;
use super::period::Period;
use super::report::{MeasureFile, Reading, Series};
use heard_vocabulary::{MeasureArea, MeasureUnit};
use std::collections::{BTreeSet, HashMap};

/// The most at which a number of children may tell who they are.
pub const SMALL: i64 = 7;

/// Whether a number is so small that it may tell of a child.
#[must_use]
pub fn is_small(unit: MeasureUnit, value: Decimal) -> bool {
    let whole = value.as_whole();
    unit == MeasureUnit::Number
        && whole.map_or(value.compare(Decimal::whole(0)).is_gt() && value.compare(Decimal::whole(SMALL)).is_le(), |n| {
            (1..=SMALL).contains(&n)
        })
}

/// Looks over a file that was read.
pub(super) fn look(file: &mut MeasureFile, areas: &Areas) {
    if areas.footnotes > 0 {
        // The mark has its footnote: it is among the notes.
        file.warnings.retain(|warning| warning.problem != MARK);
    }
    name_says_otherwise(file);
    among_parts(file);
    mixed(file);
    totals(file);
    small(file);
    carried(file);
    twice(file);
}

fn about(series: &Series, value: String, problem: String) -> Warning {
    Warning { row: series.source.row, column: series.area.name.clone(), value, problem }
}

/// "Number of …" over percentages.
fn name_says_otherwise(file: &mut MeasureFile) {
    let says = super::naming::unit(&file.name).map(|(unit, _)| unit);
    let all = |unit| !file.series.is_empty() && file.series.iter().all(|series| series.unit == unit);
    let problem = match says {
        Some(MeasureUnit::Number) if all(MeasureUnit::Percentage) => {
            "The file’s name says a number, and every cell is a percentage."
        }
        Some(MeasureUnit::Percentage) if all(MeasureUnit::Number) => {
            "The file’s name says a percentage, and no cell is one."
        }
        _ => return,
    };
    let (value, problem) = (file.name.clone(), problem.to_owned());
    file.warnings.push(Warning { row: 1, column: String::new(), value, problem });
}

/// A district of a region's name: what stands in a list of the council's parts is taken for
/// one of them, so that its numbers are withheld as theirs are. A region says that it is one.
fn among_parts(file: &mut MeasureFile) {
    if !file.series.iter().any(|series| matches!(series.area.kind, MeasureArea::District | MeasureArea::Team)) {
        return;
    }
    let mut found = Vec::new();
    for series in &mut file.series {
        let words = normal(&series.area.written);
        let says = ["region", "average"].iter().any(|word| words.split_whitespace().any(|part| part == *word));
        if series.area.kind == MeasureArea::Region && !says {
            series.area.kind = MeasureArea::District;
            let problem =
                "It stands in a list of districts and teams: read as a district, and not as the region of that name.";
            found.push(about(series, series.area.written.clone(), problem.to_owned()));
        }
    }
    file.warnings.extend(found);
}

/// Districts and teams as if they were of one kind.
fn mixed(file: &mut MeasureFile) {
    let of = |kind| {
        let names: BTreeSet<&str> = file
            .series
            .iter()
            .filter(|series| series.area.kind == kind)
            .map(|series| series.area.name.as_str())
            .collect();
        names.into_iter().collect::<Vec<_>>().join(", ")
    };
    let (districts, teams) = (of(MeasureArea::District), of(MeasureArea::Team));
    if districts.is_empty() || teams.is_empty() {
        return;
    }
    let problem = format!(
        "Districts and teams stand in one table: a child is counted by the team that holds them, not by where they live. Read as teams: {teams}."
    );
    file.warnings.push(Warning { row: 1, column: String::new(), value: districts, problem });
}

/// A total that is not the sum of its parts.
fn totals(file: &mut MeasureFile) {
    let mut parts: HashMap<Period, (usize, i128)> = HashMap::new();
    let numbers = || file.series.iter().filter(|series| series.unit == MeasureUnit::Number);
    for series in numbers().filter(|series| matches!(series.area.kind, MeasureArea::District | MeasureArea::Team)) {
        for reading in &series.readings {
            let (many, sum) = parts.entry(reading.period).or_default();
            *many += 1;
            *sum += reading.value.millionths();
        }
    }
    let mut found = Vec::new();
    for whole in numbers().filter(|series| series.area.kind == MeasureArea::Council) {
        for reading in &whole.readings {
            let of = parts.get(&reading.period).filter(|(many, _)| *many > 1);
            if let Some((_, sum)) = of.filter(|(_, sum)| *sum != reading.value.millionths()) {
                let problem = format!("The parts add up to {}.", sum / 1_000_000);
                found.push(about(whole, format!("{}: {}", reading.period_written, reading.written), problem));
            }
        }
    }
    file.warnings.extend(found);
}

/// Small numbers, which give themselves away beside a total.
fn small(file: &mut MeasureFile) {
    let few = |series: &&Series| series.readings.iter().any(|one| is_small(series.unit, one.value));
    let found: Vec<Warning> = file
        .series
        .iter()
        .filter(few)
        .map(|series| {
            let cells = series.readings.iter().filter(|one| is_small(series.unit, one.value));
            let cells: Vec<String> = cells.map(|one| format!("{}: {}", one.period_written, one.written)).collect();
            let problem = format!(
                "Numbers of 1 to {SMALL} may tell who the children are. They are withheld from whoever may not see them, and beside them every team’s and one more district’s, so that neither the total nor a district gives one away."
            );
            about(series, cells.join(", "), problem)
        })
        .collect();
    file.warnings.extend(found);
}

/// Comparators whose newest number is the one of the period before.
fn carried(file: &mut MeasureFile) {
    let mut found = Vec::new();
    for unit in MeasureUnit::ALL {
        let compared: Vec<&Series> = file
            .series
            .iter()
            .filter(|series| series.unit == *unit && is_comparator(series.area.kind) && series.readings.len() > 1)
            .collect();
        let newest = |series: &Series| -> Vec<(Period, Decimal)> {
            series.readings.iter().map(|one| (one.period, one.value)).collect()
        };
        let lines: Vec<Vec<(Period, Decimal)>> = compared.iter().map(|series| newest(series)).collect();
        let Some(period) = carried_forward(&lines) else { continue };
        for series in compared {
            if let Some(reading) = series.readings.iter().find(|one| one.period == period) {
                let problem = "The same as in the period before, for everyone it is compared with: it was carried forward and is out of date.";
                let value = format!("{}: {}", reading.period_written, reading.written);
                found.push(about(series, value, problem.to_owned()));
            }
        }
    }
    file.warnings.extend(found);
}

/// Whether an area is one that the council is compared with.
#[must_use]
pub fn is_comparator(kind: MeasureArea) -> bool {
    matches!(kind, MeasureArea::Region | MeasureArea::Nation | MeasureArea::Neighbours)
}

/// The newest period, where every line of comparators says in it what it said in the one
/// before: nobody had the new numbers yet.
#[must_use]
pub fn carried_forward(lines: &[Vec<(Period, Decimal)>]) -> Option<Period> {
    let newest = lines.iter().flatten().map(|(period, _)| *period).max_by_key(|period| period.order())?;
    let at = |line: &[(Period, Decimal)], wanted: Period| {
        line.iter().find(|(period, _)| *period == wanted).map(|(_, value)| *value)
    };
    let of_newest: Vec<_> = lines.iter().filter(|line| at(line, newest).is_some()).collect();
    let repeats = |line: &&Vec<(Period, Decimal)>| {
        at(line, newest).zip(at(line, newest.before())).is_some_and(|(now, before)| now.same(before))
    };
    (!of_newest.is_empty() && of_newest.iter().all(repeats)).then_some(newest)
}

/// One number twice, and not the same.
fn twice(file: &mut MeasureFile) {
    let mut found = Vec::new();
    let mut said: HashMap<(&'static str, String, Period), &Reading> = HashMap::new();
    for series in &file.series {
        let name = normal(&series.area.name);
        for reading in &series.readings {
            let before = said.insert((series.unit.name(), name.clone(), reading.period), reading);
            if let Some(before) = before.filter(|before| !before.value.same(reading.value)) {
                let problem = format!("The same file also says {} for this: the later one is taken.", before.written);
                found.push(about(series, format!("{}: {}", reading.period_written, reading.written), problem));
            }
        }
    }
    file.warnings.extend(found);
}
