//! Undoing what was just done with one view or many, as one: all of it or nothing. A reply
//! is stopped so too, while it has not gone.

use heard_storage::{Row, StorageError, Uow, Value, args};
use heard_vocabulary::{DeskDeed, ViewAction};

use super::assign::can_have;
use super::deeds::{Place, UNDO, places, read};
use super::replied;
use crate::Heard;
use crate::ids::{AccountId, DeedId, ThemeId, ViewId};
use crate::people::{Grant, Moderate, name_of};
use crate::record::record;
use crate::safeguarding::conflicts::keeps_from;
use crate::themes;
use crate::views::parse;

/// Why something was not undone.
#[derive(Debug, thiserror::Error)]
pub enum UndoError {
    /// There is no such deed of theirs, it was undone, or too long ago.
    #[error("it cannot be undone any more")]
    Over,
    /// It was a reply, and it has gone out.
    #[error("it has gone out")]
    GoneOut,
    /// It was a reply, and goes out within seconds.
    #[error("it goes out within seconds")]
    GoesNow,
    /// Somebody else changed one of its views since: a colleague by name, or nobody of
    /// the team.
    #[error("somebody changed it since")]
    Changed(Option<String>),
    /// It was a reply, and a colleague changed the view since: it goes out.
    #[error("a colleague changed it since, and the reply goes out")]
    Goes(Option<String>),
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What came in the way of undoing.
pub(super) enum Stopped {
    Over,
    GoneOut,
    GoesNow,
    Changed(ViewId),
    Goes(ViewId),
    Storage(StorageError),
}

impl From<StorageError> for Stopped {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

/// Whoever undoes something of theirs.
pub(super) struct Undoing {
    pub(super) actor: String,
    pub(super) me: AccountId,
    /// The view that was sent to them, where they undo what they wrote there; `None` at
    /// the desk.
    pub(super) sent: Option<ViewId>,
}

/// Undoes what this person did, with all of its views or with none; how many that were.
///
/// # Errors
/// [`UndoError`].
pub async fn undo(heard: &Heard, by: &Grant<Moderate>, deed: DeedId) -> Result<usize, UndoError> {
    undo_of(heard, Undoing { actor: by.actor(), me: by.id(), sent: None }, deed).await
}

pub(super) async fn undo_of(heard: &Heard, who: Undoing, deed: DeedId) -> Result<usize, UndoError> {
    let (this, actor) = (heard.clone(), who.actor.clone());
    let unit = heard.words().write(move |uow| Box::pin(async move { undo_in(&this, uow, &who, deed).await }));
    match unit.await {
        Ok(undone) => Ok(undone),
        Err(Stopped::Over) => Err(UndoError::Over),
        Err(Stopped::GoneOut) => Err(UndoError::GoneOut),
        Err(Stopped::GoesNow) => Err(UndoError::GoesNow),
        Err(Stopped::Changed(view)) => Err(UndoError::Changed(by_whom(heard, &actor, (deed, view)).await?)),
        Err(Stopped::Goes(view)) => Err(UndoError::Goes(by_whom(heard, &actor, (deed, view)).await?)),
        Err(Stopped::Storage(error)) => Err(error.into()),
    }
}

async fn undo_in(heard: &Heard, uow: &mut Uow, who: &Undoing, deed: DeedId) -> Result<usize, Stopped> {
    let (actor, me) = (who.actor.as_str(), who.me);
    let now = uow.now();
    let sql = "SELECT what, theme_id FROM desk_deed WHERE id = $1 AND by_id = $2 AND undone_at IS NULL";
    let row = uow.first(sql, args![deed, me]).await?.ok_or(Stopped::Over)?;
    let (what, theme) = (parse(DeskDeed::parse, &row, "what")?, row.id_opt::<ThemeId>("theme_id")?);
    let sql = "UPDATE desk_deed SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL AND at >= $3";
    if uow.execute(sql, args![deed, now, now.plus(-UNDO)]).await? == 0 {
        return Err(if what == DeskDeed::Replied { Stopped::GoneOut } else { Stopped::Over });
    }
    if let Some(theme) = theme {
        // First, so that nobody merges themes meanwhile: whoever merges holds views after it.
        themes::standing(uow, [&[theme]]).await?;
    }
    let rows = uow
        .all(
            "SELECT view_id, was, became, message_id FROM desk_deed_view WHERE deed_id = $1 ORDER BY view_id",
            args![deed],
        )
        .await?;
    let views: Vec<ViewId> = rows.iter().map(|row| row.id("view_id")).collect::<Result<_, _>>()?;
    let there = places(uow, &views).await?;
    for row in &rows {
        let view: ViewId = row.id("view_id")?;
        // What came to be about whoever did it is not theirs to change any more; what was
        // sent to them is, as long as they find it.
        let theirs = match who.sent {
            Some(sent) => what == DeskDeed::Replied && sent == view,
            None => !keeps_from(heard, uow, me, view).await?,
        };
        if !theirs {
            return Err(Stopped::Over);
        }
        match (what, theme) {
            (DeskDeed::Replied, _) => replied::stop(heard, uow, who, (deed, row), there.get(&view)).await?,
            (DeskDeed::Tagged, Some(theme)) => {
                take_off(uow, view, theme, me).await?;
                record(uow, actor, ViewAction::Undone, view, what.name()).await?;
            }
            _ => {
                let became = read(row, "became")?;
                if there.get(&view) != Some(&became) {
                    return Err(Stopped::Changed(view));
                }
                restore(heard, uow, view, &read(row, "was")?).await?;
                record(uow, actor, ViewAction::Undone, view, what.name()).await?;
            }
        }
    }
    Ok(rows.len())
}

/// Puts a view back where it was. Its state goes first: whatever changes that makes it
/// the team's move.
pub(super) async fn restore(heard: &Heard, uow: &mut Uow, view: ViewId, was: &Place) -> Result<(), StorageError> {
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

/// What others did with a view since a deed, the last first. Looking changes nothing, and
/// neither does translating. Deeds of one moment are told apart by later ones: a second before
/// is close enough.
const SINCE: &str = "SELECT actor FROM audit_log
    WHERE subject = $1 AND actor <> $2 AND action NOT IN ($3, $4, $6, $7, $8, $9)
      AND at >= (SELECT at - 1000 FROM desk_deed WHERE id = $5)
    ORDER BY seq DESC LIMIT 1";

fn since(actor: &str, (deed, view): (DeedId, ViewId)) -> Vec<Value> {
    let [read, opened] = [ViewAction::Read, ViewAction::MediaOpened].map(ViewAction::name);
    let [looked, taken, given_back, done] = [
        ViewAction::ReadToTranslate,
        ViewAction::TranslationTaken,
        ViewAction::TranslationGivenBack,
        ViewAction::Translated,
    ]
    .map(ViewAction::name);
    args![view.to_string(), actor, read, opened, deed, looked, taken, given_back, done]
}

/// Which of the council's people a line of the log is by.
fn colleague(row: Option<Row>) -> Result<Option<AccountId>, StorageError> {
    let actor = row.map(|row| row.text("actor")).transpose()?;
    Ok(actor.as_deref().and_then(|actor| actor.split_once(':')).and_then(|(_, id)| id.parse().ok()))
}

/// Whether a colleague was the last who changed something about a view since a deed.
pub(super) async fn a_colleague_did(uow: &mut Uow, actor: &str, which: (DeedId, ViewId)) -> Result<bool, StorageError> {
    Ok(colleague(uow.first(SINCE, since(actor, which)).await?)?.is_some())
}

/// Who changed something about a view since a deed, but for whoever asks.
async fn by_whom(heard: &Heard, actor: &str, which: (DeedId, ViewId)) -> Result<Option<String>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first(SINCE, since(actor, which)).await?;
    let Some(who) = colleague(row)? else { return Ok(None) };
    Ok(name_of(heard, &mut conn, who).await?.map(|identity| identity.name))
}
