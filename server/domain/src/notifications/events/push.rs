//! What a device shows of an event: one neutral sentence.

use heard_storage::{Row, StorageError, Uow, args};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::Event;
use crate::jobs::{self, JobKind, Payload, first_half};
use crate::responses::SAID_OF_THIS;

/// Queues a neutral sentence for each device that an event reaches: none of
/// whoever took back, or left behind, what it is about, nor while that stands still.
pub(super) async fn push(uow: &mut Uow, event: &Event) -> Result<(), StorageError> {
    let (devices, occasion, front) = match *event {
        Event::AnswerPublished(response) => {
            let sql = "SELECT id FROM push_subscription WHERE news = 1 OR (answer = 1 AND owner_key IN (
                SELECT v.owner_key FROM own_view v JOIN response_view rv ON rv.view_id = v.id
                WHERE rv.response_id = $1 AND rv.told_at IS NULL AND v.signed_in = 1
                    AND v.still_since IS NULL))";
            (uow.all(sql, args![response]).await?, response.bytes().to_vec(), Front::Mine)
        }
        Event::AnswerChanged(response, change) => {
            let sql = "SELECT id FROM push_subscription WHERE answer = 1 AND owner_key IN (
                SELECT v.owner_key FROM own_view v JOIN response_view rv ON rv.view_id = v.id
                WHERE rv.response_id = $1 AND rv.told_at IS NOT NULL AND v.signed_in = 1
                    AND v.still_since IS NULL)";
            (uow.all(sql, args![response]).await?, change.bytes().to_vec(), Front::Mine)
        }
        Event::ReviewTold(review) => {
            let sql = "SELECT id FROM push_subscription WHERE answer = 1 AND owner_key IN (
                SELECT v.owner_key FROM own_view v JOIN review_view rv ON rv.view_id = v.id
                WHERE rv.review_id = $1 AND v.signed_in = 1 AND v.still_since IS NULL)";
            (uow.all(sql, args![review]).await?, review.bytes().to_vec(), Front::Mine)
        }
        Event::MessageSent(view, message) => {
            let sql = "SELECT id FROM push_subscription WHERE message = 1
                AND owner_key IN (
                    SELECT owner_key FROM own_view WHERE id = $1 AND signed_in = 1 AND still_since IS NULL)";
            (uow.all(sql, args![view]).await?, message.bytes().to_vec(), Front::Mine)
        }
        Event::PromiseDue(response, on) => {
            // Whoever their own page asks: see `due_again`.
            let sql = format!(
                "SELECT id FROM push_subscription WHERE recheck = 1 AND owner_key IN (
                SELECT v.owner_key FROM own_view v JOIN response_view rv ON rv.view_id = v.id
                JOIN response r ON r.id = rv.response_id
                WHERE r.id = $1 AND rv.told_at IS NOT NULL AND v.signed_in = 1 AND v.still_since IS NULL
                    AND (rv.verdict IS NULL OR (rv.verdict <> 'yes' AND rv.verdict_at < $2) OR NOT {SAID_OF_THIS}))"
            );
            let occasion = [b"recheck".as_slice(), &response.bytes(), on.to_string().as_bytes()].concat();
            (uow.all(sql, args![response, on.start()]).await?, occasion, Front::Mine)
        }
        Event::ReviewTells(owner, deed) => {
            let sql = "SELECT id FROM push_subscription WHERE recheck = 1 AND owner_key = $1";
            (uow.all(sql, args![owner]).await?, [b"review".as_slice(), &deed.bytes()].concat(), Front::Mine)
        }
        Event::LetterCame(..)
        | Event::ConcernOpened(..)
        | Event::ConcernDecided(..)
        | Event::ConcernsLate(..)
        | Event::OutsideSilent(..)
        | Event::OutsideLate(_)
        | Event::ProcedureWaits(..)
        | Event::ProcedureLate(..)
        | Event::DecisionWaits(_)
        | Event::IntervalMissing(_)
        | Event::LogHead(_)
        | Event::CaseSystemWaits
        | Event::ProviderSilent(_)
        | Event::ColleagueKeptOut(_)
        | Event::HandedIn(..)
        | Event::ResponseSentBack(_)
        | Event::QuoteProposed(..)
        | Event::LineWaits(_)
        | Event::NoteAsks(_)
        | Event::BriefWaits
        | Event::PacksToRecall
        | Event::AuthorAsked(..)
        | Event::AuthorOpenedAlone(..)
        | Event::AuthorLate(..)
        | Event::LockedAsked(_)
        | Event::ChannelDead { .. } => return Ok(()),
        Event::AlertStep { alert, step, owner, .. } => {
            let devices = uow.all("SELECT id FROM push_subscription WHERE owner_key = $1", args![owner]).await?;
            (devices, [alert.bytes().as_slice(), &step.to_be_bytes()].concat(), Front::Staff)
        }
    };
    queue(uow, &occasion, front, &devices)
}

/// The page a notification leads to. It says nothing of what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Front {
    /// A young person's own page.
    Mine,
    /// A member of staff's own page.
    Staff,
}

/// One device to be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Push {
    /// Which, in hexadecimal digits.
    pub device: String,
    /// Where the notification leads.
    pub page: Front,
}

impl Payload for Push {
    const KIND: JobKind = JobKind::Push;
}

/// Queues one notification for each of these devices; the same occasion is
/// told once.
fn queue(uow: &mut Uow, occasion: &[u8], page: Front, devices: &[Row]) -> Result<(), StorageError> {
    let now = uow.now();
    for device in devices {
        let device: [u8; 16] = device.id("id")?;
        let id = first_half(Sha256::new().chain_update(b"push").chain_update(device).chain_update(occasion));
        jobs::queue(uow, id, &Push { device: hex::encode(device), page }, now)?;
    }
    Ok(())
}
