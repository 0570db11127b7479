//! Themes that are suggested for one view, and what becomes of one: a person takes it,
//! and it is a tag of theirs like any other.

use heard_storage::{StorageError, args};
use heard_vocabulary::{ViewAction, ViewState};

use super::engine::Judged;
use super::memory::known;
use super::read::own_words;
use crate::Heard;
use crate::ids::{ThemeId, ViewId};
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::themes;
use crate::views::{OpenedView, still_there_to_change};

/// Themes that are suggested for one view at most.
pub const MOST_AT_ONCE: usize = 3;

/// A theme that is suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    /// The theme.
    pub theme: ThemeId,
    /// How often in ten suggestions of it the team had tagged it too, where it was
    /// measured; rounded down.
    pub tenths: u32,
}

pub(super) fn tenths(judged: Judged) -> u32 {
    (judged.right * 10).checked_div(judged.suggested).unwrap_or_default()
}

/// The themes that a view is suggested to be about, the surest first, without those
/// that it has. Nothing where nothing was learned, or anybody went since.
///
/// # Errors
/// When storage fails.
pub async fn suggestions(
    heard: &Heard,
    _by: &Grant<Moderate>,
    view: &OpenedView,
) -> Result<Vec<Suggestion>, StorageError> {
    let out_of_sight = matches!(view.state, ViewState::Hidden | ViewState::Withdrawn);
    let Some(words) = view.words.as_ref().filter(|_| !out_of_sight) else { return Ok(Vec::new()) };
    let mut conn = heard.words().read().await?;
    let Some(known) = known(heard, &mut conn).await? else { return Ok(Vec::new()) };
    drop(conn);
    let Some(learned) = known.languages.get(&view.lang) else { return Ok(Vec::new()) };
    let catalogue = heard.catalogue();
    let offered = |place: u16| {
        let theme = catalogue.standing_theme(*learned.themes.get(usize::from(place))?)?;
        let judged = learned.judged.get(learned.themes.get(usize::from(place))?)?;
        (theme.in_use() && !view.themes.contains(&theme.id))
            .then(|| Suggestion { theme: theme.id, tenths: tenths(*judged) })
    };
    let mut found: Vec<Suggestion> = Vec::new();
    for one in learned.model.suggests(&own_words(words)).into_iter().filter_map(|one| offered(one.theme)) {
        // Two that were merged since are one.
        if !found.iter().any(|other| other.theme == one.theme) {
            found.push(one);
        }
    }
    found.truncate(MOST_AT_ONCE);
    Ok(found)
}

/// Gives a view a theme that was suggested: it is a tag of whoever took it.
///
/// # Errors
/// When storage fails. `Ok(false)` where the view or the theme is gone.
pub async fn take_suggestion(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
    theme: ThemeId,
) -> Result<bool, StorageError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // First, so that nobody merges themes meanwhile.
                let [standing] = themes::standing(uow, [&[theme]]).await?;
                let Some(theme) = standing.first().copied() else { return Ok(false) };
                if !still_there_to_change(uow, view).await? {
                    return Ok(false);
                }
                let now = uow.now();
                let sql = "INSERT INTO view_theme (view_id, theme_id, tagged_by, tagged_at, suggested)
                           VALUES ($1, $2, $3, $4, 1) ON CONFLICT DO NOTHING";
                if uow.execute(sql, args![view, theme, me, now]).await? > 0 {
                    record(uow, actor, ViewAction::SuggestionTaken, view, theme.to_string()).await?;
                }
                Ok::<_, StorageError>(true)
            })
        })
        .await
}
