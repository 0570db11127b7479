//! The actions of the plan in force, one line each: who leads it, what was claimed last, and
//! when it is due.

use std::collections::HashMap;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, Value, args};

use super::notes::{LastWord, file_notes, last_word, noted};
use super::rows::read as of_file;
use crate::Heard;
use crate::ids::{AccountId, ObjectiveId, PlanRowId};
use crate::people::names_of;

/// The plan in force.
pub(super) const IN_FORCE: &str = "(SELECT p.id FROM plan p WHERE p.in_force = 1)";

/// When an action `r` was rated last, and since when it is rated so. What an entry said that was
/// taken back or corrected moves no day.
pub(super) const RATED: &str =
    "(SELECT MAX(g.at) FROM plan_row_rating g WHERE g.row_id = r.id AND g.void = 0) AS rated_at,
     (SELECT MIN(g.at) FROM plan_row_rating g WHERE g.row_id = r.id AND g.rating = r.rating AND g.void = 0
         AND NOT EXISTS (SELECT 1 FROM plan_row_rating o WHERE o.row_id = g.row_id AND o.at > g.at
             AND o.void = 0 AND (o.rating IS NULL OR o.rating <> r.rating))) AS rated_since";

/// Nothing was said of an action for longer than this, in days: a quarter.
const STALE: i64 = 92;

/// What was written about an action last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastEntry {
    /// When it was written.
    pub at: Moment,
    /// For which day.
    pub of_day: Day,
    /// What it says.
    pub words: String,
}

/// One action of the plan in force.
#[derive(Debug, Clone)]
pub struct WorkLine {
    /// Which.
    pub id: PlanRowId,
    /// Under which objective.
    pub objective: Option<ObjectiveId>,
    /// The council's own reference.
    pub reference: Option<String>,
    /// What will be done.
    pub activity: String,
    /// How it is rated.
    pub rating: Option<String>,
    /// Since when it is rated so, however often that was said again.
    pub claimed: Option<Moment>,
    /// When anything was said of it last: by a rating, by an entry, or by a note of the plan's file.
    pub said: Option<Moment>,
    /// The account that leads it, and its name where that is known.
    pub lead: Option<(AccountId, Option<String>)>,
    /// Who leads it in the plan's own words.
    pub lead_words: Option<String>,
    /// When it is due, in the plan's own words.
    pub due_words: Option<String>,
    /// The same as a day, where it is one.
    pub due: Option<Day>,
    /// What was said last: in an entry, or in the plan's file.
    pub last: Option<LastWord>,
    /// When the newest entry was written.
    pub written: Option<Moment>,
    /// Whether it is worked: in the plan in force, and in its newest file.
    pub worked: bool,
}

impl WorkLine {
    /// Whether its day is over and it is not complete.
    #[must_use]
    pub fn is_overdue(&self, today: Day) -> bool {
        self.is_open() && self.due.is_some_and(|due| due < today)
    }

    /// Whether nothing was said of it for a quarter: since it came into the plan, where nothing
    /// ever was.
    #[must_use]
    pub fn is_stale(&self, today: Day) -> bool {
        let since = self.said.unwrap_or_else(|| made(self.id));
        self.is_open() && today.days_since(since.day()) > STALE
    }

    /// Whether it is worked and not complete.
    pub(super) fn is_open(&self) -> bool {
        self.worked && self.rating.as_deref() != Some("blue")
    }

    /// Whether nothing was written about it since then.
    pub(super) fn is_missing_since(&self, asked: Moment) -> bool {
        self.is_open() && self.written.is_none_or(|at| at < asked)
    }
}

/// When a row came into the plan: its id begins with the milliseconds.
fn made(id: PlanRowId) -> Moment {
    let millis = id.bytes().into_iter().take(6).fold(0, |all, byte| (all << 8) | i64::from(byte));
    Moment(millis)
}

/// A day that stands in a column as text.
pub(super) fn day(text: &str, column: &'static str) -> Result<Day, StorageError> {
    Day::parse(text).ok_or(StorageError::inconsistent(column, "a day"))
}

/// Which actions are meant.
#[derive(Debug, Clone, Copy)]
enum Meant {
    /// Those of the plan in force.
    All,
    /// Those of them that somebody leads.
    Led(AccountId),
    /// Those under an objective of it, also where its newest file has them no more.
    Under(ObjectiveId),
}

impl Meant {
    fn sql(self) -> (String, Vec<Value>) {
        let of_plan = format!("r.plan_id = {IN_FORCE} AND r.kind = 'action'");
        match self {
            Self::All => (format!("{of_plan} AND r.missing_since IS NULL"), vec![]),
            Self::Led(whose) => (format!("{of_plan} AND r.missing_since IS NULL AND l.account_id = $1"), args![whose]),
            Self::Under(objective) => (format!("{of_plan} AND r.objective_id = $1"), args![objective]),
        }
    }
}

