//! What was done with an account itself.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::AccountAction;

use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Grant, OwnVoice, Role, names_of};
use crate::record::{LoggedAccount, Subject as _, action_of, logged};

/// What was done with an account itself: when, by which adult, and what; `None`
/// where that is on no list, which is our fault.
///
/// # Errors
/// When storage fails.
pub async fn account_history(
    heard: &Heard,
    me: &Grant<OwnVoice>,
) -> Result<Vec<(Moment, Option<String>, Option<AccountAction>)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT at, actor, action FROM audit_log WHERE subject = $1 ORDER BY seq DESC LIMIT 50",
            args![logged(heard, me.id()).in_log()],
        )
        .await?;
    let adults = rows.iter().map(|row| Ok(adult(&row.text("actor")?))).collect::<Result<Vec<_>, StorageError>>()?;
    let accounts: Vec<AccountId> = adults.iter().flatten().map(|(_, id)| *id).collect();
    let names = names_of(heard, &mut conn, &accounts).await?;
    let mut lines = Vec::with_capacity(rows.len());
    for (row, adult) in rows.iter().zip(adults) {
        let who = adult
            .map(|(role, id)| names.get(&id).map_or_else(|| role.title().to_owned(), |identity| identity.name.clone()));
        lines.push((row.moment("at")?, who, action_of::<LoggedAccount>(row)?));
    }
    Ok(lines)
}

/// The adult who did something; `None` for the young person.
fn adult(actor: &str) -> Option<(Role, AccountId)> {
    let (role, id) = actor.split_once(':')?;
    let role = Role::parse(role).filter(|role| *role != Role::YoungPerson)?;
    Some((role, id.parse().ok()?))
}
