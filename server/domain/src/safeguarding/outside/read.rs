//! Who it is, what waits, and who it could be, as a page shows it.

use heard_storage::{Row, StorageError, args};
use heard_vocabulary::Role;

use super::{COULD, EndOfChain, NOW, Scrutineer, Waiting, may_take_back, together};
use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Grant, KeepDuty, names_of, usable};

/// Reads who it is.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn end_of_chain(heard: &Heard, by: &Grant<KeepDuty>) -> Result<EndOfChain, StorageError> {
    let mut conn = heard.words().read().await?;
    let now = conn.first(NOW, vec![]).await?;
    let waits = conn.first("SELECT * FROM outside_person WHERE waits = 1", vec![]).await?;
    let rows = conn.all(COULD, args![Role::Scrutineer.name()]).await?;
    let in_row = |row: &Option<Row>, column| match row {
        Some(row) => row.id_opt::<AccountId>(column),
        None => Ok(None),
    };
    let (who, asked_by) = (in_row(&waits, "account_id")?, in_row(&waits, "asked_by")?);
    let mut named: Vec<AccountId> = rows.iter().map(|row| row.id("id")).collect::<Result<_, _>>()?;
    named.extend([who, asked_by].into_iter().flatten());
    named.sort_unstable();
    named.dedup();
    let names = if named.is_empty() { Default::default() } else { names_of(heard, &mut conn, &named).await? };
    let name = |id: AccountId| names.get(&id).map(|identity| identity.name.clone());
    let asker = match asked_by {
        Some(asked_by) => usable(&mut conn, asked_by).await?,
        None => None,
    };
    drop(conn);
    let one = |row: &Row| {
        let id = row.id("id")?;
        let email = names.get(&id).and_then(|identity| identity.email.clone());
        Ok(Scrutineer { id, name: name(id).unwrap_or_default(), email, reached: row.int("reached")? == 1 })
    };
    let mut could = rows.iter().map(one).collect::<Result<Vec<_>, StorageError>>()?;
    could.sort_by(|one, other| (&one.name, one.id).cmp(&(&other.name, other.id)));
    // Somebody who may not sign in any more, and is not confirmed.
    let gone = |id| Scrutineer { id, name: name(id).unwrap_or_default(), email: None, reached: false };
    let waiting = match &waits {
        Some(row) => Some(Waiting {
            id: row.id("id")?,
            who: who.map(|id| could.iter().find(|one| one.id == id).cloned().unwrap_or_else(|| gone(id))),
            asked: (asked_by.and_then(name), row.moment("asked_at")?),
            own: asked_by == Some(by.id()),
            may_confirm: together(by.account(), asker),
            may_take_back: may_take_back(by.account(), asked_by),
        }),
        None => None,
    };
    let now = match now {
        Some(row) => {
            let (id, since): (AccountId, _) = (row.id("account_id")?, row.moment("settled_at")?);
            could.iter().find(|one| one.id == id).cloned().map(|one| (one, since))
        }
        None => None,
    };
    Ok(EndOfChain { now, waiting, could })
}
