//! The words of a view, and the vocabulary around them.

use std::collections::HashMap;

use heard_storage::crypto::{Key, open, seal};
use heard_storage::{Row, StorageError, args};
use heard_vocabulary::Sender;
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::catalogue::{Catalogue, QuestionKind, Scenario};
use crate::ids::ViewId;
use crate::views::read::{messages_under, seen_under};

/// What parts one answer from the next.
pub(super) const BETWEEN: &str = "\n\n";

/// What a view says, as sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Answers, in the order of the questions.
    pub answers: Vec<Answer>,
    /// The nickname of a signed-in young person who chose to be known.
    #[serde(default)]
    pub from: Option<String>,
}

/// The answer to one question of the version the view carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The question's name.
    pub question: String,
    /// What was asked, as it was shown.
    #[serde(default)]
    pub asked: String,
    /// What was said; what was picked, in the words that were shown.
    pub said: String,
    /// The keys of what was picked. Views of older versions have the key in
    /// `said` and none here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<String>,
}

impl Answer {
    /// The answer as forms and drafts hold it: keys with a blank between
    /// them, or what was said.
    #[must_use]
    pub fn raw(&self) -> String {
        if self.keys.is_empty() { self.said.clone() } else { self.keys.join(" ") }
    }
}

impl Words {
    /// The answers of which others may read who come to a meeting, or read of one: none to a
    /// question that asks what must not be said there, and none at all where nobody can look up
    /// what was `asked`.
    #[must_use]
    pub fn to_be_said(self, asked: Option<&Scenario>) -> Vec<Answer> {
        let Some(asked) = asked else { return Vec::new() };
        let unsaid = |given: &Answer| asked.question(&given.question).is_some_and(|question| question.unsaid);
        self.answers.into_iter().filter(|given| !unsaid(given)).collect()
    }

    /// What those read who are neither the reviewing officer whom its author sent it to nor a
    /// safeguarding lead: without what must not be said in a meeting. How many answers that
    /// leaves out.
    pub(crate) fn for_most(mut self, catalogue: &Catalogue, asked: (&str, i64)) -> (Self, usize) {
        let given = self.answers.len();
        self.answers.retain(|one| !is_unsaid(catalogue, asked, one));
        let left_out = given - self.answers.len();
        (self, left_out)
    }

    /// What a line of a list begins with, for whoever reads it: without what must not be said
    /// in a meeting, and without bare days.
    pub(super) fn for_a_line(self, catalogue: &Catalogue, asked: (&str, i64)) -> Self {
        let (mut words, _) = self.for_most(catalogue, asked);
        words.answers.retain(|one| !is_day(catalogue, asked, one));
        words
    }

    /// All that was written in own words, a blank line between answers.
    #[must_use]
    pub fn text(&self) -> String {
        let said: Vec<&str> = self.shown().map(|answer| answer.said.as_str()).collect();
        said.join(BETWEEN)
    }

    /// The answers that [`Words::text`] joins: of a face nothing was written.
    fn shown(&self) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(|answer| answer.said.len() > 1)
    }

    /// What was written and not picked, each with the character of [`Words::text`] at
    /// which it begins.
    pub(super) fn own(&self) -> Vec<(usize, &str)> {
        let (mut own, mut at) = (Vec::new(), 0);
        for answer in self.shown() {
            if answer.keys.is_empty() {
                own.push((at, answer.said.as_str()));
            }
            at += answer.said.chars().count() + BETWEEN.chars().count();
        }
        own
    }
}

/// Whether an answer must not be said in a meeting, by the version that asked for it.
#[must_use]
pub fn is_unsaid(catalogue: &Catalogue, asked: (&str, i64), given: &Answer) -> bool {
    catalogue.question_asked(asked, &given.question).is_some_and(|question| question.unsaid)
}

/// Whether an answer is a day and nothing else.
pub(super) fn is_day(catalogue: &Catalogue, asked: (&str, i64), given: &Answer) -> bool {
    catalogue.question_asked(asked, &given.question).is_some_and(|question| question.kind == QuestionKind::Date)
}

/// Where a view's words belong, for the cipher.
pub(crate) fn view_place(view: ViewId, column: &str) -> Vec<u8> {
    [b"view.".as_slice(), column.as_bytes(), b":", &view.bytes()].concat()
}

/// The key of one view, from its owner's key.
pub(super) async fn item_key(heard: &Heard, view: ViewId, row: &Row) -> Result<Option<Key>, StorageError> {
    let (owner, wrapped): ([u8; 16], _) = (row.id("owner_key")?, row.blob("wrapped_key")?);
    // Taken back: nothing is under the owner's key any more, which may open other things.
    if wrapped.is_empty() {
        return Ok(None);
    }
    let Some(owner) = heard.key_store().get(&owner).await? else {
        return Ok(None);
    };
    Ok(Some(Key::unwrap(&owner, &view_place(view, "wrapped_key"), &wrapped)?))
}

/// The keys of many views, from their owners' keys, which are read in one
/// statement; left out are those that were erased, taken back or rest.
pub(crate) async fn item_keys(heard: &Heard, rows: &[Row]) -> Result<HashMap<ViewId, Key>, StorageError> {
    let owners = rows.iter().map(|row| row.id("owner_key")).collect::<Result<Vec<[u8; 16]>, _>>()?;
    let found = heard.key_store().get_many(&owners).await?;
    let mut keys = HashMap::with_capacity(rows.len());
    for (row, owner) in rows.iter().zip(&owners) {
        let (view, wrapped) = (row.id("id")?, row.blob("wrapped_key")?);
        if let Some(owner) = found.get(owner).filter(|_| !wrapped.is_empty()) {
            keys.insert(view, Key::unwrap(owner, &view_place(view, "wrapped_key"), &wrapped)?);
        }
    }
    Ok(keys)
}

