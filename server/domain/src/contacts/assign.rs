//! Who is a young person's own worker, adviser, reviewing officer or advocate from
//! now on, as the team enters it.

use heard_storage::crypto::{Hash, Key, open, seal};
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::OwnContactAction;

use super::own::{SealedContact, own_contact_place, person, photo_place};
use super::{ContactCard, ContactError, OwnKind, check};
use crate::Heard;
use crate::council::by_nickname;
use crate::heard::to_the_end;
use crate::ids::AccountId;
use crate::media::Portrait;
use crate::people::{AccountState, Grant, Participate, Role, in_role, names_of};
use crate::record::{OwnPeople, record};
use crate::safeguarding::conflicts::weigh_now;
use crate::views::{Follows, reroute};

/// Workers who have an account in use, with the name and title they were
/// invited under, by name.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn colleagues(
    heard: &Heard,
    _by: &Grant<Participate>,
) -> Result<Vec<(AccountId, String, String)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM account WHERE role = $1 AND state = $2";
    let rows = conn.all(sql, args![Role::Worker.name(), AccountState::Active.name()]).await?;
    let accounts = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<AccountId>, _>>()?;
    let names = names_of(heard, &mut conn, &accounts).await?;
    let mut all: Vec<_> =
        names.into_iter().map(|(id, identity)| (id, identity.name, identity.title.unwrap_or_default())).collect();
    all.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
    Ok(all)
}

/// Says who a young person's own worker (or adviser, …) is from now on, and
/// under which account they get what is sent to them. What was sent to whoever
/// was that before and is open goes along.
///
/// # Errors
/// [`ContactError`].
pub async fn assign(
    heard: &Heard,
    by: &Grant<Participate>,
    nickname: &str,
    kind: OwnKind,
    card: ContactCard,
    colleague: Option<AccountId>,
    photo: Option<Portrait>,
) -> Result<(), ContactError> {
    check(&card)?;
    if let Some(id) = colleague
        && !colleagues(heard, by).await?.iter().any(|(known, ..)| *known == id)
    {
        return Err(ContactError::NoSuchColleague);
    }
    let account = by_nickname(heard, nickname).await?.ok_or(ContactError::NoSuchPerson)?;
    let person = person(heard, account);
    let owner = heard.key_store().get_or_create(heard.keys().owner_of(&account.bytes()), heard.entropy()).await?;
    let contact = SealedContact { card, account: colleague.map(|id| id.to_string()) };
    let plain = serde_json::to_vec(&contact).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let key = Key::random(heard.entropy());
    let place = own_contact_place(&person, kind);
    let sealed = seal(&key, &place, &plain, heard.entropy());
    let wrapped = key.wrap(&owner, &place, heard.entropy());
    let face = photo.map(|face| seal(&key, &photo_place(&person, kind), face.jpeg(), heard.entropy()));
    let (actor, owner_key) = (by.actor(), heard.keys().owner_of(&account.bytes()));
    let heard = heard.clone();
    to_the_end(async move {
        // Read again where somebody changed it meanwhile: whose letters go along is what it says.
        loop {
            let stood = standing(&heard, &person, &owner, kind).await?;
            let from = stood.as_ref().and_then(|(_, before)| before.account.as_deref()).and_then(|id| id.parse().ok());
            let follows = from.zip(colleague).filter(|(from, to)| from != to);
            let follows = follows.map(|(from, to)| Follows { kind, from, to });
            let entry =
                Entry { person, kind, colleague, wrapped: wrapped.clone(), sealed: sealed.clone(), face: face.clone() };
            let (was, system, actor) = (stood.map(|(was, _)| was), heard.clone(), actor.clone());
            let kept = heard
                .words()
                .write(move |uow| {
                    Box::pin(async move { keep(&system, uow, &actor, entry, was, (owner_key, follows)).await })
                })
                .await?;
            if kept {
                break;
            }
        }
        weigh_now(&heard).await;
        Ok(())
    })
    .await
}

/// What is kept of somebody of one young person's own.
struct Entry {
    person: Hash,
    kind: OwnKind,
    /// Their account, where they have one.
    colleague: Option<AccountId>,
    wrapped: Vec<u8>,
    sealed: Vec<u8>,
    face: Option<Vec<u8>>,
}

/// Who stands there: as it is stored, and opened.
async fn standing(
    heard: &Heard,
    person: &Hash,
    owner: &Key,
    kind: OwnKind,
) -> Result<Option<(Vec<u8>, SealedContact)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT wrapped_key, sealed FROM own_contact WHERE person_hash = $1 AND kind = $2";
    let Some(row) = conn.first(sql, args![*person, kind.name()]).await? else { return Ok(None) };
    let (place, was) = (own_contact_place(person, kind), row.blob("sealed")?);
    let key = Key::unwrap(owner, &place, &row.blob("wrapped_key")?)?;
    let contact = serde_json::from_slice(&open(&key, &place, &was)?)
        .map_err(|_| StorageError::inconsistent("own_contact.sealed", "a person"))?;
    Ok(Some((was, contact)))
}

/// Keeps it, where it stands as it was read; whether it did.
async fn keep(
    heard: &Heard,
    uow: &mut Uow,
    actor: &str,
    entry: Entry,
    was: Option<Vec<u8>>,
    (owner_key, follows): ([u8; 16], Option<Follows>),
) -> Result<bool, ContactError> {
    let Entry { person, kind, colleague, wrapped, sealed, face } = entry;
    let now = uow.now();
    if let Some(colleague) = colleague
        && !in_role(uow, colleague, Role::Worker).await?
    {
        return Err(ContactError::NoSuchColleague);
    }
    let written = match was {
        None => {
            let sql = "INSERT INTO own_contact
                          (person_hash, kind, wrapped_key, sealed, sealed_photo, changed_at, replaced)
                       VALUES ($1, $2, $3, $4, $5, $6, 0) ON CONFLICT (person_hash, kind) DO NOTHING";
            uow.execute(sql, args![person, kind.name(), wrapped, sealed, face, now]).await?
        }
        Some(was) => {
            let sql = "UPDATE own_contact SET wrapped_key = $3, sealed = $4, sealed_photo = $5, changed_at = $6,
                          replaced = 1 WHERE person_hash = $1 AND kind = $2 AND sealed = $7";
            uow.execute(sql, args![person, kind.name(), wrapped, sealed, face, now, was]).await?
        }
    };
    if written == 0 {
        return Ok(false);
    }
    record(uow, actor, OwnContactAction::Assigned, OwnPeople, kind.name()).await?;
    if let Some(follows) = follows {
        reroute(heard, uow, actor, owner_key, follows).await?;
    }
    Ok(true)
}
