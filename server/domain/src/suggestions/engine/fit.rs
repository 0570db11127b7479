//! One theme's linear model, fitted: logistic regression by stochastic gradient
//! descent, with a step of its own for each feature (AdaGrad), so that what is seldom
//! said is learnt as well as what is said every day.

/// How often every text is looked at.
const ROUNDS: usize = 8;

/// The first step of a feature.
const STEP: f32 = 0.5;

/// A text that is told right with less than this to spare changes nothing any more:
/// most texts have nothing to do with most themes.
const SETTLED: f32 = 0.02;

/// Keeps the first step from being endless.
const SOME: f32 = 1e-6;

/// Texts as rows of features that were kept, each once in a row, and what each
/// feature weighs wherever it stands.
pub(super) struct Rows {
    /// Where each row begins in the cells; one more for the end.
    begins: Vec<usize>,
    cells: Vec<u32>,
    /// What makes a row's length 1, so that long texts weigh no more than short ones.
    scales: Vec<f32>,
    values: Vec<f32>,
}

impl Rows {
    /// No rows yet.
    pub(super) fn new() -> Self {
        Self { begins: vec![0], cells: Vec::new(), scales: Vec::new(), values: Vec::new() }
    }

    /// One more row: the places of its features, each once.
    pub(super) fn push(&mut self, features: &[u32]) {
        self.cells.extend_from_slice(features);
        self.begins.push(self.cells.len());
    }

    /// Says what each feature weighs, once every row is there.
    pub(super) fn weigh(&mut self, values: Vec<f32>) {
        self.scales = (1..self.begins.len()).map(|at| scale(self.row(at - 1), &values)).collect();
        self.values = values;
    }

    fn row(&self, at: usize) -> &[u32] {
        match self.begins.get(at..at + 2) {
            Some([from, to]) => &self.cells[*from..*to],
            _ => &[],
        }
    }

    /// What each feature weighs wherever it stands.
    pub(super) fn into_values(self) -> Vec<f32> {
        self.values
    }

    /// What a model says of a row.
    pub(super) fn says(&self, weights: &Weights, at: usize) -> f32 {
        weights.says(self.row(at), &self.values, self.scales[at])
    }
}

/// What makes the length of these features 1; 0 where there are none.
pub(super) fn scale(features: &[u32], values: &[f32]) -> f32 {
    let squares: f32 = features.iter().map(|at| values[*at as usize].powi(2)).sum();
    if squares > 0.0 { squares.sqrt().recip() } else { 0.0 }
}

/// What was learnt of one theme.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Weights {
    bias: f32,
    of: Vec<f32>,
}

impl Weights {
    /// How much these features speak for the theme, as a logarithm of the odds.
    pub(super) fn says(&self, features: &[u32], values: &[f32], scale: f32) -> f32 {
        let sum: f32 = features.iter().map(|at| self.of[*at as usize] * values[*at as usize]).sum();
        self.bias + scale * sum
    }
}

fn chance(odds: f32) -> f32 {
    (1.0 + (-odds).exp()).recip()
}

/// Learns from these rows, in this order, which of them have the theme.
pub(super) fn fit(rows: &Rows, order: &[usize], has: &[bool]) -> Weights {
    let features = rows.values.len();
    let mut weights = Weights { bias: 0.0, of: vec![0.0; features] };
    let (mut steps, mut bias_steps) = (vec![0.0_f32; features], 0.0_f32);
    for _ in 0..ROUNDS {
        for at in order.iter().copied() {
            let (row, scale) = (rows.row(at), rows.scales[at]);
            let wanted = if has[at] { 1.0 } else { 0.0 };
            let wrong = chance(weights.says(row, &rows.values, scale)) - wanted;
            if wrong.abs() < SETTLED {
                continue;
            }
            bias_steps += wrong * wrong;
            weights.bias -= STEP * wrong / (bias_steps.sqrt() + SOME);
            for feature in row.iter().map(|feature| *feature as usize) {
                let slope = wrong * scale * rows.values[feature];
                steps[feature] += slope * slope;
                weights.of[feature] -= STEP * slope / (steps[feature].sqrt() + SOME);
            }
        }
    }
    weights
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_03_a_feature_that_goes_with_the_theme_weighs_for_it_and_another_against() {
        let mut rows = Rows::new();
        let mut has = Vec::new();
        for n in 0..60 {
            // 0 stands with the theme, 1 without it, 2 everywhere.
            rows.push(if n % 3 == 0 { &[0, 2] } else { &[1, 2] });
            has.push(n % 3 == 0);
        }
        rows.weigh(vec![1.0, 1.0, 1.0]);
        let order: Vec<usize> = (0..60).collect();
        let weights = fit(&rows, &order, &has);
        assert!(weights.of[0] > 0.5 && weights.of[1] < -0.5, "{weights:?}");
        assert!(weights.of[2].abs() < weights.of[0].abs().min(weights.of[1].abs()), "{weights:?}");
        assert!(rows.says(&weights, 0) > 0.0 && rows.says(&weights, 1) < 0.0);
        assert_eq!(fit(&rows, &order, &has), weights, "the same again");
    }

    #[test]
    fn mod_03_long_texts_weigh_no_more_than_short_ones() {
        let values = [2.0, 2.0, 2.0, 2.0];
        assert!((scale(&[0], &values) - 0.5).abs() < 1e-6);
        assert!((scale(&[0, 1, 2, 3], &values) - 0.25).abs() < 1e-6);
        assert!(scale(&[], &values).abs() < f32::EPSILON);
        let mut rows = Rows::new();
        rows.push(&[]);
        rows.push(&[3]);
        rows.weigh(values.to_vec());
        assert_eq!((rows.row(0), rows.row(1), rows.row(2)), (&[][..], &[3][..], &[][..]));
        assert_eq!(rows.scales, [0.0, 0.5]);
    }
}
