//! A theme that turned out to be several.

use heard_vocabulary::ThemeAction;

use super::tree::{Tree, insert, words_of};
use super::{PARTS, ThemeError, ThemeWords};
use crate::Heard;
use crate::editions;
use crate::ids::ThemeId;
use crate::people::{Grant, KeepContent};
use crate::record::record;

/// Makes narrower themes of one: they stand below it, and what is tagged with it
/// stays so until somebody who reads it says which part it is about.
///
/// # Errors
/// [`ThemeError`]; nothing is added then.
pub async fn split_theme(
    heard: &Heard,
    by: &Grant<KeepContent>,
    id: ThemeId,
    titles: Vec<String>,
) -> Result<(), ThemeError> {
    let words = |title: String| ThemeWords { title, young: crate::catalogue::Words::new() }.checked();
    let parts: Vec<ThemeWords> =
        titles.into_iter().filter(|title| !title.trim().is_empty()).map(words).collect::<Result<_, _>>()?;
    if parts.len() < 2 || parts.len() > PARTS {
        return Err(ThemeError::Parts);
    }
    let parts: Vec<_> = parts.into_iter().map(|words| (ThemeId::new(heard.now(), heard.entropy()), words)).collect();
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let tree = Tree::to_change(uow).await?;
                tree.in_use(id)?;
                tree.not_full(parts.len())?;
                tree.has_room(Some(id), 1)?;
                for (at, (_, words)) in parts.iter().enumerate() {
                    tree.free(&words.title, None)?;
                    let same = |(_, other): &(ThemeId, ThemeWords)| {
                        heard_storage::text::name(&other.title) == heard_storage::text::name(&words.title)
                    };
                    if parts[..at].iter().any(same) {
                        return Err(ThemeError::TitleTaken);
                    }
                }
                let many = parts.len();
                for (position, (part, words)) in (tree.last(Some(id))..).step_by(100).zip(parts) {
                    insert(uow, part, Some(id), &words, position).await?;
                    editions::keep(uow, words_of(&part.to_string()), None, &words, me).await?;
                }
                record(uow, actor, ThemeAction::Split, id, format!("{many} parts")).await?;
                Ok::<_, ThemeError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}
