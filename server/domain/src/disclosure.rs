//! The one path by which a figure about children reaches the board, the
//! public or a provider. Counts below the threshold, noughts too, are not
//! shown, the rest are rounded to five (NHS practice). What is counted at all
//! is the database view `countable_view`, and for which periods is
//! `server/domain/src/quarter.rs`.

/// The smallest threshold a council may set.
pub const FLOOR: i64 = 5;

/// A count as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Fewer than the threshold, nobody among them: a nought that is told apart
    /// from a few tells when the first one spoke.
    Few,
    /// About this many: rounded to the nearest five.
    About(i64),
}

/// The rule in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disclosure {
    threshold: i64,
}

impl Default for Disclosure {
    fn default() -> Self {
        Self { threshold: 8 }
    }
}

impl Disclosure {
    /// A rule that hides counts below `threshold`, never below [`FLOOR`].
    #[must_use]
    pub fn with_threshold(threshold: i64) -> Self {
        Self { threshold: threshold.max(FLOOR) }
    }

    /// Counts from here on are shown.
    #[must_use]
    pub fn threshold(self) -> i64 {
        self.threshold
    }

    /// Whether a group of `count` is large enough to say anything about.
    #[must_use]
    pub fn allows(self, count: i64) -> bool {
        count >= self.threshold
    }

    /// A count as it may be shown.
    #[must_use]
    pub fn count(self, count: i64) -> Shown {
        if self.allows(count) { Shown::About((count + 2) / 5 * 5) } else { Shown::Few }
    }

    /// A share in per cent, rounded to five; `None` when either part is below
    /// the threshold: with the whole beside it, a share would give it away.
    #[must_use]
    pub fn share(self, part: i64, whole: i64) -> Option<i64> {
        if !self.allows(part) || !self.allows(whole - part) {
            return None;
        }
        Some(((part * 100 + whole / 2) / whole + 2) / 5 * 5)
    }

    /// The parts of a whole that is shown nowhere, each as it may be shown;
    /// `None` unless two of them are large: where all but a few say the same,
    /// what each one said would be known.
    #[must_use]
    pub fn split(self, parts: &[i64]) -> Option<Vec<Shown>> {
        let large = parts.iter().filter(|n| self.allows(**n)).count();
        (large >= 2).then(|| parts.iter().map(|n| self.count(*n)).collect())
    }

    /// As [`Disclosure::split`], where the whole is shown beside its parts: a
    /// single small part would be what the large ones leave of it.
    #[must_use]
    pub fn split_of_whole<const N: usize>(self, parts: [i64; N]) -> Option<[Shown; N]> {
        let small = parts.iter().filter(|n| !self.allows(**n)).count();
        (N - small >= 2 && small != 1).then(|| parts.map(|n| self.count(n)))
    }

    /// The smallest group whose words may be quoted: ten at least.
    #[must_use]
    pub fn quoted_from(self) -> i64 {
        self.threshold.max(10)
    }

    /// Whether words from a group this large may be quoted.
    #[must_use]
    pub fn may_quote(self, group: i64) -> bool {
        group >= self.quoted_from()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn brd_04_no_count_below_the_threshold_is_ever_shown(count in -5i64..5000, threshold in -5i64..40) {
            let rule = Disclosure::with_threshold(threshold);
            prop_assert!(rule.threshold() >= FLOOR);
            match rule.count(count) {
                Shown::About(n) => {
                    prop_assert!(count >= rule.threshold());
                    prop_assert_eq!(n % 5, 0);
                    prop_assert!((n - count).abs() <= 2);
                }
                Shown::Few => prop_assert!(count < rule.threshold()),
            }
        }

        #[test]
        fn brd_04_what_is_small_can_be_moved_about_and_nothing_shown_changes(
            large in proptest::collection::vec(8i64..200, 0..5),
            small in proptest::collection::vec(0i64..8, 1..5),
            other in proptest::collection::vec(0i64..8, 5),
        ) {
            let rule = Disclosure::default();
            let one: Vec<i64> = large.iter().chain(&small).copied().collect();
            let two: Vec<i64> = large.iter().chain(other.iter().take(small.len())).copied().collect();
            prop_assert_eq!(rule.split(&one), rule.split(&two));
            if let [a, b, c, d] = one[..] {
                let again = [two[0], two[1], two[2], two[3]];
                prop_assert_eq!(rule.split_of_whole([a, b, c, d]), rule.split_of_whole(again));
            }
        }

        #[test]
        fn brd_04_no_share_tells_of_a_small_or_unanimous_group(part in 0i64..400, rest in 0i64..400) {
            let rule = Disclosure::default();
            if let Some(share) = rule.share(part, part + rest) {
                prop_assert!(part + rest >= rule.threshold());
                prop_assert!(rule.allows(part) && rule.allows(rest));
                prop_assert_eq!(share % 5, 0);
            }
        }
    }
}
