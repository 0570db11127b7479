//! Leaving: everything is hidden at once, and destroyed after 14 days in
//! which the young person can change their mind, or at once if they say so.
//!
//! Destroying a person's key means that every copy of their words, in
//! yesterday's backup too, can no longer be read by anyone.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::entropy::random_id;
use heard_storage::{Row, Shelf, StorageError, Uow};
use heard_vocabulary::{AccountAction, Role};
use serde::{Deserialize, Serialize};

use super::changes::{Change, Wish};
use super::grant::{Grant, OwnVoice};
use super::role::AccountState;
use super::sign_in::end_sessions;
use crate::going::Going;
use crate::going::run::{self, Which};
use crate::heard::{Heard, to_the_end};
use crate::ids::{AccountId, ViewId};
use crate::jobs::{self, JobKind, Payload};
use crate::media::drop_objects;
use crate::owner_keys::{Fate, carry_out, decide};
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

/// Erases everything a young person said, their name and their account, now.
/// While something of it may be harm and nobody has decided, it is out of sight
/// at once and goes when somebody has.
///
/// # Errors
/// When storage fails.
pub async fn erase(heard: &Heard, me: &Grant<OwnVoice>) -> Result<(), StorageError> {
    to_the_end(destroy(heard.clone(), me.id(), false)).await
}

/// How somebody goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Everything they said is destroyed.
    Delete,
    /// What they said stays, and nothing says whose it was.
    Unsign,
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
        [How::Delete, How::Unsign].into_iter().find(|how| how.name() == name)
    }

    /// What was asked for.
    #[must_use]
    pub fn wish(self) -> Wish {
        match self {
            How::Delete => Wish::Delete,
            How::Unsign => Wish::Unsign,
        }
    }
}

/// Goes, in [`TIME_TO_THINK`]. [`How::Delete`] takes everything out of every
/// list at once and signs the account out everywhere; [`How::Unsign`] changes
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
    if how == How::Unsign {
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
    // The account first: what it is just saying is waited for, and hidden too.
    let (active, leaving) = (AccountState::Active.name(), AccountState::Leaving.name());
    uow.execute("UPDATE account SET state = $2 WHERE id = $1 AND state = $3", args![account, leaving, active]).await?;
    // What may be harm stays in sight of whoever has to decide.
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

fn how_of(row: &Row) -> Result<How, StorageError> {
    How::parse(&row.text("how")?).ok_or(StorageError::inconsistent("leaving.how", "a way to go"))
}

/// Keeps everything after all: each view is again where it was.
///
/// # Errors
/// When storage fails.
pub async fn stay(heard: &Heard, me: &Grant<OwnVoice>) -> Result<(), StorageError> {
    let (account, actor) = (me.id(), me.actor());
    let owner = heard.keys().owner_of(&account.bytes());
    let who = logged(heard, account);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !call_off(uow, account, owner, None).await? {
                    return Ok(());
                }
                record(uow, actor, AccountAction::Kept, who, "").await
            })
        })
        .await
}

/// Calls off what has not been done yet, or only what was decided `because` of
/// one change; whether there was anything.
pub(super) async fn call_off(
    uow: &mut Uow,
    account: AccountId,
    owner: [u8; 16],
    because: Option<Change>,
) -> Result<bool, StorageError> {
    let begun = AccountState::Unsigning.name();
    let gone = match because {
        None => {
            let sql = "DELETE FROM leaving WHERE account_id = $1
                       AND NOT EXISTS (SELECT 1 FROM account WHERE id = $1 AND state = $2)";
            uow.execute(sql, args![account, begun]).await?
        }
        Some(because) => {
            let sql = "DELETE FROM leaving WHERE account_id = $1 AND because = $2
                       AND NOT EXISTS (SELECT 1 FROM account WHERE id = $1 AND state = $3)";
            uow.execute(sql, args![account, because.name(), begun]).await?
        }
    };
    if gone == 0 {
        return Ok(false);
    }
    let (active, leaving) = (AccountState::Active.name(), AccountState::Leaving.name());
    uow.execute("UPDATE account SET state = $2 WHERE id = $1 AND state = $3", args![account, active, leaving]).await?;
    uow.execute(
        "UPDATE view SET state = (SELECT s.state FROM set_aside s WHERE s.view_id = view.id)
         WHERE owner_key = $1 AND id IN (SELECT view_id FROM set_aside)",
        args![owner],
    )
    .await?;
    uow.execute("DELETE FROM set_aside WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1)", args![owner])
        .await?;
    Ok(true)
}

/// Does what was asked for and not called off: destroys everything, or takes
/// its author off it.
///
/// # Errors
/// When storage fails.
pub async fn go_if_due(heard: &Heard, account: AccountId) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT how FROM leaving WHERE account_id = $1 AND destroy_at <= $2";
    let Some(row) = conn.first(sql, args![account, heard.now()]).await? else { return Ok(()) };
    drop(conn);
    match how_of(&row)? {
        How::Delete => destroy(heard.clone(), account, true).await,
        How::Unsign => super::unsign::unsign(heard, account).await,
    }
}

