//! What follows for the parts of a whole from what is known of all of them:
//! exact arithmetic with ranges of whole numbers.

use super::published::Range;

/// Ranges of a whole and its parts, as narrow as they follow from one another;
/// `None` where no counts fit them.
#[must_use]
pub fn narrow(whole: Range, parts: &[Range]) -> Option<(Range, Vec<Range>)> {
    let (low, high) = sum(parts);
    let whole = Range { low: whole.low.max(low), high: whole.high.min(high) };
    let part = |one: &Range| Range {
        low: one.low.max(whole.low - (high - one.high)),
        high: one.high.min(whole.high - (low - one.low)),
    };
    let parts: Vec<Range> = parts.iter().map(part).collect();
    let fits = whole.values() > 0 && parts.iter().all(|one| one.values() > 0);
    fits.then_some((whole, parts))
}

/// The largest share, in per cent, that some part provably has of its whole.
#[must_use]
pub fn surest_share(whole: Range, parts: &[Range]) -> i64 {
    let (_, high) = sum(parts);
    let share = |one: &Range| {
        let others = (high - one.high).min(whole.high - one.low).max(0);
        one.low * 100 / (one.low + others).max(1)
    };
    parts.iter().map(share).max().unwrap_or(0)
}

fn sum(parts: &[Range]) -> (i64, i64) {
    parts.iter().fold((0, 0), |(low, high), one| (low + one.low, high + one.high))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(low: i64, high: i64) -> Range {
        Range { low, high }
    }

    #[test]
    fn brd_04_what_follows_from_a_whole_is_found_exactly() {
        let parts = [range(8, 20), range(0, 19), range(0, 19)];
        assert_eq!(narrow(range(8, 8), &parts).unwrap().1, [range(8, 8), range(0, 0), range(0, 0)]);
        assert_eq!(narrow(range(58, 70), &parts).unwrap().1, [range(20, 20), range(19, 19), range(19, 19)]);
        assert_eq!(narrow(range(59, 70), &parts), None, "no counts fit");
        let (whole, parts) = narrow(range(0, 100), &parts).unwrap();
        assert_eq!((whole, parts[0]), (range(8, 58), range(8, 20)), "nothing new is known");
    }

    #[test]
    fn brd_04_every_narrowed_end_is_reached_by_some_counts() {
        // Small enough to try all: the ends found are the ends there are.
        let parts = [range(1, 4), range(0, 3), range(2, 6)];
        for whole in [range(3, 5), range(6, 7), range(11, 13), range(0, 20)] {
            let mut there: Option<Vec<Range>> = None;
            for (a, b, c) in (1..=4).flat_map(|a| (0..=3).flat_map(move |b| (2..=6).map(move |c| (a, b, c)))) {
                if !(whole.low..=whole.high).contains(&(a + b + c)) {
                    continue;
                }
                let seen = there.get_or_insert_with(|| [a, b, c].map(|n| range(n, n)).to_vec());
                for (range, n) in seen.iter_mut().zip([a, b, c]) {
                    (range.low, range.high) = (range.low.min(n), range.high.max(n));
                }
            }
            assert_eq!(narrow(whole, &parts).map(|found| found.1), there, "{whole:?}");
        }
    }

    #[test]
    fn brd_04_a_share_is_sure_only_as_far_as_the_others_can_be_large() {
        assert_eq!(surest_share(range(94, 106), &[range(90, 102), range(0, 19)]), 84);
        assert_eq!(surest_share(range(199, 211), &[range(194, 206), range(0, 19)]), 91);
        assert_eq!(surest_share(range(0, 19), &[range(0, 19), range(0, 19)]), 0);
    }
}
