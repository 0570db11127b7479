//! From true counts to what is published. Whatever is decided here is decided by
//! counts with their noise in them, never by true ones: so whether something is
//! shown tells no more than the noise lets through.

mod beside;

use std::collections::HashMap;

use super::bounds::{narrow, surest_share};
use super::decided::BY_TEAM;
use super::noise::{REACH, Secret};
use super::published::{About, Figure, Parts, Published, Range, Rule};
use super::tables::{Split, Table};
use super::tally::{Members, Tally, at};

/// A withheld count leaves at least five values open and a shown one three, and
/// three children whom somebody knows change neither.
const KNOWN: i64 = 3;

/// See [`KNOWN`].
const WITHHELD_OPEN: i64 = 5 + KNOWN;

/// See [`KNOWN`].
const SHOWN_OPEN: i64 = 3 + KNOWN;

/// No part is shown to be a larger share than this, in per cent.
const SUREST: i64 = 90;

/// Parts are shown where the largest is at most this share of the whole, in per
/// cent, both with their noise. Well below [`SUREST`], so that a split that is
/// withheld does not tell that nearly all say the same either.
const LARGEST: i64 = 80;

/// What rows and parts are withheld by, for the rules' hash.
pub(super) const LIMITS: [i64; 3] = [KNOWN, LARGEST, SUREST];

/// How many in a cell, and what their numbers come to.
#[derive(Default, Clone, Copy)]
pub(super) struct Cell {
    count: i64,
    sum: u64,
}

impl Cell {
    pub(super) fn add(&mut self, number: u64) {
        self.count += 1;
        self.sum = self.sum.wrapping_add(number);
    }

    /// The count with its noise.
    pub(super) fn noisy(self, secret: &Secret) -> i64 {
        self.count + secret.noise(self.sum)
    }
}

/// A count with its noise, as far as it may be shown.
pub(super) fn published(rule: Rule, noisy: i64) -> Published {
    if noisy >= rule.shown_from() { Published::shown(noisy) } else { Published::WITHHELD }
}

/// A row on its way out, and between what its true count lies for whoever puts
/// everything together that is published so far.
struct Row {
    figure: Figure,
    range: Range,
}

impl Row {
    fn is_one_of(&self, rows: &[(Table, About)]) -> bool {
        rows.iter().any(|(table, about)| self.figure.table == *table && self.figure.about == *about)
    }
}

/// Rows hold at least as many as one that is part of them.
fn raise(rows: &mut [Row], around: &[(Table, About)], low: i64) {
    for row in rows.iter_mut().filter(|row| row.is_one_of(around)) {
        row.range.low = row.range.low.max(low);
    }
}

impl Tally {
    /// What is published of it. The same tally, rule and secret always give the
    /// same.
    #[must_use]
    pub fn protect(&self, rule: Rule, secret: &Secret) -> Vec<Figure> {
        let mut numbers: HashMap<[u8; 16], u64> = HashMap::new();
        let mut number = |who: &[u8; 16]| *numbers.entry(*who).or_insert_with(|| secret.number(who));
        let mut rows: Vec<Row> = Vec::new();
        // Wholes stand before what is in them, in the list of tables as here.
        for table in Table::ALL.iter().filter(|table| self.tables.contains(table)) {
            let first = rows.len();
            for about in self.frame.rows(*table) {
                let Some(members) = self.rows.get(&(*table, about.clone())) else { continue };
                let around = self.frame.around(*table, &about);
                let count = whole(members, &mut number).noisy(secret);
                let wider = rows.iter().filter(|row| row.is_one_of(&around));
                let (count, mut range) = shown_among(rule, count, wider);
                raise(&mut rows, &around, range.low);
                let splits = splits(rule, secret, *table, count, &mut range, members, &mut number);
                rows.push(Row { figure: Figure { table: *table, about, count, splits }, range });
            }
            if *table == Table::Raised {
                beside::hold_beside(rule, &mut rows, first);
            }
            if BY_TEAM.contains(table) {
                hold_together(rule, &mut rows[first..]);
            }
            if table.definition().folds {
                let (row, around) = self.everything_else(rule, secret, &rows, first, *table, &mut number);
                raise(&mut rows, &around, row.range.low);
                rows.push(row);
            }
        }
        rows.into_iter().map(|row| row.figure).collect()
    }

