//! Invitations of colleagues that nobody has accepted yet: who gave them out,
//! and taking them back.

use heard_storage::clock::Moment;
use heard_storage::crypto::{Hash, open};
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::InviteAction;

use super::{Sealed, invitation_place, invited_as};
use crate::Heard;
use crate::ids::AccountId;
use crate::people::grant::{Grant, InviteStaff};
use crate::people::identity::{Identity, names_of};
use crate::people::role::Role;
use crate::record::{self, record};

/// An invitation of a colleague.
#[derive(Debug, Clone)]
pub struct Issued {
    /// What it is withdrawn by.
    pub id: Hash,
    /// Who is invited.
    pub identity: Identity,
    /// As what.
    pub role: Role,
    /// Who invited them; nobody, where it was made at the command line.
    pub by: Option<String>,
    /// When it stops working.
    pub until: Moment,
}

/// Invitations of colleagues that work, the one that ends first first.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn invitations(heard: &Heard, _by: &Grant<InviteStaff>) -> Result<Vec<Issued>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT code_hash, role, sealed, expires_at, issued_by FROM invite
               WHERE expires_at > $1 AND role <> $2 ORDER BY expires_at, code_hash";
    let rows = conn.all(sql, args![heard.now(), Role::YoungPerson.name()]).await?;
    let issuers = rows.iter().filter_map(|row| row.id_opt("issued_by").transpose());
    let issuers = issuers.collect::<Result<Vec<AccountId>, _>>()?;
    let names = names_of(heard, &mut conn, &issuers).await?;
    let wrong = || StorageError::inconsistent("invite.sealed", "an invitation");
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let id = Hash::try_from(row.blob("code_hash")?.as_slice()).map_err(|_| wrong())?;
        let plain = open(&heard.keys().cookie, &invitation_place(&id), &row.blob("sealed")?)?;
        let sealed: Sealed = serde_json::from_slice(&plain).map_err(|_| wrong())?;
        let Some(identity) = sealed.identity else { continue };
        let role = Role::parse(&row.text("role")?).ok_or(StorageError::inconsistent("invite.role", "a role"))?;
        let by = row.id_opt::<AccountId>("issued_by")?.and_then(|id| names.get(&id)).map(|one| one.name.clone());
        all.push(Issued { id, identity, role, by, until: row.moment("expires_at")? });
    }
    Ok(all)
}

/// Takes an invitation back; whether it was there.
///
/// # Errors
/// When storage fails.
pub async fn withdraw(heard: &Heard, by: &Grant<InviteStaff>, id: Hash) -> Result<bool, StorageError> {
    let (actor, this) = (by.actor(), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "DELETE FROM invite WHERE code_hash = $1 AND role <> $2 RETURNING login_hash";
                let gone = uow.first(sql, args![id, Role::YoungPerson.name()]).await?;
                let Some(gone) = gone else { return Ok(false) };
                let login = gone.blob_opt("login_hash")?.and_then(|login| Hash::try_from(login.as_slice()).ok());
                let whom = login.map(|login| invited_as(&this, &login)).unwrap_or_default();
                record(uow, actor, InviteAction::Withdrawn, record::Invitation, whom).await?;
                Ok(true)
            })
        })
        .await
}

/// Takes back what somebody who is suspended or leaves gave out, and every
/// invitation to themselves.
pub(in crate::people) async fn withdraw_with(uow: &mut Uow, account: AccountId) -> Result<(), StorageError> {
    let sql = "DELETE FROM invite WHERE issued_by = $1
                  OR login_hash = (SELECT a.login_hash FROM account a WHERE a.id = $1)";
    uow.execute(sql, args![account]).await.map(drop)
}
