//! Publishing: what is due, computing it, and storing it once.
//!
//! Nothing is kept of a computation that was stopped; it is done again from its
//! beginning. Of two that end, one is stored: the publication's own row decides.

mod progress;
mod rows;

use std::collections::{BTreeMap, HashMap};

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, args};
use progress::tell_progress;
pub use progress::{Progress, progress};
use rows::rows;
pub(super) use rows::{Stored, store_rows};

use super::count::count;
use super::decided::teams;
use super::grain::YearBefore;
use super::noise::Secret;
use super::period::{Period, quarters};
use super::published::{About, Figure, Range, Rule};
use super::quotes::choose;
use super::read::publication;
use super::tables::{Grain, TABLES, Table};
use super::tally::{Frame, Tally};
use crate::Heard;

/// At the year's end a figure is corrected where it certainly changed by this
/// many children: by fewer, the difference would tell of them.
pub(super) const CORRECTED_FROM: i64 = 8;

/// How much further a computation is before it is written down, in per cent.
const TOLD_EVERY: i64 = 5;

/// What there is to do.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Due {
    /// A period is to be published, with these tables.
    Publish(Period, Vec<Table>),
    /// A quarter is to be corrected at its year's end.
    Correct(Period),
}

/// Publishes every period that is over and settled, one after the other; how
/// many publications and corrections were made.
///
/// # Errors
/// When storage fails. What was published before stays so.
pub async fn publish_due(heard: &Heard) -> Result<usize, StorageError> {
    let mut made = 0;
    while let Some(due) = next_due(heard).await? {
        match due {
            Due::Publish(period, tables) => {
                let rule = rule(heard);
                let figures = compute(heard, period, &tables, rule, true).await?;
                made += usize::from(store(heard, period, 0, rule, figures).await?);
            }
            Due::Correct(period) => made += usize::from(correct(heard, period).await?),
        }
    }
    Ok(made)
}

/// What was published so far: the newest edition of each period, and what its
/// first said of objectives.
#[derive(Default)]
struct Before(HashMap<String, (i64, YearBefore)>);

impl Before {
    async fn read(conn: &mut Conn) -> Result<Self, StorageError> {
        let sql = "SELECT p.period, p.edition, p.threshold, f.about, f.value
                   FROM figures_publication p
                   LEFT JOIN figure f ON f.period = p.period AND f.edition = p.edition AND f.in_table = $1
                      AND f.part = '' AND f.about <> $2
                   ORDER BY p.period, p.edition";
        let rest = About::EverythingElse.key();
        let mut all: HashMap<String, (i64, YearBefore)> = HashMap::new();
        for row in &conn.all(sql, args![Table::Objectives.name(), rest]).await? {
            let (first, edition) = (Rule::with_threshold(row.int("threshold")?).shown_from(), row.int("edition")?);
            let (newest, said) = all
                .entry(row.text("period")?)
                .or_insert_with(|| (edition, YearBefore { objectives: BTreeMap::new(), shown_from: first }));
            // What was decided is not decided again when a figure is corrected.
            if let Some(objective) = row.text_opt("about")?.filter(|_| edition == 0) {
                said.objectives.insert(objective, row.int_opt("value")?.unwrap_or_default());
            }
            *newest = edition;
        }
        Ok(Self(all))
    }

    fn has(&self, period: Period) -> bool {
        self.0.contains_key(&period.key())
    }

    fn is_corrected(&self, period: Period) -> bool {
        self.0.get(&period.key()).is_some_and(|(edition, _)| *edition > 0)
    }

    /// Whether a year's figures are quarterly: fixed by what was published of
    /// the year before.
    fn is_quarterly(&self, year: i32) -> bool {
        let parts = quarters(year - 1).map(Period::Quarter).into_iter().chain([Period::Year(year - 1)]);
        let said = parts.filter_map(|period| self.0.get(&period.key())).map(|(_, said)| said);
        said.fold(YearBefore::default(), YearBefore::and).is_followed_by_quarters()
    }
}

/// Whether a year's figures are quarterly, as far as is known now.
pub(super) async fn is_quarterly(heard: &Heard, year: i32) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    Ok(Before::read(&mut conn).await?.is_quarterly(year))
}

pub(super) fn tables_of(grain: Grain) -> Vec<Table> {
    TABLES.iter().filter(|one| one.grain == grain).map(|one| one.table).collect()
}