    /// What stands in rows that are withheld, each of those counted once, and the
    /// rows around all of them. The table's own rows begin at `first`.
    fn everything_else(
        &self,
        rule: Rule,
        secret: &Secret,
        rows: &[Row],
        first: usize,
        table: Table,
        number: &mut impl FnMut(&[u8; 16]) -> u64,
    ) -> (Row, Vec<(Table, About)>) {
        let withheld: Vec<&Figure> =
            rows[first..].iter().map(|row| &row.figure).filter(|one| one.count.about().is_none()).collect();
        let mut together = Members::new();
        for one in &withheld {
            together.extend(self.rows.get(&(table, one.about.clone())).into_iter().flatten());
        }
        let noisy = whole(&together, number).noisy(secret);
        let many = i64::try_from(withheld.len()).unwrap_or(i64::MAX);
        let each = rule.range(Published::WITHHELD).high;
        // Were it nearly as much as they can come to, each of them would have to be large.
        let open = noisy - REACH <= many.saturating_mul(each) - WITHHELD_OPEN;
        let abouts: Vec<&About> = withheld.iter().map(|one| &one.about).collect();
        let around = self.frame.around_all(table, &abouts);
        let (count, range) = match many > 1 && open {
            true => shown_among(rule, noisy, rows.iter().filter(|row| row.is_one_of(&around))),
            false => (Published::WITHHELD, rule.range(Published::WITHHELD)),
        };
        (Row { figure: Figure { table, about: About::EverythingElse, count, splits: Vec::new() }, range }, around)
    }
}

/// How many values a count has to leave open.
fn open(count: Published) -> i64 {
    if count.about().is_some() { SHOWN_OPEN } else { WITHHELD_OPEN }
}

/// A count as it may be shown beside the rows that it is part of, and between
/// what it then lies. It is no larger than they are; were it shown although that
/// leaves it, or one of them, too little open, it would give them away.
fn shown_among<'r>(rule: Rule, noisy: i64, mut around: impl Iterator<Item = &'r Row> + Clone) -> (Published, Range) {
    let highest = around.clone().map(|row| row.range.high).min();
    let under = |range: Range| Range { high: highest.map_or(range.high, |highest| range.high.min(highest)), ..range };
    let count = published(rule, noisy);
    let range = under(rule.range(count));
    let fits = |row: &Row| {
        let raised = Range { low: row.range.low.max(range.low), ..row.range };
        raised.values() >= open(row.figure.count) && hold(rule, raised, &values(&row.figure.splits)).is_some()
    };
    if range.values() >= open(count) && around.all(fits) {
        return (count, range);
    }
    (Published::WITHHELD, under(rule.range(Published::WITHHELD)))
}

/// A whole and the rows after it, which may be all of it between them: nobody knows of how
/// many children no team is known. Where that left one of them too little open, no row but
/// the whole is shown.
fn hold_together(rule: Rule, rows: &mut [Row]) {
    let Some((whole, parts)) = rows.split_first_mut() else { return };
    let ranges: Vec<Range> = parts.iter().map(|row| row.range).collect();
    let Some((narrowed, each)) = narrow(whole.range, &ranges) else { return };
    let fits = |row: &Row, range: Range| {
        range.values() >= open(row.figure.count) && hold(rule, range, &values(&row.figure.splits)).is_some()
    };
    let rows_fit = fits(whole, narrowed) && parts.iter().zip(each).all(|(row, range)| fits(row, range));
    if rows_fit && parts_fit(rule, whole, parts) {
        return;
    }
    withhold_rows(rule, parts);
}

fn withhold_rows(rule: Rule, rows: &mut [Row]) {
    for row in rows {
        row.figure.count = Published::WITHHELD;
        row.figure.splits = std::mem::take(&mut row.figure.splits).into_iter().map(withhold).collect();
        row.range = rule.range(Published::WITHHELD);
    }
}

