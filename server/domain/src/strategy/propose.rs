//! What taking a plan in would change.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use heard_storage::{Conn, Row, StorageError, args};
use sha2::{Digest as _, Sha256};

use super::grid::said;
use super::import::{
    Change, Compared, Comparison, DistinctObjective, FieldChange, KnownRow, PlanFile, PlanRow, Rating, Renamed, compare,
    distinct_objectives, normal,
};
use super::intake::in_turn;
use super::rows::{RATING, rating_named, read};
use crate::Heard;
use crate::ids::{PlanId, PlanRowId};

/// So many plans are looked at for rows that a file shares with one of them.
const LOOKED_AT: i64 = 8;

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
    /// What was read into the plan by then.
    pub(super) readings: Readings,
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
        short.iter_mut().zip(Sha256::digest(all)).for_each(|(to, from)| *to = from);
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

/// What importing `file` would change in the plan that it shares rows with, the one in force
/// first. A file none of whose rows are known becomes a plan of its own.
///
/// # Errors
/// When storage fails.
pub async fn propose(heard: &Heard, file: Arc<PlanFile>) -> Result<Proposal, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM plan ORDER BY in_force DESC, created_at DESC, id DESC LIMIT $1";
    let rows = conn.all(sql, args![LOOKED_AT]).await?;
    let plans = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<PlanId>, StorageError>>()?;
    drop(conn);
    for plan in plans {
        let found = propose_into(heard, Arc::clone(&file), Some(plan)).await?;
        if found.shares_rows() {
            return Ok(found);
        }
    }
    propose_into(heard, file, None).await
}

