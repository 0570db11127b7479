//! One young person's own worker, adviser, reviewing officer and advocate, as
//! the team entered them, or assigned them; and whom a view that is sent to one reaches.

use heard_storage::clock::Moment;
use heard_storage::crypto::{Hash, Key, open};
use heard_storage::{StorageError, any_of, args};
use serde::{Deserialize, Serialize};

use super::{ContactCard, OwnKind, shown_as};
use crate::Heard;
use crate::assignments::cover::away;
use crate::assignments::{Days, of_account};
use crate::going::{Becomes, Names, OF_THE_PERSON, Table};
use crate::ids::AccountId;
use crate::people::{AccountState, Grant, OwnVoice, Permission as _, ReadSentToMe, names_of};
use crate::views::Audience;

/// How long a change is pointed out, in milliseconds.
const NEWS: i64 = 60 * Moment::DAY;

/// What is sealed of somebody of one young person's own.
#[derive(Serialize, Deserialize)]
pub(super) struct SealedContact {
    #[serde(flatten)]
    pub(super) card: ContactCard,
    /// Their account, where they have one: 32 hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) account: Option<String>,
}

/// Somebody of one young person's own.
#[derive(Debug, Clone)]
pub struct OwnContact {
    /// What they are to her.
    pub kind: OwnKind,
    /// What is said of them.
    pub card: ContactCard,
    /// Their own account, where they have one: what she sends them reaches it.
    pub account: Option<AccountId>,
    /// Whether there is a picture of them.
    pub photo: bool,
    /// When they took over from somebody else, if that was lately.
    pub changed_at: Option<Moment>,
    /// Who stands in for them, today or later, and on which days.
    pub away: Option<(String, Days)>,
}

pub(super) fn person(heard: &Heard, account: AccountId) -> Hash {
    heard.keys().person_hash(&account.bytes(), b"contacts")
}

pub(super) fn own_contact_place(person: &Hash, kind: OwnKind) -> Vec<u8> {
    [b"own_contact.sealed:".as_slice(), kind.name().as_bytes(), b":", person].concat()
}

pub(super) fn photo_place(person: &Hash, kind: OwnKind) -> Vec<u8> {
    [b"own_contact.sealed_photo:".as_slice(), kind.name().as_bytes(), b":", person].concat()
}

/// A young person's own people, and who stands in for them: whoever does reads what they are
/// sent.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn own_contacts(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Vec<OwnContact>, StorageError> {
    let mut all = own_today(heard, me.id()).await?;
    let accounts: Vec<AccountId> = all.iter().filter_map(|one| one.account).collect();
    let covers = away(heard, &accounts).await?;
    for one in &mut all {
        one.away = one.account.and_then(|account| covers.get(&account).cloned());
    }
    Ok(all)
}

/// A young person's own people today: whom the team entered, and, where nobody it entered as
/// that has an account, whoever is assigned as that. This alone says who is shown on "My
/// people", whom something that is sent to "my worker" or "my IRO" reaches, and in whose
/// summary it may stand: nobody reads it who is not shown.
async fn own_today(heard: &Heard, account: AccountId) -> Result<Vec<OwnContact>, StorageError> {
    let mut all = own_known(heard, account).await?;
    let today = heard.now().day();
    let mut assigned: Vec<(OwnKind, AccountId)> = Vec::new();
    for one in of_account(heard, account).await? {
        let Some(kind) = shown_as(one.assigned_as).filter(|_| one.days.include(today)) else { continue };
        // Whom the team entered with an account is who they are, whoever is assigned.
        let entered = all.iter().any(|own| own.kind == kind && own.account.is_some());
        if !entered && !assigned.contains(&(kind, one.staff)) {
            assigned.push((kind, one.staff));
        }
    }
    if assigned.is_empty() {
        return Ok(all);
    }
    let (set, mut values) = any_of(1, assigned.iter().map(|(_, staff)| *staff));
    let (active, paused) = (values.len() + 1, values.len() + 2);
    values.extend(args![AccountState::Active.name(), AccountState::Paused.name()]);
    let sql = format!("SELECT id FROM account WHERE id IN {set} AND state IN (${active}, ${paused})");
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    let there = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<AccountId>, _>>()?;
    let names = names_of(heard, &mut conn, &there).await?;
    drop(conn);
    for (kind, staff) in assigned {
        let Some(identity) = names.get(&staff) else { continue };
        let same = |own: &&mut OwnContact| own.kind == kind && own.account.is_none() && own.card.name == identity.name;
        if let Some(own) = all.iter_mut().find(same) {
            own.account = Some(staff);
            continue;
        }
        let (name, role) = (identity.name.clone(), identity.title.clone().unwrap_or_default());
        let card = ContactCard { name, role, ..ContactCard::default() };
        all.push(OwnContact { kind, card, account: Some(staff), photo: false, changed_at: None, away: None });
    }
    all.sort_by_key(place);
    Ok(all)
}

/// Where one stands among a young person's own people.
fn place(own: &OwnContact) -> Option<usize> {
    OwnKind::ALL.iter().position(|kind| *kind == own.kind)
}

