//! Comings and goings: turning 18, moving, adoption, leaving care, a death.
//! What becomes of the words is asked of the young person, beforehand and when
//! it happens. After a death their words rest, and nobody opens them until a
//! safeguarding lead has decided.

use heard_storage::{Row, StorageError, Uow, args};

use super::leave::How;
use crate::heard::Heard;
use crate::ids::AccountId;
use crate::owner_keys::{Fate, decide};

mod decide;
mod happened;
mod not_happened;
mod waiting;
mod wish;

pub use decide::{decide_after_death, decide_again, do_as_asked};
pub(crate) use happened::note_death;
pub use happened::{happened, rest_the_dead};
pub use not_happened::{may_undo, not_happened};
pub use waiting::{OpenChange, open_changes};
pub use wish::{Coming, ask_for, comings, keep_all};

pub use heard_vocabulary::{Change, Wish};

fn change_of(row: &Row) -> Result<Change, StorageError> {
    Change::parse(&row.text("change")?).ok_or(StorageError::inconsistent("coming.change", "a change"))
}

/// Notes as decided what has happened: one change, or all.
pub(super) fn settle(uow: &mut Uow, account: AccountId, change: Option<Change>) {
    let now = uow.now();
    match change {
        Some(change) => uow.defer(
            "UPDATE coming SET settled_at = $1 WHERE account_id = $2 AND change = $3 AND happened_at IS NOT NULL",
            args![now, account, change.name()],
        ),
        None => uow.defer(
            "UPDATE coming SET settled_at = $1
             WHERE account_id = $2 AND happened_at IS NOT NULL AND settled_at IS NULL",
            args![now, account],
        ),
    }
}

/// Writes down what becomes of every key that opens something of an account:
/// its own, and those of its answers to polls.
async fn decide_all(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
    fate: Fate,
) -> Result<Vec<[u8; 16]>, StorageError> {
    let mut owners = crate::polls::owners(heard, uow, account).await?;
    owners.push(heard.keys().owner_of(&account.bytes()));
    for owner in &owners {
        decide(uow, *owner, fate).await?;
    }
    Ok(owners)
}

/// How an account goes for a wish; `None` where it stays.
fn how_to_go(wish: Wish) -> Option<How> {
    match wish {
        Wish::Keep => None,
        Wish::Anonymise => Some(How::Anonymise),
        Wish::Delete => Some(How::Delete),
    }
}
