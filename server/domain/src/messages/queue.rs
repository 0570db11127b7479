//! What is to leave: one row and one job for each message, in the unit of work
//! that gave rise to it.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::seal;
use heard_storage::{StorageError, Uow};
use heard_vocabulary::{Carrier, Medium, MessageState, MessageText, Pace};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::address::{Address, Email};
use super::letter::InviteCode;
use crate::Heard;
use crate::ids::{AccountId, DispatchId};
use crate::jobs::{self, JobKind, Payload, first_half};

/// The job that sends one message.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct SendMessage(pub DispatchId);

/// The job that sends one message about an alert: tried sooner, apart from all
/// others, and for as long as the alert waits.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct SendUrgent(pub DispatchId);

impl Payload for SendMessage {
    const KIND: JobKind = JobKind::Message;
}

impl Payload for SendUrgent {
    const KIND: JobKind = JobKind::UrgentMessage;
}

/// "Something waits for you" comes no more often than this, in milliseconds.
pub(super) const BETWEEN: i64 = 60 * Moment::MINUTE;
/// When it comes to whoever chose once a day, in minutes after midnight.
const MORNING: i64 = 8 * 60;

/// What is sealed in an invitation's message.
#[derive(Serialize, Deserialize)]
pub(super) struct Invited {
    pub(super) to: Address,
    pub(super) code: InviteCode,
}

pub(super) fn message_place(id: DispatchId) -> Vec<u8> {
    [b"dispatch.sealed:".as_slice(), &id.bytes()].concat()
}

/// One message to be queued.
pub(super) struct New {
    pub(super) id: DispatchId,
    pub(super) to: Option<AccountId>,
    pub(super) medium: Medium,
    pub(super) says: MessageText,
    pub(super) sealed: Option<Vec<u8>>,
    pub(super) due: Moment,
    pub(super) useful_until: Option<Moment>,
}

/// Queues a message and its job; the same id once.
pub(super) fn queue(uow: &mut Uow, new: New) -> Result<(), StorageError> {
    let New { id, to, medium, says, sealed, due, useful_until } = new;
    let now = uow.now();
    uow.defer(
        "INSERT INTO dispatch (id, account_id, medium, says, sealed, due_at, useful_until, state, state_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING",
        args![id, to, medium.name(), says.name(), sealed, due, useful_until, MessageState::Waiting.name(), now],
    );
    match says {
        MessageText::Urgent => jobs::queue(uow, id.bytes(), &SendUrgent(id), due),
        _ => jobs::queue(uow, id.bytes(), &SendMessage(id), due),
    }
}

/// By what somebody can be written to: their addresses that are proven, the one
/// whose channel works before one whose channel does not.
async fn media_of(uow: &mut Uow, to: AccountId) -> Result<Vec<Medium>, StorageError> {
    let sql = "SELECT a.medium FROM dispatch_address a JOIN usable_account u ON u.id = a.account_id
               LEFT JOIN dispatch_channel c ON c.medium = a.medium
               WHERE a.account_id = $1 AND a.proven_at IS NOT NULL AND a.sealed IS NOT NULL
               ORDER BY CASE WHEN c.failing_since IS NOT NULL OR c.carrier = $2 THEN 1 ELSE 0 END, a.medium";
    let rows = uow.all(sql, args![to, Carrier::Outbox.name()]).await?;
    rows.iter().map(|row| medium_of(&row.text("medium")?)).collect()
}

/// Tells a member of staff, at every address of theirs that is proven, or at one
/// where it can wait. The same occasion is told once.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn tell(uow: &mut Uow, to: AccountId, says: MessageText, occasion: &[u8]) -> Result<(), StorageError> {
    let media = media_of(uow, to).await?;
    let Some(first) = media.first().copied() else { return Ok(()) };
    if says != MessageText::Waits {
        return media.into_iter().try_for_each(|medium| tell_by(uow, to, medium, says, occasion));
    }
    match next_turn(uow, to).await? {
        Some(due) => {
            let new = New { due, ..New::of(uow, to, first, says, &due.0.to_be_bytes()) };
            queue(uow, new)
        }
        None => Ok(()),
    }
}

/// Tells somebody that something waits, at one address, past the hour, the
/// digest and what they chose. The same occasion is told once.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn tell_past_limits(uow: &mut Uow, to: AccountId, occasion: &[u8]) -> Result<(), StorageError> {
    match media_of(uow, to).await?.first() {
        Some(first) => tell_by(uow, to, *first, MessageText::Waits, occasion),
        None => Ok(()),
    }
}

/// Tells somebody by one medium. The same occasion is told once.
///
/// # Errors
/// What the database refuses.
pub(crate) fn tell_by(
    uow: &mut Uow,
    to: AccountId,
    medium: Medium,
    says: MessageText,
    occasion: &[u8],
) -> Result<(), StorageError> {
    let new = New::of(uow, to, medium, says, occasion);
    queue(uow, new)
}

impl New {
    /// A message to somebody, due now.
    fn of(uow: &Uow, to: AccountId, medium: Medium, says: MessageText, occasion: &[u8]) -> Self {
        let (id, due) = (id_of(to, medium, says, occasion), uow.now());
        // The next morning's tells all that this one would have told.
        let useful_until = (says == MessageText::LogHead).then(|| Moment(due.0 + Moment::DAY));
        Self { id, to: Some(to), medium, says, sealed: None, due, useful_until }
    }
}

