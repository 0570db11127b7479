//! Something is done in a procedure.

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AllegationThreshold, Asker, ProcedureAction, ProcedureStage, RequestCheck};

use super::checked::{checked, earliest, refuse};
use super::due::due_then;
use super::open::hour;
use super::readers::{Circle, Readers, not_for};
use super::rules::Standing;
use super::{ProcedureError, Written, day, kept, seal_written, standing};
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::{AccountId, ProcedureDeedId, ProcedureId};
use crate::notifications::{Event, raise_past};
use crate::people::{Grant, KeepProcedures};
use crate::record::record;
use crate::safeguarding::conflicts::Named;

/// How a complaint or a request ended that was taken back, and a request that was met, where
/// outcomes stand.
pub(super) const TAKEN_BACK: &str = "taken_back";
const FOUND: &str = "found";
/// How a request from outside was answered.
pub(super) const RELEASED: &str = "released";
pub(super) const WITHHELD: &str = "withheld";

/// Something that is to be done.
#[derive(Debug, Clone)]
pub struct Step {
    /// What.
    pub action: ProcedureAction,
    /// What is written of it, as it was typed.
    pub written: Written,
    /// A member of staff whom it is about, or not.
    pub who: Option<AccountId>,
}

/// Whether whoever did it still finds the procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Did {
    /// They named themselves as somebody it is about.
    pub gone: bool,
}

/// Writes a deed beside its procedure.
pub(super) fn write(
    heard: &Heard,
    uow: &mut Uow,
    (id, key): (ProcedureId, &Key),
    action: ProcedureAction,
    by: Option<AccountId>,
    what: &Written,
) -> Result<(), StorageError> {
    let sealed = seal_written(heard, key, id, "deed", what)?;
    // What a child's own words add keeps its day: its moment would tell which words they were.
    let past = if by.is_none() && action == ProcedureAction::Noted { uow.now().0 % Moment::DAY } else { 0 };
    let (deed, now) = (ProcedureDeedId::random(heard.entropy()), uow.now().plus(-past));
    uow.defer(
        "INSERT INTO procedure_deed (id, procedure_id, action, by_id, at, sealed) VALUES ($1, $2, $3, $4, $5, $6)",
        args![deed, id, action.name(), by, now, sealed],
    );
    Ok(())
}

/// Does something in a procedure. Members of staff whose names stand in what is written
/// do not find it any more, where somebody else is left.
///
/// # Errors
/// [`ProcedureError`]; nothing is changed then. [`ProcedureError::Gone`] where it is not
/// for them.
pub async fn step(
    heard: &Heard,
    by: &Grant<KeepProcedures>,
    id: ProcedureId,
    step: Step,
) -> Result<Did, ProcedureError> {
    // Who looked at something, or sent it, is named there because they did, not because it is
    // about them.
    let by_name = [
        ProcedureAction::Checked,
        ProcedureAction::Doubted,
        ProcedureAction::Released,
        ProcedureAction::Acknowledged,
        ProcedureAction::PanelNotified,
        ProcedureAction::RapidReviewHeld,
        ProcedureAction::SiblingsTold,
    ];
    let texts = match by_name.contains(&step.action) {
        true => ["", ""],
        false => [step.written.text.as_str(), step.written.who.as_str()],
    };
    let named = Named::in_texts(heard, &texts).await.without(by.id());
    let (this, account, actor) = (heard.clone(), by.account(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let me = account.id();
                // Two at once: the row is held, and the second finds what the first did.
                let sql = match uow.is_postgres() {
                    true => "SELECT * FROM procedure WHERE id = $1 FOR UPDATE",
                    false => "SELECT * FROM procedure WHERE id = $1",
                };
                let row = uow.first(sql, args![id]).await?.ok_or(ProcedureError::Gone)?;
                let mut circle = Circle::within(uow, id, &row).await?;
                let readers = Readers::within(uow).await?;
                if !readers.includes(&this, account, &circle) {
                    return Err(ProcedureError::Gone);
                }
                let kind = circle.kind;
                let mut what = checked(&step, kind)?;
                let before = standing(&row)?;
                let on = day(&what.on, uow.now().day(), earliest(&before, step.action))?;
                what.on = on.to_string();
                let weighed = match step.action {
                    ProcedureAction::Weighed => AllegationThreshold::parse(&what.chosen),
                    _ => before.weighed,
                };
                let mut now = before.after(step.action, on, weighed)?;
                let at = match what.at.is_empty() && step.action != ProcedureAction::CameBack {
                    true => None,
                    false => Some(hour(on, &what.at, uow.now())?),
                };
                if step.action == ProcedureAction::CameBack {
                    now.came_at = at;
                }
                match (step.action, RequestCheck::parse(&what.chosen)) {
                    (ProcedureAction::Checked, Some(check)) => now.checks = now.checks.with(check),
                    (ProcedureAction::Doubted, Some(check)) => now.checks = now.checks.without(check),
                    (ProcedureAction::AskerCorrected, _) => now.asker = Asker::parse(&what.chosen),
                    _ => {}
                }
                let due = row.moment_opt("due_at")?;
                let (late, late_since) = (due.is_some_and(|due| due < uow.now()), due);
                refuse((&before, late), step.action, &what, !circle.own.contains(&me))?;
                let mut kept = kept::KeptNamed::default();
                match (step.action, step.who) {
                    (ProcedureAction::KeptFrom, Some(who)) => {
                        what.chosen = who.to_string();
                        kept::say(&this, uow, (id, &circle, &readers), who, me).await?;
                    }
                    (ProcedureAction::NotAbout, Some(who)) => {
                        what.chosen = who.to_string();
                        kept::give_back(&this, uow, (id, &circle), who, me).await?;
                    }
                    _ => kept = kept::keep_named(&this, uow, id, (&mut circle, &readers), named.ids(), Some(me)),
                }
                let due = due_then(&this, step.action, (&before, &now), due);
                if before.is_due() && before.stage != now.stage && late_since.is_some_and(|due| on > due.day()) {
                    let sql = "INSERT INTO procedure_late (procedure_id) VALUES ($1) ON CONFLICT DO NOTHING";
                    uow.execute(sql, args![id]).await?;
                }
                save(uow, id, (&before, &now, due), step.action, &what).await?;
                let key = CaseKeys::of(&this).of_row(&row).await?;
                write(&this, uow, (id, &key), step.action, Some(me), &what)?;
                record(uow, actor, step.action, id, now.stage.name()).await?;
                if kept.some || waits_for_others(&before, &now, step.action) {
                    let others = not_for(&this, uow, id).await?;
                    raise_past(uow, Event::ProcedureWaits(id, kind, uow.now()), &others).await?;
                }
                Ok(Did { gone: step.action == ProcedureAction::KeptFrom && step.who == Some(me) })
            })
        })
        .await
}

