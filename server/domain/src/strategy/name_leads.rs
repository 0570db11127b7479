//! Names who leads every action that has no lead yet and whose lead the plan calls the same, at
//! once.

use std::collections::{BTreeSet, HashMap};

use heard_storage::text::one_line;
use heard_storage::{StorageError, Uow, any_of, args};
use heard_vocabulary::PlanRowAction;

use super::ask::reaches;
use super::lead::{LeadError, may_lead, tell_follower};
use super::rows::hold_plan;
use crate::Heard;
use crate::ids::{AccountId, PlanId, PlanRowId};
use crate::people::{EditStrategy, Grant};
use crate::record::record_on_each_row;

/// So many of the plan's words for its leads are named at once.
pub const MOST_NAMED: usize = 200;

/// What came of naming many leads at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedAtOnce {
    /// Whether a message reaches each of those who were named.
    pub reached: bool,
    /// For how many of the plan's words nobody was named: somebody else was quicker with all their
    /// actions, or the plan has them no more.
    pub meanwhile: usize,
}

/// Names an account for each of these words of the plan, in one line: it leads every action of the
/// plan in force that calls its lead exactly so, and that no account leads. Each is told once,
/// where an action of theirs is open and a message reaches them.
///
/// # Errors
/// [`LeadError`]; nothing is changed then. [`LeadError::Gone`] where somebody was quicker with all
/// of them.
pub async fn name_leads(
    heard: &Heard,
    by: &Grant<EditStrategy>,
    chosen: Vec<(String, AccountId)>,
) -> Result<NamedAtOnce, LeadError> {
    if chosen.is_empty() || chosen.len() > MOST_NAMED {
        return Err(LeadError::Nobody);
    }
    let (me, actor) = (by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let plan = uow.first("SELECT id FROM plan WHERE in_force = 1", vec![]).await?;
                let plan: PlanId = plan.ok_or(LeadError::Gone)?.id("id")?;
                // The plan is held first, then its rows, in the order in which everybody does.
                if hold_plan(uow, plan).await? != Some(true) {
                    return Err(LeadError::Gone);
                }
                let mut unled = unled(uow, plan).await?;
                let (mut leads, mut meanwhile) = (BTreeSet::new(), 0);
                for (words, account) in chosen {
                    if !may_lead(uow, account).await? {
                        return Err(LeadError::Nobody);
                    }
                    let Some(rows) = unled.remove(&one_line(&words)) else {
                        meanwhile += 1;
                        continue;
                    };
                    let (set, rows) = any_of(4, rows);
                    let sql = format!(
                        "INSERT INTO plan_lead (row_id, account_id, named_at, named_by)
                         SELECT id, $1, $2, $3 FROM plan_row WHERE id IN {set} ORDER BY id
                         ON CONFLICT (row_id) DO NOTHING RETURNING row_id"
                    );
                    let named = uow.all(sql, [args![account, now, me], rows].concat()).await?;
                    let ids = named.iter().map(|row| row.id("row_id")).collect::<Result<Vec<PlanRowId>, _>>()?;
                    // Somebody named them at the same moment.
                    if ids.is_empty() {
                        meanwhile += 1;
                        continue;
                    }
                    record_on_each_row(uow, actor.as_str(), PlanRowAction::LeadNamed, &ids, "").await?;
                    leads.insert(account);
                }
                if leads.is_empty() {
                    return Err(LeadError::Gone);
                }
                // Always in the same order, so that no two units wait for each other.
                let mut reached = true;
                for account in leads {
                    tell_follower(uow, account).await?;
                    reached = reached && reaches(uow, account).await?;
                }
                Ok(NamedAtOnce { reached, meanwhile })
            })
        })
        .await
}

/// The actions of a plan that no account leads, held, by the plan's words for their lead, in one
/// line: as a form brings them back.
async fn unled(uow: &mut Uow, plan: PlanId) -> Result<HashMap<String, Vec<PlanRowId>>, StorageError> {
    let lock = if uow.is_postgres() { "FOR UPDATE OF r" } else { "" };
    let sql = format!(
        "SELECT r.id, r.lead FROM plan_row r
         WHERE r.lead IS NOT NULL AND r.kind = 'action' AND r.missing_since IS NULL AND r.plan_id = $1
             AND NOT EXISTS (SELECT 1 FROM plan_lead l WHERE l.row_id = r.id) ORDER BY r.id {lock}"
    );
    let mut unled: HashMap<String, Vec<PlanRowId>> = HashMap::new();
    for row in &uow.all(sql, args![plan]).await? {
        unled.entry(one_line(&row.text("lead")?)).or_default().push(row.id("id")?);
    }
    Ok(unled)
}
