//! What stands around and between the rows of a plan and is none of them: keys
//! to the ratings, totals, footnotes, titles, headings among the actions.

use super::super::columns::{self, Field};
use super::super::lines;
use super::super::rating::Said;
use super::super::report::LineKind;
use super::super::table::{Cell, TableRow};
use super::SheetReader;

impl SheetReader<'_> {
    /// Keeps a row that is no part of the plan with its words, if it is one.
    pub(super) fn is_aside(&mut self, index: usize, row: &TableRow) -> bool {
        let Some(problem) = self.aside(index, row) else { return false };
        self.note(row, LineKind::Note, problem);
        true
    }

    /// What to say of a row that is no part of the plan.
    fn aside(&mut self, index: usize, row: &TableRow) -> Option<&'static str> {
        const KEY: &str = "A key to the ratings: kept here, not read as an action.";
        let own = row.cells.iter().filter(|cell| !cell.merged).collect::<Vec<_>>();
        let [first, rest @ ..] = own.as_slice() else { return None };
        if rest.is_empty() && lines::begins_a_key(&first.text) {
            self.in_key = true;
            return Some(KEY);
        }
        if self.is_of_a_key(index, first, rest) {
            return Some(KEY);
        }
        self.in_key = false;
        let no_action = [Field::Reference, Field::Lead, Field::Timescale].iter().all(|field| {
            self.frame.column_of(*field).is_none_or(|column| !own.iter().any(|cell| cell.column == column))
        });
        if no_action && lines::is_total(&first.text) {
            return Some("A total: kept here, not read as an action.");
        }
        let meant = [Field::Activity, Field::Metric].map(|field| self.frame.column_of(field));
        let is_meant = meant.contains(&Some(first.column));
        let footnote =
            rest.is_empty() && lines::begins_as_footnote(&first.text) && !(is_meant && self.rows_follow(index));
        footnote.then_some("A footnote: kept here, not read as an action or an objective.")
    }

    /// Whether a row says what a rating means: the rating and few words. Where
    /// no title says that a key begins, only below the last row of the plan that
    /// is fuller: "A" may be a reference.
    fn is_of_a_key(&self, index: usize, first: &Cell, rest: &[&Cell]) -> bool {
        let rated = self.below.ratings().read(&first.text) != Said::Unknown;
        if self.in_key {
            let named = lines::looks_like_reference(&first.text) || lines::begins_as_objective(&first.text);
            return rest.len() <= 1 && (rated || !named);
        }
        let own_column = self.frame.column_of(Field::Rating) == Some(first.column);
        let alone = rest.len() == 1 && rest.iter().all(|cell| !lines::looks_like_reference(&cell.text));
        let below = self.last_full.is_some_and(|last| index > last);
        rated && alone && below && !own_column && self.frame.column_of(Field::Activity) != Some(first.column)
    }

    /// Whether the next row is the headings of a table that has a column for
    /// its objectives: what stands above it is its title.
    pub(super) fn heads_other_headings(&self, index: usize) -> bool {
        let next = self.below.rows_after(index).first();
        next.is_some_and(|next| {
            columns::is_header_again(next)
                && !self.frame.has_headings_of(next)
                && columns::names_field(next, Field::Objective)
        })
    }

    /// Whether a lone text among the actions is a heading of those below it: in
    /// capitals, in bold or with a colon, where the next row is none of these.
    pub(super) fn stands_over_actions(&self, index: usize, row: &TableRow, column: usize, text: &str) -> bool {
        if self.frame.column_of(Field::Activity) != Some(column) || self.frame.column_of(Field::Objective).is_some() {
            return false;
        }
        let Some(next) = self.below.rows_after(index).first().filter(|next| next.cells.len() > 1) else { return false };
        let bold = |row: &TableRow| row.cell(column).is_some_and(|cell| cell.bold);
        let differs = |is: fn(&str) -> bool| is(text) && next.text(column).is_some_and(|below| !is(below));
        differs(lines::is_in_capitals) || differs(|text| text.ends_with(':')) || (bold(row) && !bold(next))
    }
}