/// Whom the team entered as a young person's own.
pub(crate) async fn own_known(heard: &Heard, account: AccountId) -> Result<Vec<OwnContact>, StorageError> {
    let person = person(heard, account);
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT kind, wrapped_key, sealed, changed_at, replaced, CAST(CASE WHEN sealed_photo IS NULL THEN 0 ELSE 1 END AS BIGINT) AS pictured
             FROM own_contact WHERE person_hash = $1",
            args![person],
        )
        .await?;
    let Some(owner) = heard.key_store().get(&heard.keys().owner_of(&account.bytes())).await? else {
        return Ok(Vec::new());
    };
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let kind =
            OwnKind::parse(&row.text("kind")?).ok_or(StorageError::inconsistent("own_contact.kind", "a kind"))?;
        let place = own_contact_place(&person, kind);
        let key = Key::unwrap(&owner, &place, &row.blob("wrapped_key")?)?;
        let plain = open(&key, &place, &row.blob("sealed")?)?;
        let SealedContact { card, account } =
            serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("own_contact.sealed", "a person"))?;
        let account = account.and_then(|id| id.parse().ok());
        let changed = row.moment("changed_at")?;
        let lately = row.int("replaced")? == 1 && heard.now().0 - changed.0 < NEWS;
        let photo = row.int("pictured")? == 1;
        all.push(OwnContact { kind, card, account, photo, changed_at: lately.then_some(changed), away: None });
    }
    all.sort_by_key(place);
    Ok(all)
}

/// The picture of one of a young person's own people: a JPEG.
///
/// # Errors
/// When storage fails or a stored value does not open. `Ok(None)` when there is none.
pub async fn own_photo(heard: &Heard, me: &Grant<OwnVoice>, kind: OwnKind) -> Result<Option<Vec<u8>>, StorageError> {
    let person = person(heard, me.id());
    let mut conn = heard.words().read().await?;
    let sql = "SELECT wrapped_key, sealed_photo FROM own_contact WHERE person_hash = $1 AND kind = $2";
    let Some(row) = conn.first(sql, args![person, kind.name()]).await? else { return Ok(None) };
    let Some(owner) = heard.key_store().get(&heard.keys().owner_of(&me.id().bytes())).await? else { return Ok(None) };
    let Some(sealed) = row.blob_opt("sealed_photo")? else { return Ok(None) };
    let key = Key::unwrap(&owner, &own_contact_place(&person, kind), &row.blob("wrapped_key")?)?;
    Ok(Some(open(&key, &photo_place(&person, kind), &sealed)?))
}

/// Whom `audience` means for this young person: those of their own people who
/// have an account in use, with the name they are known by; after each, by their own
/// name, whoever stands in for them today.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn reached(
    heard: &Heard,
    me: &Grant<OwnVoice>,
    audience: Audience,
) -> Result<Vec<(AccountId, OwnKind, String)>, StorageError> {
    let meant = meant_by(heard, me, audience).await?;
    let accounts: Vec<AccountId> = meant.iter().filter_map(|one| one.account).collect();
    let (covers, today) = (away(heard, &accounts).await?, heard.now().day());
    let mut conn = heard.words().read().await?;
    let mut all: Vec<(AccountId, OwnKind, String)> = Vec::new();
    for contact in meant {
        let Some(account) = contact.account else { continue };
        let (set, roles) = any_of(3, ReadSentToMe::ROLES.iter().map(|role| role.name()));
        let sql = format!("SELECT id FROM account WHERE id = $1 AND state = $2 AND role IN {set}");
        let values = [args![account, AccountState::Active.name()], roles].concat();
        let there = conn.first(sql, values).await?.is_some();
        if there && all.iter().all(|(known, ..)| *known != account) {
            all.push((account, contact.kind, contact.card.name));
            // Whoever stands in for them today reads it too.
            if let Some((name, _)) = covers.get(&account).filter(|(_, days)| days.include(today)) {
                all.push((account, contact.kind, name.clone()));
            }
        }
    }
    Ok(all)
}

/// The accounts of those whom `audience` means for this young person, in use or
/// not: only the unit that delivers something knows who has left by then, and who
/// follows them.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub(crate) async fn addressed(
    heard: &Heard,
    me: &Grant<OwnVoice>,
    audience: Audience,
) -> Result<Vec<(AccountId, OwnKind)>, StorageError> {
    let meant = meant_by(heard, me, audience).await?;
    Ok(meant.into_iter().filter_map(|contact| Some((contact.account?, contact.kind))).collect())
}

async fn meant_by(heard: &Heard, me: &Grant<OwnVoice>, audience: Audience) -> Result<Vec<OwnContact>, StorageError> {
    let kinds = meant(audience);
    if kinds.is_empty() {
        return Ok(Vec::new());
    }
    let own = own_today(heard, me.id()).await?;
    Ok(own.into_iter().filter(|contact| kinds.contains(&contact.kind)).collect())
}

/// Which of one's own people an audience means.
pub(crate) const fn meant(audience: Audience) -> &'static [OwnKind] {
    match audience {
        Audience::Worker => &[OwnKind::Worker, OwnKind::Adviser],
        Audience::Iro => &[OwnKind::Iro],
        Audience::Team | Audience::Anonymous => &[],
    }
}

/// Whom the team entered as somebody's own goes with them.
pub(crate) const GOING: &[Table] = &[Table {
    name: "own_contact",
    names: Names::Person("person_hash", person),
    also: &[],
    erase: Becomes::Deleted,
    anonymise: Becomes::Deleted,
    rest: Becomes::WithTheKey,
    take_back: OF_THE_PERSON,
}];
