//! Opening a concern, in the unit of work of whatever gives rise to it.

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{ConcernLevel, ConcernState, ViewAction};

use super::deed::Deed;
use super::find::{Found, in_message, in_submission, in_transcript};
use super::{Particulars, concern_place, council_key, key_of, open_found, seal_found};
use crate::Heard;
use crate::ids::{AccountId, ConcernId, ViewId};
use crate::intake::Submission;
use crate::media::DraftMedia;
use crate::notifications::{Event, raise_past as tell_past};
use crate::people::Visitor;
use crate::record::record;
use crate::safeguarding::concerns::due;
use crate::safeguarding::named::named_in;
use crate::safeguarding::{alarm, alerts};
use crate::views::{ViewState, all_texts, parse};

/// Who a program is in the log.
const PROGRAM: &str = "heard";

/// What is to be opened, ready to be written in the unit that stores the words.
pub(crate) struct Prepared {
    pub(super) view: ViewId,
    pub(super) found: Option<Found>,
    pub(super) council: Key,
    pub(super) alert: Option<alerts::Prepared>,
    /// Whether it stands in what staff wrote down, and not in what its author
    /// just said.
    written_down: bool,
    /// Whether nothing of what it is about is to be seen on its author's side.
    quiet: bool,
}

/// Looks at a submission before its words are sealed; `None` where nothing in
/// it has to be looked at sooner than anything else.
///
/// # Errors
/// When storage fails.
pub(crate) async fn for_submission(
    heard: &Heard,
    view: ViewId,
    what: &Submission,
    files: &[(DraftMedia, Vec<u8>)],
) -> Result<Option<Prepared>, StorageError> {
    match in_submission(&heard.catalogue(), what, files) {
        Some(found) => {
            let said = what.answers.iter().map(|answer| answer.said.clone());
            let prepared = prepare(heard, view, Some(found), said.chain([what.seen.clone()]).collect()).await?;
            Ok(Some(Prepared { quiet: alarm::is_quiet(what), ..prepared }))
        }
        None => Ok(None),
    }
}

/// Looks at one of many that are stored for the demonstration, which wakes
/// nobody: everything there came at another time.
///
/// # Errors
/// When storage fails.
pub(crate) async fn for_bulk(
    heard: &Heard,
    view: ViewId,
    texts: &[&str],
    lang: &str,
) -> Result<Option<Prepared>, StorageError> {
    let catalogue = heard.catalogue();
    let found = texts.iter().filter_map(|text| in_message(&catalogue, text, lang)).reduce(Found::and);
    let Some(found) = found else { return Ok(None) };
    Ok(Some(Prepared {
        view,
        found: Some(found),
        council: council_key(heard).await?,
        alert: None,
        written_down: false,
        quiet: false,
    }))
}

/// Looks at what a young person writes in a thread. What has a concern already
/// is opened again, whatever is written.
///
/// # Errors
/// When storage fails.
pub(crate) async fn for_message(heard: &Heard, view: ViewId, text: &str, lang: &str) -> Result<Prepared, StorageError> {
    prepare(heard, view, in_message(&heard.catalogue(), text, lang), vec![text.to_owned()]).await
}

/// Looks at what staff wrote down of a recording or picture; `None` where
/// nothing in it sounds like harm.
///
/// # Errors
/// When storage fails.
pub(crate) async fn for_transcript(heard: &Heard, view: ViewId, text: &str) -> Result<Option<Prepared>, StorageError> {
    match in_transcript(text) {
        Some(found) => {
            let prepared = prepare(heard, view, Some(found), vec![text.to_owned()]).await?;
            Ok(Some(Prepared { written_down: true, ..prepared }))
        }
        None => Ok(None),
    }
}

/// Seals what is to be opened: `texts` is what gives rise to it. Members of staff
/// may be named there, or in anything that was said before.
pub(super) async fn prepare(
    heard: &Heard,
    view: ViewId,
    found: Option<Found>,
    mut texts: Vec<String>,
) -> Result<Prepared, StorageError> {
    let council = council_key(heard).await?;
    let found = match found {
        Some(found) => {
            texts.extend(all_texts(heard, view).await.unwrap_or_else(|error| {
                tracing::error!(%error, "what was said before cannot be read; it is told all the same");
                Vec::new()
            }));
            Some(Found { named: named_in(heard, &texts).await, ..found })
        }
        None => None,
    };
    let danger = found.as_ref().filter(|found| found.level == ConcernLevel::Danger);
    let alert = match danger {
        Some(danger) => {
            // Whom it was about before, it may be about still.
            let mut about = named_before(heard, &council, view).await;
            about.extend(&danger.named);
            // Raised by the program: who said it stands nowhere in the alert.
            Some(alerts::prepare(heard, Visitor::new(None), alerts::About::View(view), about).await?)
        }
        None => None,
    };
    Ok(Prepared { view, found, council, alert, written_down: false, quiet: false })
}

/// Members of staff who are named in what a view's concern is about already;
/// nobody where that cannot be read, which is our fault.
async fn named_before(heard: &Heard, council: &Key, view: ViewId) -> Vec<AccountId> {
    let read = async {
        let mut conn = heard.words().read().await?;
        match conn.first("SELECT * FROM concern WHERE view_id = $1", args![view]).await? {
            Some(row) => Ok(Standing::of(council, &row)?.was.named),
            None => Ok::<_, StorageError>(Vec::new()),
        }
    };
    read.await.unwrap_or_else(|error| {
        tracing::error!(%error, "who was named before cannot be read; it is told all the same");
        Vec::new()
    })
}

