//! Which account is which child's: said by the team, who know the child and the number.

use heard_storage::{StorageError, args};
use heard_vocabulary::CaseAction;

use super::follow::{KnownStaff, Link, Stored, follow, take_off_pages};
use super::{Child, case_hash, child, link_place, looked_up, person_hash, sealed};
use crate::Heard;
use crate::assignments::scope::{InScope, Person};
use crate::assignments::steps::{Step, ready};
use crate::assignments::{Assignment, of_account};
use crate::ids::AccountId;
use crate::people::{AssignPeople, Grant};
use crate::record::{CaseSystem, record};

/// Why an account was not joined to a child of the case system.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// No number was given.
    #[error("a number is missing")]
    NoNumber,
    /// No extract was taken in yet.
    #[error("no extract was taken in")]
    NoExtract,
    /// The extract names no such child.
    #[error("the extract names no such child")]
    NoSuchChild,
    /// The child is somebody else's account already.
    #[error("the child has another account")]
    Another,
    /// The account is a child's already.
    #[error("the account is joined already")]
    Already,
    /// Nothing of the young person's opens.
    #[error("there is no such young person")]
    NoSuchPerson,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// The child of this case number, as far as it takes to see that it is the right one.
///
/// # Errors
/// [`LinkError`].
pub async fn look_up(heard: &Heard, by: &Grant<AssignPeople>, case_number: &str) -> Result<Child, LinkError> {
    if looked_up(case_number).is_empty() {
        return Err(LinkError::NoNumber);
    }
    let found = child(heard, &case_hash(heard, case_number)).await?;
    let actor = by.actor();
    let looked = heard
        .words()
        .write(move |uow| Box::pin(async move { record(uow, actor, CaseAction::LookedUp, CaseSystem, "").await }));
    looked.await?;
    match found {
        Some(child) => Ok(child),
        None => {
            let mut conn = heard.words().read().await?;
            let any = conn.first("SELECT 1 AS one FROM case_child LIMIT 1", args![]).await?;
            Err(if any.is_some() { LinkError::NoSuchChild } else { LinkError::NoExtract })
        }
    }
}

/// Says that a young person is the child of this case number. Who is there for them
/// follows at once.
///
/// # Errors
/// [`LinkError`]; nothing is kept then. That it could not be followed yet is none: it is tried
/// again within a quarter of an hour.
pub async fn link(
    heard: &Heard,
    by: &Grant<AssignPeople>,
    person: &InScope<Person>,
    case_number: &str,
) -> Result<(), LinkError> {
    let account = person.id();
    let known = look_up(heard, by, case_number).await?;
    put_link(heard, by.actor(), account, &known).await?;
    let staff = KnownStaff::load(heard).await?;
    if let Err(error) = follow(heard, account, Some(&known), &staff).await {
        tracing::warn!(%error, "what the extract says of somebody could not be followed yet");
    }
    Ok(())
}

/// Writes down that an account is this child's.
pub(super) async fn put_link(heard: &Heard, actor: String, account: AccountId, known: &Child) -> Result<(), LinkError> {
    let case = case_hash(heard, &known.case_number);
    let owner = heard.key_store().get(&heard.keys().owner_of(&account.bytes())).await?;
    let owner = owner.ok_or(LinkError::NoSuchPerson)?;
    let hash = person_hash(heard, account);
    let link = Link { case_number: known.case_number.clone(), ..Link::default() };
    let plain = sealed(heard, &owner, &link_place(&hash), &link)?;
    let made = heard.words().write(move |uow| {
        Box::pin(async move {
            let sql = "SELECT person_hash FROM case_link WHERE person_hash = $1";
            if uow.first(sql, args![hash]).await?.is_some() {
                return Err(LinkError::Already);
            }
            let sql = "INSERT INTO case_link (person_hash, case_hash, sealed) VALUES ($1, $2, $3)";
            uow.execute(sql, args![hash, case, plain]).await.map_err(|error| match error {
                StorageError::Duplicate => LinkError::Another,
                other => other.into(),
            })?;
            record(uow, actor, CaseAction::Linked, CaseSystem, "").await?;
            Ok::<_, LinkError>(())
        })
    });
    made.await
}

/// Says that it was a mistake: assignments that were made because of it are as if they had
/// never been, and what was sent to whoever it named stays with the team alone.
///
/// # Errors
/// When storage fails.
pub async fn unlink(heard: &Heard, by: &Grant<AssignPeople>, person: &InScope<Person>) -> Result<(), StorageError> {
    let account = person.id();
    // Whoever follows it at the same moment changes it, and then it is read once more.
    while let Some(stored) = Stored::of(heard, account).await? {
        let link = stored.link.clone();
        let there = of_account(heard, account).await?;
        let of_link = |one: &&Assignment| link.made.iter().any(|made| made.assignment == one.id);
        let steps: Vec<Step> = there.iter().filter(of_link).map(|one| Step::TakeBack(*one)).collect();
        let Some(steps) = ready(heard, &steps).await? else { continue };
        if stored.take_away(heard, (account, by.actor()), steps).await? {
            return take_off_pages(heard, account, &link).await;
        }
    }
    Ok(())
}
