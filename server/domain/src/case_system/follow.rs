//! What the extract says of a child whose account is known is followed: who is there
//! for them, and who stands on their own page.

use std::collections::HashMap;

use heard_storage::crypto::{Hash, Key};
use heard_storage::{StorageError, args};
use heard_vocabulary::{AccountState, OwnKind, Role};
use serde::{Deserialize, Serialize};

use super::assigned::{Made, assign_all, take_back_new};
use super::own_page::{Shown, show};
use super::{Child, as_hash, children, link_place, opened, person_hash, sealed};
use crate::Heard;
use crate::ids::AccountId;

/// Whose child an account is in the case system, and what stands here because of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Link {
    /// The child's number there.
    pub case_number: String,
    /// Assignments that were made because of a line.
    pub made: Vec<Made>,
    /// As what, and which address: somebody the extract had brought, and the team took back.
    pub refused: Vec<(String, String)>,
    /// Who was put on the young person's own page because of a line.
    pub shown: Vec<Shown>,
}

/// A link as it is stored, with what it opens under.
pub(super) struct Stored {
    pub link: Link,
    pub case: Hash,
    person: Hash,
    owner: Key,
    /// As it was read or written last: what came meanwhile is not written over.
    bytes: Vec<u8>,
}

impl Stored {
    /// The link of an account; `None` where there is none, or nothing of theirs opens.
    pub(super) async fn of(heard: &Heard, account: AccountId) -> Result<Option<Self>, StorageError> {
        let person = person_hash(heard, account);
        let mut conn = heard.words().read().await?;
        let sql = "SELECT case_hash, sealed FROM case_link WHERE person_hash = $1";
        let Some(row) = conn.first(sql, args![person]).await? else { return Ok(None) };
        drop(conn);
        let owner = heard.key_store().get(&heard.keys().owner_of(&account.bytes())).await?;
        let Some(owner) = owner else { return Ok(None) };
        let bytes = row.blob("sealed")?;
        let link = opened(&owner, &link_place(&person), &bytes, "case_link.sealed")?;
        Ok(Some(Self { link, case: as_hash(&row.blob("case_hash")?, "case_link.case_hash")?, person, owner, bytes }))
    }

    /// Writes it down as it is now; `false` where somebody else did, or it is gone.
    pub(super) async fn write(&mut self, heard: &Heard) -> Result<bool, StorageError> {
        let sealed = sealed(heard, &self.owner, &link_place(&self.person), &self.link)?;
        let (new, was, person) = (sealed.clone(), self.bytes.clone(), self.person);
        let written = heard.words().write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE case_link SET sealed = $1 WHERE person_hash = $2 AND sealed = $3";
                Ok::<_, StorageError>(uow.execute(sql, args![new, person, was]).await? > 0)
            })
        });
        let written = written.await?;
        if written {
            self.bytes = sealed;
        }
        Ok(written)
    }
}

/// Members of staff by what they sign in with.
pub(super) struct KnownStaff(HashMap<Hash, (AccountId, Role)>);

impl KnownStaff {
    pub(super) async fn load(heard: &Heard) -> Result<Self, StorageError> {
        let mut conn = heard.words().read().await?;
        // Whoever is suspended is still somebody's worker.
        let sql =
            "SELECT id, role, login_hash FROM account WHERE role <> $1 AND state <> $2 AND login_hash IS NOT NULL";
        let rows = conn.all(sql, args![Role::YoungPerson.name(), AccountState::Erased.name()]).await?;
        let mut all = HashMap::with_capacity(rows.len());
        for row in rows {
            let role = Role::parse(&row.text("role")?).ok_or(StorageError::inconsistent("account.role", "a role"))?;
            all.insert(as_hash(&row.blob("login_hash")?, "account.login_hash")?, (row.id("id")?, role));
        }
        Ok(Self(all))
    }

    /// Whose address it is; nobody's where it is empty.
    pub(super) fn find(&self, heard: &Heard, email: &str) -> Option<(AccountId, Role)> {
        if email.is_empty() { None } else { self.0.get(&heard.keys().login_hash(email)).copied() }
    }
}

/// Follows the extract for every young person whose account is known.
///
/// # Errors
/// When storage fails. That it failed for some keeps no other from being followed: the
/// last error comes back at the end.
pub async fn follow_all(heard: &Heard) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT person_hash, case_hash FROM case_link", args![]).await?;
    if rows.is_empty() {
        return Ok(());
    }
    let sql = "SELECT id FROM account WHERE role = $1 AND state <> $2";
    let accounts = conn.all(sql, args![Role::YoungPerson.name(), AccountState::Erased.name()]).await?;
    drop(conn);
    let mut by_hash = HashMap::with_capacity(accounts.len());
    for row in accounts {
        let account: AccountId = row.id("id")?;
        by_hash.insert(person_hash(heard, account), account);
    }
    let (children, staff) = (children(heard).await?, KnownStaff::load(heard).await?);
    let (mut failed, mut last) = (0_usize, None);
    for row in rows {
        let person = as_hash(&row.blob("person_hash")?, "case_link.person_hash")?;
        let case = as_hash(&row.blob("case_hash")?, "case_link.case_hash")?;
        let Some(account) = by_hash.get(&person) else { continue };
        if let Err(error) = follow(heard, *account, children.get(&case), &staff).await {
            failed += 1;
            last = Some(error);
        }
    }
    match last {
        Some(error) => {
            tracing::warn!(failed, %error, "what the extract says could not be followed for some");
            Err(error)
        }
        None => Ok(()),
    }
}

/// Follows the extract for one young person; a child that it does not name has nobody.
/// Where somebody else follows it, or ends the link, at the same moment, they do it.
pub(super) async fn follow(
    heard: &Heard,
    account: AccountId,
    child: Option<&Child>,
    staff: &KnownStaff,
) -> Result<(), StorageError> {
    let Some(mut stored) = Stored::of(heard, account).await? else { return Ok(()) };
    let before = stored.link.clone();
    let nobody = Vec::new();
    let lines = child.map_or(&nobody, |child| &child.people);
    let Some(new) = assign_all(heard, account, &mut stored, lines, staff).await? else { return Ok(()) };
    for kind in OwnKind::ALL {
        show(heard, account, &mut stored.link, *kind, lines, staff).await?;
    }
    if stored.link != before && !stored.write(heard).await? {
        take_back_new(heard, account, &new).await?;
    }
    Ok(())
}
