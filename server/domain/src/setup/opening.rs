//! The doors: whether young people's pages are open, and who opened or closed
//! them. Both are a deed of two people: one asks, another confirms.
//!
//! Once open, nothing closes them but such a deed: what is gone afterwards is
//! told loudly ([`super::readiness`]), and young people are still listened to.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Uow, args, text};
use heard_vocabulary::{OpeningAction, OpeningDeed};

use super::conditions::{Readiness, may_together, readiness};
use crate::Heard;
use crate::ids::{AccountId, OpeningId};
use crate::people::{Grant, KeepDoors, usable};
use crate::record::{self, record};

/// Letters that a reason has at most.
const LONGEST_REASON: usize = 400;

/// Letters that the name of whoever signed has at most.
const LONGEST_NAME: usize = 120;

/// Whether young people's pages are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Doors {
    /// They were never opened.
    #[default]
    NotYet,
    /// They are open.
    Open {
        /// Since when.
        since: Moment,
    },
    /// They were open, and two people closed them.
    Closed {
        /// Since when.
        since: Moment,
    },
}

/// A paper that was signed: on which day and by whom, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// On which day.
    pub day: Day,
    /// By whom.
    pub by: String,
}

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
pub enum OpeningError {
    /// Something that opening rests on is not there.
    #[error("something is missing")]
    NotReady(Readiness),
    /// It is open, or closed, already.
    #[error("it is so already")]
    Already,
    /// Something was asked for and waits.
    #[error("something waits already")]
    Waits,
    /// Nobody says why.
    #[error("there is no reason, or it is too long")]
    NoReason,
    /// It does not say who signed, or on a day that is to come.
    #[error("a paper is not signed")]
    NotSigned,
    /// Nothing waits, or something else does.
    #[error("nothing waits")]
    Gone,
    /// Whoever confirms asked for it themselves, or the two may not together.
    #[error("somebody else has to confirm it")]
    NotTogether,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// How the doors stand.
pub(crate) async fn load_doors(conn: &mut Conn) -> Result<Doors, StorageError> {
    let row = conn.first(LAST, vec![]).await?;
    doors_of(row)
}

/// What was carried out last.
const LAST: &str =
    "SELECT deed, settled_at FROM opening WHERE carried_out = 1 ORDER BY settled_at DESC, id DESC LIMIT 1";

fn doors_of(row: Option<Row>) -> Result<Doors, StorageError> {
    let Some(row) = row else { return Ok(Doors::NotYet) };
    let since = row.moment("settled_at")?;
    Ok(match deed_of(&row)? {
        OpeningDeed::Open => Doors::Open { since },
        OpeningDeed::Close => Doors::Closed { since },
    })
}

pub(super) fn deed_of(row: &Row) -> Result<OpeningDeed, StorageError> {
    OpeningDeed::parse(&row.text("deed")?).ok_or(StorageError::inconsistent("opening.deed", "a deed"))
}

/// Whether the doors stand so that this deed would change something.
fn changes(doors: Doors, deed: OpeningDeed) -> bool {
    matches!(doors, Doors::Open { .. }) == (deed == OpeningDeed::Close)
}

/// Asks for Heard to be opened to young people, naming the two papers as signed.
///
/// # Errors
/// [`OpeningError`]; nothing is asked for then.
pub async fn ask_to_open(
    heard: &Heard,
    by: &Grant<KeepDoors>,
    dpia: Signed,
    notice: Signed,
) -> Result<(), OpeningError> {
    let today = heard.now().day();
    for paper in [&dpia, &notice] {
        let named = !text::is_empty(&paper.by) && text::length(&paper.by) <= LONGEST_NAME;
        if !named || paper.day > today || paper.by.chars().any(char::is_control) {
            return Err(OpeningError::NotSigned);
        }
    }
    let ready = readiness(heard, by).await?;
    if !ready.is_whole() {
        return Err(OpeningError::NotReady(ready));
    }
    ask(heard, by, OpeningDeed::Open, String::new(), Some((dpia, notice))).await
}

/// Asks for Heard to be closed to young people.
///
/// # Errors
/// [`OpeningError`]; nothing is asked for then.
pub async fn ask_to_close(heard: &Heard, by: &Grant<KeepDoors>, reason: &str) -> Result<(), OpeningError> {
    let reason = reason.trim().to_owned();
    if text::is_empty(&reason) || text::length(&reason) > LONGEST_REASON {
        return Err(OpeningError::NoReason);
    }
    ask(heard, by, OpeningDeed::Close, reason, None).await
}

async fn ask(
    heard: &Heard,
    by: &Grant<KeepDoors>,
    deed: OpeningDeed,
    reason: String,
    papers: Option<(Signed, Signed)>,
) -> Result<(), OpeningError> {
    let id = OpeningId::new(heard.now(), heard.entropy());
    let (actor, who) = (by.actor(), by.id());
    let (dpia, notice) = papers.unzip();
    let paper =
        |signed: Option<Signed>| signed.map(|signed| (signed.day.to_string(), signed.by.trim().to_owned())).unzip();
    let ((dpia_day, dpia_by), (notice_day, notice_by)) = (paper(dpia), paper(notice));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !changes(doors_of(uow.first(LAST, vec![]).await?)?, deed) {
                    return Err(OpeningError::Already);
                }
                let now = uow.now();
                uow.execute(
                    "INSERT INTO opening (id, deed, reason, dpia_day, dpia_by, notice_day, notice_by,
                                          asked_by, asked_at, waits)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)",
                    args![id, deed.name(), reason, dpia_day, dpia_by, notice_day, notice_by, who, now],
                )
                .await
                .map_err(|error| match error {
                    StorageError::Duplicate => OpeningError::Waits,
                    other => other.into(),
                })?;
                let action = match deed {
                    OpeningDeed::Open => OpeningAction::OpenAsked,
                    OpeningDeed::Close => OpeningAction::CloseAsked,
                };
                record(uow, actor, action, record::Doors, id.to_string()).await?;
                Ok(())
            })
        })
        .await
}

