//! Who is who: people every young person may know, and one young person's own
//! worker, adviser, reviewing officer and advocate.

mod assign;
pub(crate) mod hand_over;
mod own;

use heard_storage::StorageError;
use heard_storage::args;
use heard_vocabulary::ContactAction;
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::ids::ContactId;
use crate::media::Portrait;
use crate::people::{Grant, Participate};
use crate::record::record;

pub use assign::{assign, colleagues};
pub(crate) use assign::{drop_own, put_own, reword_own};
pub(crate) use hand_over::shown_as;
pub use heard_vocabulary::{ContactPart, OwnKind};
pub(crate) use own::{GOING, addressed, own_known};
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
    /// No young person has this nickname.
    #[error("nobody has this nickname")]
    NoSuchPerson,
    /// The account named is no worker's, or no longer in use.
    #[error("this is no worker's account")]
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

/// Adds somebody, or writes anew what is said of them; without a new picture
/// the one there is stays.
///
/// # Errors
/// [`ContactError`].
pub async fn save_contact(
    heard: &Heard,
    by: &Grant<Participate>,
    id: Option<ContactId>,
    part: ContactPart,
    card: ContactCard,
    photo: Option<Portrait>,
) -> Result<(), ContactError> {
    check(&card)?;
    let photo = photo.map(|face| face.jpeg().to_vec());
    let id = id.unwrap_or_else(|| ContactId::new(heard.now(), heard.entropy()));
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "INSERT INTO contact (id, part, name, role, about, reach, changed_at, photo)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                     ON CONFLICT (id) DO UPDATE SET part = excluded.part, name = excluded.name, role = excluded.role,
                        about = excluded.about, reach = excluded.reach, photo = COALESCE(excluded.photo, contact.photo)",
                    args![
                        id,
                        part.name(),
                        card.name.trim(),
                        card.role.trim(),
                        card.about.trim(),
                        card.reach.trim(),
                        now,
                        photo
                    ],
                );
                record(uow, actor, ContactAction::Saved, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// Takes somebody off the page.
///
/// # Errors
/// When storage fails.
pub async fn remove_contact(heard: &Heard, by: &Grant<Participate>, id: ContactId) -> Result<(), StorageError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.defer("DELETE FROM contact WHERE id = $1", args![id]);
                record(uow, actor, ContactAction::Removed, id, "").await
            })
        })
        .await
}
