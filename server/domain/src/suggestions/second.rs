//! A second coder: a sample of tagged views is tagged by somebody else, who is not
//! shown what the first gave them, so that it can be said how far two people mean the
//! same by a theme.

use std::collections::BTreeSet;

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, args};
use heard_vocabulary::ViewAction;

use super::kappa::{Kappa, Pair, kappa};
use super::read::may_be_learnt_from;
use crate::Heard;
use crate::catalogue::{Catalogue, Theme};
use crate::ids::{ThemeId, ViewId};
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::safeguarding::conflicts::{not_kept, reader};
use crate::themes;
use crate::views::still_there_to_change;

/// Views of a sample.
pub const SAMPLE: usize = 30;

/// So many views at least have to have been tagged twice before it is said how far two
/// people agree.
pub const PAIRS: usize = 30;

/// To so many views at least each of the two gave a theme of which it is said how far they
/// agree.
const EACH: u32 = 5;

/// Of so many tagged views the sample is drawn, the newest.
const AMONG: i64 = 2_000;

/// So many views that were tagged twice count, the newest.
const COUNTED: i64 = 500;

/// Draws views for a second coder, by lot, up to [`SAMPLE`] that they still have to
/// tag: of those that they may read and did not tag themselves. How many were drawn.
///
/// # Errors
/// When storage fails.
pub async fn draw_sample(heard: &Heard, by: &Grant<Moderate>) -> Result<usize, StorageError> {
    let (me, me_hash) = (by.id(), reader(heard, by.id()));
    let (may, kept) = (may_be_learnt_from(), not_kept("v.id", 2, by.account().role()));
    let waiting = still_to_code(heard, by).await?.len();
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT v.id FROM own_view v WHERE v.tagged = 1 AND {may}{kept}
            AND NOT EXISTS (SELECT 1 FROM view_theme t WHERE t.view_id = v.id AND t.tagged_by = $1)
            AND NOT EXISTS (SELECT 1 FROM second_coding s WHERE s.view_id = v.id AND s.coder = $1)
         ORDER BY v.received_at DESC, v.id DESC LIMIT $3"
    );
    let rows = conn.all(sql, args![me, me_hash, AMONG]).await?;
    drop(conn);
    let mut views = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ViewId>, _>>()?;
    let lot = Key::random(heard.entropy());
    views.sort_by_cached_key(|view| lot.number(&[&view.bytes()]));
    views.truncate(SAMPLE.saturating_sub(waiting));
    let drawn = views.len();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                for view in views {
                    uow.defer(
                        "INSERT INTO second_coding (view_id, coder, drawn_at) VALUES ($1, $2, $3)
                         ON CONFLICT DO NOTHING",
                        args![view, me, now],
                    );
                }
                Ok::<_, StorageError>(drawn)
            })
        })
        .await
}

/// Views that were drawn for whoever asks, and that they still have to tag.
///
/// # Errors
/// When storage fails.
pub async fn still_to_code(heard: &Heard, by: &Grant<Moderate>) -> Result<Vec<ViewId>, StorageError> {
    let (may, kept) = (may_be_learnt_from(), not_kept("v.id", 2, by.account().role()));
    let sql = format!(
        "SELECT v.id FROM second_coding s JOIN own_view v ON v.id = s.view_id
         WHERE s.coder = $1 AND s.coded_at IS NULL AND {may}{kept} ORDER BY s.drawn_at, v.id"
    );
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, args![by.id(), reader(heard, by.id())]).await?;
    rows.iter().map(|row| row.id("id")).collect()
}

/// Whether a view was drawn for whoever asks, and they still have to tag it.
///
/// # Errors
/// When storage fails.
pub async fn is_mine(heard: &Heard, by: &Grant<Moderate>, view: ViewId) -> Result<bool, StorageError> {
    Ok(still_to_code(heard, by).await?.contains(&view))
}

/// A second coder says what a view is about. Its tags stay as they are. It is compared with
/// those that others gave it of themes in use; where there are none, nothing is kept.
/// `false` where it was not drawn for them, or they have said it.
///
/// # Errors
/// When storage fails.
pub async fn code_second(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
    chosen: Vec<ThemeId>,
) -> Result<bool, StorageError> {
    let (actor, me, catalogue) = (by.actor(), by.id(), heard.catalogue());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // First, so that nobody merges themes meanwhile.
                let [chosen] = themes::standing(uow, [chosen.as_slice()]).await?;
                if !still_there_to_change(uow, view).await? {
                    return Ok(false);
                }
                let sql = "SELECT theme_id FROM view_theme
                           WHERE view_id = $1 AND (tagged_by <> $2 OR tagged_by IS NULL)";
                let rows = uow.all(sql, args![view, me]).await?;
                let mut stood = rows.iter().map(|row| row.id("theme_id")).collect::<Result<Vec<ThemeId>, _>>()?;
                // Whoever tags it again is not offered what is in use no longer.
                stood.retain(|theme| catalogue.standing_theme(*theme).is_some_and(Theme::in_use));
                if stood.is_empty() {
                    let sql = "DELETE FROM second_coding WHERE view_id = $1 AND coder = $2 AND coded_at IS NULL";
                    return Ok(uow.execute(sql, args![view, me]).await? > 0);
                }
                let now = uow.now();
                let sql = "UPDATE second_coding SET coded_at = $3, stood = $4, chosen = $5
                           WHERE view_id = $1 AND coder = $2 AND coded_at IS NULL";
                if uow.execute(sql, args![view, me, now, listed(&stood), listed(&chosen)]).await? == 0 {
                    return Ok(false);
                }
                record(uow, actor, ViewAction::CodedAgain, view, format!("{} themes", chosen.len())).await?;
                Ok::<_, StorageError>(true)
            })
        })
        .await
}

