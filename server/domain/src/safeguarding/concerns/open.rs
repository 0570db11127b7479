//! Opening a concern, in the unit of work of whatever gives rise to it.

use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{ConcernLevel, ConcernState, ViewAction};

use super::find::{Found, in_message, in_submission};
use super::{Particulars, concern_place, council_key, key_of, open_kinds, seal_deed, seal_kinds};
use crate::Heard;
use crate::ids::{AccountId, ConcernDeedId, ConcernId, ViewId};
use crate::intake::Submission;
use crate::media::DraftMedia;
use crate::people::Visitor;
use crate::record::record;
use crate::safeguarding::alerts;
use crate::safeguarding::concerns::due;
use crate::views::ViewState;

/// Who a program is in the log.
const PROGRAM: &str = "heard";

/// What is to be opened, ready to be written in the unit that stores the words.
pub(crate) struct Prepared {
    pub(super) view: ViewId,
    pub(super) found: Option<Found>,
    pub(super) council: Key,
    pub(super) alert: Option<alerts::Prepared>,
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
        Some(found) => prepare(heard, view, Some(found)).await.map(Some),
        None => Ok(None),
    }
}

/// Looks at what a young person writes in a thread. What has a concern already
/// is opened again, whatever is written.
///
/// # Errors
/// When storage fails.
pub(crate) async fn for_message(heard: &Heard, view: ViewId, text: &str, lang: &str) -> Result<Prepared, StorageError> {
    prepare(heard, view, in_message(&heard.catalogue(), text, lang)).await
}

pub(super) async fn prepare(heard: &Heard, view: ViewId, found: Option<Found>) -> Result<Prepared, StorageError> {
    let danger = found.as_ref().is_some_and(|found| found.level == ConcernLevel::Danger);
    let alert = match danger {
        // Raised by the program: who said it stands nowhere in the alert.
        true => Some(alerts::prepare(heard, Visitor::new(None), alerts::About::View(view)).await?),
        false => None,
    };
    Ok(Prepared { view, found, council: council_key(heard).await?, alert })
}

impl Prepared {
    /// Opens it, and raises the alarm where there is danger now.
    ///
    /// # Errors
    /// What the database refuses.
    pub(crate) async fn open(self, heard: &Heard, uow: &mut Uow) -> Result<(), StorageError> {
        let Self { view, found, council, alert } = self;
        if let Some(found) = &found
            && begin(heard, uow, view, found, &council, None).await?.is_some()
        {
            record(uow, PROGRAM, ViewAction::ConcernNoticed, view, found.level.name()).await?;
        } else if let Some(row) = standing(uow, view).await? {
            again(heard, uow, view, &row, found, &council).await?;
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

/// A new concern; `None` where the view has one.
pub(super) async fn begin(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    found: &Found,
    council: &Key,
    by: Option<AccountId>,
) -> Result<Option<(ConcernId, Key)>, StorageError> {
    let (id, key, now) = (ConcernId::random(heard.entropy()), Key::random(heard.entropy()), uow.now());
    let wrapped = key.wrap(council, &concern_place(id, "wrapped_key"), heard.entropy());
    let sealed = seal_kinds(heard, &key, id, &found.kinds)?;
    let settings = &heard.catalogue().settings;
    let due = due(found.level, now, &settings.calendar, settings.team_open.as_ref());
    let made = uow
        .execute(
            "INSERT INTO concern (id, view_id, wrapped_key, sealed, level, state, raised_at, raised_by, due_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (view_id) DO NOTHING",
            args![id, view, wrapped, sealed, found.level.number(), ConcernState::Open.name(), now, by, due],
        )
        .await?;
    in_sight(uow, view).await?;
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

/// Opens one again because its author said more. One that is open becomes no
/// less urgent and due no later; one that was decided begins anew.
async fn again(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    row: &Row,
    found: Option<Found>,
    council: &Key,
) -> Result<(), StorageError> {
    let id: ConcernId = row.id("id")?;
    let (key, now) = (key_of(council, id, row)?, uow.now());
    let open = row.text("state")? == ConcernState::Open.name();
    let was = ConcernLevel::numbered(row.int("level")?).ok_or(StorageError::inconsistent("concern.level", "1 to 3"))?;
    let was = Found {
        level: if open { was } else { was.max(ConcernLevel::PossibleHarm) },
        kinds: open_kinds(&key, id, row)?,
    };
    let all = found.map_or_else(|| was.clone(), |found| was.clone().and(found));
    let settings = &heard.catalogue().settings;
    let due = due(all.level, now, &settings.calendar, settings.team_open.as_ref());
    let due = if open { due.min(row.moment("due_at")?) } else { due };
    uow.execute(
        "UPDATE concern SET sealed = $2, level = $3, state = $4, due_at = $5, looked_at = NULL, looked_by = NULL,
            outcome = NULL, decided_at = NULL, decided_by = NULL
         WHERE id = $1",
        args![id, seal_kinds(heard, &key, id, &all.kinds)?, all.level.number(), ConcernState::Open.name(), due],
    )
    .await?;
    in_sight(uow, view).await?;
    let deed = Deed { concern: id, action: ViewAction::ConcernReopened, by: None };
    deed.write(heard, uow, &key, &Particulars::default())?;
    record(uow, PROGRAM, ViewAction::ConcernReopened, view, all.level.name()).await
}

/// Something that was done about a concern.
pub(super) struct Deed {
    pub(super) concern: ConcernId,
    pub(super) action: ViewAction,
    pub(super) by: Option<AccountId>,
}

impl Deed {
    /// Writes it beside the concern, its particulars sealed.
    pub(super) fn write(self, heard: &Heard, uow: &mut Uow, key: &Key, what: &Particulars) -> Result<(), StorageError> {
        let sealed = seal_deed(heard, key, self.concern, what)?;
        let (id, now) = (ConcernDeedId::random(heard.entropy()), uow.now());
        uow.defer(
            "INSERT INTO concern_deed (id, concern_id, action, by_id, at, sealed) VALUES ($1, $2, $3, $4, $5, $6)",
            args![id, self.concern, self.action.name(), self.by, now, sealed],
        );
        Ok(())
    }
}

/// Notes who of the team looked first. It changes nothing of what is open.
pub(crate) fn looked(uow: &mut Uow, view: ViewId, by: AccountId) {
    let now = uow.now();
    uow.defer(
        "UPDATE concern SET looked_at = $2, looked_by = $3 WHERE view_id = $1 AND looked_at IS NULL",
        args![view, now, by],
    );
}
