//! Who leads a plan's actions: the account that is named beside the plan's own words; and
//! where a leaver is named, and a colleague follows.

use heard_storage::text::search;
use heard_storage::{Conn, StorageError, Uow, any_of, args};
use heard_vocabulary::{PlanRowAction, Role};

use super::ask::tell_lead;
use super::import::PlanRow;
use super::lines::IN_FORCE;
use crate::Heard;
use crate::ids::{AccountId, PlanRowId};
use crate::people::{EditStrategy, Grant, Identity, LeadActions, Permission as _, PlanLearning, names_of};
use crate::record::record;

/// Who leads what of the plan in force that is not complete, as statements go on.
pub(super) const LEADS_OPEN: &str = "FROM plan_lead l JOIN plan_row r ON r.id = l.row_id
         WHERE r.plan_id = (SELECT p.id FROM plan p WHERE p.in_force = 1) AND r.kind = 'action'
             AND r.missing_since IS NULL AND (r.rating IS NULL OR r.rating <> 'blue')";

/// Why nobody was named.
#[derive(Debug, thiserror::Error)]
pub enum LeadError {
    /// Nobody was chosen, or somebody who cannot lead an action.
    #[error("nobody who can lead it was chosen")]
    Nobody,
    /// There is no such action in the plan in force and its newest file.
    #[error("this is not in the plan in force")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What came of naming a lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// They are told that something waits among their lines.
    Told,
    /// No message reaches them: no address of theirs is proven.
    Unreached,
    /// They led it before.
    AsBefore,
    /// It is complete: nothing waits for them, and they are not told.
    Complete,
}

impl Named {
    /// By whether a message reaches them.
    pub(super) const fn by_message(told: bool) -> Self {
        if told { Self::Told } else { Self::Unreached }
    }
}

/// Whether the plan's own words for a lead name this person, alone or beside others. A name within
/// another one is none: "Al" is not named by "Sally". Who has no name is named by nothing.
#[must_use]
pub fn is_named_in(words: &str, name: &str) -> bool {
    let whole = |text: &str| format!(" {} ", search(text));
    let name = whole(name);
    !name.trim().is_empty() && whole(words).contains(&name)
}

/// Everybody who can lead an action, by name.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn can_lead(heard: &Heard, _by: &Grant<EditStrategy>) -> Result<Vec<(AccountId, Identity)>, StorageError> {
    leaders(heard).await
}

/// The same for whoever makes an action of what was learned.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn can_lead_learned(
    heard: &Heard,
    _by: &Grant<PlanLearning>,
) -> Result<Vec<(AccountId, Identity)>, StorageError> {
    leaders(heard).await
}

async fn leaders(heard: &Heard) -> Result<Vec<(AccountId, Identity)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let (roles, values) = any_of(1, LeadActions::ROLES.iter().map(|role| role.name()));
    let rows = conn.all(format!("SELECT id FROM usable_account WHERE role IN {roles}"), values).await?;
    let ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<AccountId>, _>>()?;
    let mut all: Vec<_> = names_of(heard, &mut conn, &ids).await?.into_iter().collect();
    all.sort_by_cached_key(|(id, identity)| (search(&identity.name), *id));
    Ok(all)
}

/// Whether this account can lead an action.
pub(super) async fn may_lead(uow: &mut Uow, account: AccountId) -> Result<bool, StorageError> {
    let row = uow.first("SELECT role FROM usable_account WHERE id = $1", args![account]).await?;
    let role = row.map(|row| row.text("role")).transpose()?;
    Ok(role.and_then(|role| Role::parse(&role)).is_some_and(|role| LeadActions::ROLES.contains(&role)))
}

/// Names the account that leads an action, in the caller's unit of work, and tells them where
/// it is open and stands among their lines.
///
/// # Errors
/// [`LeadError`].
pub(crate) async fn put_lead(
    uow: &mut Uow,
    me: AccountId,
    id: PlanRowId,
    account: AccountId,
) -> Result<Named, LeadError> {
    if !may_lead(uow, account).await? {
        return Err(LeadError::Nobody);
    }
    let now = uow.now();
    let sql = "INSERT INTO plan_lead (row_id, account_id, named_at, named_by) VALUES ($1, $2, $3, $4)
               ON CONFLICT (row_id) DO UPDATE SET account_id = excluded.account_id, named_at = excluded.named_at,
                   named_by = excluded.named_by";
    uow.execute(sql, args![id, account, now, me]).await?;
    let sql = format!("SELECT 1 AS one {LEADS_OPEN} AND r.id = $1");
    if uow.first(sql, args![id]).await?.is_none() {
        return Ok(Named::Complete);
    }
    Ok(Named::by_message(tell_lead(uow, account).await?))
}

