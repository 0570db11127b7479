//! The session of a device that a member of staff lent to a child beside them. It is
//! nobody's: it opens nothing of the lender's and nothing of the child's. The lender's
//! own comes back by the number they chose.

use std::collections::HashMap;

use heard_domain::ids::AccountId;
use heard_domain::people::Role;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use subtle::ConstantTimeEq as _;
use tower_sessions::Session;

use super::staff::{BROWSER, SECOND};
use super::{ACCOUNT, EPOCH, ROLE, SEEN, SHARED, SHARED_IDLE, STARTED, lasts, limits};
use crate::{App, cookies};

/// What came of the lender's session, and by which number it comes back.
const LENT: &str = "lent";
/// Where the lender's own stands in it.
const OF_LENDER: &str = "own";
/// What of the lender's session is kept.
const KEPT: [&str; 7] = [ACCOUNT, ROLE, EPOCH, STARTED, BROWSER, SECOND, SHARED];
/// After so many wrong numbers the lender signs in again.
const TRIES: u8 = 5;

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Lent {
    own: HashMap<String, Value>,
    /// The keyed hash of the number, in hexadecimal digits.
    number: String,
    wrong: u8,
}

/// What became of a number that was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// The lender is back in their own session.
    Back,
    /// It is another number.
    Wrong,
    /// There is nothing to come back to: they sign in.
    Over,
}

/// What the lender's session said under `name`.
pub(super) fn of_lender<'d>(data: &'d HashMap<String, Value>, name: &str) -> Option<&'d Value> {
    data.get(LENT)?.get(OF_LENDER)?.get(name)
}

/// How long what is kept lasts without use, and in all, in milliseconds.
fn of(own: &HashMap<String, Value>) -> (i64, i64) {
    let role = own.get(ROLE).and_then(Value::as_str).and_then(Role::parse);
    let (idle, absolute) = role.map_or((0, 0), limits);
    let shared = own.get(SHARED).and_then(Value::as_bool).unwrap_or(false);
    (if shared { idle.min(SHARED_IDLE) } else { idle }, absolute)
}

fn hash(app: &App, number: &str) -> String {
    cookies::hex(&app.heard.keys().session_hash(format!("lent {number}").as_bytes()))
}

/// Lends the device: from now on its session is nobody's, and over when the
/// lender's would have been.
///
/// # Errors
/// When storage fails.
pub async fn lend(session: &Session, app: &App, number: &str) -> Result<(), tower_sessions::session::Error> {
    let mut own = HashMap::new();
    for name in KEPT {
        if let Some(value) = session.get_value(name).await? {
            own.insert(name.to_owned(), value);
        }
    }
    own.insert(SEEN.to_owned(), app.heard.now().0.into());
    let (idle, _) = of(&own);
    session.clear().await;
    session.cycle_id().await?;
    session.insert(LENT, Lent { own, number: hash(app, number), wrong: 0 }).await?;
    lasts(session, idle).await
}

/// Whether this device is lent.
///
/// # Errors
/// When storage fails.
pub async fn is_lent(session: &Session) -> Result<bool, tower_sessions::session::Error> {
    Ok(session.get_value(LENT).await?.is_some())
}

/// Whose device it is that is lent.
///
/// # Errors
/// When storage fails.
pub async fn lender(session: &Session) -> Result<Option<AccountId>, tower_sessions::session::Error> {
    let lent = session.get::<Lent>(LENT).await?;
    Ok(lent.and_then(|lent| lent.own.get(ACCOUNT)?.as_str()?.parse().ok()))
}

/// Gives the lender their session back for the number they chose, one try after
/// the other. That their account may still be used was seen when the session was
/// read.
///
/// # Errors
/// When storage fails.
pub async fn take_back(session: &Session, app: &App, number: &str) -> Result<Taken, tower_sessions::session::Error> {
    // Whoever typed another number meanwhile was counted.
    session.load().await?;
    let Some(mut lent) = session.get::<Lent>(LENT).await? else { return Ok(Taken::Over) };
    let read = |name: &str| lent.own.get(name).and_then(Value::as_i64).unwrap_or(0);
    let (now, (idle, absolute)) = (app.heard.now(), of(&lent.own));
    if now.0 - read(SEEN) > idle || now.0 - read(STARTED) > absolute {
        session.flush().await?;
        return Ok(Taken::Over);
    }
    if !bool::from(hash(app, number).as_bytes().ct_eq(lent.number.as_bytes())) {
        lent.wrong += 1;
        if lent.wrong >= TRIES {
            session.flush().await?;
            return Ok(Taken::Over);
        }
        session.insert(LENT, lent).await?;
        session.save().await?;
        return Ok(Taken::Wrong);
    }
    session.clear().await;
    session.cycle_id().await?;
    for (name, value) in lent.own {
        session.insert_value(&name, value).await?;
    }
    session.insert(SEEN, now.0).await?;
    lasts(session, idle).await?;
    Ok(Taken::Back)
}
