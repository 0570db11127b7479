//! What a file says otherwise than the plan does now: which cells, and which
//! rows it does not have.

mod days;
mod new_rows;
mod ratings;

use super::places::{Found, Places};
use super::refs::Area;
use super::{Original, Stuck, Told};
use crate::cards;
use crate::columns::Field;
use crate::compare::{KnownRow, compare};
use crate::export::cells::{FIELDS, field_text};
use crate::report::{PlanRow, Rating};
use crate::table::Table;
use crate::work::Work;
use days::Days;
use ratings::Rated;
use std::collections::{BTreeMap, BTreeSet, HashMap};

pub(super) use days::Day;

/// The most letters of one cell, as Excel counts them.
const LONGEST_CELL: usize = 32_767;

/// What changes in a file.
pub(super) struct Changes<'a> {
    pub sheets: Vec<SheetChanges<'a>>,
    pub told: Vec<Told>,
}

/// What changes in one sheet.
pub(super) struct SheetChanges<'a> {
    /// The sheet as it is read.
    pub table: &'a Table,
    /// The cells, by row from 1 and column from 0.
    pub cells: BTreeMap<(u32, usize), CellChange>,
    /// The rows to put in, in their order.
    pub rows: Vec<NewRow>,
    /// The blocks of merged cells in which something changes.
    pub settled: Vec<Area>,
    /// The columns' names.
    labels: Vec<String>,
}

/// What a cell says now, and how it looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CellChange {
    /// `None` for nothing.
    pub text: Option<String>,
    pub look: Look,
    /// The day that the words are, where the file has dates there.
    pub day: Option<Day>,
}

/// How a cell looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Look {
    /// As it did, or as the cells around it.
    Own,
    /// As another cell does.
    Like((u32, usize)),
    /// As its rating does: as the first of these cells whose fill says it.
    Rated(Option<Rating>, Vec<(u32, usize)>),
}

/// A row to put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewRow {
    /// After which row of the file.
    pub after: u32,
    /// The row it looks like.
    pub like: u32,
    pub cells: BTreeMap<usize, CellChange>,
}

impl SheetChanges<'_> {
    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty() && self.rows.is_empty()
    }

    /// The name of a column.
    pub fn label(&self, column: usize) -> String {
        self.labels.get(column).cloned().unwrap_or_else(|| crate::table::letter(column))
    }

    /// What a cell said.
    pub fn text(&self, row: u32, column: usize) -> Option<&str> {
        let at = self.table.rows.binary_search_by_key(&row, |row| row.number).ok()?;
        self.table.rows.get(at)?.text(column)
    }
}

/// One sheet while its changes are gathered.
struct Gathering<'a> {
    places: Places<'a>,
    rated: Rated,
    days: Days,
    /// The rows that were read of it.
    read: Vec<&'a PlanRow>,
    /// The last of them under each objective.
    under: HashMap<Option<String>, u32>,
    /// Columns that are added at the right, by heading.
    added: BTreeMap<String, usize>,
    cells: BTreeMap<(u32, usize), CellChange>,
    rows: Vec<NewRow>,
    told: Vec<Told>,
    /// Whether its cells have an end.
    limited: bool,
}

