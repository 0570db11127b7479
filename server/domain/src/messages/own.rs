//! How a member of staff is written to: their addresses, which a code proves, and
//! how often they are told that something waits.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::{Key, open, seal};
use heard_storage::entropy::random16;
use heard_storage::{Row, StorageError, Uow};
use heard_vocabulary::{Fault, Medium, MessageState, MessageText, MessagesAction, Pace, Receipt};
use subtle::ConstantTimeEq as _;

use super::address::{Address, Email};
use super::letter::Code;
use super::queue::{New, id_of, medium_of, queue, tell};
use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Grant, StaffHome};
use crate::record::{OwnMessages, record};

/// How long a code proves an address, in milliseconds.
pub const CODE_LIFETIME: i64 = 30 * Moment::MINUTE;
/// How many tries a code has.
const TRIES: i64 = 5;
/// The pause after the first code, in milliseconds; twice as long after each
/// more, until one proves an address. Text messages cost the council money.
const PAUSE: i64 = Moment::MINUTE;
/// The longest of these pauses is this many times the first.
const LONGEST: i64 = 1 << 10;
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

fn place(account: AccountId, medium: Medium) -> Vec<u8> {
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
    let plain = open(&key, &place(account, medium), &sealed)?;
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

/// What went wrong with a message: on its way, and at its end.
pub(super) type Trouble = (Option<Fault>, Option<Receipt>);

/// What a row of `dispatch` says went wrong, if anything did.
pub(super) fn trouble_in(row: &Row) -> Result<Option<Trouble>, StorageError> {
    let fault = row.text_opt("fault")?.and_then(|name| Fault::parse(&name));
    let receipt = row.text_opt("receipt")?.and_then(|name| Receipt::parse(&name));
    let receipt = receipt.filter(|receipt| *receipt != Receipt::Delivered);
    Ok((fault.is_some() || receipt.is_some()).then_some((fault, receipt)))
}

/// An address and the code that is to prove it, ready for a unit of work.
struct Placed {
    account: AccountId,
    medium: Medium,
    sealed: Vec<u8>,
    seed: [u8; 16],
}

fn sealed_address(heard: &Heard, account: AccountId, key: &Key, address: &Address) -> Result<Placed, StorageError> {
    let plain = serde_json::to_vec(address).map_err(|error| StorageError::Bind(Box::new(error)))?;
    let medium = address.medium();
    let sealed = seal(key, &place(account, medium), &plain, heard.entropy());
    Ok(Placed { account, medium, sealed, seed: random16(heard.entropy()) })
}

/// Puts the address in, unproven, and queues its code; whether it was not too soon.
async fn put(uow: &mut Uow, placed: &Placed) -> Result<bool, StorageError> {
    let Placed { account, medium, .. } = *placed;
    let (now, seed) = (uow.now(), placed.seed);
    let until = now.plus(CODE_LIFETIME);
    let sql = "SELECT codes, asked_at FROM dispatch_address WHERE account_id = $1 AND medium = $2";
    if let Some(row) = uow.first(sql, args![account, medium.name()]).await? {
        let (codes, asked) = (row.int("codes")?, row.moment("asked_at")?);
        let pause = PAUSE.saturating_mul(LONGEST.min(1 << (codes - 1).clamp(0, 62)));
        if codes > 0 && asked.plus(pause) > now && asked <= now {
            return Ok(false);
        }
    }
    let put = uow
        .execute(
            "INSERT INTO dispatch_address
                (account_id, medium, sealed, code_seed, code_until, code_tries, codes, asked_at, proven_at)
             VALUES ($1, $2, $3, $4, $5, 0, 1, $6, NULL)
             ON CONFLICT (account_id, medium) DO UPDATE SET sealed = excluded.sealed, code_seed = excluded.code_seed,
                code_until = excluded.code_until, code_tries = 0, codes = dispatch_address.codes + 1,
                asked_at = excluded.asked_at, proven_at = NULL",
            args![account, medium.name(), placed.sealed.clone(), seed, until, now],
        )
        .await?;
    let id = id_of(account, medium, MessageText::Code, &seed);
    let says = MessageText::Code;
    queue(uow, New { id, to: Some(account), medium, says, sealed: None, due: now, useful_until: Some(until) })?;
    Ok(put == 1)
}

/// Puts in the address of somebody who has just accepted an invitation, in the
/// unit that makes their account. They ask for its code when they want messages.
///
/// # Errors
/// When it cannot be written as JSON.
pub(crate) fn place_invited(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
    key: &Key,
    email: &str,
) -> Result<(), StorageError> {
    let Some(email) = Email::parse(email) else { return Ok(()) };
    let Placed { account, medium, sealed, seed } = sealed_address(heard, account, key, &Address::Email(email))?;
    let now = uow.now();
    uow.defer(
        "INSERT INTO dispatch_address (account_id, medium, sealed, code_seed, code_until, code_tries, codes, asked_at)
         VALUES ($1, $2, $3, $4, 0, 0, 0, $5) ON CONFLICT (account_id, medium) DO NOTHING",
        args![account, medium.name(), sealed, seed, now],
    );
    Ok(())
}

/// Puts an address in, or another in its place, and sends a code there.
///
/// # Errors
/// [`AddressError`]; what was there before stays then.
pub async fn set(heard: &Heard, me: &Grant<StaffHome>, medium: Medium, typed: &str) -> Result<(), AddressError> {
    let address = Address::parse(medium, typed).ok_or(AddressError::NoAddress)?;
    let key = own_key(heard, me.id()).await?;
    let placed = sealed_address(heard, me.id(), &key, &address)?;
    let actor = me.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !put(uow, &placed).await? {
                    return Err(AddressError::TooSoon);
                }
                record(uow, actor, MessagesAction::AddressSet, OwnMessages, medium.name()).await?;
                Ok(())
            })
        })
        .await
}

