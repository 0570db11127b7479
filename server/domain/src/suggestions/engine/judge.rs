//! How good suggestions are: on texts whose authors the model had not learnt from.

/// Of a hundred suggestions so many at least have to have been right where it is
/// chosen from where on a theme is suggested.
const AIMED: f64 = 0.8;

/// And so many where it was then measured, on others; of fewer nothing is suggested.
const LEAST: f64 = 0.7;

/// So many suggestions at least have to have been measured.
const FEWEST: u32 = 10;

/// What was found of a theme, or of all of them, on texts it was not learnt from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::suggestions) struct Judged {
    /// Texts it was measured on that the team tagged with it.
    pub tagged: u32,
    /// Texts it would have been suggested for.
    pub suggested: u32,
    /// Those of them that the team tagged with it.
    pub right: u32,
}

impl Judged {
    /// Whether a person is shown suggestions of this kind.
    pub(super) fn holds(self) -> bool {
        self.suggested >= FEWEST && f64::from(self.right) >= LEAST * f64::from(self.suggested)
    }
}

/// Between which shares the true one lies 95 times in 100, in hundredths (Wilson);
/// from nothing to everything where there was nothing to count.
pub(in crate::suggestions) fn wilson(found: u32, of: u32) -> (u32, u32) {
    if of == 0 {
        return (0, 100);
    }
    let (n, share) = (f64::from(of), f64::from(found) / f64::from(of));
    let z2 = 1.96_f64.powi(2);
    let middle = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = 1.96 / (1.0 + z2 / n) * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    let hundredths = |share: f64| (share.clamp(0.0, 1.0) * 100.0).round() as u32;
    (hundredths(middle - half), hundredths(middle + half))
}

/// What a model said of a text it had not learnt from, and what the team said.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scored {
    /// Which text.
    pub item: usize,
    pub score: f32,
    pub has: bool,
    /// In which of the parts that were measured it stands.
    pub part: u8,
}

/// From which score on a theme is suggested: below the lowest text that has it from which
/// on [`AIMED`] of what would be suggested is right, half way to the next text. Where right
/// and wrong stand apart, nothing wrong is suggested only because there is room for it.
/// `None` where there is none with [`FEWEST`].
pub(super) fn threshold(scored: &[Scored]) -> Option<f32> {
    let mut scored = scored.to_vec();
    scored.sort_unstable_by(|one, other| other.score.total_cmp(&one.score));
    let (mut found, mut suggested, mut right, mut any) = (None, 0_u32, 0_u32, false);
    for (at, one) in scored.iter().enumerate() {
        suggested += 1;
        right += u32::from(one.has);
        any |= one.has;
        // Texts of one score are suggested together or not at all.
        let last = scored.get(at + 1).is_none_or(|next| next.score < one.score);
        if last && any && suggested >= FEWEST && f64::from(right) >= AIMED * f64::from(suggested) {
            found = Some(scored.get(at + 1).map_or(one.score, |next| f32::midpoint(one.score, next.score)));
        }
        any &= !last;
    }
    found
}

/// Which of these would have been suggested: each part is judged by the threshold that
/// the other parts set, so that nothing is measured on what it was chosen by.
pub(super) fn suggested(scored: &[Scored], parts: u8) -> Vec<bool> {
    let others = |part: u8| scored.iter().copied().filter(|one| one.part != part).collect::<Vec<_>>();
    let from: Vec<Option<f32>> = (0..parts).map(|part| threshold(&others(part))).collect();
    let above = |one: &Scored| from.get(usize::from(one.part)).copied().flatten().is_some_and(|from| one.score >= from);
    scored.iter().map(above).collect()
}

/// What was found of a theme.
pub(super) fn judged(scored: &[Scored], suggested: &[bool]) -> Judged {
    let mut judged = Judged::default();
    for (one, suggested) in scored.iter().zip(suggested) {
        judged.tagged += u32::from(one.has);
        judged.suggested += u32::from(*suggested);
        judged.right += u32::from(*suggested && one.has);
    }
    judged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(scores: &[(f32, bool)], part: u8) -> Vec<Scored> {
        let one = |(item, (score, has)): (usize, &(f32, bool))| Scored { item, score: *score, has: *has, part };
        scores.iter().enumerate().map(one).collect()
    }

    #[test]
    fn mod_03_a_share_is_told_with_its_bounds() {
        assert_eq!(wilson(8, 10), (49, 94));
        assert_eq!(wilson(80, 100), (71, 87));
        assert_eq!(wilson(0, 20), (0, 16));
        assert_eq!(wilson(20, 20), (84, 100));
        assert_eq!(wilson(0, 0), (0, 100));
    }

    #[test]
    fn mod_03_a_theme_is_suggested_from_where_four_of_five_are_right() {
        // Nine right, then one wrong, then alternating: the lowest place with 80 in 100.
        let mut scores: Vec<(f32, bool)> = (0..9).map(|n| (9.0 - n as f32 * 0.1, true)).collect();
        scores.extend([(5.0, false), (4.0, true), (3.0, false), (2.0, true), (1.0, false)]);
        // 9/10, 10/11, 10/12, 11/13, 11/14: at 2.0 it is 84.6, at 1.0 78.6.
        assert_eq!(threshold(&scored(&scores, 0)), Some(1.5));
        assert_eq!(threshold(&scored(&scores[..9], 0)), None, "nine are too few to say");
        let all_wrong: Vec<(f32, bool)> = (0..30).map(|n| (n as f32, false)).collect();
        assert_eq!(threshold(&scored(&all_wrong, 0)), None);
        // Of one score, all or none: 10 of 20 are right.
        let alike: Vec<(f32, bool)> = (0..20).map(|n| (1.0, n < 10)).collect();
        assert_eq!(threshold(&scored(&alike, 0)), None);
        assert_eq!(threshold(&[]), None);
    }

    #[test]
    fn mod_03_nothing_is_measured_on_what_its_threshold_was_chosen_by() {
        // In the first part high scores are right; in the second they are all wrong.
        let good: Vec<(f32, bool)> = (0..20).map(|n| (n as f32, n >= 10)).collect();
        let bad: Vec<(f32, bool)> = (0..20).map(|n| (n as f32, false)).collect();
        let both = [scored(&good, 0), scored(&bad, 1)].concat();
        let judged = judged(&both, &suggested(&both, 2));
        // Only the first sets a threshold, at 9.5, below the lowest that is right. By it the second
        // is judged, and ten of it are suggested wrongly.
        assert_eq!(judged, Judged { tagged: 10, suggested: 10, right: 0 });
        assert!(!judged.holds());
    }

    #[test]
    fn mod_03_what_was_right_too_seldom_or_too_few_times_is_not_suggested() {
        let of = |suggested, right| Judged { tagged: 20, suggested, right };
        assert!(of(10, 7).holds() && of(100, 70).holds());
        assert!(!of(10, 6).holds() && !of(9, 9).holds() && !of(0, 0).holds());
    }
}
