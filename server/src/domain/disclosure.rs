//! The one path by which a figure about children reaches the board, the
//! public or a provider. Counts below the threshold are not shown, the rest
//! are rounded to five (NHS practice).

/// The smallest threshold a council may set.
pub const FLOOR: i64 = 5;

/// A count as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Nobody.
    None,
    /// Someone, but fewer than the threshold.
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
        match count {
            ..=0 => Shown::None,
            n if self.allows(n) => Shown::About((n + 2) / 5 * 5),
            _ => Shown::Few,
        }
    }

    /// A share in per cent, rounded to five; `None` when the whole is too
    /// small or either part could be a few children. A unanimous group would
    /// tell what each of its members said, so 0 and 100 are not shown either.
    #[must_use]
    pub fn share(self, part: i64, whole: i64) -> Option<i64> {
        let rest = whole - part;
        if !self.allows(whole) || part <= 0 || rest <= 0 {
            return None;
        }
        if part < self.threshold.min(FLOOR) || rest < self.threshold.min(FLOOR) {
            return None;
        }
        Some(((part * 100 + whole / 2) / whole + 2) / 5 * 5)
    }

    /// The parts of a whole, each as it may be shown; `None` when the whole is
    /// too small, or when all are alike and so each would be known.
    #[must_use]
    pub fn parts<const N: usize>(self, parts: [i64; N]) -> Option<[Shown; N]> {
        let alike = parts.iter().filter(|n| **n > 0).count() < 2;
        (self.allows(parts.iter().sum()) && !alike).then(|| parts.map(|n| self.count(n)))
    }

    /// [`Disclosure::parts`] for as many parts as there are.
    #[must_use]
    pub fn parts_of(self, parts: &[i64]) -> Option<Vec<Shown>> {
        let alike = parts.iter().filter(|n| **n > 0).count() < 2;
        (self.allows(parts.iter().sum()) && !alike).then(|| parts.iter().map(|n| self.count(*n)).collect())
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
                Shown::Few => prop_assert!(count > 0 && count < rule.threshold()),
                Shown::None => prop_assert!(count <= 0),
            }
        }

        #[test]
        fn brd_04_no_share_tells_of_a_small_or_unanimous_group(part in 0i64..400, rest in 0i64..400) {
            let rule = Disclosure::default();
            if let Some(share) = rule.share(part, part + rest) {
                prop_assert!(part + rest >= rule.threshold());
                prop_assert!(part >= FLOOR && rest >= FLOOR);
                prop_assert_eq!(share % 5, 0);
            }
        }
    }
}