/// Names the account that leads an action, in place of whoever led it.
///
/// # Errors
/// [`LeadError`]; nothing is changed then.
pub async fn name_lead(
    heard: &Heard,
    by: &Grant<EditStrategy>,
    id: PlanRowId,
    account: AccountId,
) -> Result<Named, LeadError> {
    let (me, actor) = (by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // Held first: of two who name somebody at once the second sees whom the first named.
                let lock = if uow.is_postgres() { "FOR UPDATE" } else { "" };
                let sql = format!(
                    "SELECT id FROM plan_row WHERE id = $1 AND kind = 'action' AND missing_since IS NULL
                         AND plan_id = {IN_FORCE} {lock}"
                );
                uow.first(sql, args![id]).await?.ok_or(LeadError::Gone)?;
                let led = "SELECT 1 AS one FROM plan_lead WHERE row_id = $1 AND account_id = $2";
                if uow.first(led, args![id, account]).await?.is_some() {
                    return Ok(Named::AsBefore);
                }
                let named = put_lead(uow, me, id, account).await?;
                record(uow, actor, PlanRowAction::LeadNamed, id, "").await?;
                Ok(named)
            })
        })
        .await
}

/// Tells whoever was given actions of others, where one of them is open in the plan in force.
pub(crate) async fn tell_follower(uow: &mut Uow, account: AccountId) -> Result<(), StorageError> {
    let sql = format!("SELECT 1 AS one {LEADS_OPEN} AND l.account_id = $1 LIMIT 1");
    if uow.first(sql, args![account]).await?.is_some() {
        tell_lead(uow, account).await?;
    }
    Ok(())
}

/// How many actions name exactly this person as their lead, in the plan's words alone.
pub(crate) async fn led_by(conn: &mut Conn, name: &str, whose: AccountId) -> Result<i64, StorageError> {
    let sql = "SELECT COUNT(*) AS n FROM plan_row r WHERE r.lead = $1 AND r.missing_since IS NULL
               AND NOT EXISTS (SELECT 1 FROM plan_lead l WHERE l.row_id = r.id AND l.account_id = $2)";
    conn.first(sql, args![name, whose]).await?.map_or(Ok(0), |row| row.int("n"))
}

/// Names a colleague as the lead of every action that names the leaver alone. The plans are held
/// first, then the rows, in the order in which everybody does: what is read into one meanwhile
/// waits.
pub(crate) async fn follow(uow: &mut Uow, from: &str, to: &str) -> Result<i64, StorageError> {
    let lock = if uow.is_postgres() { "FOR UPDATE" } else { "" };
    uow.all(format!("SELECT id FROM plan ORDER BY id {lock}"), vec![]).await?;
    let sql = format!("SELECT id, content FROM plan_row WHERE lead = $1 AND missing_since IS NULL ORDER BY id {lock}");
    let mut many = 0;
    for stored in uow.all(sql, args![from]).await? {
        let id: PlanRowId = stored.id("id")?;
        let wrong = || StorageError::inconsistent("plan_row.content", "a row of a plan");
        let mut row: PlanRow = serde_json::from_str(&stored.text("content")?).map_err(|_| wrong())?;
        row.lead = Some(to.to_owned());
        let content = serde_json::to_string(&row).map_err(|e| StorageError::Bind(Box::new(e)))?;
        uow.defer("UPDATE plan_row SET lead = $1, content = $2 WHERE id = $3", args![to, content, id]);
        many += 1;
    }
    Ok(many)
}

#[cfg(test)]
mod tests {
    use super::is_named_in;

    #[test]
    fn str_02_a_person_is_named_by_their_whole_name_alone() {
        for (words, name, named) in [
            ("Nell Ashby / Omar Quill", "omar quill", true),
            ("Al, Homes", "Al", true),
            ("Sally, Homes", "Al", false),
            ("Homes (Al)", "Al", true),
            ("Omar Quill", "Omar", true),
            ("Homes", "", false),
            ("", " ", false),
        ] {
            assert_eq!(is_named_in(words, name), named, "{words}: {name}");
        }
    }
}
