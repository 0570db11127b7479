//! Taking a plan in, into the plan it is for.

use std::sync::Arc;

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{PlanAction, PlanKind};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::file_name::file_name;
use super::import::PlanFile;
use super::intake::in_turn;
use super::mapping::{Kept, keep_choices};
use super::objectives::{mark_missing, number, store_objectives};
use super::original::{council_key, sealed};
use super::propose::{Proposal, Readings, Said, propose, propose_said};
use super::rename_plan::first_name;
use super::rows::{hold_plan, read_as_then, stored_rows};
use super::store_rows::Storing;
use crate::Heard;
use crate::ids::{ImportId, PlanId};
use crate::people::{EditStrategy, Grant};
use crate::record::record;

/// How many rows an import touched.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
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

/// Which plan a file is read into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// One that is there.
    Plan(PlanId),
    /// A new one. It comes into force where none is; else somebody puts it in force.
    New {
        /// What it is.
        kind: PlanKind,
        /// What it is called; after its file where nothing is written.
        title: String,
    },
}

/// A file that was read, and how.
pub struct Incoming {
    /// The file's name.
    pub name: String,
    /// Its bytes.
    pub bytes: Arc<Vec<u8>>,
    /// What was read.
    pub file: Arc<PlanFile>,
    /// How it was read, for the next file of the same shape.
    pub kept: Kept,
    /// What somebody said of it on its preview.
    pub said: Said,
}

impl Incoming {
    /// A file as it was read.
    #[must_use]
    pub fn new(name: &str, bytes: &[u8], file: Arc<PlanFile>, kept: Kept) -> Self {
        Self { name: file_name(name), bytes: Arc::new(bytes.to_vec()), file, kept, said: Said::default() }
    }
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// The import.
    pub import: ImportId,
    /// What it came to.
    pub counts: Imported,
    /// The plan it was read into.
    pub plan: PlanId,
    /// Whether that plan is in force.
    pub in_force: bool,
}

/// Why nothing was taken in.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The plan is not there.
    #[error("there is no such plan")]
    Gone,
    /// Somebody else read something into the plan, undid it or replaced a lead at the same time.
    #[error("the plan was changed meanwhile")]
    Changed,
    /// The file would change something else by now than what was shown: somebody rated or changed
    /// an action of the plan meanwhile.
    #[error("it would change something else by now")]
    Otherwise,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Takes a file in, in one commit, into the plan it shares rows with; else it becomes a plan of
/// its own.
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
    let incoming = Incoming::new(file_name, bytes, Arc::new(file), Kept::default());
    let proposal = propose(heard, Arc::clone(&incoming.file)).await?;
    match import_found(heard, by, proposal, incoming).await {
        Ok(taken) => Ok(taken.counts),
        Err(ImportError::Storage(error)) => Err(error),
        Err(ImportError::Gone | ImportError::Changed | ImportError::Otherwise) => {
            Err(StorageError::inconsistent("plan", "the one that the file was compared with"))
        }
    }
}

/// Takes a file in, in one commit, into the plan that it was compared with; else it becomes a
/// plan of its own.
///
/// # Errors
/// [`ImportError`]; nothing is changed then.
pub async fn import_found(
    heard: &Heard,
    by: Importer,
    proposal: Proposal,
    incoming: Incoming,
) -> Result<Taken, ImportError> {
    let target = match proposal.plan {
        Some(plan) => Target::Plan(plan),
        None => Target::New { kind: PlanKind::Strategy, title: String::new() },
    };
    take(heard, by, target, proposal, incoming).await
}

/// Takes a file in, in one commit, into the plan that was chosen; where somebody was `shown` what
/// it would change there ([`Proposal::digest`]), only while it changes that and nothing else.
///
/// # Errors
/// [`ImportError`]; nothing is changed then.
pub async fn import_into(
    heard: &Heard,
    by: Importer,
    target: Target,
    incoming: Incoming,
    shown: Option<&str>,
) -> Result<Taken, ImportError> {
    let plan = match &target {
        Target::Plan(plan) => Some(*plan),
        Target::New { .. } => None,
    };
    let proposal = propose_said(heard, Arc::clone(&incoming.file), plan, incoming.said.clone()).await?;
    // In a new plan there is nothing that anybody could have changed.
    if let (Some(_), Some(shown)) = (plan, shown)
        && proposal.digest()? != shown
    {
        return Err(ImportError::Otherwise);
    }
    take(heard, by, target, proposal, incoming).await
}

