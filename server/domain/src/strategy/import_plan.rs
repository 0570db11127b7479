//! Taking a plan in: what would change, and the change itself.

use std::collections::HashMap;
use std::sync::Arc;

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::PlanAction;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::import::{Change, Compared, Comparison, DistinctObjective, PlanFile, PlanRow, normal};
use super::intake::in_turn;
use super::original::{council_key, sealed};
use super::propose::{Proposal, propose};
use crate::Heard;
use crate::ids::{ImportId, ObjectiveId, PlanId, PlanRowId};
use crate::people::{EditStrategy, Grant};
use crate::record::record;

/// How many rows an import touched.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// Objectives in the plan now.
    pub objectives: usize,
    /// Rows that were not there before.
    pub new: usize,
    /// Rows whose words or rating changed.
    pub changed: usize,
    /// Rows as they were.
    pub unchanged: usize,
    /// Rows of the plan that the file no longer has: kept, and marked.
    pub missing: usize,
}

/// Who imports: a person, or the operator at the command line.
#[derive(Clone)]
pub struct Importer(String);

impl Importer {
    /// Somebody who may change the strategy.
    #[must_use]
    pub fn person(by: &Grant<EditStrategy>) -> Self {
        Self(by.actor())
    }

    /// The operator, whose right is the right to read the master key.
    pub fn command_line() -> Self {
        Self("command line".to_owned())
    }

    /// Who it is, for the log.
    pub(crate) fn into_actor(self) -> String {
        self.0
    }
}

/// Takes the plan in, in one commit.
///
/// # Errors
/// When storage fails; nothing is changed then.
pub async fn import_plan(
    heard: &Heard,
    by: Importer,
    file_name: &str,
    bytes: &[u8],
    file: PlanFile,
) -> Result<Imported, StorageError> {
    let file = Arc::new(file);
    let proposal = propose(heard, Arc::clone(&file)).await?;
    let received = receive(heard, file_name, bytes, &file).await?;
    let system = heard.clone();
    let done = heard
        .words()
        .write(move |uow| Box::pin(async move { store(&system, uow, by, received, file, proposal).await }))
        .await?;
    heard.reload().await?;
    Ok(done)
}

/// A file as it is kept.
struct Received {
    id: ImportId,
    name: String,
    hash: Vec<u8>,
    /// All of it, sealed: it goes out again as it came in.
    original: Vec<u8>,
}

async fn receive(heard: &Heard, name: &str, bytes: &[u8], file: &Arc<PlanFile>) -> Result<Received, StorageError> {
    let id = ImportId::new(heard.now(), heard.entropy());
    let key = council_key(heard).await?;
    let (system, bytes, file) = (heard.clone(), bytes.to_vec(), Arc::clone(file));
    let hash = Sha256::digest(&bytes).to_vec();
    let original = in_turn(move || sealed(&system, &key, id, &bytes, &file.rows)).await??;
    Ok(Received { id, name: name.to_owned(), hash, original })
}

async fn store(
    heard: &Heard,
    uow: &mut Uow,
    Importer(actor): Importer,
    received: Received,
    file: Arc<PlanFile>,
    proposal: Proposal,
) -> Result<Imported, StorageError> {
    let now = uow.now();
    let Received { id: import, name: file_name, hash, original } = received;
    let plan = match proposal.plan {
        Some(plan) => plan,
        None => {
            let plan = PlanId::new(now, heard.entropy());
            let title = file_name.rsplit_once('.').map_or(file_name.as_str(), |(stem, _)| stem);
            uow.execute("INSERT INTO plan (id, title, created_at) VALUES ($1, $2, $3)", args![plan, title, now])
                .await?;
            plan
        }
    };
    let objectives = store_objectives(heard, uow, plan, &proposal.objectives).await?;
    let mut done = Imported { objectives: proposal.objectives.len(), ..Imported::default() };
    store_rows(heard, uow, plan, &objectives, &proposal.comparison, &actor, &mut done).await?;
    let json = |value: serde_json::Result<String>| value.map_err(|e| StorageError::Bind(Box::new(e)));
    let layout = json(serde_json::to_string(&file.layout))?;
    let warnings = json(serde_json::to_string(&file.sheets))?;
    uow.defer(
        "INSERT INTO plan_import (id, plan_id, file_name, file_hash, layout, warnings, imported_at, imported_by,
            original)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![import, plan, file_name, hash, layout, warnings, now, actor.as_str(), original],
    );
    let detail = format!("{} new, {} changed, {} missing", done.new, done.changed, done.missing);
    record(uow, actor, PlanAction::Imported, plan, detail).await?;
    Ok(done)
}

/// The objectives by the words they go by in the file.
type Known = HashMap<String, ObjectiveId>;

