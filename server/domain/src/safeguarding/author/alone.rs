//! Whoever has an alert opens who sent it alone; a second person looks at that by
//! the end of the next working day.

use heard_storage::args;
use heard_vocabulary::{AuthorRequestState, ConcernLevel, ViewAction};

use super::open::{Opened, author_of, is_quiet};
use super::sealed::{First, Second, council_key, key_of, new_key, seal_first, seal_second};
use super::{AuthorError, FROM_ACCOUNT, optional, reason};
use crate::Heard;
use crate::ids::{AccountId, AuthorRequestId, ViewId};
use crate::notifications::{Event, raise_past};
use crate::people::{Grant, SignOffConcerns};
use crate::record::record;
use crate::safeguarding::alerts::{InHands, ToldAlert, in_hands};
use crate::safeguarding::concerns::due;
use crate::safeguarding::conflicts::{keeps_from, meant_by};

/// The alert's view and who has it, where they do and nobody signed off what was
/// decided about it.
async fn in_my_hands(heard: &Heard, alert: ToldAlert) -> Result<(ViewId, AccountId), AuthorError> {
    let Some(InHands { view, has_it: true, .. }) = in_hands(heard, alert).await? else {
        return Err(AuthorError::Gone);
    };
    Ok((view, alert.by().id()))
}

/// Whether whoever has this alert opened already who sent it, and may see it again;
/// `None` where it is not theirs to open: they do not have it, it is decided, or no
/// account leads to anybody.
///
/// # Errors
/// When storage fails.
pub async fn opened_alone(heard: &Heard, alert: ToldAlert) -> Result<Option<bool>, AuthorError> {
    let (view, me) = match in_my_hands(heard, alert).await {
        Ok(found) => found,
        Err(AuthorError::Gone) => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut conn = heard.words().read().await?;
    let undecided = conn.first("SELECT id FROM undecided_view WHERE id = $1", args![view]).await?.is_some();
    if !undecided || conn.first(FROM_ACCOUNT, args![view]).await?.is_none() {
        return Ok(None);
    }
    let sql = "SELECT state FROM author_request WHERE view_id = $1 AND asked_by = $2 AND why IS NULL";
    let row = conn.first(sql, args![view, me]).await?;
    let state = row.map(|row| row.text("state")).transpose()?;
    Ok(match state.as_deref().and_then(AuthorRequestState::parse) {
        Some(AuthorRequestState::NotRight) => None,
        state => Some(state.is_some()),
    })
}

/// Opens who sent what an alert is about, for whoever has it, until it is decided
/// and signed off. The first time takes a reason; each time is recorded before it is
/// shown, and stays quiet towards its author until a second person looked at it.
///
/// # Errors
/// [`AuthorError`]; [`AuthorError::Gone`] where it is not theirs to open.
pub async fn open_alone(heard: &Heard, alert: ToldAlert, because: &str) -> Result<Opened, AuthorError> {
    let again = opened_alone(heard, alert).await?.ok_or(AuthorError::Gone)?;
    let (view, me) = in_my_hands(heard, alert).await?;
    let first = if again { First::default() } else { First { reason: reason(because)? } };
    let council = council_key(heard).await?;
    let id = AuthorRequestId::random(heard.entropy());
    let (key, wrapped) = new_key(heard, &council, id);
    let sealed = seal_first(heard, &key, id, &first)?;
    let (this, actor) = (heard.clone(), alert.by().actor());
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            let undecided = uow.first("SELECT id FROM undecided_view WHERE id = $1", args![view]).await?.is_some();
            if !undecided || keeps_from(&this, uow, me, view).await? {
                return Err(AuthorError::Gone);
            }
            let now = uow.now();
            let settings = &this.catalogue().settings;
            let until = due(ConcernLevel::Unread, now, &settings.calendar, settings.team_open.as_ref());
            let sql = "INSERT INTO author_request
                           (id, view_id, wrapped_key, state, asked_by, asked_at, sealed, until_at, quiet)
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1) ON CONFLICT DO NOTHING";
            let alone = AuthorRequestState::Alone.name();
            if uow.execute(sql, args![id, view, wrapped, alone, me, now, sealed, until]).await? > 0 {
                let about = meant_by(&this, uow, view).await?;
                raise_past(uow, Event::AuthorOpenedAlone(me), &about).await?;
            }
            record(uow, actor, ViewAction::AuthorOpened, view, "").await?;
            Ok::<_, AuthorError>(is_quiet(uow, view).await?)
        })
    });
    let quiet = unit.await?;
    Ok(Opened { author: author_of(heard, view).await?.ok_or(AuthorError::NoAccount)?, quiet })
}

/// What a second person says of what somebody opened alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Whether it was right to open it.
    pub right: bool,
    /// Why; it may be left out where it was right.
    pub reason: String,
    /// Why its author must not see yet that it was opened; empty where they may.
    pub not_yet: String,
}

/// Says whether it was right that somebody opened alone who wrote a view. Not
/// whoever did it.
///
/// # Errors
/// [`AuthorError`]; nothing is changed then.
pub async fn review(
    heard: &Heard,
    by: &Grant<SignOffConcerns>,
    view: ViewId,
    id: AuthorRequestId,
    said: Review,
) -> Result<(), AuthorError> {
    let right = said.right;
    let because = if right { optional(&said.reason)? } else { reason(&said.reason)? };
    let second = Second { reason: because, not_yet: optional(&said.not_yet)? };
    let council = council_key(heard).await?;
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            let sql = "SELECT id, wrapped_key, asked_by FROM author_request
                       WHERE id = $1 AND view_id = $2 AND state = $3";
            let row = uow.first(sql, args![id, view, AuthorRequestState::Alone.name()]).await?;
            let row = row.ok_or(AuthorError::Gone)?;
            if row.id::<AccountId>("asked_by")? == me {
                return Err(AuthorError::SamePerson);
            }
            let sealed = seal_second(&this, &key_of(&council, id, &row)?, id, &second)?;
            let state = if right { AuthorRequestState::Right } else { AuthorRequestState::NotRight };
            let (now, quiet) = (uow.now(), i64::from(!second.not_yet.is_empty()));
            let sql = "UPDATE author_request SET state = $2, second_by = $3, second_at = $4, sealed_second = $5,
                           quiet = $6 WHERE id = $1 AND state = $7";
            let row = args![id, state.name(), me, now, sealed, quiet, AuthorRequestState::Alone.name()];
            if uow.execute(sql, row).await? == 0 {
                return Err(AuthorError::Gone);
            }
            record(uow, actor, ViewAction::AuthorReviewed, view, state.name()).await?;
            Ok(())
        })
    });
    unit.await
}
