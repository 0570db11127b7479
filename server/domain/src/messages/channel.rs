//! How the two channels are doing, what they would not take, and what they say
//! later became of a message.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError};
use heard_vocabulary::{Carrier, Fault, Medium, MessageState, MessageText, Receipt};

use super::own::trouble_in;
use super::queue::medium_of;
use crate::Heard;
use crate::ids::DispatchId;
use crate::people::{Grant, LookAfterMessages, StaffHome};

/// Counts of what waits stop here.
const COUNTED: i64 = 1_000;
/// How many messages that went wrong are shown, the newest.
const SHOWN: i64 = 50;

/// A channel that has failed for as long is dead, and people are told, in
/// milliseconds: until then a mail server that is started anew alarms nobody.
pub(super) const DEAD: i64 = 10 * Moment::MINUTE;

/// How one channel is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelState {
    /// Which.
    pub medium: Medium,
    /// What carries it.
    pub carrier: Carrier,
    /// Since when nothing was carried that should have been; `None` while it works.
    pub failing_since: Option<Moment>,
    /// What is wrong with it.
    pub fault: Option<Fault>,
    /// When it last carried something.
    pub sent_at: Option<Moment>,
    /// How many messages wait whose time has come; never more than 1,000.
    pub waiting: i64,
    /// How many of them are about an alert.
    pub urgent: i64,
    /// Since when the first of them waits.
    pub waiting_since: Option<Moment>,
}

impl ChannelState {
    /// Whether it has failed for so long that people are told.
    #[must_use]
    pub fn is_dead(&self, now: Moment) -> bool {
        self.failing_since.is_some_and(|since| since.plus(DEAD) <= now)
    }
}

/// A message that did not arrive.
#[derive(Debug, Clone)]
pub struct Trouble {
    /// By what it was to leave.
    pub medium: Medium,
    /// Which sentence it was.
    pub says: MessageText,
    /// When.
    pub at: Moment,
    /// Whether all its tries were in vain; else the channel answered for good.
    pub given_up: bool,
    /// What the channel said at once.
    pub fault: Option<Fault>,
    /// What it said later.
    pub receipt: Option<Receipt>,
}

/// Writes down what carries each channel: whoever serves the council does so
/// when it starts.
///
/// # Errors
/// When storage fails.
pub async fn set_up(heard: &Heard, email: Carrier, sms: Carrier) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for (medium, carrier) in [(Medium::Email, email), (Medium::Sms, sms)] {
                    // Another carrier has not failed yet.
                    uow.defer(
                        "INSERT INTO dispatch_channel (medium, carrier) VALUES ($1, $2)
                         ON CONFLICT (medium) DO UPDATE SET carrier = excluded.carrier,
                            fault = CASE WHEN dispatch_channel.carrier = excluded.carrier
                                THEN dispatch_channel.fault END,
                            failing_since = CASE WHEN dispatch_channel.carrier = excluded.carrier
                                THEN dispatch_channel.failing_since END",
                        args![medium.name(), carrier.name()],
                    );
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// How both channels are doing: for the page about them, and for whatever tells
/// whether Heard is well. One that was never set up carries nothing.
///
/// # Errors
/// When storage fails.
pub async fn channel_state(heard: &Heard) -> Result<Vec<ChannelState>, StorageError> {
    let mut states = Vec::new();
    for medium in Medium::ALL {
        states.push(state_of(heard, *medium).await?);
    }
    Ok(states)
}

/// Whether nothing leaves by this medium: no channel is set up. A demonstration lays
/// into its outbox what would have left.
///
/// # Errors
/// When storage fails.
pub async fn nothing_leaves(heard: &Heard, medium: Medium) -> Result<bool, StorageError> {
    if heard.catalogue().settings.demonstration {
        return Ok(false);
    }
    Ok(state_of(heard, medium).await?.carrier == Carrier::Outbox)
}

async fn state_of(heard: &Heard, medium: Medium) -> Result<ChannelState, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT carrier, failing_since, fault, sent_at FROM dispatch_channel WHERE medium = $1";
    let row = conn.first(sql, args![medium.name()]).await?;
    let sql = "SELECT COUNT(*) AS n, CAST(COALESCE(SUM(urgent), 0) AS BIGINT) AS urgent, MIN(due_at) AS since FROM (
                   SELECT d.due_at, CASE WHEN d.says = $3 THEN 1 ELSE 0 END AS urgent
                   FROM dispatch d JOIN job j ON j.id = d.id
                   WHERE d.medium = $1 AND d.state = 'waiting' AND d.due_at <= $2 AND j.done_at IS NULL
                   ORDER BY d.due_at LIMIT $4) w";
    let waits = args![medium.name(), heard.now(), MessageText::Urgent.name(), COUNTED];
    let waits = conn.first(sql, waits).await?.ok_or(StorageError::inconsistent("dispatch", "a count"))?;
    let mut state = ChannelState {
        medium,
        carrier: Carrier::Outbox,
        failing_since: None,
        fault: None,
        sent_at: None,
        waiting: waits.int("n")?,
        urgent: waits.int("urgent")?,
        waiting_since: waits.moment_opt("since")?,
    };
    if let Some(row) = row {
        let carrier = Carrier::parse(&row.text("carrier")?);
        state.carrier = carrier.ok_or(StorageError::inconsistent("dispatch_channel.carrier", "a carrier"))?;
        state.failing_since = row.moment_opt("failing_since")?;
        state.fault = row.text_opt("fault")?.and_then(|name| Fault::parse(&name));
        state.sent_at = row.moment_opt("sent_at")?;
    }
    Ok(state)
}