/// Finds what changes.
pub(super) fn find<'a>(
    original: &Original<'a>,
    tables: &'a [Table],
    rows: &[PlanRow],
    work: &Work,
) -> Result<Changes<'a>, Stuck> {
    let limited = original.bytes.starts_with(b"PK");
    let mut sheets = Vec::with_capacity(original.layout.len());
    for layout in original.layout {
        let table = tables.iter().find(|table| table.name == layout.name).ok_or(Stuck)?;
        let read = original.rows.iter().filter(|row| row.source.sheet == layout.name).collect::<Vec<_>>();
        let places = Places::new(table, layout, &read);
        let (rated, days) = (Rated::new(&places, &read), Days::new(&places, &read));
        let under = new_rows::under(&read);
        let (added, cells, rows, told) = Default::default();
        sheets.push(Gathering { places, rated, days, read, under, added, cells, rows, told, limited });
    }
    for (row, read) in rows.iter().zip(matched(original.rows, rows)) {
        work.tick(FIELDS.len());
        match read.and_then(|read| original.rows.get(read)) {
            Some(read) => {
                let own = |sheet: &&mut Gathering<'_>| sheet.places.layout.name == read.source.sheet;
                sheets.iter_mut().find(own).ok_or(Stuck)?.row(read, row);
            }
            None => new_rows::sheet_for(&mut sheets, row).ok_or(Stuck)?.new_row(row, original.objectives),
        }
    }
    let mut changes = Changes { sheets: Vec::new(), told: Vec::new() };
    for mut sheet in sheets {
        // Words that go on come before rows of their own.
        sheet.rows.sort_by_key(|row| row.after);
        changes.told.append(&mut sheet.told);
        let labels = (0..sheet.places.layout.columns.len()).map(|at| sheet.places.label(at)).collect();
        let Gathering { places, cells, rows, .. } = sheet;
        // An action on a card stands on several lines.
        if !(cells.is_empty() && rows.is_empty()) && cards::are_in(places.table) {
            return Err(Stuck);
        }
        changes.sheets.push(SheetChanges { table: places.table, cells, rows, labels, settled: Vec::new() });
    }
    Ok(changes)
}

/// For each row of the plan, which of those that were read it is.
fn matched(read: &[PlanRow], rows: &[PlanRow]) -> Vec<Option<usize>> {
    let known = |(at, row): (usize, &PlanRow)| KnownRow { id: at.to_string(), row: row.clone() };
    let known = rows.iter().enumerate().map(known).collect::<Vec<_>>();
    let mut found = vec![None; rows.len()];
    // The rows that were read come first, in their order.
    for (at, compared) in compare(&known, read).rows.iter().take(read.len()).enumerate() {
        let place = compared.id.as_deref().and_then(|id| id.parse::<usize>().ok());
        if let Some(slot) = place.and_then(|place| found.get_mut(place)) {
            *slot = Some(at);
        }
    }
    let mut free = (0..read.len()).collect::<BTreeSet<_>>();
    for taken in found.iter().flatten() {
        free.remove(taken);
    }
    // A row that was worded anew is still the one in its place.
    let by_place = free.iter().filter_map(|at| Some((&read.get(*at)?.source, *at))).collect::<BTreeMap<_, _>>();
    for (row, slot) in rows.iter().zip(found.iter_mut()).filter(|(row, slot)| slot.is_none() && row.source.row > 0) {
        *slot = by_place.get(&row.source).copied();
    }
    found
}

