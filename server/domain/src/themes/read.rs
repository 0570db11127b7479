//! One theme, with what was written of it and what was merged.

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, args};

use super::ThemeWords;
use super::tree::{words, words_of};
use crate::Heard;
use crate::editions::{Edition, all};
use crate::ids::{AccountId, ThemeId, ThemeMergeId};
use crate::people::{Grant, KeepContent, names_of};

/// A merge that is not undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// The merge.
    pub id: ThemeMergeId,
    /// The theme that was merged.
    pub from: ThemeId,
    /// The one that has its tags.
    pub into: ThemeId,
    /// By whom; `None` where there is no name any more.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
}

/// What there is to know of a theme beside what the catalogue has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeRead {
    /// What it is called, without what was translated beside it.
    pub words: ThemeWords,
    /// How it was called, the newest version first; none where it was never
    /// called anything else.
    pub versions: Vec<Edition<ThemeWords>>,
    /// What was merged into it, and what it was merged into, the newest first.
    pub merges: Vec<Merge>,
}

/// Reads one theme.
///
/// # Errors
/// When storage fails.
pub async fn read_theme(heard: &Heard, _by: &Grant<KeepContent>, id: ThemeId) -> Result<ThemeRead, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT title, young_name, young_words FROM theme WHERE id = $1";
    let stored = conn.first(sql, args![id]).await?.map(|row| words(&row)).transpose()?.unwrap_or_default();
    let versions = all(heard, &mut conn, words_of(&id.to_string())).await?;
    let rows = conn
        .all(
            "SELECT id, from_id, into_id, merged_by, merged_at FROM theme_merge
             WHERE undone_at IS NULL AND (from_id = $1 OR into_id = $1) ORDER BY merged_at DESC, id DESC",
            args![id],
        )
        .await?;
    let who: Vec<AccountId> = rows.iter().map(|row| row.id("merged_by")).collect::<Result<_, _>>()?;
    let names = names_of(heard, &mut conn, &who).await?;
    let merge = |row: &Row| {
        Ok(Merge {
            id: row.id("id")?,
            from: row.id("from_id")?,
            into: row.id("into_id")?,
            by: names.get(&row.id::<AccountId>("merged_by")?).map(|identity| identity.name.clone()),
            at: row.moment("merged_at")?,
        })
    };
    Ok(ThemeRead { words: stored, versions, merges: rows.iter().map(merge).collect::<Result<_, StorageError>>()? })
}
