//! People whom every young person may know: written, taken off, and put back as
//! they were.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{ContactAction, ContactPart, EditionKind};
use serde::{Deserialize, Serialize};

use super::{ContactCard, ContactError, check};
use crate::Heard;
use crate::editions::{self, ALL, Edition, IS_NEWEST, Of};
use crate::ids::ContactId;
use crate::media::Portrait;
use crate::people::{Grant, Participate};
use crate::record::record;

/// As many people who were taken off are offered to be put back.
const REMOVED: i64 = 50;

/// What one version says of somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactText {
    /// Where they stand, by its name.
    pub part: String,
    /// What is said of them.
    #[serde(flatten)]
    pub card: ContactCard,
}

fn of(id: &str) -> Of<'_> {
    Of { kind: EditionKind::Contact, item: id, lang: ALL }
}

/// What is said of somebody now, held until the commit; `None` where they are not
/// on the page.
async fn held(uow: &mut Uow, id: ContactId) -> Result<Option<ContactText>, StorageError> {
    editions::hold(uow).await?;
    let sql = "SELECT part, name, role, about, reach FROM contact WHERE id = $1";
    let Some(row) = uow.first(sql, args![id]).await? else { return Ok(None) };
    let card = ContactCard {
        name: row.text("name")?,
        role: row.text("role")?,
        about: row.text("about")?,
        reach: row.text("reach")?,
    };
    Ok(Some(ContactText { part: row.text("part")?, card }))
}

/// Writes what is said of somebody; without a new picture the one there is stays.
async fn write(uow: &mut Uow, id: ContactId, text: &ContactText, photo: Option<Vec<u8>>) -> Result<(), StorageError> {
    let now = uow.now();
    let ContactText { part, card } = text;
    uow.execute(
        "INSERT INTO contact (id, part, name, role, about, reach, changed_at, photo)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (id) DO UPDATE SET part = excluded.part, name = excluded.name, role = excluded.role,
            about = excluded.about, reach = excluded.reach, photo = COALESCE(excluded.photo, contact.photo)",
        args![
            id,
            part.as_str(),
            card.name.as_str(),
            card.role.as_str(),
            card.about.as_str(),
            card.reach.as_str(),
            now,
            photo
        ],
    )
    .await
    .map(drop)
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
    let trimmed = |text: &str| text.trim().to_owned();
    let card = ContactCard {
        name: trimmed(&card.name),
        role: trimmed(&card.role),
        about: trimmed(&card.about),
        reach: trimmed(&card.reach),
    };
    let becomes = ContactText { part: part.name().to_owned(), card };
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let was = held(uow, id).await?;
                write(uow, id, &becomes, photo).await?;
                if was.as_ref() != Some(&becomes) {
                    editions::keep(uow, of(&id.to_string()), was.as_ref(), &becomes, me).await?;
                }
                record(uow, actor, ContactAction::Saved, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// Takes somebody off the page. What was said of them is kept, without the picture.
///
/// # Errors
/// When storage fails.
pub async fn remove_contact(heard: &Heard, by: &Grant<Participate>, id: ContactId) -> Result<(), StorageError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let Some(was) = held(uow, id).await? else { return Ok(()) };
                editions::keep_first(uow, of(&id.to_string()), &was).await?;
                uow.execute("DELETE FROM contact WHERE id = $1", args![id]).await?;
                record(uow, actor, ContactAction::Removed, id, "").await
            })
        })
        .await
}

/// Lets the page say again of somebody what it said in an earlier version; whoever
/// was taken off stands there again, without a picture.
///
/// # Errors
/// [`ContactError::NoVersion`], and storage.
pub async fn put_back_contact(
    heard: &Heard,
    by: &Grant<Participate>,
    id: ContactId,
    version: i64,
) -> Result<(), ContactError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let was = held(uow, id).await?;
                let item = id.to_string();
                let becomes: Option<ContactText> = editions::read(uow, of(&item), version).await?;
                let becomes = becomes.filter(|becomes| was.as_ref() != Some(becomes)).ok_or(ContactError::NoVersion)?;
                write(uow, id, &becomes, None).await?;
                let kept = editions::keep(uow, of(&item), None, &becomes, me).await?;
                record(uow, actor, ContactAction::PutBack, id, format!("version {version}, now {kept}")).await?;
                Ok(())
            })
        })
        .await
}

/// Every version of what is said of somebody, the newest first.
///
/// # Errors
/// When storage fails.
pub async fn contact_versions(
    heard: &Heard,
    _by: &Grant<Participate>,
    id: ContactId,
) -> Result<Vec<Edition<ContactText>>, StorageError> {
    let mut conn = heard.words().read().await?;
    editions::all(heard, &mut conn, of(&id.to_string())).await
}

/// Who was taken off the page: their ids, the newest version of each, and what it
/// says; the last one written first.
///
/// # Errors
/// When storage fails.
pub async fn removed_contacts(
    heard: &Heard,
    _by: &Grant<Participate>,
) -> Result<Vec<(ContactId, i64, ContactText)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let there: Vec<ContactId> =
        conn.all("SELECT id FROM contact", vec![]).await?.iter().map(|row| row.id("id")).collect::<Result<_, _>>()?;
    let sql = format!(
        "SELECT item, version, content FROM edition e WHERE kind = $1 AND {IS_NEWEST}
               ORDER BY written_at DESC, item LIMIT $2"
    );
    let most = REMOVED + i64::try_from(there.len()).unwrap_or_default();
    let mut found = Vec::new();
    for row in &conn.all(sql, args![EditionKind::Contact.name(), most]).await? {
        let unreadable = || StorageError::inconsistent("edition.content", "somebody every young person may know");
        let id: ContactId = row.text("item")?.parse().map_err(|_| unreadable())?;
        if !there.contains(&id) {
            let text = serde_json::from_str(&row.text("content")?).map_err(|_| unreadable())?;
            found.push((id, row.int("version")?, text));
        }
    }
    Ok(found)
}