async fn next_due(heard: &Heard) -> Result<Option<Due>, StorageError> {
    let now = heard.now();
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT received_at FROM listed_view ORDER BY received_at LIMIT 1", vec![]).await?;
    let Some(first) = row.map(|row| row.moment("received_at")).transpose()? else { return Ok(None) };
    let before = Before::read(&mut conn).await?;
    let mut years = Period::of_year_at(first)..=Period::of_year_at(now);
    Ok(years.find_map(|year| due_of(year, first, now, &before)))
}

/// What is due of a year next.
fn due_of(year: i32, first: Moment, now: Moment, before: &Before) -> Option<Due> {
    let whole = Period::Year(year);
    if whole.ends() <= first {
        return None;
    }
    let all = || TABLES.iter().filter(|one| one.grain != Grain::Poll).map(|one| one.table).collect();
    if !before.is_quarterly(year) {
        return (whole.is_settled(now) && !before.has(whole)).then(|| Due::Publish(whole, all()));
    }
    let settled = |period: &Period| period.ends() > first && period.is_settled(now);
    let mine: Vec<Period> = quarters(year).into_iter().map(Period::Quarter).filter(settled).collect();
    if let Some(quarter) = mine.iter().find(|quarter| !before.has(**quarter)) {
        return Some(Due::Publish(*quarter, tables_of(Grain::QuarterOrYear)));
    }
    if !whole.is_settled(now) || before.has(whole) {
        return None;
    }
    // The last quarter is as new as the year's end itself.
    let earlier = mine.iter().take(mine.len().saturating_sub(1)).find(|quarter| !before.is_corrected(**quarter));
    Some(earlier.map_or_else(|| Due::Publish(whole, tables_of(Grain::Year)), |quarter| Due::Correct(*quarter)))
}

pub(super) fn rule(heard: &Heard) -> Rule {
    heard.catalogue().settings.disclosure
}

/// Counts a period and protects it; where that is `told`, how far it is is
/// written down.
pub(super) async fn compute(
    heard: &Heard,
    period: Period,
    tables: &[Table],
    rule: Rule,
    told: bool,
) -> Result<Vec<Figure>, StorageError> {
    let frame = Frame { teams: teams(heard).await?, ..Frame::of(&heard.catalogue()) };
    let mut tally = Tally::new(frame, tables);
    let length = (period.ends().0 - period.starts().0).max(1);
    let mut written = 0;
    count(heard, period, &mut tally, |at| {
        let done = (at.0 - period.starts().0) * 100 / length;
        let tell = told && done < 100 && done >= written + TOLD_EVERY;
        if tell {
            written = done;
        }
        async move { if tell { tell_progress(heard, period, done).await } else { Ok(()) } }
    })
    .await?;
    let secret = Secret::of(heard).await?;
    // Off the threads that answer: a million views take seconds of arithmetic.
    tokio::task::spawn_blocking(move || tally.protect(rule, &secret))
        .await
        .map_err(|error| StorageError::NotCommitted(error.to_string()))
}

/// Stores a publication, if nobody else did; whether it was stored.
async fn store(
    heard: &Heard,
    period: Period,
    edition: i64,
    rule: Rule,
    figures: Vec<Figure>,
) -> Result<bool, StorageError> {
    // They go with the period that pages show, once.
    let quotes = match edition == 0 && figures.iter().any(|figure| figure.table == Table::Everyone) {
        true => choose(heard, period).await?,
        false => Vec::new(),
    };
    store_rows(heard, period.key(), edition, rule, rows(&figures), quotes).await
}

/// A quarter again at its year's end: with what was coded, answered or taken
/// back since, where that changed much.
async fn correct(heard: &Heard, period: Period) -> Result<bool, StorageError> {
    let Some(before) = publication(heard, period).await? else { return Ok(false) };
    // What stays of it was decided by the threshold it was first published with.
    let rule = before.rule;
    let now = compute(heard, period, &tables_of(Grain::QuarterOrYear), rule, true).await?;
    store(heard, period, 1, rule, replaced(rule, before.figures, &now)).await
}

/// What was published, with those figures replaced, parts and all, that
/// certainly changed by eight children or more.
#[must_use]
pub fn replaced(rule: Rule, before: Vec<Figure>, now: &[Figure]) -> Vec<Figure> {
    let newer = |old: Figure| {
        let new = now.iter().find(|new| new.table == old.table && new.about == old.about);
        match new.filter(|new| changed(rule.range(old.count), rule.range(new.count))) {
            Some(new) => new.clone(),
            None => old,
        }
    };
    before.into_iter().map(newer).collect()
}

fn changed(before: Range, now: Range) -> bool {
    now.low - before.high >= CORRECTED_FROM || before.low - now.high >= CORRECTED_FROM
}

#[cfg(test)]
mod tests;
