//! Legal holds, as safeguarding leads read them.

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, any_of, args};
use heard_vocabulary::{HoldAction, HoldFor, HoldOn};

use super::kept::found;
use super::sealed::{Written, open_written};
use crate::Heard;
use crate::ids::{AccountId, LegalHoldId, ProcedureId, ViewId};
use crate::people::{Account, Grant, KeepHolds, Permission as _, names_of};
use crate::record::record;
use crate::safeguarding::concerns::council_key;
use crate::views::parse;

/// As many that were lifted as a list shows.
const LIFTED: i64 = 100;

/// A legal hold.
#[derive(Debug, Clone)]
pub struct Hold {
    /// Which.
    pub id: LegalHoldId,
    /// What it is on.
    pub on: HoldOn,
    /// The view, where it is on one.
    pub view: Option<ViewId>,
    /// The situation's name of that view.
    pub scenario: Option<String>,
    /// The procedure, where it is on one.
    pub procedure: Option<ProcedureId>,
    /// Who asked for it, as a kind.
    pub asked: HoldFor,
    /// Who put it, where they are still known, and when.
    pub put: (Option<String>, Moment),
    /// Who lifted it, and when.
    pub lifted: Option<(Option<String>, Moment)>,
    /// Whether the reader put it.
    pub own: bool,
    /// What was written when it was put, and when it was lifted: of one that is opened.
    pub written: (Option<Written>, Option<Written>),
    /// Whether somebody besides whoever put it could lift it.
    pub second: bool,
}

/// Every hold that stands, the oldest first; then what was lifted, the latest first.
///
/// # Errors
/// When storage fails.
pub async fn holds(heard: &Heard, by: &Grant<KeepHolds>) -> Result<(Vec<Hold>, Vec<Hold>), StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!("{HOLDS} WHERE h.lifted_at IS NULL ORDER BY h.put_at, h.id");
    let standing = conn.all(sql, vec![]).await?;
    let sql = format!("{HOLDS} WHERE h.lifted_at IS NOT NULL ORDER BY h.lifted_at DESC, h.id LIMIT $1");
    let lifted = conn.all(sql, args![LIFTED]).await?;
    let standing = found(heard, &mut conn, by.account(), standing).await?;
    let lifted = found(heard, &mut conn, by.account(), lifted).await?;
    Ok((lines(heard, &mut conn, by.id(), &standing).await?, lines(heard, &mut conn, by.id(), &lifted).await?))
}

/// With the situation of the view, for its name.
const HOLDS: &str = "SELECT h.*, v.scenario FROM legal_hold h LEFT JOIN view v ON v.id = h.view_id";

/// One hold with what was written; that it was read is recorded. `None` where it is not
/// there, or not for the reader.
///
/// # Errors
/// When storage fails.
pub async fn hold(heard: &Heard, by: &Grant<KeepHolds>, id: LegalHoldId) -> Result<Option<Hold>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all(format!("{HOLDS} WHERE h.id = $1"), args![id]).await?;
    let rows = found(heard, &mut conn, by.account(), rows).await?;
    let (Some(row), mut lines) = (rows.first(), lines(heard, &mut conn, by.id(), &rows).await?) else {
        return Ok(None);
    };
    drop(conn);
    let Some(mut hold) = lines.pop() else { return Ok(None) };
    let actor = by.actor();
    heard.words().write(move |uow| Box::pin(async move { record(uow, actor, HoldAction::Read, id, "").await })).await?;
    let council = council_key(heard).await?;
    hold.written = (open_written(&council, id, "sealed", row), open_written(&council, id, "sealed_lifted", row));
    Ok(Some(hold))
}

/// Whether legal holds that the reader finds stand on a view, for its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OfView {
    /// Whether one keeps it.
    pub held: bool,
    /// Whether its author asked to take it back meanwhile.
    pub asked_back: bool,
    /// Whether an account leads to whoever said it.
    pub account: bool,
}

