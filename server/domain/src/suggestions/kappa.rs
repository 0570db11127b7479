//! How far two people agree beyond what chance would have them agree (Cohen's kappa),
//! with its uncertainty. It knows no storage.

/// What two people said of one view: how many themes both gave it, only the first,
/// only the second, and neither.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) both: u32,
    pub(super) first: u32,
    pub(super) second: u32,
    pub(super) neither: u32,
}

impl Pair {
    /// Of one theme.
    pub(super) fn of(first: bool, second: bool) -> Self {
        let mut pair = Self::default();
        *match (first, second) {
            (true, true) => &mut pair.both,
            (true, false) => &mut pair.first,
            (false, true) => &mut pair.second,
            (false, false) => &mut pair.neither,
        } = 1;
        pair
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            both: self.both + other.both,
            first: self.first + other.first,
            second: self.second + other.second,
            neither: self.neither + other.neither,
        }
    }

    fn without(self, other: Self) -> Self {
        Self {
            both: self.both - other.both,
            first: self.first - other.first,
            second: self.second - other.second,
            neither: self.neither - other.neither,
        }
    }

    /// Kappa; `None` where chance alone would have them agree always, as when nobody
    /// gave a theme to anything.
    fn kappa(self) -> Option<f64> {
        let [both, first, second, neither] = [self.both, self.first, self.second, self.neither].map(f64::from);
        let all = both + first + second + neither;
        if all == 0.0 {
            return None;
        }
        let agreed = (both + neither) / all;
        let by_chance = ((both + first) * (both + second) + (second + neither) * (first + neither)) / (all * all);
        (by_chance < 1.0).then(|| (agreed - by_chance) / (1.0 - by_chance))
    }
}

/// How far two people agree, in hundredths, and between which bounds it lies 95 times in
/// 100; without bounds where nothing that was counted says how far off it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kappa {
    /// From -100, against each other, over 0, as by chance, to 100.
    pub hundredths: i32,
    /// In hundredths.
    pub low: Option<i32>,
    /// In hundredths.
    pub high: Option<i32>,
}

/// Below this a standard error is none: leaving out whichever view changes nothing.
const NO_ERROR: f64 = 1e-9;

/// Kappa over these views. Its standard error is the jackknife's, which leaves out one
/// view after the other: what is said of one view's themes hangs together.
pub(super) fn kappa(pairs: &[Pair]) -> Option<Kappa> {
    let all = pairs.iter().fold(Pair::default(), |all, pair| all.and(*pair));
    let value = all.kappa()?;
    let without: Vec<f64> = pairs.iter().map(|pair| all.without(*pair).kappa().unwrap_or(value)).collect();
    let views = without.len() as f64;
    let middle = without.iter().sum::<f64>() / views;
    let squares: f64 = without.iter().map(|one| (one - middle).powi(2)).sum();
    let error = (squares * (views - 1.0) / views).sqrt();
    let hundredths = |value: f64| (value.clamp(-1.0, 1.0) * 100.0).round() as i32;
    let bound = |value: f64| (error > NO_ERROR).then(|| hundredths(value));
    Some(Kappa { hundredths: hundredths(value), low: bound(value - 1.96 * error), high: bound(value + 1.96 * error) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(both: usize, first: usize, second: usize, neither: usize) -> Vec<Pair> {
        let of = |many: usize, one, other| std::iter::repeat_n(Pair::of(one, other), many);
        of(both, true, true)
            .chain(of(first, true, false))
            .chain(of(second, false, true))
            .chain(of(neither, false, false))
            .collect()
    }

    /// The example of Cohen's kappa in every textbook: 50 grants, 35 agreed on; 0.4.
    #[test]
    fn mod_03_agreement_is_told_beyond_chance() {
        let of = |pairs: &[Pair]| kappa(pairs).map(|kappa| kappa.hundredths);
        assert_eq!(of(&pairs(20, 5, 10, 15)), Some(40));
        assert_eq!(of(&pairs(25, 0, 0, 25)), Some(100));
        assert_eq!(of(&pairs(0, 25, 25, 0)), Some(-100));
        assert_eq!(of(&pairs(25, 25, 25, 25)), Some(0));
        // 45 of 60 agree in both, and chance would have had more of it in the first.
        assert_eq!((of(&pairs(45, 15, 25, 15)), of(&pairs(25, 35, 5, 35))), (Some(13), Some(26)));
        assert_eq!(of(&pairs(0, 0, 0, 30)), None, "nobody gave it to anything");
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn mod_03_agreement_is_told_with_its_bounds() {
        let bounds = |kappa: Kappa| kappa.low.zip(kappa.high);
        let few = kappa(&pairs(20, 5, 10, 15)).unwrap();
        let (low, high) = bounds(few).unwrap();
        // By the usual formula the standard error is 0.13: 0.15 to 0.65.
        assert!((12..=18).contains(&low) && (62..=68).contains(&high), "{few:?}");
        let many = kappa(&pairs(200, 50, 100, 150)).unwrap();
        assert_eq!(many.hundredths, 40);
        let (lower, higher) = bounds(many).unwrap();
        assert!(higher - lower < (high - low) / 2, "{many:?}");
        // Thirty or three that agree in everything: the figures do not say how sure that is.
        for all in [pairs(25, 0, 0, 25), pairs(1, 0, 0, 2), pairs(5, 0, 0, 25)] {
            let all = kappa(&all).unwrap();
            assert_eq!((all.hundredths, bounds(all)), (100, None), "{all:?}");
        }
        // Themes of one view together.
        let two = pairs(20, 5, 10, 15).into_iter().map(|pair| pair.and(Pair::of(false, false))).collect::<Vec<_>>();
        assert!(kappa(&two).unwrap().hundredths > 40, "both left out the other theme");
    }
}
