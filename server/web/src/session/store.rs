//! Where sessions are: rows under a keyed hash of their id, sealed.

use std::collections::HashMap;
use std::fmt;

use heard_domain::Heard;
use heard_domain::ids::AccountId;
use heard_storage::StorageError;
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::{open, seal};
use serde_json::Value;
use time::OffsetDateTime;
use tower_sessions::session::{Id, Record};
use tower_sessions::{SessionStore, session_store};

use super::{ACCOUNT, IDLE, holds, named};

/// Deletes sessions that are over: nobody comes back to them.
///
/// # Errors
/// When storage fails.
pub async fn forget_over(heard: &Heard) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.execute("DELETE FROM session WHERE expires_at <= $1", args![now]).await.map(drop)
            })
        })
        .await
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
