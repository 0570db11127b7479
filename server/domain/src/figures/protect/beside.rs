//! What was raised holds everybody whose decision was late or not done, or who says that
//! it did not happen: so parts of one table bound the rows of the other. Whoever puts both
//! together is to find no more than in each alone.

use super::super::bounds::{narrow, surest_share};
use super::super::decided::raises;
use super::super::published::{Parts, Range, Rule};
use super::super::tables::Table;
use super::{Row, SUREST, hold, hold_together, open, values, withhold, withhold_rows};

/// So often what follows is worked out again from what followed.
const ROUNDS: usize = 4;

/// Withholds splits of what reviews decided until they leave enough open beside what of it
/// was raised, which stands from `first` on. The whole and its teams are then held together
/// once more; where that takes the teams away, what was raised with them goes too.
pub(super) fn hold_beside(rule: Rule, rows: &mut [Row], first: usize) {
    let (wider, raised) = rows.split_at_mut(first);
    let Some(begins) = wider.iter().position(|row| row.figure.table == Table::Decided) else { return };
    let decided = &mut wider[begins..];
    for (decided, raised) in decided.iter_mut().zip(raised.iter()) {
        while !fits(rule, decided, raised) {
            let Some(split) = decided.figure.splits.iter_mut().rev().find(|parts| parts.is_shown()) else { break };
            *split = withhold(split.clone());
        }
    }
    let shown = |rows: &[Row]| rows.iter().skip(1).filter(|row| row.figure.count.is_shown()).count();
    let many = shown(decided);
    hold_together(rule, decided);
    if shown(decided) < many {
        withhold_rows(rule, raised.get_mut(1..).unwrap_or_default());
    }
}

/// Whether a row of what was decided and the same row of what was raised leave enough open
/// of one another.
fn fits(rule: Rule, decided: &Row, raised: &Row) -> bool {
    let splits: Vec<&Parts> = decided.figure.splits.iter().filter(|parts| parts.is_shown()).collect();
    let (mut whole, mut part) = (decided.range, raised.range);
    let mut narrowed: Vec<Vec<Range>> =
        splits.iter().map(|split| split.values().iter().map(|value| rule.range(*value)).collect()).collect();
    for _ in 0..ROUNDS {
        for (split, ranges) in splits.iter().zip(&mut narrowed) {
            let Some(found) = follow(split, ranges, whole, part) else { return false };
            (whole, part, *ranges) = found;
        }
    }
    let holds = |row: &Row, range: Range| {
        range.values() >= open(row.figure.count) && hold(rule, range, &values(&row.figure.splits)).is_some()
    };
    let leaves = |(split, ranges): (&&Parts, &Vec<Range>)| {
        let mut each = ranges.iter().zip(split.values());
        each.all(|(range, value)| range.values() >= open(value)) && surest_share(whole, ranges) <= SUREST
    };
    splits.is_empty() || holds(decided, whole) && holds(raised, part) && splits.iter().zip(&narrowed).all(leaves)
}

/// Between what a whole, those of it who were raised, and the parts of one split lie for
/// whoever puts them together; `None` where no counts fit.
fn follow(split: &Parts, parts: &[Range], whole: Range, raised: Range) -> Option<(Range, Range, Vec<Range>)> {
    let whole = Range { low: whole.low.max(raised.low), ..whole };
    let raised = Range { high: raised.high.min(whole.high), ..raised };
    let (whole, mut parts) = narrow(whole, parts)?;
    let (inside, beside): (Vec<usize>, Vec<usize>) = (0..parts.len()).partition(|at| raises(split.parts[*at].0));
    let others: Vec<Range> = beside.iter().map(|at| parts[*at]).collect();
    let most: i64 = others.iter().map(|range| range.high).sum();
    // Some of the others were raised as well: they were challenged.
    let mut of_it: Vec<Range> = inside.iter().map(|at| parts[*at]).collect();
    of_it.push(Range { low: 0, high: most });
    let (raised, of_it) = narrow(raised, &of_it)?;
    let least = of_it.last()?.low;
    let (_, others) = narrow(Range { low: least, high: most }, &others)?;
    inside.iter().zip(of_it).chain(beside.iter().zip(others)).for_each(|(at, range)| parts[*at] = range);
    let (whole, parts) = narrow(whole, &parts)?;
    Some((whole, raised, parts))
}
