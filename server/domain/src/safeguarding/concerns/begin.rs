//! A concern's row: written anew, or opened again.

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{ConcernLevel, ConcernOutcome, ConcernState, ViewAction};

use super::deed::Deed;
use super::find::Found;
use super::{Particulars, due, open_found, seal_found};
use crate::Heard;
use crate::case_keys::{CaseKeys, NewCase};
use crate::ids::{AccountId, ConcernId, ViewId};
use crate::notifications::{Event, raise_past as tell_past};
use crate::safeguarding::conflicts::{keep_known, still_meant};
use crate::views::{ViewState, ours_again, parse, stands_again};

/// The concern of a view, held until the commit.
pub(super) async fn standing(uow: &mut Uow, view: ViewId) -> Result<Option<Row>, StorageError> {
    let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
    uow.first(format!("SELECT * FROM concern WHERE view_id = $1{lock}"), args![view]).await
}

/// What was decided, if it was.
pub(super) fn outcome_of(row: &Row) -> Result<Option<ConcernOutcome>, StorageError> {
    match row.text_opt("outcome")? {
        Some(_) => parse(ConcernOutcome::parse, row, "outcome").map(Some),
        None => Ok(None),
    }
}

/// A concern that is there already.
pub(super) struct Standing {
    id: ConcernId,
    key: Key,
    state: ConcernState,
    due: Moment,
    /// How urgent it is, and what was noticed.
    pub(super) was: Found,
}

impl Standing {
    pub(super) async fn of(cases: &CaseKeys, row: &Row) -> Result<Self, StorageError> {
        let id: ConcernId = row.id("id")?;
        let key = cases.of_row(row).await?;
        let was = open_found(&key, id, row)?;
        Ok(Self { state: parse(ConcernState::parse, row, "state")?, due: row.moment("due_at")?, id, key, was })
    }

    /// Whether it waits for a decision.
    pub(super) fn is_open(&self) -> bool {
        self.state == ConcernState::Open
    }

    /// Whether it was danger and is decided: opened again it is nobody's any more, and
    /// whoever is on duty is told once more, whatever is said now.
    pub(super) fn is_decided_danger(&self) -> bool {
        self.state == ConcernState::Decided && self.was.level == ConcernLevel::Danger
    }
}

/// What a new concern is made from.
pub(super) struct Beginning<'a> {
    pub(super) view: ViewId,
    pub(super) found: &'a Found,
    pub(super) by: Option<AccountId>,
    pub(super) at: Moment,
    pub(super) quiet: bool,
    /// Who is named in what staff wrote down: they get no message.
    pub(super) past: &'a [AccountId],
}

/// A new concern; `None` where the view has one.
pub(super) async fn begin(
    heard: &Heard,
    uow: &mut Uow,
    what: Beginning<'_>,
) -> Result<Option<(ConcernId, Key)>, StorageError> {
    let Beginning { view, found, by, at, quiet, past } = what;
    // One that is there takes no key.
    if standing(uow, view).await?.is_some() {
        in_sight(uow, view).await?;
        return Ok(None);
    }
    let (id, NewCase { case, key }) = (ConcernId::random(heard.entropy()), NewCase::take(heard).await?);
    let sealed = seal_found(heard, &key, id, found)?;
    let settings = &heard.catalogue().settings;
    let due = due(found.level, at, &settings.calendar, settings.team_open.as_ref());
    let made = uow
        .execute(
            "INSERT INTO concern (id, view_id, case_key, sealed, level, state, raised_at, raised_by, due_at, quiet)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (view_id) DO NOTHING",
            args![id, view, case, sealed, found.level.number(), ConcernState::Open.name(), at, by, due, quiet],
        )
        .await?;
    in_sight(uow, view).await?;
    if made == 1 {
        keep_known(heard, uow, view, &found.named).await?;
        let mut about = still_meant(heard, uow, view, &found.named).await?;
        about.extend(past);
        tell_past(uow, Event::ConcernOpened(view, found.level), &about).await?;
    }
    Ok((made == 1).then_some((id, key)))
}

/// What was hidden, settled or put off before stands in the queue again; that there is a
/// concern is what the history says.
async fn in_sight(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    stands_again(uow, view, &[ViewState::Hidden, ViewState::Settled]).await?;
    ours_again(uow, view).await.map(drop)
}

/// Why a concern that is there is opened again.
pub(super) struct Again {
    /// What was found now.
    pub(super) found: Option<Found>,
    /// Who of the council says so; `None`: its author said more, or a program
    /// noticed it in what was written down.
    pub(super) by: Option<AccountId>,
    /// The reason they give.
    pub(super) what: Particulars,
    /// Whether it stands in what staff wrote down.
    pub(super) written_down: bool,
    /// Who is named in what staff wrote down: they get no message.
    pub(super) past: Vec<AccountId>,
}

/// Opens one again, and says how urgent it is now. It becomes no less urgent, and one that is open due no
/// later; only where people had closed an earlier danger does it begin anew as
/// possible harm.
pub(super) async fn again(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    known: Standing,
    what: Again,
) -> Result<ConcernLevel, StorageError> {
    let Standing { id, key, state, due: was_due, was } = known;
    let was = match state {
        ConcernState::Open | ConcernState::Decided => was,
        ConcernState::Closed => Found { level: was.level.max(ConcernLevel::PossibleHarm), ..was },
    };
    let all = match what.found {
        Some(found) => was.and(found),
        None => was,
    };
    let (now, settings) = (uow.now(), &heard.catalogue().settings);
    let due = due(all.level, now, &settings.calendar, settings.team_open.as_ref());
    let due = if state == ConcernState::Open { due.min(was_due) } else { due };
    uow.execute(
        "UPDATE concern SET sealed = $2, level = $3, state = $4, due_at = $5, raised_by = COALESCE($6, raised_by),
            looked_at = NULL, looked_by = NULL, outcome = NULL, decided_at = NULL, decided_by = NULL,
            may_go_by = NULL, may_go_at = NULL, released_at = NULL,
            had_by = CASE WHEN state = $4 THEN had_by END, had_at = CASE WHEN state = $4 THEN had_at END
         WHERE id = $1",
        args![id, seal_found(heard, &key, id, &all)?, all.level.number(), ConcernState::Open.name(), due, what.by],
    )
    .await?;
    in_sight(uow, view).await?;
    keep_known(heard, uow, view, &all.named).await?;
    let mut about = still_meant(heard, uow, view, &all.named).await?;
    about.extend(&what.past);
    tell_past(uow, Event::ConcernOpened(view, all.level), &about).await?;
    let action = match (what.by, what.written_down) {
        (Some(_), _) => ViewAction::ConcernRaised,
        (None, true) => ViewAction::ConcernNoticed,
        (None, false) => ViewAction::ConcernReopened,
    };
    Deed { concern: id, action, by: what.by }.write(heard, uow, &key, &what.what)?;
    Ok(all.level)
}
