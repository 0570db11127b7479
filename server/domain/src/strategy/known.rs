//! What is known of a plan, and what a file says beside it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use heard_storage::{Conn, StorageError, args};

use super::grid::said;
use super::import::{
    Change, Compared, Comparison, DistinctObjective, FieldChange, KnownRow, PlanRow, Rating, Source, compare, normal,
};
use super::rows::{RATING, mark, rating_named, read};
use super::there::{THERE, There, known_as, left_out, objectives_there, renumbered};
use crate::ids::{ObjectiveId, PlanId, PlanRowId};

/// The rows of a plan: those the newest file has, and those it has not. And its objectives.
#[derive(Debug, Default)]
pub(super) struct Known {
    live: Vec<KnownRow>,
    gone: Vec<KnownRow>,
    /// How each row is rated, by its id.
    rated: HashMap<String, Rated>,
    /// What stands for the words of each.
    pub(super) marks: HashMap<PlanRowId, u64>,
    /// Its objectives, also those that are missing.
    there: Vec<There>,
    /// The rows that the newest file has, or that were added here, each under its objective.
    under: Vec<(PlanRowId, Option<ObjectiveId>)>,
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
        let mut there = self.there.iter().filter(|there| there.stands()).map(|there| &there.said);
        there.any(|there| {
            let same_how = one.how.is_none() || there.how == one.how;
            there.text == one.text && same_how && there.wording == one.wording
        })
    }

    /// What a file does to its objectives: those that it does not have and of which no row stands
    /// then, by their words; and how many others have another number.
    pub(super) fn objectives_then(&self, comparison: &Comparison, found: &[DistinctObjective]) -> (Vec<String>, usize) {
        let found = known_as(&self.there, found, &comparison.renamed);
        let in_file = found.iter().flatten().map(|one| one.id);
        let gone = left_out(&self.there, in_file, comparison, self.under.iter().copied());
        let others = renumbered(&self.there, &found, &gone);
        (gone.iter().map(|one| one.said.text.clone()).collect(), others)
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

    /// The rows whose lead is another one than in the file that was read last, of which these are the
    /// rows: it was replaced here since.
    pub(super) fn leads_replaced(&self, newest: &[PlanRow]) -> HashSet<String> {
        let said: BTreeMap<&Source, Option<&str>> =
            newest.iter().map(|row| (&row.source, row.lead.as_deref())).collect();
        let is_replaced =
            |one: &&KnownRow| said.get(&&one.row.source).is_some_and(|lead| *lead != one.row.lead.as_deref());
        self.live.iter().filter(is_replaced).map(|one| one.id.clone()).collect()
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

/// What is known of a plan.
pub(super) async fn known_rows(conn: &mut Conn, plan: PlanId) -> Result<Known, StorageError> {
    let there = objectives_there(&conn.all(THERE, args![plan]).await?)?;
    let mut known = Known { there, ..Known::default() };
    let standing = known.there.iter().filter(|one| one.stands());
    for one in standing.clone() {
        known.names.entry(normal(&one.said.text)).or_insert_with(|| one.said.text.clone());
    }
    // Words of its own come before those by which another one stands in the file as well.
    for one in standing {
        for name in &one.names {
            known.names.entry(name.clone()).or_insert_with(|| one.said.text.clone());
        }
    }
    let sql = "SELECT id, objective_id, rating, content, missing_since, went_out FROM plan_row
               WHERE plan_id = $1 ORDER BY position";
    let named = |name: Option<String>| name.and_then(|name| rating_named(&name));
    for stored in &conn.all(sql, args![plan]).await? {
        let id: PlanRowId = stored.id("id")?;
        let content = stored.text("content")?;
        known.marks.insert(id, mark(&content));
        let row = KnownRow { id: id.to_string(), row: read(&content)? };
        let (went_out, now) = (named(stored.text_opt("went_out")?), named(stored.text_opt("rating")?));
        let live = stored.moment_opt("missing_since")?.is_none();
        known.rated.insert(row.id.clone(), Rated { read: row.row.rating, went_out, now, live });
        if live {
            known.under.push((id, stored.id_opt("objective_id")?));
            known.live.push(row);
        } else {
            known.gone.push(row);
        }
    }
    Ok(known)
}

#[cfg(test)]
mod tests {
    use super::super::before::StoredObjective;
    use super::*;

    #[test]
    fn str_03_a_file_that_says_something_else_for_young_people_is_another_one() {
        let own = |text: &str| Some(text.to_owned());
        let said = |wording: Option<String>| StoredObjective {
            text: "Homes".to_owned(),
            how: own("Paint"),
            sources: "[]".to_owned(),
            missing_since: None,
            wording,
        };
        let known = |wording| {
            let there = There { id: ObjectiveId::from([1; 16]), number: 1, said: said(wording), names: Vec::new() };
            Known { there: vec![there], ..Known::default() }
        };
        let file = |wording| DistinctObjective { text: "Homes".to_owned(), how: None, wording, places: Vec::new() };
        assert!(known(None).says(&file(None)) && known(own("My home")).says(&file(own("My home"))));
        for (here, there) in [(None, own("My home")), (own("My home"), None), (own("My home"), own("Home"))] {
            assert!(!known(here).says(&file(there)));
        }
    }
}
