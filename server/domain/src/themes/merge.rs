//! Merging a theme into another, and undoing it.
//!
//! A tag is a row of `view_theme`. Merging gives the rows of one theme to the
//! other and notes each in `merged_tag`; undoing gives back those that are noted.
//! A note goes when somebody takes the tag off that stands for it: what a person
//! decided meanwhile is not undone.

use std::collections::HashSet;

use heard_storage::{StorageError, Uow, any_of, args};
use heard_vocabulary::ThemeAction;

use super::ThemeError;
use super::retire::set_retired;
use super::tree::Tree;
use crate::Heard;
use crate::ids::{AccountId, ResponseId, ThemeId, ThemeMergeId, ViewId};
use crate::people::{Grant, KeepContent};
use crate::record::record;

/// Whether a view of a merge is noted as having the other theme by another merge
/// too: `$1` is this merge, `$2` the other theme, `v.view_id` the view.
const NOTED_BESIDE: &str = "SELECT 1 FROM merged_tag k JOIN theme_merge m ON m.id = k.merge_id
    WHERE k.view_id = v.view_id AND m.into_id = $2 AND m.undone_at IS NULL AND m.id <> $1";

/// 1 where a view has the other theme by a tag of its own, which is so unless a merge
/// that is not undone gave it; with the same letters as [`NOTED_BESIDE`].
const OWN: &str = "CASE WHEN EXISTS (SELECT 1 FROM view_theme o WHERE o.view_id = v.view_id AND o.theme_id = $2)
    THEN COALESCE((SELECT MAX(k.own) FROM merged_tag k JOIN theme_merge m ON m.id = k.merge_id
        WHERE k.view_id = v.view_id AND m.into_id = $2 AND m.undone_at IS NULL AND m.id <> $1), 1)
    ELSE 0 END";

/// Makes the tags of `from` tags of `into`, and puts what stands below it below
/// the other. It can be undone, however much is tagged meanwhile.
///
/// # Errors
/// [`ThemeError`]; nothing is merged then.
pub async fn merge_themes(
    heard: &Heard,
    by: &Grant<KeepContent>,
    from: ThemeId,
    into: ThemeId,
) -> Result<ThemeMergeId, ThemeError> {
    let id = ThemeMergeId::new(heard.now(), heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let tree = Tree::to_change(uow).await?;
                tree.standing_line(from)?;
                tree.in_use(into)?;
                if tree.up(into).contains(&from) {
                    return Err(ThemeError::Below);
                }
                let children: Vec<ThemeId> = tree.below(Some(from)).iter().map(|line| line.id).collect();
                if !children.is_empty() {
                    tree.has_room(Some(into), tree.height(from) - 1)?;
                }
                let (topic, last) = (tree.heading(into), tree.last(Some(into)));
                note(uow, id, [from, into, topic], &children, me).await?;
                give_tags(uow, id, from, into).await?;
                for (position, child) in (last..).step_by(100).zip(children) {
                    uow.execute(
                        "UPDATE theme SET parent_id = $2, position = $3 WHERE id = $1",
                        args![child, into, position],
                    )
                    .await?;
                }
                uow.execute("UPDATE response SET theme_id = $2 WHERE theme_id = $1", args![from, topic]).await?;
                uow.execute("UPDATE theme SET merged_into = $2 WHERE id = $1", args![from, into]).await?;
                record(uow, actor, ThemeAction::Merged, from, format!("into {into}")).await?;
                Ok::<_, ThemeError>(())
            })
        })
        .await?;
    heard.reload().await?;
    Ok(id)
}

/// Writes down what has to be known to undo it.
async fn note(
    uow: &mut Uow,
    id: ThemeMergeId,
    [from, into, topic]: [ThemeId; 3],
    children: &[ThemeId],
    me: AccountId,
) -> Result<(), StorageError> {
    let now = uow.now();
    let answers = uow.all("SELECT id FROM response WHERE theme_id = $1", args![from]).await?;
    let answers: Vec<ResponseId> = answers.iter().map(|row| row.id("id")).collect::<Result<_, _>>()?;
    let (children, answers) = (listed(children), listed(&answers));
    uow.execute(
        "INSERT INTO theme_merge (id, from_id, into_id, topic, children, responses, merged_by, merged_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        args![id, from, into, topic, children, answers, me, now],
    )
    .await
    .map(drop)
}

