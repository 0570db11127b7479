//! What whoever was told of an alert reads, and what they write down: the words
//! it is about, while nobody has it or they do, and until it is decided and
//! signed off. They may have no other page on which to read them.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{ConcernOutcome, ConcernState, ToldTo, ViewAction};

use super::adult::refuse_unasked;
use super::before::refuse_before;
use super::decide::{DecideError, Decider, Decision, decide, decide_as, in_hand, refuse_meant};
use super::deed::Deed;
use super::read::concern_of;
use super::write_back::is_found;
use super::{OpenConcern, looked};
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::entries::{Came, came_in};
use crate::ids::{AccountId, ViewId};
use crate::media::{Attachment, attach};
use crate::notifications::{Event, raise_past};
use crate::people::{Grant, LookAtConcerns};
use crate::record::record;
use crate::safeguarding::alerts::{InHands, ToldAlert, in_hands};
use crate::safeguarding::conflicts::meant_by;
use crate::views::{Message, Words, key_for_safety, messages_under, seen_under, words_under};

/// What a young person said, as whoever was told of it reads it.
#[derive(Debug, Clone)]
pub struct Said {
    /// Their words.
    pub words: Words,
    /// What a helper saw.
    pub seen: Option<String>,
    /// What its author and staff wrote since, oldest first.
    pub messages: Vec<Message>,
    /// Whether it was sent from an account.
    pub signed_in: bool,
    /// How it came, where a member of staff typed it in.
    pub came: Option<Came>,
    /// The situation's name, and the version of its questions.
    pub scenario: (String, i64),
    /// Its language.
    pub lang: String,
    /// When it came.
    pub received_at: Moment,
    /// The recordings and pictures that came with it.
    pub files: Vec<Attachment>,
    /// What is known and was done about it.
    pub concern: OpenConcern,
    /// Whether the reader has it, and may write down whom they told.
    pub has_it: bool,
    /// Whether they can write to its author, who said that it is safe.
    pub may_write: bool,
}

/// What an alert is about, while whoever was told of it reads it: nobody has it, or
/// they do, and it is not decided and signed off.
struct ToRead {
    view: ViewId,
    has_it: bool,
    concern: OpenConcern,
}

async fn to_read(heard: &Heard, alert: ToldAlert) -> Result<Option<ToRead>, StorageError> {
    let Some(InHands { view, has_it, raised_at }) = in_hands(heard, alert).await? else { return Ok(None) };
    let concern = concern_of(heard, alert.by().account(), view).await?;
    let concern = concern.filter(|one| one.line.state != ConcernState::Closed && !closed_since(one, raised_at));
    Ok(concern.map(|concern| ToRead { view, has_it, concern }))
}

/// Which view whoever was told of an alert reads; `None` where it is not theirs to
/// read any more.
pub(crate) async fn read_on_duty(heard: &Heard, alert: ToldAlert) -> Result<Option<ViewId>, StorageError> {
    Ok(to_read(heard, alert).await?.map(|what| what.view))
}

/// Opens what an alert is about, and records who read it. `None` where it is not
/// theirs to read any more: somebody else has it, or it is decided.
///
/// # Errors
/// When storage fails.
pub async fn said(heard: &Heard, alert: ToldAlert) -> Result<Option<Said>, StorageError> {
    let Some(ToRead { view, has_it, concern }) = to_read(heard, alert).await? else { return Ok(None) };
    let Some(key) = key_for_safety(heard, view).await? else { return Ok(None) };
    let (me, actor) = (alert.by().id(), alert.by().actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                looked(uow, view, me);
                record(uow, actor, ViewAction::ReadOnDuty, view, "").await
            })
        })
        .await?;
    let may_write = has_it && is_found(heard, view).await?;
    let mut conn = heard.words().read().await?;
    let Some(row) = conn.first("SELECT * FROM view WHERE id = $1", args![view]).await? else { return Ok(None) };
    Ok(Some(Said {
        words: words_under(&key, view, &row)?,
        seen: seen_under(&key, view, &row)?,
        messages: messages_under(&mut conn, view, Some(&key)).await?,
        signed_in: row.int("signed_in")? == 1,
        came: came_in(&mut conn, view).await?,
        scenario: (row.text("scenario")?, row.int("scenario_version")?),
        lang: row.text("lang")?,
        received_at: row.moment("received_at")?,
        files: attach(&mut conn, view, Some(&key)).await?,
        concern,
        has_it,
        may_write,
    }))
}