/// Whether those who read it then are told: others may read it now, or a second person
/// has to look.
fn waits_for_others(before: &Standing, now: &Standing, action: ProcedureAction) -> bool {
    let below = now.stage == ProcedureStage::Below && before.stage != ProcedureStage::Below;
    let weighed = action == ProcedureAction::Weighed && before.weighed != now.weighed;
    below || weighed || matches!(action, ProcedureAction::KeptFrom | ProcedureAction::NotAbout)
}

/// Writes where it stands then.
async fn save(
    uow: &mut Uow,
    id: ProcedureId,
    (before, now, due): (&Standing, &Standing, Option<Moment>),
    action: ProcedureAction,
    what: &Written,
) -> Result<(), StorageError> {
    let outcome = match action {
        ProcedureAction::TakenBack => Some(TAKEN_BACK.to_owned()),
        ProcedureAction::AdvocateFound => Some(FOUND.to_owned()),
        ProcedureAction::Released => Some(RELEASED.to_owned()),
        // Something left before, and stays so.
        ProcedureAction::Withheld if before.stage == ProcedureStage::RequestOver => None,
        ProcedureAction::Withheld => Some(WITHHELD.to_owned()),
        ProcedureAction::Answered | ProcedureAction::Ended | ProcedureAction::Talked if !what.chosen.is_empty() => {
            Some(what.chosen.clone())
        }
        _ => None,
    };
    let at = uow.now();
    let ended = (now.ended && !before.ended).then_some(at);
    let sql = "UPDATE procedure SET stage = $2, began_on = $3, due_at = $4, extended = $5, advocacy = $6,
                  independent = $7, lado = $8, learned = $9, weighed = $10, outcome = COALESCE($11, outcome),
                  ended_at = CASE WHEN $12 = 0 THEN NULL WHEN ended_at IS NULL THEN CAST($13 AS BIGINT) ELSE ended_at END,
                  came_at = $14, checks = $15, asker = $16, siblings = $17
               WHERE id = $1";
    uow.execute(
        sql,
        args![
            id,
            now.stage.name(),
            now.began.to_string(),
            due,
            now.extended,
            now.advocacy,
            now.independent,
            now.lado,
            now.learned,
            now.weighed.map(AllegationThreshold::name),
            outcome,
            now.ended,
            ended,
            now.came_at,
            now.checks.0,
            now.asker.map(Asker::name),
            now.siblings
        ],
    )
    .await?;
    Ok(())
}
