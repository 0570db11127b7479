//! A young person is invited as a child of the case system: nobody has to look for their
//! nickname afterwards.

use heard_storage::{StorageError, args};
use heard_vocabulary::{CaseAction, Role};

use super::follow::{KnownStaff, follow};
use super::link::{LinkError, put_link};
use super::{ACTOR, Child, case_hash, child, looked_up};
use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Grant, InviteYoungPeople, NewInvite, issue_for_child};
use crate::record::{CaseSystem, record};

/// Issues a code for the child of this case number. A worker does so for those that the extract
/// names them for, a participation lead for all.
///
/// # Errors
/// [`LinkError`]; [`LinkError::NoSuchChild`] also where a worker is not named for that child:
/// whether there is one is not theirs to find out.
pub async fn invite(
    heard: &Heard,
    by: &Grant<InviteYoungPeople>,
    case_number: &str,
) -> Result<(NewInvite, Child), LinkError> {
    if looked_up(case_number).is_empty() {
        return Err(LinkError::NoNumber);
    }
    let case = case_hash(heard, case_number);
    let found = child(heard, &case).await?.ok_or(LinkError::NoSuchChild)?;
    if by.account().role() == Role::Worker {
        let (staff, today) = (KnownStaff::load(heard).await?, heard.now().iso_date());
        let is_me = |email: &str| staff.find(heard, email).is_some_and(|known| known.account == by.id());
        let mine = found.people.iter().any(|line| (line.last.is_empty() || line.last >= today) && is_me(&line.email));
        if !mine {
            return Err(LinkError::NoSuchChild);
        }
    }
    let mut conn = heard.words().read().await?;
    let sql = "SELECT case_hash FROM case_link WHERE case_hash = $1";
    if conn.first(sql, args![case]).await?.is_some() {
        return Err(LinkError::Another);
    }
    drop(conn);
    let actor = by.actor();
    let looked = heard
        .words()
        .write(move |uow| Box::pin(async move { record(uow, actor, CaseAction::LookedUp, CaseSystem, "").await }));
    looked.await?;
    Ok((issue_for_child(heard, by, found.case_number.clone()).await?, found))
}

/// Joins an account that was just made with such a code. Where that cannot be, because the child
/// has another account since or is gone from the extract, the account is there without it, and a
/// participation lead says which child it is.
pub(crate) async fn join_invited(heard: &Heard, account: AccountId, case_number: &str) {
    match joined(heard, account, case_number).await {
        Ok(()) => {}
        Err(LinkError::Storage(error)) => tracing::warn!(%error, "an account could not be joined to its child"),
        Err(_) => tracing::warn!("an account could not be joined to its child: it has another one, or is gone"),
    }
}

async fn joined(heard: &Heard, account: AccountId, case_number: &str) -> Result<(), LinkError> {
    let known = child(heard, &case_hash(heard, case_number)).await?.ok_or(LinkError::NoSuchChild)?;
    put_link(heard, ACTOR.to_owned(), account, &known).await?;
    follow(heard, account, Some(&known), &KnownStaff::load(heard).await?).await.map_err(StorageError::into)
}