/// What an alert is about, for whoever has it, until what was decided is signed off;
/// what its author says after that is another alert's.
pub(in crate::safeguarding) async fn in_my_hands(
    heard: &Heard,
    alert: ToldAlert,
) -> Result<Option<ViewId>, StorageError> {
    let Some(InHands { view, has_it: true, raised_at }) = in_hands(heard, alert).await? else { return Ok(None) };
    let Some(concern) = concern_of(heard, alert.by().account(), view).await? else { return Ok(None) };
    let over = concern.line.state == ConcernState::Closed || closed_since(&concern, raised_at);
    Ok((!over).then_some(view))
}

/// Whether it was signed off after that moment: what its author says next is
/// another alert's.
fn closed_since(concern: &OpenConcern, raised_at: Moment) -> bool {
    concern.deeds.iter().any(|deed| deed.action == ViewAction::ConcernSignedOff && deed.at >= raised_at)
}

/// Whom somebody told, by telephone or in person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhoWasTold {
    /// Which service.
    pub to: ToldTo,
    /// Who was spoken to.
    pub who: String,
    /// When, as people write it.
    pub when: String,
    /// The other side's reference; may be empty.
    pub reference: String,
    /// For which area of the directory; empty for the council's own.
    pub area: String,
}

/// Writes down whom somebody told who has the alert; a safeguarding lead signs
/// it off.
///
/// # Errors
/// [`DecideError`]; [`DecideError::Gone`] where they do not have it, or it is
/// decided.
pub async fn told_on_duty(heard: &Heard, alert: ToldAlert, told: WhoWasTold) -> Result<ConcernState, DecideError> {
    let WhoWasTold { to, who, when, reference, area } = told;
    let Some(InHands { view, has_it: true, raised_at }) = in_hands(heard, alert).await? else {
        return Err(DecideError::Gone);
    };
    let concern = concern_of(heard, alert.by().account(), view).await?.ok_or(DecideError::Gone)?;
    if closed_since(&concern, raised_at) {
        return Err(DecideError::Gone);
    }
    if concern.line.state == ConcernState::Decided {
        let me = (alert.by().id(), alert.by().actor());
        return also_told(heard, me, view, Decision::Told { to, who, when, reference, area }, ConcernState::Decided)
            .await;
    }
    let by = Decider { id: alert.by().id(), actor: alert.by().actor(), on_duty: true };
    decide_as(heard, by, view, Decision::Told { to, who, when, reference, area }).await
}

/// Writes down whom somebody told who looks at concerns; after it was decided, whom
/// they told too.
///
/// # Errors
/// [`DecideError`]; [`DecideError::Gone`] where it was found to be no harm.
pub async fn told(
    heard: &Heard,
    by: &Grant<LookAtConcerns>,
    view: ViewId,
    WhoWasTold { to, who, when, reference, area }: WhoWasTold,
) -> Result<ConcernState, DecideError> {
    let what = Decision::Told { to, who, when, reference, area };
    let state = concern_of(heard, by.account(), view).await?;
    match state.map(|concern| (concern.line.state, concern.outcome)) {
        Some((state @ (ConcernState::Decided | ConcernState::Closed), Some(ConcernOutcome::Told))) => {
            also_told(heard, (by.id(), by.actor()), view, what, state).await
        }
        _ => decide(heard, by, view, what).await,
    }
}

/// Writes down whom they told too, after it was decided.
async fn also_told(
    heard: &Heard,
    (me, actor): (AccountId, String),
    view: ViewId,
    told: Decision,
    state: ConcernState,
) -> Result<ConcernState, DecideError> {
    let (what, to) = (told.particulars()?, told.to());
    let (this, cases) = (heard.clone(), CaseKeys::of(heard));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let held = in_hand(uow, view, &cases, state).await?;
                refuse_meant(&this, uow, view, me).await?;
                refuse_before(uow, view, &what).await?;
                if let Some(to) = to {
                    refuse_unasked(uow, &held, to).await?;
                }
                // What somebody was told of is no longer "not harm", and stays.
                let sql = "UPDATE concern SET outcome = $2, decided_by = $4, decided_at = $5
                           WHERE id = $1 AND state = $3 AND outcome <> $2";
                let (told, decided, now) = (ConcernOutcome::Told.name(), ConcernState::Decided.name(), uow.now());
                // Whoever turns it into something else decided it, and does not sign it off.
                if uow.execute(sql, args![held.id, told, decided, me, now]).await? > 0 {
                    let about = meant_by(&this, uow, view).await?;
                    raise_past(uow, Event::ConcernDecided(me), &about).await?;
                }
                Deed { concern: held.id, action: ViewAction::ConcernTold, by: Some(me) }
                    .write(&this, uow, &held.key, &what)?;
                record(uow, actor, ViewAction::ConcernTold, view, "").await?;
                Ok(state)
            })
        })
        .await
}
