//! A view comes to the pages of those it was sent to.

use heard_storage::{StorageError, Uow, args};

use crate::assignments::cover::covering_now;
use crate::contacts::OwnKind;
use crate::ids::{AccountId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Role, in_role};
use crate::safeguarding::conflicts::Named;

/// Whose page something for this member of staff comes to: their own, or that of
/// whoever follows them since they left; nobody's, where nobody does. Whoever it
/// is stays until the unit ends.
async fn page_of(uow: &mut Uow, account: AccountId) -> Result<Option<AccountId>, StorageError> {
    let mut account = account;
    // Each of them left since the one before.
    for _ in 0..LONGEST_LINE {
        if in_role(uow, account, Role::Worker).await? {
            return Ok(Some(account));
        }
        let row = uow.first("SELECT by_id FROM followed WHERE account_id = $1", args![account]).await?;
        let Some(row) = row else { return Ok(None) };
        account = row.id("by_id")?;
    }
    Ok(None)
}

/// As many may have followed one another since the sender's page was drawn.
const LONGEST_LINE: usize = 8;

/// Puts a view on the pages of those it was sent to, once each. Whoever left
/// while it was on its way is followed; the team's queue has it either way. Those
/// it may be about are told of nothing, and where it may be `harm` nobody is: somebody
/// of the team looks first.
pub(crate) async fn deliver(
    uow: &mut Uow,
    view: ViewId,
    to: &[(AccountId, OwnKind)],
    about: &Named,
    harm: bool,
) -> Result<(), StorageError> {
    let now = uow.now();
    for (account, kind) in to {
        let Some(account) = page_of(uow, *account).await? else { continue };
        uow.defer(
            "INSERT INTO delivery (view_id, account_id, kind, delivered_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (view_id, account_id) DO NOTHING",
            args![view, account, kind.name(), now],
        );
        if harm {
            continue;
        }
        // What may be about whoever it was sent to waits for them, and for the team, alone.
        if about.includes(account) {
            continue;
        }
        raise(uow, Event::LetterCame(view, account)).await?;
        for by in covering_now(uow, account).await? {
            if !about.includes(by) {
                raise(uow, Event::LetterCame(view, by)).await?;
            }
        }
    }
    Ok(())
}
