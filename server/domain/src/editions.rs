//! Versions of what the council writes and young people read: the one way in
//! which they are kept, whatever it is. A version is what was written, who wrote
//! it and when; none is ever changed, and putting one back writes a new one.

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, Uow, args};
use heard_vocabulary::EditionKind;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Heard;
use crate::going::{STAFF, Table, of_the_council};
use crate::ids::AccountId;
use crate::people::names_of;

/// Every version says who wrote it.
pub(crate) const GOING: &[Table] =
    &[of_the_council("edition", &[("written_by", STAFF)]), of_the_council("scenario", &[("written_by", STAFF)])];

/// The language of what has one version for all of them.
pub const ALL: &str = "all";

/// What a version is of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Of<'a> {
    /// What kind of thing.
    pub kind: EditionKind,
    /// Which: its id, or its name in links.
    pub item: &'a str,
    /// In which language, or [`ALL`].
    pub lang: &'a str,
}

/// One version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition<T> {
    /// 1 for the first.
    pub version: i64,
    /// What was written.
    pub content: T,
    /// By whom; `None` where there is no name any more, or never was one.
    pub by: Option<String>,
    /// Whether nobody of the council wrote it: it was there before.
    pub by_program: bool,
    /// When.
    pub at: Moment,
}

fn unreadable() -> StorageError {
    StorageError::inconsistent("edition.content", "what its kind holds")
}

/// Lets nobody else write a version until the commit, not the first of something
/// either, of which there is no row to hold. SQLite has one writer.
pub(crate) async fn hold(uow: &mut Uow) -> Result<(), StorageError> {
    if uow.is_postgres() {
        uow.execute("LOCK TABLE edition IN SHARE ROW EXCLUSIVE MODE", vec![]).await?;
    }
    Ok(())
}

/// The number of the newest version; 0 where there is none.
pub(crate) async fn newest(uow: &mut Uow, of: Of<'_>) -> Result<i64, StorageError> {
    let row = uow
        .first(
            "SELECT COALESCE(MAX(version), 0) AS n FROM edition WHERE kind = $1 AND item = $2 AND lang = $3",
            args![of.kind.name(), of.item, of.lang],
        )
        .await?;
    row.map_or(Ok(0), |row| row.int("n"))
}

/// Keeps a new version and gives its number. `was` is what there was before the
/// first: it came with the program, and is version 1 then.
pub(crate) async fn keep<T: Serialize>(
    uow: &mut Uow,
    of: Of<'_>,
    was: Option<&T>,
    becomes: &T,
    by: AccountId,
) -> Result<i64, StorageError> {
    let mut version = newest(uow, of).await?;
    if let Some(was) = was.filter(|_| version == 0) {
        version += 1;
        write(uow, of, version, was, None).await?;
    }
    write(uow, of, version + 1, becomes, Some(by)).await?;
    Ok(version + 1)
}

async fn write<T: Serialize>(
    uow: &mut Uow,
    of: Of<'_>,
    version: i64,
    content: &T,
    by: Option<AccountId>,
) -> Result<(), StorageError> {
    let content = serde_json::to_string(content).map_err(|_| unreadable())?;
    let now = uow.now();
    uow.execute(
        "INSERT INTO edition (kind, item, lang, version, content, written_by, written_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![of.kind.name(), of.item, of.lang, version, content, by, now],
    )
    .await
    .map(drop)
}

/// That a row `e` of `edition` is the newest version of what it is of.
pub(crate) const IS_NEWEST: &str =
    "e.version = (SELECT MAX(n.version) FROM edition n WHERE n.kind = e.kind AND n.item = e.item AND n.lang = e.lang)";

/// Keeps what there was before versions were kept, as nobody's; nothing where there
/// is a version.
pub(crate) async fn keep_first<T: Serialize>(uow: &mut Uow, of: Of<'_>, was: &T) -> Result<(), StorageError> {
    match newest(uow, of).await? {
        0 => write(uow, of, 1, was, None).await,
        _ => Ok(()),
    }
}

/// What stands in one version.
pub(crate) async fn read<T: DeserializeOwned>(
    uow: &mut Uow,
    of: Of<'_>,
    version: i64,
) -> Result<Option<T>, StorageError> {
    let row = uow
        .first(
            "SELECT content FROM edition WHERE kind = $1 AND item = $2 AND lang = $3 AND version = $4",
            args![of.kind.name(), of.item, of.lang, version],
        )
        .await?;
    row.map(|row| serde_json::from_str(&row.text("content")?).map_err(|_| unreadable())).transpose()
}

/// What stands in an earlier version, where it is not what is said now.
pub(crate) async fn to_put_back<T: DeserializeOwned + PartialEq>(
    uow: &mut Uow,
    of: Of<'_>,
    version: i64,
) -> Result<Option<T>, StorageError> {
    let newest = newest(uow, of).await?;
    let now: Option<T> = read(uow, of, newest).await?;
    Ok(read(uow, of, version).await?.filter(|earlier| Some(earlier) != now.as_ref()))
}

/// The newest version of something, with what it says.
pub(crate) async fn said<T: DeserializeOwned>(conn: &mut Conn, of: Of<'_>) -> Result<Option<T>, StorageError> {
    let row = conn
        .first(
            "SELECT content FROM edition WHERE kind = $1 AND item = $2 AND lang = $3 ORDER BY version DESC LIMIT 1",
            args![of.kind.name(), of.item, of.lang],
        )
        .await?;
    row.map(|row| serde_json::from_str(&row.text("content")?).map_err(|_| unreadable())).transpose()
}

/// Every version, the newest first.
pub(crate) async fn all<T: DeserializeOwned>(
    heard: &Heard,
    conn: &mut Conn,
    of: Of<'_>,
) -> Result<Vec<Edition<T>>, StorageError> {
    let rows = conn
        .all(
            "SELECT version, content, written_by, written_at FROM edition
             WHERE kind = $1 AND item = $2 AND lang = $3 ORDER BY version DESC",
            args![of.kind.name(), of.item, of.lang],
        )
        .await?;
    let mut writers = Vec::new();
    for row in &rows {
        writers.extend(row.id_opt::<AccountId>("written_by")?);
    }
    let names = names_of(heard, conn, &writers).await?;
    rows.iter()
        .map(|row| {
            let by = row.id_opt::<AccountId>("written_by")?;
            Ok(Edition {
                version: row.int("version")?,
                content: serde_json::from_str(&row.text("content")?).map_err(|_| unreadable())?,
                by_program: by.is_none(),
                by: by.and_then(|by| names.get(&by)).map(|identity| identity.name.clone()),
                at: row.moment("written_at")?,
            })
        })
        .collect()
}
