//! Whether it is known to be safe that something shows on the side of whoever said what
//! may be harm: they pressed "I am not safe", or a program noticed it in what they said.

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Uow, Value, args};
use heard_vocabulary::{ProcedureKind, ReplyGoes, Sender, ViewAction};

use super::Particulars;
use super::begin::standing;
use super::decide::{DecideError, refuse_meant, said};
use super::deed::Deed;
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::{ConcernId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Grant, LookAtConcerns};
use crate::record::record;
use crate::safeguarding::alarm::SITUATION;

/// Says that it is safe to write to them in Heard, and how that is known: what
/// they said and what is answered stands among their things from then on, with where it
/// stands and who looked.
///
/// # Errors
/// [`DecideError`]; [`DecideError::Gone`] where nothing of it is quiet or stands still.
pub async fn safe_to_reply(
    heard: &Heard,
    by: &Grant<LookAtConcerns>,
    view: ViewId,
    reason: &str,
) -> Result<(), DecideError> {
    let what = Particulars { reason: said(reason, DecideError::NoReason)?, ..Particulars::default() };
    let cases = CaseKeys::of(heard);
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = standing(uow, view).await?.ok_or(DecideError::Gone)?;
                let id: ConcernId = row.id("id")?;
                let key = cases.of_row(&row).await?;
                refuse_meant(&this, uow, view, me).await?;
                let since = row.moment_opt("still_since")?;
                // What is quiet and came without an account has no place where anything could reach them.
                let sql = "UPDATE concern SET quiet = 0, still_since = NULL, still_as = NULL
                   WHERE id = $1 AND (still_since IS NOT NULL
                       OR (quiet = 1 AND view_id IN (SELECT id FROM view WHERE signed_in = 1)))";
                if uow.execute(sql, args![id]).await? == 0 {
                    return Err(DecideError::Gone);
                }
                Deed { concern: id, action: ViewAction::SafeToReply, by: Some(me) }.write(&this, uow, &key, &what)?;
                record(uow, actor, ViewAction::SafeToReply, view, "").await?;
                if let Some(since) = since {
                    tell_written(uow, view, since).await?;
                }
                Ok(())
            })
        })
        .await
}

/// From then on nothing that is done about it shows on its author's side: whoever holds
/// the telephone sees it as it was. What came by the button has a question of its own, and
/// what somebody said to be safe stays that until it is signed off: whoever wrote to them
/// thinks that it reaches them.
pub(super) async fn stand_still(uow: &mut Uow, view: ViewId, since: Moment) -> Result<(), StorageError> {
    let sql = "UPDATE concern SET still_since = $2, still_as = (SELECT v.state FROM view v WHERE v.id = $1)
               WHERE view_id = $1 AND still_since IS NULL
                   AND view_id NOT IN (SELECT v.id FROM view v WHERE v.scenario = $3)
                   AND NOT EXISTS (SELECT 1 FROM concern_deed d WHERE d.concern_id = concern.id AND d.action = $4
                       AND NOT EXISTS (SELECT 1 FROM concern_deed s WHERE s.concern_id = d.concern_id
                           AND s.action = $5 AND s.at >= d.at))";
    let (safe, signed) = (ViewAction::SafeToReply.name(), ViewAction::ConcernSignedOff.name());
    uow.execute(sql, args![view, since, SITUATION, safe, signed]).await.map(drop)
}

/// It stands still no more: its author is told of what was written to them meanwhile, as no
/// device of theirs was. Once for all of it; what has not gone yet is told when it goes.
pub(super) async fn tell_written(uow: &mut Uow, view: ViewId, since: Moment) -> Result<(), StorageError> {
    let now = uow.now();
    let sql = "SELECT id FROM message WHERE view_id = $1 AND author <> $2 AND goes_at >= $3 AND goes_at <= $4
               ORDER BY goes_at DESC, id LIMIT 1";
    if let Some(row) = uow.first(sql, args![view, Sender::YoungPerson.name(), since, now]).await? {
        raise(uow, Event::MessageSent(view, row.id("id")?)).await?;
    }
    Ok(())
}

