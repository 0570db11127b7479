//! Whom to ring, by place. Enquiries fall to the authority where a child is, an
//! allegation to the designated officer of where the adult works, and the council
//! stays corporate parent: so duty teams, emergency duty teams, police, designated
//! officers and adult teams stand here by area, beside the council's own numbers.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args, text};
use heard_vocabulary::{DirectoryAction, MemberOf, ToldTo};

use crate::Heard;
use crate::ids::{AccountId, DirectoryEntryId};
use crate::people::{Grant, KeepDuty, ReadDirectory, names_of};
use crate::record::{Directory, record};
use crate::setup::{LONGEST, is_number};

/// As many numbers as the directory may hold.
const MOST: i64 = 1_000;

/// How long a number is taken to be right after somebody rang it, in milliseconds:
/// half a year.
const TRUSTED: i64 = 182 * Moment::DAY;

/// A number as it is put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry {
    /// Which area: a district of the council, or another authority's.
    pub area: String,
    /// Which service.
    pub service: ToldTo,
    /// What it calls itself, or who it is.
    pub name: String,
    /// Its number.
    pub phone: String,
    /// Its hours, as people read them; may be empty.
    pub hours: String,
}

/// A number of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Which.
    pub id: DirectoryEntryId,
    /// What it is.
    pub what: NewEntry,
    /// When somebody last rang it, and who: `None` where there is no name any more.
    pub checked: (Moment, Option<String>),
    /// Whether that is longer ago than half a year.
    pub stale: bool,
}

/// The numbers of one area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its name.
    pub name: String,
    /// Whether it is a district of the council itself.
    pub own: bool,
    /// Its numbers, in the order in which services stand in the vocabulary.
    pub entries: Vec<Entry>,
}

/// Why a number was not put in.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryError {
    /// No area, or its name is too long.
    #[error("no area")]
    NoArea,
    /// Nobody is named.
    #[error("no name")]
    NoName,
    /// It cannot be rung.
    #[error("not a number")]
    NoNumber,
    /// A line is longer than 120 letters.
    #[error("too long")]
    TooLong,
    /// There are as many as may be.
    #[error("too many")]
    TooMany,
    /// Somebody took it out before.
    #[error("it is not there any more")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// One line of plain text, shortened by what stands around it.
fn line(typed: &str, missing: Option<DirectoryError>) -> Result<String, DirectoryError> {
    let typed = typed.trim();
    match missing {
        Some(missing) if text::is_empty(typed) => return Err(missing),
        _ => {}
    }
    if text::length(typed) > LONGEST || typed.chars().any(char::is_control) {
        return Err(DirectoryError::TooLong);
    }
    Ok(typed.to_owned())
}

/// Every number, by area: the council's own districts first.
///
/// # Errors
/// When storage fails.
pub async fn directory(heard: &Heard, _by: &Grant<ReadDirectory>) -> Result<Vec<Area>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT e.id, e.area, e.service, e.name, e.phone, e.hours, e.checked_at, e.checked_by,
                   CASE WHEN p.name IS NULL THEN CAST(0 AS BIGINT) ELSE CAST(1 AS BIGINT) END AS own
               FROM directory_entry e LEFT JOIN place p ON p.kind = $1 AND p.name = e.area";
    let rows = conn.all(sql, args![MemberOf::District.name()]).await?;
    let by = rows.iter().map(|row| row.id_opt("checked_by")).collect::<Result<Vec<Option<AccountId>>, _>>()?;
    let mut named: Vec<AccountId> = by.iter().copied().flatten().collect();
    named.sort_unstable();
    named.dedup();
    let names = if named.is_empty() { Default::default() } else { names_of(heard, &mut conn, &named).await? };
    drop(conn);
    let mut found: Vec<(bool, Entry)> = Vec::with_capacity(rows.len());
    for (row, by) in rows.iter().zip(by) {
        let service = ToldTo::parse(&row.text("service")?);
        let at = row.moment("checked_at")?;
        let what = NewEntry {
            area: row.text("area")?,
            service: service.ok_or(StorageError::inconsistent("directory_entry.service", "a service"))?,
            name: row.text("name")?,
            phone: row.text("phone")?,
            hours: row.text("hours")?,
        };
        let who = by.and_then(|by| names.get(&by)).map(|identity| identity.name.clone());
        let stale = at.plus(TRUSTED) < heard.now();
        found.push((row.int("own")? == 1, Entry { id: row.id("id")?, what, checked: (at, who), stale }));
    }
    // As people look things up, whichever database it came from.
    found.sort_by_cached_key(|(own, one)| {
        (!own, text::search(&one.what.area), one.what.area.clone(), one.what.service, one.what.name.clone(), one.id)
    });
    let mut areas: Vec<Area> = Vec::new();
    for (own, entry) in found {
        match areas.last_mut().filter(|area| area.name == entry.what.area) {
            Some(area) => area.entries.push(entry),
            None => areas.push(Area { name: entry.what.area.clone(), own, entries: vec![entry] }),
        }
    }
    Ok(areas)
}

