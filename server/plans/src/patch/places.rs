//! In which column of a sheet a row has what: by the headings above it, and
//! by the words that were read of it.

use crate::columns::Field;
use crate::export::cells::{FIELDS, field_text};
use crate::report::{LineKind, PlanRow, SheetLayout};
use crate::table::{Table, TableRow, letter};
use std::collections::BTreeMap;

/// The columns of a sheet, from one line of headings to the next.
pub(super) struct Places<'a> {
    pub table: &'a Table,
    pub layout: &'a SheetLayout,
    blocks: Vec<Block<'a>>,
}

/// The rows under one line of headings.
struct Block<'a> {
    /// The first of them.
    from: u32,
    fields: BTreeMap<Field, usize>,
    /// The headings, where they are not those of the layout.
    headings: Option<&'a [(usize, String)]>,
}

/// Where a row has something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    pub column: usize,
    /// Whether its words go on in the row below, which is read with it.
    pub goes_on: bool,
}

impl<'a> Places<'a> {
    /// The columns of a sheet whose rows were read.
    pub fn new(table: &'a Table, layout: &'a SheetLayout, rows: &[&PlanRow]) -> Self {
        let mut own = BTreeMap::new();
        for (at, column) in layout.columns.iter().enumerate() {
            if let Some(field) = column.field {
                own.entry(field).or_insert(at);
            }
        }
        let mut places = Self { table, layout, blocks: vec![Block { from: 0, fields: own, headings: None }] };
        let again = layout.lines.iter().filter(|line| line.kind == LineKind::Header && line.row > layout.header_row);
        for line in again {
            let fields = places.named(&line.cells);
            places.blocks.push(Block { from: line.row, fields, headings: Some(&line.cells) });
        }
        if places.blocks.len() > 1 {
            places.learn(rows);
        }
        places
    }

    /// The fields of headings that the first ones have too.
    fn named(&self, cells: &[(usize, String)]) -> BTreeMap<Field, usize> {
        let mut fields = BTreeMap::new();
        for (at, text) in cells {
            let same = |header: &Option<String>| header.as_deref().is_some_and(|header| header == text);
            let column = self.layout.columns.iter().find(|column| same(&column.header));
            if let Some(field) = column.and_then(|column| column.field) {
                fields.entry(field).or_insert(*at);
            }
        }
        fields
    }

    /// Looks where the words of rows further down stand.
    fn learn(&mut self, rows: &[&PlanRow]) {
        let mut seen: BTreeMap<(usize, Field, usize), usize> = BTreeMap::new();
        for row in rows {
            let block = self.block_at(row.source.row);
            let Some(cells) = self.row(row.source.row).filter(|_| block > 0) else { continue };
            for (field, _) in FIELDS {
                let Some(text) = field_text(row, field) else { continue };
                for cell in cells.cells.iter().filter(|cell| cell.text == text) {
                    *seen.entry((block, field, cell.column)).or_insert(0) += 1;
                }
            }
        }
        let mut most: BTreeMap<(usize, Field), (usize, usize)> = BTreeMap::new();
        for ((block, field, column), count) in seen {
            let best = most.entry((block, field)).or_insert((column, count));
            if count > best.1 {
                *best = (column, count);
            }
        }
        for ((block, field), (column, _)) in most {
            if let Some(block) = self.blocks.get_mut(block) {
                block.fields.insert(field, column);
            }
        }
    }

    fn block_at(&self, row: u32) -> usize {
        self.blocks.partition_point(|block| block.from <= row).saturating_sub(1)
    }

    /// The row of the headings that a row stands under; 0 where it has none.
    pub fn headings(&self, row: u32) -> u32 {
        let block = self.blocks.get(self.block_at(row)).filter(|block| block.headings.is_some());
        block.map_or(self.layout.header_row, |block| block.from)
    }

    /// A row of the sheet, if it holds anything.
    pub fn row(&self, number: u32) -> Option<&'a TableRow> {
        let at = self.table.rows.binary_search_by_key(&number, |row| row.number).ok()?;
        self.table.rows.get(at)
    }

    /// What a cell says.
    pub fn text(&self, row: u32, column: usize) -> Option<&'a str> {
        self.row(row)?.text(column)
    }

    /// The column that rows have a field in.
    pub fn column(&self, row: u32, field: Field) -> Option<usize> {
        self.blocks.get(self.block_at(row))?.fields.get(&field).copied()
    }

    /// The column that is kept under its own name.
    pub fn labelled(&self, row: u32, label: &str) -> Option<usize> {
        let headings = self.blocks.get(self.block_at(row)).and_then(|block| block.headings);
        let again = headings.and_then(|cells| cells.iter().find(|(_, text)| text == label).map(|(at, _)| *at));
        let first = || self.layout.columns.iter().position(|column| column.label == label);
        again.or_else(first).or_else(|| (0..self.table.width()).find(|at| letter(*at) == label))
    }

    /// The name of a column.
    pub fn label(&self, column: usize) -> String {
        self.layout.columns.get(column).map_or_else(|| letter(column), |column| column.label.clone())
    }

    /// Where a row has what was read of it: in its column, or else in the only
    /// cell that says so. `None` where no cell does.
    pub fn find(&self, row: u32, field: Field, before: Option<&str>) -> Option<Found> {
        let usual = self.column(row, field);
        self.checked(row, usual, before)
    }

    /// The same for a column under its own name.
    pub fn find_labelled(&self, row: u32, label: &str, before: Option<&str>) -> Option<Found> {
        let usual = self.labelled(row, label);
        self.checked(row, usual, before)
    }

    fn checked(&self, row: u32, usual: Option<usize>, before: Option<&str>) -> Option<Found> {
        let here = usual.and_then(|column| self.text(row, column));
        let there = |column| Some(Found { column, goes_on: false });
        let Some(before) = before else {
            return usual.filter(|_| here.is_none()).and_then(there);
        };
        if here == Some(before) {
            return usual.and_then(there);
        }
        if let (Some(column), Some(here)) = (usual, here)
            && let Some(rest) = before.strip_prefix(here)
            && row.checked_add(1).and_then(|below| self.text(below, column)) == Some(rest.trim_start())
        {
            return Some(Found { column, goes_on: true });
        }
        let mut same = self.row(row)?.cells.iter().filter(|cell| cell.text == before);
        let only = same.next().filter(|_| same.next().is_none());
        // A merged cell says it for rows in which it has no cell of its own.
        only.map(|cell| cell.column).or(usual.filter(|_| here.is_none())).and_then(there)
    }

    /// The rating's cell, whatever words it has for it.
    pub fn rating(&self, row: u32) -> Option<Found> {
        self.column(row, Field::Rating).map(|column| Found { column, goes_on: false })
    }
}
