//! What is known of a plan, and what a file says beside it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use heard_storage::{Conn, StorageError, args};

use super::grid::said;
use super::import::{
    Change, Compared, Comparison, DistinctObjective, FieldChange, KnownRow, PlanObjective, PlanRow, Rating, Renamed,
    compare, normal,
};
use super::rows::{RATING, rating_named, read};
use crate::ids::{PlanId, PlanRowId};

/// The rows of a plan: those the newest file has, and those it has not. And its objectives.
#[derive(Debug, Default)]
pub(super) struct Known {
    live: Vec<KnownRow>,
    gone: Vec<KnownRow>,
    /// How each row is rated, by its id.
    rated: HashMap<String, Rated>,
    /// Its objectives, with how each will be achieved.
    objectives: BTreeMap<String, Option<String>>,
    /// Their numbers, by their words as they are compared.
    numbers: HashMap<String, i64>,
    /// Their words, by all by which they stand in the newest file, as they are compared.
    names: HashMap<String, String>,
}

/// An objective of a file that may be one of the plan's in new words: its actions stood under
/// those, and they stand in the file as well, or became several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedSame {
    /// The plan's words.
    pub before: String,
    /// The file's new ones.
    pub after: String,
    /// Whether somebody said that it is the same.
    pub same: bool,
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
    pub(super) fn says(&self, one: &DistinctObjective) -> bool {
        self.objectives.get(&one.text).is_some_and(|how| one.how.is_none() || *how == one.how)
    }

    /// How many of its objectives have another number by a file that has them in this order.
    pub(super) fn renumbered(&self, renamed: &[Renamed], found: &[DistinctObjective]) -> usize {
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
    pub(super) fn gone_objectives(&self, comparison: &Comparison, found: &[DistinctObjective]) -> Vec<String> {
        let found = found.iter().flat_map(|one| &one.places).map(|place| normal(&place.text));
        let renamed = comparison.renamed.iter().map(|one| normal(&one.before));
        // What was added here stands in no file, and stays.
        let by_hand = self.live.iter().filter(|known| known.row.source.row == 0);
        let by_hand = by_hand.filter_map(|known| known.row.objective.as_deref().map(normal));
        let there = found.chain(renamed).chain(by_hand);
        let there: HashSet<&String> = there.filter_map(|name| self.names.get(&name)).collect();
        self.objectives.keys().filter(|text| !there.contains(text)).cloned().collect()
    }

    /// Which of a file's objectives may be one of the plan's in new words; `same` holds those of
    /// which somebody said so, the plan's words before the file's.
    pub(super) fn asked(
        &self,
        comparison: &Comparison,
        found: &[DistinctObjective],
        same: &[(String, String)],
    ) -> Vec<AskedSame> {
        let was: HashMap<&str, &String> = self.live.iter().filter_map(|one| self.stood_under(one)).collect();
        let mut from: HashMap<String, BTreeSet<&String>> = HashMap::new();
        for row in &comparison.rows {
            let before = row.id.as_deref().and_then(|id| was.get(id));
            if let (Some(before), Some(now)) = (before, &row.row.objective) {
                from.entry(normal(now)).or_default().insert(*before);
            }
        }
        let renamed: HashSet<String> = comparison.renamed.iter().map(|one| normal(&one.after)).collect();
        let said = |before: &str, after: &[String]| {
            same.iter().any(|(one, other)| normal(one) == normal(before) && after.contains(&normal(other)))
        };
        let mut asked = Vec::new();
        for one in found {
            let names: Vec<String> = one.places.iter().map(|place| normal(&place.text)).collect();
            if names.iter().any(|name| self.names.contains_key(name) || renamed.contains(name)) {
                continue;
            }
            let before: BTreeSet<&String> = names.iter().filter_map(|name| from.get(name)).flatten().copied().collect();
            let mut before = before.into_iter();
            if let (Some(before), None) = (before.next(), before.next()) {
                let same = said(before, &names);
                asked.push(AskedSame { before: before.clone(), after: one.text.clone(), same });
            }
        }
        asked
    }

    /// The words of the plan's objective that a row stands under.
    fn stood_under<'a>(&'a self, one: &'a KnownRow) -> Option<(&'a str, &'a String)> {
        Some((one.id.as_str(), self.names.get(&normal(one.row.objective.as_deref()?))?))
    }

    /// The file's objectives, where several are one in the plan as that one: by all the words that
    /// it has there, or because somebody said so. Its newest words are kept.
    pub(super) fn joined(&self, found: Vec<DistinctObjective>, asked: &[AskedSame]) -> Vec<DistinctObjective> {
        let mut all: Vec<(u8, DistinctObjective)> = Vec::with_capacity(found.len());
        let mut first: HashMap<String, usize> = HashMap::new();
        for one in found {
            let said = asked.iter().find(|asked| asked.same && asked.after == one.text);
            let known = one.places.iter().find_map(|place| self.names.get(&normal(&place.text)));
            let Some(text) = said.map(|said| &said.before).or(known) else {
                all.push((0, one));
                continue;
            };
            let newest = if said.is_some() { 2 } else { u8::from(normal(text) == normal(&one.text)) };
            match first.get(text).and_then(|at| all.get_mut(*at)) {
                Some((kept, group)) => {
                    if newest > *kept {
                        *kept = newest;
                        group.text.clone_from(&one.text);
                    }
                    let length = |how: &Option<String>| how.as_ref().map_or(0, String::len);
                    if length(&one.how) > length(&group.how) {
                        group.how.clone_from(&one.how);
                    }
                    if group.wording.is_none() {
                        group.wording = one.wording;
                    }
                    group.places.extend(one.places);
                }
                None => {
                    first.insert(text.clone(), all.len());
                    all.push((newest, one));
                }
            }
        }
        all.into_iter().map(|(_, one)| one).collect()
    }
}

/// A rating that the file before had is nothing that it says anew: what was given here since
/// stays. How often that is so. Others are shown beside the rating in force.
pub(super) fn stand(comparison: &mut Comparison, known: &Known) -> usize {
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
pub(super) fn compared(known: &Known, incoming: &[PlanRow]) -> Comparison {
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

/// Where an objective stands in the newest file, as it is stored.
pub(super) fn places(sources: &str) -> Result<Vec<PlanObjective>, StorageError> {
    serde_json::from_str(sources).map_err(|_| StorageError::inconsistent("objective.sources", "places"))
}

/// What is known of a plan.
pub(super) async fn known_rows(conn: &mut Conn, plan: PlanId) -> Result<Known, StorageError> {
    let mut known = Known::default();
    let sql = "SELECT position, text, how, sources FROM objective WHERE plan_id = $1 AND missing_since IS NULL
               ORDER BY position";
    let objectives = conn.all(sql, args![plan]).await?;
    for stored in &objectives {
        let text = stored.text("text")?;
        known.numbers.entry(normal(&text)).or_insert(stored.int("position")?);
        known.names.entry(normal(&text)).or_insert(text.clone());
        known.objectives.insert(text, stored.text_opt("how")?);
    }
    // Words of its own come before those by which another one stands in the file as well.
    for stored in &objectives {
        for place in places(&stored.text("sources")?)? {
            known.numbers.entry(normal(&place.text)).or_insert(stored.int("position")?);
            known.names.entry(normal(&place.text)).or_insert(stored.text("text")?);
        }
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
