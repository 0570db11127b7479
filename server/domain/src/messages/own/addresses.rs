//! Somebody's addresses: put in, proven by a code, taken away.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::{Key, seal};
use heard_storage::entropy::random16;
use heard_storage::{StorageError, Uow};
use heard_vocabulary::{Medium, MessageText, MessagesAction};
use subtle::ConstantTimeEq as _;

use super::super::address::{Address, Email};
use super::super::queue::{New, id_of, queue};
use super::pace::pace_in;
use super::{AddressError, CodeError, address_place, code_of, own, own_key};
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
    let sealed = seal(key, &address_place(account, medium), &plain, heard.entropy());
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
