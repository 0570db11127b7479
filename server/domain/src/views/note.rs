//! The team notes something for itself, and may ask a colleague in it, by `@` and their name.
//! Whom a note asks finds it under what is theirs until they open the view.

use std::collections::BTreeSet;

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::ViewAction;

use super::desk::{Taker, can_have, hold_reader, takers};
use super::standing::still_there;
use super::words::{item_key, open_text, seal_text};
use crate::Heard;
use crate::ids::{AccountId, NoteId, ViewId};
use crate::intake::LONGEST;
use crate::notifications::{Event, raise};
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::safeguarding::conflicts::{not_kept, reader};

/// What asks somebody stands first where one looks; more than these nobody reads there.
const ASKED: i64 = 20;

/// Why a note was not kept.
#[derive(Debug, thiserror::Error)]
pub enum NoteError {
    /// Nothing was written.
    #[error("nothing was written yet")]
    Empty,
    /// Longer than the longest answer.
    #[error("too long")]
    TooLong,
    /// A name behind an `@` is nobody's who can read this, or several are called so. Which of
    /// these it is would say from whom it is kept.
    #[error("nobody who can read this is called so")]
    Nobody,
    /// The view was taken back or erased meanwhile.
    #[error("this is no longer here")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Adds an internal note. Whoever it asks is told that something waits.
///
/// # Errors
/// [`NoteError`]; nothing is kept then.
pub async fn note(heard: &Heard, by: &Grant<Moderate>, id: ViewId, text: &str) -> Result<(), NoteError> {
    let text = text.trim();
    if heard_storage::text::is_empty(text) {
        return Err(NoteError::Empty);
    }
    if heard_storage::text::length(text) > LONGEST {
        return Err(NoteError::TooLong);
    }
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT * FROM view WHERE id = $1", args![id]).await?.ok_or(NoteError::Gone)?;
    let author = crate::people::name_of(heard, &mut conn, by.id()).await?;
    drop(conn);
    let key = item_key(heard, id, &row).await?.ok_or(NoteError::Gone)?;
    let mut to = match text.contains('@') {
        true => asked(text, &takers(heard, by, id).await?).ok_or(NoteError::Nobody)?,
        false => BTreeSet::new(),
    };
    to.remove(&by.id());
    let sealed = seal_text(heard, &key, id, "note", text);
    let note = NoteId::random(heard.entropy());
    let author = author.map_or_else(|| by.account().role().title().to_owned(), |identity| identity.name);
    let (this, actor) = (heard.clone(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // Accounts before the view, as whoever leaves.
                for who in &to {
                    hold_reader(uow, *who).await?;
                }
                if !still_there(uow, id).await? {
                    return Err(NoteError::Gone);
                }
                for who in &to {
                    if !can_have(&this, uow, *who, id).await? {
                        return Err(NoteError::Nobody);
                    }
                }
                let now = uow.now();
                uow.defer(
                    "INSERT INTO note (id, view_id, sealed, written_by, written_at) VALUES ($1, $2, $3, $4, $5)",
                    args![note, id, sealed, author, now],
                );
                for who in to {
                    uow.defer(
                        "INSERT INTO note_for (view_id, account_id, asked_at) VALUES ($1, $2, $3)
                         ON CONFLICT (view_id, account_id) DO UPDATE SET asked_at = excluded.asked_at",
                        args![id, who, now],
                    );
                    raise(uow, Event::NoteAsks(who)).await?;
                }
                record(uow, actor, ViewAction::NoteWritten, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// The views in which a note asks whoever looks, and since when, the newest first.
///
/// # Errors
/// When storage fails.
pub async fn asked_of_me(heard: &Heard, by: &Grant<Moderate>) -> Result<Vec<(ViewId, Moment)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT n.view_id, n.asked_at FROM note_for n JOIN listed_view v ON v.id = n.view_id
         WHERE n.account_id = $1{} ORDER BY n.asked_at DESC, n.view_id LIMIT {ASKED}",
        not_kept("n.view_id", 2, by.account().role())
    );
    let rows = conn.all(sql, args![by.id(), reader(heard, by.id())]).await?;
    rows.iter().map(|row| Ok((row.id("view_id")?, row.moment("asked_at")?))).collect()
}

fn words(text: &str) -> Vec<String> {
    heard_storage::text::search(text).split_whitespace().map(str::to_owned).collect()
}

/// Whom a text asks: whoever is called as it goes on behind an `@` that begins a word. `None`
/// where one of these is nobody, or more than one.
fn asked(text: &str, takers: &[Taker]) -> Option<BTreeSet<AccountId>> {
    let names: Vec<(AccountId, Vec<String>)> = takers.iter().map(|one| (one.id, words(&one.name))).collect();
    let mut parts = text.split('@');
    let mut before = parts.next().unwrap_or_default();
    let mut asked = BTreeSet::new();
    for part in parts {
        // Within a word it is an address, and by itself a sign.
        let begins = before.chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        if begins && part.starts_with(char::is_alphanumeric) {
            asked.insert(called(&words(part), &names)?);
        }
        before = part;
    }
    Some(asked)
}

/// The only one who is called so: by the longest whole name, else by the first word of it.
fn called(said: &[String], names: &[(AccountId, Vec<String>)]) -> Option<AccountId> {
    let named = || names.iter().filter(|(_, name)| !name.is_empty());
    let whole = || named().filter(|(_, name)| said.starts_with(name));
    let most = whole().map(|(_, name)| name.len()).max();
    only(whole().filter(|(_, name)| Some(name.len()) == most))
        .or_else(|| only(named().filter(|(_, name)| name.first() == said.first())))
}

fn only<'n>(mut found: impl Iterator<Item = &'n (AccountId, Vec<String>)>) -> Option<AccountId> {
    match (found.next(), found.next()) {
        (Some((id, _)), None) => Some(*id),
        _ => None,
    }
}

/// What the team noted for itself beside a view, the earliest first: who, when, and what.
pub(super) async fn notes(
    conn: &mut Conn,
    id: ViewId,
    key: Option<&Key>,
) -> Result<Vec<(String, Moment, String)>, StorageError> {
    let Some(key) = key else { return Ok(Vec::new()) };
    let sql = "SELECT sealed, written_by, written_at FROM note WHERE view_id = $1 ORDER BY written_at";
    conn.all(sql, args![id])
        .await?
        .iter()
        .map(|row| {
            let text = open_text(key, id, "note", &row.blob("sealed")?)?;
            Ok((row.text("written_by")?, row.moment("written_at")?, text))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_02_a_note_asks_whoever_is_called_so_and_nobody_where_that_is_not_plain() {
        let of = |n: u8| AccountId::from([n; 16]);
        let takers = [(1, "Ada Penhale"), (2, "Ben"), (3, "Cleo Hart"), (4, "Cleo Hartley"), (5, "Zoë Ann-Marie")]
            .map(|(n, name)| Taker { id: of(n), name: name.to_owned() });
        let asks = |text: &str| asked(text, &takers).map(|found| found.into_iter().collect::<Vec<_>>());
        for (text, found) in [
            ("Ring the home on Monday.", vec![]),
            ("@Ben, can you ring? And @ada too.", vec![of(1), of(2)]),
            ("(@Ada Penhale)", vec![of(1)]),
            ("@Cleo Hartley rings them", vec![of(4)]),
            ("@zoe rings them", vec![of(5)]),
            ("Write to ben@example.org at 5 @ noon", vec![]),
        ] {
            assert_eq!(asks(text), Some(found), "{text}");
        }
        for text in ["@Cleo can you ring?", "@Nobody", "@Ben and @Dan", "@Bennett"] {
            assert_eq!(asks(text), None, "{text}");
        }
    }
}
