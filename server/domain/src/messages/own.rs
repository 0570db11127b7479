//! How a member of staff is written to: their addresses, which a code proves, and
//! how often they are told that something waits.

mod addresses;
mod pace;

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::{Key, open};
use heard_storage::entropy::random16;
use heard_storage::{Row, StorageError};
use heard_vocabulary::{Carrier, Fault, Medium, MessageState, MessageText, MessagesAction, Pace, Receipt};

use super::address::Address;
use super::letter::Code;
use super::queue::{medium_of, tell};
use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Grant, StaffHome};
use crate::record::{OwnMessages, record};

pub(crate) use addresses::place_invited;
pub use addresses::{CODE_LIFETIME, again, prove, remove, set};
pub use pace::choose_pace;

/// A try is sent no more often than this, in milliseconds.
const BETWEEN_TESTS: i64 = Moment::MINUTE;

/// One address of somebody's own.
#[derive(Debug, Clone)]
pub struct OwnAddress {
    /// By what it is reached.
    pub medium: Medium,
    /// The address.
    pub address: Address,
    /// Since when it is proven; until then nothing but a code is sent there.
    pub proven: Option<Moment>,
    /// What went wrong with the last message that was sent there.
    pub trouble: Option<(Option<Fault>, Option<Receipt>)>,
}

/// How somebody is written to.
#[derive(Debug, Clone)]
pub struct Own {
    /// Their addresses.
    pub addresses: Vec<OwnAddress>,
    /// How often they are told that something waits.
    pub pace: Pace,
}

/// Why an address was not taken.
#[derive(Debug, thiserror::Error)]
pub enum AddressError {
    /// It is none.
    #[error("not an address")]
    NoAddress,
    /// Codes were asked for a moment ago.
    #[error("wait before another code")]
    TooSoon,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Why a code proves nothing.
#[derive(Debug, thiserror::Error)]
pub enum CodeError {
    /// It is not the one that was sent.
    #[error("not the code")]
    Wrong,
    /// It is out of time or of tries, or there is no address: another is needed.
    #[error("another code is needed")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Why no try was sent.
#[derive(Debug, thiserror::Error)]
pub enum TestError {
    /// No address is proven.
    #[error("no address is proven")]
    NoAddress,
    /// One was sent a moment ago.
    #[error("wait before another try")]
    TooSoon,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn address_place(account: AccountId, medium: Medium) -> Vec<u8> {
    [b"dispatch_address.sealed:".as_slice(), &account.bytes(), medium.name().as_bytes()].concat()
}

async fn own_key(heard: &Heard, account: AccountId) -> Result<Key, StorageError> {
    heard.key_store().get_or_create(heard.keys().owner_of(&account.bytes()), heard.entropy()).await
}

/// The code of an address: it follows from the row's seed, and stands nowhere.
pub(super) fn code_of(heard: &Heard, account: AccountId, seed: &[u8]) -> Code {
    Code::of(&heard.keys().person_hash(&account.bytes(), &[b"message code".as_slice(), seed].concat()))
}

/// The address in a row of `dispatch_address`; `None` where it was taken away or
/// its key is gone.
pub(super) async fn address_in(
    heard: &Heard,
    account: AccountId,
    medium: Medium,
    row: &Row,
) -> Result<Option<Address>, StorageError> {
    let Some(sealed) = row.blob_opt("sealed")? else { return Ok(None) };
    let Some(key) = heard.key_store().get(&heard.keys().owner_of(&account.bytes())).await? else { return Ok(None) };
    let plain = open(&key, &address_place(account, medium), &sealed)?;
    let address = serde_json::from_slice(&plain)
        .map_err(|_| StorageError::inconsistent("dispatch_address.sealed", "an address"))?;
    Ok(Some(address))
}

/// How somebody is written to.
///
/// # Errors
/// When storage fails, or what is sealed does not open.
pub async fn own(heard: &Heard, me: &Grant<StaffHome>) -> Result<Own, StorageError> {
    let id = me.id();
    let mut conn = heard.words().read().await?;
    let sql = "SELECT medium, sealed, proven_at FROM dispatch_address WHERE account_id = $1 ORDER BY medium";
    let rows = conn.all(sql, args![id]).await?;
    let pace = conn.first("SELECT pace FROM dispatch_pace WHERE account_id = $1", args![id]).await?;
    let pace = pace.map(|row| row.text("pace")).transpose()?.and_then(|name| Pace::parse(&name));
    let mut addresses = Vec::new();
    for row in &rows {
        let medium = medium_of(&row.text("medium")?)?;
        let Some(address) = address_in(heard, id, medium, row).await? else { continue };
        let sql =
            "SELECT state, fault, receipt FROM dispatch WHERE account_id = $1 AND medium = $2 AND state IN ($3, $4)
                   ORDER BY state_at DESC, id LIMIT 1";
        let done = args![id, medium.name(), MessageState::Sent.name(), MessageState::Refused.name()];
        let last = conn.first(sql, done).await?;
        let trouble = last.map(|row| trouble_in(&row)).transpose()?.flatten();
        addresses.push(OwnAddress { medium, address, proven: row.moment_opt("proven_at")?, trouble });
    }
    Ok(Own { addresses, pace: pace.unwrap_or(Pace::AtOnce) })
}

/// Whether Heard could write to somebody: an address of theirs is proven, or
/// nothing is set up that could carry a message to one.
///
/// # Errors
/// When storage fails.
pub async fn can_be_written_to(heard: &Heard, me: &Grant<StaffHome>) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT 1 AS one FROM dispatch_channel WHERE carrier <> $1 AND NOT EXISTS (
                   SELECT 1 FROM dispatch_address WHERE account_id = $2 AND proven_at IS NOT NULL AND sealed IS NOT NULL)
               LIMIT 1";
    Ok(conn.first(sql, args![Carrier::Outbox.name(), me.id()]).await?.is_none())
}

/// What went wrong with a message: on its way, and at its end.
pub(super) type Trouble = (Option<Fault>, Option<Receipt>);

/// What a row of `dispatch` says went wrong, if anything did.
pub(super) fn trouble_in(row: &Row) -> Result<Option<Trouble>, StorageError> {
    let fault = row.text_opt("fault")?.and_then(|name| Fault::parse(&name));
    let receipt = row.text_opt("receipt")?.and_then(|name| Receipt::parse(&name));
    let receipt = receipt.filter(|receipt| *receipt != Receipt::Delivered);
    Ok((fault.is_some() || receipt.is_some()).then_some((fault, receipt)))
}

/// Sends a try to every address of one's own that is proven.
///
/// # Errors
/// [`TestError`].
pub async fn test(heard: &Heard, me: &Grant<StaffHome>) -> Result<(), TestError> {
    if !own(heard, me).await?.addresses.iter().any(|one| one.proven.is_some()) {
        return Err(TestError::NoAddress);
    }
    let (account, actor, occasion) = (me.id(), me.actor(), random16(heard.entropy()));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql = "SELECT 1 AS one FROM dispatch WHERE account_id = $1 AND says = $2 AND due_at > $3 LIMIT 1";
                let recent = args![account, MessageText::Test.name(), now.plus(-BETWEEN_TESTS)];
                if uow.first(sql, recent).await?.is_some() {
                    return Err(TestError::TooSoon);
                }
                tell(uow, account, MessageText::Test, &occasion).await?;
                record(uow, actor, MessagesAction::Tried, OwnMessages, "").await?;
                Ok(())
            })
        })
        .await
}
