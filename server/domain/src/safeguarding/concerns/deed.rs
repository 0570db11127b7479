//! What was done about a concern, and who looked first.

use heard_storage::crypto::Key;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::ViewAction;

use super::{Particulars, seal_deed};
use crate::Heard;
use crate::ids::{AccountId, ConcernDeedId, ConcernId, ViewId};

/// Something that was done about a concern.
pub(super) struct Deed {
    pub(super) concern: ConcernId,
    pub(super) action: ViewAction,
    pub(super) by: Option<AccountId>,
}

impl Deed {
    /// Writes it beside the concern, its particulars sealed.
    pub(super) fn write(self, heard: &Heard, uow: &mut Uow, key: &Key, what: &Particulars) -> Result<(), StorageError> {
        let sealed = seal_deed(heard, key, self.concern, what)?;
        let (id, now) = (ConcernDeedId::random(heard.entropy()), uow.now());
        uow.defer(
            "INSERT INTO concern_deed (id, concern_id, action, by_id, at, sealed) VALUES ($1, $2, $3, $4, $5, $6)",
            args![id, self.concern, self.action.name(), self.by, now, sealed],
        );
        Ok(())
    }
}

/// Notes who of the team looked first. It changes nothing of what is open.
pub(crate) fn looked(uow: &mut Uow, view: ViewId, by: AccountId) {
    let now = uow.now();
    uow.defer(
        "UPDATE concern SET looked_at = $2, looked_by = $3 WHERE view_id = $1 AND looked_at IS NULL",
        args![view, now, by],
    );
}
