//! A sheet's part with its changed cells, new rows and moved formulas.

mod cells;

use super::super::Stuck;
use super::super::changes::{CellChange, Look, NewRow, SheetChanges};
use super::super::refs;
use super::super::shift::{Shift, Shifts};
use super::super::xml::Edits;
use super::formulas::FormulaEdit;
use super::outside;
use super::sheet::{Cell, Row, SheetPart};
use super::styles::Styles;
use crate::work::Work;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use time::Date;

/// One sheet that is written anew.
pub(super) struct Writing<'a, 'b> {
    pub part: &'a SheetPart,
    pub name: &'a str,
    pub change: Option<&'a SheetChanges<'a>>,
    pub shifts: &'a Shifts,
    pub formulas: BTreeMap<(u32, usize), FormulaEdit>,
    pub styles: Option<&'b mut Styles>,
    /// The day that has the number 0.
    pub first_day: Date,
}

impl Writing<'_, '_> {
    /// The part's new text; nothing where it stays.
    pub fn written(&mut self, work: &Work) -> Result<Option<String>, Stuck> {
        let mut edits = Edits::default();
        let none = Shift::default();
        let shift = self.shifts.of(self.name).unwrap_or(&none);
        let mut cells: BTreeMap<u32, BTreeMap<usize, &CellChange>> = BTreeMap::new();
        for ((row, column), change) in self.change.iter().flat_map(|change| &change.cells) {
            cells.entry(*row).or_default().insert(*column, change);
        }
        for row in &self.part.rows {
            self.row(row, cells.remove(&row.number).unwrap_or_default(), shift, &mut edits)?;
        }
        self.rows_between(cells, shift, &mut edits)?;
        if self.change.is_some() || !self.shifts.is_empty() {
            let farthest = self.farthest(shift);
            outside::write(self.part, self.name, self.shifts, farthest, &mut edits, work)?;
        }
        if edits.is_empty() { Ok(None) } else { edits.applied(&self.part.xml).map(Some) }
    }

    /// One row that is there.
    fn row(
        &mut self,
        row: &Row,
        mut changes: BTreeMap<usize, &CellChange>,
        shift: &Shift,
        edits: &mut Edits,
    ) -> Result<(), Stuck> {
        let number = shift.row(row.number);
        let last = changes.keys().next_back().copied();
        let wider = last.is_some_and(|last| row.cells.last().is_none_or(|cell| cell.column < last));
        self.row_tag(row, number, wider, !changes.is_empty(), edits)?;
        for cell in &row.cells {
            let before = changes.range(..cell.column).map(|(column, change)| (*column, *change)).collect::<Vec<_>>();
            let here = cell.tag.start;
            for (column, change) in before {
                changes.remove(&column);
                let text = self.cell((row.number, column), number, change)?;
                edits.put(here..here, text);
            }
            if let Some(change) = changes.remove(&cell.column) {
                edits.put(here..cell.end, self.cell((row.number, cell.column), number, change)?);
            } else {
                self.kept(row.number, number, cell, edits)?;
            }
        }
        let opened = row.empty && !changes.is_empty();
        for (column, change) in changes {
            let text = self.cell((row.number, column), number, change)?;
            edits.put(row.inner_end..row.inner_end, text);
        }
        if opened {
            edits.put(row.end..row.end, format!("</{}row>", self.part.prefix));
        }
        Ok(())
    }

    /// The mark that begins a row, where it has to say something else.
    fn row_tag(&self, row: &Row, number: u32, wider: bool, filled: bool, edits: &mut Edits) -> Result<(), Stuck> {
        let opens = row.empty && filled;
        let mark = self.part.mark(&row.tag)?;
        // A height that nobody set is found anew for the words that are there now.
        let fits = filled && !row.held && mark.raw_value("ht").is_some();
        if number == row.number && !wider && !opens && !fits {
            return Ok(());
        }
        let mut tag = mark.without(|name| (wider && name == "spans") || (fits && name == "ht"));
        if number != row.number && mark.raw_value("r").is_some() {
            let again = mark_of(mark.name, &tag);
            tag = again.with("r", &number.to_string());
        }
        if opens {
            tag = tag.strip_suffix("/>").map_or(tag.clone(), |open| format!("{open}>"));
        }
        edits.put(row.tag.clone(), tag);
        Ok(())
    }

