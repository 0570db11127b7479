//! Who has the alert about a concern. It stands beside the concern too, so that whoever
//! looks at it sees who answers for it: no alert has to be opened for that.

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow, Value, any_of, args};
use heard_vocabulary::{ConcernLevel, ConcernState, ViewAction};

use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::people::names_of;
use crate::safeguarding::alerts::{About, AlertPage, ToldAlert, open_alert};

/// Who has the alert about what may be harm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Had {
    /// Who.
    pub who: AccountId,
    /// Their name, where it is still known.
    pub by: Option<String>,
    /// Since when.
    pub since: Moment,
}

/// What ends that somebody has to write something down: that somebody was told, that it is
/// no harm, and that a second person agreed.
const WRITTEN: [ViewAction; 3] = [ViewAction::ConcernTold, ViewAction::ConcernNotHarm, ViewAction::ConcernSignedOff];

/// The statement that finds a view that stands like this and that nobody decided about since
/// an alert was raised.
fn since(view: ViewId, raised_at: Moment, state: ConcernState) -> (String, Vec<Value>) {
    let (actions, values) = any_of(4, WRITTEN.map(ViewAction::name));
    let sql = format!(
        "SELECT c.id FROM concern c WHERE c.view_id = $1 AND c.state = $3 AND NOT EXISTS (
            SELECT 1 FROM concern_deed d WHERE d.concern_id = c.id AND d.at >= $2 AND d.action IN {actions})"
    );
    (sql, [args![view, raised_at, state.name()], values].concat())
}

/// Whether nothing was decided, and nobody is written down as told, since an alert about it
/// was raised. What is decided and comes back is another alert's.
pub(in crate::safeguarding) async fn unanswered(
    uow: &mut Uow,
    view: ViewId,
    raised_at: Moment,
) -> Result<bool, StorageError> {
    let (sql, values) = since(view, raised_at, ConcernState::Open);
    Ok(uow.first(sql, values).await?.is_some())
}

/// Whether a view is danger that waits for a decision or a second person.
pub(in crate::safeguarding) async fn is_danger(uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    let sql = "SELECT id FROM concern WHERE view_id = $1 AND level = $2 AND state <> 'closed'";
    Ok(uow.first(sql, args![view, ConcernLevel::Danger.number()]).await?.is_some())
}

/// Whether it was decided before the alert was raised, and may come back to whoever has it.
pub(in crate::safeguarding) async fn decided_before(
    uow: &mut Uow,
    view: ViewId,
    raised_at: Moment,
) -> Result<bool, StorageError> {
    let (sql, values) = since(view, raised_at, ConcernState::Decided);
    Ok(uow.first(sql, values).await?.is_some())
}

/// The same as [`unanswered`] of what an alert is about, for whoever was told of it.
pub(in crate::safeguarding) async fn waits_for_words(heard: &Heard, alert: ToldAlert) -> Result<bool, StorageError> {
    let AlertPage { about, raised_at, .. } = open_alert(heard, alert).await?;
    let About::View(view) = about else { return Ok(false) };
    let (sql, values) = since(view, raised_at, ConcernState::Open);
    let mut conn = heard.words().read().await?;
    Ok(conn.first(sql, values).await?.is_some())
}

/// Somebody has the alert about it from now on.
pub(in crate::safeguarding) async fn had_from_now(
    uow: &mut Uow,
    view: ViewId,
    by: AccountId,
) -> Result<(), StorageError> {
    let now = uow.now();
    let sql = "UPDATE concern SET had_by = $2, had_at = $3, had_too_long = 0 WHERE view_id = $1 AND state <> 'closed'";
    uow.execute(sql, args![view, by, now]).await?;
    Ok(())
}

/// They wrote nothing down in time: until something is, its author does not read that somebody
/// has it.
pub(in crate::safeguarding) async fn had_too_long(
    uow: &mut Uow,
    view: ViewId,
    by: AccountId,
) -> Result<(), StorageError> {
    let sql = "UPDATE concern SET had_too_long = 1 WHERE view_id = $1 AND had_by = $2 AND state = $3";
    uow.execute(sql, args![view, by, ConcernState::Open.name()]).await?;
    Ok(())
}

/// They do not have it any more.
pub(in crate::safeguarding) async fn had_by_nobody(
    uow: &mut Uow,
    view: ViewId,
    by: AccountId,
) -> Result<(), StorageError> {
    let sql = "UPDATE concern SET had_by = NULL, had_at = NULL WHERE view_id = $1 AND had_by = $2";
    uow.execute(sql, args![view, by]).await?;
    Ok(())
}

/// Who has the alert about each of these rows, where nobody decided yet, with names in one
/// statement.
pub(super) async fn had_of(heard: &Heard, rows: &[Row]) -> Result<Vec<Option<Had>>, StorageError> {
    let mut had: Vec<Option<(AccountId, Moment)>> = Vec::with_capacity(rows.len());
    for row in rows {
        let open = row.text("state")? == ConcernState::Open.name();
        let one = row.id_opt("had_by")?.zip(row.moment_opt("had_at")?);
        had.push(one.filter(|_| open));
    }
    let mut who: Vec<AccountId> = had.iter().flatten().map(|(who, _)| *who).collect();
    who.sort_unstable();
    who.dedup();
    if who.is_empty() {
        return Ok(vec![None; rows.len()]);
    }
    let mut conn = heard.words().read().await?;
    let names = names_of(heard, &mut conn, &who).await?;
    let name = |who: AccountId| names.get(&who).map(|identity| identity.name.clone());
    Ok(had.into_iter().map(|had| had.map(|(who, since)| Had { who, by: name(who), since })).collect())
}