impl Prepared {
    /// Opens it, and raises the alarm where there is danger now.
    ///
    /// # Errors
    /// What the database refuses.
    pub(crate) async fn open(self, heard: &Heard, uow: &mut Uow) -> Result<(), StorageError> {
        let now = uow.now();
        self.open_at(heard, uow, now).await
    }

    /// As [`open`](Self::open), for what came at `at`.
    ///
    /// # Errors
    /// What the database refuses.
    pub(crate) async fn open_at(self, heard: &Heard, uow: &mut Uow, at: Moment) -> Result<(), StorageError> {
        let Self { view, found, council, alert, written_down, quiet } = self;
        if let Some(found) = &found
            && begin(heard, uow, Beginning { view, found, council: &council, by: None, at, quiet }).await?.is_some()
        {
            record(uow, PROGRAM, ViewAction::ConcernNoticed, view, found.level.name()).await?;
        } else if let Some(row) = standing(uow, view).await? {
            let known = Standing::of(&council, &row)?;
            // What is written down of a recording says again what was heard in it.
            if written_down && found.as_ref().is_some_and(|found| !found.adds_to(&known.was)) {
                return Ok(());
            }
            let what = Again { found, by: None, what: Particulars::default(), written_down };
            let level = again(heard, uow, view, known, what).await?;
            let action = if written_down { ViewAction::ConcernNoticed } else { ViewAction::ConcernReopened };
            record(uow, PROGRAM, action, view, level.name()).await?;
        }
        if let Some(alert) = alert {
            alert.raise(heard, uow).await?;
        }
        Ok(())
    }
}

/// The concern of a view, held until the commit.
pub(super) async fn standing(uow: &mut Uow, view: ViewId) -> Result<Option<Row>, StorageError> {
    let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
    uow.first(format!("SELECT * FROM concern WHERE view_id = $1{lock}"), args![view]).await
}

/// A concern that is there already.
pub(super) struct Standing {
    id: ConcernId,
    key: Key,
    state: ConcernState,
    due: Moment,
    /// How urgent it is, and what was noticed.
    was: Found,
}

impl Standing {
    pub(super) fn of(council: &Key, row: &Row) -> Result<Self, StorageError> {
        let id: ConcernId = row.id("id")?;
        let key = key_of(council, id, row)?;
        let was = open_found(&key, id, row)?;
        Ok(Self { state: parse(ConcernState::parse, row, "state")?, due: row.moment("due_at")?, id, key, was })
    }
}

/// What a new concern is made from.
pub(super) struct Beginning<'a> {
    pub(super) view: ViewId,
    pub(super) found: &'a Found,
    pub(super) council: &'a Key,
    pub(super) by: Option<AccountId>,
    pub(super) at: Moment,
    pub(super) quiet: bool,
}

/// A new concern; `None` where the view has one.
pub(super) async fn begin(
    heard: &Heard,
    uow: &mut Uow,
    what: Beginning<'_>,
) -> Result<Option<(ConcernId, Key)>, StorageError> {
    let Beginning { view, found, council, by, at, quiet } = what;
    let (id, key) = (ConcernId::random(heard.entropy()), Key::random(heard.entropy()));
    let wrapped = key.wrap(council, &concern_place(id, "wrapped_key"), heard.entropy());
    let sealed = seal_found(heard, &key, id, found)?;
    let settings = &heard.catalogue().settings;
    let due = due(found.level, at, &settings.calendar, settings.team_open.as_ref());
    let made = uow
        .execute(
            "INSERT INTO concern (id, view_id, wrapped_key, sealed, level, state, raised_at, raised_by, due_at, quiet)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (view_id) DO NOTHING",
            args![id, view, wrapped, sealed, found.level.number(), ConcernState::Open.name(), at, by, due, quiet],
        )
        .await?;
    in_sight(uow, view).await?;
    if made == 1 {
        tell_past(uow, Event::ConcernOpened(view, found.level), &found.named).await?;
    }
    Ok((made == 1).then_some((id, key)))
}

/// What was hidden or settled before stands in the queue again; that there is a
/// concern is what the history says.
async fn in_sight(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let [sent, read, hidden, settled] =
        [ViewState::Sent, ViewState::Read, ViewState::Hidden, ViewState::Settled].map(ViewState::name);
    let sql = "UPDATE view SET state = CASE WHEN read_at IS NULL THEN $2 ELSE $3 END, hidden_from = NULL
               WHERE id = $1 AND state IN ($4, $5)";
    uow.execute(sql, args![view, sent, read, hidden, settled]).await?;
    Ok(())
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
            may_go_by = NULL, may_go_at = NULL, released_at = NULL
         WHERE id = $1",
        args![id, seal_found(heard, &key, id, &all)?, all.level.number(), ConcernState::Open.name(), due, what.by],
    )
    .await?;
    in_sight(uow, view).await?;
    tell_past(uow, Event::ConcernOpened(view, all.level), &all.named).await?;
    let action = match (what.by, what.written_down) {
        (Some(_), _) => ViewAction::ConcernRaised,
        (None, true) => ViewAction::ConcernNoticed,
        (None, false) => ViewAction::ConcernReopened,
    };
    Deed { concern: id, action, by: what.by }.write(heard, uow, &key, &what.what)?;
    Ok(all.level)
}
