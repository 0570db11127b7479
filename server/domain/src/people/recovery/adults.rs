//! The adults whom a young person can choose.

use heard_storage::{StorageError, args};

use crate::Heard;
use crate::ids::AccountId;
use crate::people::{AccountState, Grant, OwnVoice, Role, names_of};

/// An adult who can be chosen.
#[derive(Debug, Clone)]
pub struct Adult {
    /// Who.
    pub id: AccountId,
    /// Their name.
    pub name: String,
    /// What they do.
    pub title: String,
    /// Whether the young person chose them.
    pub chosen: bool,
    /// Whether they belong to the participation team.
    pub team: bool,
}

/// Everyone who can be chosen, by name.
///
/// # Errors
/// When storage fails.
pub async fn adults(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<Adult>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT a.id, a.role, c.adult_id FROM account a
             LEFT JOIN chosen_adult c ON c.adult_id = a.id AND c.account_id = $1
             WHERE a.state = $2 AND a.role IN ('worker', 'participation_lead')",
            args![me.id(), AccountState::Active.name()],
        )
        .await?;
    let accounts = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<AccountId>, _>>()?;
    let mut names = names_of(heard, &mut conn, &accounts).await?;
    let mut adults = Vec::with_capacity(rows.len());
    for (row, id) in rows.iter().zip(accounts) {
        let Some(identity) = names.remove(&id) else { continue };
        adults.push(Adult {
            id,
            name: identity.name,
            title: identity.title.unwrap_or_default(),
            chosen: row.id_opt::<AccountId>("adult_id")?.is_some(),
            team: row.text("role")? == Role::ParticipationLead.name(),
        });
    }
    adults.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(adults)
}
