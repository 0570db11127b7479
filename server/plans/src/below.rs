//! What stands below a row, column by column, found once for a whole table:
//! every row that might be headings asks for it.

use super::rating::{RatingWords, Said};
use super::table::{Table, TableRow};
use super::work::Work;
use std::cell::OnceCell;
use std::collections::HashMap;

/// A table's rows, and where each column is used for the last time.
pub(super) struct Below<'a> {
    rows: &'a [TableRow],
    width: usize,
    last_used: HashMap<usize, usize>,
    /// The number of the last row that is filled with a rating's colour and says nothing.
    last_filled: HashMap<usize, u32>,
    last_colour: OnceCell<HashMap<usize, usize>>,
    ratings: &'a RatingWords,
    work: &'a Work,
}

impl<'a> Below<'a> {
    /// Looks through the table once.
    pub fn new(table: &'a Table, ratings: &'a RatingWords, work: &'a Work) -> Self {
        let mut last_used = HashMap::new();
        for (index, row) in table.rows.iter().enumerate() {
            work.tick(row.cells.len());
            last_used.extend(row.cells.iter().map(|cell| (cell.column, index)));
        }
        let mut last_filled = HashMap::new();
        // They stand in the order of their rows.
        last_filled.extend(table.coloured_blanks.keys().map(|(row, column)| (*column, *row)));
        let (rows, width) = (table.rows.as_slice(), table.width());
        Self { rows, width, last_used, last_filled, last_colour: OnceCell::new(), ratings, work }
    }

    /// What the council's own words for ratings mean.
    pub fn ratings(&self) -> &'a RatingWords {
        self.ratings
    }

    /// The rows, from the one after this on.
    pub fn rows_after(&self, index: usize) -> &'a [TableRow] {
        self.rows.get(index + 1..).unwrap_or_default()
    }

    /// One more than the table's last column.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Whether any row after this one has words in the column.
    pub fn is_used(&self, column: usize, after: usize) -> bool {
        self.last_used.get(&column).is_some_and(|last| *last > after)
    }

    /// Whether any row after this one has a rating's colour and no words in the column.
    pub fn is_filled(&self, column: usize, after: usize) -> bool {
        let after = self.rows.get(after).map_or(0, |row| row.number);
        self.last_filled.get(&column).is_some_and(|last| *last > after)
    }

    /// Whether any row after this one names a rating in the column.
    pub fn names_colour(&self, column: usize, after: usize) -> bool {
        let found = self.last_colour.get_or_init(|| {
            let mut last = HashMap::new();
            for (index, row) in self.rows.iter().enumerate() {
                self.work.read(row.length());
                let named = row.cells.iter().filter(|cell| self.ratings.read(&cell.text) != Said::Unknown);
                last.extend(named.map(|cell| (cell.column, index)));
            }
            last
        });
        found.get(&column).is_some_and(|last| *last > after)
    }
}
