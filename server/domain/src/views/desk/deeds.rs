//! What somebody just did with one view or many, kept for a while so that it can be
//! undone as one.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow, any_of, args};
use heard_vocabulary::{DeskDeed, ViewAction};
use serde::{Deserialize, Serialize};

use super::assign::can_have;
use crate::Heard;
use crate::ids::{AccountId, DeedId, ThemeId, ViewId};
use crate::people::{Grant, Moderate, name_of};
use crate::record::record;
use crate::safeguarding::conflicts::keeps_from;
use crate::themes;
use crate::views::parse;

/// For how long something can be undone, in milliseconds.
const UNDO: i64 = 10 * Moment::MINUTE;

/// Where a view is at the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::views) struct Place {
    state: String,
    waits_for: String,
    waits_until: Option<String>,
    /// An account, as text.
    assigned_to: Option<String>,
}

impl Place {
    /// Whether this account has it; `None`: nobody.
    pub(super) fn is_with(&self, account: Option<&str>) -> bool {
        self.assigned_to.as_deref() == account
    }
}

/// Where each of these views is. They are held until the commit, in one order whoever
/// asks.
pub(in crate::views) async fn places(uow: &mut Uow, views: &[ViewId]) -> Result<HashMap<ViewId, Place>, StorageError> {
    let (set, binds) = any_of(1, views.iter().copied());
    let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
    let sql =
        format!("SELECT id, state, waits_for, waits_until, assigned_to FROM view WHERE id IN {set} ORDER BY id{lock}");
    let place = |row: &Row| {
        let assigned: Option<AccountId> = row.id_opt("assigned_to")?;
        let place = Place {
            state: row.text("state")?,
            waits_for: row.text("waits_for")?,
            waits_until: row.text_opt("waits_until")?,
            assigned_to: assigned.map(|id| id.to_string()),
        };
        Ok((row.id("id")?, place))
    };
    uow.all(sql, binds).await?.iter().map(place).collect()
}

fn text(place: &Place) -> Result<String, StorageError> {
    serde_json::to_string(place).map_err(|error| StorageError::Bind(Box::new(error)))
}

fn read(row: &Row, column: &'static str) -> Result<Place, StorageError> {
    serde_json::from_str(&row.text(column)?).map_err(|_| StorageError::inconsistent(column, "where a view is"))
}

/// What is remembered of a deed.
pub(in crate::views) struct Doing {
    pub(super) id: DeedId,
    pub(super) by: AccountId,
    pub(super) what: DeskDeed,
    pub(super) theme: Option<ThemeId>,
}

impl Doing {
    /// A deed of this person.
    pub(in crate::views) fn new(heard: &Heard, by: &Grant<Moderate>, what: DeskDeed) -> Self {
        Self { id: DeedId::random(heard.entropy()), by: by.id(), what, theme: None }
    }
}

/// Remembers a deed, in the unit that did it: `before` is where its views were.
pub(in crate::views) async fn remember(
    uow: &mut Uow,
    doing: Doing,
    before: HashMap<ViewId, Place>,
) -> Result<(), StorageError> {
    let Doing { id, by, what, theme } = doing;
    let now = uow.now();
    // One moment may see two deeds of one person: the later one is the last.
    let row = uow.first("SELECT MAX(at) AS at FROM desk_deed WHERE by_id = $1", args![by]).await?;
    let last = row.map(|row| row.moment_opt("at")).transpose()?.flatten();
    let at = last.map_or(now, |last| now.max(last.plus(1)));
    let views: Vec<ViewId> = before.keys().copied().collect();
    let after = places(uow, &views).await?;
    uow.defer(
        "INSERT INTO desk_deed (id, by_id, what, theme_id, at) VALUES ($1, $2, $3, $4, $5)",
        args![id, by, what.name(), theme, at],
    );
    for (view, was) in before {
        let Some(became) = after.get(&view) else { continue };
        uow.defer(
            "INSERT INTO desk_deed_view (deed_id, view_id, was, became) VALUES ($1, $2, $3, $4)",
            args![id, view, text(&was)?, text(became)?],
        );
    }
    Ok(())
}

/// Forgets what cannot be undone any more: a day later nobody has to see it.
///
/// # Errors
/// When storage fails.
pub async fn forget_deeds(heard: &Heard) -> Result<(), StorageError> {
    let before = heard.now().plus(-Moment::DAY);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move { uow.execute("DELETE FROM desk_deed WHERE at < $1", args![before]).await.map(drop) })
        })
        .await
}

/// Something that can be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// The deed.
    pub id: DeedId,
    /// What was done.
    pub what: DeskDeed,
    /// With how many views.
    pub views: i64,
    /// When.
    pub at: Moment,
}

/// What this person did last, while it can be undone.
///
/// # Errors
/// When storage fails.
pub async fn last_deed(heard: &Heard, by: &Grant<Moderate>) -> Result<Option<Deed>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT d.id, d.what, d.at, d.undone_at,
                   (SELECT COUNT(*) FROM desk_deed_view v WHERE v.deed_id = d.id) AS views
               FROM desk_deed d WHERE d.by_id = $1 ORDER BY d.at DESC, d.id LIMIT 1";
    let Some(row) = conn.first(sql, args![by.id()]).await? else { return Ok(None) };
    let at = row.moment("at")?;
    if row.moment_opt("undone_at")?.is_some() || at.plus(UNDO) < heard.now() {
        return Ok(None);
    }
    Ok(Some(Deed { id: row.id("id")?, what: parse(DeskDeed::parse, &row, "what")?, views: row.int("views")?, at }))
}

