//! Who is who: people every young person may know, and one young person's own
//! worker, adviser, reviewing officer and advocate.

mod assign;
mod entered;
mod everyones;
pub(crate) mod hand_over;
mod own;

use heard_storage::StorageError;
use heard_storage::args;
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::ids::ContactId;

pub use assign::{assign, colleagues};
pub(crate) use assign::{drop_own, put_own, reword_own};
pub(crate) use entered::entered;
pub use everyones::{ContactText, contact_versions, put_back_contact, remove_contact, removed_contacts, save_contact};
pub(crate) use hand_over::shown_as;
pub use heard_vocabulary::{ContactPart, OwnKind};
pub(crate) use own::{GOING, addressed, meant, own_known};
pub use own::{OwnContact, own_contacts, own_photo, reached};

/// What is said of somebody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactCard {
    /// Their name.
    pub name: String,
    /// What they are called at work.
    pub role: String,
    /// What they do, in plain words.
    pub about: String,
    /// How to reach them.
    pub reach: String,
}

/// Somebody every young person may know.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Their id.
    pub id: ContactId,
    /// Where they stand.
    pub part: ContactPart,
    /// What is said of them.
    pub card: ContactCard,
    /// Whether there is a picture of them.
    pub photo: bool,
}

/// Why an entry was not kept.
#[derive(Debug, thiserror::Error)]
pub enum ContactError {
    /// No name.
    #[error("a name is missing")]
    NoName,
    /// A text is longer than 1,000 letters.
    #[error("too long")]
    TooLong,
    /// There is no such version, or it says that already.
    #[error("there is no such version")]
    NoVersion,
    /// No young person has this nickname.
    #[error("nobody has this nickname")]
    NoSuchPerson,
    /// The account named is of nobody who reads what is sent to them, or no longer in use.
    #[error("this is no account of somebody who reads what is sent to them")]
    NoSuchColleague,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn check(card: &ContactCard) -> Result<(), ContactError> {
    if heard_storage::text::is_empty(&card.name) {
        return Err(ContactError::NoName);
    }
    let long =
        [&card.name, &card.role, &card.about, &card.reach].iter().any(|text| heard_storage::text::length(text) > 1000);
    if long { Err(ContactError::TooLong) } else { Ok(()) }
}

/// Everybody's people, by part and name.
///
/// # Errors
/// When storage fails.
pub async fn contacts(heard: &Heard) -> Result<Vec<Contact>, StorageError> {
    let mut conn = heard.words().read().await?;
    conn.all("SELECT id, part, name, role, about, reach, CAST(CASE WHEN photo IS NULL THEN 0 ELSE 1 END AS BIGINT) AS pictured FROM contact ORDER BY part, changed_at, id", vec![])
        .await?
        .iter()
        .map(|row| {
            Ok(Contact {
                id: row.id("id")?,
                part: ContactPart::parse(&row.text("part")?)
                    .ok_or(StorageError::inconsistent("contact.part", "a part"))?,
                card: ContactCard {
                    name: row.text("name")?,
                    role: row.text("role")?,
                    about: row.text("about")?,
                    reach: row.text("reach")?,
                },
                photo: row.int("pictured")? == 1,
            })
        })
        .collect()
}

/// The picture of somebody every young person may know: a JPEG.
///
/// # Errors
/// When storage fails. `Ok(None)` when there is none.
pub async fn contact_photo(heard: &Heard, id: ContactId) -> Result<Option<Vec<u8>>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT photo FROM contact WHERE id = $1", args![id]).await?;
    row.map_or(Ok(None), |row| row.blob_opt("photo"))
}
