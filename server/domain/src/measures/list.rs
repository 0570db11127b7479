//! Every measure, with where it stands.

use std::collections::HashMap;

use heard_plans::measures::{Decimal, Period};
use heard_storage::calendar::Day;
use heard_storage::{Conn, StorageError, any_of, args};
use heard_vocabulary::{MeasureArea, MeasureDirection, MeasureUnit, Trend};

use super::series::{AreaLine, NUMBERS, Point, Shown, TOLD, Target, Told, is_stale, period, stored, unit};
use crate::Heard;
use crate::ids::MeasureId;
use crate::people::{EditStrategy, Grant, ReadStrategy};

/// One measure in the list.
#[derive(Debug, Clone)]
pub struct MeasureLine {
    /// The measure.
    pub id: MeasureId,
    /// What is counted.
    pub name: String,
    /// What its numbers are.
    pub unit: MeasureUnit,
    /// Which way is better.
    pub direction: MeasureDirection,
    /// The whole council's newest number.
    pub latest: Option<Point>,
    /// How it stands to the one before it of the same length.
    pub trend: Trend,
    /// What it is to get to.
    pub target: Option<Target>,
    /// Whether it is there, where a direction and a number are known.
    pub met: Option<bool>,
    /// The newest number of each that it is compared with.
    pub compared: Vec<(String, MeasureArea, Point)>,
    /// Whether a newer number should have come.
    pub stale: bool,
}

/// So many days before the newest number are read for the list: the newest of a year, and
/// the one before it.
const BACK: i32 = 800;

/// Every measure, by name.
///
/// # Errors
/// When storage fails.
pub async fn measures(heard: &Heard, by: &Grant<ReadStrategy>) -> Result<Vec<MeasureLine>, StorageError> {
    let every = Grant::<EditStrategy>::check(by.account()).is_some();
    let today = heard.now().day();
    let mut conn = heard.words().read().await?;
    let told = conn.all(format!("{TOLD} ORDER BY name_key, unit"), vec![]).await?;
    // Measures that ended long ago are read back to their own end.
    let newest =
        "SELECT MIN(newest) AS newest FROM (SELECT MAX(ends) AS newest FROM measure_value GROUP BY measure_id) n";
    let newest = conn.first(newest, vec![]).await?.map(|row| row.text_opt("newest")).transpose()?.flatten();
    let since = newest.and_then(|day| Day::parse(&day)).map(|day| day.plus(-BACK).to_string()).unwrap_or_default();
    let numbers = stored(&conn.all(format!("{NUMBERS} WHERE v.ends >= $1"), args![since]).await?)?;
    let mut breaks: HashMap<MeasureId, Vec<Period>> = HashMap::new();
    for row in &conn.all("SELECT measure_id, period FROM measure_break", vec![]).await? {
        breaks.entry(row.id("measure_id")?).or_default().push(period(&row.text("period")?)?);
    }
    let mut lines = Vec::with_capacity(told.len());
    for row in &told {
        let told = Told::of(row)?;
        let breaks = breaks.get(&told.id).map(Vec::as_slice).unwrap_or_default();
        let areas = numbers.get(&told.id).map(|stored| stored.lines(told.unit, every)).unwrap_or_default();
        lines.push(line(&told, &areas, breaks, today));
    }
    Ok(lines)
}

/// Where a measure stands by its areas' numbers, which are not compared across a break: the
/// first period that counts something else.
pub(super) fn line(told: &Told, areas: &[AreaLine], breaks: &[Period], today: Day) -> MeasureLine {
    let council = areas.iter().find(|area| area.kind == MeasureArea::Council);
    let latest = council.and_then(|area| area.points.last().copied());
    let before = council.zip(latest).and_then(|(area, latest)| {
        let earlier = area.points.iter().rev().skip(1);
        let before = earlier.copied().find(|point| point.period.alike(latest.period));
        before.filter(|before| !breaks.iter().any(|from| from.parts(before.period, latest.period)))
    });
    let compared = areas
        .iter()
        .filter(|area| heard_plans::measures::is_comparator(area.kind))
        .filter_map(|area| Some((area.name.clone(), area.kind, *area.points.last()?)))
        .collect();
    MeasureLine {
        id: told.id,
        name: told.name.clone(),
        unit: told.unit,
        direction: told.direction,
        latest,
        trend: latest.zip(before).map_or(Trend::Unknown, |(latest, before)| trend(latest.value, before.value)),
        target: told.target,
        met: latest.zip(told.target).and_then(|(latest, target)| met(told.direction, latest.value, target.value)),
        compared,
        stale: latest.is_some_and(|latest| is_stale(latest.period, today)),
    }
}

fn trend(latest: Shown, before: Shown) -> Trend {
    match (latest, before) {
        (Shown::Number(latest), Shown::Number(before)) => match latest.compare(before) {
            std::cmp::Ordering::Greater => Trend::More,
            std::cmp::Ordering::Equal => Trend::Same,
            std::cmp::Ordering::Less => Trend::Fewer,
        },
        (Shown::Withheld, _) | (_, Shown::Withheld) => Trend::Unknown,
    }
}

/// Whether a number is at its target.
fn met(direction: MeasureDirection, value: Shown, target: Decimal) -> Option<bool> {
    let Shown::Number(value) = value else { return None };
    match direction {
        MeasureDirection::Up => Some(value.compare(target).is_ge()),
        MeasureDirection::Down => Some(value.compare(target).is_le()),
        MeasureDirection::Neither => None,
    }
}

/// A measure, and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureTitle {
    /// The measure.
    pub id: MeasureId,
    /// What is counted.
    pub name: String,
    /// What its numbers are.
    pub unit: MeasureUnit,
}

/// What every measure is called, by name.
///
/// # Errors
/// When storage fails.
pub async fn measure_titles(heard: &Heard, _by: &Grant<ReadStrategy>) -> Result<Vec<MeasureTitle>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT id, name, unit FROM measure ORDER BY name_key, unit", vec![]).await?;
    rows.iter()
        .map(|row| Ok(MeasureTitle { id: row.id("id")?, name: row.text("name")?, unit: unit(&row.text("unit")?)? }))
        .collect()
}

/// The names of these measures.
///
/// # Errors
/// When storage fails.
pub async fn measure_names(conn: &mut Conn, ids: &[MeasureId]) -> Result<HashMap<MeasureId, String>, StorageError> {
    let (set, values) = any_of(1, ids.iter().copied());
    let rows = conn.all(format!("SELECT id, name FROM measure WHERE id IN {set}"), values).await?;
    rows.iter().map(|row| Ok((row.id("id")?, row.text("name")?))).collect()
}