/// Which channels are dead, since when and why: for whoever looks after them, and
/// for whoever is on duty and counts on them.
///
/// # Errors
/// When storage fails.
pub async fn dead_channels(
    heard: &Heard,
    _by: &Grant<StaffHome>,
) -> Result<Vec<(Medium, Moment, Option<Fault>)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT medium, failing_since, fault FROM dispatch_channel WHERE failing_since <= $1 ORDER BY medium";
    let rows = conn.all(sql, args![heard.now().plus(-DEAD)]).await?;
    let dead = |row: &Row| {
        let fault = row.text_opt("fault")?.and_then(|name| Fault::parse(&name));
        Ok((medium_of(&row.text("medium")?)?, row.moment("failing_since")?, fault))
    };
    rows.iter().map(dead).collect()
}

/// Messages that did not arrive, newest first: refused, given up, or said later
/// to have failed. Whose they were is not told.
///
/// # Errors
/// When storage fails.
pub async fn troubles(heard: &Heard, _by: &Grant<LookAfterMessages>) -> Result<Vec<Trouble>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT d.medium, d.says, d.state, d.state_at, d.fault, d.receipt FROM dispatch d
               LEFT JOIN job j ON j.id = d.id
               WHERE d.state = $1 OR d.receipt IN ($2, $3, $4) OR (d.state = 'waiting' AND j.done_at IS NOT NULL)
               ORDER BY d.state_at DESC, d.id LIMIT $5";
    let [permanent, temporary, technical] =
        [Receipt::Permanent, Receipt::Temporary, Receipt::Technical].map(Receipt::name);
    let wrong = args![MessageState::Refused.name(), permanent, temporary, technical, SHOWN];
    conn.all(sql, wrong).await?.iter().map(trouble).collect()
}

fn trouble(row: &Row) -> Result<Trouble, StorageError> {
    let says = MessageText::parse(&row.text("says")?);
    let (fault, receipt) = trouble_in(row)?.unwrap_or((None, None));
    Ok(Trouble {
        medium: medium_of(&row.text("medium")?)?,
        says: says.ok_or(StorageError::inconsistent("dispatch.says", "a sentence"))?,
        at: row.moment("state_at")?,
        given_up: row.text("state")? == MessageState::Waiting.name(),
        fault,
        receipt,
    })
}

/// Writes down what a channel says became of a message; whether it was new. What
/// arrived has arrived, whatever comes after; the same said twice changes nothing,
/// and so does what is said of a message that is not ours.
///
/// # Errors
/// When storage fails.
pub async fn note_receipt(heard: &Heard, id: DispatchId, receipt: Receipt) -> Result<bool, StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE dispatch SET receipt = $1
                           WHERE id = $2 AND (receipt IS NULL OR (receipt <> $1 AND receipt <> $3))";
                let said = args![receipt.name(), id, Receipt::Delivered.name()];
                Ok::<_, StorageError>(uow.execute(sql, said).await? == 1)
            })
        })
        .await
}
