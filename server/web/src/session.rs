//! Sessions: stored under a keyed hash of their id, sealed, with an idle and
//! an absolute end.

mod lent;
mod provider;
mod staff;
mod store;

use std::collections::HashMap;

use heard_domain::ids::{AccountId, ViewId};
use heard_domain::people::{Account, Role, usable};
use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError};
use serde_json::Value;
use tower_sessions::{Expiry, Session};

use super::App;

pub use lent::{Taken, is_lent, lend, lender, take_back};
pub use provider::{after_second, ask_role, came_before, chooses, leave, left};
pub use staff::{
    Listed, app_begun, app_done, ask_second, asks_second, begin_app, codes_shown, hand, list, own_id, show_codes,
    start_staff, waits_for,
};

pub use store::{Sessions, forget_over};

/// The cookie's name; its prefix makes browsers insist on `Secure` and `/`.
pub const COOKIE: &str = "__Host-heard";

const ACCOUNT: &str = "account";
const EPOCH: &str = "epoch";
const ROLE: &str = "role";
const STARTED: &str = "started";
const SEEN: &str = "seen";
const THREAD: &str = "thread";
const SHARED: &str = "shared";
/// How long the session lasts unused, in milliseconds, by the injected clock.
const IDLE: &str = "idle";

/// How long a session lasts unused on a device that others use, in
/// milliseconds.
const SHARED_IDLE: i64 = 10 * Moment::MINUTE;

/// How long an opened receipt stays open unused, in milliseconds.
const RECEIPT_IDLE: i64 = 30 * Moment::MINUTE;

/// How long a session lasts without use, and in all, in milliseconds.
fn limits(role: Role) -> (i64, i64) {
    match role {
        Role::YoungPerson => (7 * Moment::DAY, 30 * Moment::DAY),
        _ => (60 * Moment::MINUTE, 12 * 60 * Moment::MINUTE),
    }
}

/// Starts a session for `account` under a new id.
///
/// # Errors
/// When storage fails.
pub async fn start(session: &Session, app: &App, account: Account) -> Result<(), tower_sessions::session::Error> {
    session.clear().await;
    session.cycle_id().await?;
    let now = app.heard.now().0;
    session.insert(ACCOUNT, account.id().to_string()).await?;
    session.insert(ROLE, account.role().name()).await?;
    session.insert(EPOCH, account.epoch()).await?;
    session.insert(STARTED, now).await?;
    session.insert(SEEN, now).await?;
    let (idle, _) = limits(account.role());
    lasts(session, idle).await
}

/// Ends a session `idle` milliseconds after its last use.
async fn lasts(session: &Session, idle: i64) -> Result<(), tower_sessions::session::Error> {
    session.insert(IDLE, idle).await?;
    session.set_expiry(Some(Expiry::OnInactivity(time::Duration::milliseconds(idle))));
    Ok(())
}

/// Ends a session sooner: the device is not its owner's.
///
/// # Errors
/// When storage fails.
pub async fn not_mine(session: &Session) -> Result<(), tower_sessions::session::Error> {
    session.insert(SHARED, true).await?;
    lasts(session, SHARED_IDLE).await
}

/// The account of a live session; ends one that is over. That the account may
/// still be used, in this role and since its sessions were last ended, was
/// seen when the session was read. It lasts on from now where it is `used`, as
/// by everything but what a device does by itself.
///
/// # Errors
/// When storage fails.
pub async fn account(
    session: &Session,
    app: Option<&App>,
    used: bool,
) -> Result<Option<Account>, tower_sessions::session::Error> {
    let Some(app) = app else { return Ok(None) };
    let Some(id) = session.get::<String>(ACCOUNT).await? else { return Ok(None) };
    let role = session.get::<String>(ROLE).await?.and_then(|name| Role::parse(&name));
    let (Ok(id), Some(role)) = (id.parse::<AccountId>(), role) else { return Ok(None) };
    let started = session.get::<i64>(STARTED).await?.unwrap_or(0);
    let seen = session.get::<i64>(SEEN).await?.unwrap_or(0);
    let (now, (idle, absolute)) = (app.heard.now().0, limits(role));
    let shared = session.get::<bool>(SHARED).await?.unwrap_or(false);
    let idle = if shared { idle.min(SHARED_IDLE) } else { idle };
    if now - seen > idle || now - started > absolute {
        session.flush().await?;
        return Ok(None);
    }
    // Writing it down once a minute is enough.
    if used && now - seen > Moment::MINUTE {
        session.insert(SEEN, now).await?;
    }
    let epoch = session.get::<i64>(EPOCH).await?.unwrap_or(0);
    Ok(Some(Account::new(id, role).as_of(epoch)))
}

/// Remembers the view a receipt opened, for this session only.
///
/// # Errors
/// When storage fails.
pub async fn open_thread(session: &Session, view: ViewId) -> Result<(), tower_sessions::session::Error> {
    // A device that was lent stays its lender's to end, and as long as it was.
    if lent::is_lent(session).await? {
        return session.insert(THREAD, view.to_string()).await;
    }
    session.cycle_id().await?;
    session.insert(THREAD, view.to_string()).await?;
    lasts(session, RECEIPT_IDLE).await
}

/// The view a receipt opened in this session.
///
/// # Errors
/// When storage fails.
pub async fn thread(session: &Session) -> Result<Option<ViewId>, tower_sessions::session::Error> {
    Ok(session.get::<String>(THREAD).await?.and_then(|id| id.parse().ok()))
}

/// Whether a member of staff is signed in, whoever else may use the account.
///
/// # Errors
/// When storage fails.
pub async fn is_of_staff(session: &Session) -> Result<bool, tower_sessions::session::Error> {
    let role = session.get::<String>(ROLE).await?.and_then(|name| Role::parse(&name));
    Ok(role.is_some_and(|role| role != Role::YoungPerson))
}

/// Ends the session, and takes its cookie from a shared device. The session
/// layer's own removal lacks `Secure`, and browsers ignore it for that name. On a
/// device that was lent only what the child opened is over: the rest is its lender's.
///
/// # Errors
/// When storage fails.
pub async fn end(
    session: &Session,
    response: &mut axum::response::Response,
) -> Result<(), tower_sessions::session::Error> {
    if session.id().is_some() {
        if lent::is_lent(session).await? {
            session.remove_value(THREAD).await?;
            return Ok(());
        }
        session.flush().await?;
    }
    super::cookies::set(response, COOKIE, "", "/", Some(0));
    Ok(())
}

/// What a session says of its account under `name`, or of the account of whoever
/// lent their device: what ends one ends the other.
fn named<'d>(data: &'d HashMap<String, Value>, name: &str) -> Option<&'d Value> {
    data.get(name).or_else(|| lent::of_lender(data, name))
}

/// Whether the account that a session names may still be used as it says.
async fn holds(conn: &mut Conn, data: &HashMap<String, Value>) -> Result<bool, StorageError> {
    let Some(account) = named(data, ACCOUNT) else { return Ok(true) };
    let Some(id) = account.as_str().and_then(|id| id.parse::<AccountId>().ok()) else { return Ok(false) };
    let epoch = named(data, EPOCH).and_then(Value::as_i64);
    let role = named(data, ROLE).and_then(Value::as_str).and_then(Role::parse);
    let account = usable(conn, id).await?;
    Ok(account.is_some_and(|account| Some(account.epoch()) == epoch && Some(account.role()) == role))
}
