//! Devices that are told that there is something new: whose they are, of what
//! they are told, in which language, and which addresses are ever called.

use heard_storage::args;
use heard_storage::crypto::{Key, open, seal};
use heard_storage::entropy::random16;
use heard_storage::{StorageError, Uow};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::going::{Becomes, Names, OF_THE_PERSON, Table};
use crate::people::{Grant, OwnVoice, Permission};

/// A device is told nothing more of somebody who goes. It is gone after an
/// adoption too, until it is decided: see `note` in `people/changes/happened.rs`.
pub(crate) const GOING: &[Table] = &[Table {
    name: "push_subscription",
    names: Names::Owner("owner_key"),
    also: &[],
    erase: Becomes::Deleted,
    anonymise: Becomes::Deleted,
    rest: Becomes::Deleted,
    take_back: OF_THE_PERSON,
}];

/// What a young person may be told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choices {
    /// An answer to something they said.
    pub answer: bool,
    /// A message from the team.
    pub message: bool,
    /// "Did it happen?"
    pub recheck: bool,
    /// News on the wall.
    pub news: bool,
}

impl Default for Choices {
    fn default() -> Self {
        Self { answer: true, message: true, recheck: true, news: false }
    }
}

/// A device's address, as its browser gave it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Device {
    /// Where its push service takes messages.
    pub endpoint: String,
    /// Its public key, base64url.
    pub p256dh: String,
    /// Its secret, base64url.
    pub auth: String,
}

/// Why a device is not told.
#[derive(Debug, thiserror::Error)]
pub enum SubscribeError {
    /// Not an address of a push service we know, or keys that are none.
    #[error("not a device that can be told")]
    NotADevice,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Hosts of push services, whole or from the dot on. Nothing else is ever
/// called, whatever a browser claims its address to be.
const SERVICES: [&str; 5] = [
    "fcm.googleapis.com",
    "updates.push.services.mozilla.com",
    ".push.services.mozilla.com",
    ".notify.windows.com",
    "web.push.apple.com",
];

/// Whether `endpoint` belongs to a push service; `test` is the one address a
/// test may use instead.
#[must_use]
pub fn known(endpoint: &str, test: Option<&str>) -> bool {
    if test.is_some_and(|test| !test.is_empty() && endpoint.starts_with(test)) {
        return true;
    }
    let Some(rest) = endpoint.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // Neither a port nor a name and password before the host.
    let plain = host.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-');
    plain && SERVICES.iter().any(|service| host == *service || (service.starts_with('.') && host.ends_with(service)))
}

fn device_place(id: &[u8; 16]) -> Vec<u8> {
    [b"push_subscription.sealed:".as_slice(), id].concat()
}

/// Tells this device from now on, and all others of the same person by the
/// same choices. Staff are told of alerts whatever they chose.
///
/// # Errors
/// [`SubscribeError`].
pub async fn subscribe<P: Permission>(
    heard: &Heard,
    me: &Grant<P>,
    device: &Device,
    lang: &'static str,
    choices: Choices,
    test: Option<&str>,
) -> Result<(), SubscribeError> {
    let sound = |text: &str, longest: usize| {
        !text.is_empty() && text.len() <= longest && text.bytes().all(|b| b.is_ascii_graphic())
    };
    if !known(&device.endpoint, test)
        || !sound(&device.endpoint, 1024)
        || !sound(&device.p256dh, 120)
        || !sound(&device.auth, 60)
    {
        return Err(SubscribeError::NotADevice);
    }
    let owner = heard.keys().owner_of(&me.id().bytes());
    let key = heard.key_store().get_or_create(owner, heard.entropy()).await?;
    let id = random16(heard.entropy());
    let plain = serde_json::to_vec(device).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let sealed = seal(&key, &device_place(&id), &plain, heard.entropy());
    let hash = heard.keys().endpoint_hash(&device.endpoint);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                // A device is one person's at a time: the last who asked.
                uow.defer("DELETE FROM push_subscription WHERE endpoint_hash = $1", args![hash]);
                uow.defer(
                    "INSERT INTO push_subscription
                        (id, owner_key, endpoint_hash, sealed, lang, answer, message, recheck, news, made_at)
                     VALUES ($1, $2, $3, $4, $5, 0, 0, 0, 0, $6)",
                    args![id, owner, hash, sealed, lang, now],
                );
                choose_in(uow, owner, choices);
                speak_in(uow, owner, lang);
                Ok::<_, StorageError>(())
            })
        })
        .await?;
    Ok(())
}

