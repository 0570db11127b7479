//! Rows that a file does not have: in which sheet they go, after which row,
//! and what they say in which column.

use super::{CellChange, Gathering, Look, NewRow};
use crate::columns::Field;
use crate::export::cells::{FIELDS, field_text};
use crate::objectives::normal;
use crate::report::{LineKind, PlanObjective, PlanRow};
use std::collections::{BTreeMap, HashMap};

/// The last row under each objective, by its words.
pub(super) fn under(rows: &[&PlanRow]) -> HashMap<Option<String>, u32> {
    let mut last = HashMap::new();
    for row in rows {
        let found = last.entry(row.objective.as_deref().map(normal)).or_insert(0);
        *found = row.source.row.max(*found);
    }
    last
}

/// The sheet a new row goes to: the one it names, else the first that has its
/// objective, else the first that has any rows.
pub(super) fn sheet_for<'s, 'a>(sheets: &'s mut [Gathering<'a>], row: &PlanRow) -> Option<&'s mut Gathering<'a>> {
    let wanted = row.objective.as_deref().map(normal);
    let named = sheets.iter().position(|sheet| sheet.places.layout.name == row.source.sheet);
    let has = |sheet: &Gathering<'_>| sheet.under.contains_key(&wanted);
    let at = named
        .or_else(|| sheets.iter().position(has))
        .or_else(|| sheets.iter().position(|sheet| !sheet.read.is_empty()))?;
    sheets.get_mut(at)
}

impl Gathering<'_> {
    /// Puts a row in where its objective's end.
    pub(super) fn new_row(&mut self, row: &PlanRow, objectives: &[PlanObjective]) {
        let (after, like) = self.after(row, objectives);
        let mut cells = BTreeMap::new();
        let mut rest = Vec::new();
        let rating = self.places.column(like, Field::Rating);
        for (field, heading) in FIELDS {
            let text = match field {
                Field::Objective => row.objective.clone().filter(|_| self.names_objective(row)),
                Field::Rating => {
                    let label = rating.map(|column| self.places.label(column));
                    self.rated.words(row, label.as_deref(), None)
                }
                Field::Timescale => self.days.text(row.timescale.as_ref()),
                field => field_text(row, field),
            };
            let column = self.places.column(like, field);
            let column = match (&text, column) {
                (Some(_), None) => self.added(like, heading).map(|found| found.column),
                (_, column) => column,
            };
            let Some(column) = column else { continue };
            let look = if field == Field::Rating {
                Look::Rated(row.rating, self.rated.examples(row.rating))
            } else {
                Look::Own
            };
            let mut pieces = self.pieces(text);
            let more = pieces.split_off(1.min(pieces.len()));
            rest.extend(more.into_iter().map(|text| (column, text)));
            let day = self.days.day(row.timescale.as_ref(), (like, column)).filter(|_| field == Field::Timescale);
            cells.insert(column, CellChange { text: pieces.pop(), look, day });
        }
        for (label, text) in &row.other {
            let labelled = self.places.labelled(like, label);
            let column = labelled.or_else(|| self.added(like, label).map(|found| found.column));
            let Some(column) = column else { continue };
            let text = Some(text.clone());
            cells.entry(column).or_insert_with(|| CellChange { text, look: Look::Own, day: None });
        }
        self.rows.push(NewRow { after, like, cells });
        for (column, text) in rest {
            self.rest(after, like, column, vec![text]);
        }
    }

    /// After which row it goes, and which it looks like.
    fn after(&self, row: &PlanRow, objectives: &[PlanObjective]) -> (u32, u32) {
        let wanted = row.objective.as_deref().map(normal);
        let under = self.under.get(&wanted).copied();
        let layout = self.places.layout;
        let line = || {
            let places = objectives.iter().filter(|place| place.source.sheet == layout.name);
            let places = places.filter(|place| Some(normal(&place.text)) == wanted);
            places.map(|place| place.source.row).max()
        };
        let last = || self.read.iter().map(|read| read.source.row).max();
        let found = under.or_else(line).or_else(last).unwrap_or(layout.header_row);
        let before = self.read.iter().map(|read| read.source.row).filter(|row| *row <= found).max();
        let like = before.or_else(|| self.read.first().map(|read| read.source.row)).unwrap_or(found);
        (self.with_what_belongs_to_it(found), like)
    }

    /// The last of the rows that are read with this one: its words go on in
    /// them, or say how an objective is reached.
    fn with_what_belongs_to_it(&self, row: u32) -> u32 {
        let mut last = row;
        while let Some(next) = last.checked_add(1)
            && self.places.row(next).is_some()
        {
            let line = self.places.layout.lines.iter().find(|line| line.row == next);
            let own = self.read.iter().any(|read| read.source.row == next);
            let how = line.is_some_and(|line| line.kind == LineKind::How);
            if own || (line.is_some() && !how) || next == self.places.layout.header_row {
                break;
            }
            last = next;
        }
        last
    }

    /// Whether the row has to say which objective it stands under.
    fn names_objective(&self, row: &PlanRow) -> bool {
        let wanted = row.objective.as_deref().map(normal);
        self.places.layout.objective_on_every_row || !self.under.contains_key(&wanted)
    }
}
