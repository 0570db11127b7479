//! What a sheet says of its cells beside their words: hidden, struck out,
//! commented on, merged, or reckoned by a formula that was never run.
//!
//! A person at the sheet sees all of that at a glance. Whoever reads only the
//! words would take a struck-out action as live and an internal remark as
//! part of the plan, so each is said in a warning.

use super::columns::Column;
use super::report::{NotAPlan, Warning};
use super::table::{Table, TableRow, letter};
use super::work::Work;
use std::collections::{BTreeMap, BTreeSet};

/// Cells that are merged into one: rows from 1, columns from 0, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Merge {
    pub top: u32,
    pub left: usize,
    pub bottom: u32,
    pub right: usize,
}

/// What a sheet says of its cells.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Marks {
    /// Rows that are hidden, or filtered away.
    pub hidden_rows: BTreeSet<u32>,
    /// Columns that are hidden: the first and the last of each run.
    pub hidden_columns: Vec<(usize, usize)>,
    /// Cells whose words are struck out.
    pub struck: BTreeSet<(u32, usize)>,
    /// Comments, by the cell they are on.
    pub comments: BTreeMap<(u32, usize), String>,
    /// Formulas without a stored result.
    pub formulas: BTreeMap<(u32, usize), String>,
    /// Merged cells whose words are given to several rows.
    pub merges: Vec<Merge>,
}

impl Marks {
    /// About how many bytes they take.
    pub fn bytes(&self) -> usize {
        const EACH: usize = 32;
        let texts = self.comments.values().chain(self.formulas.values()).map(String::len).sum::<usize>();
        let places = [self.hidden_rows.len(), self.hidden_columns.len(), self.struck.len(), self.comments.len()];
        texts + EACH * (places.into_iter().sum::<usize>() + self.formulas.len() + self.merges.len())
    }
}

/// Gives the words of cells that are merged over several rows to each of
/// those rows that has words of its own. Merges that give none are forgotten.
pub(super) fn spread(table: &mut Table, work: &Work) -> Result<(), NotAPlan> {
    let mut shared = Vec::new();
    for merge in std::mem::take(&mut table.marks.merges) {
        let from = table.rows.partition_point(|row| row.number < merge.top);
        let filled = table.coloured_blanks.get(&(merge.top, merge.left)).copied();
        let first = table.rows.get(from).filter(|row| row.number == merge.top);
        let words = first.and_then(|row| row.cell(merge.left)).cloned();
        let mut given = false;
        for row in table.rows.get_mut(from..).unwrap_or_default() {
            work.tick(1);
            if row.number > merge.bottom {
                break;
            }
            if row.number == merge.top || row.cells.iter().all(|cell| cell.merged) {
                continue;
            }
            if let Some(rating) = filled {
                work.place(1)?;
                table.coloured_blanks.insert((row.number, merge.left), rating);
            }
            let at = row.cells.partition_point(|cell| cell.column < merge.left);
            let free = row.cells.get(at).is_none_or(|cell| cell.column != merge.left);
            if let Some(mut cell) = words.clone().filter(|_| free) {
                work.cell(&cell.text)?;
                work.tick(row.cells.len());
                (cell.merged, cell.wide, given) = (true, false, true);
                row.cells.insert(at, cell);
            }
        }
        work.check()?;
        shared.extend(Some(merge).filter(|_| given));
    }
    table.marks.merges = shared;
    Ok(())
}

/// The warnings about all marks of a table.
pub(super) fn warnings(table: &Table, columns: &[Column], header_row: u32) -> Vec<Warning> {
    let marks = &table.marks;
    let name = |at: usize| columns.get(at).map_or_else(|| letter(at), |column| column.label.clone());
    let words = |(row, column): (u32, usize)| table.row(row).and_then(|row| row.text(column)).unwrap_or_default();
    let cell = |(row, column): (u32, usize), value: &str, problem: &str| Warning {
        row,
        column: name(column),
        value: value.to_owned(),
        problem: problem.to_owned(),
    };
    let mut found = Vec::new();
    for column in hidden_columns(table) {
        let problem = "This column is hidden in the sheet: its words were read all the same. Take it out of the file first if it is not meant for whoever sees the plan.";
        found.push(cell((header_row.max(1), column), &name(column), problem));
    }
    for row in &table.rows {
        if marks.hidden_rows.contains(&row.number) {
            found.push(row.warning(
                columns,
                "This row is hidden in the sheet: it was read all the same. Take it out of the file if it is no part of the plan any more.",
            ));
        }
        struck(row, marks, columns, &mut found);
    }
    for (at, text) in &marks.comments {
        found.push(cell(*at, text, "A comment on this cell: kept here, and not read as a part of the plan."));
    }
    for (at, formula) in &marks.formulas {
        let problem = "This cell holds a formula without a result, so nothing was read from it: open the file in a spreadsheet, save it there and try again.";
        found.push(cell(*at, formula, problem));
    }
    for merge in marks.merges.iter().filter(|merge| merge.top > header_row && !is_objective(columns, merge.left)) {
        let at = (merge.top, merge.left);
        let problem =
            format!("This cell is merged over rows {} to {}: read for each of them.", merge.top, merge.bottom);
        found.push(cell(at, words(at), &problem));
    }
    found
}

/// The hidden columns that have words. Runs may overlap.
fn hidden_columns(table: &Table) -> Vec<usize> {
    let used = Table::used_columns(&table.rows);
    let mut runs = table.marks.hidden_columns.clone();
    runs.sort_unstable();
    let (mut hidden, mut next) = (Vec::new(), 0);
    for (first, last) in runs {
        // A damaged file may say a run that ends before it begins.
        let from = first.max(next);
        if from <= last {
            hidden.extend(used.range(from..=last));
            next = last.saturating_add(1);
        }
    }
    hidden
}

/// Objectives are merged over their actions in most plans: nobody need look.
fn is_objective(columns: &[Column], at: usize) -> bool {
    columns.get(at).is_some_and(|column| column.field == Some(super::columns::Field::Objective))
}

/// Words that are struck out: of a whole row, or of some of its cells.
fn struck(row: &TableRow, marks: &Marks, columns: &[Column], found: &mut Vec<Warning>) {
    let is_struck = |column: usize| marks.struck.contains(&(row.number, column));
    let own = row.cells.iter().filter(|cell| !cell.merged).collect::<Vec<_>>();
    if own.iter().all(|cell| is_struck(cell.column)) {
        found.push(row.warning(
            columns,
            "The words of this row are struck out: it was read all the same. Take it out of the file if it was withdrawn.",
        ));
        return;
    }
    for cell in own.iter().filter(|cell| is_struck(cell.column)) {
        found.push(Warning {
            row: row.number,
            column: columns.get(cell.column).map_or_else(|| letter(cell.column), |column| column.label.clone()),
            value: cell.text.clone(),
            problem:
                "These words are struck out: they were read all the same. Take them out of the file if they no longer hold."
                    .to_owned(),
        });
    }
}
