//! The members: who they are, who joins, who leaves.

use heard_storage::crypto::Hash;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::CouncilAction;

use super::CouncilError;
use crate::Heard;
use crate::ids::AccountId;
use crate::people::{AccountState, Grant, OwnVoice, Participate, names_of};
use crate::record::{Council, record};

/// Proof that a young person is a member.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    pub(super) person: Hash,
}

/// Who somebody is in the council's tables.
pub(super) fn person(heard: &Heard, account: AccountId) -> Hash {
    heard.keys().person_hash(&account.bytes(), b"council")
}

/// The membership of a young person, if there is one.
///
/// # Errors
/// When storage fails.
pub async fn membership(heard: &Heard, me: &Grant<OwnVoice>) -> Result<Option<Member>, StorageError> {
    let person = person(heard, me.id());
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT added_at FROM council_member WHERE person_hash = $1", args![person]).await?;
    Ok(row.map(|_| Member { person }))
}

/// The account behind a nickname.
pub(crate) async fn by_nickname(heard: &Heard, nickname: &str) -> Result<Option<AccountId>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn
        .first(
            "SELECT id FROM account WHERE login_hash = $1 AND role = 'young_person' AND state = $2",
            args![heard.keys().login_hash(nickname), AccountState::Active.name()],
        )
        .await?;
    row.map(|row| row.id("id")).transpose()
}

/// Makes a young person a member.
///
/// # Errors
/// [`CouncilError::NoSuchPerson`]; storage.
pub async fn add_member(heard: &Heard, by: &Grant<Participate>, nickname: &str) -> Result<(), CouncilError> {
    let account = by_nickname(heard, nickname).await?.ok_or(CouncilError::NoSuchPerson)?;
    let (person, actor) = (person(heard, account), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "INSERT INTO council_member (person_hash, added_at) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                    args![person, now],
                );
                Ok(record(uow, actor, CouncilAction::MemberAdded, Council, "").await?)
            })
        })
        .await
}

/// Ends a membership, with its votes and shares.
///
/// # Errors
/// [`CouncilError::NoSuchPerson`]; storage.
pub async fn remove_member(heard: &Heard, by: &Grant<Participate>, nickname: &str) -> Result<(), CouncilError> {
    let account = by_nickname(heard, nickname).await?.ok_or(CouncilError::NoSuchPerson)?;
    let (person, actor) = (person(heard, account), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                leave(uow, person);
                Ok(record(uow, actor, CouncilAction::MemberRemoved, Council, "").await?)
            })
        })
        .await
}

fn leave(uow: &mut Uow, person: Hash) {
    uow.defer("DELETE FROM council_vote WHERE person_hash = $1", args![person]);
    uow.defer("DELETE FROM budget_share WHERE person_hash = $1", args![person]);
    uow.defer("DELETE FROM council_member WHERE person_hash = $1", args![person]);
}

/// The members' nicknames, for the team that runs the council.
///
/// # Errors
/// When storage fails.
pub async fn members(heard: &Heard, _by: &Grant<Participate>) -> Result<Vec<String>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT person_hash FROM council_member", vec![]).await?;
    let mut hashes = std::collections::HashSet::new();
    for row in &rows {
        hashes.insert(row.blob("person_hash")?);
    }
    let sql = "SELECT id FROM account WHERE role = 'young_person' AND state = $1";
    let accounts = conn.all(sql, args![AccountState::Active.name()]).await?;
    let mut members = Vec::with_capacity(hashes.len());
    for row in &accounts {
        let account: AccountId = row.id("id")?;
        if hashes.contains(person(heard, account).as_slice()) {
            members.push(account);
        }
    }
    let known = names_of(heard, &mut conn, &members).await?;
    let mut names: Vec<String> = known.into_values().map(|identity| identity.name).collect();
    names.sort();
    Ok(names)
}
