//! Something goes straight to the person outside the council: because a colleague
//! sends it, or because it may be about everybody here who could read it.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Value, any_of, args};
use heard_vocabulary::{ConcernLevel, ConcernState, ViewAction};

use super::Particulars;
use super::decide::{DecideError, InHand, in_hand, refuse_meant, said};
use super::deed::Deed;
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::ViewId;
use crate::people::{Account, Grant, LookAtConcerns, Visitor};
use crate::record::record;
use crate::safeguarding::alerts::prepare_outside;
use crate::safeguarding::conflicts::{Named, keep_sent_outside, keeps_from, moderators, reader, weigh};
use crate::safeguarding::outside::outside_since;

/// That a concern was sent at a moment or later, and since anything was last raised or
/// signed off. Its six placeholders begin with `$first`, in the order of [`sent_since`].
fn sent(concern: &str, first: usize) -> String {
    let at = |n: usize| format!("${}", first + n);
    format!(
        "SELECT 1 AS one FROM concern_deed sent WHERE sent.concern_id = {concern} AND sent.action = {} AND sent.at >= {}
         AND NOT EXISTS (SELECT 1 FROM concern_deed later WHERE later.concern_id = {concern} AND later.at > sent.at
             AND later.action IN ({}, {}, {}, {}))",
        at(0),
        at(1),
        at(2),
        at(3),
        at(4),
        at(5)
    )
}

fn sent_since(moment: Moment) -> Vec<Value> {
    use ViewAction::{ConcernNoticed, ConcernRaised, ConcernReopened, ConcernSignedOff, SentOutside};
    let again = [ConcernRaised, ConcernReopened, ConcernNoticed, ConcernSignedOff];
    [args![SentOutside.name(), moment], again.map(|action| Value::from(action.name())).to_vec()].concat()
}

/// What nobody has heard, seen or read, by its number.
const UNREAD: i64 = ConcernLevel::Unread.number();

/// Who is the program in the log.
const PROGRAM: &str = "heard";

/// How long what a colleague sent is not sent once more, in milliseconds: an hour.
const ONCE_WITHIN: i64 = 60 * Moment::MINUTE;

/// Tells the person outside the council of what may be harm, because it is about
/// people of the council itself. It stays open here, with its clock, until somebody
/// decided; whoever the reason names does not find it any more.
///
/// # Errors
/// [`DecideError`]; [`DecideError::NobodyOutside`] where nobody is named there, and
/// [`DecideError::OutsideMeant`] where it may be about them.
pub async fn send_outside(
    heard: &Heard,
    by: &Grant<LookAtConcerns>,
    view: ViewId,
    reason: &str,
) -> Result<ConcernState, DecideError> {
    let reason = said(reason, DecideError::NoReason)?;
    let named = Named::in_texts(heard, &[&reason]).await;
    send(heard, Some(by.account()), view, Particulars { reason, ..Particulars::default() }, named).await
}

async fn send(
    heard: &Heard,
    by: Option<Account>,
    view: ViewId,
    what: Particulars,
    named: Named,
) -> Result<ConcernState, DecideError> {
    let cases = CaseKeys::of(heard);
    let alert = prepare_outside(heard, Visitor::new(by), view).await?;
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let (who, since) = outside_since(uow).await?.ok_or(DecideError::NobodyOutside)?;
                let row = uow.first("SELECT state FROM concern WHERE view_id = $1", args![view]).await?;
                let decided = row.ok_or(DecideError::Gone)?.text("state")? == ConcernState::Decided.name();
                let state = if decided { ConcernState::Decided } else { ConcernState::Open };
                let InHand { id, key, .. } = in_hand(uow, view, &cases, state).await?;
                if keeps_from(&this, uow, who, view).await? {
                    return Err(DecideError::OutsideMeant);
                }
                if let Some(by) = by {
                    refuse_meant(&this, uow, view, by.id()).await?;
                }
                // A colleague sends it once more after an hour; the program not again to the same person.
                let earliest = if by.is_some() { uow.now().plus(-ONCE_WITHIN).max(since) } else { since };
                let told = uow.first(sent("$1", 2), [args![id], sent_since(earliest)].concat()).await?.is_some();
                if told && by.is_none() {
                    return Ok(state);
                }
                let me = by.map(|by| by.id());
                Deed { concern: id, action: ViewAction::SentOutside, by: me }.write(&this, uow, &key, &what)?;
                let actor = by.map_or_else(|| PROGRAM.to_owned(), |_| Visitor::new(by).actor());
                record(uow, actor.clone(), ViewAction::SentOutside, view, "").await?;
                if let Some(me) = me {
                    // Whoever it is sent to is named as somebody to read it, and not as whom it is about;
                    // who sends it declares an interest of their own elsewhere.
                    keep_sent_outside(&this, uow, view, named.without(who).without(me), (me, &actor)).await?;
                }
                weigh(&this, uow, view).await?;
                if !told {
                    alert.raise(&this, uow).await?;
                }
                Ok(state)
            })
        })
        .await
}

/// Sends outside whatever is not closed and may be about everybody here who could read it.
/// Where nobody here reads views at all that is everything that may be harm; what nobody
/// has heard, seen or read yet waits for somebody who comes.
///
/// # Errors
/// The last thing that failed; the others were sent.
pub async fn send_outside_what_nobody_reads(heard: &Heard) -> Result<(), StorageError> {
    let unit = heard.words().write(|uow| {
        Box::pin(async move { Ok::<_, StorageError>((outside_since(uow).await?, moderators(uow).await?)) })
    });
    let (Some((_, since)), readers) = unit.await? else { return Ok(()) };
    let (set, mut values) = any_of(1, readers.iter().map(|(id, _)| reader(heard, *id)));
    values.push(i64::try_from(readers.len()).unwrap_or(i64::MAX).into());
    let many = values.len();
    values.extend(sent_since(since));
    let sql = format!(
        "SELECT c.view_id FROM concern c WHERE c.state <> 'closed'
           AND (c.level < {UNREAD} OR ${many} > 0)
           AND (SELECT COUNT(*) FROM conflict k WHERE k.view_id = c.view_id AND k.cleared_at IS NULL
                AND k.reader IN {set}) >= ${many}
           AND NOT EXISTS ({})
         ORDER BY c.level, c.due_at",
        sent("c.id", many + 1)
    );
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    drop(conn);
    let mut failed = None;
    for row in &rows {
        // Otherwise it may be about them too, or somebody decided meanwhile.
        let did = send(heard, None, row.id("view_id")?, Particulars::default(), Named::default()).await;
        if let Err(DecideError::Storage(error)) = did {
            failed = Some(error);
        }
    }
    failed.map_or(Ok(()), Err)
}
