//! What the pages about messages are made from.

use heard_vocabulary::{Carrier, Fault, Medium, MessageText, Pace, Receipt};

use super::MessagesProblem;

/// How one is written to: `medium` and `address` posted to
/// `/staff/messages/address`, `medium` and `code` to its `/code`, `medium` to
/// `/again` and `/remove`, `pace` to `/pace`, nothing to `/test`.
#[derive(Debug, Clone)]
pub struct MessagesPage {
    /// The address of each medium.
    pub addresses: Vec<OwnAddress>,
    /// How often one is told that something waits.
    pub pace: Pace,
    /// The form that was refused, by its medium, and what is wrong.
    pub problem: Option<(Option<Medium>, MessagesProblem)>,
}

/// One's own address of a medium.
#[derive(Debug, Clone)]
pub struct OwnAddress {
    /// Which medium.
    pub medium: Medium,
    /// The address, as it is kept or was typed; empty where there is none.
    pub address: String,
    /// Where it has got to.
    pub state: OwnState,
    /// Whether nothing leaves this way yet.
    pub nothing_leaves: bool,
    /// What went wrong with the last message that was sent there.
    pub trouble: Option<(Option<Fault>, Option<Receipt>)>,
}

/// Where an address has got to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnState {
    /// There is none.
    None,
    /// It waits for its code.
    Unproven,
    /// Messages go there, since then.
    Proven(String),
}

/// How the channels are doing.
#[derive(Debug, Clone)]
pub struct ChannelPage {
    /// Each channel.
    pub channels: Vec<OneChannel>,
    /// Messages that did not arrive, newest first.
    pub troubles: Vec<TroubleLine>,
    /// Whether this is a demonstration, whose outbox can be read.
    pub demonstration: bool,
    /// What is wrong with the test that was asked for.
    pub problem: Option<MessagesProblem>,
}

/// How one channel is doing.
#[derive(Debug, Clone)]
pub struct OneChannel {
    /// Which.
    pub medium: Medium,
    /// What carries it.
    pub carrier: Carrier,
    /// Since when it fails, and why.
    pub failing: Option<(String, Option<Fault>)>,
    /// When it last carried something.
    pub sent_at: Option<String>,
    /// How many messages wait.
    pub waiting: i64,
    /// How many of them are about an alert.
    pub urgent: i64,
    /// Since when the first of them waits.
    pub waiting_since: Option<String>,
}

/// A message that did not arrive.
#[derive(Debug, Clone)]
pub struct TroubleLine {
    /// By what it was to leave.
    pub medium: Medium,
    /// What it was.
    pub says: MessageText,
    /// When.
    pub at: String,
    /// Whether all its tries were in vain.
    pub given_up: bool,
    /// What the channel said at once.
    pub fault: Option<Fault>,
    /// What it said later.
    pub receipt: Option<Receipt>,
}

/// What a demonstration would have sent.
#[derive(Debug, Clone, Default)]
pub struct OutboxPage {
    /// The messages, newest first.
    pub messages: Vec<LaidMessage>,
}

/// A message that would have left.
#[derive(Debug, Clone)]
pub struct LaidMessage {
    /// When.
    pub at: String,
    /// Where to.
    pub to: String,
    /// Its sentence.
    pub sentence: String,
    /// The address it leads to, in full.
    pub link: String,
    /// The code it brings.
    pub code: Option<String>,
}
