//! The Children in Care Council: its members, its priorities, its challenge
//! cards to the board, and the pot of money it divides.
//!
//! How many members voted for what is shown to nobody: a card says only
//! whether more than half of them agree.

mod budget;

pub use budget::*;

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::{Hash, Key, open, seal};
use heard_storage::{COUNCIL, Row, StorageError, Uow};
use heard_vocabulary::{CardAction, CouncilAction};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::board::RatingMix;
use crate::going::{Becomes, Names, OF_THE_PERSON, Table, of_the_council};
use crate::ids::{AccountId, CardId, ObjectiveId};
use crate::people::{AccountState, AnswerCouncil, Grant, OwnVoice, Participate, name_of, names_of};
use crate::record::{Council, record};

pub use heard_vocabulary::{CardKind, CardState, Judgement};

/// Why the council's page refused something.
#[derive(Debug, thiserror::Error)]
pub enum CouncilError {
    /// No young person has this nickname.
    #[error("nobody has this nickname")]
    NoSuchPerson,
    /// Nothing was written.
    #[error("nothing was written yet")]
    Empty,
    /// Too long.
    #[error("too long")]
    TooLong,
    /// More than there is.
    #[error("more than there is")]
    TooMuch,
    /// There is no such thing, or it is no longer open.
    #[error("gone")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A member in the log, where no member is told from another.
const MEMBER: &str = "member";

/// Proof that a young person is a member.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    person: Hash,
}

fn person(heard: &Heard, account: AccountId) -> Hash {
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

/// What goes with a person. Cards that were agreed stay: they are the council's,
/// and nothing says who proposed them.
pub(crate) const GOING: &[Table] = &[
    of_a_member("council_vote"),
    of_a_member("budget_share"),
    of_a_member("council_member"),
    of_the_council("council_card", &[("answered_by", "who answered for the board")]),
];

const fn of_a_member(name: &'static str) -> Table {
    Table {
        name,
        names: Names::Person("person_hash", person),
        also: &[],
        erase: Becomes::Deleted,
        unsign: Becomes::Deleted,
        rest: Becomes::Stays("what the council decided with them stands; it holds no words"),
        take_back: OF_THE_PERSON,
    }
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

/// What a card says, as sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardText {
    /// The matter in one sentence.
    pub title: String,
    /// Why it matters.
    pub why: String,
}

/// A priority or challenge card.
#[derive(Debug, Clone)]
pub struct Card {
    /// Its id.
    pub id: CardId,
    /// What it is.
    pub kind: CardKind,
    /// Where it has got to.
    pub state: CardState,
    /// What it says.
    pub text: CardText,
    /// When it was proposed.
    pub proposed_at: Moment,
    /// When more than half agreed: then it is public, and with the board.
    pub agreed_at: Option<Moment>,
    /// The board's answer.
    pub answer: Option<CardAnswer>,
    /// Whether more than half of the members said the same of the answer.
    pub judgement: Option<Judgement>,
    /// What the member who reads has voted.
    pub my_support: bool,
    /// What the member who reads said of the answer.
    pub my_judgement: Option<Judgement>,
}

/// The board's answer to a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardAnswer {
    /// Its words.
    pub text: String,
    /// Who answered, with title.
    pub by: String,
    /// When.
    pub at: Moment,
    /// By when something will be done, as `2026-04-30`.
    pub due_on: Option<String>,
}

async fn council_key(heard: &Heard) -> Result<Key, StorageError> {
    heard.key_store().get(&COUNCIL).await?.ok_or(StorageError::inconsistent("owner_key", "the council's key"))
}

fn place(card: CardId, column: &str) -> Vec<u8> {
    [b"council_card.".as_slice(), column.as_bytes(), b":", &card.bytes()].concat()
}

fn check(text: &str, longest: usize) -> Result<(), CouncilError> {
    match text.trim() {
        short if heard_storage::text::is_empty(short) => Err(CouncilError::Empty),
        long if heard_storage::text::length(long) > longest => Err(CouncilError::TooLong),
        _ => Ok(()),
    }
}

/// A member proposes something, and is the first to agree.
///
/// # Errors
/// [`CouncilError`].
pub async fn propose(
    heard: &Heard,
    me: &Member,
    kind: CardKind,
    title: &str,
    why: &str,
) -> Result<CardId, CouncilError> {
    check(title, 200)?;
    if heard_storage::text::length(why) > 2000 {
        return Err(CouncilError::TooLong);
    }
    let text = CardText { title: title.trim().to_owned(), why: why.trim().to_owned() };
    let plain = serde_json::to_vec(&text).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let id = CardId::random(heard.entropy());
    let sealed = seal(&council_key(heard).await?, &place(id, "sealed"), &plain, heard.entropy());
    let person = me.person;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "INSERT INTO council_card (id, kind, sealed, state, proposed_at) VALUES ($1, $2, $3, 'proposed', $4)",
                    args![id, kind.name(), sealed, now],
                );
                support(uow, id, person).await?;
                record(uow, MEMBER, CardAction::Proposed, id, kind.name()).await?;
                Ok(id)
            })
        })
        .await
}

