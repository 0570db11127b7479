//! Taking measures in from files: what would change, and the change itself.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use heard_plans::measures::{Decimal, MeasureFile, NotMeasures, Period, Series, read_measures};
use heard_plans::{Options, Warning, normal};
use heard_storage::{Row, StorageError, Uow, any_of, args};
use heard_vocabulary::{MeasureArea, MeasureChange, MeasureDirection, MeasureUnit, MeasuresAction};
use serde::Serialize;

use super::series::{decimal, period, unit};
use crate::Heard;
use crate::ids::{MeasureAreaId, MeasureId, MeasureImportId};
use crate::record::{Measures, record};
use crate::strategy::{Importer, one_at_a_time};

/// Reads a file's measures as [`read_measures`] does, in the turn in which plans are read.
///
/// # Errors
/// [`NotMeasures`]; also when others are being read, or it takes too long.
pub async fn read_measures_in_turn(file_name: &str, bytes: Arc<Vec<u8>>) -> Result<MeasureFile, NotMeasures> {
    one_at_a_time(file_name, bytes, Options::default(), read_measures).await
}

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
    /// Of which period.
    pub period: Period,
    /// What is known.
    pub before: Option<Decimal>,
    /// What the file says.
    pub after: Decimal,
    /// What it would do.
    pub change: MeasureChange,
}

/// What an import would do.
#[derive(Debug, Clone, Default)]
pub struct MeasuresProposal {
    /// Number by number.
    pub numbers: Vec<ProposedNumber>,
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
        let measures: std::collections::BTreeSet<(String, &str)> =
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

/// What is stored already, of the measures in question.
#[derive(Default)]
struct Known {
    measures: HashMap<(String, &'static str), MeasureId>,
    areas: HashMap<String, MeasureAreaId>,
    numbers: HashMap<(MeasureId, MeasureAreaId, String), Decimal>,
}

const MEASURES: &str = "SELECT id, name_key, unit FROM measure";
const AREAS: &str = "SELECT id, name_key FROM measure_area";

impl Known {
    fn named(measures: &[Row], areas: &[Row]) -> Result<Self, StorageError> {
        let mut known = Self::default();
        for row in measures {
            let unit = unit(&row.text("unit")?)?;
            known.measures.insert((row.text("name_key")?, unit.name()), row.id("id")?);
        }
        for row in areas {
            known.areas.insert(row.text("name_key")?, row.id("id")?);
        }
        Ok(known)
    }

    /// The statement for the numbers of those measures that stand in the files.
    fn wanted(&self, files: &[MeasureFile]) -> (String, Vec<heard_storage::Value>) {
        let of_file = |file: &MeasureFile| {
            let name = normal(&file.name);
            let ids = MeasureUnit::ALL.iter().filter_map(|unit| self.measures.get(&(name.clone(), unit.name())));
            ids.copied().collect::<Vec<_>>()
        };
        let (set, values) = any_of(1, files.iter().flat_map(of_file));
        (format!("SELECT measure_id, area_id, period, value FROM measure_value WHERE measure_id IN {set}"), values)
    }