    /// A cell that keeps what it says: it may stand elsewhere, and its formula
    /// may read otherwise.
    fn kept(&self, old: u32, number: u32, cell: &Cell, edits: &mut Edits) -> Result<(), Stuck> {
        let edit = self.formulas.get(&(old, cell.column));
        let forgets = edit.is_some_and(|edit| edit.forgets) && cell.value.is_some();
        if number != old || forgets {
            let mark = self.part.mark(&cell.tag)?;
            // The kind is that of the value.
            let mut tag = if forgets { mark.without(|name| name == "t") } else { mark.raw.to_owned() };
            if number != old && mark.raw_value("r").is_some() {
                tag = mark_of(mark.name, &tag).with("r", &refs::name(number, cell.column));
            }
            if tag != mark.raw {
                edits.put(cell.tag.clone(), tag);
            }
        }
        if let (Some(edit), Some(formula)) = (edit, &cell.formula)
            && let Some(anew) = &edit.anew
        {
            edits.put(formula.tag.start..formula.end, anew.as_str());
        }
        if let (true, Some(value)) = (forgets, &cell.value) {
            edits.put(value.clone(), "");
        }
        Ok(())
    }

    /// Rows that the part does not have: those with changed cells, and new ones.
    fn rows_between(
        &mut self,
        cells: BTreeMap<u32, BTreeMap<usize, &CellChange>>,
        shift: &Shift,
        edits: &mut Edits,
    ) -> Result<(), Stuck> {
        let mut rows: BTreeMap<u32, (usize, String)> = BTreeMap::new();
        let prefix = self.part.prefix.clone();
        for (old, cells) in cells {
            let number = shift.row(old);
            let mut text = format!("<{prefix}row r=\"{number}\">");
            for (column, change) in cells {
                text.push_str(&self.cell((old, column), number, change)?);
            }
            write!(text, "</{prefix}row>").map_err(|_| Stuck)?;
            rows.insert(number, (self.before(old), text));
        }
        let Some(change) = self.change else { return Ok(()) };
        let mut count: BTreeMap<u32, u32> = BTreeMap::new();
        for row in &change.rows {
            let nth = count.entry(row.after).or_insert(0);
            *nth += 1;
            let number = shift.row(row.after).saturating_add(*nth);
            if number > refs::MOST_ROWS {
                return Err(Stuck);
            }
            let text = self.new_row(row, number)?;
            rows.insert(number, (self.before(row.after.saturating_add(1)), text));
        }
        for (at, text) in rows.into_values() {
            edits.put(at..at, text);
        }
        Ok(())
    }

    /// Where a row begins, or would.
    fn before(&self, number: u32) -> usize {
        let at = self.part.rows.partition_point(|row| row.number < number);
        self.part.rows.get(at).map_or(self.part.end, |row| row.tag.start)
    }

    /// A row that is put in: it looks as the one it is like.
    fn new_row(&mut self, row: &NewRow, number: u32) -> Result<String, Stuck> {
        let prefix = self.part.prefix.clone();
        let like = self.part.row(row.like);
        let mut text = match like {
            None => format!("<{prefix}row r=\"{number}\">"),
            Some(like) => {
                let mark = self.part.mark(&like.tag)?;
                let height = |name: &str| like.held && ["ht", "customHeight"].contains(&name);
                let kept = |name: &str| ["s", "customFormat", "outlineLevel"].contains(&name) || height(name);
                let tag = mark.without(|name| !kept(name));
                let tag = mark_of(mark.name, &tag).with("r", &number.to_string());
                tag.strip_suffix("/>").map_or(tag.clone(), |open| format!("{open}>"))
            }
        };
        let blank = CellChange { text: None, look: Look::Own, day: None };
        let mut cells: BTreeMap<usize, &CellChange> = BTreeMap::new();
        cells.extend(like.into_iter().flat_map(|like| &like.cells).map(|cell| (cell.column, &blank)));
        cells.extend(row.cells.iter().map(|(column, change)| (*column, change)));
        for (column, change) in cells {
            text.push_str(&self.cell((row.like, column), number, change)?);
        }
        write!(text, "</{prefix}row>").map_err(|_| Stuck)?;
        Ok(text)
    }

    /// The last row and column in which something is written.
    fn farthest(&self, shift: &Shift) -> Option<(u32, usize)> {
        let change = self.change?;
        let cells = change.cells.keys().map(|(row, column)| (shift.row(*row), *column));
        let last = change.rows.last().map(|row| shift.row(row.after.saturating_add(1)).saturating_sub(1));
        let columns = change.rows.iter().filter_map(|row| row.cells.keys().next_back().copied());
        let column = cells.clone().map(|(_, column)| column).chain(columns).max()?;
        Some((cells.map(|(row, _)| row).chain(last).max()?, column))
    }
}

/// A mark by its text.
fn mark_of<'a>(name: &'a str, raw: &'a str) -> super::super::xml::Mark<'a> {
    let sort = super::super::xml::Sort::Start;
    super::super::xml::Mark { sort, name, raw, span: 0..raw.len() }
}
