//! A theme is given to several views at once, each of which a person ticked.

use heard_storage::{StorageError, any_of, args};
use heard_vocabulary::{ViewAction, ViewState};

use super::memory::known;
use super::read::{may_be_learnt_from, own_words};
use crate::Heard;
use crate::ids::{ThemeId, ViewId};
use crate::people::{Grant, Moderate};
use crate::record::record_on_each;
use crate::safeguarding::conflicts::{not_kept, reader};
use crate::themes;
use crate::views::{LISTED, item_keys, words_for_most};

/// So many views are proposed for a theme at most, and taken together.
pub const MOST_TOGETHER: usize = 50;

/// So many of those without a tag are looked through, the newest.
const LOOKED_THROUGH: i64 = 1_000;

/// Views that the team read and nobody tagged, which are suggested to be about a theme,
/// the surest first. What may be harm, and what may be about the reader, is not among
/// them.
///
/// # Errors
/// When storage fails or something does not open.
pub async fn proposed(heard: &Heard, by: &Grant<Moderate>, theme: ThemeId) -> Result<Vec<ViewId>, StorageError> {
    let mut conn = heard.words().read().await?;
    let Some(known) = known(heard, &mut conn).await? else { return Ok(Vec::new()) };
    // Each state along its own part of the index.
    let read = [ViewState::Read, ViewState::Reopened, ViewState::Answered, ViewState::Settled, ViewState::Closed];
    let arms: Vec<String> = read
        .iter()
        .map(|state| {
            let state = state.name();
            format!(
                "SELECT id, received_at FROM (SELECT id, received_at FROM view WHERE state = '{state}' AND tagged = 0
                    ORDER BY received_at DESC, id DESC LIMIT {LOOKED_THROUGH}) AS arm"
            )
        })
        .collect();
    let all = arms.join(" UNION ALL ");
    let (may, kept) = (may_be_learnt_from(), not_kept("v.id", 1, by.account().role()));
    let sql = format!(
        "SELECT v.id, v.owner_key, v.wrapped_key, v.sealed, v.scenario, v.scenario_version, v.lang FROM own_view v
         WHERE v.id IN (SELECT id FROM ({all}) AS found ORDER BY received_at DESC, id DESC LIMIT {LOOKED_THROUGH})
            AND {may}{kept}"
    );
    let rows = conn.all(sql, args![reader(heard, by.id())]).await?;
    let keys = item_keys(heard, &rows).await?;
    drop(conn);
    let catalogue = heard.catalogue();
    let mut texts = Vec::with_capacity(rows.len());
    for row in &rows {
        let view: ViewId = row.id("id")?;
        if let Some(key) = keys.get(&view) {
            let (words, _) = words_for_most(&catalogue, key, view, row)?;
            texts.push((view, row.text("lang")?, own_words(&words)));
        }
    }
    let found = tokio::task::spawn_blocking(move || {
        let is = |of: &ThemeId| catalogue.standing_theme(*of).is_some_and(|standing| standing.id == theme);
        let above = |(view, lang, text): &(ViewId, String, String)| {
            let learned = known.languages.get(lang)?;
            let all = learned.model.suggests(text).into_iter();
            let of_it = all.filter(|one| learned.themes.get(usize::from(one.theme)).is_some_and(is));
            of_it.map(|one| one.above).max_by(f32::total_cmp).map(|above| (*view, above))
        };
        let mut found: Vec<(ViewId, f32)> = texts.iter().filter_map(above).collect();
        found.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        found.truncate(MOST_TOGETHER);
        found.into_iter().map(|(view, _)| view).collect()
    });
    found.await.map_err(|error| StorageError::NotCommitted(format!("looking through views stopped: {error}")))
}

/// Gives the theme to these views, all in one unit: to those that nobody tagged since,
/// that are still there, and that are not kept from whoever does it. How many.
///
/// # Errors
/// When storage fails; none is tagged then.
pub async fn take_together(
    heard: &Heard,
    by: &Grant<Moderate>,
    theme: ThemeId,
    mut views: Vec<ViewId>,
) -> Result<usize, StorageError> {
    views.sort_unstable();
    views.dedup();
    views.truncate(MOST_TOGETHER);
    let (actor, me, me_hash, role) = (by.actor(), by.id(), reader(heard, by.id()), by.account().role());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // First, so that nobody merges themes meanwhile.
                let [standing] = themes::standing(uow, [&[theme]]).await?;
                let Some(theme) = standing.first().copied() else { return Ok(0) };
                let (set, mut args) = any_of(1, views);
                args.push(me_hash.into());
                let (kept, lock) = (not_kept("view.id", args.len(), role), uow.is_postgres());
                let lock = if lock { " FOR UPDATE" } else { "" };
                let sql = format!(
                    "SELECT id FROM view WHERE id IN {set} AND {LISTED} AND read_at IS NOT NULL AND tagged = 0
                        AND id NOT IN (SELECT id FROM held_view){kept} ORDER BY id{lock}"
                );
                let rows = uow.all(sql, args).await?;
                let views = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ViewId>, _>>()?;
                if views.is_empty() {
                    return Ok(0);
                }
                let (set, mut more) = any_of(4, views.iter().copied());
                let now = uow.now();
                let mut args = args![theme, me, now];
                args.append(&mut more);
                uow.execute(
                    format!(
                        "INSERT INTO view_theme (view_id, theme_id, tagged_by, tagged_at, suggested)
                         SELECT id, $1, $2, $3, 1 FROM view WHERE id IN {set}"
                    ),
                    args,
                )
                .await?;
                record_on_each(uow, actor, ViewAction::SuggestionTaken, &views, theme.to_string()).await?;
                Ok::<_, StorageError>(views.len())
            })
        })
        .await
}
