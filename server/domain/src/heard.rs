//! The running system: both stores, keys, clock, randomness, and what is read
//! so often that it is kept ready.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, RwLock};

use heard_storage::clock::{Clock, Moment};
use heard_storage::crypto::{Hash, Key, Keys};
use heard_storage::entropy::Entropy;
use heard_storage::{Fresh, KeyStore, KeyStoreError, Location, Objects, StorageError, Store, carried};

use crate::catalogue::Catalogue;
use crate::ids::AccountId;
use crate::media::Checker;
use crate::outbox::{KeyPair, Purpose, current_key};
use crate::people::{Cost, Hashing};
use crate::print::{Printer, Printing};
use crate::safeguarding::named::StaffInMind;
use crate::suggestions::Learnt;
use crate::views::CountsInMind;

/// A handle to the running system; cheap to clone.
#[derive(Clone)]
pub struct Heard(Arc<Inner>);

struct Inner {
    words: Store,
    key_store: KeyStore,
    objects: Objects,
    checker: Checker,
    keys: Arc<Keys>,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    catalogue: RwLock<Arc<Catalogue>>,
    /// The version of what the catalogue was read from; held while it is read.
    version: tokio::sync::Mutex<i64>,
    health: crate::health::Watched,
    hashing: Hashing,
    printing: Printing,
    staff_in_mind: StaffInMind,
    learnt: Learnt,
    counts_in_mind: CountsInMind,
    outbox: OnceLock<KeyPair>,
}

/// Runs `work` to its end in a task of its own, even when whoever asked for it
/// does not wait any more: for what spans more than one store. A panic in it is
/// the caller's.
pub(crate) async fn to_the_end<F>(work: F) -> F::Output
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    match tokio::spawn(carried(work)).await {
        Ok(done) => done,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The whole program is ending: nobody is answered any more.
            Err(_) => std::future::pending().await,
        },
    }
}

/// What a system is opened from.
pub struct Parts {
    /// Where the words live.
    pub words: Location,
    /// Where the keys live.
    pub key_store: Location,
    /// Where recordings and pictures live.
    pub objects: Objects,
    /// Derived from the master key.
    pub keys: Arc<Keys>,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Gives random bytes.
    pub entropy: Arc<dyn Entropy>,
    /// What hashing a PIN or password costs.
    pub hashing: Cost,
    /// Prints letters.
    pub printer: Arc<dyn Printer>,
}

impl Heard {
    /// Opens both stores, proving the master key first.
    ///
    /// # Errors
    /// [`KeyStoreError`] with a sentence for the operator.
    pub async fn open(parts: Parts) -> Result<Self, KeyStoreError> {
        let Parts { words, key_store, objects, keys, clock, entropy, hashing, printer } = parts;
        let key_store = KeyStore::open(&key_store, Arc::clone(&keys), Arc::clone(&clock), entropy.as_ref()).await?;
        let words = Store::open(&words, Arc::clone(&clock)).await?;
        let this = Self(Arc::new(Inner {
            words,
            key_store,
            objects,
            checker: Checker::default(),
            keys,
            clock,
            entropy,
            catalogue: RwLock::default(),
            version: tokio::sync::Mutex::default(),
            health: crate::health::Watched::default(),
            hashing: Hashing::new(hashing),
            printing: Printing::new(printer),
            staff_in_mind: StaffInMind::default(),
            learnt: Learnt::default(),
            counts_in_mind: CountsInMind::default(),
            outbox: OnceLock::new(),
        }));
        crate::catalogue::ensure_defaults(&this).await?;
        let pair = current_key(&this, Purpose::Outbox).await?;
        drop(this.0.outbox.set(pair));
        this.reload().await?;
        Ok(this)
    }