/// Counts a member in, and makes the card public once more than half agree.
async fn support(uow: &mut Uow, card: CardId, person: Hash) -> Result<(), CouncilError> {
    let now = uow.now();
    uow.defer(
        "INSERT INTO council_vote (card_id, about, person_hash, choice, voted_at) VALUES ($1, 'support', $2, 'yes', $3)
         ON CONFLICT DO NOTHING",
        args![card, person, now],
    );
    uow.execute(
        "UPDATE council_card SET state = 'agreed', agreed_at = $1 WHERE id = $2 AND state = 'proposed'
           AND (SELECT COUNT(*) FROM council_vote WHERE card_id = $2 AND about = 'support') * 2
             > (SELECT COUNT(*) FROM council_member)",
        args![now, card],
    )
    .await?;
    Ok(())
}

/// A member agrees with what was proposed, or no longer does.
///
/// # Errors
/// [`CouncilError::Gone`] once it is decided; storage.
pub async fn vote(heard: &Heard, me: &Member, card: CardId, agree: bool) -> Result<(), CouncilError> {
    let person = me.person;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.first("SELECT id FROM council_card WHERE id = $1 AND state = 'proposed'", args![card])
                    .await?
                    .ok_or(CouncilError::Gone)?;
                if agree {
                    support(uow, card, person).await?;
                } else {
                    uow.defer(
                        "DELETE FROM council_vote WHERE card_id = $1 AND about = 'support' AND person_hash = $2",
                        args![card, person],
                    );
                }
                Ok(record(uow, MEMBER, CardAction::Voted, card, "").await?)
            })
        })
        .await
}

/// A member says whether the board's answer is one.
///
/// # Errors
/// [`CouncilError::Gone`] when there is no answer; storage.
pub async fn judge_answer(heard: &Heard, me: &Member, card: CardId, said: Judgement) -> Result<(), CouncilError> {
    let person = me.person;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.first("SELECT id FROM council_card WHERE id = $1 AND state = 'answered'", args![card])
                    .await?
                    .ok_or(CouncilError::Gone)?;
                let now = uow.now();
                uow.defer(
                    "INSERT INTO council_vote (card_id, about, person_hash, choice, voted_at)
                     VALUES ($1, 'answer', $2, $3, $4)
                     ON CONFLICT (card_id, about, person_hash)
                     DO UPDATE SET choice = excluded.choice, voted_at = excluded.voted_at",
                    args![card, person, said.name(), now],
                );
                Ok(record(uow, MEMBER, CardAction::Judged, card, "").await?)
            })
        })
        .await
}

/// The board answers a card that was handed to it; a second answer takes the
/// place of the first, and the council judges anew.
///
/// # Errors
/// [`CouncilError`].
pub async fn answer_card(
    heard: &Heard,
    by: &Grant<AnswerCouncil>,
    card: CardId,
    text: &str,
    due_on: Option<String>,
) -> Result<(), CouncilError> {
    check(text, 4000)?;
    let mut conn = heard.words().read().await?;
    let who = name_of(heard, &mut conn, by.id()).await?;
    drop(conn);
    let who = who.map_or_else(String::new, |who| match who.title {
        Some(title) => format!("{}, {title}", who.name),
        None => who.name,
    });
    let key = council_key(heard).await?;
    let sealed = seal(&key, &place(card, "sealed_answer"), text.trim().as_bytes(), heard.entropy());
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let touched = uow
                    .execute(
                        "UPDATE council_card SET state = 'answered', sealed_answer = $1, answered_by = $2,
                            answered_at = $3, due_on = $4
                         WHERE id = $5 AND kind = 'challenge' AND state IN ('agreed', 'answered')",
                        args![sealed, who, now, due_on, card],
                    )
                    .await?;
                if touched == 0 {
                    return Err(CouncilError::Gone);
                }
                uow.defer("DELETE FROM council_vote WHERE card_id = $1 AND about = 'answer'", args![card]);
                Ok(record(uow, actor, CardAction::Answered, card, "").await?)
            })
        })
        .await
}

/// Takes a card off every page.
///
/// # Errors
/// [`CouncilError::Empty`] without a reason; [`CouncilError::Gone`]; storage.
pub async fn hide_card(heard: &Heard, by: &Grant<Participate>, card: CardId, reason: &str) -> Result<(), CouncilError> {
    check(reason, 400)?;
    let (actor, reason) = (by.actor(), reason.trim().to_owned());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE council_card SET state = $2 WHERE id = $1 AND state <> $2";
                if uow.execute(sql, args![card, CardState::Hidden.name()]).await? == 0 {
                    return Err(CouncilError::Gone);
                }
                Ok(record(uow, actor, CardAction::Hidden, card, reason).await?)
            })
        })
        .await
}

