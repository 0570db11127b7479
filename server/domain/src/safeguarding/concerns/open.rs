//! Opening a concern, in the unit of work of whatever gives rise to it.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{ConcernLevel, ViewAction};

use super::Particulars;
use super::begin::{Again, Beginning, Standing, again, begin, standing};
use super::contact::stand_still;
use super::find::{Found, in_message, in_submission, in_transcript};
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::ViewId;
use crate::intake::Submission;
use crate::media::DraftMedia;
use crate::people::Visitor;
use crate::record::record;
use crate::safeguarding::conflicts::keep_from_chosen;
use crate::safeguarding::named::named_in;
use crate::safeguarding::{alarm, alerts};
use crate::views::all_texts;

/// Who a program is in the log.
pub(super) const PROGRAM: &str = "heard";

/// What is to be opened, ready to be written in the unit that stores the words.
pub(crate) struct Prepared {
    pub(super) view: ViewId,
    pub(super) found: Option<Found>,
    pub(super) cases: CaseKeys,
    /// Raised where danger was found, or comes back ([`Standing::is_decided_danger`]).
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
        cases: CaseKeys::of(heard),
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
    let cases = CaseKeys::of(heard);
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
    let known = known_before(heard, &cases, view).await;
    let danger = |found: &Found| found.level == ConcernLevel::Danger;
    // Whether danger that is there already was decided is known in the unit alone.
    let alert = match found.as_ref().is_some_and(danger) || known.as_ref().is_some_and(|known| danger(&known.was)) {
        true => {
            // Whom it was about before, it may be about still.
            let mut about = known.map(|known| known.was.named).unwrap_or_default();
            about.extend(found.iter().flat_map(|found| &found.named));
            // Raised by the program: who said it stands nowhere in the alert.
            Some(alerts::prepare(heard, Visitor::new(None), alerts::About::View(view), about).await?)
        }
        false => None,
    };
    Ok(Prepared { view, found, cases, alert, written_down: false, quiet: false })
}

/// The concern of a view as it stands; nothing where it cannot be read, which is our
/// fault.
async fn known_before(heard: &Heard, cases: &CaseKeys, view: ViewId) -> Option<Standing> {
    let read = async {
        let mut conn = heard.words().read().await?;
        let row = conn.first("SELECT * FROM concern WHERE view_id = $1", args![view]).await?;
        drop(conn);
        match row {
            Some(row) => Standing::of(cases, &row).await.map(Some),
            None => Ok(None),
        }
    };
    read.await.unwrap_or_else(|error| {
        tracing::error!(%error, "what was known before cannot be read; it is told all the same");
        None
    })
}

impl Prepared {
    /// Whether it may be harm, and not only what nobody has read.
    pub(crate) fn is_harm(&self) -> bool {
        self.found.as_ref().is_some_and(|found| found.level != ConcernLevel::Unread)
    }

    /// Whether what was found now is danger.
    pub(super) fn is_danger(&self) -> bool {
        self.found.as_ref().is_some_and(|found| found.level == ConcernLevel::Danger)
    }

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
        let (mut alarms, harm) = (self.is_danger(), self.is_harm());
        let Self { view, mut found, cases, alert, written_down, quiet } = self;
        if harm {
            // Before anybody is told of it.
            keep_from_chosen(heard, uow, view, !written_down).await?;
        }
        // Whom staff name in what they write down is kept from it by a rule of its
        // own (`keep_written`): nobody keeps it from everybody else by naming them.
        let past = found.as_mut().filter(|_| written_down).map(|found| std::mem::take(&mut found.named));
        let past = past.unwrap_or_default();
        if let Some(found) = &found
            && begin(heard, uow, Beginning { view, found, by: None, at, quiet, past: &past }).await?.is_some()
        {
            record(uow, PROGRAM, ViewAction::ConcernNoticed, view, found.level.name()).await?;
        } else if let Some(row) = standing(uow, view).await? {
            let known = Standing::of(&cases, &row).await?;
            // What is written down of a recording says again what was heard in it.
            if written_down && found.as_ref().is_some_and(|found| !found.adds_to(&known.was)) {
                return Ok(());
            }
            alarms |= known.is_decided_danger();
            let what = Again { found, by: None, what: Particulars::default(), written_down, past };
            let level = again(heard, uow, view, known, what).await?;
            let action = if written_down { ViewAction::ConcernNoticed } else { ViewAction::ConcernReopened };
            record(uow, PROGRAM, action, view, level.name()).await?;
        }
        if harm {
            stand_still(uow, view, at).await?;
        }
        if let Some(alert) = alert.filter(|_| alarms) {
            alert.raise(heard, uow).await?;
        }
        Ok(())
    }
}
