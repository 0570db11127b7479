//! What the extract says of a child whose account is known is followed: who is there
//! for them, and who stands on their own page.

use std::collections::HashMap;

use heard_storage::crypto::{Hash, Key};
use heard_storage::{StorageError, args};
use heard_vocabulary::{AccountState, CaseAction, OwnKind, Role};
use serde::{Deserialize, Serialize};

use super::assigned::{Made, plan};
use super::own_page::{Shown, plan_pages, write_pages};
use super::{ACTOR, Child, as_hash, children, link_place, opened, person_hash, sealed};
use crate::Heard;
use crate::assignments::of_account;
use crate::assignments::steps::{Ready, carry_out, ready};
use crate::contacts::{drop_own, own_known};
use crate::filing;
use crate::ids::AccountId;
use crate::record::{CaseSystem, record};

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

    /// Writes it down as it is now, with what is done to assignments, both or neither; `false`
    /// where somebody else was quicker.
    async fn write(&mut self, heard: &Heard, steps: Vec<Ready>) -> Result<bool, StorageError> {
        let sealed = sealed(heard, &self.owner, &link_place(&self.person), &self.link)?;
        let (new, was, person) = (sealed.clone(), self.bytes.clone(), self.person);
        let written = heard.words().write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE case_link SET sealed = $1 WHERE person_hash = $2 AND sealed = $3";
                match uow.execute(sql, args![new, person, was]).await? > 0 && carry_out(uow, ACTOR, steps).await? {
                    true => Ok(()),
                    false => Err(Quicker::Somebody),
                }
            })
        });
        match written.await {
            Ok(()) => {
                self.bytes = sealed;
                Ok(true)
            }
            Err(Quicker::Somebody) => Ok(false),
            Err(Quicker::Storage(error)) => Err(error),
        }
    }

    /// Takes it away, where it is as it was read, with the assignments made because of it.
    pub(super) async fn take_away(
        self,
        heard: &Heard,
        (account, actor): (AccountId, String),
        steps: Vec<Ready>,
    ) -> Result<bool, StorageError> {
        let owner = heard.keys().owner_of(&account.bytes());
        let gone = heard.words().write(move |uow| {
            Box::pin(async move {
                let sql = "DELETE FROM case_link WHERE person_hash = $1 AND sealed = $2";
                if uow.execute(sql, args![self.person, self.bytes]).await? == 0 || !carry_out(uow, ACTOR, steps).await?
                {
                    return Err(Quicker::Somebody);
                }
                // What was filed to that child's record is withdrawn from it, and what was to go
                // there does not.
                filing::forget_whose(uow, owner);
                Ok(record(uow, actor, CaseAction::Unlinked, CaseSystem, "").await?)
            })
        });
        match gone.await {
            Ok(()) => Ok(true),
            Err(Quicker::Somebody) => Ok(false),
            Err(Quicker::Storage(error)) => Err(error),
        }
    }
}

/// Why a link was not written.
#[derive(Debug, thiserror::Error)]
enum Quicker {
    /// It, or something it made, is not as it was read.
    #[error("somebody was quicker")]
    Somebody,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A member of staff.
#[derive(Debug, Clone, Copy)]
pub(super) struct Colleague {
    pub account: AccountId,
    pub role: Role,
    /// Whether they can sign in: whoever is suspended is still somebody's worker, and becomes
    /// nobody's.
    pub in_use: bool,
}

/// Members of staff by what they sign in with.
pub(super) struct KnownStaff(HashMap<Hash, Colleague>);

impl KnownStaff {
    pub(super) async fn load(heard: &Heard) -> Result<Self, StorageError> {
        let mut conn = heard.words().read().await?;
        let sql = "SELECT id, role, state, login_hash FROM account
                   WHERE role <> $1 AND state <> $2 AND login_hash IS NOT NULL";
        let rows = conn.all(sql, args![Role::YoungPerson.name(), AccountState::Erased.name()]).await?;
        let mut all = HashMap::with_capacity(rows.len());
        for row in rows {
            let role = Role::parse(&row.text("role")?).ok_or(StorageError::inconsistent("account.role", "a role"))?;
            let in_use = row.text("state")? == AccountState::Active.name();
            let one = Colleague { account: row.id("id")?, role, in_use };
            all.insert(as_hash(&row.blob("login_hash")?, "account.login_hash")?, one);
        }
        Ok(Self(all))
    }

    /// Whose address it is; nobody's where it is empty.
    pub(super) fn find(&self, heard: &Heard, email: &str) -> Option<Colleague> {
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
///
/// What is done to assignments is written down in one unit with them. Who stands on the page is
/// written down first and done then: a stop in between leaves it to the next time.
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
    let there = of_account(heard, account).await?;
    let steps = plan(heard, account, &mut stored.link, lines, staff, &there);
    plan_pages(heard, &mut stored.link, lines, staff, &own_known(heard, account).await?);
    let Some(steps) = ready(heard, &steps).await? else { return Ok(()) };
    if stored.link != before && !stored.write(heard, steps).await? {
        return Ok(());
    }
    if !write_pages(heard, account, &mut stored.link).await? || stored.write(heard, Vec::new()).await? {
        return Ok(());
    }
    // It was taken away meanwhile, and what was put on the page with it.
    match Stored::of(heard, account).await? {
        None => take_off_pages(heard, account, &stored.link).await,
        Some(_) => Ok(()),
    }
}

/// Takes off the page whom the extract had put there: they never were that.
pub(super) async fn take_off_pages(heard: &Heard, account: AccountId, link: &Link) -> Result<(), StorageError> {
    for shown in link.shown.iter().filter(|shown| shown.ours) {
        if let Some(kind) = OwnKind::parse(&shown.kind) {
            drop_own(heard, ACTOR.to_owned(), account, kind, &shown.name, true).await?;
        }
    }
    Ok(())
}