/// Gives the tags of one theme to another.
async fn give_tags(uow: &mut Uow, id: ThemeMergeId, from: ThemeId, into: ThemeId) -> Result<(), StorageError> {
    hold_views(uow, "SELECT view_id FROM view_theme WHERE theme_id = $1", from.bytes()).await?;
    uow.execute(
        format!(
            "INSERT INTO merged_tag (merge_id, view_id, own, tagged_by, tagged_at, suggested)
             SELECT $1, v.view_id, {OWN}, v.tagged_by, v.tagged_at, v.suggested FROM view_theme v WHERE v.theme_id = $3"
        ),
        args![id, into, from],
    )
    .await?;
    uow.execute(
        "UPDATE view_theme SET theme_id = $2 WHERE theme_id = $1
         AND NOT EXISTS (SELECT 1 FROM view_theme o WHERE o.view_id = view_theme.view_id AND o.theme_id = $2)",
        args![from, into],
    )
    .await?;
    uow.execute("DELETE FROM view_theme WHERE theme_id = $1", args![from]).await.map(drop)
}

/// Holds these views until the commit: what is copied of them beside their tags
/// does not change meanwhile. SQLite has one writer.
async fn hold_views(uow: &mut Uow, which: &str, of: [u8; 16]) -> Result<(), StorageError> {
    if uow.is_postgres() {
        let sql = format!("SELECT id FROM view WHERE id IN ({which}) ORDER BY id FOR NO KEY UPDATE");
        uow.all(sql, args![of]).await?;
    }
    Ok(())
}

/// Gives a merged theme its tags back, and what stood below it, and its answers.
///
/// # Errors
/// [`ThemeError`]; it stays merged then.
pub async fn undo_merge(heard: &Heard, by: &Grant<KeepContent>, id: ThemeMergeId) -> Result<ThemeId, ThemeError> {
    let (actor, me) = (by.actor(), by.id());
    let from = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let tree = Tree::to_change(uow).await?;
                let row = uow
                    .first(
                        "SELECT from_id, into_id, topic, children, responses FROM theme_merge
                         WHERE id = $1 AND undone_at IS NULL",
                        args![id],
                    )
                    .await?
                    .ok_or(ThemeError::Gone)?;
                let (from, into, topic): (ThemeId, ThemeId, ThemeId) =
                    (row.id("from_id")?, row.id("into_id")?, row.id("topic")?);
                if tree.line(into).is_none_or(|line| line.merged.is_some()) {
                    return Err(ThemeError::MergedOn);
                }
                let title = tree.line(from).map(|line| line.words.title.as_str()).unwrap_or_default();
                tree.free(title, Some(from))?;
                let now = uow.now();
                uow.execute("UPDATE theme_merge SET undone_by = $2, undone_at = $3 WHERE id = $1", args![id, me, now])
                    .await?;
                uow.execute("UPDATE theme SET merged_into = NULL WHERE id = $1", args![from]).await?;
                give_back(uow, id, from, into).await?;
                // What the theme stands below by now stays where it is.
                let above = tree.up(from);
                let children: Vec<ThemeId> =
                    unlisted(&row.text("children")?).into_iter().filter(|child| !above.contains(child)).collect();
                restore(
                    uow,
                    "UPDATE theme SET parent_id = $1 WHERE parent_id = $2 AND id IN ",
                    [from, into],
                    &children,
                )
                .await?;
                // Where their topic was merged on since, they went along.
                let topic = tree.topic(topic);
                let answers = unlisted::<ResponseId>(&row.text("responses")?);
                restore(
                    uow,
                    "UPDATE response SET theme_id = $1 WHERE theme_id = $2 AND id IN ",
                    [from, topic],
                    &answers,
                )
                .await?;
                bring_back(uow, from).await?;
                record(uow, actor, ThemeAction::MergeUndone, from, format!("from {into}")).await?;
                Ok::<_, ThemeError>(from)
            })
        })
        .await?;
    heard.reload().await?;
    Ok(from)
}

