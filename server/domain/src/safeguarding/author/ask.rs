//! Asking who wrote something, and the second person's answer.

use heard_storage::clock::Moment;
use heard_storage::{Row, Uow, args};
use heard_vocabulary::{AuthorReason, AuthorRequestState, ConcernLevel, ViewAction};

use super::sealed::{First, Second, seal_first, seal_second};
use super::seconds::{has_second, keep_named, leads, readers_in};
use super::{AuthorError, FROM_ACCOUNT, optional, reason, refuse_meant};
use crate::Heard;
use crate::case_keys::{CaseKeys, NewCase};
use crate::ids::{AccountId, AuthorRequestId, ViewId};
use crate::notifications::{Event, raise_past};
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::safeguarding::concerns::due;
use crate::safeguarding::conflicts::{Named, meant_by};
use crate::views::still_there_to_change;

/// How long it may be opened after a second person agreed, in milliseconds.
const OPEN_FOR: i64 = Moment::DAY;

/// Asks who wrote something: a second person says yes or no by the end of the
/// working day.
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
    let id = AuthorRequestId::random(heard.entropy());
    let NewCase { case, key } = NewCase::take(heard).await?;
    let sealed = seal_first(heard, &key, id, &first)?;
    let named = Named::in_texts(heard, &[&first.reason]).await;
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            if !still_there_to_change(uow, view).await? {
                return Err(AuthorError::Gone);
            }
            refuse_meant(&this, uow, me, view).await?;
            if uow.first(FROM_ACCOUNT, args![view]).await?.is_none() {
                return Err(AuthorError::NoAccount);
            }
            let now = uow.now();
            let asked = "SELECT id FROM author_request WHERE view_id = $1
                         AND (state = 'waiting' OR (state = 'agreed' AND until_at > $2)) LIMIT 1";
            if uow.first(asked, args![view, now]).await?.is_some() {
                return Err(AuthorError::Asked);
            }
            let settings = &this.catalogue().settings;
            let until = due(ConcernLevel::PossibleHarm, now, &settings.calendar, settings.team_open.as_ref());
            let waiting = AuthorRequestState::Waiting.name();
            let sql = "INSERT INTO author_request
                           (id, view_id, case_key, state, why, asked_by, asked_at, sealed, until_at, quiet)
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0) ON CONFLICT DO NOTHING";
            let row = args![id, view, case, waiting, why.name(), me, now, sealed, until];
            if uow.execute(sql, row).await? == 0 {
                return Err(AuthorError::Asked);
            }
            record(uow, actor.clone(), ViewAction::AuthorAsked, view, why.name()).await?;
            let left = keep_named(&this, uow, view, named, (me, &actor)).await?;
            if !has_second(&left, me) {
                return Err(AuthorError::NobodyLeft);
            }
            let about = meant_by(&this, uow, view).await?;
            raise_past(uow, Event::AuthorAsked(me, why), &about).await?;
            Ok(())
        })
    });
    unit.await
}

/// What waits about a view, with its row held.
async fn waits(uow: &mut Uow, view: ViewId) -> Result<Row, AuthorError> {
    if !still_there_to_change(uow, view).await? {
        return Err(AuthorError::Gone);
    }
    let sql = "SELECT id, case_key, asked_by, why FROM author_request WHERE view_id = $1 AND state = 'waiting'";
    uow.first(sql, args![view]).await?.ok_or(AuthorError::Gone)
}

/// Takes back what one asked and nobody answered.
///
/// # Errors
/// [`AuthorError`]; [`AuthorError::SamePerson`] where somebody else asked.
pub async fn withdraw(heard: &Heard, by: &Grant<Moderate>, view: ViewId) -> Result<(), AuthorError> {
    let (me, actor) = (by.id(), by.actor());
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            let row = waits(uow, view).await?;
            if row.id::<AccountId>("asked_by")? != me {
                return Err(AuthorError::SamePerson);
            }
            let id: AuthorRequestId = row.id("id")?;
            let sql = "UPDATE author_request SET state = $2 WHERE id = $1 AND state = 'waiting'";
            if uow.execute(sql, args![id, AuthorRequestState::Withdrawn.name()]).await? == 0 {
                return Err(AuthorError::Gone);
            }
            record(uow, actor, ViewAction::AuthorWithdrawn, view, "").await?;
            Ok(())
        })
    });
    unit.await
}

/// What the second person says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Whether it may be opened, for a day.
    pub agreed: bool,
    /// Why not; or why its author must not see yet that it was opened.
    pub reason: String,
    /// Whether its author must not see yet that it was opened. Of somebody who is no
    /// safeguarding lead it is not asked: where danger is the reason it stays quiet
    /// until a lead says otherwise.
    pub quiet: bool,
}

/// Answers the request that waits about a view. Somebody else than whoever asked
/// does, and one of the two is a safeguarding lead who may read the view.
///
/// # Errors
/// [`AuthorError`]; nothing is changed then.
pub async fn answer(heard: &Heard, by: &Grant<Moderate>, view: ViewId, said: Answer) -> Result<(), AuthorError> {
    let lead = leads(by.account().role());
    let needed = !said.agreed || (lead && said.quiet);
    let second = Second { reason: if needed { reason(&said.reason)? } else { optional(&said.reason)? } };
    let named = Named::in_texts(heard, &[&second.reason]).await;
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            let row = waits(uow, view).await?;
            refuse_meant(&this, uow, me, view).await?;
            let (id, first): (AuthorRequestId, AccountId) = (row.id("id")?, row.id("asked_by")?);
            if first == me {
                return Err(AuthorError::SamePerson);
            }
            let with_lead =
                lead || readers_in(&this, uow, view).await?.iter().any(|(who, role)| *who == first && leads(*role));
            if said.agreed && !with_lead {
                return Err(AuthorError::NeedsLead);
            }
            let sealed = seal_second(&this, &CaseKeys::of(&this).of_row(&row).await?, id, &second)?;
            let (state, action) = match said.agreed {
                true => (AuthorRequestState::Agreed, ViewAction::AuthorAgreed),
                false => (AuthorRequestState::Refused, ViewAction::AuthorRefused),
            };
            let danger = row.text_opt("why")?.as_deref() == Some(AuthorReason::Danger.name());
            let quiet = said.agreed && if lead { said.quiet } else { danger };
            let (now, kept) = (uow.now(), i64::from(quiet));
            let sql = "UPDATE author_request SET state = $2, second_by = $3, second_at = $4, sealed_second = $5,
                           until_at = $6, quiet = $7 WHERE id = $1 AND state = 'waiting'";
            let row = args![id, state.name(), me, now, sealed, now.plus(OPEN_FOR), kept];
            if uow.execute(sql, row).await? == 0 {
                return Err(AuthorError::Gone);
            }
            record(uow, actor.clone(), action, view, "").await?;
            keep_named(&this, uow, view, named, (me, &actor)).await?;
            Ok(())
        })
    });
    unit.await
}