/// Whether it is still to be done `how`, now that it is begun; from here on it
/// cannot be called off any more.
pub(super) async fn still_due(uow: &mut Uow, account: AccountId, how: How) -> Result<bool, StorageError> {
    let now = uow.now();
    let sql = match uow.is_postgres() {
        true => "SELECT how FROM leaving WHERE account_id = $1 AND destroy_at <= $2 AND how = $3 FOR UPDATE",
        false => "SELECT how FROM leaving WHERE account_id = $1 AND destroy_at <= $2 AND how = $3",
    };
    Ok(uow.first(sql, args![account, now, how.name()]).await?.is_some())
}

/// Destroys everything an account said, in one unit that also writes down which
/// keys go; then the keys, then the objects. `when_due`: unless it was called off.
async fn destroy(heard: Heard, account: AccountId, when_due: bool) -> Result<(), StorageError> {
    let this = heard.clone();
    let gone = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if when_due && !still_due(uow, account, How::Delete).await? {
                    return Ok(None);
                }
                let owner = this.keys().owner_of(&account.bytes());
                if concerns::holds_any(uow, account, owner).await? {
                    wait(&this, uow, account, when_due).await?;
                    return Ok(None);
                }
                forget_words(&this, uow, account).await.map(Some)
            })
        })
        .await?;
    if let Some((owners, objects)) = gone {
        carry_out(&heard, &owners).await;
        drop_objects(&heard, Shelf::View, objects).await;
    }
    Ok(())
}

/// Goes as soon as it is decided what of it is harm: [`let_go`].
async fn wait(heard: &Heard, uow: &mut Uow, account: AccountId, when_due: bool) -> Result<(), StorageError> {
    if when_due {
        return Ok(());
    }
    let (actor, now) = (Role::YoungPerson.name().to_owned(), uow.now());
    depart_in(heard, uow, account, actor, How::Delete, None).await?;
    uow.execute("UPDATE leaving SET destroy_at = $2 WHERE account_id = $1", args![account, now]).await?;
    Ok(())
}

/// It was decided about a view: if its author is leaving, it goes out of sight
/// like everything else they said, and what is due is done.
///
/// # Errors
/// When storage fails.
pub(crate) async fn let_go(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let sql = "SELECT owner_key FROM view WHERE id = $1 AND signed_in = 1";
    let Some(row) = uow.first(sql, args![view]).await? else { return Ok(()) };
    let owner: [u8; 16] = row.id("owner_key")?;
    // An owner leads to no account: of those who are leaving, there are few.
    let leaving = uow.all("SELECT account_id, destroy_at, how FROM leaving", args![]).await?;
    for row in &leaving {
        let account: AccountId = row.id("account_id")?;
        if heard.keys().owner_of(&account.bytes()) != owner {
            continue;
        }
        if how_of(row)? == How::Delete {
            let aside = "INSERT INTO set_aside (view_id, state) SELECT id, state FROM kept_view WHERE id = $1
                         ON CONFLICT DO NOTHING";
            uow.execute(aside, args![view]).await?;
            uow.execute("UPDATE view SET state = $2 WHERE id = $1", args![view, ViewState::Withdrawn.name()]).await?;
        }
        let due = row.moment("destroy_at")?;
        if due <= uow.now() {
            jobs::queue(uow, random_id(heard.entropy()), &Departure(account), due)?;
        }
    }
    Ok(())
}

/// The unit of [`destroy`]: owners whose keys go, and objects.
async fn forget_words(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
) -> Result<(Vec<[u8; 16]>, Vec<[u8; 16]>), StorageError> {
    let owner = heard.keys().owner_of(&account.bytes());
    // The account first: what it is just saying is waited for, and goes too.
    run::account(uow, Going::Erase, account).await?;
    let mut owners = crate::polls::owners(heard, uow, account).await?;
    owners.push(owner);
    run::beside_account(heard, uow, Going::Erase, account).await?;
    let sql =
        "SELECT a.id FROM attachment a JOIN view v ON v.id = a.view_id WHERE v.owner_key = $1 AND v.signed_in = 1";
    let objects = uow.all(sql, args![owner]).await?.iter().map(|row| row.id("id")).collect::<Result<_, _>>()?;
    run::under_owner(uow, Going::Erase, owner).await?;
    run::beside_views(uow, Going::Erase, Which::Of(owner)).await?;
    run::views(uow, Going::Erase, Which::Of(owner)).await?;
    for owner in &owners {
        decide(uow, *owner, Fate::Destroy).await?;
    }
    record(uow, Role::YoungPerson.name(), AccountAction::Erased, logged(heard, account), "").await?;
    Ok((owners, objects))
}
