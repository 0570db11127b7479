//! Asking who wrote something, and the second person's answer.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AuthorReason, AuthorRequestState, Role, ViewAction};

use super::sealed::{First, Second, council_key, key_of, new_key, seal_first, seal_second};
use super::{AuthorError, FROM_ACCOUNT, account_of, optional, reason};
use crate::Heard;
use crate::ids::{AccountId, AuthorRequestId, ViewId};
use crate::notifications::{Event, raise_past};
use crate::people::{Grant, Moderate, Permission as _, SignOffConcerns};
use crate::record::record;
use crate::safeguarding::conflicts::{Named, keep_written, meant_by};

/// How long it may be opened after a second person agreed, in milliseconds.
const OPEN_FOR: i64 = Moment::DAY;

/// Asks who wrote something: a second person says yes or no.
///
/// # Errors
/// [`AuthorError`]; nothing is changed then.
pub async fn ask(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
    why: AuthorReason,
    because: &str,
) -> Result<(), AuthorError> {
    let first = First { reason: reason(because)? };
    let mut conn = heard.words().read().await?;
    if account_of(heard, &mut conn, view).await?.is_none() {
        return Err(AuthorError::NoAccount);
    }
    drop(conn);
    let council = council_key(heard).await?;
    let id = AuthorRequestId::random(heard.entropy());
    let (key, wrapped) = new_key(heard, &council, id);
    let sealed = seal_first(heard, &key, id, &first)?;
    let named = Named::in_texts(heard, &[&first.reason]).await;
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            if uow.first(FROM_ACCOUNT, args![view]).await?.is_none() {
                return Err(AuthorError::NoAccount);
            }
            let now = uow.now();
            let asked = "SELECT id FROM author_request WHERE view_id = $1
                         AND (state = $2 OR (state = $3 AND until_at > $4)) LIMIT 1";
            let (waiting, agreed) = (AuthorRequestState::Waiting.name(), AuthorRequestState::Agreed.name());
            if uow.first(asked, args![view, waiting, agreed, now]).await?.is_some() {
                return Err(AuthorError::Asked);
            }
            let sql = "INSERT INTO author_request
                           (id, view_id, wrapped_key, state, why, asked_by, asked_at, sealed, quiet)
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0) ON CONFLICT DO NOTHING";
            let row = args![id, view, wrapped, waiting, why.name(), me, now, sealed];
            if uow.execute(sql, row).await? == 0 {
                return Err(AuthorError::Asked);
            }
            record(uow, actor.clone(), ViewAction::AuthorAsked, view, why.name()).await?;
            keep_written(&this, uow, view, named, (me, &actor)).await?;
            let about = meant_by(&this, uow, view).await?;
            raise_past(uow, Event::AuthorAsked(me), &about).await?;
            Ok(())
        })
    });
    unit.await
}

/// What the second person says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It may be opened, for a day.
    Agreed {
        /// Why its author must not see yet that it was opened; empty where they may.
        not_yet: String,
    },
    /// It may not.
    Refused {
        /// Why.
        reason: String,
    },
}

/// Whether somebody of the two is a safeguarding lead.
async fn with_a_lead(uow: &mut Uow, first: AccountId, second: Role) -> Result<bool, StorageError> {
    if SignOffConcerns::ROLES.contains(&second) {
        return Ok(true);
    }
    let row = uow.first("SELECT role FROM account WHERE id = $1", args![first]).await?;
    let role = row.map(|row| row.text("role")).transpose()?;
    Ok(role.as_deref().and_then(Role::parse).is_some_and(|role| SignOffConcerns::ROLES.contains(&role)))
}

/// Answers the request that waits about a view. Somebody else than whoever asked
/// does, and one of the two is a safeguarding lead; only such a lead says that its
/// author must not see it yet.
///
/// # Errors
/// [`AuthorError`]; nothing is changed then.
pub async fn answer(heard: &Heard, by: &Grant<Moderate>, view: ViewId, said: Answer) -> Result<(), AuthorError> {
    let (agreed, second) = match said {
        Answer::Agreed { not_yet } => (true, Second { reason: String::new(), not_yet: optional(&not_yet)? }),
        Answer::Refused { reason: because } => (false, Second { reason: reason(&because)?, not_yet: String::new() }),
    };
    let council = council_key(heard).await?;
    let (this, me, role, actor) = (heard.clone(), by.id(), by.account().role(), by.actor());
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            let sql = "SELECT id, wrapped_key, asked_by FROM author_request WHERE view_id = $1 AND state = $2";
            let row = uow.first(sql, args![view, AuthorRequestState::Waiting.name()]).await?;
            let row = row.ok_or(AuthorError::Gone)?;
            let (id, first): (AuthorRequestId, AccountId) = (row.id("id")?, row.id("asked_by")?);
            if first == me {
                return Err(AuthorError::SamePerson);
            }
            let lead = SignOffConcerns::ROLES.contains(&role);
            if agreed && (!with_a_lead(uow, first, role).await? || (!second.not_yet.is_empty() && !lead)) {
                return Err(AuthorError::NeedsLead);
            }
            let sealed = seal_second(&this, &key_of(&council, id, &row)?, id, &second)?;
            let (state, action) = match agreed {
                true => (AuthorRequestState::Agreed, ViewAction::AuthorAgreed),
                false => (AuthorRequestState::Refused, ViewAction::AuthorRefused),
            };
            let now = uow.now();
            let until = agreed.then(|| now.plus(OPEN_FOR));
            let quiet = i64::from(!second.not_yet.is_empty());
            let sql = "UPDATE author_request SET state = $2, second_by = $3, second_at = $4, sealed_second = $5,
                           until_at = $6, quiet = $7 WHERE id = $1 AND state = $8";
            let row = args![id, state.name(), me, now, sealed, until, quiet, AuthorRequestState::Waiting.name()];
            if uow.execute(sql, row).await? == 0 {
                return Err(AuthorError::Gone);
            }
            record(uow, actor, action, view, "").await?;
            Ok(())
        })
    });
    unit.await
}
