//! A change of a public answer is asked for: a correction, or that it is taken
//! back. One is open at a time, and it takes the approval that publishing takes.

use heard_storage::calendar::Day;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{ResponseAction, ResponseChangeKind, ResponseChangeState};

use super::add_view::held_state;
use super::text::{ResponseError, ResponseText, check, check_ahead, insert_version};
use super::{Claim, ResponseState};
use crate::Heard;
use crate::going_out::goes_at;
use crate::ids::{AccountId, ResponseChangeId, ResponseId};
use crate::notifications::{Event, raise};
use crate::people::{Approve, Grant, Respond};
use crate::record::record;

pub(super) fn kind_of(row: &Row) -> Result<ResponseChangeKind, StorageError> {
    ResponseChangeKind::parse(&row.text("kind")?).ok_or(StorageError::inconsistent("kind", "a kind of change"))
}

/// Asks that a public answer say something else, and says why in words that
/// young people read. Asked again, it takes the place of the correction that waits.
///
/// # Errors
/// [`ResponseError::ToBeTakenBack`] where somebody asked that it be taken back: that is
/// decided first, or given up; [`ResponseError::DayGone`] where it promises another day
/// that is not ahead.
pub async fn ask_to_correct(
    heard: &Heard,
    by: &Grant<Respond>,
    id: ResponseId,
    text: ResponseText,
    why: String,
) -> Result<(), ResponseError> {
    check(&text)?;
    ask(heard, by, id, why, Some(text)).await
}

/// Asks that a public answer be taken back, and says why in words that young
/// people read. It takes the place of a correction that waits.
///
/// # Errors
/// [`ResponseError`].
pub async fn ask_to_take_back(
    heard: &Heard,
    by: &Grant<Respond>,
    id: ResponseId,
    why: String,
) -> Result<(), ResponseError> {
    ask(heard, by, id, why, None).await
}

async fn ask(
    heard: &Heard,
    by: &Grant<Respond>,
    id: ResponseId,
    why: String,
    text: Option<ResponseText>,
) -> Result<(), ResponseError> {
    if heard_storage::text::is_empty(&why) {
        return Err(ResponseError::NoWhy);
    }
    let change = ResponseChangeId::new(heard.now(), heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    let asked: Result<(), ResponseError> = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if let Some(text) = &text {
                    still_ahead(uow, id, text.claim, text.due_on.as_deref()).await?;
                }
                let version = match &text {
                    Some(text) => Some(new_version(uow, id, text, me).await?),
                    None => None,
                };
                open(uow, id, change, (why.as_str(), version), me).await?;
                let action = match version {
                    Some(_) => ResponseAction::CorrectionAsked,
                    None => ResponseAction::WithdrawalAsked,
                };
                let detail = version.map(|version| format!("version {version}")).unwrap_or_default();
                record(uow, actor, action, id, detail).await?;
                raise(uow, Event::HandedIn(me)).await?;
                Ok(())
            })
        })
        .await;
    match asked {
        // Somebody asked for another in the same moment.
        Err(ResponseError::Storage(StorageError::Duplicate)) => Err(ResponseError::WrongState),
        asked => asked,
    }
}

/// Refuses a correction that promises a day which is not ahead, unless that was promised
/// before: what is wrong elsewhere in a promise that was not kept can be corrected.
async fn still_ahead(uow: &mut Uow, id: ResponseId, claim: Claim, due_on: Option<&str>) -> Result<(), ResponseError> {
    let sql = "SELECT v.claim, v.due_on FROM response r
               JOIN response_version v ON v.response_id = r.id AND v.version = r.version WHERE r.id = $1";
    let row = uow.first(sql, args![id]).await?.ok_or(ResponseError::Gone)?;
    let before = row.text_opt("due_on")?.filter(|_| row.text("claim").is_ok_and(|was| was == Claim::WillDo.name()));
    let day = |text: Option<&str>| text.and_then(Day::parse);
    if day(due_on).is_some() && day(due_on) == day(before.as_deref()) {
        return Ok(());
    }
    check_ahead(claim, due_on, uow.now().day())
}

/// Writes the words of a correction; the number of their version.
async fn new_version(uow: &mut Uow, id: ResponseId, text: &ResponseText, me: AccountId) -> Result<i64, ResponseError> {
    let newest = "SELECT MAX(version) AS version FROM response_version WHERE response_id = $1";
    let newest = uow.first(newest, args![id]).await?.map_or(Ok(None), |row| row.int_opt("version"))?;
    let version = newest.ok_or(ResponseError::Gone)? + 1;
    insert_version(uow, id, version, text, me);
    Ok(version)
}

