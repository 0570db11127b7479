//! Words that are new: what more people say now than in the months before, with what
//! stands behind it, so that what the coding frame has no name for is noticed.

use std::collections::HashSet;

use heard_storage::StorageError;
use heard_storage::clock::Moment;

use super::engine::{Occurrence, rose};
use super::memory::{RisingIn, known};
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate};
use crate::safeguarding::conflicts::kept_of;

/// Views that are asked about at once.
const AT_ONCE: usize = 1_000;

/// A word that more people say than before.
#[derive(Debug, Clone, PartialEq)]
pub struct NewWord {
    /// In which language.
    pub lang: String,
    /// The word, or two side by side, as somebody typed it.
    pub shown: String,
    /// How many people said it in the last 28 days.
    pub people: usize,
    /// How many in the six months before.
    pub before: usize,
    /// So many times as often as before at least, 95 times in 100.
    pub times: f64,
    /// Where it stands, and when each came; the newest first.
    pub views: Vec<(ViewId, Moment)>,
}

/// Words that are new, in every language, the surest first. What may be about the
/// reader is left out before anything is counted: a word that too few others said is
/// not told.
///
/// # Errors
/// When storage fails.
pub async fn new_words(heard: &Heard, by: &Grant<Moderate>) -> Result<Vec<NewWord>, StorageError> {
    let mut conn = heard.words().read().await?;
    let Some(known) = known(heard, &mut conn).await? else { return Ok(Vec::new()) };
    let mut all: Vec<ViewId> = known.rising.iter().flat_map(behind).collect();
    all.sort_unstable();
    all.dedup();
    let mut kept = HashSet::new();
    for some in all.chunks(AT_ONCE) {
        kept.extend(kept_of(heard, &mut conn, by.account(), some).await?);
    }
    drop(conn);
    let mut found: Vec<(f64, NewWord)> = known.rising.iter().flat_map(|rising| told(rising, &kept)).collect();
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    Ok(found.into_iter().map(|(_, word)| word).collect())
}

/// Every view that any of its words stands in.
fn behind(rising: &RisingIn) -> Vec<ViewId> {
    let stands = rising.terms.iter().flat_map(|term| term.now.iter().chain(&term.before));
    stands.filter_map(|here| rising.said.get(here.item)).map(|(view, _)| *view).collect()
}

/// The words of one language, with how sure each is.
fn told(rising: &RisingIn, kept: &HashSet<ViewId>) -> Vec<(f64, NewWord)> {
    let seen = |all: &[Occurrence]| {
        let here = all.iter().filter_map(|here| Some((here.author, *rising.said.get(here.item)?)));
        here.filter(|(_, (view, _))| !kept.contains(view)).collect::<Vec<_>>()
    };
    let people =
        |seen: &[([u8; 16], (ViewId, Moment))]| seen.iter().map(|(author, _)| *author).collect::<HashSet<_>>().len();
    let word = |term: &super::engine::Term| {
        let (now, before) = (seen(&term.now), seen(&term.before));
        let (people, before) = (people(&now), people(&before));
        let rose = rose(people, before, rising.totals)?;
        let mut views: Vec<(ViewId, Moment)> = now.into_iter().map(|(_, view)| view).collect();
        views.sort_unstable_by_key(|(view, at)| (std::cmp::Reverse(*at), *view));
        let (lang, shown) = (rising.lang.clone(), term.shown.clone());
        Some((rose.z, NewWord { lang, shown, people, before, times: rose.least, views }))
    };
    rising.terms.iter().filter_map(word).collect()
}
