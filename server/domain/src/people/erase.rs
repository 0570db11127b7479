//! Leaving: everything is hidden at once, and destroyed after 14 days in
//! which the young person can change their mind, or at once if they say so.
//!
//! Destroying a person's key means that every copy of their words, in
//! yesterday's backup too, can no longer be read by anyone.

use heard_storage::clock::Moment;
use heard_storage::entropy::random_id;
use heard_storage::{Shelf, StorageError, Uow, args};
use heard_vocabulary::{AccountAction, Role};
use sha2::{Digest as _, Sha256};

use super::grant::{Grant, OwnVoice};
use super::leave::{Departure, How, depart_in, how_of};
use super::role::AccountState;
use super::stay::{hold_departures, shut, still_due};
use crate::going::run::Which;
use crate::going::{Going, run};
use crate::heard::{Heard, to_the_end};
use crate::ids::{AccountId, ViewId};
use crate::jobs::{self, Payload as _, first_half};
use crate::media::drop_objects;
use crate::owner_keys::{Fate, carry_out, decide};
use crate::record::{logged, record};
use crate::retention;
use crate::safeguarding::concerns;
use crate::views::ViewState;

/// Erases everything a young person said, their name and their account, now.
/// While something of it may be harm and nobody has decided, it is out of sight
/// at once and goes when somebody has.
///
/// # Errors
/// When storage fails.
pub async fn erase(heard: &Heard, me: &Grant<OwnVoice>) -> Result<(), StorageError> {
    to_the_end(destroy(heard.clone(), me.id(), false)).await
}

/// Does what was asked for and not called off: destroys everything, or takes
/// its author off it. After words were put back from a copy it waits until a safeguarding
/// lead looked at what is missing.
///
/// # Errors
/// When storage fails.
pub async fn go_if_due(heard: &Heard, account: AccountId) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT how FROM leaving WHERE account_id = $1 AND destroy_at <= $2";
    let Some(row) = conn.first(sql, args![account, heard.now()]).await? else { return Ok(()) };
    drop(conn);
    // A hold may be missing: the sweep brings it again when that was looked at.
    if retention::waits_for_a_look(heard).await? {
        return Ok(());
    }
    match how_of(&row)? {
        How::Delete => destroy(heard.clone(), account, true).await,
        How::Anonymise => super::anonymise::anonymise(heard, account).await,
    }
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
                if uow.is_postgres() {
                    // Before the account and its views, as every departure asks for them.
                    uow.first("SELECT how FROM leaving WHERE account_id = $1 FOR UPDATE", args![account]).await?;
                }
                let owner = this.keys().owner_of(&account.bytes());
                if concerns::keeps_any(uow, account, owner).await? {
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

/// Goes as soon as nothing of it is kept any more: [`let_go`]. To whoever holds
/// the telephone it is gone now.
async fn wait(heard: &Heard, uow: &mut Uow, account: AccountId, when_due: bool) -> Result<(), StorageError> {
    if !when_due {
        let (actor, now) = (Role::YoungPerson.name().to_owned(), uow.now());
        depart_in(heard, uow, account, actor, How::Delete, None).await?;
        uow.execute("UPDATE leaving SET destroy_at = $2 WHERE account_id = $1", args![account, now]).await?;
    }
    shut(heard, uow, account, AccountState::Destroying).await
}

/// How long after its time a departure that nothing keeps is queued again, in
/// milliseconds.
const OVERDUE: i64 = 10 * Moment::MINUTE;

/// Queues every departure again that is overdue and that nothing keeps: its job
/// may have run a moment before the last decision was made. How many.
///
/// # Errors
/// When storage fails.
pub async fn sweep_departures(heard: &Heard) -> Result<usize, StorageError> {
    if retention::waits_for_a_look(heard).await? {
        return Ok(0);
    }
    let mut conn = heard.words().read().await?;
    let now = heard.now();
    let sql = "SELECT account_id FROM leaving WHERE destroy_at <= $1";
    let overdue = conn.all(sql, args![now.plus(-OVERDUE)]).await?;
    let mut free = Vec::new();
    for row in &overdue {
        let account: AccountId = row.id("account_id")?;
        let payload =
            serde_json::to_string(&Departure(account)).map_err(|error| StorageError::Bind(Box::new(error)))?;
        // One that is still to run, or was given up and is shown, is not queued beside itself.
        let sql = "SELECT 1 AS stays WHERE EXISTS (SELECT 1 FROM held_view h JOIN view v ON v.id = h.id
                       WHERE v.owner_key = $1 AND v.signed_in = 1)
                     OR EXISTS (SELECT 1 FROM legally_held_view h JOIN view v ON v.id = h.id
                       WHERE v.owner_key = $1 AND v.signed_in = 1)
                     OR EXISTS (SELECT 1 FROM legal_hold WHERE held_owner = $1 AND lifted_at IS NULL)
                     OR EXISTS (SELECT 1 FROM job WHERE kind = $2 AND payload = $3)";
        let owner = heard.keys().owner_of(&account.bytes());
        if conn.first(sql, args![owner, Departure::KIND.name(), payload]).await?.is_none() {
            free.push(account);
        }
    }
    drop(conn);
    if free.is_empty() {
        return Ok(0);
    }
    let queued = free.len();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for account in free {
                    // One for each account, however often it is swept.
                    let id = first_half(Sha256::new().chain_update(b"departure").chain_update(account.bytes()));
                    jobs::queue(uow, id, &Departure(account), now)?;
                }
                Ok::<_, StorageError>(queued)
            })
        })
        .await
}

/// It was decided about a view: if its author is leaving, it goes out of sight
/// like everything else they said, and what is due is done.
///
/// # Errors
/// When storage fails.
pub(crate) async fn let_go(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let sql = "SELECT owner_key FROM view WHERE id = $1 AND signed_in = 1";
    let Some(row) = uow.first(sql, args![view]).await? else { return Ok(()) };
    if let_owner_go(heard, uow, row.id("owner_key")?).await? == Some(How::Delete) {
        let aside = "INSERT INTO set_aside (view_id, state) SELECT id, state FROM kept_view WHERE id = $1
                     ON CONFLICT DO NOTHING";
        uow.execute(aside, args![view]).await?;
        uow.execute("UPDATE view SET state = $2 WHERE id = $1", args![view, ViewState::Withdrawn.name()]).await?;
    }
    Ok(())
}

/// If whoever has this owner is leaving, what is due is done; how they go.
///
/// # Errors
/// When storage fails.
pub(crate) async fn let_owner_go(heard: &Heard, uow: &mut Uow, owner: [u8; 16]) -> Result<Option<How>, StorageError> {
    // An owner leads to no account: of those who are leaving, there are few. They
    // are held: whoever stays at this moment has it back after, or was seen to.
    hold_departures(uow).await?;
    let leaving = uow.all("SELECT account_id, destroy_at, how FROM leaving", args![]).await?;
    let mut going = None;
    for row in &leaving {
        let account: AccountId = row.id("account_id")?;
        if heard.keys().owner_of(&account.bytes()) != owner {
            continue;
        }
        going = Some(how_of(row)?);
        let due = row.moment("destroy_at")?;
        if due <= uow.now() {
            jobs::queue(uow, random_id(heard.entropy()), &Departure(account), due)?;
        }
    }
    Ok(going)
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
