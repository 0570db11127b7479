//! Which views stand in lists, for statements that change or lock rows.
//!
//! Whatever only reads, reads `listed_view` or `kept_view`, and `own_view` for
//! its author, which cannot be forgotten. A statement that changes a row, or holds it until the commit,
//! has to ask the row itself: PostgreSQL asks again once it has waited for
//! somebody else's change, and a database view beside the row would answer from
//! before that change.

use heard_storage::{StorageError, Uow, args};

use crate::ids::ViewId;

/// As `kept_view`: it was not taken back.
pub(crate) const KEPT: &str = "state <> 'withdrawn'";

/// As `listed_view`: it was neither taken back nor hidden.
pub(crate) const LISTED: &str = "state NOT IN ('withdrawn', 'hidden')";

/// The database view of what stands, and the same condition, for the suite that
/// holds them against each other.
#[doc(hidden)]
pub const STANDING_FOR_TEST: [(&str, &str); 2] = [("kept_view", KEPT), ("listed_view", LISTED)];

/// Whether a view still stands: what comes while it is taken back would stay
/// beside it, under a key that is about to be destroyed. The row is held until
/// the commit.
pub(crate) async fn still_there(uow: &mut Uow, id: ViewId) -> Result<bool, StorageError> {
    let lock = if uow.is_postgres() { " FOR SHARE" } else { "" };
    let sql = format!("SELECT id FROM view WHERE id = $1 AND {KEPT}{lock}");
    Ok(uow.first(sql, args![id]).await?.is_some())
}

/// As [`still_there`], for a unit that may change the view's own row: two that
/// only shared it would each wait for the other.
pub(crate) async fn still_there_to_change(uow: &mut Uow, id: ViewId) -> Result<bool, StorageError> {
    let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
    let sql = format!("SELECT id FROM view WHERE id = $1 AND {KEPT}{lock}");
    Ok(uow.first(sql, args![id]).await?.is_some())
}

/// Whether its author still finds it, with its row held by [`still_there`] or
/// [`still_there_to_change`].
pub(crate) async fn still_found(uow: &mut Uow, id: ViewId) -> Result<bool, StorageError> {
    Ok(uow.first("SELECT id FROM own_view WHERE id = $1", args![id]).await?.is_some())
}
