//! Adding a theme, and calling one something else.

use heard_storage::{Uow, args};
use heard_vocabulary::ThemeAction;

use super::tree::{Line, Tree, insert, words_of};
use super::{ThemeError, ThemeWords};
use crate::Heard;
use crate::editions;
use crate::ids::{AccountId, ThemeId};
use crate::people::{Grant, KeepContent, Permission, SetUp};
use crate::record::record;

/// Who may add a theme.
pub trait AddsThemes: Permission {}

impl AddsThemes for KeepContent {}
impl AddsThemes for SetUp {}

/// Adds a theme under `parent`, or as a heading of its own, after those there.
///
/// # Errors
/// [`ThemeError`]; nothing is added then.
pub async fn add_theme<P: AddsThemes>(
    heard: &Heard,
    by: &Grant<P>,
    parent: Option<ThemeId>,
    words: ThemeWords,
) -> Result<ThemeId, ThemeError> {
    let words = words.checked()?;
    let id = ThemeId::new(heard.now(), heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let tree = Tree::to_change(uow).await?;
                tree.not_full(1)?;
                tree.free(&words.title, None)?;
                if let Some(parent) = parent {
                    tree.in_use(parent)?;
                }
                tree.has_room(parent, 1)?;
                insert(uow, id, parent, &words, tree.last(parent)).await?;
                editions::keep(uow, words_of(&id.to_string()), None, &words, me).await?;
                record(uow, actor, ThemeAction::Added, id, "version 1").await?;
                Ok::<_, ThemeError>(())
            })
        })
        .await?;
    heard.reload().await?;
    Ok(id)
}

/// Calls a theme something else. Tags, answers and figures keep to the theme and
/// are called as it is.
///
/// # Errors
/// [`ThemeError`]; it is called as before then.
pub async fn rename_theme(
    heard: &Heard,
    by: &Grant<KeepContent>,
    id: ThemeId,
    words: ThemeWords,
) -> Result<(), ThemeError> {
    let words = words.checked()?;
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let tree = Tree::to_change(uow).await?;
                let line = tree.standing_line(id)?;
                tree.free(&words.title, Some(id))?;
                if line.words == words {
                    return Ok(());
                }
                let version = call(uow, line, &words, me).await?;
                record(uow, actor, ThemeAction::Renamed, id, format!("version {version}")).await?;
                Ok::<_, ThemeError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Calls a theme again what it was called in an earlier version.
///
/// # Errors
/// [`ThemeError`]; it is called as before then.
pub async fn put_back_words(
    heard: &Heard,
    by: &Grant<KeepContent>,
    id: ThemeId,
    version: i64,
) -> Result<(), ThemeError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let tree = Tree::to_change(uow).await?;
                let line = tree.standing_line(id)?;
                let words: Option<ThemeWords> = editions::read(uow, words_of(&id.to_string()), version).await?;
                let words = words.filter(|words| *words != line.words).ok_or(ThemeError::NoVersion)?;
                tree.free(&words.title, Some(id))?;
                let kept = call(uow, line, &words, me).await?;
                let detail = format!("version {version}, now {kept}");
                record(uow, actor, ThemeAction::PutBack, id, detail).await?;
                Ok::<_, ThemeError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Keeps a version and calls the theme so.
async fn call(uow: &mut Uow, line: &Line, words: &ThemeWords, me: AccountId) -> Result<i64, ThemeError> {
    let (english, others) = words.columns();
    uow.execute(
        "UPDATE theme SET title = $2, young_name = $3, young_words = $4 WHERE id = $1",
        args![line.id, words.title.as_str(), english, others],
    )
    .await?;
    Ok(editions::keep(uow, words_of(&line.id.to_string()), Some(&line.words), words, me).await?)
}
