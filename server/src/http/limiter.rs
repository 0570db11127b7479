//! Slows guessing of receipts, codes and passwords. Sending a view is never
//! limited: a refused submission could be the one that mattered.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Mutex;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;

use crate::clock::Moment;

/// Failures that cost nothing.
const FREE: u32 = 5;
/// The longest wait, in milliseconds.
const LONGEST: i64 = 15 * Moment::MINUTE;
/// Names remembered at most; beyond it the oldest half is forgotten.
const REMEMBERED: usize = 20_000;

/// Where a guess comes from, so that one visitor's guessing slows no other.
/// Behind a proxy on the same machine it is the address the proxy names last.
pub struct Guesser(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Guesser {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
        let forwarded = parts.headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
        let named = forwarded.and_then(|list| list.rsplit(',').next()).map(str::trim);
        Ok(Self(match (peer, named) {
            (Some(peer), Some(named)) if peer.is_loopback() => named.to_owned(),
            (Some(peer), _) => peer.to_string(),
            (None, _) => String::new(),
        }))
    }
}

/// Failures by what was guessed at.
#[derive(Default)]
pub struct Limiter(Mutex<HashMap<[u8; 32], (u32, Moment)>>);

impl Limiter {
    fn memory(&self) -> std::sync::MutexGuard<'_, HashMap<[u8; 32], (u32, Moment)>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Whether another try may be made now: after five failures each wait is
    /// twice as long as the one before, from two seconds to fifteen minutes.
    #[must_use]
    pub fn allows(&self, key: [u8; 32], now: Moment) -> bool {
        let Some((failures, last)) = self.memory().get(&key).copied() else { return true };
        let steps = failures.saturating_sub(FREE);
        if steps == 0 {
            return true;
        }
        let wait = (1000_i64 << steps.min(20)).min(LONGEST);
        now.0 - last.0 >= wait
    }

    /// Counts a failure.
    pub fn failed(&self, key: [u8; 32], now: Moment) {
        let mut memory = self.memory();
        if memory.len() >= REMEMBERED {
            let mut moments: Vec<i64> = memory.values().map(|(_, at)| at.0).collect();
            moments.sort_unstable();
            let middle = moments[moments.len() / 2];
            memory.retain(|_, (_, at)| at.0 > middle);
        }
        let entry = memory.entry(key).or_insert((0, now));
        // An hour of peace forgets.
        *entry = if now.0 - entry.1.0 > 60 * Moment::MINUTE { (1, now) } else { (entry.0 + 1, now) };
    }

    /// Forgets the failures of a name that was right at last.
    pub fn succeeded(&self, key: [u8; 32]) {
        self.memory().remove(&key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guessing_gets_slower_and_is_forgiven() {
        let limiter = Limiter::default();
        let key = [1; 32];
        for second in 0..6 {
            assert!(limiter.allows(key, Moment(second * 1000)));
            limiter.failed(key, Moment(second * 1000));
        }
        assert!(!limiter.allows(key, Moment(6_000)));
        assert!(limiter.allows(key, Moment(7_000)));
        limiter.failed(key, Moment(7_000));
        assert!(!limiter.allows(key, Moment(10_500)));
        limiter.succeeded(key);
        assert!(limiter.allows(key, Moment(10_500)));
    }
}
