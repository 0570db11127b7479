//! The council's settings: what they may be, who changed them, and back to what
//! they were before.
//!
//! A setting is a name and a text. What was there before each change stays, so
//! that it can be said who changed what and when, and put back.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, Uow, args};
use heard_vocabulary::{SettingName, SettingPart, SettingsAction};

use super::values::{check_colours, checked};
use crate::Heard;
use crate::ids::{AccountId, SettingChangeId};
use crate::people::{Grant, KeepCalendar, KeepCaseSystem, Permission, SetUp, names_of};
use crate::record::record;

/// As many changes as a page shows.
const HISTORY: i64 = 200;

/// Why a setting was not changed.
#[derive(Debug, thiserror::Error)]
pub enum SettingError {
    /// It has to say something.
    #[error("{0:?} is empty")]
    Empty(SettingName),
    /// It is longer than [`super::LONGEST`].
    #[error("{0:?} is too long")]
    TooLong(SettingName),
    /// It is no such thing: no colour, no number to ring, no hours, no language.
    #[error("{0:?} cannot be read")]
    Unreadable(SettingName),
    /// The letters cannot be read on the colour behind them: their contrast, in
    /// hundredths.
    #[error("the contrast of the two colours is too little")]
    Contrast(u32),
    /// Somebody changed it since: what it was before is not what it would put
    /// back to.
    #[error("there is no such change")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The change.
    pub id: SettingChangeId,
    /// Of which setting.
    pub setting: SettingName,
    /// What it was; `None` where it was not set.
    pub was: Option<String>,
    /// What it became.
    pub became: Option<String>,
    /// By whom; `None` where there is no name any more.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
    /// Whether putting it back would change something.
    pub undoes: bool,
}

/// Who may change settings of which part.
pub trait Changes: Permission {
    /// Whether these settings are theirs.
    fn may(part: SettingPart) -> bool;
}

impl Changes for SetUp {
    fn may(part: SettingPart) -> bool {
        !matches!(part, SettingPart::Hours | SettingPart::Filing)
    }
}

impl Changes for KeepCalendar {
    fn may(part: SettingPart) -> bool {
        part == SettingPart::Hours
    }
}

impl Changes for KeepCaseSystem {
    fn may(part: SettingPart) -> bool {
        part == SettingPart::Filing
    }
}

/// The stored settings, by name: those that were never set are not among them.
///
/// # Errors
/// When storage fails.
pub async fn stored(heard: &Heard) -> Result<HashMap<SettingName, String>, StorageError> {
    let mut conn = heard.words().read().await?;
    all(&mut conn).await
}

async fn all(conn: &mut Conn) -> Result<HashMap<SettingName, String>, StorageError> {
    let mut found = HashMap::new();
    for row in conn.all("SELECT name, value FROM setting", vec![]).await? {
        if let Some(name) = SettingName::parse(&row.text("name")?) {
            found.insert(name, row.text("value")?);
        }
    }
    Ok(found)
}

