//! What taking measures in would change.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use heard_plans::measures::{Decimal, MeasureFile, Period, Series, is_comparator};
use heard_plans::{Warning, normal};
use heard_storage::{Row, StorageError, Value, any_of};
use heard_vocabulary::{MeasureArea, MeasureChange, MeasureUnit};
use serde::Serialize;

use super::series::{decimal, kind, period, unit};
use crate::Heard;
use crate::ids::{MeasureAreaId, MeasureId};

/// One number of a file, and what it would do.
#[derive(Debug, Clone)]
pub struct ProposedNumber {
    /// What is counted.
    pub measure: String,
    /// What the number is.
    pub unit: MeasureUnit,
    /// Whose it is.
    pub area: String,
    /// What that is.
    pub kind: MeasureArea,
    /// Whether somebody said that it is this.
    pub said: bool,
    /// Of which period.
    pub period: Period,
    /// What is known.
    pub before: Option<Decimal>,
    /// What the file says.
    pub after: Decimal,
    /// What it would do.
    pub change: MeasureChange,
}

/// An area of the files, and what it is: whose numbers are withheld hangs on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedArea {
    /// Its name.
    pub name: String,
    /// What it is from this import on.
    pub kind: MeasureArea,
    /// What it is until then, where it is known.
    pub before: Option<MeasureArea>,
    /// Whether somebody says that it is this, or said so at an earlier import.
    pub said: bool,
}

/// What an import would do.
#[derive(Debug, Clone, Default)]
pub struct MeasuresProposal {
    /// Number by number.
    pub numbers: Vec<ProposedNumber>,
    /// Each area, in the files' order.
    pub areas: Vec<ProposedArea>,
    /// Numbers that two files give, and not the same: the later file's is taken.
    pub clashes: Vec<Warning>,
}

/// How many numbers an import touched.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct MeasuresTaken {
    /// Measures in the files.
    pub measures: usize,
    /// Numbers that were not there before.
    pub new: usize,
    /// Numbers that were others: those are kept as history.
    pub changed: usize,
    /// Numbers as they were.
    pub same: usize,
}

impl MeasuresProposal {
    /// What it comes to.
    #[must_use]
    pub fn counts(&self) -> MeasuresTaken {
        let many = |change| self.numbers.iter().filter(|one| one.change == change).count();
        let measures: BTreeSet<(String, &str)> =
            self.numbers.iter().map(|one| (normal(&one.measure), one.unit.name())).collect();
        MeasuresTaken {
            measures: measures.len(),
            new: many(MeasureChange::New),
            changed: many(MeasureChange::Changed),
            same: many(MeasureChange::Same),
        }
    }
}

/// What stands for one number: the measure and the area by their names as they are
/// compared, and the period.
type Key = (String, MeasureUnit, String, Period);

/// An area that is stored.
#[derive(Debug, Clone, Copy)]
pub(super) struct KnownArea {
    pub id: MeasureAreaId,
    pub kind: MeasureArea,
    /// Whether somebody said that it is this.
    pub said: bool,
}

/// What is stored already, of the measures in question.
#[derive(Default)]
pub(super) struct Known {
    pub measures: HashMap<(String, &'static str), MeasureId>,
    pub areas: HashMap<String, KnownArea>,
    numbers: HashMap<(MeasureId, MeasureAreaId, String), Decimal>,
}

pub(super) const MEASURES: &str = "SELECT id, name_key, unit FROM measure";
pub(super) const AREAS: &str = "SELECT id, name_key, kind, said FROM measure_area";

impl Known {
    pub fn named(measures: &[Row], areas: &[Row]) -> Result<Self, StorageError> {
        let mut known = Self::default();
        for row in measures {
            let unit = unit(&row.text("unit")?)?;
            known.measures.insert((row.text("name_key")?, unit.name()), row.id("id")?);
        }
        for row in areas {
            let area = KnownArea { id: row.id("id")?, kind: kind(&row.text("kind")?)?, said: row.int("said")? == 1 };
            known.areas.insert(row.text("name_key")?, area);
        }
        Ok(known)
    }

    /// The statement for the numbers of those measures that stand in the files.
    pub fn wanted(&self, files: &[MeasureFile]) -> (String, Vec<Value>) {
        let of_file = |file: &MeasureFile| {
            let name = normal(&file.name);
            let ids = MeasureUnit::ALL.iter().filter_map(|unit| self.measures.get(&(name.clone(), unit.name())));
            ids.copied().collect::<Vec<_>>()
        };
        let (set, values) = any_of(1, files.iter().flat_map(of_file));
        (format!("SELECT measure_id, area_id, period, value FROM measure_value WHERE measure_id IN {set}"), values)
    }

    pub fn numbers(&mut self, rows: &[Row]) -> Result<(), StorageError> {
        for row in rows {
            let period = period(&row.text("period")?)?.to_string();
            let key = (row.id("measure_id")?, row.id("area_id")?, period);
            self.numbers.insert(key, decimal(&row.text("value")?)?);
        }
        Ok(())
    }

