//! What reviews decided, for whoever they were about.

use std::collections::HashMap;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, any_of, args};
use heard_vocabulary::{DecisionAction, DecisionState};

use super::rules::Standing;
use super::{Decided, key_of, person_hash, place, standing, unsealed, written};
use crate::Heard;
use crate::ids::DecisionId;
use crate::people::{Grant, OwnVoice};
use crate::views::parse;

/// What a review decided, as whoever it was decided for reads it.
#[derive(Debug, Clone)]
pub struct OwnDecision {
    /// Which.
    pub id: DecisionId,
    /// What was decided, and who does it.
    pub what: Decided,
    /// The day of the review.
    pub decided_on: Day,
    /// Where it stands.
    pub standing: Standing,
    /// The last day for what it waits for.
    pub until: Option<Day>,
    /// What was said last: of what was done, why another day was agreed, or what changed.
    pub told: Option<(DecisionAction, String)>,
    /// Whether its time is over.
    pub late: bool,
    /// Whether they can say whether it happened.
    pub asked: bool,
}

/// The last deed of each that says what was done, why another day was agreed, or what
/// changed.
async fn told(conn: &mut Conn, ids: &[DecisionId]) -> Result<HashMap<DecisionId, Row>, StorageError> {
    let telling = [DecisionAction::Done, DecisionAction::Moved, DecisionAction::Ended];
    let (actions, mut values) = any_of(1, telling.map(DecisionAction::name));
    let (these, more) = any_of(values.len() + 1, ids.iter().copied());
    values.extend(more);
    let sql = format!(
        "SELECT id, decision_id, action, sealed FROM decision_deed
         WHERE action IN {actions} AND decision_id IN {these} ORDER BY at, id"
    );
    let mut last = HashMap::new();
    for row in conn.all(sql, values).await? {
        last.insert(row.id("decision_id")?, row);
    }
    Ok(last)
}

/// What one's own reviews decided: what waits first, the latest review on top.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn own(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<OwnDecision>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT * FROM review_decision WHERE person_hash = $1 ORDER BY decided_on DESC, due_on, id";
    let rows = conn.all(sql, args![person_hash(heard, me.id())]).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let Some(owner) = heard.keys_of(&[me.id()]).await?.remove(&me.id()) else { return Ok(Vec::new()) };
    let ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<DecisionId>, _>>()?;
    let mut told = told(&mut conn, &ids).await?;
    drop(conn);
    let today = heard.now().day();
    let mut all = Vec::with_capacity(rows.len());
    for (row, id) in rows.iter().zip(ids) {
        let key = key_of(&owner, id, row)?;
        let told = match told.remove(&id) {
            Some(deed) => Some((parse(DecisionAction::parse, &deed, "action")?, written(&key, &deed)?.text)),
            None => None,
        };
        let standing = standing(row)?;
        let due = row.moment_opt("due_at")?;
        let decided_on = Day::parse(&row.text("decided_on")?);
        all.push(OwnDecision {
            id,
            what: unsealed(&key, &place(id, "sealed"), row)?,
            decided_on: decided_on.ok_or(StorageError::inconsistent("review_decision.decided_on", "a day"))?,
            until: due.map(Moment::day),
            told,
            late: due.is_some_and(|due| due < heard.now()),
            asked: standing.can_be_judged(today),
            standing,
        });
    }
    all.sort_by_key(|one| one.standing.state == DecisionState::Ended);
    Ok(all)
}

/// Whether somebody is asked about what their own review decided, and has not said.
///
/// # Errors
/// When storage fails.
pub async fn asked(heard: &Heard, me: &Grant<OwnVoice>) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT * FROM review_decision WHERE person_hash = $1 AND verdict IS NULL";
    let rows = conn.all(sql, args![person_hash(heard, me.id())]).await?;
    let today = heard.now().day();
    for row in &rows {
        if standing(row)?.can_be_judged(today) {
            return Ok(true);
        }
    }
    Ok(false)
}
