//! Names who leads every action that has no lead yet and whose lead the plan calls the same, at
//! once.

use std::collections::BTreeSet;

use heard_storage::args;
use heard_vocabulary::PlanRowAction;

use super::ask::reaches;
use super::lead::{LeadError, Named, may_lead, tell_follower};
use super::lines::IN_FORCE;
use crate::Heard;
use crate::ids::{AccountId, PlanRowId};
use crate::people::{EditStrategy, Grant};
use crate::record::record_on_each_row;

/// So many of the plan's words for its leads are named at once.
pub const MOST_NAMED: usize = 200;

/// Names an account for each of these words of the plan: it leads every action of the plan in
/// force that calls its lead exactly so, and that no account leads. Each is told once, where one
/// of them is open; [`Named::Unreached`] where no message reaches one of them.
///
/// # Errors
/// [`LeadError`]; nothing is changed then. [`LeadError::Gone`] where somebody was quicker with all
/// of them.
pub async fn name_leads(
    heard: &Heard,
    by: &Grant<EditStrategy>,
    chosen: Vec<(String, AccountId)>,
) -> Result<Named, LeadError> {
    if chosen.is_empty() || chosen.len() > MOST_NAMED {
        return Err(LeadError::Nobody);
    }
    let (me, actor) = (by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = format!(
                    "INSERT INTO plan_lead (row_id, account_id, named_at, named_by)
                     SELECT r.id, $2, $3, $4 FROM plan_row r
                     WHERE r.lead = $1 AND r.kind = 'action' AND r.missing_since IS NULL AND r.plan_id = {IN_FORCE}
                     ORDER BY r.id ON CONFLICT (row_id) DO NOTHING RETURNING row_id"
                );
                let now = uow.now();
                let mut leads = BTreeSet::new();
                for (words, account) in chosen {
                    if !may_lead(uow, account).await? {
                        return Err(LeadError::Nobody);
                    }
                    let rows = uow.all(sql.clone(), args![words, account, now, me]).await?;
                    let ids = rows.iter().map(|row| row.id("row_id")).collect::<Result<Vec<PlanRowId>, _>>()?;
                    if ids.is_empty() {
                        continue;
                    }
                    record_on_each_row(uow, actor.as_str(), PlanRowAction::LeadNamed, &ids, "").await?;
                    leads.insert(account);
                }
                if leads.is_empty() {
                    return Err(LeadError::Gone);
                }
                // Always in the same order, so that no two units wait for each other.
                let mut all = true;
                for account in leads {
                    tell_follower(uow, account).await?;
                    all = all && reaches(uow, account).await?;
                }
                Ok(Named::by_message(all))
            })
        })
        .await
}
