//! Who wrote something. Identity is kept apart from words: whoever reads what a
//! young person says is not told who they are, unless they chose to say so.
//!
//! Opening it takes two people and a reason ([`ask`], [`answer`], [`open_author`]).
//! Whoever has an alert about it opens it alone ([`open_alone`]); another
//! safeguarding lead looks at that by the end of the next working day
//! ([`review`]). Every opening is recorded before it is shown, and its author sees
//! it as soon as a safeguarding lead finds that safe.

mod alone;
mod ask;
mod late;
mod open;
mod read;
mod sealed;
mod seconds;

use heard_storage::{Conn, StorageError, Uow, args};
use heard_vocabulary::Role;

use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::safeguarding::conflicts::keeps_from;

pub use alone::{Alone, Review, alone, open_alone, review};
pub use ask::{Answer, answer, ask, withdraw};
pub use late::tell_of_late_requests;
pub use open::{Author, Beside, Opened, open_author, tell_author_now};
pub use read::{AuthorRequest, OfView, RequestLine, of_view, waiting};

/// Letters that a reason may have at most.
const LONGEST: usize = 2_000;

/// Why something about who wrote a view was not done.
#[derive(Debug, thiserror::Error)]
pub enum AuthorError {
    /// It was sent without an account, or nothing leads to one any more.
    #[error("no account leads to whoever said it")]
    NoAccount,
    /// Somebody asked already, and that waits or can be opened.
    #[error("somebody asked already")]
    Asked,
    /// There is no reason.
    #[error("a reason is missing")]
    NoReason,
    /// A reason is too long.
    #[error("a reason is too long")]
    TooLong,
    /// It takes somebody else than whoever asked or opened it.
    #[error("somebody else has to do it")]
    SamePerson,
    /// One of the two has to be a safeguarding lead.
    #[error("one of the two has to be a safeguarding lead")]
    NeedsLead,
    /// Nobody is left who could be the second person.
    #[error("nobody could be the second person")]
    NobodyLeft,
    /// Nothing waits for it, or not any more.
    #[error("nothing waits for it")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A reason as it is kept.
fn reason(text: &str) -> Result<String, AuthorError> {
    match optional(text)? {
        text if text.is_empty() => Err(AuthorError::NoReason),
        text => Ok(text),
    }
}

/// The same, where it may be left out.
fn optional(text: &str) -> Result<String, AuthorError> {
    if heard_storage::text::is_empty(text) {
        return Ok(String::new());
    }
    match heard_storage::text::length(text) {
        0..=LONGEST => Ok(text.trim().to_owned()),
        _ => Err(AuthorError::TooLong),
    }
}

/// Whether it was sent from an account, and its author is not taken off it. Which
/// one, nobody reads from the row.
const FROM_ACCOUNT: &str = "SELECT owner_key FROM view WHERE id = $1 AND signed_in = 1";

/// The account a view was sent from. The row names it by a keyed hash, so each
/// young person's is tried. `None` where there was none, or its author was taken off
/// it since.
pub(crate) async fn account_of(
    heard: &Heard,
    conn: &mut Conn,
    view: ViewId,
) -> Result<Option<AccountId>, StorageError> {
    let Some(row) = conn.first(FROM_ACCOUNT, args![view]).await? else { return Ok(None) };
    let owner: [u8; 16] = row.id("owner_key")?;
    let people = conn.all("SELECT id FROM account WHERE role = $1", args![Role::YoungPerson.name()]).await?;
    for person in &people {
        let account: AccountId = person.id("id")?;
        if heard.keys().owner_of(&account.bytes()) == owner {
            return Ok(Some(account));
        }
    }
    Ok(None)
}

/// Refuses whoever it may be about: that may have been said since the page was drawn.
async fn refuse_meant(heard: &Heard, uow: &mut Uow, who: AccountId, view: ViewId) -> Result<(), AuthorError> {
    match keeps_from(heard, uow, who, view).await? {
        true => Err(AuthorError::Gone),
        false => Ok(()),
    }
}
