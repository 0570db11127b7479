//! To whose record something goes: asked when a document is made, and again before it leaves.

use heard_storage::crypto::Hash;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::FilingKind;

use super::filed_to;
use crate::Heard;
use crate::case_system::case_number_of;
use crate::ids::{FilingId, ViewId};
use crate::safeguarding::author::account_of;

/// The number of the record that something goes to now, and what stands for it in a row;
/// `None` where nobody knows whose it is.
pub(super) async fn record_of(
    heard: &Heard,
    view: ViewId,
    first: FilingId,
) -> Result<Option<(String, Hash)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let account = account_of(heard, &mut conn, view).await?;
    drop(conn);
    let Some(account) = account else { return Ok(None) };
    let number = case_number_of(heard, account).await?;
    Ok(number.map(|number| {
        let to = filed_to(heard, first, &number);
        (number, to)
    }))
}

/// What never left, and was made for another record than this one, is not there any more; with
/// no record, nothing is that never left.
pub(super) async fn drop_others(heard: &Heard, first: FilingId, to: Option<Hash>) -> Result<(), StorageError> {
    let to = to.map(|to| to.to_vec()).unwrap_or_default();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "DELETE FROM filing_document WHERE first_id = $1 AND begun_at IS NULL AND kind <> $2
                              AND (filed_to IS NULL OR filed_to <> $3)";
                uow.execute(sql, args![first, FilingKind::Withdrawal.name(), to]).await.map(drop)
            })
        })
        .await
}

/// It is not known any more whose record this owner's is: what never left is not there any
/// more, and everything they said is looked at again.
pub(crate) fn forget_whose(uow: &mut Uow, owner: [u8; 16]) {
    uow.defer(
        "DELETE FROM filing_document WHERE begun_at IS NULL AND kind <> $2 AND first_id IN
            (SELECT f.first_id FROM filing f JOIN view v ON v.id = f.view_id
             WHERE v.owner_key = $1 AND v.signed_in = 1)",
        args![owner, FilingKind::Withdrawal.name()],
    );
    uow.defer(
        "UPDATE filing SET look_at = 0 WHERE view_id IN
            (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)",
        args![owner],
    );
}
