//! Owner keys made ahead of need.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::sync::watch;

use super::super::StorageError;
use super::KeyStore;
use crate::crypto::Key;
use crate::entropy::{Entropy, random_id};

/// Keys made ahead of need, in one commit: so many at first, for which the first submission
/// waits, and twice as many each time they were needed, up to the last.
const FIRST: usize = 64;
const MOST: usize = 512;

/// An owner to come: its key is durable, and nothing is under it yet.
#[derive(Clone)]
pub struct Fresh {
    /// The id of the account it would be the owner of, should it be an
    /// account's. Keys of accounts and of what is said without one are made
    /// together, so that the key store does not tell which is which, or when.
    pub account: [u8; 16],
    /// The owner.
    pub owner: [u8; 16],
    /// Its key.
    pub key: Key,
}

/// Owners to come: wrapped, stored and synced already, so that a submission
/// without an account waits for one commit and not for two. Those a stop
/// leaves unused open nothing.
pub(super) struct Ahead {
    ready: Mutex<Vec<Fresh>>,
    /// How many there were when they were made last.
    last: AtomicUsize,
    /// Whether more are being made: by one task at a time, never by a request.
    refilling: AtomicBool,
    /// How often that came to an end, and why it failed where it did.
    refilled: watch::Sender<(u64, Option<String>)>,
}

impl Default for Ahead {
    fn default() -> Self {
        Self {
            ready: Mutex::default(),
            last: AtomicUsize::new(0),
            refilling: AtomicBool::new(false),
            refilled: watch::Sender::new((0, None)),
        }
    }
}

impl KeyStore {
    /// A fresh owner whose key is durable already. Whoever stops waiting for it
    /// takes none.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn take(&self, entropy: &Arc<dyn Entropy>) -> Result<Fresh, StorageError> {
        let mut refilled = self.ahead.refilled.subscribe();
        loop {
            // Seen before looking: what is made from here on wakes us.
            drop(refilled.borrow_and_update());
            let (taken, left) = {
                let mut ready = self.ready();
                (ready.pop(), ready.len())
            };
            if left <= self.ahead.last.load(Ordering::Acquire) / 2 {
                self.refill(entropy);
            }
            if let Some(fresh) = taken {
                return Ok(fresh);
            }
            let gone = |_| StorageError::NotCommitted("no keys are made any more".into());
            refilled.changed().await.map_err(gone)?;
            if let Some(why) = refilled.borrow_and_update().1.clone() {
                return Err(StorageError::NotCommitted(why));
            }
        }
    }

    /// Gives back an owner that nothing was stored for.
    pub fn put_back(&self, fresh: Fresh) {
        self.ready().push(fresh);
    }

    /// Has more made, unless somebody does already.
    fn refill(&self, entropy: &Arc<dyn Entropy>) {
        if self.ahead.refilling.swap(true, Ordering::AcqRel) {
            return;
        }
        let (this, entropy) = (self.clone(), Arc::clone(entropy));
        tokio::spawn(async move {
            let done = Refilled(&this.ahead);
            let made = this.make_ahead(&entropy).await;
            if let Err(error) = &made {
                tracing::warn!(%error, "no keys could be made ahead");
            }
            done.tell(made.err().map(|error| error.to_string()));
        });
    }

    async fn make_ahead(&self, entropy: &Arc<dyn Entropy>) -> Result<(), StorageError> {
        let many = match self.ahead.last.load(Ordering::Acquire) {
            0 => FIRST,
            last => (2 * last).min(MOST),
        };
        let wanted = many.saturating_sub(self.ready().len());
        let accounts: HashMap<[u8; 16], [u8; 16]> = (0..wanted)
            .map(|_| random_id(entropy.as_ref()))
            .map(|account| (self.keys.owner_of(&account), account))
            .collect();
        let mut made = self.create_many(accounts.keys().copied().collect(), entropy.as_ref()).await?;
        // They are stored in the order of one hash map and used in that of another.
        let fresh = accounts
            .into_iter()
            .filter_map(|(owner, account)| made.remove(&owner).map(|key| Fresh { account, owner, key }));
        self.ready().extend(fresh);
        self.ahead.last.store(many, Ordering::Release);
        Ok(())
    }

    fn ready(&self) -> std::sync::MutexGuard<'_, Vec<Fresh>> {
        self.ahead.ready.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Ends a refill, however it ended: those who wait look again.
struct Refilled<'a>(&'a Ahead);

impl Refilled<'_> {
    fn tell(self, failed: Option<String>) {
        self.0.refilling.store(false, Ordering::Release);
        self.0.refilled.send_modify(|(times, why)| (*times, *why) = (*times + 1, failed));
        std::mem::forget(self);
    }
}

impl Drop for Refilled<'_> {
    fn drop(&mut self) {
        self.0.refilling.store(false, Ordering::Release);
        self.0
            .refilled
            .send_modify(|(times, why)| (*times, *why) = (*times + 1, Some("keys could not be made".into())));
    }
}
