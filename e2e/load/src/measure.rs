//! Numbers from many measurements.

use std::time::Duration;

/// Latencies of one stretch of work.
#[derive(Default)]
pub struct Timings {
    /// One per answer.
    pub latencies: Vec<Duration>,
    /// From the first request to the last answer.
    pub elapsed: Duration,
}

/// What is told of a stretch of work.
#[derive(Debug, Clone, Copy, Default)]
pub struct Figures {
    /// Answers a second.
    pub per_second: f64,
    /// The median latency in milliseconds.
    pub p50_ms: f64,
    /// The latency that 95 of 100 stay below, in milliseconds.
    pub p95_ms: f64,
    /// The latency that 99 of 100 stay below, in milliseconds.
    pub p99_ms: f64,
}

impl Timings {
    /// Sums up one stretch.
    pub fn figures(mut self) -> Figures {
        self.latencies.sort_unstable();
        let seconds = self.elapsed.as_secs_f64().max(f64::EPSILON);
        Figures {
            per_second: as_f64(self.latencies.len()) / seconds,
            p50_ms: percentile(&self.latencies, 50),
            p95_ms: percentile(&self.latencies, 95),
            p99_ms: percentile(&self.latencies, 99),
        }
    }
}

/// The middle of several rounds, each figure by itself.
pub fn middle(rounds: &[Figures]) -> Figures {
    let of = |pick: fn(&Figures) -> f64| median(rounds.iter().map(pick).collect());
    Figures {
        per_second: of(|f| f.per_second),
        p50_ms: of(|f| f.p50_ms),
        p95_ms: of(|f| f.p95_ms),
        p99_ms: of(|f| f.p99_ms),
    }
}

/// The median; zero of nothing.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let half = values.len() / 2;
    match values.len() {
        0 => 0.0,
        odd if odd % 2 == 1 => values[half],
        _ => f64::midpoint(values[half - 1], values[half]),
    }
}

/// A duration in milliseconds.
pub fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

/// Rounded to `digits` after the point, for reading.
pub fn rounded(value: f64, digits: i32) -> f64 {
    let scale = 10_f64.powi(digits);
    (value * scale).round() / scale
}

fn percentile(sorted: &[Duration], percent: usize) -> f64 {
    // The smallest value that at least `percent` of all stay at or below.
    let at = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(at).map_or(0.0, |latency| ms(*latency))
}

#[expect(clippy::cast_precision_loss, reason = "counts here stay far below 2^52")]
fn as_f64(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_and_medians() {
        let latencies = (1..=200).map(Duration::from_millis).collect();
        let figures = Timings { latencies, elapsed: Duration::from_secs(2) }.figures();
        assert!((figures.per_second - 100.0).abs() < 1e-9);
        assert!((figures.p50_ms - 100.0).abs() < 1e-9 && (figures.p99_ms - 198.0).abs() < 1e-9);
        assert!((median(vec![3.0, 1.0, 2.0]) - 2.0).abs() < 1e-9);
        assert!((median(vec![4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < 1e-9);
    }
}
