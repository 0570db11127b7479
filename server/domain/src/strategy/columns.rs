//! Two columns, one truth: what the lead of each action claims, and what children said of its
//! objective from then on. Every figure about children is one that was published; what the
//! council promised is its own, and counted here.

use std::cmp::Reverse;
use std::collections::HashMap;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::TwoColumns;

use super::lines::{WorkLine, lines};
use super::read::{Happened, happened_in};
use crate::Heard;
use crate::board::good;
use crate::figures::tables::Table;
use crate::figures::{About, Listed, Period, Publication, Published, Share, newest_year, offered, publication};
use crate::ids::ObjectiveId;
use crate::people::{Grant, ReadStrategy};
use crate::responses::ResponseState;

/// Shares that decide, in per cent, as they do for a whole objective: less than half good
/// contradicts a lead who is on target, and most good one who is not.
const HALF: i64 = 50;
const MOST: i64 = 60;

/// What children said of an objective in one published period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Which.
    pub listed: Listed,
    /// How many said anything.
    pub voices: Published,
    /// The share that is good or very good, of those who chose a face.
    pub good: Option<Share>,
}

/// What the council promised for an objective.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Promised {
    /// By a day that has not come.
    pub open: i64,
    /// By a day that has passed without a word.
    pub overdue: i64,
}

/// One action: left what is claimed, right what children said since.
#[derive(Debug, Clone)]
pub struct Column {
    /// The action, with its claim.
    pub line: WorkLine,
    /// What children said in the first period that began after the claim and is published.
    pub first: Option<Told>,
    /// The same of the newest, where it is another one.
    pub since: Option<Told>,
    /// What they said became of answers, in the newest published year that ended after it.
    pub happened: Option<Happened>,
    /// What was promised for its objective.
    pub promised: Promised,
    /// How the two compare.
    pub says: TwoColumns,
}

/// Every action of the plan in force, those first where the two columns differ most.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn columns(heard: &Heard, _by: &Grant<ReadStrategy>) -> Result<Vec<Column>, StorageError> {
    compared(heard).await
}

pub(super) async fn compared(heard: &Heard) -> Result<Vec<Column>, StorageError> {
    let there = offered(heard).await?;
    let year = newest_year(heard).await?;
    let today = heard.now().day();
    let mut conn = heard.words().read().await?;
    let lines = lines(heard, &mut conn).await?;
    let promised = promised(&mut conn, today).await?;
    drop(conn);
    let mut wanted: Vec<Period> = Vec::new();
    for line in &lines {
        let (first, since) = after(&there, line.claimed);
        for one in first.into_iter().chain(since) {
            if !wanted.contains(&one.period) {
                wanted.push(one.period);
            }
        }
    }
    let mut published = Vec::with_capacity(wanted.len());
    for period in wanted {
        published.extend(publication(heard, period).await?);
    }
    let mut columns: Vec<Column> = Vec::with_capacity(lines.len());
    for line in lines {
        let (first, since) = after(&there, line.claimed);
        let told = |listed: Option<&Listed>| told(&published, listed?, line.objective?);
        let (first, since) = (told(first), told(since));
        let says = compare(line.rating.as_deref(), since.as_ref().or(first.as_ref()));
        let ended_after = year.as_ref().filter(|year| Some(year.listed.period.ends()) > line.claimed);
        let happened = ended_after.zip(line.objective).and_then(|(year, objective)| happened_in(year, objective));
        let promised = line.objective.and_then(|id| promised.get(&id).copied()).unwrap_or_default();
        columns.push(Column { line, first, since, happened, promised, says });
    }
    columns.sort_by_key(|column| (rank(column.says), Reverse(distance(column))));
    Ok(columns)
}

/// The first and the newest of these periods, newest first, that began after a claim; one
/// alone is the first.
fn after(there: &[Listed], claimed: Option<Moment>) -> (Option<&Listed>, Option<&Listed>) {
    let Some(claimed) = claimed else { return (None, None) };
    let mut later = there.iter().filter(|one| one.period.starts() >= claimed);
    let newest = later.next();
    match later.next_back() {
        Some(first) => (Some(first), newest),
        None => (newest, None),
    }
}

/// What was published of an objective in one of these periods.
fn told(published: &[Publication], listed: &Listed, objective: ObjectiveId) -> Option<Told> {
    let publication = published.iter().find(|one| one.listed.period == listed.period)?;
    let figure = publication.figure(Table::Objectives, &About::Objective(objective));
    Some(Told {
        listed: publication.listed.clone(),
        voices: figure.map_or(Published::WITHHELD, |figure| figure.count),
        good: figure.and_then(|figure| good(publication.rule, figure)),
    })
}

