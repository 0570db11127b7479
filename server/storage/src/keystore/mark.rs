//! How far the log of the words had got when it was last looked at: kept here because
//! the keys are not put back with the words.

use super::super::StorageError;
use super::KeyStore;
use crate::args;
use crate::clock::Moment;

/// The newest line of the audit log at some time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its number.
    pub seq: i64,
    /// Its hash.
    pub hash: Vec<u8>,
    /// When it was written.
    pub at: Moment,
}

impl KeyStore {
    /// The line that was the newest; `None` before anybody looked.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn mark(&self) -> Result<Option<Mark>, StorageError> {
        let mut conn = self.store.read().await?;
        let row = conn.first("SELECT seq, hash, at FROM words_mark", vec![]).await?;
        row.map(|row| Ok(Mark { seq: row.int("seq")?, hash: row.blob("hash")?, at: row.moment("at")? })).transpose()
    }

    /// Remembers that this line is the newest.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn set_mark(&self, mark: Mark) -> Result<(), StorageError> {
        self.store
            .write(move |uow| {
                Box::pin(async move {
                    uow.defer(
                        "INSERT INTO words_mark (one, seq, hash, at) VALUES (1, $1, $2, $3)
                         ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, at = excluded.at",
                        args![mark.seq, mark.hash, mark.at],
                    );
                    Ok::<_, StorageError>(())
                })
            })
            .await
    }
}