/// What importing `file` would change in a plan, or in a new one.
///
/// # Errors
/// When storage fails.
pub async fn propose_into(heard: &Heard, file: Arc<PlanFile>, plan: Option<PlanId>) -> Result<Proposal, StorageError> {
    let (mut known, mut readings) = (Known::default(), Readings::default());
    if let Some(plan) = plan {
        let mut conn = heard.words().read().await?;
        readings = Readings::of(conn.first(Readings::SQL, args![plan]).await?.as_ref())?;
        known = known_rows(&mut conn, plan).await?;
    }
    in_turn(move || {
        let mut comparison = compared(&known, &file.rows);
        let objectives = distinct_objectives(&file.objectives);
        Proposal {
            plan,
            kept_ratings: stand(&mut comparison, &known),
            same_objectives: objectives.iter().all(|one| known.says(one)),
            renumbered: known.renumbered(&comparison.renamed, &objectives),
            gone_objectives: known.gone_objectives(&comparison, &objectives),
            comparison,
            objectives,
            readings,
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

/// The rows of a plan: those the newest file has, and those it has not. And its objectives.
#[derive(Debug, Default)]
struct Known {
    live: Vec<KnownRow>,
    gone: Vec<KnownRow>,
    /// How each row is rated, by its id.
    rated: HashMap<String, Rated>,
    /// Its objectives, with how each will be achieved.
    objectives: BTreeMap<String, Option<String>>,
    /// Their numbers, by their words as they are compared.
    numbers: HashMap<String, i64>,
}

/// How a row is rated.
#[derive(Debug)]
struct Rated {
    /// What the file said that was read last.
    read: Option<Rating>,
    /// What the file says that was given out after it.
    went_out: Option<Rating>,
    /// What is in force.
    now: Option<Rating>,
    /// Whether the newest file has the row.
    live: bool,
}

impl Rated {
    /// Whether the file before said the same: the one that was given out last, else the one that
    /// was read last. A cell that was always blank takes away no rating that was given here.
    fn is_nothing_new(&self, says: Option<Rating>) -> bool {
        says == self.went_out.or(self.read) || (says.is_none() && self.read.is_none())
    }
}

impl Known {
    /// Whether the plan says of an objective what the file says.
    fn says(&self, one: &DistinctObjective) -> bool {
        self.objectives.get(&one.text).is_some_and(|how| one.how.is_none() || *how == one.how)
    }

    /// How many of its objectives have another number by a file that has them in this order.
    fn renumbered(&self, renamed: &[Renamed], found: &[DistinctObjective]) -> usize {
        let earlier: HashMap<String, String> =
            renamed.iter().map(|one| (normal(&one.after), normal(&one.before))).collect();
        let (mut seen, mut number, mut others) = (HashSet::new(), 0, 0);
        for one in found {
            let names: Vec<String> = one.places.iter().map(|place| normal(&place.text)).collect();
            let was = names.iter().filter_map(|name| self.numbers.get(name)).min();
            let was = was.or_else(|| names.iter().filter_map(|name| self.numbers.get(earlier.get(name)?)).min());
            if was.is_some_and(|was| !seen.insert(*was)) {
                continue;
            }
            number += 1;
            others += usize::from(was.is_some_and(|was| *was != number));
        }
        others
    }

    /// Its objectives that a file does not have, also by other words, and of which no row stands then.
    fn gone_objectives(&self, comparison: &Comparison, found: &[DistinctObjective]) -> Vec<String> {
        let found = found.iter().flat_map(|one| &one.places).map(|place| normal(&place.text));
        let renamed = comparison.renamed.iter().map(|one| normal(&one.before));
        // What was added here stands in no file, and stays.
        let by_hand = self.live.iter().filter(|known| known.row.source.row == 0);
        let by_hand = by_hand.filter_map(|known| known.row.objective.as_deref().map(normal));
        let there: HashSet<String> = found.chain(renamed).chain(by_hand).collect();
        self.objectives.keys().filter(|text| !there.contains(&normal(text))).cloned().collect()
    }
}

/// A rating that the file before had is nothing that it says anew: what was given here since
/// stays. How often that is so. Others are shown beside the rating in force.
fn stand(comparison: &mut Comparison, known: &Known) -> usize {
    let mut kept = 0;
    for row in &mut comparison.rows {
        let Some(rated) = row.id.as_ref().and_then(|id| known.rated.get(id)) else { continue };
        let mut fields = match &row.change {
            Change::Changed { fields } => fields.clone(),
            Change::Unchanged => Vec::new(),
            Change::New | Change::Missing => continue,
        };
        let says = row.row.rating;
        let nothing_new = rated.is_nothing_new(says);
        kept += usize::from(nothing_new && says != rated.now);
        let at = fields.iter().position(|field| field.field == RATING);
        fields.retain(|field| field.field != RATING);
        if !nothing_new && says != rated.now {
            let (before, after) = (rated.now.map(said), says.map(said));
            fields.insert(at.unwrap_or(fields.len()), FieldChange { field: RATING.to_owned(), before, after });
        }
        // One that was missing and is back is a change without a field.
        let same = fields.is_empty() && rated.live;
        row.change = if same { Change::Unchanged } else { Change::Changed { fields } };
    }
    kept
}

/// A row that a newer file has again is the one it was, with its history.
fn compared(known: &Known, incoming: &[PlanRow]) -> Comparison {
    let mut comparison = compare(&known.live, incoming);
    let is_new = |row: &Compared| matches!(row.change, Change::New);
    let fresh: Vec<PlanRow> = comparison.rows.iter().filter(|row| is_new(row)).map(|row| row.row.clone()).collect();
    if known.gone.is_empty() || fresh.is_empty() {
        return comparison;
    }
    let mut back = compare(&known.gone, &fresh).rows.into_iter();
    for row in &mut comparison.rows {
        if !is_new(row) {
            continue;
        }
        let Some(found) = back.next() else { break };
        if found.id.is_some() {
            row.id = found.id;
            row.change = match found.change {
                Change::Unchanged => Change::Changed { fields: Vec::new() },
                change => change,
            };
        }
    }
    comparison
}

async fn known_rows(conn: &mut Conn, plan: PlanId) -> Result<Known, StorageError> {
    let mut known = Known::default();
    let sql = "SELECT position, text, how FROM objective WHERE plan_id = $1 AND missing_since IS NULL
               ORDER BY position";
    for stored in &conn.all(sql, args![plan]).await? {
        known.numbers.entry(normal(&stored.text("text")?)).or_insert(stored.int("position")?);
        known.objectives.insert(stored.text("text")?, stored.text_opt("how")?);
    }
    let sql = "SELECT id, rating, content, missing_since, went_out FROM plan_row WHERE plan_id = $1 ORDER BY position";
    let named = |name: Option<String>| name.and_then(|name| rating_named(&name));
    for stored in &conn.all(sql, args![plan]).await? {
        let id: PlanRowId = stored.id("id")?;
        let row = KnownRow { id: id.to_string(), row: read(&stored.text("content")?)? };
        let (went_out, now) = (named(stored.text_opt("went_out")?), named(stored.text_opt("rating")?));
        let live = stored.moment_opt("missing_since")?.is_none();
        known.rated.insert(row.id.clone(), Rated { read: row.row.rating, went_out, now, live });
        if live { known.live.push(row) } else { known.gone.push(row) }
    }
    Ok(known)
}
