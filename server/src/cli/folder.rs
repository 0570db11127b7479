//! The data folder: where its files are, and opening the system in it.
//!
//! `words/heard.db` holds the words, `keys/store.db` the keys that open them,
//! `keys/master.key` the key that opens those. The two folders are backed up
//! apart.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use heard_domain::heard::{Heard, Parts};
use heard_domain::people::Cost;
use heard_storage::clock::{Clock, SystemClock};
use heard_storage::crypto::{Keys, MasterKey};
use heard_storage::entropy::{Entropy, System};
use heard_storage::{Bucket, Location, Objects};

use super::{Complaint, DataArgs};
use crate::printer::printer;

/// The files of a data folder.
pub(super) struct Folder {
    /// The words.
    pub words: Location,
    /// The keys.
    pub key_store: Location,
    /// The master key's file.
    pub master: PathBuf,
    /// Recordings and pictures, when they are in no bucket.
    pub objects: PathBuf,
}

impl Folder {
    /// Where everything is, by the arguments.
    pub(super) fn of(args: &DataArgs) -> Self {
        let words = args.database.as_deref().map_or_else(|| Location::Sqlite(words_file(&args.data)), Location::parse);
        let key_store =
            args.key_store.as_deref().map_or_else(|| Location::Sqlite(keys_file(&args.data)), Location::parse);
        Self { words, key_store, master: args.data.join("keys/master.key"), objects: objects_folder(&args.data) }
    }

    /// Whether something was stored here before.
    fn holds_data(&self) -> bool {
        let there = |location: &Location| matches!(location, Location::Sqlite(path) if path.exists());
        there(&self.words) || there(&self.key_store)
    }

    /// The master key: given, read, or made at the first start.
    pub(super) fn master_key(&self, entropy: &dyn Entropy) -> Result<MasterKey, Complaint> {
        if let Ok(given) = std::env::var("HEARD_MASTER_KEY") {
            return Ok(MasterKey::from_hex(&given, "HEARD_MASTER_KEY")?);
        }
        if !self.master.exists() && !self.holds_data() {
            return Ok(MasterKey::create(&self.master, entropy)?);
        }
        Ok(MasterKey::read(&self.master)?)
    }

    /// Recordings and pictures: in the bucket that the environment names, else in the folder.
    fn objects(&self) -> Result<Objects, Complaint> {
        let bucket = |address| Bucket { address, endpoint: std::env::var("HEARD_S3_ENDPOINT").ok() };
        let opened = match std::env::var("HEARD_OBJECTS").ok().filter(|address| !address.is_empty()) {
            Some(address) => Objects::s3(&bucket(address)),
            None => Objects::local(&self.objects),
        };
        opened.map_err(|error| Complaint(error.to_string()))
    }

    /// Opens the system with this clock and randomness.
    pub(super) async fn open(&self, clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>) -> Result<Heard, Complaint> {
        let master = self.master_key(&System)?;
        let parts = Parts {
            words: self.words.clone(),
            key_store: self.key_store.clone(),
            objects: self.objects()?,
            keys: Arc::new(Keys::derive(&master)),
            clock,
            entropy,
            hashing: Cost::FULL,
            printer: printer(),
        };
        Ok(Heard::open(parts).await?)
    }
}

/// The words of a data folder or backup.
pub(super) fn words_file(folder: &Path) -> PathBuf {
    folder.join("words/heard.db")
}

/// The keys of a data folder or backup.
pub(super) fn keys_file(folder: &Path) -> PathBuf {
    folder.join("keys/store.db")
}

/// The recordings and pictures of a data folder or backup.
pub(super) fn objects_folder(folder: &Path) -> PathBuf {
    folder.join("objects")
}

/// Opens the system of an existing data folder with the machine's clock.
pub(super) async fn open(args: &DataArgs) -> Result<Heard, Complaint> {
    Folder::of(args).open(Arc::new(SystemClock), Arc::new(System)).await
}

/// Whether something was stored where the arguments say.
pub(super) fn is_there(args: &DataArgs) -> bool {
    args.database.is_some() || Folder::of(args).holds_data()
}

/// Opens the system, but makes no data folder where there is none.
pub(super) async fn open_existing(args: &DataArgs) -> Result<Heard, Complaint> {
    if !is_there(args) {
        return Err(Complaint(format!("there is no data in {}", args.data.display())));
    }
    open(args).await
}
