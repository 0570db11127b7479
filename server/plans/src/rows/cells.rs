//! Rows of a plan, cell by cell: actions, measures, and what goes on from the
//! row above.

use super::super::columns::Field;
use super::super::continuations;
use super::super::dates;
use super::super::objectives::normal;
use super::super::rating::{self, Said};
use super::super::report::{Kind, LineKind, PlanRow, Rating, Timescale};
use super::super::table::{Cell, TableRow};
use super::{Before, Reading, SheetReader};
use std::collections::BTreeMap;

impl SheetReader<'_> {
    /// An action, a measure, more words of the row above, or a new objective
    /// in its own column.
    pub(super) fn plan_row(&mut self, row: &TableRow) {
        let mut reading = self.reading(&row.cells);
        let all_own = row.cells.iter().all(|cell| !cell.merged);
        let own = || row.cells.iter().filter(|cell| !cell.merged).cloned().collect::<Vec<_>>();
        let only = if all_own { None } else { Some(self.reading(&own())) };
        let own = only.as_ref().unwrap_or(&reading);
        let above = match self.before {
            Before::Row(number) if number.checked_add(1) == Some(row.number) => Some(number),
            _ => None,
        };
        let page_end = self.page_end.take();
        if let Some(last) = self.rows.last() {
            let shares = !all_own && (reading.has(Field::Activity) || reading.has(Field::Metric));
            let goes_on = if shares { continuations::adds_to_merged(own) } else { continuations::continues(last, own) };
            let rated = self.frame.column_of(Field::Rating).map(|column| (row.number, column));
            let coloured = shares && rated.is_some_and(|at| self.table.coloured_blanks.contains_key(&at));
            let joined = match (above, page_end) {
                (Some(above), _) if goes_on && !coloured => {
                    Some((above, "the second goes on with the words of the first"))
                }
                (None, Some(above)) if continuations::goes_on_over_page(last, own) => {
                    Some((above, "a page ended between them within its words"))
                }
                _ => None,
            };
            if let Some((above, because)) = joined {
                let own = only.unwrap_or(reading);
                self.continue_row(above, row, own, because);
                return;
            }
        }
        if let Some(text) = reading.known.remove(&Field::Objective) {
            let merged =
                self.frame.column_of(Field::Objective).and_then(|at| row.cell(at)).is_some_and(|cell| cell.merged);
            self.objective_cell(row.number, &text, merged);
            self.worded(reading.wording.take());
            if reading.known.is_empty() && reading.other.is_empty() {
                // The words are only in the objective's own column: a line of its own.
                self.layout.lines.push(row.line(LineKind::Objective));
                self.before = Before::Objective;
                return;
            }
        }
        let kind = match (reading.has(Field::Activity), reading.has(Field::Metric)) {
            (true, _) => Kind::Action,
            (false, true) => Kind::Measure,
            (false, false) if reading.has(Field::Reference) => Kind::Action,
            (false, false) => {
                self.note(
                    row,
                    LineKind::Note,
                    "This row says neither what will be done nor what will be counted: kept here, not read as an action.",
                );
                return;
            }
        };
        self.push_row(kind, row, reading);
    }

    /// Adds an action or a measure.
    fn push_row(&mut self, kind: Kind, row: &TableRow, mut reading: Reading) {
        if kind == Kind::Action && !reading.has(Field::Activity) {
            let reference = reading.known.get(&Field::Reference).cloned();
            self.warn(
                row.number,
                Field::Reference,
                reference.as_deref().unwrap_or_default(),
                "This row has a reference and does not say what will be done.",
            );
        }
        self.worded(reading.wording.take());
        let timescale = self.timescale(row);
        let rating = self.rating(row, &mut reading);
        let mut take = |field| reading.known.remove(&field);
        let objective = self.current.and_then(|current| self.objectives.get(current));
        self.work.copy(objective.map_or(0, |objective| objective.text.len()));
        self.rows.push(PlanRow {
            kind,
            objective: objective.map(|objective| objective.text.clone()),
            reference: take(Field::Reference),
            activity: take(Field::Activity),
            lead: take(Field::Lead),
            service: take(Field::Service),
            timescale,
            rating,
            progress: take(Field::Progress),
            evidence: take(Field::Evidence),
            metric: take(Field::Metric),
            current: take(Field::Current),
            target: take(Field::Target),
            cross_reference: take(Field::CrossReference),
            other: reading.other,
            source: self.source(row.number),
        });
        self.before = Before::Row(row.number);
    }

    /// The cells by what they hold.
    fn reading(&self, cells: &[Cell]) -> Reading {
        let mut reading = Reading { known: BTreeMap::new(), other: BTreeMap::new(), wording: None };
        let due = self.frame.due_in(cells);
        for cell in cells {
            let Some(column) = self.frame.columns.get(cell.column) else {
                continue;
            };
            let first = column.goes_on.and_then(|at| self.frame.columns.get(at));
            if let Some(whole) = first.and_then(|column| reading.words_of(column)) {
                self.work.copy(whole.len());
                whole.push_str(&cell.text);
                continue;
            }
            let field = if due == Some(cell.column) { Some(Field::Timescale) } else { column.field };
            if field == Some(Field::Wording) {
                reading.wording = Some(cell.text.clone());
            }
            match field.filter(|field| *field != Field::Wording) {
                Some(field) => reading.known.insert(field, cell.text.clone()),
                None => {
                    self.work.copy(column.label.len());
                    reading.other.insert(column.label.clone(), cell.text.clone())
                }
            };
        }
        reading
    }

    /// The row's timescale, with a warning where it is odd.
    fn timescale(&mut self, row: &TableRow) -> Option<Timescale> {
        let column = self.frame.due_in(&row.cells)?;
        let read = dates::read(row.cell(column)?);
        if let Some(problem) = read.problem {
            self.warn(row.number, Field::Timescale, &read.timescale.text, problem);
        }
        Some(read.timescale)
    }

    /// The row's rating. A cell that says more or something else keeps its
    /// words in `other` under the column's name.
    fn rating(&mut self, row: &TableRow, reading: &mut Reading) -> Option<Rating> {
        let column = self.frame.column_of(Field::Rating)?;
        let Some(text) = reading.known.remove(&Field::Rating) else {
            return self.rating_without_words(row, column);
        };
        let said = self.below.ratings().read(&text);
        if let Said::Plain(rating) | Said::WithWords(rating) = said {
            self.filled((row.number, column), &text, rating);
        }
        let (read, problem) = match said {
            Said::Plain(rating) => return Some(rating),
            Said::WithWords(rating) => (Some(rating), None),
            Said::Several => (None, Some("More than one rating: none was read.")),
            Said::Unknown => match self.behind_a_mark((row.number, column), &text) {
                Some(filled) => (Some(filled), None),
                None => (None, Some("Not Blue, Green, Amber or Red: no rating was read.")),
            },
        };
        if let Some(problem) = problem {
            self.warn(row.number, Field::Rating, &text, problem);
        }
        reading.other.insert(self.label(Field::Rating), text);
        read
    }

    /// What a cell of ratings says by its colour alone. Where the whole column
    /// has colours and no words, they are the ratings; elsewhere a colour may
    /// be left over from words that were deleted.
    fn rating_without_words(&mut self, row: &TableRow, column: usize) -> Option<Rating> {
        if let Some(filled) = self.table.coloured_blanks.get(&(row.number, column)).copied() {
            let header = self.frame.header.unwrap_or(0);
            let read = !self.below.is_used(column, header);
            if !read {
                let colour = rating::name(filled).to_lowercase();
                let problem = format!(
                    "This cell is filled with {colour} and says nothing: no rating was read. Write the word in it."
                );
                self.warn(row.number, Field::Rating, "", problem);
            } else if !std::mem::replace(&mut self.colours_said, true) {
                let problem = "This column has colours and no words: the colours were read as the ratings.";
                self.warn(row.number, Field::Rating, "", problem);
            }
            return Some(filled).filter(|_| read);
        }
        let last = self.frame.earlier.iter().rev().find_map(|at| Some((*at, row.text(*at)?)))?;
        let (at, text) = (last.0, last.1.to_owned());
        let before = self.frame.columns.get(at).map_or_else(String::new, |column| column.label.clone());
        let problem = format!("This cell is empty, and “{before}” says “{text}”: no rating was read.");
        self.warn(row.number, Field::Rating, "", problem);
        None
    }

    /// An objective in a column of its own: the same words as before go on
    /// with the same objective.
    fn objective_cell(&mut self, row: u32, text: &str, merged: bool) {
        let Some(known) = self.by_words.get(&normal(text)).copied() else {
            self.add_objective(row, text);
            return;
        };
        if self.current == Some(known) && !merged && matches!(self.before, Before::Row(_)) {
            self.layout.objective_on_every_row = true;
        }
        self.current = Some(known);
        let Some(first) = self.objectives.get(known) else {
            return;
        };
        if first.text != text {
            let problem =
                format!("Written a little differently in row {}: read as the same objective.", first.source.row);
            self.warn(row, Field::Objective, text, problem);
        }
    }

    /// More words of the row above.
    fn continue_row(&mut self, above: u32, row: &TableRow, reading: Reading, because: &str) {
        let problem = format!("Rows {above} and {} were read as one, because {because}.", row.number);
        self.work.copy(row.length() + problem.len());
        let warning = row.warning(&self.frame.columns, &problem);
        self.report.warnings.push(warning);
        let label = self.label(Field::Rating);
        if let Some(last) = self.rows.last_mut() {
            continuations::join(last, reading, &label);
        }
        self.before = Before::Row(row.number);
    }
}
