//! What is measured of storage. Where nobody collects it, nothing is kept.

use std::time::Duration;

/// How long a unit of work took, from being handed in to being answered, in
/// seconds; by store and by whether it is stored.
pub const UNIT_SECONDS: &str = "heard_unit_of_work_seconds";

/// Which store something is about, as labels say it.
#[must_use]
pub const fn store_name(words: bool) -> &'static str {
    if words { "words" } else { "keys" }
}

/// A unit of work was answered.
pub(super) fn unit_of_work(words: bool, stored: bool, took: Duration) {
    let outcome = if stored { "stored" } else { "refused" };
    metrics::histogram!(UNIT_SECONDS, "store" => store_name(words), "outcome" => outcome).record(took);
}
