//! One message on its way: what a sender is given, and what is written down of
//! how it went.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::open;
use heard_storage::{Row, StorageError, Uow};
use heard_vocabulary::{Carrier, Fault, Medium, MessageState, MessageText};

use super::address::Address;
use super::channel::DEAD;
use super::letter::{Code, Link};
use super::outbox;
use super::own::{address_in, code_of};
use super::queue::{Invited, medium_of, message_place};
use crate::Heard;
use crate::ids::{AccountId, DispatchId};
use crate::notifications::{Event, raise};
use crate::record::{Head, head};

/// What became of messages is kept this long, in milliseconds.
const KEPT: i64 = 30 * Moment::DAY;

/// A message to be sent. Beside the address it is made of a sentence's name, one
/// of our own links and digits that we made: it cannot carry anybody's words.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// Which: the same each time it is tried.
    pub id: DispatchId,
    /// Where it goes.
    pub to: Address,
    /// Which sentence.
    pub says: MessageText,
    /// Where it leads.
    pub link: Link,
    /// The code it brings.
    pub code: Option<Code>,
    /// The end of the audit log that it brings.
    pub head: Option<Head>,
    account: Option<AccountId>,
}

/// How sending went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The channel took it.
    Sent,
    /// Nothing carries it: a demonstration shows it instead.
    Laid,
    /// It will not be taken, however often it is tried.
    Refused(Fault),
    /// It did not work this time.
    Failed(Fault),
}

/// The message of that id, if it is still to be sent, or was refused and somebody
/// has it tried again. One that is of no use any more is put away: its address is
/// gone or not proven, its time is over, its alert was taken on.
///
/// # Errors
/// When storage fails, or what is sealed does not open.
pub async fn outgoing(heard: &Heard, id: DispatchId) -> Result<Option<Outgoing>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT account_id, medium, says, sealed, useful_until, receipt FROM dispatch
               WHERE id = $1 AND state IN ($2, $3)";
    let row = conn.first(sql, args![id, MessageState::Waiting.name(), MessageState::Refused.name()]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(None) };
    // It arrived, and the program was stopped before it wrote down that it had been sent.
    // "Something waits" is sent again all the same: more may have come meanwhile.
    if row.text_opt("receipt")?.is_some() && row.text("says")? != MessageText::Waits.name() {
        put_away(heard, id, MessageState::Sent).await?;
        return Ok(None);
    }
    // Its address was refused and is forgotten: there is nothing to try again.
    if row.id_opt::<AccountId>("account_id")?.is_none() && row.blob_opt("sealed")?.is_none() {
        return Ok(None);
    }
    let found = match row.moment_opt("useful_until")? {
        Some(until) if until <= heard.now() => None,
        _ => addressed(heard, id, &row).await?,
    };
    if found.is_none() {
        put_away(heard, id, MessageState::Dropped).await?;
    }
    Ok(found)
}

async fn addressed(heard: &Heard, id: DispatchId, row: &Row) -> Result<Option<Outgoing>, StorageError> {
    let says = row.text("says")?;
    let says = MessageText::parse(&says).ok_or(StorageError::inconsistent("dispatch.says", "a sentence"))?;
    let Some(account) = row.id_opt::<AccountId>("account_id")? else {
        let plain = open(&heard.keys().cookie, &message_place(id), &row.blob("sealed")?)?;
        let Invited { to, code } = serde_json::from_slice(&plain)
            .map_err(|_| StorageError::inconsistent("dispatch.sealed", "an invitation"))?;
        let link = if says == MessageText::Reset { Link::Reset(code) } else { Link::Join(code) };
        return Ok(Some(Outgoing { id, to, says, link, code: None, head: None, account: None }));
    };
    let medium = medium_of(&row.text("medium")?)?;
    let mut conn = heard.words().read().await?;
    let sql = "SELECT a.sealed, a.proven_at, a.code_seed FROM dispatch_address a
               JOIN usable_account u ON u.id = a.account_id WHERE a.account_id = $1 AND a.medium = $2";
    let own = conn.first(sql, args![account, medium.name()]).await?;
    let of_use = match says {
        MessageText::Urgent => {
            // Nobody has it, or whoever has it wrote nothing down and they were told of that.
            let sql = "SELECT 1 AS one FROM alert_told t JOIN alert a ON a.id = t.alert_id
                       WHERE t.account_id = $1 AND (a.acknowledged_at IS NULL
                           OR (a.reminded > 0 AND a.remind_at IS NOT NULL AND t.step = a.step)) LIMIT 1";
            conn.first(sql, args![account]).await?.is_some()
        }
        MessageText::Channel => {
            let sql = "SELECT 1 AS one FROM dispatch_channel WHERE failing_since IS NOT NULL LIMIT 1";
            conn.first(sql, vec![]).await?.is_some()
        }
        _ => true,
    };
    drop(conn);
    let Some(own) = own.filter(|_| of_use) else { return Ok(None) };
    let proven = own.moment_opt("proven_at")?.is_some();
    if proven == (says == MessageText::Code) {
        return Ok(None);
    }
    let Some(to) = address_in(heard, account, medium, &own).await? else { return Ok(None) };
    let (link, code) = match says {
        MessageText::Code => (Link::Messages, Some(code_of(heard, account, &own.blob("code_seed")?))),
        MessageText::Test => (Link::Messages, None),
        MessageText::WayIn => (Link::Door, None),
        MessageText::Channel => (Link::Channel, None),
        MessageText::Invitation
        | MessageText::Reset
        | MessageText::Waits
        | MessageText::Urgent
        | MessageText::LogHead => (Link::Home, None),
    };
    // As it is when it leaves: one that is tried again says more, and no less.
    let head = match says {
        MessageText::LogHead => head(heard).await?,
        _ => None,
    };
    Ok(Some(Outgoing { id, to, says, link, code, head, account: Some(account) }))
}

