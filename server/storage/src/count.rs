//! How many statements something takes. A page makes a fixed number whatever
//! it shows, and tests count them.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::work::Work;

tokio::task_local! {
    static STATEMENTS: Arc<AtomicU64>;
}

/// Runs `work` and counts its statements, those of its units of work too.
pub async fn count_statements<T>(work: impl Future<Output = T>) -> (T, u64) {
    let counter = Arc::new(AtomicU64::new(0));
    let done = STATEMENTS.scope(Arc::clone(&counter), work).await;
    (done, counter.load(Ordering::Relaxed))
}

/// One more, where anybody counts.
pub(super) fn one_more() {
    // Mostly nobody does.
    let _ = STATEMENTS.try_with(|counter| counter.fetch_add(1, Ordering::Relaxed));
}

/// Lets a unit of work count for whoever hands it in: it is run elsewhere.
pub(super) fn counted(work: Work) -> Work {
    match STATEMENTS.try_with(Arc::clone) {
        Ok(counter) => Box::new(move |uow| Box::pin(STATEMENTS.scope(counter, work(uow)))),
        Err(_) => work,
    }
}
