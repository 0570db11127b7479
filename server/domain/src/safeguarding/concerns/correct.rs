//! Whoever wrote down whom they told corrects it: beside what stands there, which stays.

use heard_storage::{any_of, args};
use heard_vocabulary::ViewAction;

use super::Particulars;
use super::before::refuse_before;
use super::begin::standing;
use super::decide::{DecideError, Decision, refuse_meant};
use super::deed::Deed;
use super::hold::hold;
use super::on_duty::{WhoWasTold, in_my_hands};
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::{AccountId, ConcernDeedId, ConcernId, ViewId};
use crate::people::{Grant, LookAtConcerns};
use crate::record::record;
use crate::safeguarding::alerts::ToldAlert;

/// Corrects what whoever has the alert wrote down.
///
/// # Errors
/// [`DecideError`]; [`DecideError::Gone`] where they do not have it, or did not write that.
pub async fn correct_on_duty(
    heard: &Heard,
    alert: ToldAlert,
    wrong: ConcernDeedId,
    right: WhoWasTold,
) -> Result<(), DecideError> {
    let view = in_my_hands(heard, alert).await?.ok_or(DecideError::Gone)?;
    correct_as(heard, (alert.by().id(), alert.by().actor()), view, (wrong, right)).await
}

/// Corrects what somebody wrote down who looks at concerns.
///
/// # Errors
/// [`DecideError`]; [`DecideError::Gone`] where they did not write that.
pub async fn correct(
    heard: &Heard,
    by: &Grant<LookAtConcerns>,
    view: ViewId,
    wrong: ConcernDeedId,
    right: WhoWasTold,
) -> Result<(), DecideError> {
    correct_as(heard, (by.id(), by.actor()), view, (wrong, right)).await
}

/// It changes nothing of where it stands.
async fn correct_as(
    heard: &Heard,
    (me, actor): (AccountId, String),
    view: ViewId,
    (wrong, WhoWasTold { to, who, when, reference, area }): (ConcernDeedId, WhoWasTold),
) -> Result<(), DecideError> {
    let right = Decision::Told { to, who, when, reference, area }.particulars()?;
    let what = Particulars { corrects: Some(wrong.to_string()), ..right };
    let (this, cases) = (heard.clone(), CaseKeys::of(heard));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                hold(uow, view).await?;
                let row = standing(uow, view).await?.ok_or(DecideError::Gone)?;
                let id: ConcernId = row.id("id")?;
                let key = cases.of_row(&row).await?;
                refuse_meant(&this, uow, view, me).await?;
                refuse_before(uow, view, &what).await?;
                let told = [ViewAction::ConcernTold, ViewAction::ConcernCorrected].map(ViewAction::name);
                let (actions, values) = any_of(4, told);
                let sql = format!(
                    "SELECT id FROM concern_deed WHERE id = $1 AND concern_id = $2 AND by_id = $3 AND action IN {actions}"
                );
                if uow.first(sql, [args![wrong, id, me], values].concat()).await?.is_none() {
                    return Err(DecideError::Gone);
                }
                let action = ViewAction::ConcernCorrected;
                Deed { concern: id, action, by: Some(me) }.write(&this, uow, &key, &what)?;
                record(uow, actor, action, view, "").await?;
                Ok(())
            })
        })
        .await
}
