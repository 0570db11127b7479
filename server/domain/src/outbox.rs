//! What waits on a phone to be sent, sealed to this server's public key.
//!
//! The phone makes a key pair for each item, agrees on a secret with the
//! server's public key (ECDH over P-256), derives a key from it (HKDF-SHA-256)
//! and seals the form with AES-256-GCM. An item is
//!
//! ```text
//! 1 byte   version, 1
//! 16 bytes the server key's id
//! 65 bytes the phone's public key, uncompressed
//! 12 bytes nonce
//! …        ciphertext and tag; the first 82 bytes are its associated data
//! ```
//!
//! Nobody on the phone can open it, its owner included.

use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use heard_storage::StorageError;
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::{open, seal};
use heard_storage::entropy::random16;
use hkdf::Hkdf;
use p256::{PublicKey, SecretKey};
use serde::Deserialize;
use sha2::Sha256;

use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Account, AccountState, Role};
use crate::views::parse;

/// Bytes before the nonce: what the ciphertext is bound to.
const HEAD: usize = 1 + 16 + 65;
const NONCE: usize = 12;
/// Says what the derived key is for.
const INFO: &[u8] = b"heard outbox 1";

/// What a key pair of the server is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Phones seal what waits to be sent to it.
    Outbox,
    /// Signs notifications (VAPID).
    Push,
}

impl Purpose {
    const fn name(self) -> &'static str {
        match self {
            Purpose::Outbox => "outbox",
            Purpose::Push => "push",
        }
    }
}

/// A key pair of the server: P-256.
#[derive(Clone)]
pub struct KeyPair {
    /// Its id, 16 bytes.
    pub id: [u8; 16],
    secret: SecretKey,
    /// Worked out once: every page of a young person carries it.
    public: Vec<u8>,
}

impl KeyPair {
    fn new(id: [u8; 16], secret: SecretKey) -> Self {
        let public = secret.public_key().to_sec1_bytes().to_vec();
        Self { id, secret, public }
    }

    /// The public half: 65 bytes, uncompressed.
    #[must_use]
    pub fn public(&self) -> &[u8] {
        &self.public
    }

    /// The private half, for signing: 32 bytes.
    #[must_use]
    pub fn private(&self) -> Vec<u8> {
        self.secret.to_bytes().to_vec()
    }
}

fn server_key_place(id: &[u8; 16]) -> Vec<u8> {
    [b"server_key.sealed:".as_slice(), id].concat()
}

/// The newest key pair for `purpose`; made when there is none yet.
///
/// # Errors
/// When storage fails or the stored key does not open.
pub async fn current_key(heard: &Heard, purpose: Purpose) -> Result<KeyPair, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, sealed FROM server_key WHERE purpose = $1 ORDER BY made_at DESC, id DESC LIMIT 1";
    let found = conn.first(sql, args![purpose.name()]).await?;
    drop(conn);
    match found {
        Some(row) => opened(heard, row.id("id")?, &row.blob("sealed")?),
        None => new_key(heard, purpose).await,
    }
}

/// Makes a key pair that everything is sealed to from now on. What was sealed
/// to earlier ones still opens.
///
/// # Errors
/// When storage fails.
pub async fn new_key(heard: &Heard, purpose: Purpose) -> Result<KeyPair, StorageError> {
    let id = random16(heard.entropy());
    let secret = loop {
        let mut bytes = [0; 32];
        heard.entropy().fill(&mut bytes);
        // Zero and what lies above the order are no keys: one try in 2^32 fails.
        if let Ok(secret) = SecretKey::from_slice(&bytes) {
            break secret;
        }
    };
    let sealed = seal(&heard.keys().server_key, &server_key_place(&id), &secret.to_bytes(), heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "INSERT INTO server_key (id, purpose, sealed, made_at) VALUES ($1, $2, $3, $4)",
                    args![id, purpose.name(), sealed, now],
                );
                Ok::<_, StorageError>(())
            })
        })
        .await?;
    Ok(KeyPair::new(id, secret))
}

fn opened(heard: &Heard, id: [u8; 16], sealed: &[u8]) -> Result<KeyPair, StorageError> {
    let bytes = open(&heard.keys().server_key, &server_key_place(&id), sealed)?;
    let secret = SecretKey::from_slice(&bytes).map_err(|_| StorageError::inconsistent("server_key.sealed", "a key"))?;
    Ok(KeyPair::new(id, secret))
}