    fn number(&self, (measure, unit, area, period): &Key) -> Option<Decimal> {
        let measure = self.measures.get(&(measure.clone(), unit.name()))?;
        let area = self.areas.get(area)?;
        self.numbers.get(&(*measure, area.id, period.to_string())).copied()
    }
}

/// What importing these files would change.
///
/// # Errors
/// When storage fails.
pub async fn propose_measures(heard: &Heard, files: &[MeasureFile]) -> Result<MeasuresProposal, StorageError> {
    let mut conn = heard.words().read().await?;
    let (measures, areas) = (conn.all(MEASURES, vec![]).await?, conn.all(AREAS, vec![]).await?);
    let mut known = Known::named(&measures, &areas)?;
    let (sql, values) = known.wanted(files);
    known.numbers(&conn.all(sql, values).await?)?;
    Ok(compared(&known, files, &[]))
}

/// What an area is that nobody said anything of: what it is known to be. Only whom the council
/// is compared with becomes a part of it where a file has it among its parts.
fn becomes(known: Option<MeasureArea>, read: MeasureArea) -> MeasureArea {
    let part = matches!(read, MeasureArea::District | MeasureArea::Team);
    known.filter(|known| !(part && is_comparator(*known))).unwrap_or(read)
}

/// The files' areas, each once: what it becomes by name, as somebody says, said at an earlier
/// import, or as it was read.
fn areas(known: &Known, files: &[MeasureFile], said: &[(String, MeasureArea)]) -> Vec<ProposedArea> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut areas: Vec<ProposedArea> = Vec::new();
    for area in files.iter().flat_map(|file| &file.series).map(|series| &series.area) {
        let name = normal(&area.name);
        let there = places.get(&name).and_then(|place| areas.get_mut(*place));
        if let Some(there) = there {
            if !there.said {
                there.kind = becomes(Some(there.kind), area.kind);
            }
            continue;
        }
        let before = known.areas.get(&name).copied();
        let (said, before) = (before.is_some_and(|before| before.said), before.map(|before| before.kind));
        let kind = before.filter(|_| said).unwrap_or_else(|| becomes(before, area.kind));
        places.insert(name, areas.len());
        areas.push(ProposedArea { name: area.name.clone(), kind, before, said });
    }
    for (name, kind) in said {
        if let Some(area) = places.get(&normal(name)).and_then(|place| areas.get_mut(*place)) {
            (area.kind, area.said) = (*kind, true);
        }
    }
    areas
}

/// The files' numbers, each once, beside those that are known; areas are what is `said`.
pub(super) fn compared(known: &Known, files: &[MeasureFile], said: &[(String, MeasureArea)]) -> MeasuresProposal {
    let mut proposal = MeasuresProposal { areas: areas(known, files, said), ..MeasuresProposal::default() };
    let kinds: HashMap<String, (MeasureArea, bool)> =
        proposal.areas.iter().map(|area| (normal(&area.name), (area.kind, area.said))).collect();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for file in files {
        for series in &file.series {
            for reading in &series.readings {
                let key = (normal(&file.name), series.unit, normal(&series.area.name), reading.period);
                let before = known.number(&key);
                let (kind, said) = kinds.get(&key.2).copied().unwrap_or((series.area.kind, false));
                let one = ProposedNumber {
                    measure: file.name.clone(),
                    unit: series.unit,
                    area: series.area.name.clone(),
                    kind,
                    said,
                    period: reading.period,
                    before,
                    after: reading.value,
                    change: match before {
                        None => MeasureChange::New,
                        Some(before) if before.same(reading.value) => MeasureChange::Same,
                        Some(_) => MeasureChange::Changed,
                    },
                };
                let place = format!("{}\n{}\n{}\n{}", key.0, key.1.name(), key.2, key.3);
                let there = seen.get(&place).and_then(|at| proposal.numbers.get_mut(*at));
                match there {
                    Some(earlier) => {
                        let clash = !earlier.after.same(one.after);
                        let said = earlier.after;
                        *earlier = one;
                        if clash {
                            proposal.clashes.push(clash_of(
                                file,
                                series,
                                &reading.period_written,
                                &reading.written,
                                said,
                            ));
                        }
                    }
                    None => {
                        seen.insert(place, proposal.numbers.len());
                        proposal.numbers.push(one);
                    }
                }
            }
        }
    }
    proposal
}

fn clash_of(file: &MeasureFile, series: &Series, period: &str, written: &str, said: Decimal) -> Warning {
    Warning {
        row: series.source.row,
        column: format!("{}, {}", file.name, series.area.name),
        value: format!("{period}: {written}"),
        problem: format!("Another of these numbers says {said} for this: the later one is taken."),
    }
}