/// One view as if nobody had been signed in: its key, taken from under one
/// owner's key and put under another's, and its words without a nickname.
pub(crate) fn without_author(
    heard: &Heard,
    view: ViewId,
    row: &Row,
    from: &Key,
    to: &Key,
) -> Result<(Vec<u8>, Vec<u8>), StorageError> {
    let wrap = view_place(view, "wrapped_key");
    let key = Key::unwrap(from, &wrap, &row.blob("wrapped_key")?)?;
    let plain = open(&key, &view_place(view, "sealed"), &row.blob("sealed")?)?;
    let words: Words =
        serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("view.sealed", "words"))?;
    let plain = serde_json::to_vec(&Words { from: None, ..words }).map_err(|e| StorageError::Bind(Box::new(e)))?;
    Ok((key.wrap(to, &wrap, heard.entropy()), seal(&key, &view_place(view, "sealed"), &plain, heard.entropy())))
}

/// The key of one view; `None` when it was erased or taken back.
pub(crate) async fn key_of(heard: &Heard, view: ViewId) -> Result<Option<Key>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT owner_key, wrapped_key FROM kept_view WHERE id = $1";
    let row = conn.first(sql, args![view]).await?;
    drop(conn);
    match row {
        Some(row) => item_key(heard, view, &row).await,
        None => Ok(None),
    }
}

/// The key of what may be harm or is on legal hold, though its owner's words rest after a
/// death: for whoever looks at concerns. `None` where neither keeps it, or it is gone.
pub(crate) async fn key_for_safety(heard: &Heard, view: ViewId) -> Result<Option<Key>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT owner_key, wrapped_key FROM view
               WHERE id = $1 AND id IN (SELECT id FROM held_view UNION SELECT id FROM legally_held_view)";
    let Some(row) = conn.first(sql, args![view]).await? else { return Ok(None) };
    drop(conn);
    let (owner, wrapped): ([u8; 16], _) = (row.id("owner_key")?, row.blob("wrapped_key")?);
    if wrapped.is_empty() {
        return Ok(None);
    }
    let Some(owner) = heard.key_store().even_resting(&owner).await? else { return Ok(None) };
    Ok(Some(Key::unwrap(&owner, &view_place(view, "wrapped_key"), &wrapped)?))
}

/// Everything that its author says in a view, and what a helper saw: answers, and
/// what they wrote since. Empty once it is erased.
///
/// # Errors
/// When storage fails, or something does not open.
pub(crate) async fn all_texts(heard: &Heard, view: ViewId) -> Result<Vec<String>, StorageError> {
    let mut conn = heard.words().read().await?;
    let Some(row) = conn.first("SELECT * FROM view WHERE id = $1", args![view]).await? else {
        return Ok(Vec::new());
    };
    let Some(key) = item_key(heard, view, &row).await? else { return Ok(Vec::new()) };
    let mut texts: Vec<String> = words_under(&key, view, &row)?.answers.into_iter().map(|answer| answer.said).collect();
    texts.extend(seen_under(&key, view, &row)?);
    let messages = messages_under(&mut conn, view, Some(&key)).await?;
    texts.extend(messages.into_iter().filter(|one| one.sender == Sender::YoungPerson).map(|one| one.text));
    Ok(texts)
}

/// Opens a view's words; `None` once they were erased.
pub(super) async fn open_words(heard: &Heard, view: ViewId, row: &Row) -> Result<Option<Words>, StorageError> {
    let Some(key) = item_key(heard, view, row).await? else { return Ok(None) };
    words_under(&key, view, row).map(Some)
}

/// A view's words, with its key in hand.
pub(crate) fn words_under(key: &Key, view: ViewId, row: &Row) -> Result<Words, StorageError> {
    let plain = open(key, &view_place(view, "sealed"), &row.blob("sealed")?)?;
    serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("view.sealed", "words"))
}

/// As [`words_under`], for most of those who read it; and how many answers that leaves out. The
/// row says by which version it was asked.
pub(crate) fn words_for_most(
    catalogue: &Catalogue,
    key: &Key,
    view: ViewId,
    row: &Row,
) -> Result<(Words, usize), StorageError> {
    let (scenario, version) = (row.text("scenario")?, row.int("scenario_version")?);
    Ok(words_under(key, view, row)?.for_most(catalogue, (&scenario, version)))
}

/// As [`words_under`], for a line of a list.
pub(super) fn words_for_a_line(
    catalogue: &Catalogue,
    key: &Key,
    view: ViewId,
    row: &Row,
) -> Result<Words, StorageError> {
    let (scenario, version) = (row.text("scenario")?, row.int("scenario_version")?);
    Ok(words_under(key, view, row)?.for_a_line(catalogue, (&scenario, version)))
}

/// Seals a text that belongs to a view under the view's own key.
pub(crate) fn seal_text(heard: &Heard, key: &Key, view: ViewId, column: &str, text: &str) -> Vec<u8> {
    seal(key, &view_place(view, column), text.as_bytes(), heard.entropy())
}

/// Opens what [`seal_text`] sealed.
pub(crate) fn open_text(key: &Key, view: ViewId, column: &'static str, sealed: &[u8]) -> Result<String, StorageError> {
    let plain = open(key, &view_place(view, column), sealed)?;
    String::from_utf8(plain).map_err(|_| StorageError::inconsistent(column, "text"))
}
