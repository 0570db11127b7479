//! On the page of something a child said: how it stands with filing, and that it goes before
//! it is answered.

use heard_storage::{StorageError, args};
use heard_vocabulary::{FilingState, ViewAction};

use super::may::fits;
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::views::parse;

/// How it stands with filing something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilingStands {
    /// It goes once it is answered.
    OnceAnswered,
    /// Somebody said that it goes now.
    Asked,
    /// It was made ready, and this became of it.
    Made(FilingState),
}

/// Why it does not go now.
#[derive(Debug, thiserror::Error)]
pub enum FileNowError {
    /// It does not go into a record, or something stands against it, or it was asked already.
    #[error("it does not go into a record now")]
    NotNow,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// How it stands with filing; `None` for what never goes into a record.
///
/// # Errors
/// When storage fails.
pub async fn of_view(heard: &Heard, _by: &Grant<Moderate>, view: ViewId) -> Result<Option<FilingStands>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT f.asked_at, (SELECT d.state FROM filing_document d WHERE d.first_id = f.first_id
                  ORDER BY d.number DESC LIMIT 1) AS state FROM filing f WHERE f.view_id = $1";
    let Some(row) = conn.first(sql, args![view]).await? else { return Ok(None) };
    Ok(Some(match (row.text_opt("state")?, row.moment_opt("asked_at")?) {
        (Some(_), _) => FilingStands::Made(parse(FilingState::parse, &row, "state")?),
        (None, Some(_)) => FilingStands::Asked,
        (None, None) => FilingStands::OnceAnswered,
    }))
}

/// Says that it goes into its author's record now, although it is not answered.
///
/// # Errors
/// [`FileNowError`]; nothing is changed then.
pub async fn file_now(heard: &Heard, by: &Grant<Moderate>, view: ViewId) -> Result<(), FileNowError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if fits(uow, view).await?.is_none() {
                    return Err(FileNowError::NotNow);
                }
                let now = uow.now();
                let sql = "UPDATE filing SET asked_at = $2, look_at = 0 WHERE view_id = $1 AND asked_at IS NULL";
                if uow.execute(sql, args![view, now]).await? == 0 {
                    return Err(FileNowError::NotNow);
                }
                record(uow, actor, ViewAction::FilingAsked, view, "").await?;
                Ok(())
            })
        })
        .await
}
