//! Cards, as they are read.

use heard_storage::clock::Moment;
use heard_storage::crypto::{Key, open};
use heard_storage::{COUNCIL, Row, StorageError, args};
use heard_vocabulary::{CardKind, CardState, Judgement};
use serde::{Deserialize, Serialize};

use super::members::Member;
use crate::Heard;
use crate::ids::CardId;
use crate::people::{Grant, Participate};

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
    /// What more than half of the members said alike of the answer, once they
    /// had; it stays, so that nobody's going or thinking again shows.
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

pub(super) async fn council_key(heard: &Heard) -> Result<Key, StorageError> {
    heard.key_store().get(&COUNCIL).await?.ok_or(StorageError::inconsistent("owner_key", "the council's key"))
}

pub(super) fn card_place(card: CardId, column: &str) -> Vec<u8> {
    [b"council_card.".as_slice(), column.as_bytes(), b":", &card.bytes()].concat()
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
                    c.answered_at, c.due_on, c.judgement,
                    (SELECT COUNT(*) FROM council_vote v WHERE v.card_id = c.id AND v.about = 'support' AND v.person_hash = $2) AS mine,
                    (SELECT MAX(v.choice) FROM council_vote v WHERE v.card_id = c.id AND v.about = 'answer' AND v.person_hash = $2) AS judged
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
    let plain = open(key, &card_place(id, "sealed"), &row.blob("sealed")?)?;
    let text =
        serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("council_card.sealed", "a card"))?;
    let answer = match row.blob_opt("sealed_answer")? {
        Some(sealed) => {
            let plain = open(key, &card_place(id, "sealed_answer"), &sealed)?;
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
    Ok(Card {
        id,
        kind: CardKind::parse(&row.text("kind")?).ok_or(StorageError::inconsistent("council_card.kind", "a kind"))?,
        state: CardState::parse(&row.text("state")?)
            .ok_or(StorageError::inconsistent("council_card.state", "a state"))?,
        text,
        proposed_at: row.moment("proposed_at")?,
        agreed_at: row.moment_opt("agreed_at")?,
        answer,
        judgement: row.text_opt("judgement")?.as_deref().and_then(Judgement::parse),
        my_support: row.int("mine")? > 0,
        my_judgement: row.text_opt("judged")?.as_deref().and_then(Judgement::parse),
    })
}