async fn put_away(heard: &Heard, id: DispatchId, state: MessageState) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "UPDATE dispatch SET state = $1, state_at = $2, sealed = NULL WHERE id = $3 AND state IN ($4, $5)",
                    args![state.name(), now, id, MessageState::Waiting.name(), MessageState::Refused.name()],
                );
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// Writes down how sending went, of the message and of its channel.
///
/// # Errors
/// When storage fails: the message is then sent once more.
pub async fn note(heard: &Heard, sent: &Outgoing, outcome: Outcome) -> Result<(), StorageError> {
    let (id, says, account, medium) = (sent.id, sent.says, sent.account, sent.to.medium());
    let demonstration = heard.catalogue().settings.demonstration;
    let laid = if outcome == Outcome::Laid && demonstration { Some(outbox::sealed(heard, sent)?) } else { None };
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let (state, fault) = match outcome {
                    Outcome::Sent => (MessageState::Sent, None),
                    Outcome::Laid if demonstration => (MessageState::Laid, None),
                    Outcome::Laid => (MessageState::NoChannel, None),
                    Outcome::Refused(fault) => (MessageState::Refused, Some(fault)),
                    Outcome::Failed(fault) => (MessageState::Waiting, Some(fault)),
                };
                // What an operator can mend is kept: it may be tried again.
                let kept = i64::from(fault.is_some_and(Fault::of_channel) || state == MessageState::Waiting);
                uow.defer(
                    "UPDATE dispatch SET state = $1, state_at = $2, fault = $3,
                        sealed = CASE WHEN $4 = 1 THEN sealed END
                     WHERE id = $5 AND state IN ('waiting', 'refused')",
                    args![state.name(), now, fault.map(Fault::name), kept, id],
                );
                if let Some(sealed) = laid {
                    uow.defer(
                        "INSERT INTO dispatch_outbox (id, laid_at, sealed) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
                        args![id, now, sealed],
                    );
                }
                let left = matches!(state, MessageState::Sent | MessageState::Laid);
                if let Some(account) = account.filter(|_| left && says == MessageText::Waits) {
                    uow.defer(
                        "UPDATE dispatch_pace SET told_at = $1 WHERE account_id = $2 AND told_at < $1",
                        args![now, account],
                    );
                }
                channel(uow, medium, left, fault).await?;
                if account.is_some() && says == MessageText::Waits && state == MessageState::Waiting {
                    by_the_other(uow, id, medium, fault);
                }
                let old = now.plus(-KEPT);
                uow.defer("DELETE FROM dispatch WHERE state_at < $1", args![old]);
                uow.defer("DELETE FROM dispatch_outbox WHERE laid_at < $1", args![old]);
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// What one try says of its channel. What is wrong with one address says nothing.
async fn channel(uow: &mut Uow, medium: Medium, left: bool, fault: Option<Fault>) -> Result<(), StorageError> {
    let now = uow.now();
    if left {
        uow.defer(
            "UPDATE dispatch_channel SET failing_since = NULL, fault = NULL, sent_at = $1 WHERE medium = $2",
            args![now, medium.name()],
        );
        return Ok(());
    }
    let Some(fault) = fault.filter(|fault| fault.of_channel()) else { return Ok(()) };
    let sql = "UPDATE dispatch_channel SET failing_since = COALESCE(failing_since, $1), fault = $2 WHERE medium = $3
               RETURNING failing_since";
    let row = uow.first(sql, args![now, fault.name(), medium.name()]).await?;
    match row.map(|row| row.moment("failing_since")).transpose()? {
        Some(since) if since.plus(DEAD) <= now => raise(uow, Event::ChannelDead { medium, since }).await,
        _ => Ok(()),
    }
}

/// What can go to another address of its reader's does not wait for a channel
/// that fails: the next try is by the other, where that works.
fn by_the_other(uow: &mut Uow, id: DispatchId, failed: Medium, fault: Option<Fault>) {
    if !fault.is_some_and(Fault::of_channel) {
        return;
    }
    for other in Medium::ALL.iter().filter(|other| **other != failed) {
        uow.defer(
            "UPDATE dispatch SET medium = $1 WHERE id = $2
                AND EXISTS (SELECT 1 FROM dispatch_address a WHERE a.account_id = dispatch.account_id
                    AND a.medium = $1 AND a.proven_at IS NOT NULL AND a.sealed IS NOT NULL)
                AND EXISTS (SELECT 1 FROM dispatch_channel c WHERE c.medium = $1 AND c.carrier <> $3
                    AND c.failing_since IS NULL)",
            args![other.name(), id, Carrier::Outbox.name()],
        );
    }
}