/// Whether each part of a whole and the same part of the rows after it leave enough open.
fn parts_fit(rule: Rule, whole: &Row, rows: &[Row]) -> bool {
    let fit = |at: usize, name: &str| {
        let value = |row: &Row| row.figure.splits.get(at).map_or(Published::WITHHELD, |parts| parts.part(name));
        // A part of a split that is withheld as one may be as large as its row.
        let range = |row: &Row| match row.figure.splits.get(at).is_some_and(Parts::is_shown) {
            true => rule.range(value(row)),
            false => Range { low: 0, high: row.range.high },
        };
        let ranges: Vec<Range> = rows.iter().map(range).collect();
        let Some((narrowed, each)) = narrow(range(whole), &ranges) else { return true };
        let mut all = std::iter::once(whole).chain(rows).zip(std::iter::once(narrowed).chain(each));
        all.all(|(row, range)| range.values() >= open(value(row)))
    };
    let mut splits = whole.figure.splits.iter().enumerate();
    splits.all(|(at, split)| split.parts.iter().all(|(name, _)| fit(at, name)))
}

fn whole(members: &Members, number: &mut impl FnMut(&[u8; 16]) -> u64) -> Cell {
    let mut cell = Cell::default();
    members.keys().for_each(|who| cell.add(number(who)));
    cell
}

/// The parts of a row, split by split. Each has to hold beside those before it:
/// they are parts of the same whole.
fn splits(
    rule: Rule,
    secret: &Secret,
    table: Table,
    count: Published,
    range: &mut Range,
    members: &Members,
    number: &mut impl FnMut(&[u8; 16]) -> u64,
) -> Vec<Parts> {
    let mut done: Vec<Parts> = Vec::new();
    for split in table.definition().splits {
        let parts = parts(rule, secret, *split, members, number);
        let mut with = done.clone();
        with.push(parts.clone());
        match hold(rule, *range, &values(&with)).filter(|_| may_be_split(count, &parts.values())) {
            Some(narrower) => {
                *range = narrower;
                done.push(parts);
            }
            None => done.push(withhold(parts)),
        }
    }
    done
}

fn withhold(mut parts: Parts) -> Parts {
    parts.parts.iter_mut().for_each(|(_, value)| *value = Published::WITHHELD);
    parts
}

fn parts(
    rule: Rule,
    secret: &Secret,
    split: Split,
    members: &Members,
    number: &mut impl FnMut(&[u8; 16]) -> u64,
) -> Parts {
    let names = split.parts();
    let mut cells = vec![Cell::default(); names.len()];
    for (who, said) in members {
        let place = said[at(split)].and_then(|part| names.iter().position(|name| *name == part));
        if let Some(place) = place {
            cells[place].add(number(who));
        }
    }
    let parts = names.into_iter().zip(cells).map(|(name, cell)| (name, published(rule, cell.noisy(secret)))).collect();
    Parts { split, parts }
}

/// The parts of each split, without their names.
fn values(splits: &[Parts]) -> Vec<Vec<Published>> {
    splits.iter().map(Parts::values).collect()
}

/// Not where the whole is withheld, nor where all but a few say the same.
pub(super) fn may_be_split(count: Published, parts: &[Published]) -> bool {
    let Some(whole) = count.about() else { return false };
    let shown: Vec<i64> = parts.iter().filter_map(|value| value.about()).collect();
    shown.len() >= 2 && shown.iter().all(|part| part * 100 <= whole * LARGEST)
}

/// Between what a whole lies for whoever puts it and all its splits together;
/// `None` where that leaves too little open, of a count or of a share.
pub(super) fn hold(rule: Rule, whole: Range, splits: &[Vec<Published>]) -> Option<Range> {
    let shown = || splits.iter().filter(|parts| parts.iter().any(|value| value.about().is_some()));
    let ranges = |parts: &[Published]| -> Vec<Range> { parts.iter().map(|value| rule.range(*value)).collect() };
    // What one split says of the whole holds for the others too.
    let narrower = shown().try_fold(whole, |whole, parts| narrow(whole, &ranges(parts)).map(|(whole, _)| whole))?;
    let holds = |parts: &Vec<Published>| {
        let Some((_, narrowed)) = narrow(narrower, &ranges(parts)) else { return false };
        let mut each = narrowed.iter().zip(parts);
        each.all(|(range, value)| range.values() >= open(*value)) && surest_share(narrower, &narrowed) <= SUREST
    };
    (shown().count() == 0 || narrower.values() >= SHOWN_OPEN && shown().all(holds)).then_some(narrower)
}

#[cfg(test)]
mod tests;
