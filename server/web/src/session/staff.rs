//! Sessions of members of staff: whether a second factor was proven in them,
//! whose is waited for, and the list of them.

use std::collections::HashMap;

use axum::http::{HeaderMap, header};
use heard_domain::ids::AccountId;
use heard_domain::people::doors::{Hand, needs_second_factor};
use heard_domain::people::{Account, usable};
use heard_storage::StorageError;
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::{Hash, open};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tower_sessions::Session;

use super::{SEEN, STARTED, holds, lasts, named, start};
use crate::{App, Failure, cookies};

/// By what a member of staff signed in, as they read it in the list of sessions.
pub(super) const BROWSER: &str = "browser";
/// Whether a second factor was proven in it.
pub(super) const SECOND: &str = "second";
/// The secret of an app that is to show its first code.
const APP: &str = "app-waiting";
/// Recovery codes that were just made.
const CODES: &str = "codes-shown";
/// How long both are kept, in milliseconds.
const A_WHILE: i64 = 10 * Moment::MINUTE;
/// Whose password was right, before the second factor is: not an account of the
/// session's, so that it opens nothing.
const ASKED: &str = "asked";
/// Until when the second factor is waited for.
const ASKED_UNTIL: &str = "asked-until";
/// How long it is, in milliseconds.
const ASKED_LIFETIME: i64 = 10 * Moment::MINUTE;

/// Starts a session of a member of staff; whether a second factor was proven.
///
/// # Errors
/// When storage fails.
pub async fn start_staff(
    session: &Session,
    app: &App,
    account: Account,
    headers: &HeaderMap,
    second: Hand,
) -> Result<(), tower_sessions::session::Error> {
    start(session, app, account).await?;
    session.insert(BROWSER, browser(headers)).await?;
    session.insert(SECOND, second == Hand::Proven).await
}

/// Whether a second factor was proven in this session.
///
/// # Errors
/// When storage fails.
pub async fn hand(session: &Session) -> Result<Hand, tower_sessions::session::Error> {
    let proven = session.get::<bool>(SECOND).await?.unwrap_or(false);
    Ok(if proven { Hand::Proven } else { Hand::PasswordAlone })
}

/// Something that a session keeps for a while: hexadecimal digits or codes, and
/// until when.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct ForAWhile<T> {
    what: T,
    until: i64,
}

async fn keep<T: Serialize + Send + Sync>(
    session: &Session,
    app: &App,
    name: &'static str,
    what: T,
) -> Result<(), tower_sessions::session::Error> {
    session.insert(name, ForAWhile { what, until: app.heard.now().plus(A_WHILE).0 }).await
}

async fn kept<T: DeserializeOwned>(
    session: &Session,
    app: &App,
    name: &'static str,
) -> Result<Option<T>, tower_sessions::session::Error> {
    let kept = session.get::<ForAWhile<T>>(name).await?;
    Ok(kept.filter(|kept| app.heard.now().0 < kept.until).map(|kept| kept.what))
}

/// Keeps the secret of an app that is to show its first code. It stands nowhere
/// else: who else signs in never sees it.
///
/// # Errors
/// When storage fails.
pub async fn begin_app(session: &Session, app: &App, secret: &[u8]) -> Result<(), tower_sessions::session::Error> {
    keep(session, app, APP, cookies::hex(secret)).await
}

/// The secret that waits for an app's first code.
///
/// # Errors
/// When storage fails.
pub async fn app_begun(session: &Session, app: &App) -> Result<Option<Vec<u8>>, tower_sessions::session::Error> {
    Ok(kept::<String>(session, app, APP).await?.and_then(|secret| cookies::unhex(&secret)))
}

/// The app is set up, or is not to be.
///
/// # Errors
/// When storage fails.
pub async fn app_done(session: &Session) -> Result<(), tower_sessions::session::Error> {
    session.remove::<Value>(APP).await.map(drop)
}

/// Keeps recovery codes that were just made, so that a page that is opened again
/// shows the same.
///
/// # Errors
/// When storage fails.
pub async fn show_codes(session: &Session, app: &App, codes: &[String]) -> Result<(), tower_sessions::session::Error> {
    keep(session, app, CODES, codes).await
}

/// Recovery codes that were made a moment ago.
///
/// # Errors
/// When storage fails.
pub async fn codes_shown(session: &Session, app: &App) -> Result<Vec<String>, tower_sessions::session::Error> {
    Ok(kept(session, app, CODES).await?.unwrap_or_default())
}

/// Whether this session opens nothing until a second factor was proven in it.
///
/// # Errors
/// When storage fails.
pub async fn asks_second(
    session: &Session,
    app: &App,
    account: Account,
) -> Result<bool, tower_sessions::session::Error> {
    if !needs_second_factor(&app.heard, account) {
        return Ok(false);
    }
    Ok(hand(session).await? == Hand::PasswordAlone)
}