/// The id under which an occasion is told once by one medium.
pub(super) fn id_of(to: AccountId, medium: Medium, says: MessageText, occasion: &[u8]) -> DispatchId {
    let hash = Sha256::new().chain_update(b"dispatch").chain_update(to.bytes());
    let hash = hash.chain_update(medium.name()).chain_update(says.name()).chain_update(occasion);
    DispatchId::from(first_half(hash))
}

pub(super) fn medium_of(name: &str) -> Result<Medium, StorageError> {
    Medium::parse(name).ok_or(StorageError::inconsistent("medium", "a medium"))
}

/// When somebody may be told next that something waits; `None` where a message
/// that says so is on its way already.
async fn next_turn(uow: &mut Uow, to: AccountId) -> Result<Option<Moment>, StorageError> {
    let sql = "SELECT 1 AS one FROM dispatch d JOIN job j ON j.id = d.id
               WHERE d.account_id = $1 AND d.says = $2 AND d.state = $3 AND j.done_at IS NULL LIMIT 1";
    let waiting = args![to, MessageText::Waits.name(), MessageState::Waiting.name()];
    if uow.first(sql, waiting).await?.is_some() {
        return Ok(None);
    }
    let now = uow.now();
    let row = uow.first("SELECT pace, told_at FROM dispatch_pace WHERE account_id = $1", args![to]).await?;
    let row = row.ok_or(StorageError::inconsistent("dispatch_pace.account_id", "a row for every address"))?;
    let pace = Pace::parse(&row.text("pace")?).ok_or(StorageError::inconsistent("dispatch_pace.pace", "a pace"))?;
    let told = row.moment("told_at")?;
    let due = due(pace, told, now);
    // Who queued one at the same moment has it.
    let sql = "UPDATE dispatch_pace SET told_at = $1 WHERE account_id = $2 AND told_at = $3";
    let mine = uow.execute(sql, args![due, to, told]).await? == 1;
    Ok(mine.then_some(due))
}

/// When a message that can wait is due, for somebody who was last told at `told`.
pub(super) fn due(pace: Pace, told: Moment, now: Moment) -> Moment {
    // A clock that was wrong once must not silence anybody for as long.
    let told = told.min(now);
    let earliest = now.max(told.plus(BETWEEN));
    match pace {
        Pace::AtOnce => earliest,
        Pace::Daily => {
            let morning = |ahead| morning_of(earliest.day().plus(ahead));
            let today = morning(0);
            if today >= earliest { today } else { morning(1) }
        }
    }
}

/// Eight o'clock on the council's clocks, also on days when clocks change.
fn morning_of(day: heard_storage::calendar::Day) -> Moment {
    let at = day.start().plus(MORNING * Moment::MINUTE);
    let shown = i64::from(at.minute_of_day());
    at.plus((MORNING - shown) * Moment::MINUTE)
}

/// Queues an invitation to an address that belongs to nobody yet, or a link that
/// sets a new password to the one somebody signs in with, proven or not.
///
/// # Errors
/// When it cannot be written as JSON.
pub(crate) fn send_link(
    heard: &Heard,
    uow: &mut Uow,
    says: MessageText,
    to: Email,
    code: InviteCode,
    until: Moment,
) -> Result<(), StorageError> {
    let id = DispatchId::random(heard.entropy());
    let plain = serde_json::to_vec(&Invited { to: Address::Email(to), code });
    let plain = plain.map_err(|error| StorageError::Bind(Box::new(error)))?;
    let sealed = Some(seal(&heard.keys().cookie, &message_place(id), &plain, heard.entropy()));
    let due = uow.now();
    let medium = Medium::Email;
    queue(uow, New { id, to: None, medium, says, sealed, due, useful_until: Some(until) })
}

#[cfg(test)]
mod tests {
    use heard_storage::calendar::Day;

    use super::*;

    #[test]
    fn adm_10_something_waits_is_said_once_an_hour_or_at_eight_in_the_morning() {
        let at = |day: &str, minute: i64| Day::parse(day).unwrap().start().plus(minute * Moment::MINUTE);
        let noon = at("2026-11-20", 720);
        let never = Moment(0);
        assert_eq!(due(Pace::AtOnce, never, noon), noon);
        assert_eq!(due(Pace::AtOnce, noon.plus(-BETWEEN), noon), noon);
        assert_eq!(due(Pace::AtOnce, noon.plus(-1), noon), noon.plus(BETWEEN - 1));
        assert_eq!(due(Pace::AtOnce, noon.plus(Moment::DAY), noon), noon.plus(BETWEEN), "a clock that ran ahead");
        assert_eq!(due(Pace::Daily, never, noon), at("2026-11-21", 480));
        assert_eq!(due(Pace::Daily, never, at("2026-11-20", 479)), at("2026-11-20", 480));
        assert_eq!(due(Pace::Daily, at("2026-11-20", 470), at("2026-11-20", 475)), at("2026-11-21", 480));
        // The clocks change in the night before.
        for day in ["2026-03-29", "2026-10-25"] {
            let eve = Day::parse(day).unwrap().plus(-1).start().plus(12 * 60 * Moment::MINUTE);
            assert_eq!(due(Pace::Daily, never, eve).iso_minute(), format!("{day} 08:00"));
        }
    }
}