fn listed(themes: &[ThemeId]) -> String {
    themes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// A view that two people do not say the same of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disagreement {
    /// The view.
    pub view: ViewId,
    /// When the second one tagged it.
    pub at: Moment,
    /// What only the first gave it.
    pub first: Vec<ThemeId>,
    /// What only the second gave it.
    pub second: Vec<ThemeId>,
    /// What both did.
    pub both: Vec<ThemeId>,
}

/// How far two people agree.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Views that were tagged twice.
    pub pairs: usize,
    /// Over all themes; nothing below [`PAIRS`].
    pub overall: Option<Kappa>,
    /// By theme, those that they agree on least first; without those that either gave to
    /// fewer than five views.
    pub themes: Vec<(ThemeId, Kappa)>,
    /// What to talk about, the newest first.
    pub disagreements: Vec<Disagreement>,
}

/// How far the first and the second coder agree, without what is kept from the reader. A
/// view that several tagged again counts once, as it was tagged last.
///
/// # Errors
/// When storage fails.
pub async fn agreement(heard: &Heard, by: &Grant<Moderate>) -> Result<Agreement, StorageError> {
    let kept = not_kept("v.id", 1, by.account().role());
    let sql = format!(
        "SELECT v.id, s.coded_at, s.stood, s.chosen FROM second_coding s JOIN listed_view v ON v.id = s.view_id
         WHERE s.coded_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM second_coding n
            WHERE n.view_id = s.view_id AND (n.coded_at, n.coder) > (s.coded_at, s.coder)){kept}
         ORDER BY s.coded_at DESC, v.id LIMIT $2"
    );
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, args![reader(heard, by.id()), COUNTED]).await?;
    drop(conn);
    let catalogue = heard.catalogue();
    let coded = rows.iter().map(|row| coded(&catalogue, row)).collect::<Result<Vec<Coded>, StorageError>>()?;
    let disagreements = coded.iter().filter(|one| one.stood != one.chosen).map(Coded::told).collect();
    let mut found = Agreement { pairs: coded.len(), disagreements, ..Agreement::default() };
    if coded.len() < PAIRS {
        return Ok(found);
    }
    let all: BTreeSet<ThemeId> = coded.iter().flat_map(|one| one.stood.union(&one.chosen)).copied().collect();
    let of = |theme: &ThemeId| coded.iter().map(|one| one.of(*theme)).collect::<Vec<Pair>>();
    let told = |theme: &ThemeId| {
        let pairs = of(theme);
        let sum = pairs.iter().fold(Pair::default(), |sum, pair| sum.and(*pair));
        kappa(&pairs).filter(|_| sum.both + sum.first >= EACH && sum.both + sum.second >= EACH)
    };
    found.themes = all.iter().filter_map(|theme| Some((*theme, told(theme)?))).collect();
    found.themes.sort_by_key(|(theme, kappa)| (kappa.hundredths, *theme));
    let together = |one: &Coded| all.iter().map(|theme| one.of(*theme)).fold(Pair::default(), Pair::and);
    found.overall = kappa(&coded.iter().map(together).collect::<Vec<_>>());
    Ok(found)
}

/// One view that was tagged twice, by the themes that have the tags now.
struct Coded {
    view: ViewId,
    at: Moment,
    stood: BTreeSet<ThemeId>,
    chosen: BTreeSet<ThemeId>,
}

fn coded(catalogue: &Catalogue, row: &Row) -> Result<Coded, StorageError> {
    let themes = |ids: Option<String>| {
        let ids = ids.unwrap_or_default();
        let standing = |id: &str| Some(catalogue.standing_theme(id.parse().ok()?)?.id);
        ids.split(' ').filter_map(standing).collect()
    };
    Ok(Coded {
        view: row.id("id")?,
        at: row.moment("coded_at")?,
        stood: themes(row.text_opt("stood")?),
        chosen: themes(row.text_opt("chosen")?),
    })
}

impl Coded {
    fn of(&self, theme: ThemeId) -> Pair {
        Pair::of(self.stood.contains(&theme), self.chosen.contains(&theme))
    }

    fn told(&self) -> Disagreement {
        Disagreement {
            view: self.view,
            at: self.at,
            first: self.stood.difference(&self.chosen).copied().collect(),
            second: self.chosen.difference(&self.stood).copied().collect(),
            both: self.stood.intersection(&self.chosen).copied().collect(),
        }
    }
}
