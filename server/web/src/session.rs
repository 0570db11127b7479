//! Sessions: stored under a keyed hash of their id, sealed, with an idle and
//! an absolute end.

mod lent;
mod provider;
mod staff;

use std::collections::HashMap;
use std::fmt;

use heard_domain::Heard;
use heard_domain::ids::{AccountId, ViewId};
use heard_domain::people::{Account, Role, usable};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::{open, seal};
use heard_storage::{Conn, StorageError};
use serde_json::Value;
use time::OffsetDateTime;
use tower_sessions::session::{Id, Record};
use tower_sessions::{Expiry, Session, SessionStore, session_store};

use super::App;

pub use lent::{Taken, is_lent, lend, lender, take_back};
pub use provider::{after_second, ask_role, came_before, chooses, leave, left};
pub use staff::{
    Listed, app_begun, app_done, ask_second, asks_second, begin_app, codes_shown, hand, list, own_id, show_codes,
    start_staff, waits_for,
};

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

/// The store behind tower-sessions.
#[derive(Clone)]
pub struct Sessions(pub Heard);

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sessions")
    }
}

/// The end of a moment's day: all that a row tells of when its session was
/// last used. The moment itself is sealed.
fn end_of_day(moment: Moment) -> Moment {
    Moment((moment.0 / Moment::DAY + 1) * Moment::DAY)
}

fn backend(error: impl fmt::Display) -> session_store::Error {
    session_store::Error::Backend(error.to_string())
}

impl Sessions {
    fn hash(&self, id: Id) -> [u8; 32] {
        self.0.keys().session_hash(&id.0.to_be_bytes())
    }

    async fn put(&self, record: &Record, sql: &'static str) -> session_store::Result<()> {
        let hash = self.hash(record.id);
        // The layer above reckons with the machine's clock, which is not ours to ask.
        let idle = record.data.get(IDLE).and_then(Value::as_i64);
        let expires =
            idle.map_or(record.expiry_date.unix_timestamp(), |idle| self.0.now().plus(idle).0.div_euclid(1000));
        let plain =
            serde_json::to_vec(&(&record.data, expires)).map_err(|e| session_store::Error::Encode(e.to_string()))?;
        let sealed = seal(&self.0.keys().session_seal, &hash, &plain, self.0.entropy());
        let account = named(&record.data, ACCOUNT).and_then(|v| v.as_str()).and_then(|id| id.parse::<AccountId>().ok());
        let account = account.map(|id| self.0.keys().session_owner(&id.bytes()));
        let expires = end_of_day(Moment(expires * 1000));
        self.0
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    uow.defer(sql, args![hash, account, sealed, expires]);
                    Ok::<_, StorageError>(())
                })
            })
            .await
            .map_err(backend)
    }
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

/// A new session.
const CREATE: &str = "INSERT INTO session (id_hash, account_hash, sealed, expires_at) VALUES ($1, $2, $3, $4)";
/// A session that is still there: one that was ended meanwhile is not brought
/// back by a request which began before.
const SAVE: &str = "UPDATE session SET account_hash = $2, sealed = $3, expires_at = $4 WHERE id_hash = $1";

#[async_trait::async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> session_store::Result<()> {
        // 128 random bits: two sessions never meet.
        self.put(record, CREATE).await
    }

    async fn save(&self, record: &Record) -> session_store::Result<()> {
        self.put(record, SAVE).await
    }

    async fn load(&self, id: &Id) -> session_store::Result<Option<Record>> {
        let hash = self.hash(*id);
        let mut conn = self.0.words().read().await.map_err(backend)?;
        let row = conn
            .first("SELECT sealed FROM session WHERE id_hash = $1 AND expires_at > $2", args![hash, self.0.now()])
            .await
            .map_err(backend)?;
        let Some(row) = row else { return Ok(None) };
        let sealed = row.blob("sealed").map_err(backend)?;
        let plain = open(&self.0.keys().session_seal, &hash, &sealed).map_err(backend)?;
        let (data, expires): (HashMap<String, Value>, i64) =
            serde_json::from_slice(&plain).map_err(|e| session_store::Error::Decode(e.to_string()))?;
        // The column tells the day alone.
        if expires.saturating_mul(1000) <= self.0.now().0 {
            return Ok(None);
        }
        // Asked on the same connection. Not in one statement: what joins the two tables in clear
        // would tell whoever copies them whose session it is.
        if !holds(&mut conn, &data).await.map_err(backend)? {
            return Ok(None);
        }
        let expiry_date = OffsetDateTime::from_unix_timestamp(expires).map_err(backend)?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> session_store::Result<()> {
        let hash = self.hash(*id);
        self.0
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    uow.defer("DELETE FROM session WHERE id_hash = $1", args![hash]);
                    Ok::<_, StorageError>(())
                })
            })
            .await
            .map_err(backend)
    }
}
