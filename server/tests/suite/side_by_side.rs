//! Stories told side by side.

use futures::stream::{self, Stream, StreamExt as _};
use tokio::runtime::Handle;

/// Tells `story` of all of these, four at a time, each on a thread of its own: they wait for the
/// disk as long as they compute, and each may have a processor. What each came to, as it comes.
pub fn side_by_side<A, T, F>(all: impl Iterator<Item = A>, story: fn(A) -> F) -> impl Stream<Item = T>
where
    A: Send + 'static,
    T: Send + 'static,
    F: Future<Output = T> + 'static,
{
    let here = Handle::current();
    let told = move |of| {
        let here = here.clone();
        tokio::task::spawn_blocking(move || here.block_on(story(of)))
    };
    stream::iter(all).map(told).buffer_unordered(4).map(Result::unwrap)
}
