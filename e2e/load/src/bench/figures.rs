//! Computing the figures of a quarter that holds nearly all views there are, in
//! the background: how long it takes, and what it does to the queue meanwhile.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime};

use serde::Serialize;

use super::fill::Words;
use super::load::paced;
use crate::fault::{Outcome, ensure};
use crate::heard::{Launch, Program, Server};
use crate::measure::{Figures, rounded};
use crate::out::row;
use crate::visitor::Visitor;

/// Colleagues who read the queue meanwhile, and how long each reads a page.
const READERS: usize = 4;
const READS: Duration = Duration::from_millis(100);

/// Longer than this, and something hangs.
const PATIENCE: Duration = Duration::from_secs(900);

const DAY: i64 = 86_400_000;

/// A quarter of which figures are due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quarter {
    /// The year.
    pub year: i64,
    /// 1 to 4.
    pub number: i64,
}

impl Quarter {
    /// The newest that has been over for long enough.
    #[expect(clippy::disallowed_methods, reason = "the program that is measured goes by the machine's clock")]
    pub fn newest_due() -> Self {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let now = i64::try_from(since).unwrap_or(0) * 1000;
        Self::due_at(now)
    }

    fn due_at(now: i64) -> Self {
        // A fortnight after its end, and a day for clocks that are ahead of this one.
        let (year, month) = month_of((now - 15 * DAY).div_euclid(DAY));
        match (month - 1) / 3 {
            0 => Self { year: year - 1, number: 4 },
            number => Self { year, number },
        }
    }

    /// Its name in the tables.
    pub fn key(self) -> String {
        format!("{}-Q{}", self.year, self.number)
    }

    /// Midnight of its first day, in milliseconds.
    pub fn starts(self) -> i64 {
        days_before(self.year, self.number * 3 - 2) * DAY
    }
}

/// Days from 1970 to the first of a month.
fn days_before(year: i64, month: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let of_era = year.rem_euclid(400);
    year.div_euclid(400) * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + (153 * month + 2) / 5 - 719_468
}

/// The year and month of a day since 1970.
fn month_of(day: i64) -> (i64, i64) {
    let mut at = (1970 + day / 366, 1);
    loop {
        let next = if at.1 == 12 { (at.0 + 1, 1) } else { (at.0, at.1 + 1) };
        if days_before(next.0, next.1) > day {
            return at;
        }
        at = next;
    }
}

/// What computing a quarter takes.
#[derive(Serialize, Clone, Copy)]
pub struct Computed {
    /// Views in the folder, nearly all of them in the quarter.
    pub views: u64,
    /// From the start of the server until the quarter was published.
    pub seconds: f64,
    /// The queue's p95 while it was computed.
    pub queue_amid_p95_ms: f64,
    /// The queue's p95 for as long after another start, at which nothing was due.
    pub queue_p95_ms: f64,
    /// By what part of itself it moved.
    pub queue_moved: f64,
}

/// Takes what was published back, and lets the server publish it anew.
///
/// # Errors
/// When it is not published, or the queue does not answer 200.
pub async fn compute(program: &Program, data: &Path, words: &Words, name: &str, views: u64) -> Outcome<Computed> {
    let quarter = Quarter::newest_due();
    words.unpublish(quarter).await?;
    let logs = data.with_extension("figures-logs");
    let launch = Launch { program, data, logs: &logs, wrapper: &[] };
    let began = Instant::now();
    let server = Server::start(&launch).await?;
    let lead = Visitor::by_link(server.port, &server.link("participation_lead").await?).await?.cookies();
    let (done, reading) = (Arc::new(AtomicBool::new(false)), ["/queue".to_owned(), "/queue?state=sent".to_owned()]);
    let (amid, published) = tokio::join!(
        paced(server.port, &reading, &lead, READERS, READS, Arc::clone(&done)),
        until_published(words, quarter, began, Arc::clone(&done))
    );
    let (amid, took) = (amid?.figures(), published?);
    server.stop().await?;
    // Like beside like: a start whose first pages are as cold, with nothing due.
    let server = Server::start(&launch).await?;
    let lead = Visitor::by_link(server.port, &server.link("participation_lead").await?).await?.cookies();
    let after = quiet(&server, &reading, &lead, took).await?;
    server.stop().await?;
    let computed = Computed {
        views,
        seconds: rounded(took.as_secs_f64(), 1),
        queue_amid_p95_ms: rounded(amid.p95_ms, 2),
        queue_p95_ms: rounded(after.p95_ms, 2),
        queue_moved: rounded(amid.p95_ms / after.p95_ms.max(f64::EPSILON) - 1.0, 3),
    };
    row(
        &format!("{name}: computing a quarter of {views}"),
        format_args!("{:.1} s (wanted: at most 60)", computed.seconds),
    );
    row(
        &format!("{name}: the queue's p95 meanwhile"),
        format_args!(
            "{:.1} ms, and {:.1} ms with nothing due: moved by {:.2} (wanted: less than 0.2)",
            computed.queue_amid_p95_ms, computed.queue_p95_ms, computed.queue_moved
        ),
    );
    Ok(computed)
}

/// Waits until the quarter is there; how long it took.
async fn until_published(words: &Words, quarter: Quarter, began: Instant, done: Arc<AtomicBool>) -> Outcome<Duration> {
    let mut there = Ok(false);
    while began.elapsed() < PATIENCE {
        there = words.has_published(quarter).await;
        if !matches!(there, Ok(false)) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let took = began.elapsed();
    done.store(true, Ordering::Relaxed);
    ensure(there?, || format!("{} was not published in {} s", quarter.key(), took.as_secs()))?;
    Ok(took)
}

/// The queue when nothing is computed, for as long as something was.
async fn quiet(server: &Server, reading: &[String], cookies: &str, took: Duration) -> Outcome<Figures> {
    let done = Arc::new(AtomicBool::new(false));
    let stop = Arc::clone(&done);
    let lasting = took.clamp(Duration::from_secs(5), Duration::from_secs(60));
    let (timings, ()) = tokio::join!(paced(server.port, reading, cookies, READERS, READS, done), async move {
        tokio::time::sleep(lasting).await;
        stop.store(true, Ordering::Relaxed);
    });
    Ok(timings?.figures())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_quarter_that_is_due_is_found() {
        let at = |days: i64| Quarter::due_at(days * DAY);
        let day = |year, month, day: i64| days_before(year, month) + day - 1;
        assert_eq!(days_before(1970, 1), 0);
        assert_eq!(days_before(2000, 3), 11_017);
        assert_eq!(month_of(day(2026, 2, 28)), (2026, 2));
        assert_eq!(month_of(day(2026, 12, 31)), (2026, 12));
        assert_eq!(at(day(2026, 11, 27)).key(), "2026-Q3");
        assert_eq!(at(day(2026, 10, 15)).key(), "2026-Q2");
        assert_eq!(at(day(2026, 10, 16)).key(), "2026-Q3");
        assert_eq!(at(day(2027, 1, 10)).key(), "2026-Q3");
        assert_eq!(at(day(2027, 3, 1)).key(), "2026-Q4");
        assert_eq!(at(day(2026, 11, 27)).starts(), day(2026, 7, 1) * DAY);
    }
}