/// Areas of other authorities, by name: whoever writes down whom they told says of which.
///
/// # Errors
/// When storage fails.
pub async fn other_areas(heard: &Heard) -> Result<Vec<String>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT DISTINCT area FROM directory_entry WHERE area NOT IN (SELECT name FROM place WHERE kind = $1)";
    let rows = conn.all(sql, args![MemberOf::District.name()]).await?;
    let mut areas = rows.iter().map(|row| row.text("area")).collect::<Result<Vec<_>, _>>()?;
    areas.sort_by_cached_key(|area| text::search(area));
    Ok(areas)
}

/// Puts a number in: whoever does it has rung it.
///
/// # Errors
/// [`DirectoryError`]; nothing is put in then.
pub async fn add_entry(heard: &Heard, by: &Grant<KeepDuty>, what: NewEntry) -> Result<(), DirectoryError> {
    let area = line(&what.area, Some(DirectoryError::NoArea))?;
    let name = line(&what.name, Some(DirectoryError::NoName))?;
    let phone = line(&what.phone, Some(DirectoryError::NoNumber))?;
    if !is_number(&phone) {
        return Err(DirectoryError::NoNumber);
    }
    let hours = line(&what.hours, None)?;
    let id = DirectoryEntryId::new(heard.now(), heard.entropy());
    let (actor, who) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow.first("SELECT COUNT(*) AS n FROM directory_entry", vec![]).await?;
                if row.map_or(Ok(0), |row| row.int("n"))? >= MOST {
                    return Err(DirectoryError::TooMany);
                }
                let now = uow.now();
                let area = written_as(uow, area).await?;
                let service = what.service.name();
                // The same once more is the same number, rung again.
                uow.execute(
                    "INSERT INTO directory_entry (id, area, service, name, phone, hours, checked_at, checked_by)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (area, service, name, phone)
                     DO UPDATE SET hours = excluded.hours, checked_at = excluded.checked_at,
                         checked_by = excluded.checked_by",
                    args![id, area.as_str(), service, name, phone.as_str(), hours, now, who],
                )
                .await?;
                record(uow, actor, DirectoryAction::Added, Directory, format!("{service} {phone} {area}")).await?;
                Ok(())
            })
        })
        .await
}

/// A place as it stands already, in the directory or among the council's districts,
/// however it was typed: "eastmere" is Eastmere.
async fn written_as(uow: &mut Uow, typed: String) -> Result<String, StorageError> {
    let wanted = text::search(&typed);
    let sql = "SELECT name FROM place WHERE kind = $1 UNION SELECT area AS name FROM directory_entry";
    for row in uow.all(sql, args![MemberOf::District.name()]).await? {
        let name = row.text("name")?;
        if text::search(&name) == wanted {
            return Ok(name);
        }
    }
    Ok(typed)
}

/// Says that somebody rang a number, and that it is right.
///
/// # Errors
/// [`DirectoryError::Gone`] where it is not there any more; storage.
pub async fn check_entry(heard: &Heard, by: &Grant<KeepDuty>, id: DirectoryEntryId) -> Result<(), DirectoryError> {
    let (actor, who) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE directory_entry SET checked_at = $2, checked_by = $3 WHERE id = $1
                           RETURNING area, service, phone";
                let now = uow.now();
                let row = uow.first(sql, args![id, now, who]).await?.ok_or(DirectoryError::Gone)?;
                let what = format!("{} {} {}", row.text("service")?, row.text("phone")?, row.text("area")?);
                record(uow, actor, DirectoryAction::Checked, Directory, what).await?;
                Ok(())
            })
        })
        .await
}

/// Takes a number out.
///
/// # Errors
/// [`DirectoryError::Gone`] where it is not there any more; storage.
pub async fn take_out_entry(heard: &Heard, by: &Grant<KeepDuty>, id: DirectoryEntryId) -> Result<(), DirectoryError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "DELETE FROM directory_entry WHERE id = $1 RETURNING area, service, phone";
                let row = uow.first(sql, args![id]).await?.ok_or(DirectoryError::Gone)?;
                let what = format!("{} {} {}", row.text("service")?, row.text("phone")?, row.text("area")?);
                record(uow, actor, DirectoryAction::TakenOut, Directory, what).await?;
                Ok(())
            })
        })
        .await
}
