//! What waits, for whoever looks at it, and one concern beside its view.

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Conn, Row, StorageError, any_of, args};
use heard_vocabulary::{ConcernKind, ConcernLevel, ConcernOutcome, ConcernState, Role};

use super::adult::OfAge;
use super::begin::outcome_of;
use super::deed::{ConcernDeed, deeds};
use super::go::is_evidence;
use super::had::{Had, had_of};
use super::late::GRACE;
use super::open_found;
use super::sign_off::is_concerned;
use crate::Heard;
use crate::case_keys::{CaseKeys, Opened};
use crate::ids::{AccountId, ConcernId, ViewId};
use crate::people::{Account, Grant, LookAtConcerns, SignOffConcerns};
use crate::safeguarding::conflicts::{is_kept_from, not_kept, reader};
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
    /// What was noticed; `None` where that cannot be read.
    pub kinds: Option<Vec<ConcernKind>>,
    /// Whether it waits to be decided, to be signed off, or only to go.
    pub state: ConcernState,
    /// When it came.
    pub raised_at: Moment,
    /// By when somebody has to decide, or to sign off.
    pub due_at: Moment,
    /// Whether nobody did by then.
    pub late: bool,
    /// When somebody of the team first looked.
    pub looked_at: Option<Moment>,
    /// Who has the alert about it, where nobody decided yet.
    pub had: Option<Had>,
}

/// Why it is kept although everything is decided: somebody was told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stays {
    /// Until a safeguarding lead says that it may go.
    UntilSaid,
    /// One said so; where there was danger, a second has to.
    UntilSecond,
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
    /// Whether its author is leaving and that waits.
    pub leaving: bool,
    /// Whether nothing of it is to be seen on its author's side.
    pub quiet: bool,
    /// Whether nothing that is done about it shows on its author's side.
    pub still: bool,
    /// Whether it came from an account, where it could be seen.
    pub account: bool,
    /// Whether the reader may sign the decision off.
    pub may_sign_off: bool,
    /// That it is kept after the decision, if it is.
    pub stays: Option<Stays>,
    /// Whether the reader may say that it may go.
    pub may_let_go: bool,
    /// What is known of the age and the wishes of whoever may be harmed.
    pub of_age: OfAge,
}

/// What waits for somebody: a decision, a second person, or, where its author
/// asked for it, that it may go.
const WAITS: &str = "(c.state <> 'closed'
    OR ((c.outcome = 'told' OR c.reported_at IS NOT NULL) AND c.released_at IS NULL AND (c.taken_back_at IS NOT NULL OR c.leaving_at IS NOT NULL)))";

/// Everything that waits, the most urgent first, and last what waits only to go:
/// no filter and no limit hides any of it, and one that cannot be read hides
/// none of the others. Whoever one may be about does not see it, as long as
/// somebody else does.
///
/// # Errors
/// When storage fails.
pub async fn open_concerns(heard: &Heard, by: &Grant<LookAtConcerns>) -> Result<Vec<ConcernLine>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT c.*, v.scenario, v.lang FROM concern c JOIN view v ON v.id = c.view_id WHERE {WAITS}{}
         ORDER BY CASE WHEN c.state = 'closed' THEN 1 ELSE 0 END, c.level, c.due_at, c.id",
        not_kept("v.id", 1, by.account().role())
    );
    let rows = conn.all(sql, args![reader(heard, by.id())]).await?;
    drop(conn);
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let keys = opened(heard, &rows).await;
    let had = had_of(heard, &rows).await?;
    let lines = rows.iter().zip(had);
    lines.map(|(row, had)| Ok(ConcernLine { had, ..line(heard.now(), keys.of(row), row)? })).collect()
}

/// The keys of concerns; none of those that do not open, which is our fault and hides
/// nothing.
async fn opened(heard: &Heard, rows: &[Row]) -> Opened {
    CaseKeys::of(heard).of_rows(rows).await.unwrap_or_else(|error| {
        tracing::error!(%error, "the keys of concerns do not open");
        Opened::default()
    })
}

fn line(now: Moment, key: Option<&Key>, row: &Row) -> Result<ConcernLine, StorageError> {
    let (id, state): (ConcernId, _) = (row.id("id")?, parse(ConcernState::parse, row, "state")?);
    let due_at = row.moment("due_at")?;
    let kinds = key.map(|key| open_found(key, id, row).map(|found| found.kinds));
    // What cannot be read is as urgent as can be.
    let level = ConcernLevel::numbered(row.int("level")?).unwrap_or(ConcernLevel::Danger);
    Ok(ConcernLine {
        view: row.id("view_id")?,
        scenario: row.text("scenario")?,
        lang: row.text("lang")?,
        level,
        kinds: kinds.and_then(|kinds| {
            kinds.inspect_err(|error| tracing::error!(%error, "what was noticed cannot be read")).ok()
        }),
        state,
        raised_at: row.moment("raised_at")?,
        due_at,
        late: state != ConcernState::Closed && due_at < late_before(level, state, now),
        looked_at: row.moment_opt("looked_at")?,
        had: None,
    })
}