/// Why something was not undone.
#[derive(Debug, thiserror::Error)]
pub enum UndoError {
    /// There is no such deed of theirs, it was undone, or too long ago.
    #[error("it cannot be undone any more")]
    Over,
    /// Somebody else changed one of its views since: a colleague by name, or nobody of
    /// the team.
    #[error("somebody changed it since")]
    Changed(Option<String>),
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What came in the way of undoing.
enum Stopped {
    Over,
    Changed(ViewId),
    Storage(StorageError),
}

impl From<StorageError> for Stopped {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

/// Undoes what this person did, with all of its views or with none; how many that were.
///
/// # Errors
/// [`UndoError`].
pub async fn undo(heard: &Heard, by: &Grant<Moderate>, deed: DeedId) -> Result<usize, UndoError> {
    let (this, actor, me) = (heard.clone(), by.actor(), by.id());
    let unit = heard.words().write(move |uow| Box::pin(async move { undo_in(&this, uow, (actor, me), deed).await }));
    match unit.await {
        Ok(undone) => Ok(undone),
        Err(Stopped::Over) => Err(UndoError::Over),
        Err(Stopped::Changed(view)) => Err(UndoError::Changed(by_whom(heard, by, (deed, view)).await?)),
        Err(Stopped::Storage(error)) => Err(error.into()),
    }
}

async fn undo_in(
    heard: &Heard,
    uow: &mut Uow,
    (actor, me): (String, AccountId),
    deed: DeedId,
) -> Result<usize, Stopped> {
    let now = uow.now();
    let sql = "UPDATE desk_deed SET undone_at = $3 WHERE id = $1 AND by_id = $2 AND undone_at IS NULL AND at >= $4";
    if uow.execute(sql, args![deed, me, now, now.plus(-UNDO)]).await? == 0 {
        return Err(Stopped::Over);
    }
    let row = uow.first("SELECT what, theme_id FROM desk_deed WHERE id = $1", args![deed]).await?;
    let row = row.ok_or(Stopped::Over)?;
    let (what, theme) = (parse(DeskDeed::parse, &row, "what")?, row.id_opt::<ThemeId>("theme_id")?);
    if let Some(theme) = theme {
        // First, so that nobody merges themes meanwhile: whoever merges holds views after it.
        themes::standing(uow, [&[theme]]).await?;
    }
    let rows = uow
        .all("SELECT view_id, was, became FROM desk_deed_view WHERE deed_id = $1 ORDER BY view_id", args![deed])
        .await?;
    let views: Vec<ViewId> = rows.iter().map(|row| row.id("view_id")).collect::<Result<_, _>>()?;
    let there = places(uow, &views).await?;
    for row in &rows {
        let view: ViewId = row.id("view_id")?;
        // What came to be about whoever did it is not theirs to change any more.
        if keeps_from(heard, uow, me, view).await? {
            return Err(Stopped::Over);
        }
        match (what, theme) {
            (DeskDeed::Tagged, Some(theme)) => take_off(uow, view, theme, me).await?,
            _ => {
                let became = read(row, "became")?;
                if there.get(&view) != Some(&became) {
                    return Err(Stopped::Changed(view));
                }
                restore(heard, uow, view, &read(row, "was")?).await?;
            }
        }
        record(uow, actor.as_str(), ViewAction::Undone, view, what.name()).await?;
    }
    Ok(rows.len())
}

/// Puts a view back where it was. Its state goes first: whatever changes that makes it
/// the team's move.
async fn restore(heard: &Heard, uow: &mut Uow, view: ViewId, was: &Place) -> Result<(), StorageError> {
    let mut assigned = was.assigned_to.as_deref().and_then(|id| id.parse::<AccountId>().ok());
    if let Some(who) = assigned
        && !can_have(heard, uow, who, view).await?
    {
        assigned = None;
    }
    uow.defer("UPDATE view SET state = $2 WHERE id = $1 AND state <> $2", args![view, was.state.as_str()]);
    uow.defer(
        "UPDATE view SET waits_for = $2, waits_until = $3, assigned_to = $4 WHERE id = $1",
        args![view, was.waits_for.as_str(), was.waits_until.as_deref(), assigned],
    );
    Ok(())
}

/// Takes off a theme that this deed gave, where it is still theirs.
async fn take_off(uow: &mut Uow, view: ViewId, theme: ThemeId, me: AccountId) -> Result<(), StorageError> {
    let sql = "DELETE FROM view_theme WHERE view_id = $1 AND theme_id = $2 AND tagged_by = $3";
    if uow.execute(sql, args![view, theme, me]).await? == 0 {
        return Ok(());
    }
    themes::untagged(uow, view, &[theme]).await
}

/// Who changed something about a view since a deed, but for whoever asks.
async fn by_whom(
    heard: &Heard,
    by: &Grant<Moderate>,
    (deed, view): (DeedId, ViewId),
) -> Result<Option<String>, StorageError> {
    // Looking changes nothing. Deeds of one moment are told apart by later ones: a second
    // before is close enough.
    let [read, opened] = [ViewAction::Read, ViewAction::MediaOpened].map(ViewAction::name);
    let mut conn = heard.words().read().await?;
    let sql = "SELECT actor FROM audit_log
               WHERE subject = $1 AND actor <> $2 AND action NOT IN ($3, $4)
                 AND at >= (SELECT at - 1000 FROM desk_deed WHERE id = $5)
               ORDER BY seq DESC LIMIT 1";
    let row = conn.first(sql, args![view.to_string(), by.actor(), read, opened, deed]).await?;
    let actor = row.map(|row| row.text("actor")).transpose()?;
    let who = actor.as_deref().and_then(|actor| actor.split_once(':')).and_then(|(_, id)| id.parse().ok());
    let Some(who) = who else { return Ok(None) };
    Ok(name_of(heard, &mut conn, who).await?.map(|identity| identity.name))
}
