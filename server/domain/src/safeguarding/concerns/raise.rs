//! Staff say that something sounds like harm.

use heard_vocabulary::{ConcernKind, ConcernLevel, ViewAction};

use super::Particulars;
use super::begin::{Again, Beginning, Standing, again, begin, standing};
use super::decide::{DecideError, said};
use super::deed::Deed;
use super::find::Found;
use super::open::prepare;
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, LookAtConcerns};
use crate::record::record;
use crate::safeguarding::conflicts::{Named, keep_written};
use crate::views::still_there_to_change;

/// Says that something a young person said sounds like harm: danger that is
/// there now, which also tells whoever is on duty, or possible harm, by the end
/// of the same working day. What has a concern is opened again, no less urgent
/// than it was.
///
/// # Errors
/// [`DecideError`]; [`DecideError::Gone`] where it is gone.
pub async fn raise(
    heard: &Heard,
    by: &Grant<LookAtConcerns>,
    view: ViewId,
    level: ConcernLevel,
    reason: &str,
) -> Result<(), DecideError> {
    let what = Particulars { reason: said(reason, DecideError::NoReason)?, ..Particulars::default() };
    let found = Found::one(level.min(ConcernLevel::PossibleHarm), ConcernKind::Raised);
    let prepared = prepare(heard, view, Some(found), Vec::new()).await?;
    let found = prepared.found.clone().ok_or(DecideError::Gone)?;
    let named = Named::in_texts(heard, &[&what.reason]).await;
    let (this, me, actor, told_by) = (heard.clone(), by.id(), by.actor(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there_to_change(uow, view).await? {
                    return Err(DecideError::Gone);
                }

                let beginning =
                    Beginning { view, found: &found, by: Some(me), at: uow.now(), quiet: false, past: named.ids() };
                let mut alarms = found.level == ConcernLevel::Danger;
                let level = if let Some((id, key)) = begin(&this, uow, beginning).await? {
                    let deed = Deed { concern: id, action: ViewAction::ConcernRaised, by: Some(me) };
                    deed.write(&this, uow, &key, &what)?;
                    found.level
                } else {
                    let row = standing(uow, view).await?.ok_or(DecideError::Gone)?;
                    let known = Standing::of(&prepared.cases, &row).await?;
                    alarms |= known.is_decided_danger();
                    let because = Again {
                        found: Some(found),
                        by: Some(me),
                        what,
                        written_down: false,
                        past: named.ids().to_vec(),
                    };
                    again(&this, uow, view, known, because).await?
                };
                record(uow, actor, ViewAction::ConcernRaised, view, level.name()).await?;
                // After it stands as harm: somebody has to be left who reads it.
                keep_written(&this, uow, view, named, (me, &told_by)).await?;
                if let Some(alert) = prepared.alert.filter(|_| alarms) {
                    alert.raise(&this, uow).await?;
                }
                Ok(())
            })
        })
        .await
}
