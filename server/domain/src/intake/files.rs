//! Recordings and pictures that come with a form. It names them by their ids;
//! their bytes lie sealed with the draft, under the key of the visitor's cookie.

use heard_storage::StorageError;

use super::Fields;
use crate::Heard;
use crate::media::{DraftMedia, open_draft};

/// The files of a draft, and the key that opens them.
#[derive(Debug, Clone, Default)]
pub struct DraftFiles {
    /// What the draft knows of its files.
    pub kept: Vec<DraftMedia>,
    /// The key, where the visitor's cookie brought one.
    pub token: Option<[u8; 32]>,
}

impl DraftFiles {
    /// The files that the form names, with their bytes; `None` when one of
    /// them is not there any more.
    ///
    /// # Errors
    /// When storage fails.
    pub(super) async fn named(
        &self,
        heard: &Heard,
        fields: &Fields,
    ) -> Result<Option<Vec<(DraftMedia, Vec<u8>)>>, StorageError> {
        let mut files = Vec::new();
        for id in fields.all("m") {
            let found = self.kept.iter().find(|media| media.id == id);
            let (Some(media), Some(token)) = (found, self.token) else { return Ok(None) };
            let Some(bytes) = open_draft(heard, token, media).await? else { return Ok(None) };
            files.push((media.clone(), bytes));
        }
        Ok(Some(files))
    }
}
