//! From a queued message to a mail server or GOV.UK Notify.
//!
//! A message is one of the fixed sentences, one of our own addresses and, where
//! it proves an address, six digits ([`Outgoing`]): nothing else reaches a sender.

mod notify;
mod smtp;

pub use notify::{Notify, NotifySettings, PUBLIC};
pub use smtp::{Smtp, SmtpSettings};

use std::time::Duration;

use heard_app::pages::staff::messages::sentence;
use heard_domain::Heard;
use heard_domain::ids::DispatchId;
use heard_domain::jobs::Tried;
use heard_domain::messages::{Carrier, Fault, Medium, Outcome, Outgoing, note, outgoing};
use heard_storage::StorageError;
use heard_web::Origin;

use crate::jobs::{message_rows, run_row};

/// The longest that one try may take, within the job's lease.
const LONGEST: Duration = Duration::from_secs(45);

/// What carries messages of one kind.
#[derive(Clone, Default)]
pub enum Channel {
    /// A mail server.
    Smtp(Smtp),
    /// GOV.UK Notify.
    Notify(Notify),
    /// Nothing leaves: a demonstration shows what would have.
    #[default]
    Outbox,
}

impl Channel {
    /// What carries it, as the page about it says.
    #[must_use]
    pub fn carrier(&self) -> Carrier {
        match self {
            Self::Smtp(_) => Carrier::Smtp,
            Self::Notify(_) => Carrier::Notify,
            Self::Outbox => Carrier::Outbox,
        }
    }
}

/// How a try went, and how long the channel asks us to wait, in milliseconds.
pub(crate) struct Answer {
    outcome: Outcome,
    wait: Option<i64>,
}

impl From<Outcome> for Answer {
    fn from(outcome: Outcome) -> Self {
        Self { outcome, wait: None }
    }
}

/// Sends messages.
#[derive(Clone)]
pub struct Messenger {
    origin: Origin,
    email: Channel,
    sms: Channel,
}

/// What a message says: the same for every channel.
pub(crate) struct Said {
    /// The sentence, and the code where it brings one.
    pub(crate) text: String,
    /// Where it leads.
    pub(crate) link: String,
}

impl Messenger {
    /// A sender of messages that lead to `origin`.
    #[must_use]
    pub fn new(origin: Origin, email: Channel, sms: Channel) -> Self {
        Self { origin, email, sms }
    }

    /// Writes down what carries messages, for the page about it.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn set_up(&self, heard: &Heard) -> Result<(), StorageError> {
        heard_domain::messages::set_up(heard, self.email.carrier(), self.sms.carrier()).await
    }

    /// Sends once what is queued and due; how many were taken up.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn send_due(&self, heard: &Heard) -> Result<usize, StorageError> {
        let mut taken = 0;
        for row in message_rows(self.clone()) {
            taken += run_row(heard, &row).await?.1;
        }
        Ok(taken)
    }

    fn said(&self, heard: &Heard, message: &Outgoing) -> Said {
        let catalogue = heard.catalogue();
        let sentence = catalogue.sentence(message.says).unwrap_or(sentence(message.says));
        let beside = message.code.map(|code| code.to_string()).or_else(|| message.head.map(|head| head.to_string()));
        let text = beside.map_or_else(|| sentence.to_owned(), |beside| format!("{sentence} {beside}"));
        Said { text, link: self.origin.link(&message.link.path()) }
    }

    /// Sends one message.
    pub(crate) async fn send(&self, heard: &Heard, id: DispatchId) -> Tried {
        self.try_one(heard, id).await.unwrap_or_else(|error| {
            tracing::warn!(%error, "a message waits");
            Tried::Failed("storage failed", None)
        })
    }

    async fn try_one(&self, heard: &Heard, id: DispatchId) -> Result<Tried, StorageError> {
        let Some(message) = outgoing(heard, id).await? else { return Ok(Tried::Done) };
        let answer = tokio::time::timeout(LONGEST, self.carry(heard, &message)).await;
        let Answer { outcome, wait } = answer.unwrap_or(Outcome::Failed(Fault::Unreachable).into());
        note(heard, &message, outcome).await?;
        Ok(match outcome {
            Outcome::Sent | Outcome::Laid => Tried::Done,
            Outcome::Refused(fault) => {
                tracing::warn!(fault = fault.name(), medium = message.to.medium().name(), "a message was refused");
                Tried::Hopeless("the channel does not take it")
            }
            Outcome::Failed(fault) => {
                tracing::warn!(fault = fault.name(), medium = message.to.medium().name(), "a message waits");
                Tried::Failed("the channel did not take it", wait)
            }
        })
    }

    async fn carry(&self, heard: &Heard, message: &Outgoing) -> Answer {
        let said = self.said(heard, message);
        let channel = match message.to.medium() {
            Medium::Email => &self.email,
            Medium::Sms => &self.sms,
        };
        match channel {
            Channel::Smtp(smtp) => smtp.send(heard.now(), message, &said, self.origin.host()).await.into(),
            Channel::Notify(notify) => notify.send(heard.now(), message, &said).await,
            Channel::Outbox => Outcome::Laid.into(),
        }
    }
}
