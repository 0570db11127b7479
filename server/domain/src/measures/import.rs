//! Taking measures in from files.

use std::sync::Arc;

use heard_plans::measures::{MeasureFile, NotMeasures, read_measures};
use heard_plans::{Options, Warning, normal};
use heard_storage::calendar::Day;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{MeasureArea, MeasureChange, MeasureDirection, MeasuresAction};

use super::proposal::{AREAS, Known, KnownArea, MEASURES, MeasuresTaken, ProposedArea, ProposedNumber, compared};
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

/// Takes the files in, in one commit: each number by measure, area and period. What a
/// number was before is kept. `kinds` says what areas are, where somebody said otherwise than
/// they were shown: that stays, whatever a later file says.
///
/// # Errors
/// When storage fails; nothing is changed then.
pub async fn import_measures(
    heard: &Heard,
    by: Importer,
    names: Vec<String>,
    files: Vec<MeasureFile>,
    kinds: Vec<(String, MeasureArea)>,
) -> Result<MeasuresTaken, StorageError> {
    let system = heard.clone();
    heard
        .words()
        .write(move |uow| Box::pin(async move { store(&system, uow, by, &names, (&files, &kinds)).await }))
        .await
}

async fn store(
    heard: &Heard,
    uow: &mut Uow,
    by: Importer,
    names: &[String],
    (files, kinds): (&[MeasureFile], &[(String, MeasureArea)]),
) -> Result<MeasuresTaken, StorageError> {
    let actor = by.into_actor();
    hold(uow).await?;
    let now = uow.now();
    // Asked again within the unit: two imports at once see each other's numbers.
    let (measures, areas) = (uow.all(MEASURES, vec![]).await?, uow.all(AREAS, vec![]).await?);
    let mut known = Known::named(&measures, &areas)?;
    let (sql, values) = known.wanted(files);
    let rows = uow.all(sql, values).await?;
    known.numbers(&rows)?;
    let proposal = compared(&known, files, kinds);
    let import = MeasureImportId::new(now, heard.entropy());
    let said: Vec<(&String, &Vec<Warning>, &Vec<Warning>)> =
        names.iter().zip(files).map(|(name, file)| (name, &file.notes, &file.warnings)).collect();
    let said = serde_json::to_string(&said).map_err(|e| StorageError::Bind(Box::new(e)))?;
    uow.defer(
        "INSERT INTO measure_import (id, files, said, imported_at, imported_by) VALUES ($1, $2, $3, $4, $5)",
        args![import, names.join(", "), said, now, actor.as_str()],
    );
    for area in &proposal.areas {
        let Some(there) = known.areas.get_mut(&normal(&area.name)) else { continue };
        if (there.kind, there.said) != (area.kind, area.said) {
            uow.defer(
                "UPDATE measure_area SET kind = $1, said = $2 WHERE id = $3",
                args![area.kind.name(), i64::from(area.said), there.id],
            );
            (there.kind, there.said) = (area.kind, area.said);
        }
    }
    for one in proposal.numbers.iter().filter(|one| one.change != MeasureChange::Same) {
        let measure = measure_of(heard, uow, &mut known, one);
        let area = area_of(heard, uow, &mut known, one);
        put(uow, measure, area, import, one);
    }
    let taken = proposal.counts();
    let detail = format!("{} new, {} changed{}", taken.new, taken.changed, otherwise(&proposal.areas, kinds));
    record(uow, actor, MeasuresAction::Imported, Measures, detail).await?;
    Ok(taken)
}

/// Which areas are something else from now on, or were said to be something: whose numbers
/// everybody reads hangs on it.
fn otherwise(areas: &[ProposedArea], kinds: &[(String, MeasureArea)]) -> String {
    let said = |area: &ProposedArea| kinds.iter().any(|(name, _)| normal(name) == normal(&area.name));
    let told = areas.iter().filter(|area| area.before.is_some_and(|before| before != area.kind) || said(area));
    told.map(|area| {
        let was = area.before.map_or("new", MeasureArea::name);
        let by = if said(area) { ", as was said" } else { "" };
        format!("; {}: {}, was {was}{by}", area.name, area.kind.name())
    })
    .collect()
}

/// Lets nobody else take measures in until the commit: of a measure or number that is not
/// there yet is no row to hold. SQLite has one writer.
async fn hold(uow: &mut Uow) -> Result<(), StorageError> {
    if uow.is_postgres() {
        uow.execute("LOCK TABLE measure_import IN SHARE ROW EXCLUSIVE MODE", vec![]).await?;
    }
    Ok(())
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
    if let Some(area) = known.areas.get(&key) {
        return area.id;
    }
    let id = MeasureAreaId::new(uow.now(), heard.entropy());
    uow.defer(
        "INSERT INTO measure_area (id, name, name_key, kind, said) VALUES ($1, $2, $3, $4, $5)",
        args![id, one.area.as_str(), key.as_str(), one.kind.name(), i64::from(one.said)],
    );
    known.areas.insert(key, KnownArea { id, kind: one.kind, said: one.said });
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
    let ends = Day::of(one.period.ends()).to_string();
    uow.defer(
        "INSERT INTO measure_value (measure_id, area_id, period, ends, value, import_id)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (measure_id, area_id, period) DO UPDATE SET value = excluded.value, import_id = excluded.import_id",
        args![measure, area, period, ends, value, import],
    );
}