/// Who reads the cards.
#[derive(Debug, Clone, Copy)]
pub enum Reader<'a> {
    /// Anybody: agreed and answered ones.
    Everyone,
    /// A member: those under way too.
    Member(&'a Member),
    /// The team that runs the council: those under way too.
    Team(&'a Grant<Participate>),
}

impl std::fmt::Debug for Grant<Participate> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Grant<Participate>")
    }
}

/// Cards of one kind, newest first.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn cards(heard: &Heard, reader: Reader<'_>, kind: CardKind) -> Result<Vec<Card>, StorageError> {
    let under_way = !matches!(reader, Reader::Everyone);
    let me = match reader {
        Reader::Member(me) => me.person,
        _ => [0; 32],
    };
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT c.id, c.kind, c.state, c.sealed, c.proposed_at, c.agreed_at, c.sealed_answer, c.answered_by,
                    c.answered_at, c.due_on, (SELECT COUNT(*) FROM council_member) AS members,
                    (SELECT COUNT(*) FROM council_vote v WHERE v.card_id = c.id AND v.about = 'support' AND v.person_hash = $2) AS mine,
                    (SELECT MAX(v.choice) FROM council_vote v WHERE v.card_id = c.id AND v.about = 'answer' AND v.person_hash = $2) AS judged,
                    (SELECT COUNT(*) FROM council_vote v WHERE v.card_id = c.id AND v.about = 'answer' AND v.choice = 'yes') AS yes,
                    (SELECT COUNT(*) FROM council_vote v WHERE v.card_id = c.id AND v.about = 'answer' AND v.choice = 'partly') AS partly,
                    (SELECT COUNT(*) FROM council_vote v WHERE v.card_id = c.id AND v.about = 'answer' AND v.choice = 'no') AS no
             FROM council_card c
             WHERE c.kind = $1 AND (c.state IN ('agreed', 'answered') OR (c.state = 'proposed' AND $3 = 1))
             ORDER BY c.proposed_at DESC, c.id DESC LIMIT 100",
            args![kind.name(), me, under_way],
        )
        .await?;
    let key = council_key(heard).await?;
    rows.iter().map(|row| card_of(&key, row)).collect()
}

fn card_of(key: &Key, row: &Row) -> Result<Card, StorageError> {
    let id: CardId = row.id("id")?;
    let plain = open(key, &place(id, "sealed"), &row.blob("sealed")?)?;
    let text =
        serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("council_card.sealed", "a card"))?;
    let answer = match row.blob_opt("sealed_answer")? {
        Some(sealed) => {
            let plain = open(key, &place(id, "sealed_answer"), &sealed)?;
            Some(CardAnswer {
                text: String::from_utf8(plain)
                    .map_err(|_| StorageError::inconsistent("council_card.sealed_answer", "text"))?,
                by: row.text_opt("answered_by")?.unwrap_or_default(),
                at: row.moment("answered_at")?,
                due_on: row.text_opt("due_on")?,
            })
        }
        None => None,
    };
    let members = row.int("members")?;
    let mut judgement = None;
    for (said, column) in [(Judgement::Yes, "yes"), (Judgement::Partly, "partly"), (Judgement::No, "no")] {
        if row.int(column)? * 2 > members {
            judgement = Some(said);
        }
    }
    Ok(Card {
        id,
        kind: CardKind::parse(&row.text("kind")?).ok_or(StorageError::inconsistent("council_card.kind", "a kind"))?,
        state: CardState::parse(&row.text("state")?)
            .ok_or(StorageError::inconsistent("council_card.state", "a state"))?,
        text,
        proposed_at: row.moment("proposed_at")?,
        agreed_at: row.moment_opt("agreed_at")?,
        answer,
        judgement,
        my_support: row.int("mine")? > 0,
        my_judgement: row.text_opt("judged")?.as_deref().and_then(Judgement::parse),
    })
}

/// The ratings of each objective's actions: the council's own figures.
///
/// # Errors
/// When storage fails.
pub async fn action_plan(heard: &Heard) -> Result<Vec<(ObjectiveId, RatingMix)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT objective_id, rating, COUNT(*) AS n FROM plan_row
             WHERE objective_id IS NOT NULL AND kind = 'action' AND missing_since IS NULL GROUP BY objective_id, rating",
            vec![],
        )
        .await?;
    let mut all: Vec<(ObjectiveId, RatingMix)> = Vec::new();
    for row in &rows {
        let id: ObjectiveId = row.id("objective_id")?;
        let at = all.iter().position(|(known, _)| *known == id).unwrap_or_else(|| {
            all.push((id, RatingMix::default()));
            all.len() - 1
        });
        let (n, mix) = (row.int("n")?, &mut all[at].1);
        match row.text_opt("rating")?.as_deref() {
            Some("blue") => mix.blue += n,
            Some("green") => mix.green += n,
            Some("amber") => mix.amber += n,
            Some("red") => mix.red += n,
            _ => mix.none += n,
        }
    }
    Ok(all)
}
