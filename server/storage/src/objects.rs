//! Recordings and pictures, each a sealed object under a random name: in a
//! folder beside the words, or in a bucket that speaks S3.
//!
//! An object is written, and synced to disk, before the row that names it is
//! committed. What a crash leaves between the two is swept a day later.

use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;

use futures::StreamExt as _;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt as _};

use super::StorageError;
use crate::clock::Moment;

/// What an object is for; the first part of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// Under way: sealed under a visitor's own cookie.
    Draft,
    /// Sent: sealed under its view's key.
    View,
    /// Locked unseen: sealed once more, under a key of its own. In no backup.
    Locked,
}

impl Shelf {
    fn name(self) -> &'static str {
        match self {
            Shelf::Draft => "draft",
            Shelf::View => "view",
            Shelf::Locked => "locked",
        }
    }
}

/// The handle; cheap to clone.
#[derive(Clone)]
pub struct Objects {
    store: Arc<dyn ObjectStore>,
    prefix: String,
    folder: Option<PathBuf>,
}

/// Why the object store cannot be opened, for the operator.
#[derive(Debug, thiserror::Error)]
pub enum ObjectsError {
    /// The setting is neither empty nor `s3://bucket/prefix`.
    #[error("HEARD_OBJECTS should be s3://bucket or s3://bucket/prefix")]
    Address,
    /// An address without TLS that is not this machine.
    #[error("HEARD_S3_ENDPOINT without https is only for localhost")]
    Clear,
    /// The folder or the bucket's settings are refused.
    #[error("recordings cannot be stored: {0}")]
    Store(#[from] object_store::Error),
    /// The folder cannot be made.
    #[error("recordings cannot be stored: {0}")]
    Folder(#[from] std::io::Error),
}

/// A bucket, as the environment names it.
#[derive(Debug, Clone, Default)]
pub struct Bucket {
    /// `s3://bucket/prefix`.
    pub address: String,
    /// Where, when it is not Amazon: `https://…`, or `http://localhost:…`.
    pub endpoint: Option<String>,
}

impl Objects {
    /// Objects in a folder, which is made. Each is synced before it counts as
    /// written, with its folder.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn local(folder: &FilePath) -> Result<Self, ObjectsError> {
        std::fs::create_dir_all(folder)?;
        let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
        Ok(Self { store: Arc::new(store), prefix: String::new(), folder: Some(folder.to_owned()) })
    }

    /// Objects that are gone with the process, for tests.
    #[must_use]
    pub fn memory() -> Self {
        Self { store: Arc::new(InMemory::new()), prefix: String::new(), folder: None }
    }

    /// Objects in a bucket. Who may write there is taken from the usual
    /// `AWS_…` variables.
    ///
    /// # Errors
    /// [`ObjectsError`].
    pub fn s3(bucket: &Bucket) -> Result<Self, ObjectsError> {
        let rest = bucket.address.strip_prefix("s3://").ok_or(ObjectsError::Address)?;
        let (name, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        if name.is_empty() {
            return Err(ObjectsError::Address);
        }
        // A second installation in one process is refused, and harmless.
        _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = AmazonS3Builder::from_env().with_bucket_name(name).with_virtual_hosted_style_request(false);
        if let Some(endpoint) = &bucket.endpoint {
            let clear = endpoint.starts_with("http://");
            let host = endpoint.trim_start_matches("http://").split([':', '/']).next().unwrap_or("");
            if clear && !matches!(host, "localhost" | "127.0.0.1") {
                return Err(ObjectsError::Clear);
            }
            builder = builder.with_endpoint(endpoint).with_allow_http(clear);
        }
        let prefix = prefix.trim_matches('/').to_owned();
        Ok(Self { store: Arc::new(builder.build()?), prefix, folder: None })
    }

    /// The folder, when it is one.
    #[must_use]
    pub fn folder(&self) -> Option<&FilePath> {
        self.folder.as_deref()
    }

    /// Writes something and takes it away again: whether objects can be kept.
    ///
    /// # Errors
    /// When they cannot.
    pub async fn probe(&self) -> Result<(), StorageError> {
        // A name of its own for each: of two processes one would take away the other's.
        let path = Path::from(format!("{}/probe/{}", self.prefix, uuid::Uuid::new_v4().simple()));
        self.store.put(&path, b"probe".to_vec().into()).await?;
        self.store.delete(&path).await?;
        Ok(())
    }

    /// Where an object lies, below the folder or the bucket's prefix.
    #[must_use]
    pub fn name(shelf: Shelf, id: &[u8; 16]) -> String {
        format!("{}/{}", shelf.name(), uuid::Uuid::from_bytes(*id).simple())
    }

    fn path(&self, shelf: Shelf, id: &[u8; 16]) -> Path {
        Path::from(format!("{}/{}", self.prefix, Self::name(shelf, id)))
    }

    /// Writes an object; it is durable when this returns.
    ///
    /// # Errors
    /// When it is not.
    pub async fn put(&self, shelf: Shelf, id: &[u8; 16], sealed: Vec<u8>) -> Result<(), StorageError> {
        self.store.put(&self.path(shelf, id), sealed.into()).await?;
        Ok(())
    }

    /// Reads an object.
    ///
    /// # Errors
    /// When storage fails. `Ok(None)` when there is none.
    pub async fn get(&self, shelf: Shelf, id: &[u8; 16]) -> Result<Option<Vec<u8>>, StorageError> {
        match self.store.get(&self.path(shelf, id)).await {
            Ok(found) => Ok(Some(found.bytes().await?.to_vec())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Deletes an object; one that is not there is no error.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn delete(&self, shelf: Shelf, id: &[u8; 16]) -> Result<(), StorageError> {
        match self.store.delete(&self.path(shelf, id)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Every object of a shelf that was written before `moment`.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn older(&self, shelf: Shelf, moment: Moment) -> Result<Vec<[u8; 16]>, StorageError> {
        let prefix = Path::from(format!("{}/{}", self.prefix, shelf.name()));
        let mut listed = self.store.list(Some(&prefix));
        let mut found = Vec::new();
        while let Some(object) = listed.next().await {
            let object = object?;
            let id = object.location.filename().and_then(|name| uuid::Uuid::try_parse(name).ok());
            if let Some(id) = id.filter(|_| object.last_modified.timestamp_millis() < moment.0) {
                found.push(id.into_bytes());
            }
        }
        Ok(found)
    }
}
