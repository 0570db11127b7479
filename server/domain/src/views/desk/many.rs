//! The same deed with many views: with all of them or with none.

use std::collections::{BTreeSet, HashMap};

use heard_storage::calendar::Day;
use heard_storage::{StorageError, Uow, any_of, args};
use heard_vocabulary::{DeskDeed, ViewAction, WaitsFor};

use super::assign::hold_reader;
use super::deeds::{Doing, Place, places, remember};
use super::put_off::within_reach;
use super::wait;
use crate::Heard;
use crate::ids::{AccountId, ThemeId, ViewId};
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::safeguarding::conflicts::{moderators, not_kept, reader};
use crate::themes;
use crate::views::drawn::{Drawn, wrote_unseen};
use crate::views::reached::wait_for_meetings;
use crate::views::settle::settle_in;

/// With so many views at most at once.
pub const MANY: usize = 1_000;

/// What is done with each of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Many {
    /// Nothing is left to do.
    Settle,
    /// This colleague sees to it, or nobody.
    Assign(Option<AccountId>),
    /// It waits until a day.
    PutOff(Day),
    /// It has this theme, beside those it has.
    Tag(ThemeId),
}

impl Many {
    const fn deed(self) -> DeskDeed {
        match self {
            Self::Settle => DeskDeed::Settled,
            Self::Assign(_) => DeskDeed::Assigned,
            Self::PutOff(_) => DeskDeed::PutOff,
            Self::Tag(_) => DeskDeed::Tagged,
        }
    }
}

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum ManyError {
    /// No view was ticked.
    #[error("nothing was ticked")]
    Nothing,
    /// More than [`MANY`].
    #[error("too many at once")]
    TooMany,
    /// The day has come, or is too far away.
    #[error("not a day within the next weeks")]
    Day,
    /// There is no such theme any more.
    #[error("no such theme")]
    Theme,
    /// They do not read views, or so many of them may be about them.
    #[error("they cannot have {0} of them")]
    NotTheirs(usize),
    /// These are a colleague's already.
    #[error("{} of them are a colleague's", .0.len())]
    Others(Vec<ViewId>),
    /// These are settled or answered: whoever takes them would begin what is done.
    #[error("{} of them are not open any more", .0.len())]
    Ended(Vec<ViewId>),
    /// These are for a meeting still to come, and no reviewing officer has them.
    #[error("{} of them are for a meeting", .0.len())]
    Meetings(Vec<ViewId>),
    /// These may be harm, and nobody has decided.
    #[error("{} of them may be harm", .0.len())]
    Held(Vec<ViewId>),
    /// Of these their authors wrote after the list was drawn: that would go unread.
    #[error("the authors of {} of them wrote again since", .0.len())]
    WroteAgain(Vec<ViewId>),
    /// These are not open, not read, taken back, or not for whoever asks.
    #[error("{} of them are not where they were", .0.len())]
    Moved(Vec<ViewId>),
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Does it with every one of these views, in one unit; with how many.
///
/// # Errors
/// [`ManyError`]; nothing is done then.
pub async fn many(
    heard: &Heard,
    by: &Grant<Moderate>,
    views: &[ViewId],
    what: impl Into<Drawn<Many>>,
) -> Result<usize, ManyError> {
    let drawn = what.into();
    let what = drawn.what;
    let views: Vec<ViewId> = views.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    match views.len() {
        0 => return Err(ManyError::Nothing),
        n if n > MANY => return Err(ManyError::TooMany),
        _ => {}
    }
    if let Many::PutOff(until) = what
        && !within_reach(heard, until)
    {
        return Err(ManyError::Day);
    }
    let (this, actor, doing) = (heard.clone(), by.actor(), Doing::new(heard, by, what.deed()));
    heard
        .words()
        .write(move |uow| Box::pin(async move { do_many(&this, uow, (actor, doing), &views, drawn).await }))
        .await
}

async fn do_many(
    heard: &Heard,
    uow: &mut Uow,
    (actor, mut doing): (String, Doing),
    views: &[ViewId],
    Drawn { what, at: drawn }: Drawn<Many>,
) -> Result<usize, ManyError> {
    // Whoever is to have them, and the frame, before the views: whoever leaves or merges
    // holds them in this order.
    if let Many::Assign(Some(to)) = what {
        hold_reader(uow, to).await?;
    }
    let theme = match what {
        Many::Tag(theme) => Some(in_use(uow, theme).await?),
        Many::Settle | Many::Assign(_) | Many::PutOff(_) => None,
    };
    let mut before = places(uow, views).await?;
    let theirs = not_kept_from(heard, uow, doing.by, views).await?;
    if theirs.len() < views.len() {
        return Err(ManyError::Moved(views.iter().copied().filter(|view| !theirs.contains(view)).collect()));
    }
    if matches!(what, Many::Settle | Many::PutOff(_)) {
        let held = held(uow, views).await?;
        if !held.is_empty() {
            return Err(ManyError::Held(held));
        }
        let wrote = wrote_unseen(uow, views, drawn).await?;
        if !wrote.is_empty() {
            return Err(ManyError::WroteAgain(wrote));
        }
    }
    if what == Many::Settle {
        let meetings = wait_for_meetings(heard, uow, views).await?;
        if !meetings.is_empty() {
            return Err(ManyError::Meetings(meetings));
        }
    }
    match what {
        Many::Settle => settle(uow, &actor, views).await?,
        Many::PutOff(until) => put_off(uow, &actor, views, until).await?,
        Many::Assign(to) => assign(heard, uow, (&actor, doing.by), (views, &mut before), to).await?,
        Many::Tag(_) => {}
    }
    if let Some(theme) = theme {
        tag(uow, &actor, (views, &mut before), (theme, doing.by)).await?;
        doing.theme = Some(theme);
    }
    let done = before.len();
    if done > 0 {
        remember(uow, doing, before).await?;
    }
    Ok(done)
}

/// Those of these views that stand in lists and are not kept from somebody.
async fn not_kept_from(
    heard: &Heard,
    uow: &mut Uow,
    who: AccountId,
    views: &[ViewId],
) -> Result<Vec<ViewId>, StorageError> {
    let (set, mut binds) = any_of(1, views.iter().copied());
    binds.push(reader(heard, who).into());
    let not_kept = not_kept("v.id", binds.len(), heard_vocabulary::Role::ParticipationLead);
    let sql = format!("SELECT v.id FROM listed_view v WHERE v.id IN {set}{not_kept}");
    uow.all(sql, binds).await?.iter().map(|row| row.id("id")).collect()
}

/// Those of these that wait for a decision whether they are harm.
async fn held(uow: &mut Uow, views: &[ViewId]) -> Result<Vec<ViewId>, StorageError> {
    let (set, binds) = any_of(1, views.iter().copied());
    let rows = uow.all(format!("SELECT id FROM undecided_view WHERE id IN {set}"), binds).await?;
    rows.iter().map(|row| row.id("id")).collect()
}

async fn settle(uow: &mut Uow, actor: &str, views: &[ViewId]) -> Result<(), ManyError> {
    let mut moved = Vec::new();
    for view in views {
        if !settle_in(uow, actor.to_owned(), *view).await? {
            moved.push(*view);
        }
    }
    if moved.is_empty() { Ok(()) } else { Err(ManyError::Moved(moved)) }
}

async fn put_off(uow: &mut Uow, actor: &str, views: &[ViewId], until: Day) -> Result<(), ManyError> {
    let mut moved = Vec::new();
    for view in views {
        match wait(uow, *view, WaitsFor::Later, until).await? {
            true => record(uow, actor, ViewAction::PutOff, *view, until.to_string()).await?,
            false => moved.push(*view),
        }
    }
    if moved.is_empty() { Ok(()) } else { Err(ManyError::Moved(moved)) }
}

/// Views, and where those were that are touched: what is so already is left out.
type Touched<'t> = (&'t [ViewId], &'t mut HashMap<ViewId, Place>);

async fn assign(
    heard: &Heard,
    uow: &mut Uow,
    (actor, me): (&str, AccountId),
    (views, before): Touched<'_>,
    to: Option<AccountId>,
) -> Result<(), ManyError> {
    // What a colleague has is not taken by the dozen.
    let mine = [Some(me.to_string()), to.map(|to| to.to_string()), None];
    let with_others =
        |view: &&ViewId| before.get(*view).is_some_and(|place| !mine.iter().any(|one| place.is_with(one.as_deref())));
    let others: Vec<ViewId> = views.iter().filter(with_others).copied().collect();
    if !others.is_empty() {
        return Err(ManyError::Others(others));
    }
    if let Some(to) = to {
        let reads = moderators(uow).await?.iter().any(|(one, _)| *one == to);
        let theirs = if reads { not_kept_from(heard, uow, to, views).await?.len() } else { 0 };
        if theirs < views.len() {
            return Err(ManyError::NotTheirs(views.len() - theirs));
        }
    }
    let detail = to.map_or_else(|| "nobody".to_owned(), |to| to.to_string());
    let has = to.map(|to| to.to_string());
    // What was settled meanwhile says on its own page who did that.
    let not_open =
        |view: &&ViewId| before.get(*view).is_some_and(|place| !place.is_open() && !place.is_with(has.as_deref()));
    let ended: Vec<ViewId> = views.iter().filter(not_open).copied().collect();
    if to.is_some() && !ended.is_empty() {
        return Err(ManyError::Ended(ended));
    }
    for view in views {
        if before.get(view).is_some_and(|place| place.is_with(has.as_deref())) {
            before.remove(view);
            continue;
        }
        uow.defer("UPDATE view SET assigned_to = $2 WHERE id = $1", args![*view, to]);
        record(uow, actor, ViewAction::Assigned, *view, detail.as_str()).await?;
    }
    Ok(())
}

async fn tag(
    uow: &mut Uow,
    actor: &str,
    (views, before): Touched<'_>,
    (theme, me): (ThemeId, AccountId),
) -> Result<(), ManyError> {
    let now = uow.now();
    for view in views {
        let sql = "INSERT INTO view_theme (view_id, theme_id, tagged_by, tagged_at) VALUES ($1, $2, $3, $4)
                   ON CONFLICT DO NOTHING";
        if uow.execute(sql, args![*view, theme, me, now]).await? == 0 {
            before.remove(view);
            continue;
        }
        record(uow, actor, ViewAction::Coded, *view, "1 theme more").await?;
    }
    Ok(())
}

/// The theme that stands for this one, where it is still given. Nobody merges until the
/// commit.
async fn in_use(uow: &mut Uow, theme: ThemeId) -> Result<ThemeId, ManyError> {
    let [standing] = themes::standing(uow, [&[theme]]).await?;
    let theme = standing.first().copied().ok_or(ManyError::Theme)?;
    let row = uow.first("SELECT id FROM theme WHERE id = $1 AND retired_at IS NULL", args![theme]).await?;
    row.map(|_| theme).ok_or(ManyError::Theme)
}
