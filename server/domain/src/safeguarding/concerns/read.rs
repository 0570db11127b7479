//! What waits, for whoever looks at it, and one concern beside its view.

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, args};
use heard_vocabulary::{ConcernKind, ConcernLevel, ConcernOutcome, ConcernState, ViewAction};

use super::decide::is_concerned;
use super::{Particulars, council_key, key_of, open_deed, open_kinds};
use crate::Heard;
use crate::ids::{AccountId, ConcernId, ViewId};
use crate::people::{Account, Grant, LookAtConcerns, SignOffConcerns, name_of};
use crate::views::parse;

/// One line of what waits: never anyone's words.
#[derive(Debug, Clone)]
pub struct ConcernLine {
    /// What it is about.
    pub view: ViewId,
    /// The situation's name.
    pub scenario: String,
    /// Its language.
    pub lang: String,
    /// How urgent.
    pub level: ConcernLevel,
    /// What was noticed.
    pub kinds: Vec<ConcernKind>,
    /// Whether it waits to be decided, or to be signed off.
    pub state: ConcernState,
    /// When it came.
    pub raised_at: Moment,
    /// By when somebody has to decide.
    pub due_at: Moment,
    /// Whether nobody decided by then.
    pub late: bool,
    /// When somebody of the team first looked.
    pub looked_at: Option<Moment>,
}

/// One thing that was done about a concern.
#[derive(Debug, Clone)]
pub struct ConcernDeed {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: DeedBy,
    /// What.
    pub action: ViewAction,
    /// Whom, when, why.
    pub what: Particulars,
}

/// Who did something about a concern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeedBy {
    /// Its author, who said more.
    Author,
    /// Somebody of the council, by name where it is still known.
    Staff(Option<String>),
}

/// The concern of one view.
#[derive(Debug, Clone)]
pub struct OpenConcern {
    /// As its line says.
    pub line: ConcernLine,
    /// What was decided, if it was.
    pub outcome: Option<ConcernOutcome>,
    /// What was done, oldest first.
    pub deeds: Vec<ConcernDeed>,
    /// Whether its author asked to take it back and that waits.
    pub taken_back: bool,
    /// Whether the reader may sign the decision off.
    pub may_sign_off: bool,
}

/// Everything that waits, the most urgent first: no filter and no limit hides
/// any of it.
///
/// # Errors
/// When storage fails.
pub async fn open_concerns(heard: &Heard, _by: &Grant<LookAtConcerns>) -> Result<Vec<ConcernLine>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT c.*, v.scenario, v.lang FROM concern c JOIN view v ON v.id = c.view_id
               WHERE c.state <> 'closed' ORDER BY c.level, c.due_at, c.id";
    let rows = conn.all(sql, args![]).await?;
    drop(conn);
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let council = council_key(heard).await?;
    rows.iter().map(|row| line(heard.now(), &key_of(&council, row.id("id")?, row)?, row)).collect()
}

fn line(now: Moment, key: &heard_storage::crypto::Key, row: &Row) -> Result<ConcernLine, StorageError> {
    let (id, state): (ConcernId, _) = (row.id("id")?, parse(ConcernState::parse, row, "state")?);
    let due_at = row.moment("due_at")?;
    Ok(ConcernLine {
        view: row.id("view_id")?,
        scenario: row.text("scenario")?,
        lang: row.text("lang")?,
        level: ConcernLevel::numbered(row.int("level")?)
            .ok_or(StorageError::inconsistent("concern.level", "1 to 3"))?,
        kinds: open_kinds(key, id, row)?,
        state,
        raised_at: row.moment("raised_at")?,
        due_at,
        late: state == ConcernState::Open && due_at < now,
        looked_at: row.moment_opt("looked_at")?,
    })
}

/// How many wait, and how many of them are late, for whoever looks at them;
/// `None` for everybody else.
///
/// # Errors
/// When storage fails.
pub async fn counts(conn: &mut Conn, account: Account, now: Moment) -> Result<Option<(i64, i64)>, StorageError> {
    if Grant::<LookAtConcerns>::check(account).is_none() {
        return Ok(None);
    }
    let sql = "SELECT COUNT(*) AS n, CAST(COALESCE(SUM(CASE WHEN state = $1 AND due_at < $2 THEN 1 ELSE 0 END), 0)
                   AS BIGINT) AS late
               FROM concern WHERE state <> 'closed'";
    let row = conn.first(sql, args![ConcernState::Open.name(), now]).await?;
    row.map(|row| Ok((row.int("n")?, row.int("late")?))).transpose()
}

/// The concern of a view, closed ones too. Opening the view is what is recorded.
///
/// # Errors
/// When storage fails. `Ok(None)` where it has none.
pub async fn of_view(
    heard: &Heard,
    by: &Grant<LookAtConcerns>,
    view: ViewId,
) -> Result<Option<OpenConcern>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT c.*, v.scenario, v.lang FROM concern c JOIN view v ON v.id = c.view_id WHERE c.view_id = $1";
    let Some(row) = conn.first(sql, args![view]).await? else { return Ok(None) };
    let id: ConcernId = row.id("id")?;
    let rows = conn.all("SELECT * FROM concern_deed WHERE concern_id = $1 ORDER BY at, id", args![id]).await?;
    drop(conn);
    let key = key_of(&council_key(heard).await?, id, &row)?;
    let mut conn = heard.words().read().await?;
    let mut deeds = Vec::with_capacity(rows.len());
    for deed in &rows {
        let by: Option<AccountId> = deed.id_opt("by_id")?;
        let by = match by {
            Some(by) => DeedBy::Staff(name_of(heard, &mut conn, by).await?.map(|identity| identity.name)),
            None => DeedBy::Author,
        };
        let action = parse(ViewAction::parse, deed, "action")?;
        deeds.push(ConcernDeed { at: deed.moment("at")?, by, action, what: open_deed(&key, id, deed)? });
    }
    let line = line(heard.now(), &key, &row)?;
    let second = Grant::<SignOffConcerns>::check(by.account()).is_some() && !is_concerned(&row, by.id())?;
    Ok(Some(OpenConcern {
        may_sign_off: second && line.state == ConcernState::Decided,
        line,
        outcome: row.text_opt("outcome")?.as_deref().and_then(ConcernOutcome::parse),
        deeds,
        taken_back: row.moment_opt("taken_back_at")?.is_some(),
    }))
}