async fn take(
    heard: &Heard,
    by: Importer,
    target: Target,
    proposal: Proposal,
    incoming: Incoming,
) -> Result<Taken, ImportError> {
    let (system, sealed) = (heard.clone(), seal(heard, &incoming).await?);
    let taken = heard
        .words()
        .write(move |uow| {
            Box::pin(async move { store(&system, uow, by, (target, proposal), (incoming, sealed)).await })
        })
        .await?;
    heard.reload().await?;
    Ok(taken)
}

/// A file as it is kept.
struct Sealed {
    id: ImportId,
    hash: Vec<u8>,
    /// All of it: it goes out again as it came in.
    original: Vec<u8>,
}

async fn seal(heard: &Heard, incoming: &Incoming) -> Result<Sealed, StorageError> {
    let id = ImportId::new(heard.now(), heard.entropy());
    let key = council_key(heard).await?;
    let (system, bytes, file) = (heard.clone(), Arc::clone(&incoming.bytes), Arc::clone(&incoming.file));
    let hash = Sha256::digest(incoming.bytes.as_slice()).to_vec();
    let original = in_turn(move || sealed(&system, &key, id, &bytes, &file.rows)).await??;
    Ok(Sealed { id, hash, original })
}

async fn store(
    heard: &Heard,
    uow: &mut Uow,
    Importer(actor): Importer,
    (target, proposal): (Target, Proposal),
    (incoming, kept): (Incoming, Sealed),
) -> Result<Taken, ImportError> {
    let Sealed { id: import, hash, original } = kept;
    let (plan, in_force) = match target {
        Target::Plan(plan) => held(uow, plan, proposal.readings).await?,
        Target::New { kind, title } => begin(heard, uow, kind, &title, &incoming.name).await?,
    };
    // Its one moment, once everything is held: whatever was given before it is older.
    let there = stored_rows(uow, plan).await?;
    if !read_as_then(&there, &proposal.marks) {
        return Err(ImportError::Changed);
    }
    let at = uow.now();
    let json = |value: serde_json::Result<String>| value.map_err(|error| StorageError::Bind(Box::new(error)));
    let layout = json(serde_json::to_string(&incoming.file.layout))?;
    let warnings = json(serde_json::to_string(&incoming.file.sheets))?;
    uow.defer(
        "INSERT INTO plan_import (id, plan_id, file_name, file_hash, layout, warnings, imported_at, imported_by,
            original)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![import, plan, incoming.name.as_str(), hash, layout, warnings, at, actor.as_str(), original],
    );
    let objectives =
        store_objectives(heard, uow, (plan, import), (&proposal.objectives, &proposal.comparison.renamed)).await?;
    let storing = Storing { heard, plan, import, at, objectives: &objectives.known, actor: &actor };
    let counts = storing.rows(uow, &there, &proposal.comparison).await?;
    mark_missing(uow, (import, at), &objectives, &proposal.comparison, &there)?;
    number(uow, (plan, import), &objectives).await?;
    let counts = Imported { objectives: proposal.objectives.len(), ..counts };
    let came_to = json(serde_json::to_string(&counts))?;
    uow.defer("UPDATE plan_import SET counts = $1 WHERE id = $2", args![came_to, import]);
    keep_choices(uow, &incoming.kept)?;
    let detail = format!("{} new, {} changed, {} missing", counts.new, counts.changed, counts.missing);
    record(uow, actor, PlanAction::Imported, plan, detail).await?;
    Ok(Taken { import, counts, plan, in_force })
}

/// A plan that is there, held against a second who reads into it; whether it is in force.
async fn held(uow: &mut Uow, plan: PlanId, compared: Readings) -> Result<(PlanId, bool), ImportError> {
    let in_force = hold_plan(uow, plan).await?.ok_or(ImportError::Gone)?;
    let now = Readings::of(uow.first(Readings::SQL, args![plan]).await?.as_ref())?;
    if now == compared { Ok((plan, in_force)) } else { Err(ImportError::Changed) }
}

/// A new plan; in force where none is. Of two processes that begin the first at once, the second
/// begins none: its plan would not be in force, as was shown.
async fn begin(
    heard: &Heard,
    uow: &mut Uow,
    kind: PlanKind,
    title: &str,
    file_name: &str,
) -> Result<(PlanId, bool), ImportError> {
    let first = uow.first("SELECT id FROM plan WHERE in_force = 1", vec![]).await?.is_none();
    let now = uow.now();
    let plan = PlanId::new(now, heard.entropy());
    let title = first_name(kind, title, file_name);
    let sql = "INSERT INTO plan (id, kind, title, in_force, was_in_force, created_at) VALUES ($1, $2, $3, $4, $4, $5)
               ON CONFLICT DO NOTHING";
    match uow.execute(sql, args![plan, kind.name(), title, first, now]).await? {
        0 => Err(ImportError::Changed),
        _ => Ok((plan, first)),
    }
}