fn choose_in(uow: &mut Uow, owner: [u8; 16], choices: Choices) {
    let Choices { answer, message, recheck, news } = choices;
    uow.defer(
        "UPDATE push_subscription SET answer = $1, message = $2, recheck = $3, news = $4 WHERE owner_key = $5",
        args![answer, message, recheck, news, owner],
    );
}

fn speak_in(uow: &mut Uow, owner: [u8; 16], lang: &'static str) {
    uow.defer("UPDATE push_subscription SET lang = $1 WHERE owner_key = $2", args![lang, owner]);
}

/// A person chose another language: from now on they are told in it, on every
/// device and of what waits to be told too.
///
/// # Errors
/// When storage fails.
pub async fn speak(heard: &Heard, me: &Grant<OwnVoice>, lang: &'static str) -> Result<(), StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    let mut conn = heard.words().read().await?;
    let sql = "SELECT 1 AS one FROM push_subscription WHERE owner_key = $1 AND lang <> $2";
    let other = conn.first(sql, args![owner, lang]).await?;
    drop(conn);
    if other.is_none() {
        return Ok(());
    }
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                speak_in(uow, owner, lang);
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// What a person is told of from now on, on every device.
///
/// # Errors
/// When storage fails.
pub async fn choose(heard: &Heard, me: &Grant<OwnVoice>, choices: Choices) -> Result<(), StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                choose_in(uow, owner, choices);
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// What a person chose, and on how many devices; `None` when no device is told.
///
/// # Errors
/// When storage fails.
pub async fn chosen(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Option<(Choices, usize)>, StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all("SELECT answer, message, recheck, news FROM push_subscription WHERE owner_key = $1", args![owner])
        .await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let on = |column| row.int(column).map(|n| n != 0);
    let choices =
        Choices { answer: on("answer")?, message: on("message")?, recheck: on("recheck")?, news: on("news")? };
    Ok(Some((choices, rows.len())))
}

/// Tells this device no more. Whoever holds its address may ask for that.
///
/// # Errors
/// When storage fails.
pub async fn forget_device(heard: &Heard, endpoint: &str) -> Result<(), StorageError> {
    let hash = heard.keys().endpoint_hash(endpoint);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.defer("DELETE FROM push_subscription WHERE endpoint_hash = $1", args![hash]);
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// Tells none of a person's devices any more.
///
/// # Errors
/// When storage fails.
pub async fn forget_all(heard: &Heard, me: &Grant<OwnVoice>) -> Result<(), StorageError> {
    let owner = heard.keys().owner_of(&me.id().bytes());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.defer("DELETE FROM push_subscription WHERE owner_key = $1", args![owner]);
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// The device behind a subscription, with its language; `None` when it is gone.
///
/// # Errors
/// When storage fails.
pub async fn device(heard: &Heard, id: [u8; 16]) -> Result<Option<(Device, String)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT owner_key, sealed, lang FROM push_subscription WHERE id = $1", args![id]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(None) };
    let owner: [u8; 16] = row.id("owner_key")?;
    let Some(key): Option<Key> = heard.key_store().get(&owner).await? else { return Ok(None) };
    let plain = open(&key, &device_place(&id), &row.blob("sealed")?)?;
    let device = serde_json::from_slice(&plain)
        .map_err(|_| StorageError::inconsistent("push_subscription.sealed", "a device"))?;
    Ok(Some((device, row.text("lang")?)))
}

#[cfg(test)]
mod tests {
    use super::known;

    #[test]
    fn yp_16_only_push_services_are_ever_called() {
        for endpoint in [
            "https://fcm.googleapis.com/fcm/send/abc",
            "https://updates.push.services.mozilla.com/wpush/v2/abc",
            "https://web.push.apple.com/QAbc",
            "https://db5p.notify.windows.com/w/?token=abc",
        ] {
            assert!(known(endpoint, None), "{endpoint}");
        }
        for endpoint in [
            "http://fcm.googleapis.com/fcm/send/abc",
            "https://fcm.googleapis.com.evil.example/",
            "https://fcm.googleapis.com@127.0.0.1/",
            "https://fcm.googleapis.com:8443/",
            "https://evilfcm.googleapis.com/",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://localhost/",
            "https://notify.windows.com.example/",
            "https://evil.example/?.notify.windows.com",
            "file:///etc/passwd",
            "",
        ] {
            assert!(!known(endpoint, None), "{endpoint}");
        }
        assert!(known("http://127.0.0.1:9/push/1", Some("http://127.0.0.1:9/")));
        assert!(!known("http://127.0.0.1:9/push/1", Some("")));
    }
}
