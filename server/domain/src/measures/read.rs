//! One measure with all its numbers.

use heard_plans::measures::{Period, is_comparator};
use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, args};

use super::list::{MeasureLine, line};
use super::series::{AreaLine, NUMBERS, Shown, TOLD, Told, decimal, kind, period, stored};
use crate::Heard;
use crate::evidence::{End, Kind, Link, links_of};
use crate::ids::MeasureId;
use crate::people::{EditStrategy, Grant, ReadStrategy};

/// That a measure counts something else from a period on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    /// The first period in which it does.
    pub from: Period,
    /// What changed.
    pub what: String,
}

/// A number that a later file replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// Whose it was.
    pub area: String,
    /// Of which period.
    pub period: Period,
    /// What it was.
    pub value: Shown,
    /// When it was replaced.
    pub at: Moment,
}

/// One measure.
#[derive(Debug, Clone)]
pub struct MeasurePage {
    /// Where it stands.
    pub line: MeasureLine,
    /// What it counts.
    pub definition: String,
    /// Where its numbers are from.
    pub source: String,
    /// Its numbers, by area.
    pub areas: Vec<AreaLine>,
    /// Since when it counts something else, by period.
    pub breaks: Vec<Break>,
    /// Numbers that were replaced, newest first.
    pub replaced: Vec<Replaced>,
    /// The objectives it bears on.
    pub links: Vec<Link>,
    /// The file it came from last, and when.
    pub imported: Option<(String, Moment)>,
    /// Whether every number is shown, however small.
    pub every: bool,
}

/// One measure; `None` when there is none of this id.
///
/// # Errors
/// When storage fails.
pub async fn measure(
    heard: &Heard,
    by: &Grant<ReadStrategy>,
    id: MeasureId,
) -> Result<Option<MeasurePage>, StorageError> {
    let every = Grant::<EditStrategy>::check(by.account()).is_some();
    let mut conn = heard.words().read().await?;
    let Some(row) = conn.first(format!("{TOLD} WHERE id = $1"), args![id]).await? else { return Ok(None) };
    let told = Told::of(&row)?;
    let rows = conn.all(format!("{NUMBERS} WHERE v.measure_id = $1"), args![id]).await?;
    let mut numbers = stored(&rows)?;
    let areas = numbers.remove(&id).unwrap_or_default().lines(told.unit, every);
    let breaks = breaks(&mut conn, id).await?;
    let from: Vec<Period> = breaks.iter().map(|one| one.from).collect();
    Ok(Some(MeasurePage {
        line: line(&told, &areas, &from, heard.now().day()),
        breaks,
        replaced: replaced(&mut conn, id, every).await?,
        links: links_of(&mut conn, End { kind: Kind::Measure, id: id.bytes() }).await?,
        imported: imported(&mut conn, id).await?,
        definition: told.definition,
        source: told.source,
        areas,
        every,
    }))
}

async fn breaks(conn: &mut Conn, id: MeasureId) -> Result<Vec<Break>, StorageError> {
    let rows = conn.all("SELECT period, what FROM measure_break WHERE measure_id = $1", args![id]).await?;
    let mut breaks = Vec::with_capacity(rows.len());
    for row in &rows {
        breaks.push(Break { from: period(&row.text("period")?)?, what: row.text("what")? });
    }
    breaks.sort_by_key(|one: &Break| one.from.order());
    Ok(breaks)
}

/// The newest hundred numbers that were replaced. Whoever may not see every number sees
/// those of whom it is compared with alone: nothing says any more beside which others one
/// of the council's own stood, and what it would give away.
async fn replaced(conn: &mut Conn, id: MeasureId, every: bool) -> Result<Vec<Replaced>, StorageError> {
    let rows = conn
        .all(
            "SELECT a.name, a.kind, b.period, b.value, i.imported_at FROM measure_value_before b
             JOIN measure_area a ON a.id = b.area_id JOIN measure_import i ON i.id = b.replaced_in
             WHERE b.measure_id = $1 ORDER BY i.imported_at DESC, a.name, b.period LIMIT 100",
            args![id],
        )
        .await?;
    let mut replaced = Vec::with_capacity(rows.len());
    for row in &rows {
        let kind = kind(&row.text("kind")?)?;
        let open = every || is_comparator(kind);
        let value = decimal(&row.text("value")?)?;
        replaced.push(Replaced {
            area: row.text("name")?,
            period: period(&row.text("period")?)?,
            value: if open { Shown::Number(value) } else { Shown::Withheld },
            at: row.moment("imported_at")?,
        });
    }
    Ok(replaced)
}

/// The files of the newest import that holds any of its numbers.
async fn imported(conn: &mut Conn, id: MeasureId) -> Result<Option<(String, Moment)>, StorageError> {
    let row = conn
        .first(
            "SELECT files, imported_at FROM measure_import
             WHERE id IN (SELECT import_id FROM measure_value WHERE measure_id = $1)
             ORDER BY imported_at DESC LIMIT 1",
            args![id],
        )
        .await?;
    row.map(|row| Ok((row.text("files")?, row.moment("imported_at")?))).transpose()
}