async fn open(
    uow: &mut Uow,
    id: ResponseId,
    change: ResponseChangeId,
    (why, version): (&str, Option<i64>),
    me: AccountId,
) -> Result<(), ResponseError> {
    let kind = if version.is_some() { ResponseChangeKind::Correction } else { ResponseChangeKind::Withdrawal };
    // What is off the wall is put back or taken back: corrected, the words would stand
    // beside it that are not to be read.
    match (held_state(uow, id).await?, kind) {
        (ResponseState::Published, _) | (ResponseState::OffWall, ResponseChangeKind::Withdrawal) => {}
        _ => return Err(ResponseError::WrongState),
    }
    let [left, waiting, sent_back, going] = [
        ResponseChangeState::Left,
        ResponseChangeState::Waiting,
        ResponseChangeState::SentBack,
        ResponseChangeState::GoingOut,
    ]
    .map(ResponseChangeState::name);
    let asked = "SELECT kind, state FROM response_change WHERE response_id = $1 AND state IN ($2, $3, $4)";
    if let Some(row) = uow.first(asked, args![id, waiting, sent_back, going]).await? {
        if row.text("state")? == going {
            return Err(ResponseError::WrongState);
        }
        // Somebody may have asked because it gives a child away: nobody's correction
        // makes that disappear.
        if kind == ResponseChangeKind::Correction && kind_of(&row)? == ResponseChangeKind::Withdrawal {
            return Err(ResponseError::ToBeTakenBack);
        }
    }
    uow.execute(
        "UPDATE response_change SET state = $1 WHERE response_id = $2 AND state IN ($3, $4)",
        args![left, id, waiting, sent_back],
    )
    .await?;
    let now = uow.now();
    uow.execute(
        "INSERT INTO response_change (id, response_id, kind, state, why, version, asked_by, asked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        args![change, id, kind.name(), waiting, why.trim(), version, me, now],
    )
    .await?;
    Ok(())
}

/// Gives up what was asked for and is not going out yet.
///
/// # Errors
/// [`ResponseError::WrongState`] where nothing is.
pub async fn leave_change(heard: &Heard, by: &Grant<Respond>, id: ResponseId) -> Result<(), ResponseError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let [left, waiting, sent_back] =
                    [ResponseChangeState::Left, ResponseChangeState::Waiting, ResponseChangeState::SentBack]
                        .map(ResponseChangeState::name);
                let sql = "UPDATE response_change SET state = $1 WHERE response_id = $2 AND state IN ($3, $4)";
                if uow.execute(sql, args![left, id, waiting, sent_back]).await? == 0 {
                    return Err(ResponseError::WrongState);
                }
                record(uow, actor, ResponseAction::ChangeLeft, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// Approves the change that was read; it goes out ten minutes later.
///
/// # Errors
/// [`ResponseError::SamePerson`] for whoever asked for it, [`ResponseError::Changed`]
/// where another waits by now, [`ResponseError::DayGone`] where the other day that it
/// promises has come meanwhile.
pub async fn approve_change(
    heard: &Heard,
    by: &Grant<Approve>,
    id: ResponseId,
    read: ResponseChangeId,
) -> Result<(), ResponseError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let waiting = ResponseChangeState::Waiting.name();
                let row = uow
                    .first(
                        "SELECT id, kind, version, asked_by FROM response_change WHERE response_id = $1 AND state = $2",
                        args![id, waiting],
                    )
                    .await?
                    .ok_or(ResponseError::WrongState)?;
                if row.id::<ResponseChangeId>("id")? != read {
                    return Err(ResponseError::Changed);
                }
                if row.id::<AccountId>("asked_by")? == me {
                    return Err(ResponseError::SamePerson);
                }
                if let Some(version) = row.int_opt("version")? {
                    let sql = "SELECT claim, due_on FROM response_version WHERE response_id = $1 AND version = $2";
                    let said = uow.first(sql, args![id, version]).await?.ok_or(ResponseError::Gone)?;
                    if let Some(claim) = Claim::parse(&said.text("claim")?) {
                        still_ahead(uow, id, claim, said.text_opt("due_on")?.as_deref()).await?;
                    }
                }
                let goes_at = goes_at(uow.now());
                let going = ResponseChangeState::GoingOut.name();
                let sql = "UPDATE response_change SET state = $1, approved_by = $2, goes_at = $3 WHERE id = $4 AND state = $5";
                if uow.execute(sql, args![going, me, goes_at, read, waiting]).await? == 0 {
                    return Err(ResponseError::WrongState);
                }
                let version = row.int_opt("version")?.map(|version| format!(", version {version}")).unwrap_or_default();
                let detail = format!("{}{version}", kind_of(&row)?.name());
                record(uow, actor, ResponseAction::Approved, id, detail).await?;
                Ok(())
            })
        })
        .await
}
