//! Whether each answer left after the syncs of its own submission.

use std::collections::HashMap;

use super::trace::{Event, Place};

/// What was counted over a trace.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Accepted submissions answered.
    pub answers: usize,
    /// Of these, answered after a sync of the words that began after asking.
    pub after_words: usize,
    /// Of these, answered after a sync of the key store, whose keys are made ahead.
    pub after_keys: usize,
    /// Of these, the ones answered while bytes of the words' log that were
    /// written for them alone were not yet synced; known only one at a time.
    pub violations: usize,
}

/// Follows the logs `words` and `keys` through the trace. With `one_at_a_time`
/// nothing else is written meanwhile, so that at an answer all of both logs
/// must be on disk.
pub fn check(events: &[(Place, Event)], words: &str, keys: &str, one_at_a_time: bool) -> Order {
    let mut order = Order::default();
    let mut asked: HashMap<&str, Place> = HashMap::new();
    // For each log: where the newest completed sync began, and the newest write.
    let mut synced: HashMap<&str, Place> = HashMap::new();
    let mut written: HashMap<&str, Place> = HashMap::new();
    for (place, event) in events {
        match event {
            Event::Asked { socket } => drop(asked.insert(socket, *place)),
            Event::Written { path, .. } => drop(written.insert(path, *place)),
            Event::SyncEnded { path, began, .. } => {
                let newest = synced.entry(path).or_default();
                *newest = (*newest).max(*began);
            }
            Event::Answered { socket } => {
                order.answers += 1;
                let since = asked.remove(socket.as_str());
                let covered = |log: &str| {
                    let newest = synced.get(log).copied();
                    let in_time = matches!((since, newest), (Some(since), Some(newest)) if newest > since);
                    in_time && (!one_at_a_time || written.get(log).copied() < newest)
                };
                // Owner keys are made ahead: some sync of theirs has to be over. That it
                // covered this very key is what the power cuts prove.
                let (in_words, in_keys) = (covered(words), synced.contains_key(keys));
                order.after_words += usize::from(in_words);
                order.after_keys += usize::from(in_keys);
                order.violations += usize::from(!in_words || !in_keys);
            }
            Event::SyncBegan { .. } | Event::Cut { .. } => {}
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked() -> Event {
        Event::Asked { socket: "s".into() }
    }

    fn answered() -> Event {
        Event::Answered { socket: "s".into() }
    }

    fn written(path: &str) -> Event {
        Event::Written { path: path.into(), offset: 0, bytes: vec![1] }
    }

    fn synced(path: &str, began: Place) -> Event {
        Event::SyncEnded { thread: 1, path: path.into(), began }
    }

    fn placed(events: Vec<Event>) -> Vec<(Place, Event)> {
        events.into_iter().enumerate().collect()
    }

    #[test]
    fn an_answer_after_both_syncs_is_right() {
        let events = placed(vec![asked(), written("k"), synced("k", 1), written("w"), synced("w", 3), answered()]);
        let one = check(&events, "w", "k", false);
        assert_eq!(one, Order { answers: 1, after_words: 1, after_keys: 1, violations: 0 });
    }

    #[test]
    fn an_answer_before_its_sync_is_found() {
        let events = placed(vec![asked(), written("k"), synced("k", 1), written("w"), answered(), synced("w", 3)]);
        assert_eq!(check(&events, "w", "k", false).violations, 1);
        // A sync that began before the submission arrived is somebody else's.
        let events = placed(vec![written("w"), asked(), synced("w", 0), synced("k", 1), answered()]);
        assert_eq!(check(&events, "w", "k", false).violations, 1);
        // One at a time, a write after the last sync is the submission's own.
        let events = placed(vec![asked(), written("k"), synced("k", 1), synced("w", 2), written("w"), answered()]);
        assert_eq!(check(&events, "w", "k", true).violations, 1);
    }
}