/// Sends another code to an address that is not proven yet.
///
/// # Errors
/// [`AddressError`]; `NoAddress` where there is none to prove.
pub async fn again(heard: &Heard, me: &Grant<StaffHome>, medium: Medium) -> Result<(), AddressError> {
    let own = own(heard, me).await?;
    let unproven = own.addresses.into_iter().find(|one| one.medium == medium && one.proven.is_none());
    let address = unproven.ok_or(AddressError::NoAddress)?.address;
    set(heard, me, medium, address.as_str()).await
}

/// Proves an address with the code that was sent there.
///
/// # Errors
/// [`CodeError`]. A wrong try counts.
pub async fn prove(heard: &Heard, me: &Grant<StaffHome>, medium: Medium, typed: &str) -> Result<(), CodeError> {
    let typed = heard_storage::text::digits(typed);
    let (account, actor, this) = (me.id(), me.actor(), heard.clone());
    let right = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                // Counted before it is judged: tries that come together are as many as one after another.
                let sql = "UPDATE dispatch_address SET code_tries = code_tries + 1
                           WHERE account_id = $1 AND medium = $2 AND sealed IS NOT NULL AND proven_at IS NULL
                              AND code_until > $3 AND code_tries < $4 RETURNING code_seed";
                let row = uow.first(sql, args![account, medium.name(), now, TRIES]).await?.ok_or(CodeError::Gone)?;
                let code = code_of(&this, account, &row.blob("code_seed")?).to_string();
                if !bool::from(code.as_bytes().ct_eq(typed.as_bytes())) {
                    return Ok(false);
                }
                let sql = "UPDATE dispatch_address SET proven_at = $1, codes = 0, code_until = 0
                           WHERE account_id = $2 AND medium = $3";
                uow.execute(sql, args![now, account, medium.name()]).await?;
                pace_in(uow, account, None);
                record(uow, actor, MessagesAction::AddressProven, OwnMessages, medium.name()).await?;
                Ok::<_, CodeError>(true)
            })
        })
        .await?;
    if right { Ok(()) } else { Err(CodeError::Wrong) }
}

/// Makes the row by which somebody is told that something waits, or changes it.
fn pace_in(uow: &mut Uow, account: AccountId, pace: Option<Pace>) {
    let made = pace.unwrap_or(Pace::AtOnce).name();
    match pace {
        Some(_) => uow.defer(
            "INSERT INTO dispatch_pace (account_id, pace, told_at) VALUES ($1, $2, 0)
             ON CONFLICT (account_id) DO UPDATE SET pace = excluded.pace",
            args![account, made],
        ),
        None => uow.defer(
            "INSERT INTO dispatch_pace (account_id, pace, told_at) VALUES ($1, $2, 0)
             ON CONFLICT (account_id) DO NOTHING",
            args![account, made],
        ),
    }
}

/// Takes an address away: nothing is sent there any more, not even what waits.
///
/// # Errors
/// When storage fails.
pub async fn remove(heard: &Heard, me: &Grant<StaffHome>, medium: Medium) -> Result<(), StorageError> {
    let (account, actor) = (me.id(), me.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // The row stays, so that taking it away and putting it in again sends no more codes.
                let sql = "UPDATE dispatch_address SET sealed = NULL, proven_at = NULL
                           WHERE account_id = $1 AND medium = $2 AND sealed IS NOT NULL";
                if uow.execute(sql, args![account, medium.name()]).await? == 0 {
                    return Ok(());
                }
                record(uow, actor, MessagesAction::AddressRemoved, OwnMessages, medium.name()).await
            })
        })
        .await
}

/// How often somebody is told from now on that something waits. What is on its
/// way already comes as it was.
///
/// # Errors
/// When storage fails.
pub async fn choose_pace(heard: &Heard, me: &Grant<StaffHome>, pace: Pace) -> Result<(), StorageError> {
    let (account, actor) = (me.id(), me.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                pace_in(uow, account, Some(pace));
                record(uow, actor, MessagesAction::PaceChosen, OwnMessages, pace.name()).await
            })
        })
        .await
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
