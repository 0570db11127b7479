//! What was learned becomes an action of the plan: in new words, which say nothing of a child.

use std::collections::{HashMap, HashSet};

use heard_storage::calendar::Day;
use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::{PlanRowAction, ProcedureAction, ProcedureKind};

use super::readers::{Circle, Readers, theirs};
use super::step::write;
use super::{Page, Written, standing};
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::{AccountId, ObjectiveId, PlanRowId, ProcedureId};
use crate::people::{Account, Grant, KeepProcedures, PlanLearning, name_of};
use crate::record::record;
use crate::strategy::LeadError;
use crate::strategy::add::{NewAction, add};
use crate::strategy::lead::put_lead;

/// The longest action, in characters.
const LONGEST: usize = 1_000;

/// How far ahead an action can be due, in days: some ten years.
const FURTHEST: i32 = 3_660;

/// What is to be done because of what was learned, as it was typed.
#[derive(Debug, Clone, Default)]
pub struct Planning {
    /// Under which objective of the plan in force.
    pub objective: Option<ObjectiveId>,
    /// What will be done.
    pub activity: String,
    /// Who leads it.
    pub lead: Option<AccountId>,
    /// By when, as `2026-03-14`.
    pub by: String,
    /// Whether somebody looked that nothing of a child stands in it.
    pub looked: bool,
}

/// Why nothing is added to the plan.
#[derive(Debug, thiserror::Error)]
pub enum PlanningError {
    /// No objective of the plan in force was chosen.
    #[error("no objective was chosen")]
    NoObjective,
    /// It is not said what will be done.
    #[error("nothing is written")]
    NoText,
    /// Nobody was chosen who can lead it.
    #[error("nobody leads it")]
    NoLead,
    /// The day is none, or over.
    #[error("no such day")]
    NoDay,
    /// It was not said that nothing of a child stands in it.
    #[error("it has to be looked at")]
    NotLooked,
    /// Something is too long.
    #[error("too long")]
    TooLong,
    /// Nothing was learned from it yet.
    #[error("nothing was learned from it yet")]
    NotLearned,
    /// It is not there, or not for them.
    #[error("it is not there")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// An action that was made of what was learned from a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The objective it stands under.
    pub objective: Option<ObjectiveId>,
    /// What will be done.
    pub activity: String,
    /// Who leads it.
    pub lead: String,
    /// By when, as the plan words it.
    pub by: String,
}

impl From<LeadError> for PlanningError {
    fn from(error: LeadError) -> Self {
        match error {
            LeadError::Nobody => Self::NoLead,
            LeadError::Gone => Self::Gone,
            LeadError::Storage(error) => Self::Storage(error),
        }
    }
}

/// What was typed as an action that nobody leads yet, and who is to.
fn checked(what: &Planning, today: Day) -> Result<(NewAction, AccountId), PlanningError> {
    let objective = what.objective.ok_or(PlanningError::NoObjective)?;
    let activity = what.activity.trim().to_owned();
    if heard_storage::text::is_empty(&activity) {
        return Err(PlanningError::NoText);
    }
    if heard_storage::text::length(&activity) > LONGEST {
        return Err(PlanningError::TooLong);
    }
    let lead = what.lead.ok_or(PlanningError::NoLead)?;
    let by = Day::parse(what.by.trim()).ok_or(PlanningError::NoDay)?;
    match by < today || by > today.plus(FURTHEST) {
        true => Err(PlanningError::NoDay),
        false if !what.looked => Err(PlanningError::NotLooked),
        false => Ok((NewAction { objective, activity, lead: String::new(), by }, lead)),
    }
}