/// Changes settings of one part, all of them or none. What stays as it is makes
/// no line in the history.
///
/// # Errors
/// [`SettingError`]; nothing is changed then.
pub async fn change_settings<P: Changes>(
    heard: &Heard,
    by: &Grant<P>,
    part: SettingPart,
    typed: Vec<(SettingName, String)>,
) -> Result<(), SettingError> {
    let mut values = HashMap::new();
    for (name, value) in typed.into_iter().filter(|(name, _)| name.part() == part && P::may(part)) {
        values.insert(name, checked(name, &value)?);
    }
    check_colours(&values)?;
    let (actor, who, system) = (by.actor(), by.id(), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let mut changed = Vec::new();
                for name in SettingName::ALL {
                    if let Some(value) = values.remove(name)
                        && write(&system, uow, *name, value, who).await?
                    {
                        changed.push(name.name());
                    }
                }
                if !changed.is_empty() {
                    record(uow, actor, SettingsAction::Changed, part, changed.join(" ")).await?;
                }
                Ok::<_, SettingError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Writes one setting, with what it was; `false` where nothing changes.
async fn write(
    heard: &Heard,
    uow: &mut Uow,
    name: SettingName,
    value: Option<String>,
    who: AccountId,
) -> Result<bool, StorageError> {
    let row = uow.first("SELECT value FROM setting WHERE name = $1", args![name.name()]).await?;
    let was = row.map(|row| row.text("value")).transpose()?;
    if was == value {
        return Ok(false);
    }
    let now = uow.now();
    let id = SettingChangeId::new(now, heard.entropy());
    match &value {
        Some(value) => {
            uow.execute(
                "INSERT INTO setting (name, value) VALUES ($1, $2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                args![name.name(), value.as_str()],
            )
            .await?
        }
        None => uow.execute("DELETE FROM setting WHERE name = $1", args![name.name()]).await?,
    };
    uow.execute(
        "INSERT INTO setting_change (id, name, was, became, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![id, name.name(), was, value, who, now],
    )
    .await?;
    Ok(true)
}

/// What was changed, the newest first.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn changes(heard: &Heard, _by: &Grant<SetUp>) -> Result<Vec<Change>, StorageError> {
    let mut conn = heard.words().read().await?;
    let now = all(&mut conn).await?;
    let sql = "SELECT id, name, was, became, changed_by, changed_at FROM setting_change ORDER BY id DESC LIMIT $1";
    let rows = conn.all(sql, args![HISTORY]).await?;
    let who = rows.iter().map(|row| row.id_opt("changed_by")).collect::<Result<Vec<Option<AccountId>>, _>>()?;
    let mut accounts: Vec<AccountId> = who.iter().flatten().copied().collect();
    accounts.sort_unstable();
    accounts.dedup();
    let names = names_of(heard, &mut conn, &accounts).await?;
    let mut found = Vec::with_capacity(rows.len());
    for (row, who) in rows.iter().zip(who) {
        let Some(setting) = SettingName::parse(&row.text("name")?) else { continue };
        let was = row.text_opt("was")?;
        found.push(Change {
            id: row.id("id")?,
            setting,
            undoes: now.get(&setting) != was.as_ref(),
            was,
            became: row.text_opt("became")?,
            by: who.and_then(|who| names.get(&who)).map(|identity| identity.name.clone()),
            at: row.moment("changed_at")?,
        });
    }
    Ok(found)
}

/// Makes a setting again what it was before a change, which is a change too. The
/// two colours go back together.
///
/// # Errors
/// [`SettingError::Gone`] where it is that already; where today's rules refuse
/// what it was, the reason; storage.
pub async fn put_back(heard: &Heard, by: &Grant<SetUp>, id: SettingChangeId) -> Result<SettingName, SettingError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT name, was, changed_at FROM setting_change WHERE id = $1";
    let row = conn.first(sql, args![id]).await?.ok_or(SettingError::Gone)?;
    let name = SettingName::parse(&row.text("name")?).ok_or(SettingError::Gone)?;
    // What was not set is not set again, whether or not it may be typed so.
    let was = match row.text_opt("was")? {
        Some(was) => checked(name, &was)?,
        None => None,
    };
    let mut back = HashMap::from([(name, was)]);
    if let Some(other) = other_colour(name) {
        // Both were changed in one unit, or the other stayed as it was.
        let sql = "SELECT was FROM setting_change WHERE name = $1 AND changed_at = $2 ORDER BY id LIMIT 1";
        let value = match conn.first(sql, args![other.name(), row.moment("changed_at")?]).await? {
            Some(row) => row.text_opt("was")?,
            None => all(&mut conn).await?.get(&other).cloned(),
        };
        back.insert(other, value);
    }
    drop(conn);
    check_colours(&back)?;
    let (actor, who, system) = (by.actor(), by.id(), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let mut changed = false;
                for (name, value) in back {
                    changed |= write(&system, uow, name, value, who).await?;
                }
                if !changed {
                    return Err(SettingError::Gone);
                }
                record(uow, actor, SettingsAction::PutBack, name.part(), name.name()).await?;
                Ok::<_, SettingError>(())
            })
        })
        .await?;
    heard.reload().await?;
    Ok(name)
}

/// The colour that one goes with.
fn other_colour(name: SettingName) -> Option<SettingName> {
    match name {
        SettingName::Colour => Some(SettingName::Letters),
        SettingName::Letters => Some(SettingName::Colour),
        _ => None,
    }
}