/// What was written last about each of these actions, and stands.
async fn last_entries(conn: &mut Conn, meant: Meant) -> Result<HashMap<PlanRowId, LastEntry>, StorageError> {
    let (meant, values) = meant.sql();
    let sql = format!(
        "SELECT e.row_id, e.at, e.of_day, e.words
         FROM plan_row r LEFT JOIN plan_lead l ON l.row_id = r.id JOIN plan_entry e ON e.row_id = r.id
         WHERE {meant} AND e.corrected_at IS NULL AND e.taken_back_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM plan_entry o WHERE o.row_id = e.row_id
                 AND o.corrected_at IS NULL AND o.taken_back_at IS NULL
                 AND (o.at > e.at OR (o.at = e.at AND o.id > e.id)))"
    );
    let rows = conn.all(sql, values).await?;
    let mut all = HashMap::with_capacity(rows.len());
    for row in &rows {
        let last = LastEntry {
            at: row.moment("at")?,
            of_day: day(&row.text("of_day")?, "plan_entry.of_day")?,
            words: row.text("words")?,
        };
        all.insert(row.id("row_id")?, last);
    }
    Ok(all)
}

/// Every action of the plan in force, in the plan's order.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub(super) async fn lines(heard: &Heard, conn: &mut Conn) -> Result<Vec<WorkLine>, StorageError> {
    read(heard, conn, Meant::All).await
}

/// Those of them that somebody leads, in the plan's order. Nothing is read of any other.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub(super) async fn lines_of(heard: &Heard, conn: &mut Conn, lead: AccountId) -> Result<Vec<WorkLine>, StorageError> {
    read(heard, conn, Meant::Led(lead)).await
}

/// Those under an objective of the plan in force, also those that its newest file has no more.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub(super) async fn lines_under(
    heard: &Heard,
    conn: &mut Conn,
    objective: ObjectiveId,
) -> Result<HashMap<PlanRowId, WorkLine>, StorageError> {
    let lines = read(heard, conn, Meant::Under(objective)).await?;
    Ok(lines.into_iter().map(|line| (line.id, line)).collect())
}

async fn read(heard: &Heard, conn: &mut Conn, meant: Meant) -> Result<Vec<WorkLine>, StorageError> {
    let today = heard.now().day();
    let (sql, values) = meant.sql();
    let sql = format!(
        "SELECT r.id, r.objective_id, r.reference, r.activity, r.rating, r.lead, r.timescale_text, r.timescale_date,
             r.content, r.missing_since, l.account_id,
             {RATED}
         FROM plan_row r LEFT JOIN plan_lead l ON l.row_id = r.id
         WHERE {sql} ORDER BY r.position, r.id"
    );
    let rows = conn.all(sql, values).await?;
    let mut entries = last_entries(conn, meant).await?;
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        let id: PlanRowId = row.id("id")?;
        let entry = entries.remove(&id);
        let notes = file_notes(&of_file(&row.text("content")?)?);
        let written = entry.as_ref().map(|entry| entry.at);
        let rating = row.text_opt("rating")?;
        let due = row.text_opt("timescale_date")?;
        let due = due.map(|due| day(&due, "plan_row.timescale_date")).transpose()?;
        lines.push(WorkLine {
            id,
            objective: row.id_opt("objective_id")?,
            reference: row.text_opt("reference")?,
            activity: row.text_opt("activity")?.unwrap_or_default(),
            claimed: rating.as_ref().and(row.moment_opt("rated_since")?),
            said: row.moment_opt("rated_at")?.max(written).max(noted(&notes, today)),
            rating,
            lead: row.id_opt::<AccountId>("account_id")?.map(|lead| (lead, None)),
            lead_words: row.text_opt("lead")?,
            due_words: row.text_opt("timescale_text")?,
            due,
            last: last_word(entry.as_ref(), &notes, today),
            written,
            worked: row.moment_opt("missing_since")?.is_none(),
        });
    }
    let mut leads: Vec<AccountId> = lines.iter().filter_map(|line| line.lead.as_ref().map(|(lead, _)| *lead)).collect();
    leads.sort_unstable();
    leads.dedup();
    let names = names_of(heard, conn, &leads).await?;
    for (lead, name) in lines.iter_mut().filter_map(|line| line.lead.as_mut()) {
        *name = names.get(&*lead).map(|identity| identity.name.clone());
    }
    Ok(lines)
}
