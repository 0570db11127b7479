//! Whether a reason that is kept in clear says again what a young person said. Reasons stand
//! in the moderation log and beside quotes for as long as these do, and whoever reads them
//! there may be nobody who may read the view: words that were sealed are not typed in again.

use std::collections::BTreeSet;

use heard_storage::{StorageError, args};
use heard_vocabulary::Sender;

use super::read::{messages_under, reads_unsaid, seen_under};
use super::words::{key_of, open_text, words_for_most, words_under};
use crate::Heard;
use crate::ids::ViewId;
use crate::media::attach;
use crate::people::Account;
use crate::translators::SEALED as TRANSLATION;

/// So many words in a row are nobody's by chance.
const RUN: usize = 3;

/// Words of fewer letters say little by themselves.
const LETTERS: usize = 4;

/// So many of a reason's words have to be theirs at the least: one may be the matter itself.
const SHARED: usize = 2;

/// Words of a reason that stand in what anybody says.
const ANYBODYS: &[&str] = &[
    "about", "also", "because", "been", "could", "didnt", "does", "dont", "from", "have", "here", "just", "like",
    "more", "much", "only", "other", "people", "person", "said", "some", "than", "that", "their", "them", "then",
    "there", "they", "this", "very", "want", "were", "what", "when", "which", "will", "with", "would", "young", "your",
];

/// Whether this reason says again what was said in the view: its answers, messages, what was
/// written down of its recordings and what was handed in of it in English. What must not be said
/// in a meeting is part of it for whoever reads that alone: to others a refusal would say what
/// stands there.
///
/// # Errors
/// When storage fails.
pub(super) async fn says_their_words(
    heard: &Heard,
    by: Account,
    view: ViewId,
    reason: &str,
) -> Result<bool, StorageError> {
    let Some(key) = key_of(heard, view).await? else { return Ok(false) };
    let mut conn = heard.words().read().await?;
    let Some(row) = conn.first("SELECT * FROM view WHERE id = $1", args![view]).await? else { return Ok(false) };
    let theirs = match reads_unsaid(&mut conn, by, view).await? {
        true => words_under(&key, view, &row)?,
        false => words_for_most(&heard.catalogue(), &key, view, &row)?.0,
    };
    let mut said: Vec<String> = theirs.answers.into_iter().map(|answer| answer.said).collect();
    said.extend(seen_under(&key, view, &row)?);
    let messages = messages_under(&mut conn, view, Some(&key)).await?;
    said.extend(messages.into_iter().filter(|one| one.sender == Sender::YoungPerson).map(|one| one.text));
    said.extend(attach(&mut conn, view, Some(&key)).await?.into_iter().filter_map(|one| one.transcript));
    let sql = "SELECT sealed FROM view_translation WHERE view_id = $1 AND sealed IS NOT NULL";
    for row in &conn.all(sql, args![view]).await? {
        said.push(open_text(&key, view, TRANSLATION, &row.blob("sealed")?)?);
    }
    Ok(says_again(reason, &said))
}

fn words(text: &str) -> Vec<String> {
    heard_storage::text::search(text).split_whitespace().map(str::to_owned).collect()
}

/// Whether a word says something of what it is about.
fn tells(word: &str) -> bool {
    word.chars().count() >= LETTERS && !ANYBODYS.contains(&word)
}

/// Whether a run of their words stands in it, or more than half of what it is about.
fn says_again(reason: &str, said: &[String]) -> bool {
    let reason = words(reason);
    let said: Vec<Vec<String>> = said.iter().map(|text| words(text)).collect();
    let theirs = |run: &[String]| said.iter().any(|text| text.windows(run.len()).any(|their| their == run));
    let run = reason.windows(RUN).any(|run| run.iter().any(|word| tells(word)) && theirs(run));
    let about: BTreeSet<&String> = reason.iter().filter(|word| tells(word)).collect();
    let shared = about.iter().filter(|word| said.iter().any(|text| text.contains(**word))).count();
    run || (shared >= SHARED && 2 * shared > about.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_14_a_reason_that_says_their_words_again_is_found_and_one_of_the_teams_own_is_not() {
        let said = [
            "Your council is a wet sock and so is the soup.".to_owned(),
            "I am the only one here who plays the tuba.".to_owned(),
            "حافلة المدرسة تتأخر كل يوم".to_owned(),
        ];
        for theirs in ["it says a WET sock, and so on", "sock and soup", "they wrote: council, soup", "المدرسة تتأخر"]
        {
            assert!(says_again(theirs, &said), "{theirs}");
        }
        for ours in [
            "duplicate",
            "soup",
            "It calls people names; talked about with the author.",
            "Only one child in the county plays it.",
            "names another child",
            "",
        ] {
            assert!(!says_again(ours, &said), "{ours}");
        }
    }
}