/// Whose password was right and whose second factor is waited for.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct WaitsFor {
    account: String,
    role: String,
    epoch: i64,
    /// The keyed hash of what they sign in with: 64 hexadecimal digits.
    name: String,
}

/// Waits for the second factor of whoever typed the right password.
///
/// # Errors
/// When storage fails.
pub async fn ask_second(
    session: &Session,
    app: &App,
    account: Account,
    name: &Hash,
) -> Result<(), tower_sessions::session::Error> {
    session.clear().await;
    session.cycle_id().await?;
    let asked = WaitsFor {
        account: account.id().to_string(),
        role: account.role().name().to_owned(),
        epoch: account.epoch(),
        name: cookies::hex(name),
    };
    session.insert(ASKED, asked).await?;
    session.insert(ASKED_UNTIL, app.heard.now().plus(ASKED_LIFETIME).0).await?;
    lasts(session, ASKED_LIFETIME).await
}

/// Whose second factor is waited for, and the keyed hash of what they sign in
/// with. Nobody's, where their sessions were ended meanwhile.
///
/// # Errors
/// When storage fails.
pub async fn waits_for(session: &Session, app: &App) -> Result<Option<(Account, Hash)>, Failure> {
    let Some(asked) = session.get::<WaitsFor>(ASKED).await? else { return Ok(None) };
    let until = session.get::<i64>(ASKED_UNTIL).await?.unwrap_or(0);
    let (id, name) = (asked.account.parse::<AccountId>().ok(), cookies::unhex(&asked.name));
    let name: Option<Hash> = name.and_then(|name| name.try_into().ok());
    let Some((id, name)) = id.zip(name).filter(|_| app.heard.now().0 < until) else { return Ok(None) };
    let mut conn = app.heard.words().read().await?;
    let account = usable(&mut conn, id).await?;
    let same = |account: &Account| account.epoch() == asked.epoch && account.role().name() == asked.role;
    Ok(account.filter(same).map(|account| (account, name)))
}

/// What a browser and its system are called: of a closed list, so that nothing
/// else that a browser says of itself is kept.
fn browser(headers: &HeaderMap) -> String {
    let said = headers.get(header::USER_AGENT).and_then(|said| said.to_str().ok()).unwrap_or_default();
    let first = |all: &[(&str, &'static str)]| all.iter().find(|(sign, _)| said.contains(sign)).map(|(_, name)| *name);
    let program = first(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = first(&[
        ("Windows", "Windows"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Mac OS X", "Mac"),
        ("CrOS", "Chromebook"),
        ("Linux", "Linux"),
    ]);
    match (program, system) {
        (Some(program), Some(system)) => format!("{program} on {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => String::new(),
    }
}

/// One session of somebody's, as they read it.
#[derive(Debug, Clone)]
pub struct Listed {
    /// What it is ended by: the keyed hash of its id, in hexadecimal digits.
    pub id: String,
    /// When it began.
    pub started: Moment,
    /// When it was last used, to the minute.
    pub seen: Moment,
    /// By which browser; empty where it did not say.
    pub browser: String,
}

/// Every live session of an account, the last used first.
///
/// # Errors
/// When storage fails.
pub async fn list(app: &App, account: AccountId) -> Result<Vec<Listed>, Failure> {
    let (heard, now) = (&app.heard, app.heard.now());
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id_hash, sealed FROM session WHERE account_hash = $1 AND expires_at > $2";
    let mut all = Vec::new();
    for row in conn.all(sql, args![heard.keys().session_owner(&account.bytes()), now]).await? {
        let hash = row.blob("id_hash")?;
        let plain = open(&heard.keys().session_seal, &hash, &row.blob("sealed")?).map_err(StorageError::from)?;
        let Ok((data, expires)) = serde_json::from_slice::<(HashMap<String, Value>, i64)>(&plain) else { continue };
        if expires.saturating_mul(1000) <= now.0 || !holds(&mut conn, &data).await? {
            continue;
        }
        let moment = |name: &str| Moment(named(&data, name).and_then(Value::as_i64).unwrap_or(0));
        all.push(Listed {
            id: cookies::hex(&hash),
            started: moment(STARTED),
            seen: moment(SEEN),
            browser: named(&data, BROWSER).and_then(Value::as_str).unwrap_or_default().to_owned(),
        });
    }
    all.sort_by_key(|one| std::cmp::Reverse((one.seen, one.started)));
    Ok(all)
}

/// What [`list`] calls this session.
#[must_use]
pub fn own_id(session: &Session, app: &App) -> Option<String> {
    session.id().map(|id| cookies::hex(&app.heard.keys().session_hash(&id.0.to_be_bytes())))
}
