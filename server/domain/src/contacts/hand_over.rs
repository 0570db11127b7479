//! A young person's own page says that somebody changed: where a leaver stood on
//! it, a colleague stands now, pointed out as new.

use heard_storage::crypto::{Hash, Key, open, seal};
use heard_storage::{Row, StorageError, Uow, any_of, args, text};
use heard_vocabulary::{AccountState, AssignedAs, OwnContactAction, OwnKind, Role};

use super::ContactCard;
use super::own::{SealedContact, own_contact_place, person};
use crate::Heard;
use crate::ids::AccountId;
use crate::record::{OwnPeople, record};

/// Rows looked up at once.
const TOGETHER: usize = 128;

/// One place on a young person's page where somebody stands.
pub(crate) struct Stands {
    /// The young person.
    pub person: AccountId,
    /// As what.
    pub kind: OwnKind,
    reach: String,
    was: Vec<u8>,
}

/// One entry on a young person's own page.
struct Entry {
    person: AccountId,
    kind: OwnKind,
    contact: SealedContact,
    was: Vec<u8>,
}

/// Every entry on every young person's page. Nothing leads from an account to
/// those rows, so each is opened.
async fn entries(heard: &Heard) -> Result<Vec<Entry>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM account WHERE role = $1 AND state <> $2";
    let young = conn.all(sql, args![Role::YoungPerson.name(), AccountState::Erased.name()]).await?;
    let young = young.iter().map(|row| row.id("id")).collect::<Result<Vec<AccountId>, _>>()?;
    let mut all = Vec::new();
    for some in young.chunks(TOGETHER) {
        let owners: Vec<_> = some.iter().map(|id| heard.keys().owner_of(&id.bytes())).collect();
        let keys = heard.key_store().get_many(&owners).await?;
        let hashes: Vec<Hash> = some.iter().map(|id| person(heard, *id)).collect();
        let (set, values) = any_of(1, hashes.iter().copied());
        let sql = format!("SELECT person_hash, kind, wrapped_key, sealed FROM own_contact WHERE person_hash IN {set}");
        for row in conn.all(sql, values).await? {
            let hash = row.blob("person_hash")?;
            let Some(at) = hashes.iter().position(|known| known.as_slice() == hash) else { continue };
            let Some(owner) = keys.get(&owners[at]) else { continue };
            let kind =
                OwnKind::parse(&row.text("kind")?).ok_or(StorageError::inconsistent("own_contact.kind", "a kind"))?;
            let place = own_contact_place(&hashes[at], kind);
            let (key, was) = (Key::unwrap(owner, &place, &row.blob("wrapped_key")?)?, row.blob("sealed")?);
            let contact = serde_json::from_slice(&open(&key, &place, &was)?)
                .map_err(|_| StorageError::inconsistent("own_contact.sealed", "a person"))?;
            all.push(Entry { person: some[at], kind, contact, was });
        }
    }
    Ok(all)
}

/// Where on young people's pages somebody stands.
pub(crate) async fn stands(heard: &Heard, staff: AccountId) -> Result<Vec<Stands>, StorageError> {
    let theirs = |entry: &Entry| entry.contact.account.as_deref().and_then(|id| id.parse().ok()) == Some(staff);
    let stands = |entry: Entry| {
        let Entry { person, kind, contact, was } = entry;
        Stands { person, kind, reach: contact.card.reach, was }
    };
    Ok(entries(heard).await?.into_iter().filter(theirs).map(stands).collect())
}

/// How many cards carry this name and lead to no account, typed by hand: those
/// that every young person reads, and those on a young person's own page.
pub(crate) async fn by_name(heard: &Heard, name: &str) -> Result<(i64, i64), StorageError> {
    let wanted = text::search(name);
    let same = |card: &ContactCard| text::search(&card.name) == wanted;
    let of_all = super::contacts(heard).await?.iter().filter(|contact| same(&contact.card)).count();
    let own =
        entries(heard).await?.iter().filter(|one| one.contact.account.is_none() && same(&one.contact.card)).count();
    Ok((i64::try_from(of_all).unwrap_or(i64::MAX), i64::try_from(own).unwrap_or(i64::MAX)))
}

/// How the pages that show who is there for somebody stood when they were read.
/// Nothing leads from an account to them, so that any change of any counts.
#[derive(PartialEq, Eq)]
pub(crate) struct Known(i64, i64);

/// Every change moves a moment on, or adds or takes a row.
const STAND: &str =
    "SELECT COUNT(*) AS n, CAST(COALESCE(SUM(changed_at % 1000000000000), 0) AS BIGINT) AS moments FROM own_contact";

