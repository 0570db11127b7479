//! What taking a plan in would change.

use std::collections::HashMap;
use std::sync::Arc;

use heard_storage::{Row, StorageError, args};
use sha2::{Digest as _, Sha256};

use super::import::{Change, Comparison, DistinctObjective, PlanFile, Renamed, distinct_objectives};
use super::in_file::{AskedLead, Here, here};
use super::intake::in_turn;
use super::known::{AskedSame, Known, compared, known_rows, stand};
use super::original::newest;
use crate::Heard;
use crate::ids::{PlanId, PlanRowId};

/// What somebody said of a file on its preview.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// Of which objectives they said that they are the plan's in new words: the plan's words, and the
    /// file's ([`Proposal::asked`]).
    pub same: Vec<(String, String)>,
    /// Where the file's words for a lead are taken: the plan's words, and the file's
    /// ([`Proposal::leads`]).
    pub leads: Vec<(String, String)>,
}

/// What an import would do, or did.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The plan it would change; `None` when it becomes a plan of its own.
    pub plan: Option<PlanId>,
    /// Row by row.
    pub comparison: Comparison,
    /// The file's objectives, each once.
    pub objectives: Vec<DistinctObjective>,
    /// Rows of whose rating the file says nothing new, while another one was given here since:
    /// that one stays.
    pub kept_ratings: usize,
    /// The plan's objectives that have another number then, because the file has them in another order.
    pub renumbered: usize,
    /// Whether the file's objectives read as those of the plan.
    pub(super) same_objectives: bool,
    /// The plan's objectives that the file has no more, and of which no row stands then.
    pub gone_objectives: Vec<String>,
    /// The file's objectives that may be one of the plan's in new words.
    pub asked: Vec<AskedSame>,
    /// Leads whom the file names in place of the plan's, where they were named or replaced here.
    pub leads: Vec<AskedLead>,
    /// What was read into the plan by then.
    pub(super) readings: Readings,
    /// What stands for the words of each of the plan's rows by then.
    pub(super) marks: HashMap<PlanRowId, u64>,
}

impl Proposal {
    /// Whether the file has any row of the plan.
    #[must_use]
    pub fn shares_rows(&self) -> bool {
        self.shared() > 0
    }

    /// Whether the file has fewer than half of the plan's rows, or the plan fewer than half of the
    /// file's: it may well be another plan's.
    #[must_use]
    pub fn shares_few_rows(&self) -> bool {
        let all = |wanted: fn(&Change) -> bool| self.comparison.rows.iter().filter(|row| wanted(&row.change)).count();
        let (missing, new) = (all(|change| *change == Change::Missing), all(|change| *change == Change::New));
        self.plan.is_some() && self.shared() < missing.max(new)
    }

    fn shared(&self) -> usize {
        let rows = self.comparison.rows.iter();
        rows.filter(|row| row.id.is_some() && !matches!(row.change, Change::Missing)).count()
    }

    /// Of how many actions the file names another lead, where the plan's words stand all the same.
    #[must_use]
    pub fn kept_leads(&self) -> usize {
        self.leads.iter().filter(|one| !one.taken).map(|one| one.actions).sum()
    }

    /// Whether nothing of the plan would read differently.
    #[must_use]
    pub fn changes_nothing(&self) -> bool {
        let stand = self.gone_objectives.is_empty() && self.renumbered == 0;
        self.same_objectives && stand && self.comparison.changes_nothing()
    }

    /// What stands for everything that it would change, as a preview shows it: another one says
    /// that something else would be changed by now.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn digest(&self) -> Result<String, StorageError> {
        let changes = self.comparison.rows.iter().filter(|row| row.change != Change::Unchanged);
        let changes: Vec<_> = changes.map(|row| (&row.id, &row.change)).collect();
        let all = serde_json::to_vec(&(changes, &self.gone_objectives, self.renumbered))
            .map_err(|error| StorageError::Bind(Box::new(error)))?;
        let mut short = [0; 16];
        short.copy_from_slice(&Sha256::digest(all)[..16]);
        Ok(uuid::Uuid::from_bytes(short).simple().to_string())
    }
}

/// How often something was read into a plan, and how often that was undone: another number says
/// that the plan is another one since.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Readings {
    imports: i64,
    undone: i64,
}

