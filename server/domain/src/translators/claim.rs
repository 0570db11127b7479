//! A translator takes what waits, so that nobody else does the same.

use heard_storage::{StorageError, args};
use heard_vocabulary::{TranslationState, ViewAction};

use super::{TranslateError, for_too_long, has, taken_too_long_ago, theirs, values};
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, TranslateWords};
use crate::record::record;
use crate::views::still_there_to_change;

/// Proof that a translator has something, and may have it still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claimed {
    view: ViewId,
}

impl Claimed {
    /// The view.
    #[must_use]
    pub fn id(self) -> ViewId {
        self.view
    }
}

/// The statement that says who has something that this translator may have; `$6` is which.
fn one_of_theirs(by: &Grant<TranslateWords>) -> String {
    format!(
        "SELECT t.state, t.claimed_by FROM view_translation t JOIN listed_view v ON v.id = t.view_id
         WHERE t.view_id = $6 AND {}",
        theirs(by)
    )
}

/// What this translator has, where it is theirs still.
///
/// # Errors
/// When storage fails. `Ok(None)` where they do not have it, it was taken back or hidden,
/// or is kept from them.
pub async fn claimed(heard: &Heard, by: &Grant<TranslateWords>, view: ViewId) -> Result<Option<Claimed>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first(one_of_theirs(by), [values(heard, by), args![view]].concat()).await?;
    let theirs = row.map(|row| has(&row, by.id())).transpose()?.unwrap_or(false);
    Ok(theirs.then_some(Claimed { view }))
}

/// Takes what waits, or what somebody else has for too long and saved no draft of today: they
/// have it no more, and their draft goes. Nothing of it is opened by that.
///
/// # Errors
/// [`TranslateError::Taken`] where it is not for them, or somebody was quicker.
pub async fn claim(heard: &Heard, by: &Grant<TranslateWords>, view: ViewId) -> Result<(), TranslateError> {
    let (sql, values) = (one_of_theirs(by), [values(heard, by), args![view]].concat());
    let (me, actor, before) = (by.id(), by.actor(), taken_too_long_ago(heard));
    let today = heard.now().day().start();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there_to_change(uow, view).await? {
                    return Err(TranslateError::Taken);
                }
                let row = uow.first(sql, values).await?.ok_or(TranslateError::Taken)?;
                if has(&row, me)? {
                    return Ok(());
                }
                let now = uow.now();
                let [waiting, claimed] =
                    [TranslationState::Waiting, TranslationState::Claimed].map(TranslationState::name);
                let sql = format!(
                    "UPDATE view_translation SET state = $4, claimed_by = $2, claimed_at = $3, sealed_draft = NULL
                     WHERE view_id = $1 AND (state = $5 OR (state = $4 AND claimed_by <> $2 AND {}))",
                    for_too_long("$6", "$7")
                );
                if uow.execute(sql, args![view, me, now, claimed, waiting, before, today]).await? == 0 {
                    return Err(TranslateError::Taken);
                }
                record(uow, actor, ViewAction::TranslationTaken, view, "").await?;
                Ok(())
            })
        })
        .await
}
