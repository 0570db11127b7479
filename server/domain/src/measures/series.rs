//! Numbers as they are stored, and as somebody may read them.

use std::collections::{BTreeMap, HashMap};

use heard_plans::measures::{Counted, Decimal, Period, carried_forward, is_comparator, withheld};
use heard_storage::calendar::Day;
use heard_storage::{Row, StorageError};
use heard_vocabulary::{MeasureArea, MeasureDirection, MeasureUnit};

use crate::ids::{MeasureAreaId, MeasureId};

/// A number as somebody may read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// It is this.
    Number(Decimal),
    /// It is so small, or tells of one so small, that it is withheld.
    Withheld,
}

/// One number of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// Of which period.
    pub period: Period,
    /// The number.
    pub value: Shown,
    /// Whether it is so small that not everybody reads it.
    pub small: bool,
    /// Whether it is only the number of the period before.
    pub carried: bool,
}

/// The numbers of one area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaLine {
    /// The area's name.
    pub name: String,
    /// What it is.
    pub kind: MeasureArea,
    /// Its numbers, by the end of their periods.
    pub points: Vec<Point>,
}

/// What a measure is to get to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// The number.
    pub value: Decimal,
    /// By when.
    pub day: Option<Day>,
}

/// What the table of measures says of one.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub id: MeasureId,
    pub name: String,
    pub unit: MeasureUnit,
    pub direction: MeasureDirection,
    pub definition: String,
    pub source: String,
    pub target: Option<Target>,
}

/// The columns that [`Told::of`] reads.
pub(super) const TOLD: &str = "SELECT id, name, unit, direction, definition, source, target, target_day FROM measure";

impl Told {
    pub(super) fn of(row: &Row) -> Result<Self, StorageError> {
        let target = row.text_opt("target")?.map(|text| decimal(&text)).transpose()?;
        let day = row.text_opt("target_day")?.and_then(|day| Day::parse(&day));
        Ok(Self {
            id: row.id("id")?,
            name: row.text("name")?,
            unit: unit(&row.text("unit")?)?,
            direction: MeasureDirection::parse(&row.text("direction")?)
                .ok_or(StorageError::inconsistent("measure.direction", "a direction"))?,
            definition: row.text("definition")?,
            source: row.text("source")?,
            target: target.map(|value| Target { value, day }),
        })
    }
}

/// A stored unit.
pub(super) fn unit(text: &str) -> Result<MeasureUnit, StorageError> {
    MeasureUnit::parse(text).ok_or(StorageError::inconsistent("measure.unit", "a unit"))
}

/// A stored number.
pub(super) fn decimal(text: &str) -> Result<Decimal, StorageError> {
    text.parse().map_err(|_| StorageError::inconsistent("measure_value.value", "a decimal"))
}

/// A stored period.
pub(super) fn period(text: &str) -> Result<Period, StorageError> {
    text.parse().map_err(|_| StorageError::inconsistent("measure_value.period", "a period"))
}

/// A stored kind of area.
pub(super) fn kind(text: &str) -> Result<MeasureArea, StorageError> {
    MeasureArea::parse(text).ok_or(StorageError::inconsistent("measure_area.kind", "a kind of area"))
}

/// The areas of one measure with their numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct Stored {
    areas: BTreeMap<MeasureAreaId, Area>,
}

#[derive(Debug, Clone)]
struct Area {
    name: String,
    kind: MeasureArea,
    numbers: Vec<(Period, Decimal)>,
}

/// The columns that [`stored`] reads.
pub(super) const NUMBERS: &str = "SELECT v.measure_id, v.area_id, a.name, a.kind, v.period, v.value
    FROM measure_value v JOIN measure_area a ON a.id = v.area_id";

/// Numbers by measure.
pub(super) fn stored(rows: &[Row]) -> Result<HashMap<MeasureId, Stored>, StorageError> {
    let mut all: HashMap<MeasureId, Stored> = HashMap::new();
    for row in rows {
        let stored = all.entry(row.id("measure_id")?).or_default();
        let (name, kind) = (row.text("name")?, kind(&row.text("kind")?)?);
        let area = stored.areas.entry(row.id("area_id")?).or_insert(Area { name, kind, numbers: Vec::new() });
        area.numbers.push((period(&row.text("period")?)?, decimal(&row.text("value")?)?));
    }
    for area in all.values_mut().flat_map(|stored| stored.areas.values_mut()) {
        area.numbers.sort_by_key(|(period, _)| period.order());
    }
    Ok(all)
}

impl Stored {
    /// The lines as somebody reads them who may see every number, or not: the council
    /// first, then districts, teams, and whom it is compared with.
    pub(super) fn lines(&self, unit: MeasureUnit, every: bool) -> Vec<AreaLine> {
        let small = self.small(unit);
        let compared = self.areas.values().filter(|area| is_comparator(area.kind));
        let compared: Vec<Vec<(Period, Decimal)>> = compared.map(|area| area.numbers.clone()).collect();
        let carried = carried_forward(&compared);
        let mut lines: Vec<AreaLine> = Vec::with_capacity(self.areas.len());
        for (id, area) in &self.areas {
            let point = |(period, value): &(Period, Decimal)| {
                let small = small.contains(&(*id, period.to_string()));
                Point {
                    period: *period,
                    value: if small && !every { Shown::Withheld } else { Shown::Number(*value) },
                    small,
                    carried: is_comparator(area.kind) && carried == Some(*period),
                }
            };
            let points = area.numbers.iter().map(point).collect();
            lines.push(AreaLine { name: area.name.clone(), kind: area.kind, points });
        }
        let place = |kind| MeasureArea::ALL.iter().position(|one| *one == kind);
        lines.sort_by(|one, other| (place(one.kind), &one.name).cmp(&(place(other.kind), &other.name)));
        lines
    }

    /// Which numbers not everybody reads, by area and period.
    fn small(&self, unit: MeasureUnit) -> std::collections::HashSet<(MeasureAreaId, String)> {
        let mut by_period: BTreeMap<String, Vec<(MeasureAreaId, Counted)>> = BTreeMap::new();
        for (id, area) in &self.areas {
            for (period, value) in &area.numbers {
                let counted = Counted { area: area.kind, value: *value };
                by_period.entry(period.to_string()).or_default().push((*id, counted));
            }
        }
        let mut small = std::collections::HashSet::new();
        for (period, numbers) in by_period {
            let counted: Vec<Counted> = numbers.iter().map(|(_, counted)| *counted).collect();
            for at in withheld(unit, &counted) {
                small.extend(numbers.get(at).map(|(id, _)| (*id, period.clone())));
            }
        }
        small
    }
}

/// Whether a number that ends with `period` is out of date: a newer one should have come.
#[must_use]
pub fn is_stale(period: Period, today: Day) -> bool {
    let patience = match period {
        Period::Month { .. } => 92,
        Period::Quarter { .. } => 183,
        // The nation's figures of a year come out in the autumn after it.
        Period::Year { .. } => 548,
    };
    today.days_since(Day::of(period.ends())) > patience
}