impl Readings {
    /// The statement that counts them for the plan `$1`.
    pub const SQL: &'static str =
        "SELECT COUNT(*) AS imports, COUNT(undone_at) AS undone FROM plan_import WHERE plan_id = $1";

    /// As the statement counted them.
    pub fn of(row: Option<&Row>) -> Result<Self, StorageError> {
        let Some(row) = row else { return Ok(Self::default()) };
        Ok(Self { imports: row.int("imports")?, undone: row.int("undone")? })
    }
}

/// What importing `file` would change in the plan whose file it is by its rows, the one in force
/// first; where it shares but few with any ([`Proposal::shares_few_rows`]), in the first of those.
/// A file none of whose rows are known becomes a plan of its own.
///
/// # Errors
/// When storage fails.
pub async fn propose(heard: &Heard, file: Arc<PlanFile>) -> Result<Proposal, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM plan ORDER BY in_force DESC, created_at DESC, id DESC";
    let rows = conn.all(sql, vec![]).await?;
    let plans = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<PlanId>, StorageError>>()?;
    drop(conn);
    let mut few = None;
    for plan in plans {
        let found = propose_into(heard, Arc::clone(&file), Some(plan)).await?;
        if found.shares_rows() && !found.shares_few_rows() {
            return Ok(found);
        }
        if few.is_none() && found.shares_rows() {
            few = Some(found);
        }
    }
    match few {
        Some(found) => Ok(found),
        None => propose_into(heard, file, None).await,
    }
}

/// What importing `file` would change in a plan, or in a new one.
///
/// # Errors
/// When storage fails.
pub async fn propose_into(heard: &Heard, file: Arc<PlanFile>, plan: Option<PlanId>) -> Result<Proposal, StorageError> {
    propose_said(heard, file, plan, Said::default()).await
}

/// The same, where somebody said something of the file.
///
/// # Errors
/// When storage fails.
pub async fn propose_said(
    heard: &Heard,
    file: Arc<PlanFile>,
    plan: Option<PlanId>,
    said: Said,
) -> Result<Proposal, StorageError> {
    let (mut known, mut readings, mut written) = (Known::default(), Readings::default(), Here::default());
    if let Some(plan) = plan {
        let mut conn = heard.words().read().await?;
        readings = Readings::of(conn.first(Readings::SQL, args![plan]).await?.as_ref())?;
        known = known_rows(&mut conn, plan).await?;
        written = here(heard, &mut conn, plan).await?;
    }
    let (known, written, file, mut comparison) = in_turn(move || {
        let mut comparison = compared(&known, &file.rows);
        written.known_again(&mut comparison);
        (known, written, file, comparison)
    })
    .await?;
    let before = match plan {
        Some(plan) if written.changes_others(&comparison) => newest(heard, plan).await?,
        Some(_) | None => None,
    };
    in_turn(move || {
        let replaced = before.map(|file| known.leads_replaced(&file.rows())).unwrap_or_default();
        let leads = written.asked_leads(&mut comparison, &replaced, &said.leads);
        let found = distinct_objectives(&file.objectives);
        let asked = known.asked(&comparison, &found, &said.same);
        let objectives = known.joined(found, &asked);
        let renamed = asked.iter().filter(|one| one.same);
        let renamed = renamed.map(|one| Renamed { before: one.before.clone(), after: one.after.clone() });
        comparison.renamed.extend(renamed);
        let (gone_objectives, renumbered) = known.objectives_then(&comparison, &objectives);
        Proposal {
            plan,
            asked,
            leads,
            kept_ratings: stand(&mut comparison, &known),
            same_objectives: objectives.iter().all(|one| known.says(one)),
            renumbered,
            gone_objectives,
            comparison,
            objectives,
            readings,
            marks: known.marks,
        }
    })
    .await
}

/// Whether this very file was read into a plan last.
///
/// # Errors
/// When storage fails.
pub async fn was_read_last(heard: &Heard, plan: PlanId, bytes: &[u8]) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT file_hash FROM plan_import WHERE plan_id = $1 AND undone_at IS NULL
               ORDER BY imported_at DESC, id DESC LIMIT 1";
    let Some(row) = conn.first(sql, args![plan]).await? else { return Ok(false) };
    Ok(row.blob("file_hash")? == Sha256::digest(bytes).to_vec())
}