async fn store_objectives(
    heard: &Heard,
    uow: &mut Uow,
    plan: PlanId,
    objectives: &[DistinctObjective],
) -> Result<Known, StorageError> {
    let there: Vec<(ObjectiveId, String)> = uow
        .all("SELECT id, text FROM objective WHERE plan_id = $1 ORDER BY position", args![plan])
        .await?
        .iter()
        .map(|row| Ok((row.id("id")?, row.text("text")?)))
        .collect::<Result<_, StorageError>>()?;
    let mut next = i64::try_from(there.len()).unwrap_or(0);
    let mut first: HashMap<String, usize> = HashMap::new();
    for (place, (_, text)) in there.iter().enumerate() {
        first.entry(normal(text)).or_insert(place);
    }
    let mut known = Known::new();
    for objective in objectives {
        let sources = serde_json::to_string(&objective.places).unwrap_or_default();
        let names = objective.places.iter().map(|place| normal(&place.text)).collect::<Vec<_>>();
        let found = names.iter().filter_map(|name| first.get(name)).min();
        let id = match found.and_then(|place| there.get(*place)) {
            Some((id, _)) => {
                uow.defer(
                    "UPDATE objective SET text = $1, how = COALESCE($2, how), sources = $3 WHERE id = $4",
                    args![objective.text.as_str(), objective.how.clone(), sources, *id],
                );
                *id
            }
            None => {
                next += 1;
                let id = ObjectiveId::new(heard.now(), heard.entropy());
                uow.defer(
                    "INSERT INTO objective (id, plan_id, position, text, how, sources) VALUES ($1, $2, $3, $4, $5, $6)",
                    args![id, plan, next, objective.text.as_str(), objective.how.clone(), sources],
                );
                id
            }
        };
        for name in names {
            known.entry(name).or_insert(id);
        }
    }
    Ok(known)
}

async fn store_rows(
    heard: &Heard,
    uow: &mut Uow,
    plan: PlanId,
    objectives: &Known,
    comparison: &Comparison,
    actor: &str,
    done: &mut Imported,
) -> Result<(), StorageError> {
    let now = uow.now();
    // The file's rows come first, in the file's order: their place is their position.
    for (position, Compared { id, row, change }) in comparison.rows.iter().enumerate() {
        let id = id.as_deref().and_then(|id| id.parse::<PlanRowId>().ok());
        match (change, id) {
            (Change::Unchanged, _) => done.unchanged += 1,
            (Change::Missing, Some(id)) => {
                done.missing += 1;
                uow.defer("UPDATE plan_row SET missing_since = $1 WHERE id = $2", args![now, id]);
            }
            (Change::New, _) => {
                done.new += 1;
                let id = PlanRowId::new(now, heard.entropy());
                put_row(uow, id, plan, objectives, position, row, true)?;
                first_rating(uow, id, row, actor);
            }
            (Change::Changed { .. }, Some(id)) => {
                done.changed += 1;
                put_row(uow, id, plan, objectives, position, row, false)?;
                first_rating(uow, id, row, actor);
            }
            // The comparison names the known row wherever there is one.
            (Change::Missing | Change::Changed { .. }, None) => {
                return Err(StorageError::inconsistent("plan_row.id", "a row of this plan"));
            }
        }
    }
    Ok(())
}

fn put_row(
    uow: &mut Uow,
    id: PlanRowId,
    plan: PlanId,
    objectives: &Known,
    index: usize,
    row: &PlanRow,
    fresh: bool,
) -> Result<(), StorageError> {
    let objective = row.objective.as_deref().and_then(|text| objectives.get(&normal(text)).copied());
    let content = serde_json::to_string(row).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let timescale = row.timescale.as_ref();
    let args = args![
        id,
        plan,
        objective,
        kind_name(row.kind),
        i64::try_from(index).unwrap_or(i64::MAX),
        row.reference.clone(),
        row.activity.clone().or_else(|| row.metric.clone()),
        row.lead.clone(),
        row.service.clone(),
        timescale.map(|t| t.text.clone()),
        timescale.and_then(|t| t.date).map(|date| date.to_string()),
        row.rating.map(rating_name),
        content,
    ];
    let sql = if fresh {
        "INSERT INTO plan_row (id, plan_id, objective_id, kind, position, reference, activity, lead, service,
            timescale_text, timescale_date, rating, content)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
    } else {
        "UPDATE plan_row SET plan_id = $2, objective_id = $3, kind = $4, position = $5, reference = $6, activity = $7,
            lead = $8, service = $9, timescale_text = $10, timescale_date = $11, rating = $12, content = $13
         WHERE id = $1"
    };
    uow.defer(sql, args);
    Ok(())
}

fn first_rating(uow: &mut Uow, id: PlanRowId, row: &PlanRow, actor: &str) {
    let Some(rating) = row.rating else { return };
    let now = uow.now();
    uow.defer(
        "INSERT INTO plan_row_rating (row_id, at, rating, reason, rated_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING",
        args![id, now, rating_name(rating), "as imported", actor],
    );
}

fn kind_name(kind: super::import::Kind) -> &'static str {
    match kind {
        super::import::Kind::Action => "action",
        super::import::Kind::Measure => "measure",
    }
}

pub(super) fn rating_name(rating: super::import::Rating) -> &'static str {
    use super::import::Rating;
    match rating {
        Rating::Blue => "blue",
        Rating::Green => "green",
        Rating::Amber => "amber",
        Rating::Red => "red",
    }
}
