//! One action with everything that was said of it.

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, args};

use super::correct::{LATER, is_rated_by};
use super::import::withhold;
use super::lines::{LastEntry, RATED, WorkLine, day};
use super::notes::{FileNote, file_notes, last_word, noted};
use super::read::ActionLine;
use super::refer::{Reference, references_of};
use super::rows::read as of_file;
use crate::Heard;
use crate::evidence::{End, Kind, Link, links_of};
use crate::ids::{AccountId, ObjectiveId, PlanEntryId, PlanRowId};
use crate::people::{EditStrategy, Grant, LeadActions, ReadStrategy, names_of};
use crate::procedures::learned_under;

/// As many entries and ratings as a page shows.
const SHOWN: i64 = 100;

/// What was written about an action.
#[derive(Debug, Clone)]
pub struct EntryLine {
    /// Which.
    pub id: PlanEntryId,
    /// For which day, and when it was written, and what it says.
    pub entry: LastEntry,
    /// The rating before.
    pub was: Option<String>,
    /// The rating from then on.
    pub rating: String,
    /// Why it is another one.
    pub reason: String,
    /// Who wrote it, where their name is still known.
    pub by: Option<String>,
    /// Whether the reader did.
    pub own: bool,
    /// When they wrote it anew: this is what stood there before.
    pub corrected: Option<Moment>,
    /// When they took it back, and why.
    pub taken_back: Option<(Moment, String)>,
    /// Whether the action is rated by it still: nothing was written or rated after it.
    pub rates: bool,
}

impl EntryLine {
    /// Whether it is neither corrected nor taken back.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.corrected.is_none() && self.taken_back.is_none()
    }
}

/// One action with everything that was said of it.
#[derive(Debug, Clone)]
pub struct ActionPage {
    /// The action, word for word, with its ratings.
    pub action: ActionLine,
    /// The same as lists show it.
    pub line: WorkLine,
    /// The objective it stands under: its number and its words.
    pub objective: Option<(ObjectiveId, i64, String)>,
    /// The title of its plan.
    pub plan: String,
    /// Whether it is worked: in the plan in force, and in its newest file.
    pub worked: bool,
    /// What was written about it, the newest first.
    pub log: Vec<EntryLine>,
    /// What the plan's file says of how far it has come, the newest first.
    pub notes: Vec<FileNote>,
    /// Actions that belong to it.
    pub references: Vec<Reference>,
    /// What bears on it, apart from views.
    pub links: Vec<Link>,
}

/// One action, with its log; `None` where there is none of that id.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn action(
    heard: &Heard,
    by: &Grant<ReadStrategy>,
    id: PlanRowId,
) -> Result<Option<ActionPage>, StorageError> {
    let mut conn = heard.words().read().await?;
    let Some(mut page) = read(heard, &mut conn, id, by.id()).await? else { return Ok(None) };
    let every = Grant::<EditStrategy>::check(by.account()).is_some();
    page.action.withheld = !every && withhold(&mut page.action.row);
    if let Some((objective, ..)) = page.objective.as_ref() {
        let learned = learned_under(heard, by.account(), &mut conn, *objective).await?;
        page.action.learned = learned.get(&id).copied();
    }
    Ok(Some(page))
}

/// One action that somebody leads; `None` where it is not theirs, or is worked no more.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn own_action(
    heard: &Heard,
    by: &Grant<LeadActions>,
    id: PlanRowId,
) -> Result<Option<ActionPage>, StorageError> {
    let mut conn = heard.words().read().await?;
    let page = read(heard, &mut conn, id, by.id()).await?;
    Ok(page.filter(|page| page.worked && page.line.lead.as_ref().is_some_and(|(lead, _)| *lead == by.id())))
}

