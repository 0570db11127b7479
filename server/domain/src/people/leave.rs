//! Somebody goes, in 14 days, in which they can change their mind.

use heard_storage::clock::Moment;
use heard_storage::entropy::random_id;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::AccountAction;
use serde::{Deserialize, Serialize};

use super::changes::{Change, Wish};
use super::grant::{Grant, OwnVoice};
use super::role::AccountState;
use super::sign_in::end_sessions;
use super::stay::call_off;
use crate::heard::Heard;
use crate::ids::AccountId;
use crate::jobs::{self, JobKind, Payload};
use crate::record::{logged, record};
use crate::safeguarding::concerns;
use crate::views::ViewState;

/// How long somebody can change their mind, in milliseconds.
pub const TIME_TO_THINK: i64 = 14 * Moment::DAY;

/// The job that destroys what its owner did not come back for, or takes its
/// author off it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Departure(pub AccountId);

impl Payload for Departure {
    const KIND: JobKind = JobKind::Erase;
}

/// How somebody goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Everything they said is destroyed.
    Delete,
    /// What they said stays, and nothing says whose it was.
    Anonymise,
}

impl How {
    /// Its name in storage and in links.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.wish().name()
    }

    /// Reads it back.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [How::Delete, How::Anonymise].into_iter().find(|how| how.name() == name)
    }

    /// What was asked for.
    #[must_use]
    pub fn wish(self) -> Wish {
        match self {
            How::Delete => Wish::Delete,
            How::Anonymise => Wish::Anonymise,
        }
    }
}

/// Goes, in [`TIME_TO_THINK`]. [`How::Delete`] takes everything out of every
/// list at once and signs the account out everywhere; [`How::Anonymise`] changes
/// nothing until then.
///
/// # Errors
/// When storage fails.
pub async fn leave(heard: &Heard, me: &Grant<OwnVoice>, how: How) -> Result<(), StorageError> {
    depart(heard, me.id(), me.actor(), how, None).await.map(drop)
}

/// As [`leave`], for whoever decides it: `because` of a change that happened
/// and is not decided, where it is not the young person. Whether it was done.
pub(super) async fn depart(
    heard: &Heard,
    account: AccountId,
    actor: String,
    how: How,
    because: Option<Change>,
) -> Result<bool, StorageError> {
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| Box::pin(async move { depart_in(&this, uow, account, actor, how, because).await }))
        .await
}

/// As [`depart`], within a unit.
pub(super) async fn depart_in(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
    actor: String,
    how: How,
    because: Option<Change>,
) -> Result<bool, StorageError> {
    let owner = heard.keys().owner_of(&account.bytes());
    let now = uow.now();
    if let Some(because) = because
        && !may_be_decided(uow, account, because).await?
    {
        return Ok(false);
    }
    if how == How::Anonymise {
        call_off(uow, account, owner, None).await?;
    }
    let asked = uow
        .execute(
            "INSERT INTO leaving (account_id, asked_at, destroy_at, how, because) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (account_id) DO UPDATE
                SET asked_at = excluded.asked_at, destroy_at = excluded.destroy_at, how = excluded.how,
                    because = excluded.because
                WHERE leaving.how <> excluded.how",
            args![account, now, now.plus(TIME_TO_THINK), how.name(), because.map(Change::name)],
        )
        .await?;
    if how == How::Delete {
        hide(heard, uow, account, owner).await?;
    }
    super::changes::settle(uow, account, because);
    if asked == 1 {
        jobs::queue(uow, random_id(heard.entropy()), &Departure(account), now.plus(TIME_TO_THINK))?;
    }
    record(uow, actor, AccountAction::Leaving, logged(heard, account), how.name()).await?;
    Ok(true)
}

/// Whether others may decide what becomes of an account because of this: it
/// happened and is not decided, nothing is under way, and after a death only
/// the death counts.
async fn may_be_decided(uow: &mut Uow, account: AccountId, because: Change) -> Result<bool, StorageError> {
    let state = if because == Change::Death { AccountState::Paused } else { AccountState::Active };
    let row = uow
        .first(
            "SELECT 1 AS may FROM coming c JOIN account a ON a.id = c.account_id
             WHERE c.account_id = $1 AND c.change = $2 AND c.happened_at IS NOT NULL AND c.settled_at IS NULL
               AND a.state = $3 AND NOT EXISTS (SELECT 1 FROM leaving l WHERE l.account_id = $1)",
            args![account, because.name(), state.name()],
        )
        .await?;
    Ok(row.is_some())
}

async fn hide(heard: &Heard, uow: &mut Uow, account: AccountId, owner: [u8; 16]) -> Result<(), StorageError> {
    // The account and its views first: what it is just saying is waited for, and
    // hidden too, unless it turns out to be what somebody has to look at.
    concerns::keeps_any(uow, account, owner).await?;
    let (active, leaving) = (AccountState::Active.name(), AccountState::Leaving.name());
    uow.execute("UPDATE account SET state = $2 WHERE id = $1 AND state = $3", args![account, leaving, active]).await?;
    // What may be harm stays in sight of whoever has to decide, and of nobody else.
    concerns::left_behind(uow, owner).await?;
    uow.execute(
        "INSERT INTO set_aside (view_id, state) SELECT id, state FROM kept_view
         WHERE owner_key = $1 AND signed_in = 1 AND id NOT IN (SELECT id FROM held_view)",
        args![owner],
    )
    .await?;
    uow.execute(
        "UPDATE view SET state = $2
         WHERE owner_key = $1 AND signed_in = 1 AND id NOT IN (SELECT id FROM held_view)",
        args![owner, ViewState::Withdrawn.name()],
    )
    .await?;
    end_sessions(heard, uow, account).await?;
    Ok(())
}

/// When it will be done, and how, if that was asked for.
///
/// # Errors
/// When storage fails.
pub async fn leaving(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Option<(Moment, How)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT destroy_at, how FROM leaving WHERE account_id = $1", args![me.id()]).await?;
    row.map(|row| Ok((row.moment("destroy_at")?, how_of(&row)?))).transpose()
}

pub(super) fn how_of(row: &Row) -> Result<How, StorageError> {
    How::parse(&row.text("how")?).ok_or(StorageError::inconsistent("leaving.how", "a way to go"))
}