impl Gathering<'_> {
    /// Notes what a row says otherwise than it did.
    fn row(&mut self, read: &PlanRow, now: &PlanRow) {
        let at = read.source.row;
        let rating = self.places.rating(at);
        let rating_label = rating.map(|found| self.places.label(found.column));
        for (field, heading) in FIELDS.into_iter().filter(|(field, _)| *field != Field::Rating) {
            let before = field_text(read, field);
            let after = match field {
                Field::Timescale if read.timescale != now.timescale => self.days.text(now.timescale.as_ref()),
                field => field_text(now, field),
            };
            if before == after {
                continue;
            }
            let found = self.places.find(at, field, before.as_deref());
            let none = before.is_none() && self.places.column(at, field).is_none();
            let found = if none { self.added(at, heading) } else { found };
            self.change(at, found, after, Look::Own, heading);
            if let (Field::Timescale, Some(Found { column, .. })) = (field, found)
                && let Some(cell) = self.cells.get_mut(&(at, column))
            {
                cell.day = self.days.day(now.timescale.as_ref(), (at, column));
            }
        }
        for label in read.other.keys().chain(now.other.keys()).collect::<BTreeSet<_>>() {
            let (before, after) = (read.other.get(label), now.other.get(label));
            if before == after || rating_label.as_ref() == Some(label) {
                continue;
            }
            let found = self.places.find_labelled(at, label, before.map(String::as_str));
            self.change(at, found, after.cloned(), Look::Own, label);
        }
        let words = |row: &PlanRow| rating_label.as_ref().and_then(|label| row.other.get(label)).cloned();
        if read.rating != now.rating || words(read) != words(now) {
            let found = if rating.is_none() { self.added(at, "BRAG") } else { rating };
            let old = found.and_then(|found| self.places.text(at, found.column));
            let text = self.rated.words(now, rating_label.as_deref(), old);
            let look = Look::Rated(now.rating, self.rated.examples(now.rating));
            self.change(at, found, text, look, "BRAG");
        }
    }

    /// Notes what a cell says now, or that it was not found.
    fn change(&mut self, row: u32, found: Option<Found>, text: Option<String>, look: Look, name: &str) {
        let sheet = self.places.layout.name.clone();
        let Some(Found { column, goes_on }) = found else {
            self.told.push(Told::NoCell { sheet, row, column: name.to_owned() });
            return;
        };
        if goes_on {
            let nothing = CellChange { text: None, look: Look::Own, day: None };
            self.cells.insert((row.saturating_add(1), column), nothing);
        }
        let mut pieces = self.pieces(text);
        let rest = pieces.split_off(1.min(pieces.len()));
        self.cells.insert((row, column), CellChange { text: pieces.pop(), look, day: None });
        self.rest(row, row, column, rest);
    }

    /// Puts what does not fit into a cell into rows below it.
    fn rest(&mut self, after: u32, like: u32, column: usize, rest: Vec<String>) {
        if rest.is_empty() {
            return;
        }
        let (sheet, label) = (self.places.layout.name.clone(), self.places.label(column));
        self.told.push(Told::GoesOn { sheet, row: like, column: label });
        for text in rest {
            let cell = CellChange { text: Some(text), look: Look::Own, day: None };
            self.rows.push(NewRow { after, like, cells: BTreeMap::from([(column, cell)]) });
        }
    }

    /// A text in pieces that fit into a cell each.
    fn pieces(&self, text: Option<String>) -> Vec<String> {
        let Some(text) = text else { return Vec::new() };
        let mut pieces = Vec::new();
        let mut rest = text.as_str();
        while self.limited && rest.encode_utf16().count() > LONGEST_CELL {
            let mut units = 0;
            let fits = rest.char_indices().find(|(_, letter)| {
                units += letter.len_utf16();
                units > LONGEST_CELL
            });
            let Some((end, _)) = fits else { break };
            let fitting = rest.get(..end).unwrap_or_default();
            // Words are joined with a blank when they are read again.
            let (piece, after) = match fitting.rfind(' ').filter(|at| *at > 0) {
                Some(blank) => (rest.get(..blank), rest.get(blank + 1..)),
                None => (Some(fitting), rest.get(end..)),
            };
            pieces.extend(piece.map(str::to_owned));
            rest = after.unwrap_or_default();
        }
        pieces.push(rest.to_owned());
        pieces
    }

    /// A column at the right for what the headings above a row have none for.
    fn added(&mut self, row: u32, heading: &str) -> Option<Found> {
        let header = self.places.headings(row);
        if header == 0 {
            return None;
        }
        let next = self.places.table.width().max(self.places.layout.columns.len()) + self.added.len();
        let column = *self.added.entry(heading.to_owned()).or_insert_with(|| {
            let sheet = self.places.layout.name.clone();
            self.told.push(Told::NewColumn { sheet, column: heading.to_owned() });
            next
        });
        let last = self.places.row(header).and_then(|row| row.cells.last()).map_or(0, |cell| cell.column);
        let text = Some(heading.to_owned());
        self.cells.insert((header, column), CellChange { text, look: Look::Like((header, last)), day: None });
        Some(Found { column, goes_on: false })
    }
}