async fn read(
    heard: &Heard,
    conn: &mut Conn,
    id: PlanRowId,
    reader: AccountId,
) -> Result<Option<ActionPage>, StorageError> {
    let sql = format!(
        "SELECT r.content, r.rating, r.missing_since, r.reference, r.activity, r.lead, r.timescale_text,
             r.timescale_date, p.title, p.in_force, l.account_id, o.id AS objective_id, o.position AS number, o.text,
             {RATED}
         FROM plan_row r JOIN plan p ON p.id = r.plan_id LEFT JOIN plan_lead l ON l.row_id = r.id
         LEFT JOIN objective o ON o.id = r.objective_id
         WHERE r.id = $1 AND r.kind = 'action'"
    );
    let Some(row) = conn.first(sql, args![id]).await? else { return Ok(None) };
    let content = of_file(&row.text("content")?)?;
    let (notes, today) = (file_notes(&content), heard.now().day());
    let history = history(conn, id).await?;
    let rating = row.text_opt("rating")?;
    let (mut log, writers) = log(conn, id, rating.as_deref()).await?;
    let lead: Option<AccountId> = row.id_opt("account_id")?;
    let mut people: Vec<AccountId> = writers.iter().copied().chain(lead).collect();
    people.sort_unstable();
    people.dedup();
    let names = names_of(heard, conn, &people).await?;
    let name = |account: &AccountId| names.get(account).map(|identity| identity.name.clone());
    for (entry, writer) in log.iter_mut().zip(&writers) {
        entry.by = name(writer);
        entry.own = *writer == reader;
    }
    let due = row.text_opt("timescale_date")?;
    let last = log.iter().find(|entry| entry.stands()).map(|entry| &entry.entry);
    let written = last.map(|last| last.at);
    let missing = row.moment_opt("missing_since")?.is_some();
    let worked = row.int("in_force")? == 1 && !missing;
    let objective = match row.id_opt::<ObjectiveId>("objective_id")? {
        Some(objective) => Some((objective, row.int("number")?, row.text("text")?)),
        None => None,
    };
    let line = WorkLine {
        id,
        objective: objective.as_ref().map(|(objective, ..)| *objective),
        reference: row.text_opt("reference")?,
        activity: row.text_opt("activity")?.unwrap_or_default(),
        rating: rating.clone(),
        claimed: rating.as_ref().and(row.moment_opt("rated_since")?),
        said: row.moment_opt("rated_at")?.max(written).max(noted(&notes, today)),
        lead: lead.map(|lead| (lead, name(&lead))),
        lead_words: row.text_opt("lead")?,
        due_words: row.text_opt("timescale_text")?,
        due: due.map(|due| day(&due, "plan_row.timescale_date")).transpose()?,
        last: last_word(last, &notes, today),
        written,
        worked,
    };
    let end = End { kind: Kind::Row, id: id.bytes() };
    Ok(Some(ActionPage {
        action: ActionLine { id, row: content, withheld: false, rating, history, missing, learned: None },
        line,
        objective,
        plan: row.text("title")?,
        worked,
        log,
        notes,
        references: references_of(conn, id).await?,
        links: links_of(conn, end).await?,
    }))
}

/// The ratings of an action, the newest first.
async fn history(conn: &mut Conn, id: PlanRowId) -> Result<Vec<(Moment, String, String)>, StorageError> {
    let sql = "SELECT at, rating, reason FROM plan_row_rating WHERE row_id = $1 ORDER BY at DESC LIMIT $2";
    let rows = conn.all(sql, args![id, SHOWN]).await?;
    rows.iter()
        .map(|row| Ok((row.moment("at")?, row.text_opt("rating")?.unwrap_or_default(), row.text("reason")?)))
        .collect()
}

/// What was written about an action that is rated so now, the newest first, and who wrote each.
async fn log(
    conn: &mut Conn,
    id: PlanRowId,
    now: Option<&str>,
) -> Result<(Vec<EntryLine>, Vec<AccountId>), StorageError> {
    let sql = format!(
        "SELECT e.id, e.at, e.of_day, e.was, e.rating, e.words, e.reason, e.written_by, e.corrected_at,
             e.taken_back_at, e.why_taken_back, {LATER}
         FROM plan_entry e WHERE e.row_id = $1 ORDER BY e.at DESC, e.id DESC LIMIT $2"
    );
    let rows = conn.all(sql, args![id, SHOWN]).await?;
    let (mut log, mut writers) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
    for row in &rows {
        let of_day = day(&row.text("of_day")?, "plan_entry.of_day")?;
        let taken_back = row.moment_opt("taken_back_at")?.zip(row.text_opt("why_taken_back")?);
        let (corrected, rating) = (row.moment_opt("corrected_at")?, row.text("rating")?);
        let stands = corrected.is_none() && taken_back.is_none();
        log.push(EntryLine {
            id: row.id("id")?,
            entry: LastEntry { at: row.moment("at")?, of_day, words: row.text("words")? },
            was: row.text_opt("was")?,
            rates: stands && is_rated_by(now, &rating, row.int("later")?),
            rating,
            reason: row.text("reason")?,
            by: None,
            own: false,
            corrected,
            taken_back,
        });
        writers.push(row.id("written_by")?);
    }
    Ok((log, writers))
}
