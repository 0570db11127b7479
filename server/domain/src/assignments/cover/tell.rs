//! Who is told that somebody stands in for somebody, or does no more.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::MemberOf;

use crate::ids::AccountId;
use crate::notifications::{Event, raise};
use crate::people::Role;

/// Tells whoever is away, whoever stands in, and the managers of the teams of whoever is away;
/// not whoever did it.
pub(super) async fn tell(
    uow: &mut Uow,
    (whose, by): (AccountId, AccountId),
    me: AccountId,
) -> Result<(), StorageError> {
    let mut people = managers_of(uow, whose).await?;
    people.extend([whose, by]);
    // In one order, so that no two units wait for each other.
    people.sort_unstable();
    people.dedup();
    people.retain(|one| *one != me);
    for to in people {
        raise(uow, Event::CoverSaid(to)).await?;
    }
    Ok(())
}

/// The team managers who belong to a team of theirs today.
async fn managers_of(uow: &mut Uow, whose: AccountId) -> Result<Vec<AccountId>, StorageError> {
    let today = uow.now().day().to_string();
    let sql = "SELECT m.account_id FROM membership m JOIN usable_account u ON u.id = m.account_id
               WHERE u.role = $1 AND m.kind = $2 AND m.first_day <= $3 AND (m.last_day IS NULL OR m.last_day >= $3)
                   AND m.place IN (SELECT t.place FROM membership t WHERE t.account_id = $4 AND t.kind = $2
                       AND t.first_day <= $3 AND (t.last_day IS NULL OR t.last_day >= $3))";
    let asked = args![Role::TeamManager.name(), MemberOf::Team.name(), today, whose];
    uow.all(sql, asked).await?.iter().map(|row| row.id("account_id")).collect()
}