/// Confirms what another person asked for: it is done.
///
/// # Errors
/// [`OpeningError`]; nothing is done then, and it waits on.
pub async fn confirm(heard: &Heard, by: &Grant<KeepDoors>, id: OpeningId) -> Result<OpeningDeed, OpeningError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT deed, asked_by FROM opening WHERE id = $1 AND waits = 1", args![id]).await?;
    let row = row.ok_or(OpeningError::Gone)?;
    let (deed, asked_by) = (deed_of(&row)?, row.id_opt::<AccountId>("asked_by")?);
    let asked_by = asked_by.filter(|who| *who != by.id()).ok_or(OpeningError::NotTogether)?;
    // Whoever asked has to be somebody who still could.
    let asker = usable(&mut conn, asked_by).await?.map(|account| account.role());
    drop(conn);
    asker.filter(|role| may_together(*role, by.account().role())).ok_or(OpeningError::NotTogether)?;
    if deed == OpeningDeed::Open {
        let ready = readiness(heard, by).await?;
        if !ready.is_whole() {
            return Err(OpeningError::NotReady(ready));
        }
    }
    let (actor, who) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                settle(uow, id, Some(who), true).await?;
                let action = match deed {
                    OpeningDeed::Open => OpeningAction::Opened,
                    OpeningDeed::Close => OpeningAction::Closed,
                };
                record(uow, actor, action, record::Doors, id.to_string()).await?;
                Ok::<_, OpeningError>(())
            })
        })
        .await?;
    heard.reload().await?;
    Ok(deed)
}

/// Takes back what was asked for: whoever asked, or anybody who could confirm.
///
/// # Errors
/// [`OpeningError::Gone`] where it waits no longer; storage.
pub async fn take_back(heard: &Heard, by: &Grant<KeepDoors>, id: OpeningId) -> Result<(), OpeningError> {
    let (actor, who) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                settle(uow, id, Some(who), false).await?;
                record(uow, actor, OpeningAction::TakenBack, record::Doors, id.to_string()).await?;
                Ok(())
            })
        })
        .await
}

async fn settle(uow: &mut Uow, id: OpeningId, by: Option<AccountId>, done: bool) -> Result<(), OpeningError> {
    let now = uow.now();
    let sql = "UPDATE opening SET settled_by = $1, settled_at = $2, carried_out = $3, waits = NULL
               WHERE id = $4 AND waits = 1";
    match uow.execute(sql, args![by, now, i64::from(done), id]).await? {
        0 => Err(OpeningError::Gone),
        _ => Ok(()),
    }
}

/// Opens the doors of a council in which nobody is real: the demonstration's,
/// and those that suites make. No page and no command leads here.
///
/// # Errors
/// When storage fails.
pub async fn open_at_once(heard: &Heard) -> Result<(), StorageError> {
    let id = OpeningId::new(heard.now(), heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "INSERT INTO opening (id, deed, reason, asked_at, settled_at, carried_out)
                     VALUES ($1, $2, '', $3, $3, 1)",
                    args![id, OpeningDeed::Open.name(), now],
                );
                record(uow, "demonstration", OpeningAction::Opened, record::Doors, id.to_string()).await
            })
        })
        .await?;
    heard.reload().await
}