    /// Reads the catalogue again, after something in it changed.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn reload(&self) -> Result<(), StorageError> {
        // One at a time: what was read first would else replace what is newer.
        let mut version = self.0.version.lock().await;
        // Before the catalogue: it is never older than what its version stands for.
        *version = self.stored_version().await?;
        let fresh = Arc::new(Catalogue::load(self).await?);
        *self.0.catalogue.write().unwrap_or_else(std::sync::PoisonError::into_inner) = fresh;
        Ok(())
    }

    /// Reads the catalogue again if this process or another changed it.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn refresh(&self) -> Result<(), StorageError> {
        let stored = self.stored_version().await?;
        if *self.0.version.lock().await == stored {
            return Ok(());
        }
        self.reload().await
    }

    async fn stored_version(&self) -> Result<i64, StorageError> {
        let mut conn = self.0.words.read().await?;
        let row = conn.first("SELECT version FROM content_version", vec![]).await?;
        row.ok_or(StorageError::inconsistent("content_version.version", "a version"))?.int("version")
    }

    /// Scenarios, themes, services, objectives and settings, as last read.
    #[must_use]
    pub fn catalogue(&self) -> Arc<Catalogue> {
        Arc::clone(&self.0.catalogue.read().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    /// The main store.
    #[must_use]
    pub fn words(&self) -> &Store {
        &self.0.words
    }

    /// The key store.
    #[must_use]
    pub fn key_store(&self) -> &KeyStore {
        &self.0.key_store
    }

    /// Recordings and pictures.
    #[must_use]
    pub fn objects(&self) -> &Objects {
        &self.0.objects
    }

    /// Looks at uploaded files, a few at a time.
    #[must_use]
    pub fn checker(&self) -> &Checker {
        &self.0.checker
    }

    /// The derived keys.
    #[must_use]
    pub fn keys(&self) -> &Keys {
        &self.0.keys
    }

    /// The random source.
    #[must_use]
    pub fn entropy(&self) -> &dyn Entropy {
        self.0.entropy.as_ref()
    }

    /// A fresh owner, for what is said without an account or for an account to
    /// come; its key is durable.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn fresh_owner(&self) -> Result<Fresh, StorageError> {
        self.0.key_store.take(&self.0.entropy).await
    }

    /// The keys under which opens what these accounts own, read at once for all; nothing of
    /// those whose key is destroyed, or rests.
    pub(crate) async fn keys_of(&self, accounts: &[AccountId]) -> Result<HashMap<AccountId, Key>, StorageError> {
        let owner_of = |account: &AccountId| self.0.keys.owner_of(&account.bytes());
        let mut keys = self.0.key_store.get_many(&accounts.iter().map(owner_of).collect::<Vec<_>>()).await?;
        Ok(accounts.iter().filter_map(|one| keys.remove(&owner_of(one)).map(|key| (*one, key))).collect())
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.0.clock.now()
    }

    /// The key pair that phones seal their outbox to.
    #[must_use]
    pub fn outbox_key(&self) -> Option<&KeyPair> {
        self.0.outbox.get()
    }

    /// Makes and checks hashes of PINs and passwords, a few at a time.
    #[must_use]
    pub fn hashing(&self) -> &Hashing {
        &self.0.hashing
    }

    /// Has letters printed, a few at a time.
    #[must_use]
    pub fn printing(&self) -> &Printing {
        &self.0.printing
    }

    /// The members of staff as they were read last.
    pub(crate) fn staff_in_mind(&self) -> &StaffInMind {
        &self.0.staff_in_mind
    }

    /// What this process learned from the team's tags, and has not had to forget.
    pub(crate) fn learnt(&self) -> &Learnt {
        &self.0.learnt
    }

    /// Counts of lists that were looked at moments ago.
    pub(crate) fn counts_in_mind(&self) -> &CountsInMind {
        &self.0.counts_in_mind
    }

    /// What was last found out about how the program is doing.
    pub(crate) fn health_memory(&self) -> &crate::health::Watched {
        &self.0.health
    }

    /// The hash a draft's address is stored under.
    #[must_use]
    pub fn draft_hash(&self, token: &[u8; 32]) -> Hash {
        self.0.keys.session_hash(&[b"draft".as_slice(), token].concat())
    }

    /// Closes both stores.
    pub async fn close(&self) {
        self.0.words.close().await;
        self.0.key_store.store().close().await;
    }
}
