//! Who is a young person's own worker, adviser, reviewing officer or advocate from
//! now on, as the team enters it.

use heard_storage::crypto::{Key, open, seal};
use heard_storage::{StorageError, Uow, any_of, args};
use heard_vocabulary::OwnContactAction;

use super::own::{SealedContact, own_contact_place, person, photo_place};
use super::{ContactCard, ContactError, OwnKind, check};
use crate::Heard;
use crate::council::by_nickname;
use crate::ids::{AccountId, ViewId};
use crate::media::Portrait;
use crate::people::{AccountState, Grant, Participate, Permission as _, ReadSentToMe, in_one_of, names_of};
use crate::record::{OwnPeople, record};
use crate::views::{Reroute, never_sent, open_letters, reroute};

/// Those who read what young people send to them and have an account in use, with the name
/// and title they were invited under, by name.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn colleagues(
    heard: &Heard,
    _by: &Grant<Participate>,
) -> Result<Vec<(AccountId, String, String)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let (set, mut values) = any_of(1, ReadSentToMe::ROLES.iter().map(|role| role.name()));
    values.push(AccountState::Active.name().into());
    let sql = format!("SELECT id FROM account WHERE role IN {set} AND state = ${}", values.len());
    let rows = conn.all(sql, values).await?;
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
    put_own(heard, by.actor(), account, kind, card, colleague, photo).await
}

/// The same for an account that is known otherwise.
pub(crate) async fn put_own(
    heard: &Heard,
    actor: String,
    account: AccountId,
    kind: OwnKind,
    card: ContactCard,
    colleague: Option<AccountId>,
    photo: Option<Portrait>,
) -> Result<(), ContactError> {
    let person = person(heard, account);
    let owner = heard.key_store().get_or_create(heard.keys().owner_of(&account.bytes()), heard.entropy()).await?;
    let contact = SealedContact { card, account: colleague.map(|id| id.to_string()) };
    let plain = serde_json::to_vec(&contact).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let key = Key::random(heard.entropy());
    let place = own_contact_place(&person, kind);
    let sealed = seal(&key, &place, &plain, heard.entropy());
    let wrapped = key.wrap(&owner, &place, heard.entropy());
    let face = photo.map(|face| seal(&key, &photo_place(&person, kind), face.jpeg(), heard.entropy()));
    let owner_key = heard.keys().owner_of(&account.bytes());
    let follows = Follows::ready(heard, owner_key, kind, colleague).await?;
    let system = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                follows.carry_out(&system, uow, &actor).await?;
                uow.defer(
                    "INSERT INTO own_contact (person_hash, kind, wrapped_key, sealed, sealed_photo, changed_at, replaced)
                     VALUES ($1, $2, $3, $4, $5, $6, 0)
                     ON CONFLICT (person_hash, kind) DO UPDATE SET wrapped_key = excluded.wrapped_key,
                        sealed = excluded.sealed, sealed_photo = excluded.sealed_photo,
                        changed_at = excluded.changed_at, replaced = 1",
                    args![person, kind.name(), wrapped, sealed, face, now],
                );
                record(uow, actor, OwnContactAction::Assigned, OwnPeople, kind.name()).await?;
                Ok(())
            })
        })
        .await
}

/// Whoever is entered gets what is open, where they have an account.
struct Follows(Option<(Reroute, Vec<ViewId>)>);

impl Follows {
    async fn ready(
        heard: &Heard,
        owner: [u8; 16],
        kind: OwnKind,
        colleague: Option<AccountId>,
    ) -> Result<Self, StorageError> {
        let Some(to) = colleague else { return Ok(Self(None)) };
        Ok(Self(Some((Reroute { owner, kind, to }, open_letters(heard, owner, kind, to).await?))))
    }