    fn numbers(&mut self, rows: &[Row]) -> Result<(), StorageError> {
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
        self.numbers.get(&(*measure, *area, period.to_string())).copied()
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
    Ok(compared(&known, files))
}

/// The files' numbers, each once, beside those that are known.
fn compared(known: &Known, files: &[MeasureFile]) -> MeasuresProposal {
    let mut proposal = MeasuresProposal::default();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for file in files {
        for series in &file.series {
            for reading in &series.readings {
                let key = (normal(&file.name), series.unit, normal(&series.area.name), reading.period);
                let before = known.number(&key);
                let one = ProposedNumber {
                    measure: file.name.clone(),
                    unit: series.unit,
                    area: series.area.name.clone(),
                    kind: series.area.kind,
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

/// Takes the files in, in one commit: each number by measure, area and period. What a
/// number was before is kept.
///
/// # Errors
/// When storage fails; nothing is changed then.
pub async fn import_measures(
    heard: &Heard,
    by: Importer,
    names: Vec<String>,
    files: Vec<MeasureFile>,
) -> Result<MeasuresTaken, StorageError> {
    let system = heard.clone();
    heard.words().write(move |uow| Box::pin(async move { store(&system, uow, by, &names, &files).await })).await
}

async fn store(
    heard: &Heard,
    uow: &mut Uow,
    by: Importer,
    names: &[String],
    files: &[MeasureFile],
) -> Result<MeasuresTaken, StorageError> {
    let actor = by.into_actor();
    let now = uow.now();
    // Asked again within the unit: two imports at once see each other's numbers.
    let (measures, areas) = (uow.all(MEASURES, vec![]).await?, uow.all(AREAS, vec![]).await?);
    let mut known = Known::named(&measures, &areas)?;
    let (sql, values) = known.wanted(files);
    let rows = uow.all(sql, values).await?;
    known.numbers(&rows)?;
    let proposal = compared(&known, files);
    let import = MeasureImportId::new(now, heard.entropy());
    let said: Vec<(&String, &Vec<Warning>, &Vec<Warning>)> =
        names.iter().zip(files).map(|(name, file)| (name, &file.notes, &file.warnings)).collect();
    let said = serde_json::to_string(&said).map_err(|e| StorageError::Bind(Box::new(e)))?;
    uow.defer(
        "INSERT INTO measure_import (id, files, said, imported_at, imported_by) VALUES ($1, $2, $3, $4, $5)",
        args![import, names.join(", "), said, now, actor.as_str()],
    );
    for one in proposal.numbers.iter().filter(|one| one.change != MeasureChange::Same) {
        let measure = measure_of(heard, uow, &mut known, one);
        let area = area_of(heard, uow, &mut known, one);
        put(uow, measure, area, import, one);
    }
    let taken = proposal.counts();
    let detail = format!("{} new, {} changed", taken.new, taken.changed);
    record(uow, actor, MeasuresAction::Imported, Measures, detail).await?;
    Ok(taken)
}

/// The measure of a number; made where there is none.
fn measure_of(heard: &Heard, uow: &mut Uow, known: &mut Known, one: &ProposedNumber) -> MeasureId {
    let key = (normal(&one.measure), one.unit.name());
    if let Some(id) = known.measures.get(&key) {
        return *id;
    }
    let now = uow.now();
    let id = MeasureId::new(now, heard.entropy());
    uow.defer(
        "INSERT INTO measure (id, name, name_key, unit, direction, definition, source, created_at)
         VALUES ($1, $2, $3, $4, $5, '', '', $6)",
        args![id, one.measure.as_str(), key.0.as_str(), key.1, MeasureDirection::Neither.name(), now],
    );
    known.measures.insert(key, id);
    id
}

/// The area of a number; made where there is none.
fn area_of(heard: &Heard, uow: &mut Uow, known: &mut Known, one: &ProposedNumber) -> MeasureAreaId {
    let key = normal(&one.area);
    if let Some(id) = known.areas.get(&key) {
        return *id;
    }
    let id = MeasureAreaId::new(uow.now(), heard.entropy());
    uow.defer(
        "INSERT INTO measure_area (id, name, name_key, kind) VALUES ($1, $2, $3, $4)",
        args![id, one.area.as_str(), key.as_str(), one.kind.name()],
    );
    known.areas.insert(key, id);
    id
}

fn put(uow: &mut Uow, measure: MeasureId, area: MeasureAreaId, import: MeasureImportId, one: &ProposedNumber) {
    let (period, value) = (one.period.to_string(), one.after.to_string());
    if one.change == MeasureChange::Changed {
        uow.defer(
            "INSERT INTO measure_value_before (measure_id, area_id, period, value, import_id, replaced_in)
             SELECT measure_id, area_id, period, value, import_id, $4 FROM measure_value
             WHERE measure_id = $1 AND area_id = $2 AND period = $3",
            args![measure, area, period.as_str(), import],
        );
    }
    let ends = heard_storage::calendar::Day::of(one.period.ends()).to_string();
    uow.defer(
        "INSERT INTO measure_value (measure_id, area_id, period, ends, value, import_id)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (measure_id, area_id, period) DO UPDATE SET value = excluded.value, import_id = excluded.import_id",
        args![measure, area, period, ends, value, import],
    );
}