/// What was due before this moment is late. Danger is due when it is said, and somebody has
/// to be woken first: it is late when whoever is told of what is late is told.
fn late_before(level: ConcernLevel, state: ConcernState, now: Moment) -> Moment {
    if level == ConcernLevel::Danger && state == ConcernState::Open { now.plus(1 - GRACE) } else { now }
}

/// How many wait for a decision or a second person, and how many of them are
/// late, for whoever looks at them; `None` for everybody else.
///
/// # Errors
/// When storage fails.
pub async fn counts(heard: &Heard, conn: &mut Conn, account: Account) -> Result<Option<(i64, i64)>, StorageError> {
    if Grant::<LookAtConcerns>::check(account).is_none() {
        return Ok(None);
    }
    let sql = format!(
        "SELECT COUNT(*) AS n, CAST(COALESCE(SUM(CASE WHEN due_at < $1
             AND (level > 1 OR state <> 'open' OR due_at < $3) THEN 1 ELSE 0 END), 0) AS BIGINT) AS late
         FROM concern WHERE state <> 'closed'{}",
        not_kept("concern.view_id", 2, account.role())
    );
    let now = heard.now();
    let danger = late_before(ConcernLevel::Danger, ConcernState::Open, now);
    let row = conn.first(sql, args![now, reader(heard, account.id()), danger]).await?;
    row.map(|row| Ok((row.int("n")?, row.int("late")?))).transpose()
}

/// How many can sign off, or sign off about this view, which may be about some of
/// them: fewer than two, and what one of them decides waits for nobody.
///
/// # Errors
/// When storage fails.
pub async fn signers(heard: &Heard, _by: &Grant<LookAtConcerns>, view: Option<ViewId>) -> Result<usize, StorageError> {
    let mut conn = heard.words().read().await?;
    let roles: Vec<Role> = Role::ALL
        .iter()
        .copied()
        .filter(|role| Grant::<SignOffConcerns>::check(Account::new(AccountId::from([0; 16]), *role)).is_some())
        .collect();
    let (set, args) = any_of(1, roles.iter().map(|role| role.name()));
    let rows = conn.all(format!("SELECT id FROM usable_account WHERE role IN {set}"), args).await?;
    drop(conn);
    let mut can = 0;
    for row in &rows {
        can += match view {
            Some(view) => usize::from(!is_kept_from(heard, row.id("id")?, view).await?),
            None => 1,
        };
    }
    Ok(can)
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
    concern_of(heard, by.account(), view).await
}

/// The same for whoever was told of it.
pub(super) async fn concern_of(heard: &Heard, by: Account, view: ViewId) -> Result<Option<OpenConcern>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT c.*, v.scenario, v.lang, v.signed_in FROM concern c JOIN view v ON v.id = c.view_id
               WHERE c.view_id = $1";
    let Some(row) = conn.first(sql, args![view]).await? else { return Ok(None) };
    let id: ConcernId = row.id("id")?;
    let rows = conn.all("SELECT * FROM concern_deed WHERE concern_id = $1 ORDER BY at, id", args![id]).await?;
    drop(conn);
    let keys = opened(heard, std::slice::from_ref(&row)).await;
    let key = keys.of(&row);
    let deeds = deeds(heard, id, key, (rows.as_slice(), by.id())).await?;
    let had = had_of(heard, std::slice::from_ref(&row)).await?.pop().flatten();
    let line = ConcernLine { had, ..line(heard.now(), key, &row)? };
    let outcome = outcome_of(&row)?;
    let signs = Grant::<SignOffConcerns>::check(by).is_some();
    let first: Option<AccountId> = row.id_opt("may_go_by")?;
    let kept = is_evidence(&row)? && line.state == ConcernState::Closed && row.moment_opt("released_at")?.is_none();
    Ok(Some(OpenConcern {
        may_sign_off: signs && line.state == ConcernState::Decided && !is_concerned(&row, &rows, by.id())?,
        may_let_go: signs && kept && first != Some(by.id()),
        stays: kept.then_some(if first.is_some() { Stays::UntilSecond } else { Stays::UntilSaid }),
        line,
        outcome,
        of_age: OfAge::of(deeds.iter().map(|deed| (deed.action, deed.what.as_ref()))),
        deeds,
        taken_back: row.moment_opt("taken_back_at")?.is_some(),
        leaving: row.moment_opt("leaving_at")?.is_some(),
        quiet: row.int("quiet")? == 1,
        still: row.moment_opt("still_since")?.is_some(),
        account: row.int("signed_in")? == 1,
    }))
}
