//! A member of staff reports something themselves, to whom they think right: each has a
//! duty of their own to report child sexual abuse (Crime and Policing Act 2026), and no
//! approval, decision or signing off holds that up.
//!
//! That it was reported, to whom and when, is written down at any time, by whoever may
//! read it, or was ever told of it. It lowers and ends nothing. What nobody had noticed is
//! a concern from then on; what was found to be no harm, or may go, is looked at again;
//! and what was reported stays, whatever is decided, until a safeguarding lead says that
//! it may go.

use heard_storage::crypto::Key;
use heard_storage::{Uow, args};
use heard_vocabulary::{ConcernKind, ConcernLevel, ToldTo, ViewAction};

use super::Particulars;
use super::begin::{Again, Beginning, Standing, again, begin, standing};
use super::decide::{DecideError, short};
use super::deed::Deed;
use super::find::Found;
use super::hold::hold;
use super::open::{Prepared, prepare};
use crate::Heard;
use crate::ids::{AccountId, ConcernId, ViewId};
use crate::people::{Grant, LookAtConcerns, ReadSentToMe};
use crate::record::record;
use crate::safeguarding::alerts::{About, ToldAlert, open_alert};
use crate::views::{DeliveredView, still_there_to_change};

/// What somebody reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// To which service.
    pub to: ToldTo,
    /// To whom there; may be empty.
    pub who: String,
    /// When, as people write it; empty: as it is written down.
    pub when: String,
    /// The other side's reference, such as the crime reference; may be empty.
    pub reference: String,
}

impl Report {
    fn particulars(&self) -> Result<Particulars, DecideError> {
        Ok(Particulars {
            to: Some(self.to.name().to_owned()),
            who: short(&self.who)?,
            when: short(&self.when)?,
            reference: short(&self.reference)?,
            ..Particulars::default()
        })
    }
}

/// Writes down that whoever looks at concerns reported it.
///
/// # Errors
/// [`DecideError::TooLong`]; [`DecideError::Gone`] where it is gone.
pub async fn reported(
    heard: &Heard,
    by: &Grant<LookAtConcerns>,
    view: ViewId,
    what: &Report,
) -> Result<(), DecideError> {
    write_down(heard, (by.id(), by.actor()), view, what).await
}

/// The same, by whoever was told of an alert, also after somebody else has it and after it
/// was signed off.
///
/// # Errors
/// As [`reported`].
pub async fn reported_on_duty(heard: &Heard, alert: ToldAlert, what: &Report) -> Result<(), DecideError> {
    match open_alert(heard, alert).await?.about {
        About::View(view) => write_down(heard, (alert.by().id(), alert.by().actor()), view, what).await,
        About::NothingHere => Err(DecideError::Gone),
    }
}

/// The same, by the worker to whom it was sent.
///
/// # Errors
/// As [`reported`].
pub async fn reported_by_worker(
    heard: &Heard,
    by: &Grant<ReadSentToMe>,
    sent: DeliveredView,
    what: &Report,
) -> Result<(), DecideError> {
    write_down(heard, (by.id(), by.actor()), sent.id(), what).await
}

async fn write_down(
    heard: &Heard,
    (me, actor): (AccountId, String),
    view: ViewId,
    what: &Report,
) -> Result<(), DecideError> {
    let what = what.particulars()?;
    let found = Found::one(ConcernLevel::PossibleHarm, ConcernKind::Raised);
    let prepared = prepare(heard, view, Some(found), Vec::new()).await?;
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                hold(uow, view).await?;
                let (id, key, raised) = stands(&this, uow, view, me, prepared).await?;
                if let Some(level) = raised {
                    record(uow, actor.clone(), ViewAction::ConcernRaised, view, level.name()).await?;
                }
                let now = uow.now();
                let sql = "UPDATE concern SET reported_at = COALESCE(reported_at, $2) WHERE id = $1";
                uow.execute(sql, args![id, now]).await?;
                Deed { concern: id, action: ViewAction::Reported, by: Some(me) }.write(&this, uow, &key, &what)?;
                record(uow, actor, ViewAction::Reported, view, "").await?;
                Ok::<_, DecideError>(())
            })
        })
        .await
}

/// The concern that it is written down beside, with its key; and how urgent it is now,
/// where it had to be raised.
async fn stands(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    me: AccountId,
    Prepared { found, cases, .. }: Prepared,
) -> Result<(ConcernId, Key, Option<ConcernLevel>), DecideError> {
    let found = found.ok_or(DecideError::Gone)?;
    let Some(row) = standing(uow, view).await? else {
        if !still_there_to_change(uow, view).await? {
            return Err(DecideError::Gone);
        }
        let at = uow.now();
        let new = Beginning { view, found: &found, by: Some(me), at, quiet: false, past: &[] };
        let (id, key) = begin(heard, uow, new).await?.ok_or(DecideError::Gone)?;
        // Whoever raised it does not sign off what is decided about it.
        let deed = Deed { concern: id, action: ViewAction::ConcernRaised, by: Some(me) };
        deed.write(heard, uow, &key, &Particulars::default())?;
        return Ok((id, key, Some(found.level)));
    };
    let id: ConcernId = row.id("id")?;
    let key = cases.of_row(&row).await?;
    // Found to be no harm, or let go: somebody thinks otherwise.
    let held = uow.first("SELECT id FROM held_view WHERE id = $1", args![view]).await?.is_some();
    if held || !still_there_to_change(uow, view).await? {
        return Ok((id, key, None));
    }
    let known = Standing::of(&cases, &row).await?;
    let what =
        Again { found: Some(found), by: Some(me), what: Particulars::default(), written_down: false, past: Vec::new() };
    let level = again(heard, uow, view, known, what).await?;
    Ok((id, key, Some(level)))
}