/// A form that waited on a phone.
#[derive(Debug, Clone, Deserialize)]
pub struct Item {
    /// Where the form would have been posted.
    pub action: String,
    /// Its fields, in order.
    pub fields: Vec<(String, String)>,
    /// Whose it is, as [`device_token`] gave it; none without an account.
    #[serde(default)]
    pub token: Option<String>,
}

/// Why an item was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OutboxError {
    /// It is not what a phone of ours seals, or it was changed.
    #[error("not an item that was sealed to this server")]
    NotOurs,
    /// Storage failed: it is not sent.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Opens an item.
///
/// # Errors
/// [`OutboxError`].
pub async fn open_item(heard: &Heard, sealed: &[u8]) -> Result<Item, OutboxError> {
    let (head, rest) = sealed.split_at_checked(HEAD).ok_or(OutboxError::NotOurs)?;
    let (nonce, body) = rest.split_at_checked(NONCE).ok_or(OutboxError::NotOurs)?;
    if head[0] != 1 {
        return Err(OutboxError::NotOurs);
    }
    let id = <[u8; 16]>::try_from(&head[1..17]).map_err(|_| OutboxError::NotOurs)?;
    let phone = PublicKey::from_sec1_bytes(&head[17..]).map_err(|_| OutboxError::NotOurs)?;
    let mut conn = heard.words().read().await?;
    let row = conn
        .first("SELECT sealed FROM server_key WHERE id = $1 AND purpose = $2", args![id, Purpose::Outbox.name()])
        .await?;
    drop(conn);
    let pair = opened(heard, id, &row.ok_or(OutboxError::NotOurs)?.blob("sealed")?)?;
    let shared = pair.secret.diffie_hellman(&phone);
    let mut key = [0; 32];
    let derived = Hkdf::<Sha256>::new(Some(&head[17..]), shared.raw_secret_bytes());
    derived.expand(INFO, &mut key).map_err(|_| OutboxError::NotOurs)?;
    let nonce = <[u8; NONCE]>::try_from(nonce).map_err(|_| OutboxError::NotOurs)?;
    let plain = Aes256Gcm::new(&key.into())
        .decrypt(&Nonce::from(nonce), Payload { msg: body, aad: head })
        .map_err(|_| OutboxError::NotOurs)?;
    serde_json::from_slice(&plain).map_err(|_| OutboxError::NotOurs)
}

/// How long a device may speak for an account after the page that gave it the
/// token, in milliseconds.
const SPEAKS: i64 = 90 * Moment::DAY;

/// A token that lets a sealed item say whose it is, and nothing else: it opens
/// no session and shows nothing. It is the account and the moment, sealed, so
/// that there is nothing to store.
#[must_use]
pub fn device_token(heard: &Heard, account: AccountId) -> String {
    let plain = [account.bytes().as_slice(), &heard.now().0.to_be_bytes()].concat();
    let sealed = seal(&heard.keys().device, b"outbox", &plain, heard.entropy());
    hex::encode(sealed)
}

/// Whom a token names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// A young person whose account is in use.
    Account(Account),
    /// One whose account rests or is about to go, and may come back.
    Waits,
    /// The token is not ours or too old, or the account is gone.
    Gone,
}

/// The young person a token names.
///
/// # Errors
/// When storage fails.
pub async fn author_of(heard: &Heard, token: &str) -> Result<Author, StorageError> {
    let plain = hex::decode(token).ok().and_then(|bytes| open(&heard.keys().device, b"outbox", &bytes).ok());
    let Some((id, given)) = plain.as_deref().and_then(|plain| plain.split_at_checked(16)) else {
        return Ok(Author::Gone);
    };
    let (Ok(id), Ok(given)) = (<[u8; 16]>::try_from(id), <[u8; 8]>::try_from(given)) else { return Ok(Author::Gone) };
    if heard.now().0 - i64::from_be_bytes(given) > SPEAKS {
        return Ok(Author::Gone);
    }
    let account = AccountId::from(id);
    let mut conn = heard.words().read().await?;
    let sql = "SELECT state FROM account WHERE id = $1 AND role = $2";
    let row = conn.first(sql, args![account, Role::YoungPerson.name()]).await?;
    let state = row.map(|row| parse(AccountState::parse, &row, "state")).transpose()?;
    Ok(match state {
        Some(AccountState::Active) => Author::Account(Account::new(account, Role::YoungPerson)),
        Some(AccountState::Paused | AccountState::Leaving) => Author::Waits,
        Some(AccountState::Anonymising | AccountState::Destroying | AccountState::Erased) | None => Author::Gone,
    })
}
