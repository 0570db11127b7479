//! Two columns, one truth: what the lead of each action claims, and what children said of its
//! objective from then on. Every figure about children is one that was published; what the
//! council promised is its own, and counted here.

use std::cmp::Reverse;
use std::collections::HashMap;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::Contrast;

use super::contrast::{Beside, contrast};
use super::lines::{WorkLine, lines};
use super::read::{Happened, happened_in};
use crate::Heard;
use crate::board::{RatingMix, good};
use crate::figures::tables::Table;
use crate::figures::{About, Listed, Period, Published, Share, newest_year, offered};
use crate::ids::ObjectiveId;
use crate::people::{Grant, ReadStrategy};
use crate::responses::ResponseState;

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
    /// How the two compare, by the rule for whole objectives; `None` where it is too early to
    /// say.
    pub says: Option<Contrast>,
}

impl Column {
    /// Whether the lead and children say different things.
    pub(super) fn differs(&self) -> bool {
        matches!(self.says, Some(Contrast::LeadsBetter | Contrast::ChildrenBetter))
    }
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
    let published = Beside::of_each(heard, &wanted).await?;
    let mut columns: Vec<Column> = Vec::with_capacity(lines.len());
    for line in lines {
        let (first, since) = after(&there, line.claimed);
        let says = says(line.rating.as_deref(), line.objective, since.or(first), &published);
        let told = |listed: Option<&Listed>| told(&published, listed?, line.objective?);
        let (first, since) = (told(first), told(since));
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
fn told(published: &[Beside], listed: &Listed, objective: ObjectiveId) -> Option<Told> {
    let publication = &of_period(published, listed)?.now;
    let figure = publication.figure(Table::Objectives, &About::Objective(objective));
    Some(Told {
        listed: publication.listed.clone(),
        voices: figure.map_or(Published::WITHHELD, |figure| figure.count),
        good: figure.and_then(|figure| good(publication.rule, figure)),
    })
}

fn of_period<'a>(published: &'a [Beside], listed: &Listed) -> Option<&'a Beside> {
    published.iter().find(|one| one.now.listed.period == listed.period)
}

/// How a rating compares with what children said of its objective in the period that counts;
/// `None` where none is published that began after the claim.
fn says(
    rating: Option<&str>,
    objective: Option<ObjectiveId>,
    counts: Option<&Listed>,
    published: &[Beside],
) -> Option<Contrast> {
    let ratings = rated_alone(rating);
    if ratings.none > 0 {
        return Some(Contrast::NotRated);
    }
    let beside = of_period(published, counts?);
    let voices = beside.zip(objective).map(|(beside, objective)| beside.voices(objective)).unwrap_or_default();
    Some(contrast(ratings, voices))
}

/// One action's rating, as the rule reads the ratings of a whole objective.
pub(super) fn rated_alone(rating: Option<&str>) -> RatingMix {
    match rating {
        Some("blue") => RatingMix { blue: 1, ..RatingMix::default() },
        Some("green") => RatingMix { green: 1, ..RatingMix::default() },
        Some("amber") => RatingMix { amber: 1, ..RatingMix::default() },
        Some("red") => RatingMix { red: 1, ..RatingMix::default() },
        _ => RatingMix { none: 1, ..RatingMix::default() },
    }
}

/// In which order they stand.
fn rank(says: Option<Contrast>) -> u8 {
    match says {
        Some(Contrast::LeadsBetter | Contrast::ChildrenBetter) => 0,
        Some(Contrast::EachYear | Contrast::Even | Contrast::Mixed) => 1,
        Some(Contrast::Alike) => 2,
        Some(Contrast::Few | Contrast::Faces | Contrast::Helped | Contrast::OneSource | Contrast::Earlier) => 3,
        None => 4,
        Some(Contrast::NotRated) => 5,
    }
}

/// How far the share of good faces is at least from what the lead says, where they differ.
fn distance(column: &Column) -> i64 {
    let Some(good) = column.since.as_ref().or(column.first.as_ref()).and_then(|told| told.good) else { return 0 };
    match column.says {
        Some(Contrast::LeadsBetter) => 100 - good.high,
        Some(Contrast::ChildrenBetter) => good.low,
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
    fn str_05_without_a_rating_nothing_is_compared_and_without_a_period_it_is_too_early() {
        let objective = Some(ObjectiveId::from([1; 16]));
        let there = quarter(2026, 3);
        for (rating, counts, found) in [
            (None, Some(&there), Some(Contrast::NotRated)),
            (None, None, Some(Contrast::NotRated)),
            (Some("green"), None, None),
            (Some("red"), Some(&there), Some(Contrast::Few)),
        ] {
            assert_eq!(says(rating, objective, counts, &[]), found, "{rating:?} {counts:?}");
        }
    }
}
