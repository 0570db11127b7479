//! Carrying out what is declared, within the unit of work of whoever goes.
//!
//! In which order these are called is the use case's: what somebody is just
//! saying is waited for by touching the row of the account, or of the view,
//! before what stands beside it.

use heard_storage::crypto::Hash;
use heard_storage::{StorageError, Uow, Value, args};

use super::{Becomes, Going, Names, PersonIn, Table, tables};
use crate::Heard;
use crate::ids::{AccountId, ViewId};

/// Which views go.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Which {
    /// This one.
    One(ViewId),
    /// All that were said from the account of this owner.
    Of([u8; 16]),
}

/// The row of the account itself. Whatever holds it is waited for.
///
/// # Errors
/// When storage fails.
pub(crate) async fn account(uow: &mut Uow, going: Going, account: AccountId) -> Result<(), StorageError> {
    for table in tables() {
        if matches!(table.names, Names::Accounts) {
            change(uow, table, going, "id = $1", args![account]).await?;
        }
    }
    Ok(())
}

/// What names an account, or is a keyed hash of it.
///
/// # Errors
/// When storage fails.
pub(crate) async fn beside_account(
    heard: &Heard,
    uow: &mut Uow,
    going: Going,
    account: AccountId,
) -> Result<(), StorageError> {
    for table in tables() {
        match table.names {
            Names::Account(column) => change(uow, table, going, &format!("{column} = $1"), args![account]).await?,
            Names::Person(column, hash) => {
                change(uow, table, going, &format!("{column} = $1"), args![hash(heard, account)]).await?;
            }
            Names::PersonIn(person) if acts(table.on(going)) => {
                each(heard, uow, table, going, person, account).await?;
            }
            Names::PersonIn(_) | Names::Accounts | Names::Owner(_) | Names::Views | Names::View(_) | Names::Council => {
            }
        }
    }
    Ok(())
}

/// A table in which an account is called otherwise in each poll or answer.
async fn each(
    heard: &Heard,
    uow: &mut Uow,
    table: &Table,
    going: Going,
    person: PersonIn,
    account: AccountId,
) -> Result<(), StorageError> {
    let these = format!("{} = $1 AND {} = $2", person.column, person.inside);
    for row in &uow.all(person.all, args![]).await? {
        let inside: [u8; 16] = row.id("id")?;
        let hash: Hash = (person.hash)(heard, account, inside);
        change(uow, table, going, &these, args![hash, inside]).await?;
    }
    Ok(())
}

/// What names an owner and is no view.
///
/// # Errors
/// When storage fails.
pub(crate) async fn under_owner(uow: &mut Uow, going: Going, owner: [u8; 16]) -> Result<(), StorageError> {
    for table in tables() {
        if let Names::Owner(column) = table.names {
            change(uow, table, going, &format!("{column} = $1"), args![owner]).await?;
        }
    }
    Ok(())
}

/// The rows of views themselves. Whatever holds one is waited for.
///
/// # Errors
/// When storage fails.
pub(crate) async fn views(uow: &mut Uow, going: Going, which: Which) -> Result<(), StorageError> {
    let (these, bound) = match which {
        Which::One(view) => ("id = $1", view.bytes()),
        Which::Of(owner) => ("owner_key = $1 AND signed_in = 1", owner),
    };
    for table in tables() {
        if matches!(table.names, Names::Views) {
            change(uow, table, going, these, args![bound]).await?;
        }
    }
    Ok(())
}

/// What stands beside views.
///
/// # Errors
/// When storage fails.
pub(crate) async fn beside_views(uow: &mut Uow, going: Going, which: Which) -> Result<(), StorageError> {
    let (these, bound) = match which {
        Which::One(view) => ("= $1", view.bytes()),
        Which::Of(owner) => ("IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)", owner),
    };
    for table in tables() {
        if let Names::View(column) = table.names {
            change(uow, table, going, &format!("{column} {these}"), args![bound]).await?;
        }
    }
    Ok(())
}

/// Whether anything is done from here.
fn acts(becomes: Becomes) -> bool {
    match becomes {
        Becomes::Deleted | Becomes::Unnamed | Becomes::Set(_) => true,
        Becomes::WithTheKey | Becomes::DeletedBy(_) | Becomes::UnnamedBy(_) | Becomes::Stays(_) => false,
    }
}

/// Does with `these` rows of a table what is declared, where anything is done
/// from here. What is set is set in rows found by one value: `$2` is no bytes.
async fn change(
    uow: &mut Uow,
    table: &Table,
    going: Going,
    these: &str,
    mut args: Vec<Value>,
) -> Result<(), StorageError> {
    let name = table.name;
    let sql = match (table.on(going), table.names.column()) {
        (Becomes::Deleted, _) => format!("DELETE FROM {name} WHERE {these}"),
        (Becomes::Unnamed, Some(column)) => format!("UPDATE {name} SET {column} = NULL WHERE {these}"),
        (Becomes::Set(set), _) => {
            let set = set();
            if set.contains("$2") {
                args.push(Value::from(Vec::<u8>::new()));
            }
            format!("UPDATE {name} SET {set} WHERE {these}")
        }
        (Becomes::Unnamed, None)
        | (Becomes::WithTheKey | Becomes::DeletedBy(_) | Becomes::UnnamedBy(_) | Becomes::Stays(_), _) => return Ok(()),
    };
    uow.execute(sql, args).await?;
    Ok(())
}
