//! What is learnt from: views that the team read and tagged, and whose author is not
//! about to go. What is hidden, rests, is locked, may be harm, was passed on to whoever
//! protects children, or was only rated, is not; nor is what a program suggested.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, any_of, args};
use heard_vocabulary::ViewState;

use crate::Heard;
use crate::ids::{AccountId, ThemeId, ViewId};
use crate::intake::RATING;
use crate::safeguarding::alarm::SITUATION;
use crate::views::{Words, item_keys, words_for_most};

/// Views read at a time.
const SLICE: usize = 400;

/// Between two slices, so that whoever waits for a page comes first.
const PAUSE: Duration = Duration::from_millis(5);

/// Whoever said something without an account, or left their words here: each such view has
/// an owner of its own, and nobody knows how many people said them. They count as one.
const NOBODY: [u8; 16] = [0; 16];

/// One view that may be learnt from.
pub(super) struct Item {
    pub(super) view: ViewId,
    /// By which everything of one author is told from others'; [`NOBODY`] where nobody
    /// knows whose it is.
    pub(super) owner: [u8; 16],
    pub(super) lang: String,
    pub(super) received_at: Moment,
    /// What was said in own words.
    pub(super) text: String,
}

/// What a view of `own_view`, called `v`, has to be.
pub(super) fn may_be_learnt_from() -> String {
    let hidden = ViewState::Hidden.name();
    format!(
        "v.state <> '{hidden}' AND v.read_at IS NOT NULL AND v.scenario NOT IN ('{RATING}', '{SITUATION}')
            AND v.id NOT IN (SELECT id FROM held_view) AND v.id NOT IN (SELECT view_id FROM locked_media)"
    )
}

/// What was said in own words, without what was picked.
pub(super) fn own_words(words: &Words) -> String {
    let own = words.answers.iter().filter(|answer| answer.keys.is_empty() && answer.said.len() > 1);
    own.map(|answer| answer.said.as_str()).collect::<Vec<_>>().join("\n")
}

/// Owners who asked to go, and are not gone yet. Few are at a time.
async fn leaving(heard: &Heard, conn: &mut Conn) -> Result<HashSet<[u8; 16]>, StorageError> {
    let rows = conn.all("SELECT account_id FROM leaving", vec![]).await?;
    rows.iter().map(|row| Ok(heard.keys().owner_of(&row.id::<AccountId>("account_id")?.bytes()))).collect()
}

/// Reads the words of these views, of those that may be learnt from and open.
async fn items(heard: &Heard, conn: &mut Conn, views: &[ViewId]) -> Result<Vec<Item>, StorageError> {
    let leaving = leaving(heard, conn).await?;
    let (set, args) = any_of(1, views.iter().copied());
    let may = may_be_learnt_from();
    let sql = format!(
        "SELECT v.id, v.owner_key, v.signed_in, v.wrapped_key, v.sealed, v.scenario, v.scenario_version, v.lang,
            v.received_at FROM own_view v
         WHERE v.id IN {set} AND {may}"
    );
    let rows: Vec<Row> = conn.all(sql, args).await?;
    let (keys, catalogue) = (item_keys(heard, &rows).await?, heard.catalogue());
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let (view, owner): (ViewId, [u8; 16]) = (row.id("id")?, row.id("owner_key")?);
        // What rests has no key here.
        let Some(key) = keys.get(&view).filter(|_| !leaving.contains(&owner)) else { continue };
        let (words, _) = words_for_most(&catalogue, key, view, row)?;
        let text = own_words(&words);
        if heard_storage::text::is_empty(&text) {
            continue;
        }
        let owner = if row.int("signed_in")? == 1 { owner } else { NOBODY };
        found.push(Item { view, owner, lang: row.text("lang")?, received_at: row.moment("received_at")?, text });
    }
    Ok(found)
}

/// Where a list goes on, along the moments at which views came: the newest first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place(Moment, ViewId);

impl Place {
    /// Before everything.
    pub(super) fn newest() -> Self {
        Self(Moment(i64::MAX), ViewId::from([0xff; 16]))
    }
}

/// Some of what the team tagged, with its themes, the newest first, and where it goes
/// on; nowhere once there is no more.
pub(super) async fn tagged(
    heard: &Heard,
    after: Place,
) -> Result<(Vec<(Item, Vec<ThemeId>)>, Option<Place>), StorageError> {
    let mut conn = heard.words().read().await?;
    let most = i64::try_from(SLICE * 2).unwrap_or(i64::MAX);
    let sql = "SELECT received_at, view_id, theme_id, suggested FROM view_theme
               WHERE (received_at, view_id) < ($1, $2) ORDER BY received_at DESC, view_id DESC LIMIT $3";
    let rows = conn.all(sql, args![after.0, after.1, most]).await?;
    let full = rows.len() == SLICE * 2;
    let mut views: Vec<(Place, Vec<ThemeId>, bool)> = Vec::new();
    for row in &rows {
        let place = Place(row.moment("received_at")?, row.id("view_id")?);
        let (theme, suggested) = (row.id("theme_id")?, row.int("suggested")? == 1);
        match views.last_mut() {
            Some((last, themes, any)) if last.1 == place.1 => {
                themes.push(theme);
                *any |= suggested;
            }
            _ => views.push((place, vec![theme], suggested)),
        }
    }
    // The last may have more themes than fitted: it is read again, unless it is alone.
    if full && views.len() > 1 {
        views.pop();
    }
    let next = views.last().map(|(place, _, _)| *place).filter(|_| full);
    let mut themes: HashMap<ViewId, Vec<ThemeId>> =
        views.into_iter().filter(|(_, _, any)| !any).map(|(place, themes, _)| (place.1, themes)).collect();
    let ids: Vec<ViewId> = themes.keys().copied().collect();
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(SLICE) {
        for item in items(heard, &mut conn, some).await? {
            let of = themes.remove(&item.view).unwrap_or_default();
            found.push((item, of));
        }
    }
    drop(conn);
    tokio::time::sleep(PAUSE).await;
    Ok((found, next))
}

/// Some of what came since, tagged or not, the newest first, and where it goes on.
pub(super) async fn recent(
    heard: &Heard,
    since: Moment,
    after: Place,
) -> Result<(Vec<Item>, Option<Place>), StorageError> {
    let mut conn = heard.words().read().await?;
    let most = i64::try_from(SLICE).unwrap_or(i64::MAX);
    let sql = "SELECT received_at, id FROM view WHERE received_at >= $1 AND (received_at, id) < ($2, $3)
               ORDER BY received_at DESC, id DESC LIMIT $4";
    let rows = conn.all(sql, args![since, after.0, after.1, most]).await?;
    let views = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ViewId>, _>>()?;
    let last = rows.last().filter(|_| rows.len() == SLICE);
    let next = last.map(|row| Ok::<_, StorageError>(Place(row.moment("received_at")?, row.id("id")?))).transpose()?;
    let found = if views.is_empty() { Vec::new() } else { items(heard, &mut conn, &views).await? };
    drop(conn);
    tokio::time::sleep(PAUSE).await;
    Ok((found, next))
}
