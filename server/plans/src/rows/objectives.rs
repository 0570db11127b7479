//! Objectives among a sheet's rows: on lines of their own, with other cells
//! beside them, and the words on how each will be achieved.

use super::super::columns::Field;
use super::super::lines;
use super::super::objectives::normal;
use super::super::report::{LineKind, PlanObjective};
use super::super::table::TableRow;
use super::{Before, SheetReader};

impl SheetReader<'_> {
    /// Whether the row begins with an objective and has no action or measure.
    pub(super) fn is_objective_with_more(&self, row: &TableRow) -> bool {
        let Some(first) = row.cells.first() else {
            return false;
        };
        let meant = [Field::Activity, Field::Metric, Field::Objective];
        let columns = meant.map(|field| self.frame.column_of(field));
        lines::begins_as_objective(&first.text)
            && !columns.contains(&Some(first.column))
            && columns.iter().flatten().all(|column| row.text(*column).is_none())
    }

    /// An objective's line with other cells beside it.
    pub(super) fn objective_with_more(&mut self, row: &TableRow) {
        let Some((first, more)) = row.cells.split_first() else {
            return;
        };
        self.objective_line(row, &first.text);
        let wording = self.frame.column_of(Field::Wording).and_then(|column| row.text(column));
        self.worded(wording.map(str::to_owned));
        let rest = TableRow { number: row.number, cells: more.to_vec() };
        let warning = rest.warning(
            &self.frame.columns,
            "Words beside an objective: kept here, as an objective has none of these columns.",
        );
        self.report.warnings.push(warning);
    }

    /// Places a row with one text as an objective or as words about one, if
    /// that is what it is.
    pub(super) fn is_line(&mut self, index: usize, row: &TableRow, column: usize, text: &str) -> bool {
        if lines::begins_as_how(text) && self.current.is_some() {
            self.how_line(row, text);
            return true;
        }
        let numbered = lines::begins_as_objective(text);
        if self.heads_other_headings(index) && !numbered {
            self.note(row, LineKind::Note, "A title above other column headings: kept here, not read as an objective.");
            return true;
        }
        if self.frame.column_of(Field::Objective) == Some(column) && (numbered || self.rows_follow(index)) {
            return false;
        }
        if numbered {
            self.objective_line(row, text);
            return true;
        }
        let over_actions = self.stands_over_actions(index, row, column, text);
        if over_actions {
            let problem =
                "A line in the column of actions that stands over others: read as the heading of those below it.";
            self.warn(row.number, Field::Activity, text, problem);
            self.objective_line(row, text);
            return true;
        }
        if !self.is_heading_place(row, column, text) {
            return false;
        }
        if self.before == Before::Objective {
            self.how_line(row, text);
        } else if self.rows_follow(index) {
            self.objective_line(row, text);
        } else {
            self.note(
                row,
                LineKind::Note,
                "Words on a line of their own with no action after them: kept here, not read as an objective.",
            );
        }
        true
    }

    /// Whether a lone text stands where headings between rows stand: merged
    /// over several columns, or in the first column unless that is where the
    /// actions, measures or references are.
    fn is_heading_place(&self, row: &TableRow, column: usize, text: &str) -> bool {
        let wide = row.cells.len() > 1 || row.cell(column).is_some_and(|cell| cell.wide);
        let first = self.frame.first_headed();
        let at = |field| self.frame.column_of(field) == Some(column);
        let is_reference = at(Field::Reference) && lines::looks_like_reference(text);
        wide || (column <= first && !at(Field::Activity) && !at(Field::Metric) && !is_reference)
    }

    /// An objective on a line of its own.
    pub(super) fn objective_line(&mut self, row: &TableRow, text: &str) {
        self.layout.lines.push(row.line(LineKind::Objective));
        self.add_objective(row.number, text);
        self.before = Before::Objective;
    }

    /// Adds an objective and puts the rows to come under it.
    pub(super) fn add_objective(&mut self, row: u32, text: &str) {
        let place = self.objectives.len();
        self.current = Some(place);
        self.by_words.entry(normal(text)).or_insert(place);
        self.objectives.push(PlanObjective {
            text: text.to_owned(),
            how: None,
            wording: None,
            source: self.source(row),
        });
    }

    /// The objective that rows stand under in young people's own words: the first that it has.
    pub(super) fn worded(&mut self, wording: Option<String>) {
        let objective = self.current.and_then(|current| self.objectives.get_mut(current));
        if let Some(objective) = objective.filter(|objective| objective.wording.is_none()) {
            objective.wording = wording;
        }
    }

    /// How the objective above will be achieved.
    pub(super) fn how_line(&mut self, row: &TableRow, text: &str) {
        self.layout.lines.push(row.line(LineKind::How));
        let objective = self.current.and_then(|current| self.objectives.get_mut(current));
        if let Some(objective) = objective {
            match &mut objective.how {
                Some(how) => {
                    how.push('\n');
                    how.push_str(text);
                }
                none => *none = Some(text.to_owned()),
            }
        }
        self.before = Before::Objective;
    }
}
