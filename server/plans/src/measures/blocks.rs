//! Which tables stand in a sheet: a line of periods is the head of one, and two may stand
//! side by side under it.

use super::super::table::{Cell, Table, TableRow};
use super::naming;
use super::period::{Form, Period};

/// The most tables that stand side by side; two have been seen.
const MOST_BLOCKS: usize = 16;

/// A column and its heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head<T> {
    /// The column, from 0.
    pub column: usize,
    /// As it is written.
    pub written: String,
    /// What it means.
    pub means: T,
}

/// A table whose lines are areas or units, and whose columns are periods.
#[derive(Debug, Clone)]
pub(super) struct Wide {
    /// The words in its corner.
    pub corner: Option<String>,
    /// The column of its lines' names.
    pub label: usize,
    /// Its periods.
    pub periods: Vec<Head<(Period, Form)>>,
    /// Columns of its own that hold no numbers of a period.
    pub extra: Vec<Head<()>>,
}

/// A table whose lines are units, and whose columns are areas; its period is its corner.
#[derive(Debug, Clone)]
pub(super) struct Across {
    /// The corner: its column and its period.
    pub corner: Head<(Period, Form)>,
    /// Its areas.
    pub areas: Vec<Head<()>>,
}

/// One table of a sheet.
#[derive(Debug, Clone)]
pub(super) enum Block {
    /// Periods are its columns.
    Wide(Wide),
    /// Areas are its columns.
    Across(Across),
}

impl Block {
    /// Its first column.
    pub fn begins(&self) -> usize {
        match self {
            Block::Wide(wide) => wide.label,
            Block::Across(across) => across.corner.column,
        }
    }
}

/// Tables that stand side by side, with the lines under them.
pub(super) struct Group<'a> {
    /// The line of their headings.
    pub head: &'a TableRow,
    /// The tables, from the left.
    pub blocks: Vec<Block>,
    /// The lines beneath, until the next headings.
    pub lines: Vec<&'a TableRow>,
}

/// The groups of a sheet, and the lines above the first.
pub(super) fn groups(table: &Table) -> (Vec<Group<'_>>, Vec<&TableRow>) {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut above = Vec::new();
    for row in &table.rows {
        let blocks = blocks(row);
        if !blocks.is_empty() {
            groups.push(Group { head: row, blocks, lines: Vec::new() });
        } else if let Some(group) = groups.last_mut() {
            group.lines.push(row);
        } else {
            above.push(row);
        }
    }
    (groups, above)
}

/// The tables that a line of headings begins; none where it is no such line.
fn blocks(row: &TableRow) -> Vec<Block> {
    let periods = periods(row);
    let mut blocks = Vec::new();
    let mut at = 0;
    while at < row.cells.len() {
        let run = periods.iter().skip(at).take_while(|period| period.is_some()).count();
        if run == 0 {
            at += 1;
            continue;
        }
        let end = at + run;
        // A period of another form before words is the corner of a table of its own.
        let across =
            across(row, &periods, end - 1, if run > 1 { periods.get(end - 2).copied().flatten() } else { None });
        let wide_end = if across.is_some() { end - 1 } else { end };
        if wide_end > at {
            blocks.extend(wide(row, &periods, at, wide_end, across.is_some()));
        }
        at = end;
        if let Some(across) = across {
            at = end + across.areas.len();
            blocks.push(Block::Across(across));
        }
    }
    // Many tables in one line are none: it is a line of words and numbers.
    if blocks.len() > MOST_BLOCKS {
        return Vec::new();
    }
    // One bare year among words is a sentence, not a heading.
    let numbers = blocks.iter().map(|block| match block {
        Block::Wide(wide) => wide.periods.len(),
        Block::Across(across) => across.areas.len(),
    });
    if numbers.sum::<usize>() >= 2 { blocks } else { Vec::new() }
}

/// The period in each cell. Numbers such as 2059 and 2053 look like years: years by
/// themselves are some only where each is the next of the one before.
fn periods(row: &TableRow) -> Vec<Option<(Period, Form)>> {
    let mut periods: Vec<Option<(Period, Form)>> = row.cells.iter().map(Period::of).collect();
    let bare = |one: &Option<(Period, Form)>| one.is_some_and(|(_, form)| form == Form::Bare);
    let mut at = 0;
    while at < periods.len() {
        let run = periods.iter().skip(at).take_while(|one| bare(one)).count();
        let years: Vec<Period> = periods.iter().skip(at).take(run).flatten().map(|(period, _)| *period).collect();
        let steps = || years.iter().zip(years.iter().skip(1));
        let follow =
            steps().all(|(one, next)| next.before() == *one) || steps().all(|(one, next)| one.before() == *next);
        if !follow {
            periods.iter_mut().skip(at).take(run).for_each(|one| *one = None);
        }
        at += run.max(1);
    }
    periods
}

/// The table whose corner is this period, if the words after it are areas.
fn across(
    row: &TableRow,
    periods: &[Option<(Period, Form)>],
    corner: usize,
    before: Option<(Period, Form)>,
) -> Option<Across> {
    let (period, form) = periods.get(corner).copied().flatten()?;
    let other = before.is_none_or(|(_, earlier)| earlier != form);
    let words: Vec<&Cell> = row
        .cells
        .iter()
        .zip(periods)
        .skip(corner + 1)
        .take_while(|(cell, period)| period.is_none() && !naming::is_extra(&cell.text))
        .map(|(cell, _)| cell)
        .collect();
    let known = words.iter().any(|cell| naming::comparator(&cell.text).is_some());
    if !other || !known || words.len() < 2 {
        return None;
    }
    let cell = row.cells.get(corner)?;
    let areas =
        words.into_iter().map(|cell| Head { column: cell.column, written: cell.text.clone(), means: () }).collect();
    Some(Across { corner: Head { column: cell.column, written: cell.text.clone(), means: (period, form) }, areas })
}

/// The table of the periods from `at` to before `end`.
fn wide(row: &TableRow, periods: &[Option<(Period, Form)>], at: usize, end: usize, followed: bool) -> Option<Block> {
    let first = row.cells.get(at)?.column;
    let corner = at.checked_sub(1).and_then(|before| row.cells.get(before)).filter(|cell| cell.column + 1 == first);
    let corner =
        corner.filter(|_| at.checked_sub(1).is_some_and(|before| periods.get(before).is_some_and(Option::is_none)));
    let head = |(cell, period): (&Cell, &Option<(Period, Form)>)| {
        period.map(|means| Head { column: cell.column, written: cell.text.clone(), means })
    };
    let of = row.cells.iter().zip(periods).skip(at).take(end - at);
    let extra = row
        .cells
        .iter()
        .skip(end)
        .take_while(|cell| !followed && naming::is_extra(&cell.text))
        .map(|cell| Head { column: cell.column, written: cell.text.clone(), means: () })
        .collect();
    Some(Block::Wide(Wide {
        corner: corner.map(|cell| cell.text.clone()),
        label: first.saturating_sub(1),
        periods: of.filter_map(head).collect(),
        extra,
    }))
}
