//! Several tables side by side in one sheet, each with headings of its own:
//! children on the left, care leavers on the right. Read as one, an action
//! would get its neighbour's rating.

use super::columns;
use super::table::{Table, TableRow, letter};
use std::collections::BTreeSet;

/// The tables that stand side by side in a sheet: the sheet itself where there
/// is only one. The first keeps the sheet's name.
pub(super) fn apart(table: Table) -> Vec<Table> {
    let starts = starts(&table);
    if starts.len() < 2 {
        return vec![table];
    }
    let mut tables = Vec::new();
    for (place, from) in starts.iter().enumerate() {
        let to = starts.get(place + 1).copied().unwrap_or(usize::MAX);
        // Titles and margins on the left belong to the first.
        let within = if place == 0 { 0..to } else { *from..to };
        let mut part = Table { part_of: Some(table.name.clone()), hidden: table.hidden, ..Table::default() };
        for row in &table.rows {
            let cells = row.cells.iter().filter(|cell| within.contains(&cell.column)).cloned().collect::<Vec<_>>();
            if !cells.is_empty() {
                part.rows.push(TableRow { number: row.number, cells });
            }
        }
        let last = part.width().saturating_sub(1);
        part.name = match place {
            0 => table.name.clone(),
            _ => format!("{} ({} to {})", table.name, letter(*from), letter(last)),
        };
        let inside = |at: usize| within.contains(&at);
        part.coloured_blanks = table.coloured_blanks.clone();
        part.coloured_blanks.retain(|(_, column), _| inside(*column));
        part.coloured_words = table.coloured_words.clone();
        part.coloured_words.retain(|(_, column), _| inside(*column));
        part.marks = table.marks.clone();
        part.marks.struck.retain(|(_, column)| inside(*column));
        part.marks.comments.retain(|(_, column), _| inside(*column));
        part.marks.formulas.retain(|(_, column), _| inside(*column));
        part.marks.merges.retain(|merge| inside(merge.left));
        tables.push(part);
    }
    tables
}

/// Where each table begins: after a column without words, with a row of
/// headings that is one by itself.
fn starts(table: &Table) -> Vec<usize> {
    let used = Table::used_columns(&table.rows);
    let gaps = used.iter().zip(used.iter().skip(1)).filter(|(one, next)| *next - *one > 1);
    let after_gaps = gaps.map(|(_, next)| *next).collect::<BTreeSet<_>>();
    if after_gaps.is_empty() || after_gaps.len() > 8 {
        return Vec::new();
    }
    for row in table.rows.iter().take(columns::FARTHEST_HEADINGS) {
        let bounds = std::iter::once(0).chain(after_gaps.iter().copied()).chain(std::iter::once(usize::MAX));
        let bounds = bounds.collect::<Vec<_>>();
        let parts = bounds.windows(2).filter_map(|pair| {
            let [from, to] = pair else { return None };
            let cells = row.cells.iter().filter(|cell| (*from..*to).contains(&cell.column)).cloned().collect();
            let part = TableRow { number: row.number, cells };
            columns::is_table_of_its_own(&part).then_some((*from, part))
        });
        let parts = parts.collect::<Vec<_>>();
        let Some((_, first)) = parts.first() else { continue };
        // A blank column within one table parts nothing: both have to be of one kind.
        let alike = parts.iter().filter(|(_, part)| columns::shared_headings(first, part) >= 2);
        let found = alike.map(|(from, _)| *from);
        let found = found.collect::<Vec<_>>();
        if found.len() > 1 {
            return found;
        }
    }
    Vec::new()
}