/// Whether legal holds stand on a view; `None` for whoever does not put them.
///
/// # Errors
/// When storage fails.
pub async fn of_view(heard: &Heard, by: Account, view: ViewId) -> Result<Option<OfView>, StorageError> {
    if Grant::<KeepHolds>::check(by).is_none() {
        return Ok(None);
    }
    let mut conn = heard.words().read().await?;
    let held = finds_one(heard, &mut conn, by, view).await?;
    let asked = "SELECT view_id FROM asked_back WHERE view_id = $1";
    // It is asked back only while something holds it.
    let asked_back = held && conn.first(asked, args![view]).await?.is_some();
    let sql = "SELECT id FROM view WHERE id = $1 AND signed_in = 1";
    let account = conn.first(sql, args![view]).await?.is_some();
    Ok(Some(OfView { held, asked_back, account }))
}

/// Whether a legal hold on a view shows on its page: to whoever puts them, and finds it.
///
/// # Errors
/// When storage fails.
pub(crate) async fn shows_held(
    heard: &Heard,
    conn: &mut Conn,
    by: Account,
    view: ViewId,
) -> Result<bool, StorageError> {
    match Grant::<KeepHolds>::check(by) {
        Some(_) => finds_one(heard, conn, by, view).await,
        None => Ok(false),
    }
}

/// Whether a hold stands on a view that this reader finds. As `legally_held_view`, which
/// does not say which.
async fn finds_one(heard: &Heard, conn: &mut Conn, by: Account, view: ViewId) -> Result<bool, StorageError> {
    let sql = "SELECT h.* FROM legal_hold h WHERE h.lifted_at IS NULL AND (h.view_id = $1
                   OR h.procedure_id IN (SELECT p.id FROM procedure p WHERE p.view_id = $1)
                   OR h.held_owner IN (SELECT v.owner_key FROM view v WHERE v.id = $1 AND v.signed_in = 1))";
    let rows = conn.all(sql, args![view]).await?;
    Ok(!found(heard, conn, by, rows).await?.is_empty())
}

async fn lines(heard: &Heard, conn: &mut Conn, me: AccountId, rows: &[Row]) -> Result<Vec<Hold>, StorageError> {
    let mut staff: Vec<AccountId> = Vec::with_capacity(2 * rows.len());
    for row in rows {
        staff.push(row.id("put_by")?);
        staff.extend(row.id_opt::<AccountId>("lifted_by")?);
    }
    staff.sort_unstable();
    staff.dedup();
    let names = if staff.is_empty() { Default::default() } else { names_of(heard, conn, &staff).await? };
    let (roles, values) = any_of(1, KeepHolds::ROLES.iter().map(|role| role.name()));
    let leads = conn.all(format!("SELECT id FROM usable_account WHERE role IN {roles}"), values).await?;
    let leads = leads.iter().map(|row| row.id("id")).collect::<Result<Vec<AccountId>, _>>()?;
    let name = |who: AccountId| names.get(&who).map(|identity| identity.name.clone());
    let line = |row: &Row| {
        let put_by: AccountId = row.id("put_by")?;
        let lifted_by: Option<AccountId> = row.id_opt("lifted_by")?;
        let lifted = row.moment_opt("lifted_at")?.map(|at| (lifted_by.and_then(name), at));
        Ok(Hold {
            id: row.id("id")?,
            on: parse(HoldOn::parse, row, "held_on")?,
            view: row.id_opt("view_id")?,
            scenario: row.text_opt("scenario")?,
            procedure: row.id_opt("procedure_id")?,
            asked: parse(HoldFor::parse, row, "asked_for")?,
            put: (name(put_by), row.moment("put_at")?),
            lifted,
            own: put_by == me,
            written: (None, None),
            second: leads.iter().any(|one| *one != put_by),
        })
    };
    rows.iter().map(line).collect()
}
