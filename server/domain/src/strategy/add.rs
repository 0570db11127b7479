//! An action that is added to the plan here, and stands in no file yet.

use std::collections::BTreeMap;

use heard_storage::calendar::Day;
use heard_storage::{StorageError, Uow, args, text};
use heard_vocabulary::PlanRowAction;

use super::import::{Kind, PlanObjective, PlanRow, Source, Timescale};
use super::lead::{LeadError, Named, put_lead};
use super::rows::hold_plan;
use crate::Heard;
use crate::ids::{AccountId, ObjectiveId, PlanId, PlanRowId};
use crate::people::{EditStrategy, Grant, name_of};
use crate::record::record;

/// The longest action, in characters.
const LONGEST: usize = 1_000;

/// How far ahead an action can be due, in days: some ten years.
const FURTHEST: i32 = 3_660;

/// An action that is added by hand, as it was typed.
#[derive(Debug, Clone, Default)]
pub struct ByHand {
    /// What will be done.
    pub activity: String,
    /// Who leads it.
    pub lead: Option<AccountId>,
    /// By when, as `2026-03-14`.
    pub by: String,
}

/// Why an action was not added.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// It is not said what will be done.
    #[error("nothing is written")]
    NoText,
    /// It is too long.
    #[error("too long")]
    TooLong,
    /// Nobody was chosen who can lead it.
    #[error("nobody leads it")]
    NoLead,
    /// The day is none, or over, or too far ahead.
    #[error("no such day")]
    NoDay,
    /// The objective is not in the plan in force.
    #[error("this is not in the plan")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<LeadError> for AddError {
    fn from(error: LeadError) -> Self {
        match error {
            LeadError::Nobody => Self::NoLead,
            LeadError::Gone => Self::Gone,
            LeadError::Storage(error) => Self::Storage(error),
        }
    }
}

/// An action that was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Added {
    /// Which.
    pub id: PlanRowId,
    /// Whether a message reaches whoever leads it.
    pub told: bool,
}

/// Adds an action with the account that leads it, who is told where a message reaches them.
///
/// # Errors
/// [`AddError`]; nothing is added then.
pub async fn add_action(
    heard: &Heard,
    by: &Grant<EditStrategy>,
    objective: ObjectiveId,
    what: &ByHand,
) -> Result<Added, AddError> {
    let activity = what.activity.trim().to_owned();
    if text::is_empty(&activity) {
        return Err(AddError::NoText);
    }
    if text::length(&activity) > LONGEST {
        return Err(AddError::TooLong);
    }
    let account = what.lead.ok_or(AddError::NoLead)?;
    let day = Day::parse(what.by.trim()).ok_or(AddError::NoDay)?;
    let today = heard.now().day();
    if day < today || day > today.plus(FURTHEST) {
        return Err(AddError::NoDay);
    }
    let mut conn = heard.words().read().await?;
    let named = name_of(heard, &mut conn, account).await?.ok_or(AddError::NoLead)?;
    drop(conn);
    let new = NewAction { objective, activity, lead: named.name, by: day };
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let id = add(&this, uow, new).await?.ok_or(AddError::Gone)?;
                let told = put_lead(uow, me, id, account).await? == Named::Told;
                record(uow, actor, PlanRowAction::Added, id, "").await?;
                Ok(Added { id, told })
            })
        })
        .await
}

/// What an action says.
#[derive(Debug, Clone)]
pub(crate) struct NewAction {
    /// Under which objective of the plan in force.
    pub(crate) objective: ObjectiveId,
    /// What will be done.
    pub(crate) activity: String,
    /// Who leads it.
    pub(crate) lead: String,
    /// By when.
    pub(crate) by: Day,
}

/// Adds an action after all others of the plan in force. Writing the plan back puts it under
/// its objective; a file that does not have it yet leaves it as it is. `None` where the
/// objective is not in the plan in force, or no page shows it any more.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn add(heard: &Heard, uow: &mut Uow, new: NewAction) -> Result<Option<PlanRowId>, StorageError> {
    let NewAction { objective, activity, lead, by } = new;
    let sql = "SELECT plan_id FROM objective WHERE id = $1";
    let Some(found) = uow.first(sql, args![objective]).await? else { return Ok(None) };
    let plan: PlanId = found.id("plan_id")?;
    // Held first: whoever reads a file into it meanwhile may leave the objective out.
    if hold_plan(uow, plan).await? != Some(true) {
        return Ok(None);
    }
    let sql = "SELECT text, sources FROM objective WHERE id = $1 AND missing_since IS NULL";
    let Some(stored) = uow.first(sql, args![objective]).await? else { return Ok(None) };
    let places: Vec<PlanObjective> = serde_json::from_str(&stored.text("sources")?)
        .map_err(|_| StorageError::inconsistent("objective.sources", "places"))?;
    let (words, sheet) = match places.into_iter().next() {
        Some(place) => (place.text, place.source.sheet),
        None => (stored.text("text")?, String::new()),
    };
    let sql = "SELECT CAST(COALESCE(MAX(position), -1) AS BIGINT) AS last FROM plan_row WHERE plan_id = $1";
    let last = uow.first(sql, args![plan]).await?.map_or(Ok(-1), |row| row.int("last"))?;
    let row = PlanRow {
        kind: Kind::Action,
        objective: Some(words),
        reference: None,
        activity: Some(activity.clone()),
        lead: Some(lead.clone()),
        service: None,
        timescale: Some(Timescale { text: by.to_string(), date: Some(by.date()) }),
        rating: None,
        progress: None,
        evidence: None,
        metric: None,
        current: None,
        target: None,
        cross_reference: None,
        other: BTreeMap::new(),
        source: Source { sheet, row: 0 },
    };
    let content = serde_json::to_string(&row).map_err(|error| StorageError::Bind(Box::new(error)))?;
    let id = PlanRowId::new(uow.now(), heard.entropy());
    let sql = "INSERT INTO plan_row (id, plan_id, objective_id, kind, position, activity, lead, timescale_text,
                  timescale_date, content)
               VALUES ($1, $2, $3, 'action', $4, $5, $6, $7, $7, $8)";
    uow.execute(sql, args![id, plan, objective, last + 1, activity, lead, by.to_string(), content]).await?;
    Ok(Some(id))
}
