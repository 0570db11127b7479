//! The team says what a view is about.

use heard_storage::{StorageError, Uow, any_of, args};
use heard_vocabulary::ViewAction;

use crate::Heard;
use crate::ids::{ObjectiveId, ServiceId, ThemeId, ViewId};
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::themes;

/// What a view is about, as the team codes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coding {
    /// Themes of the coding frame.
    pub themes: Vec<ThemeId>,
    /// Those that it had where they were chosen; `None`: those it has now. What was
    /// given or came back since is left alone.
    pub shown: Option<Vec<ThemeId>>,
    /// How things are, 1 to 5.
    pub mood: Option<i64>,
    /// The service it is about.
    pub service: Option<ServiceId>,
    /// Objectives it is evidence for.
    pub objectives: Vec<ObjectiveId>,
}

/// Codes a view: replaces its themes, mood, service and those of its objectives that are
/// offered. What it says of objectives that are not in the plan any more stays.
///
/// # Errors
/// When storage fails.
pub async fn code(heard: &Heard, by: &Grant<Moderate>, id: ViewId, coding: Coding) -> Result<(), StorageError> {
    let (actor, me) = (by.actor(), by.id());
    let links: Vec<_> = coding
        .objectives
        .iter()
        .map(|objective| (*objective, crate::ids::LinkId::new(heard.now(), heard.entropy())))
        .collect();
    let offered: Vec<ObjectiveId> = heard.catalogue().objectives.iter().map(|one| one.id).collect();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // First, so that nobody merges themes meanwhile.
                let lists = [coding.themes.as_slice(), coding.shown.as_deref().unwrap_or_default()];
                let [themes, shown] = themes::standing(uow, lists).await?;
                let shown = coding.shown.is_some().then_some(shown);
                uow.defer(
                    "UPDATE view SET mood = $1, service_id = $2 WHERE id = $3",
                    args![coding.mood, coding.service, id],
                );
                replace_themes(uow, id, me, &themes, shown).await?;
                replace_objectives(uow, (id, me), &offered, links).await?;
                let detail = format!("{} themes, {} objectives", themes.len(), coding.objectives.len());
                record(uow, actor, ViewAction::Coded, id, detail).await
            })
        })
        .await
}

/// Takes off what is not chosen any more and adds what is new: a tag that stays is
/// whose it was.
async fn replace_themes(
    uow: &mut Uow,
    id: ViewId,
    me: crate::ids::AccountId,
    chosen: &[ThemeId],
    shown: Option<Vec<ThemeId>>,
) -> Result<(), StorageError> {
    let now = uow.now();
    let rows = uow.all("SELECT theme_id FROM view_theme WHERE view_id = $1", args![id]).await?;
    let there: Vec<ThemeId> = rows.iter().map(|row| row.id("theme_id")).collect::<Result<_, _>>()?;
    let shown = shown.as_ref().unwrap_or(&there);
    let off = there.iter().copied().filter(|theme| shown.contains(theme) && !chosen.contains(theme));
    let off: Vec<ThemeId> = off.collect();
    themes::untagged(uow, id, &off).await?;
    for theme in off {
        uow.defer("DELETE FROM view_theme WHERE view_id = $1 AND theme_id = $2", args![id, theme]);
    }
    for theme in chosen.iter().filter(|theme| !there.contains(theme) && !shown.contains(theme)) {
        uow.defer(
            "INSERT INTO view_theme (view_id, theme_id, tagged_by, tagged_at) VALUES ($1, $2, $3, $4)",
            args![id, *theme, me, now],
        );
    }
    Ok(())
}

/// Puts these in place of those of the objectives offered that it was evidence for.
async fn replace_objectives(
    uow: &mut Uow,
    (id, me): (ViewId, crate::ids::AccountId),
    offered: &[ObjectiveId],
    links: Vec<(ObjectiveId, crate::ids::LinkId)>,
) -> Result<(), StorageError> {
    let now = uow.now();
    let (set, values) = any_of(2, offered.iter().copied());
    let off = format!(
        "DELETE FROM evidence_link
         WHERE from_kind = 'view' AND from_id = $1 AND to_kind = 'objective' AND to_id IN {set}"
    );
    uow.execute(off, [args![id], values].concat()).await?;
    for (objective, link) in links {
        uow.defer(
            "INSERT INTO evidence_link (id, from_kind, from_id, relation, to_kind, to_id, why, linked_by, linked_at)
             VALUES ($1, 'view', $2, 'evidence_for', 'objective', $3, 'coded by the team', $4, $5)
             ON CONFLICT DO NOTHING",
            args![link, id, objective, me, now],
        );
    }
    Ok(())
}