    /// Before the entry itself, as a hand-over does it: two that took them in another order would
    /// wait for each other.
    async fn carry_out(self, heard: &Heard, uow: &mut Uow, actor: &str) -> Result<(), ContactError> {
        let Some((follows, letters)) = self.0 else { return Ok(()) };
        if !in_one_of(uow, follows.to, ReadSentToMe::ROLES).await? {
            return Err(ContactError::NoSuchColleague);
        }
        Ok(reroute(heard, uow, actor, follows, letters).await?)
    }
}

/// An entry of a young person's page as it is stored, with what it opens under.
struct Entry {
    contact: SealedContact,
    key: Key,
    place: Vec<u8>,
    bytes: Vec<u8>,
}

async fn entry(heard: &Heard, account: AccountId, kind: OwnKind) -> Result<Option<Entry>, StorageError> {
    let person = person(heard, account);
    let mut conn = heard.words().read().await?;
    let sql = "SELECT wrapped_key, sealed FROM own_contact WHERE person_hash = $1 AND kind = $2";
    let Some(row) = conn.first(sql, args![person, kind.name()]).await? else { return Ok(None) };
    drop(conn);
    let Some(owner) = heard.key_store().get(&heard.keys().owner_of(&account.bytes())).await? else { return Ok(None) };
    let (place, bytes) = (own_contact_place(&person, kind), row.blob("sealed")?);
    let key = Key::unwrap(&owner, &place, &row.blob("wrapped_key")?)?;
    let wrong = || StorageError::inconsistent("own_contact.sealed", "a person");
    let contact = serde_json::from_slice(&open(&key, &place, &bytes)?).map_err(|_| wrong())?;
    Ok(Some(Entry { contact, key, place, bytes }))
}

/// Takes off a young person's page whoever stands there as this, where it is still somebody
/// of this name: nobody follows them. With `letters`, what was sent to their account goes,
/// too: they never were that. The team has it either way.
pub(crate) async fn drop_own(
    heard: &Heard,
    actor: String,
    account: AccountId,
    kind: OwnKind,
    name: &str,
    letters: bool,
) -> Result<(), StorageError> {
    let Some(there) = entry(heard, account, kind).await?.filter(|there| there.contact.card.name == name) else {
        return Ok(());
    };
    let was: Option<AccountId> = there.contact.account.and_then(|id| id.parse().ok()).filter(|_| letters);
    let (person, owner) = (person(heard, account), heard.keys().owner_of(&account.bytes()));
    let system = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if let Some(who) = was {
                    never_sent(&system, uow, &actor, owner, kind, who).await?;
                }
                let sql = "DELETE FROM own_contact WHERE person_hash = $1 AND kind = $2 AND sealed = $3";
                if uow.execute(sql, args![person, kind.name(), there.bytes]).await? > 0 {
                    record(uow, actor, OwnContactAction::TakenOff, OwnPeople, kind.name()).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Writes anew what is said of whoever stands there, who stays: their picture does too,
/// and the young person is not told that somebody changed. Where they have an account from
/// now on, what is open comes to it.
pub(crate) async fn reword_own(
    heard: &Heard,
    actor: String,
    account: AccountId,
    kind: OwnKind,
    card: ContactCard,
    colleague: Option<AccountId>,
) -> Result<(), ContactError> {
    check(&card)?;
    let Some(Entry { key, place, bytes, .. }) = entry(heard, account, kind).await? else { return Ok(()) };
    let contact = SealedContact { card, account: colleague.map(|id| id.to_string()) };
    let plain = serde_json::to_vec(&contact).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let sealed = seal(&key, &place, &plain, heard.entropy());
    let (person, owner) = (person(heard, account), heard.keys().owner_of(&account.bytes()));
    let follows = Follows::ready(heard, owner, kind, colleague).await?;
    let system = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                follows.carry_out(&system, uow, &actor).await?;
                let sql = "UPDATE own_contact SET sealed = $1 WHERE person_hash = $2 AND kind = $3 AND sealed = $4";
                if uow.execute(sql, args![sealed, person, kind.name(), bytes]).await? > 0 {
                    record(uow, actor, OwnContactAction::Reworded, OwnPeople, kind.name()).await?;
                }
                Ok(())
            })
        })
        .await
}