/// How a rating compares with what children said: it contradicts where it does for every share
/// that the published figures leave open, and agrees where it contradicts for none.
fn compare(rating: Option<&str>, told: Option<&Told>) -> TwoColumns {
    let Some(rating) = rating else { return TwoColumns::NotRated };
    let Some(told) = told else { return TwoColumns::TooEarly };
    let Some(good) = told.good else { return TwoColumns::Withheld };
    let on_target = matches!(rating, "blue" | "green");
    match (on_target, good) {
        (true, Share { high: ..HALF, .. }) => TwoColumns::LeadBetter,
        (true, Share { low: ..HALF, .. }) => TwoColumns::Unsure,
        (false, Share { low: MOST.., .. }) => TwoColumns::ChildrenBetter,
        (false, Share { high: MOST.., .. }) => TwoColumns::Unsure,
        _ => TwoColumns::Agree,
    }
}

/// In which order they stand.
fn rank(says: TwoColumns) -> u8 {
    match says {
        TwoColumns::LeadBetter | TwoColumns::ChildrenBetter => 0,
        TwoColumns::Unsure => 1,
        TwoColumns::Agree => 2,
        TwoColumns::Withheld => 3,
        TwoColumns::TooEarly => 4,
        TwoColumns::NotRated => 5,
    }
}

/// How far the two lie apart at least, where they differ.
fn distance(column: &Column) -> i64 {
    let Some(good) = column.since.as_ref().or(column.first.as_ref()).and_then(|told| told.good) else { return 0 };
    match column.says {
        TwoColumns::LeadBetter => HALF - good.high,
        TwoColumns::ChildrenBetter => good.low - HALF,
        _ => 0,
    }
}

/// What was promised and is public, by objective.
async fn promised(conn: &mut Conn, today: Day) -> Result<HashMap<ObjectiveId, Promised>, StorageError> {
    let sql = "SELECT r.objective_id, COUNT(CASE WHEN v.due_on >= $1 THEN 1 END) AS open_promises,
                   COUNT(CASE WHEN v.due_on < $1 THEN 1 END) AS overdue
               FROM response r JOIN response_version v ON v.response_id = r.id AND v.version = r.version
               WHERE r.state = $2 AND r.objective_id IS NOT NULL AND v.claim = 'will_do' GROUP BY r.objective_id";
    let rows = conn.all(sql, args![today.to_string(), ResponseState::Published.name()]).await?;
    let mut all = HashMap::with_capacity(rows.len());
    for row in &rows {
        all.insert(row.id("objective_id")?, Promised { open: row.int("open_promises")?, overdue: row.int("overdue")? });
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quarter::Quarter;

    fn told(low: i64, high: i64) -> Told {
        Told { listed: quarter(2026, 3), voices: Published::WITHHELD, good: Some(Share { low, high }) }
    }

    fn quarter(year: i32, at: u8) -> Listed {
        let period = Period::Quarter(Quarter::of_year(year, at).unwrap());
        Listed { period, published_at: period.settles(), corrected_at: None }
    }

    #[test]
    fn str_05_what_children_said_counts_from_the_first_quarter_that_began_after_the_claim() {
        let there = [quarter(2026, 3), quarter(2026, 2), quarter(2026, 1)];
        let at = |text: &str| Some(Day::parse(text).unwrap().start());
        let found = |claimed| {
            let (first, since) = after(&there, claimed);
            [first, since].map(|one| one.map(|one| one.period.key()))
        };
        let keys = |first: Option<&str>, since: Option<&str>| [first, since].map(|key| key.map(str::to_owned));
        assert_eq!(found(at("2025-12-20")), keys(Some("2026-Q1"), Some("2026-Q3")));
        // What was said in the quarter of the claim may have been said before it.
        assert_eq!(found(at("2026-05-20")), keys(Some("2026-Q3"), None));
        assert_eq!(found(at("2026-08-01")), keys(None, None));
        assert_eq!(found(None), keys(None, None));
    }

    #[test]
    fn str_05_a_claim_is_contradicted_where_every_share_that_is_left_open_contradicts_it() {
        for (rating, told, says) in [
            (Some("green"), Some(told(20, 49)), TwoColumns::LeadBetter),
            (Some("blue"), Some(told(20, 50)), TwoColumns::Unsure),
            (Some("green"), Some(told(50, 70)), TwoColumns::Agree),
            (Some("red"), Some(told(60, 90)), TwoColumns::ChildrenBetter),
            (Some("amber"), Some(told(40, 61)), TwoColumns::Unsure),
            (Some("red"), Some(told(10, 59)), TwoColumns::Agree),
            (Some("red"), Some(Told { good: None, ..told(0, 0) }), TwoColumns::Withheld),
            (Some("green"), None, TwoColumns::TooEarly),
            (None, Some(told(10, 20)), TwoColumns::NotRated),
        ] {
            assert_eq!(compare(rating, told.as_ref()), says, "{rating:?} {told:?}");
        }
    }
}
