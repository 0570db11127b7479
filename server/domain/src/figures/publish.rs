//! Publishing: what is due, computing it, and storing it once.
//!
//! Nothing is kept of a computation that was stopped; it is done again from its
//! beginning. Of two that end, one is stored: the publication's own row decides.

mod progress;
mod rows;

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, args};
use progress::tell_progress;
pub use progress::{Progress, progress};
use rows::rows;
pub(super) use rows::{Stored, store_rows};

use super::count::count;
use super::noise::Secret;
use super::period::{Period, quarters};
use super::published::{Figure, Range, Rule};
use super::quotes::choose;
use super::read::publication;
use super::tables::{Grain, QUARTERS_FROM, TABLES, Table};
use super::tally::{Frame, Tally};
use crate::Heard;

/// At the year's end a figure is corrected where it certainly changed by this
/// many children: by fewer, the difference would tell of them.
const CORRECTED_FROM: i64 = 8;

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
                let figures = compute(heard, period, &tables, true).await?;
                made += usize::from(store(heard, period, 0, figures).await?);
            }
            Due::Correct(period) => made += usize::from(correct(heard, period).await?),
        }
    }
    Ok(made)
}

/// What was published so far: the newest edition of each period, and what the
/// council as a whole came to in it (nothing where that is withheld), if that
/// table was among its own.
#[derive(Default)]
struct Before(HashMap<String, (i64, Option<i64>)>);

impl Before {
    async fn read(conn: &mut Conn) -> Result<Self, StorageError> {
        let sql = "SELECT p.period, p.edition, f.in_table, f.value FROM figures_publication p
                   LEFT JOIN figure f ON f.period = p.period AND f.edition = p.edition AND f.in_table = $1
                      AND f.part = ''
                   ORDER BY p.period, p.edition";
        let mut all = HashMap::new();
        for row in &conn.all(sql, args![Table::Everyone.name()]).await? {
            let whole = row.text_opt("in_table")?.is_some();
            let total = if whole { Some(row.int_opt("value")?.unwrap_or(0)) } else { None };
            all.insert(row.text("period")?, (row.int("edition")?, total));
        }
        Ok(Self(all))
    }

    fn has(&self, period: Period) -> bool {
        self.0.contains_key(&period.key())
    }

    fn is_corrected(&self, period: Period) -> bool {
        self.0.get(&period.key()).is_some_and(|(edition, _)| *edition > 0)
    }

    fn total(&self, period: Period) -> Option<i64> {
        self.0.get(&period.key()).and_then(|(_, total)| *total)
    }

    /// Whether a year's figures are quarterly: fixed by what was published of
    /// the year before, where that was all of it.
    fn is_quarterly(&self, year: i32) -> bool {
        let before = year - 1;
        let four: Option<i64> = quarters(before).into_iter().map(|quarter| self.total(Period::Quarter(quarter))).sum();
        let total = four.or_else(|| self.total(Period::Year(before)));
        total.is_none_or(|total| total >= QUARTERS_FROM)
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
    told: bool,
) -> Result<Vec<Figure>, StorageError> {
    let mut tally = Tally::new(Frame::of(&heard.catalogue()), tables);
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
    let rule = rule(heard);
    // Off the threads that answer: a million views take seconds of arithmetic.
    tokio::task::spawn_blocking(move || tally.protect(rule, &secret))
        .await
        .map_err(|error| StorageError::NotCommitted(error.to_string()))
}

/// Stores a publication, if nobody else did; whether it was stored.
async fn store(heard: &Heard, period: Period, edition: i64, figures: Vec<Figure>) -> Result<bool, StorageError> {
    // They go with the period that pages show, once.
    let quotes = match edition == 0 && figures.iter().any(|figure| figure.table == Table::Everyone) {
        true => choose(heard, period).await?,
        false => Vec::new(),
    };
    store_rows(heard, period.key(), edition, rows(&figures), quotes).await
}

/// A quarter again at its year's end: with what was coded, answered or taken
/// back since, where that changed much.
async fn correct(heard: &Heard, period: Period) -> Result<bool, StorageError> {
    let Some(before) = publication(heard, period).await? else { return Ok(false) };
    let now = compute(heard, period, &tables_of(Grain::QuarterOrYear), true).await?;
    store(heard, period, 1, replaced(rule(heard), before.figures, &now)).await
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