/// What is written to its author goes at once where it is a matter of their safety: a concern
/// waits to be decided or signed off, somebody was told of it and it may not go yet, something
/// of it is locked unseen, it is "I am not safe", or an allegation, the conversation after a
/// child was missing, or a procedure about a death or serious harm comes from it and runs.
/// That it is safe to write to them is known of what came by the button, where it is asked and
/// nothing reaches them otherwise; where it does not stand still, of what somebody said it of
/// since it was last signed off; and of what its author wrote back to since it may be harm.
const GOES: &str = "SELECT
    CAST(CASE WHEN v.scenario = $2 OR EXISTS (SELECT 1 FROM held_view h WHERE h.id = v.id)
        OR EXISTS (SELECT 1 FROM procedure p
            WHERE p.view_id = v.id AND p.ended_at IS NULL AND p.kind IN ($3, $4, $5))
        THEN 1 ELSE 0 END AS BIGINT) AS at_once,
    CAST(CASE WHEN v.scenario = $2 THEN 1
        WHEN c.still_since IS NOT NULL THEN 0
        WHEN EXISTS (SELECT 1 FROM concern_deed d WHERE d.concern_id = c.id AND d.action = $6
            AND NOT EXISTS (SELECT 1 FROM concern_deed s WHERE s.concern_id = d.concern_id
                AND s.action = $7 AND s.at >= d.at)) THEN 1
        WHEN EXISTS (SELECT 1 FROM message w JOIN message b ON b.view_id = w.view_id
            WHERE w.view_id = v.id AND w.author <> $8 AND b.author = $8
                AND w.goes_at >= c.raised_at AND b.goes_at >= w.goes_at) THEN 1
        ELSE 0 END AS BIGINT) AS known
    FROM view v LEFT JOIN concern c ON c.view_id = v.id WHERE v.id = $1";

fn goes_args(view: ViewId) -> Vec<Value> {
    let kinds = [ProcedureKind::Allegation, ProcedureKind::ReturnTalk, ProcedureKind::SeriousIncident];
    let [allegation, missing, incident] = kinds.map(ProcedureKind::name);
    let (safe, signed) = (ViewAction::SafeToReply.name(), ViewAction::ConcernSignedOff.name());
    args![view, SITUATION, allegation, missing, incident, safe, signed, Sender::YoungPerson.name()]
}

fn goes_of(row: Option<Row>) -> Result<ReplyGoes, StorageError> {
    let Some(row) = row else { return Ok(ReplyGoes::Later) };
    Ok(match (row.int("at_once")? == 1, row.int("known")? == 1) {
        (false, _) => ReplyGoes::Later,
        (true, true) => ReplyGoes::AtOnce,
        (true, false) => ReplyGoes::AtOnceIfSafe,
    })
}

/// How what is written to its author goes out, within a unit that holds it.
pub(super) async fn goes_in(uow: &mut Uow, view: ViewId) -> Result<ReplyGoes, StorageError> {
    goes_of(uow.first(GOES, goes_args(view)).await?)
}

/// As [`goes_in`], for whoever reads it: it is asked again when something is written.
pub(crate) async fn goes_now(conn: &mut Conn, view: ViewId) -> Result<ReplyGoes, StorageError> {
    goes_of(conn.first(GOES, goes_args(view)).await?)
}

/// Its author answers what reached them here, so that it stands still no more.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn wrote_back(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let now = uow.now();
    let sql = "UPDATE concern SET still_since = NULL, still_as = NULL
               WHERE view_id = $1 AND EXISTS (
                   SELECT 1 FROM message m WHERE m.view_id = $1 AND m.author <> $2
                       AND m.goes_at >= concern.still_since AND m.goes_at <= $3)";
    uow.execute(sql, args![view, Sender::YoungPerson.name(), now]).await.map(drop)
}
