//! Plans that give each action as a card: its headings down the side, once
//! for every action, and what they head beside them.

use super::columns::Field;
use super::headings::{self, EXACT};
use super::lines;
use super::marks::Marks;
use super::table::{Cell, Table, TableRow};
use std::collections::{BTreeSet, HashMap};

/// The fewest cards that show the pattern.
const FEWEST: usize = 2;

/// Whether a table is made of cards.
pub(super) fn are_in(table: &Table) -> bool {
    columns(table).is_some()
}

/// The cards as the rows of a table; the table itself where it has none. Each
/// row stands where its card begins.
pub(super) fn as_rows(table: Table) -> Table {
    let Some(columns) = columns(&table) else { return table };
    let mut rows: Vec<TableRow> = Vec::new();
    let mut card: Option<TableRow> = None;
    let headings = columns.iter().enumerate().map(|(at, heading)| cell(at, heading));
    let first = table.rows.first().map_or(1, |row| row.number);
    rows.push(TableRow { number: first, cells: headings.collect() });
    for row in &table.rows {
        let Some((name, value)) = pair(row) else {
            rows.extend(card.take());
            rows.push(row.clone());
            continue;
        };
        let (heading, reference) = split(name);
        let place = columns.iter().position(|column| headings::words(column) == headings::words(heading));
        let Some(place) = place else {
            rows.extend(card.take());
            // An objective with its words beside its name.
            rows.push(TableRow { number: row.number, cells: vec![cell(0, &format!("{name}: {value}"))] });
            continue;
        };
        if is_activity(heading) || card.as_ref().is_some_and(|card| card.cell(place).is_some()) {
            rows.extend(card.take());
        }
        let card = card.get_or_insert_with(|| TableRow { number: row.number, cells: Vec::new() });
        if reference.is_some() {
            put(card, 0, name);
        }
        put(card, place, value);
    }
    rows.extend(card);
    let marks = Marks { comments: table.marks.comments, formulas: table.marks.formulas, ..Marks::default() };
    Table { name: table.name, hidden: table.hidden, rows, marks, cards: true, ..Table::default() }
}

fn cell(column: usize, text: &str) -> Cell {
    Cell { column, text: text.to_owned(), ..Cell::default() }
}

/// Puts words into a column of a row, after those that it has.
fn put(row: &mut TableRow, column: usize, text: &str) {
    let at = row.cells.partition_point(|cell| cell.column < column);
    match row.cells.get_mut(at).filter(|cell| cell.column == column) {
        Some(cell) => {
            cell.text.push('\n');
            cell.text.push_str(text);
        }
        None => row.cells.insert(at, cell(column, text)),
    }
}

/// A row's heading and what stands beside it.
fn pair(row: &TableRow) -> Option<(&str, &str)> {
    match row.cells.as_slice() {
        [name, value] => Some((&name.text, &value.text)),
        _ => None,
    }
}

/// A heading and the reference after it: "Action 1.1".
fn split(name: &str) -> (&str, Option<&str>) {
    let whole = name.trim().trim_end_matches(':');
    match whole.rsplit_once(' ') {
        Some((heading, reference)) if lines::looks_like_reference(reference) => (heading, Some(reference)),
        _ => (whole, None),
    }
}

fn is_activity(heading: &str) -> bool {
    matches!(headings::meaning(heading), Some((Field::Activity, EXACT)))
}

/// The headings of the cards with the references' first, where the table is
/// made of cards: pairs, whose names come again and again.
fn columns(table: &Table) -> Option<Vec<String>> {
    let pairs = table.rows.iter().filter_map(pair).collect::<Vec<_>>();
    if pairs.len() < 4 || pairs.len() * 10 < table.rows.len() * 8 {
        return None;
    }
    let mut counts: HashMap<String, usize> = HashMap::new();
    let mut order: Vec<String> = Vec::new();
    for (name, _) in &pairs {
        let (heading, _) = split(name);
        if headings::is_exact(heading) && headings::meaning(heading).is_some_and(|(field, _)| field != Field::Objective)
        {
            let count = counts.entry(headings::words(heading)).or_default();
            *count += 1;
            if *count == 1 {
                order.push(heading.to_owned());
            }
        }
    }
    order.retain(|heading| counts.get(&headings::words(heading)).is_some_and(|count| *count >= FEWEST));
    let named = counts.values().filter(|count| **count >= FEWEST).sum::<usize>();
    let fields = order.iter().filter_map(|heading| headings::meaning(heading)).map(|(field, _)| field);
    let fields = fields.collect::<BTreeSet<_>>();
    let is_cards = fields.contains(&Field::Activity) && fields.len() >= 3 && named * 10 >= pairs.len() * 7;
    is_cards.then(|| std::iter::once("Ref".to_owned()).chain(order).collect())
}