impl Known {
    /// Looks how they stand.
    pub(crate) async fn read(heard: &Heard) -> Result<Self, StorageError> {
        let mut conn = heard.words().read().await?;
        Self::of(conn.first(STAND, vec![]).await?)
    }

    /// Whether they stand so in the unit.
    pub(crate) async fn still(&self, uow: &mut Uow) -> Result<bool, StorageError> {
        Ok(Self::of(uow.first(STAND, vec![]).await?)? == *self)
    }

    fn of(row: Option<Row>) -> Result<Self, StorageError> {
        let row = row.ok_or(StorageError::inconsistent("own_contact", "a count"))?;
        Ok(Self(row.int("n")?, row.int("moments")?))
    }
}

/// How to reach somebody, as young people read it on a page already; empty where
/// none does.
pub(crate) async fn reach_of(heard: &Heard, staff: AccountId) -> Result<String, StorageError> {
    let all = stands(heard, staff).await?;
    Ok(all.into_iter().map(|one| one.reach).find(|reach| !reach.is_empty()).unwrap_or_default())
}

/// What is written over such a place, or put where nobody stood.
pub(crate) struct Replaced {
    person: Hash,
    kind: OwnKind,
    was: Option<Vec<u8>>,
    wrapped: Vec<u8>,
    sealed: Vec<u8>,
}

/// Makes everything ready for `card` to stand where the leaver stood, and where
/// nobody stood for somebody assigned to them.
pub(crate) async fn prepare(
    heard: &Heard,
    stood: Vec<Stands>,
    assigned: impl IntoIterator<Item = (AccountId, AssignedAs)>,
    to: AccountId,
    card: &ContactCard,
) -> Result<Vec<Replaced>, StorageError> {
    let mut wanted: Vec<(AccountId, OwnKind, Option<Vec<u8>>)> =
        stood.into_iter().map(|one| (one.person, one.kind, Some(one.was))).collect();
    for (person, assigned_as) in assigned {
        if let Some(kind) = shown_as(assigned_as)
            && !wanted.iter().any(|(known, of, _)| *known == person && *of == kind)
        {
            wanted.push((person, kind, None));
        }
    }
    let mut all = Vec::with_capacity(wanted.len());
    for (account, kind, was) in wanted {
        let Some(owner) = heard.key_store().get(&heard.keys().owner_of(&account.bytes())).await? else { continue };
        let person = person(heard, account);
        let contact = SealedContact { card: card.clone(), account: Some(to.to_string()) };
        let plain = serde_json::to_vec(&contact).map_err(|e| StorageError::Bind(Box::new(e)))?;
        let (key, place) = (Key::random(heard.entropy()), own_contact_place(&person, kind));
        let sealed = seal(&key, &place, &plain, heard.entropy());
        all.push(Replaced { person, kind, was, wrapped: key.wrap(&owner, &place, heard.entropy()), sealed });
    }
    Ok(all)
}

/// As what somebody assigned to a young person stands on their page.
pub(crate) fn shown_as(assigned_as: AssignedAs) -> Option<OwnKind> {
    match assigned_as {
        AssignedAs::Worker => Some(OwnKind::Worker),
        AssignedAs::Adviser => Some(OwnKind::Adviser),
        AssignedAs::Iro => Some(OwnKind::Iro),
        AssignedAs::Advocate => Some(OwnKind::Advocate),
        AssignedAs::Carer => None,
    }
}

/// Carries it out; whether everything was as it had been read.
pub(crate) async fn replace(uow: &mut Uow, actor: &str, all: Vec<Replaced>) -> Result<bool, StorageError> {
    let now = uow.now();
    for Replaced { person, kind, was, wrapped, sealed } in all {
        match was {
            Some(was) => {
                let sql = "UPDATE own_contact SET wrapped_key = $1, sealed = $2, sealed_photo = NULL, changed_at = $3,
                              replaced = 1 WHERE person_hash = $4 AND kind = $5 AND sealed = $6";
                if uow.execute(sql, args![wrapped, sealed, now, person, kind.name(), was]).await? == 0 {
                    return Ok(false);
                }
            }
            // Somebody else stands there already: they stay.
            None => {
                let sql = "INSERT INTO own_contact
                              (person_hash, kind, wrapped_key, sealed, sealed_photo, changed_at, replaced)
                           VALUES ($1, $2, $3, $4, NULL, $5, 1) ON CONFLICT (person_hash, kind) DO NOTHING";
                if uow.execute(sql, args![person, kind.name(), wrapped, sealed, now]).await? == 0 {
                    continue;
                }
            }
        }
        record(uow, actor, OwnContactAction::Assigned, OwnPeople, kind.name()).await?;
    }
    Ok(true)
}
