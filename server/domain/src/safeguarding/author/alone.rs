//! Whoever has an alert opens who sent it alone; a second person looks at that by
//! the end of the next working day.

use heard_storage::crypto::Hash;
use heard_storage::{Conn, args};
use heard_vocabulary::{AuthorRequestState, ConcernLevel, ViewAction};

use super::open::{Opened, author_of, is_quiet};
use super::sealed::{First, Second, seal_first, seal_second};
use super::seconds::keep_named;
use super::{AuthorError, FROM_ACCOUNT, optional, reason, refuse_meant};
use crate::Heard;
use crate::case_keys::{CaseKeys, NewCase};
use crate::ids::{AccountId, AuthorRequestId, ViewId};
use crate::notifications::{Event, raise_past};
use crate::people::{Grant, SignOffConcerns};
use crate::record::record;
use crate::safeguarding::alerts::ToldAlert;
use crate::safeguarding::concerns::{due, in_my_hands};
use crate::safeguarding::conflicts::{Named, meant_by};
use crate::views::parse;

/// How far whoever has an alert got with opening who sent it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alone {
    /// They may open it, with a reason.
    First,
    /// They opened it, and may see it again.
    Again,
    /// A second person found that it was not right: two people open it now.
    NotRight,
}

/// Which alert it was, for whoever has no key nothing that joins.
fn hash_of(heard: &Heard, alert: ToldAlert) -> Hash {
    heard.keys().person_hash(&alert.id().bytes(), b"opened alone by whoever has this alert")
}

/// Whoever says themselves that something is danger, sends it outside, or asks for
/// another look, and so is told of it, opens nothing by that.
const RAISED: &str = "SELECT d.id FROM concern_deed d JOIN concern c ON c.id = d.concern_id
                      WHERE c.view_id = $1 AND d.action IN ($2, $4, $5) AND d.by_id = $3 LIMIT 1";

async fn stands(heard: &Heard, conn: &mut Conn, alert: ToldAlert, view: ViewId) -> Result<Option<Alone>, AuthorError> {
    let me = alert.by().id();
    let [raised, sent, again] =
        [ViewAction::ConcernRaised, ViewAction::SentOutside, ViewAction::ConcernLookAgain].map(ViewAction::name);
    let raised = args![view, raised, me, sent, again];
    if conn.first(RAISED, raised).await?.is_some() || conn.first(FROM_ACCOUNT, args![view]).await?.is_none() {
        return Ok(None);
    }
    let sql = "SELECT state FROM author_request WHERE alert_hash = $1 AND asked_by = $2";
    let Some(row) = conn.first(sql, args![hash_of(heard, alert), me]).await? else { return Ok(Some(Alone::First)) };
    Ok(Some(match parse(AuthorRequestState::parse, &row, "state")? {
        AuthorRequestState::NotRight => Alone::NotRight,
        _ => Alone::Again,
    }))
}

/// How far whoever has this alert got; `None` where it is not theirs to open: they do
/// not have it, what was decided is signed off, they said themselves that it is
/// danger, or no account leads to anybody.
///
/// # Errors
/// When storage fails.
pub async fn alone(heard: &Heard, alert: ToldAlert) -> Result<Option<Alone>, AuthorError> {
    let Some(view) = in_my_hands(heard, alert).await? else { return Ok(None) };
    let mut conn = heard.words().read().await?;
    stands(heard, &mut conn, alert, view).await
}

/// Opens who sent what an alert is about, for whoever has it, until what was decided
/// is signed off. The first time takes a reason; each time is recorded before it is
/// shown, and stays quiet towards its author until a second person looked at it.
///
/// # Errors
/// [`AuthorError`]; [`AuthorError::Gone`] where it is not theirs to open.
pub async fn open_alone(heard: &Heard, alert: ToldAlert, because: &str) -> Result<Opened, AuthorError> {
    let view = in_my_hands(heard, alert).await?.ok_or(AuthorError::Gone)?;
    let first = match alone(heard, alert).await? {
        Some(Alone::First) => First { reason: reason(because)? },
        Some(Alone::Again) => First::default(),
        Some(Alone::NotRight) | None => return Err(AuthorError::Gone),
    };
    let id = AuthorRequestId::random(heard.entropy());
    let NewCase { case, key } = NewCase::take(heard).await?;
    let sealed = seal_first(heard, &key, id, &first)?;
    let named = Named::in_texts(heard, &[&first.reason]).await;
    let (this, me, actor) = (heard.clone(), alert.by().id(), alert.by().actor());
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            let undecided = uow.first("SELECT id FROM undecided_view WHERE id = $1", args![view]).await?.is_some();
            if !undecided {
                return Err(AuthorError::Gone);
            }
            refuse_meant(&this, uow, me, view).await?;
            let (now, hash) = (uow.now(), hash_of(&this, alert));
            let settings = &this.catalogue().settings;
            let until = due(ConcernLevel::Unread, now, &settings.calendar, settings.team_open.as_ref());
            let sql = "INSERT INTO author_request
                           (id, view_id, case_key, state, alert_hash, asked_by, asked_at, sealed, until_at, quiet)
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) ON CONFLICT DO NOTHING";
            let row = args![id, view, case, AuthorRequestState::Alone.name(), hash, me, now, sealed, until];
            if uow.execute(sql, row).await? > 0 {
                keep_named(&this, uow, view, named, (me, &actor)).await?;
                let about = meant_by(&this, uow, view).await?;
                raise_past(uow, Event::AuthorOpenedAlone(me), &about).await?;
            } else {
                let sql = "SELECT id FROM author_request WHERE alert_hash = $1 AND asked_by = $2
                           AND state = 'not_right'";
                if uow.first(sql, args![hash_of(&this, alert), me]).await?.is_some() {
                    return Err(AuthorError::Gone);
                }
            }
            record(uow, actor, ViewAction::AuthorOpened, view, "").await?;
            Ok(is_quiet(uow, view).await?)
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
    /// Why not; or why its author must not see yet that it was opened.
    pub reason: String,
    /// Whether its author must not see yet that it was opened.
    pub quiet: bool,
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
    let needed = !said.right || said.quiet;
    let second = Second { reason: if needed { reason(&said.reason)? } else { optional(&said.reason)? } };
    let named = Named::in_texts(heard, &[&second.reason]).await;
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            refuse_meant(&this, uow, me, view).await?;
            let sql = "SELECT id, case_key, asked_by FROM author_request
                       WHERE id = $1 AND view_id = $2 AND state = 'alone'";
            let row = uow.first(sql, args![id, view]).await?.ok_or(AuthorError::Gone)?;
            if row.id::<AccountId>("asked_by")? == me {
                return Err(AuthorError::SamePerson);
            }
            let sealed = seal_second(&this, &CaseKeys::of(&this).of_row(&row).await?, id, &second)?;
            let state = if said.right { AuthorRequestState::Right } else { AuthorRequestState::NotRight };
            let (now, quiet) = (uow.now(), i64::from(said.quiet));
            let sql = "UPDATE author_request SET state = $2, second_by = $3, second_at = $4, sealed_second = $5,
                           quiet = $6 WHERE id = $1 AND state = 'alone'";
            if uow.execute(sql, args![id, state.name(), me, now, sealed, quiet]).await? == 0 {
                return Err(AuthorError::Gone);
            }
            record(uow, actor.clone(), ViewAction::AuthorReviewed, view, state.name()).await?;
            keep_named(&this, uow, view, named, (me, &actor)).await?;
            Ok(())
        })
    });
    unit.await
}