/// What is in use again stands under what is in use, and so does what stands below
/// it.
async fn bring_back(uow: &mut Uow, from: ThemeId) -> Result<(), StorageError> {
    let tree = Tree::to_change(uow).await?;
    let below = tree.below(Some(from));
    if tree.line(from).is_some_and(|line| !line.retired) || below.iter().any(|line| !line.retired) {
        set_retired(uow, &tree.up(from), None).await?;
    }
    Ok(())
}

/// Gives the tags back that are noted.
async fn give_back(uow: &mut Uow, id: ThemeMergeId, from: ThemeId, into: ThemeId) -> Result<(), StorageError> {
    hold_views(uow, "SELECT view_id FROM merged_tag WHERE merge_id = $1", id.bytes()).await?;
    uow.execute(
        "INSERT INTO view_theme (view_id, theme_id, tagged_by, tagged_at, suggested)
         SELECT view_id, $2, tagged_by, tagged_at, suggested FROM merged_tag WHERE merge_id = $1",
        args![id, from],
    )
    .await?;
    // The other theme stays where a view has it by a tag of its own, or by
    // another merge.
    uow.execute(
        format!(
            "DELETE FROM view_theme WHERE theme_id = $2 AND view_id IN
                (SELECT v.view_id FROM merged_tag v WHERE v.merge_id = $1 AND v.own = 0 AND NOT EXISTS ({NOTED_BESIDE}))"
        ),
        args![id, into],
    )
    .await?;
    uow.execute("DELETE FROM merged_tag WHERE merge_id = $1", args![id]).await.map(drop)
}

/// Gives rows back to the theme they came from, where nobody changed them since.
async fn restore<I: Copy + Into<heard_storage::Value>>(
    uow: &mut Uow,
    change: &str,
    [to, from]: [ThemeId; 2],
    rows: &[I],
) -> Result<(), StorageError> {
    if rows.is_empty() {
        return Ok(());
    }
    let (set, ids) = any_of(3, rows.iter().copied());
    uow.execute(format!("{change}{set}"), [args![to, from], ids].concat()).await.map(drop)
}

/// Ids as one text, and back.
fn listed<I: ToString>(ids: &[I]) -> String {
    ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

fn unlisted<I: std::str::FromStr>(text: &str) -> Vec<I> {
    text.split(' ').filter_map(|id| id.parse().ok()).collect()
}

/// Of each list the themes that have the tags of these now, each once: a form may
/// have been opened before a merge. Nobody merges until the commit.
pub(crate) async fn standing<const N: usize>(
    uow: &mut Uow,
    lists: [&[ThemeId]; N],
) -> Result<[Vec<ThemeId>; N], StorageError> {
    let tree = Tree::to_use(uow).await?;
    Ok(lists.map(|themes| {
        let mut found = Vec::new();
        for theme in themes {
            let theme = tree.standing(*theme);
            if tree.line(theme).is_some() && !found.contains(&theme) {
                found.push(theme);
            }
        }
        found
    }))
}

/// The topic of an answer whose form may have been opened before a merge. Nobody
/// merges until the commit.
pub(crate) async fn topic(uow: &mut Uow, theme: Option<ThemeId>) -> Result<Option<ThemeId>, StorageError> {
    let Some(theme) = theme else { return Ok(None) };
    Ok(Some(Tree::to_use(uow).await?.topic(theme)))
}

/// Forgets what is noted of merges into these themes at a view: somebody took
/// them off.
pub(crate) async fn untagged(uow: &mut Uow, view: ViewId, themes: &[ThemeId]) -> Result<(), StorageError> {
    if themes.is_empty() {
        return Ok(());
    }
    let tree = Tree::to_use(uow).await?;
    let merges = uow
        .all(
            "SELECT m.id, m.into_id FROM merged_tag k JOIN theme_merge m ON m.id = k.merge_id WHERE k.view_id = $1",
            args![view],
        )
        .await?;
    let off: HashSet<ThemeId> = themes.iter().copied().collect();
    for row in &merges {
        if off.contains(&tree.standing(row.id("into_id")?)) {
            let merge: ThemeMergeId = row.id("id")?;
            uow.execute("DELETE FROM merged_tag WHERE merge_id = $1 AND view_id = $2", args![merge, view]).await?;
        }
    }
    Ok(())
}
