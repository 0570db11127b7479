//! Counts of lists that somebody looks at again within moments. Each is counted along an
//! index, yet there are some ten of them above a page, and a desk draws that page all day.
//!
//! They are counted anew as soon as this process changed anything, and every two seconds,
//! because another process may have.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError};

use super::selection::Selection;
use super::{QueueFilter, near};
use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Grant, Moderate};

/// How long what another process changed may stay uncounted, in milliseconds.
const UNSEEN: i64 = 2_000;

/// Counts kept at most; beyond, all are forgotten.
const MOST: usize = 500;

/// What was counted, for whom: what may be about somebody is not in their counts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Counted {
    /// The lines of a list, wherever the page is in it.
    List(AccountId, Box<QueueFilter>),
    /// What belongs together: how many groups, and the views of the largest.
    Together(AccountId),
}

/// The two numbers of [`Counted::Together`]; the first of them of a list.
pub(super) type Counts = (i64, i64);

struct Remembered {
    counts: Counts,
    /// Units of work this process had seen answered before it was counted.
    writes: u64,
    at: Moment,
}

/// The counts of one process.
#[derive(Default)]
pub(crate) struct CountsInMind(Mutex<HashMap<Counted, Remembered>>);

/// A count that is about to be made.
pub(super) struct Counting {
    of: Counted,
    writes: u64,
    at: Moment,
}

/// What is remembered of it; else what is to be told once it was counted.
pub(super) fn remembered(heard: &Heard, of: Counted) -> Result<Counts, Counting> {
    let (writes, at) = (heard.words().writes(), heard.now());
    let all = heard.counts_in_mind().0.lock().unwrap_or_else(PoisonError::into_inner);
    match all.get(&of) {
        Some(one) if one.writes == writes && (one.at.0..one.at.0 + UNSEEN).contains(&at.0) => Ok(one.counts),
        _ => Err(Counting { of, writes, at }),
    }
}

impl Counting {
    /// Remembers what was counted since [`remembered`] gave nothing.
    pub(super) fn remember(self, heard: &Heard, counts: Counts) {
        let Self { of, writes, at } = self;
        let mut all = heard.counts_in_mind().0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MOST {
            all.clear();
        }
        all.insert(of, Remembered { counts, writes, at });
    }
}

/// How many lines a list has for whoever looks, as [`Selection::count`] counts them.
pub(super) async fn counted(
    heard: &Heard,
    conn: &mut Conn,
    by: &Grant<Moderate>,
    (filter, selection): (&QueueFilter, &Selection),
) -> Result<i64, StorageError> {
    let list = QueueFilter { after: None, ..filter.clone() };
    let counting = match remembered(heard, Counted::List(by.id(), Box::new(list))) {
        Ok((counted, _)) => return Ok(counted),
        Err(counting) => counting,
    };
    let (today, until) = near(heard);
    let counted = selection.count(conn, (today.as_str(), until.as_str())).await?;
    counting.remember(heard, (counted, 0));
    Ok(counted)
}