/// Makes an action of the plan in force of what was learned. Nothing is copied into it: what
/// it says is written anew, for everybody who reads the plan.
///
/// # Errors
/// [`PlanningError`]; nothing is changed then.
pub async fn plan_learning(
    heard: &Heard,
    by: &Grant<PlanLearning>,
    id: ProcedureId,
    what: Planning,
) -> Result<PlanRowId, PlanningError> {
    let (mut new, lead) = checked(&what, heard.now().day())?;
    let mut conn = heard.words().read().await?;
    new.lead = name_of(heard, &mut conn, lead).await?.ok_or(PlanningError::NoLead)?.name;
    drop(conn);
    let (this, account, actor) = (heard.clone(), by.account(), by.actor());
    let reads = Grant::<KeepProcedures>::check(account).is_some();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = match uow.is_postgres() {
                    true => "SELECT * FROM procedure WHERE id = $1 FOR UPDATE",
                    false => "SELECT * FROM procedure WHERE id = $1",
                };
                let row = uow.first(sql, args![id]).await?.ok_or(PlanningError::Gone)?;
                let circle = Circle::within(uow, id, &row).await?;
                if !reads || !Readers::within(uow).await?.includes(&this, account, &circle) {
                    return Err(PlanningError::Gone);
                }
                let learns = matches!(circle.kind, ProcedureKind::Complaint | ProcedureKind::Allegation);
                if !learns || !standing(&row)?.learned {
                    return Err(PlanningError::NotLearned);
                }
                let said = Written { text: new.activity.clone(), who: new.lead.clone(), ..Written::default() };
                let action = add(&this, uow, new).await?.ok_or(PlanningError::NoObjective)?;
                put_lead(uow, account.id(), action, lead).await?;
                let sql = "INSERT INTO procedure_learned (row_id, procedure_id) VALUES ($1, $2)";
                uow.execute(sql, args![action, id]).await?;
                let key = CaseKeys::of(&this).of_row(&row).await?;
                write(&this, uow, (id, &key), ProcedureAction::Planned, Some(account.id()), &said)?;
                record(uow, actor.clone(), ProcedureAction::Planned, id, "").await?;
                record(uow, actor, PlanRowAction::Learned, action, "").await?;
                Ok(action)
            })
        })
        .await
}

/// The actions of the plan that were made of what was learned from a procedure that somebody
/// reads.
///
/// # Errors
/// When storage fails.
pub async fn planned_of(heard: &Heard, page: &Page) -> Result<Vec<Planned>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT r.objective_id, r.activity, r.lead, r.timescale_text
               FROM procedure_learned l JOIN plan_row r ON r.id = l.row_id
               WHERE l.procedure_id = $1 ORDER BY r.position, r.id";
    let rows = conn.all(sql, args![page.line.id]).await?;
    rows.iter()
        .map(|row| {
            Ok(Planned {
                objective: row.id_opt("objective_id")?,
                activity: row.text_opt("activity")?.unwrap_or_default(),
                lead: row.text_opt("lead")?.unwrap_or_default(),
                by: row.text_opt("timescale_text")?.unwrap_or_default(),
            })
        })
        .collect()
}

/// The actions under an objective that were made of what was learned, each with the procedure
/// where somebody reads that one.
///
/// # Errors
/// When storage fails.
pub(crate) async fn learned_under(
    heard: &Heard,
    account: Account,
    conn: &mut Conn,
    objective: ObjectiveId,
) -> Result<HashMap<PlanRowId, Option<ProcedureId>>, StorageError> {
    let sql = "SELECT l.row_id, l.procedure_id FROM procedure_learned l JOIN plan_row r ON r.id = l.row_id
               WHERE r.objective_id = $1";
    let rows = conn.all(sql, args![objective]).await?;
    let mut all = HashMap::with_capacity(rows.len());
    for row in &rows {
        all.insert(row.id("row_id")?, row.id_opt("procedure_id")?);
    }
    if all.is_empty() || Grant::<KeepProcedures>::check(account).is_none() {
        return Ok(all.into_keys().map(|row| (row, None)).collect());
    }
    let sql = "SELECT * FROM procedure p WHERE p.id IN
                  (SELECT l.procedure_id FROM procedure_learned l JOIN plan_row r ON r.id = l.row_id
                   WHERE r.objective_id = $1)";
    let procedures = conn.all(sql, args![objective]).await?;
    let own = theirs(heard, account, conn, procedures).await?;
    let own = own.iter().map(|(row, _)| row.id("id")).collect::<Result<HashSet<ProcedureId>, _>>()?;
    Ok(all.into_iter().map(|(row, from)| (row, from.filter(|from| own.contains(from)))).collect())
}
