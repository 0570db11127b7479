//! All that a message can say. No sentence tells what something is about or whom
//! it concerns, and every message has the same subject.

use heard_vocabulary::{Fault, Medium, MessageText, Receipt};

use crate::pages::staff::Worded;

/// The subject of every e-mail.
pub const SUBJECT: &str = "Heard";

/// The one sentence of a message. Its link, and the code where it brings one,
/// follow on lines of their own.
#[must_use]
pub const fn sentence(says: MessageText) -> &'static str {
    match says {
        MessageText::Invitation => "You are invited to Heard. This link works once.",
        MessageText::Code => "This is your code for Heard. If you did not ask for it, leave it be.",
        MessageText::Reset => {
            "A new password for Heard: this link works once, for 30 minutes. If you did not ask, leave it be."
        }
        MessageText::WayIn => {
            "How you sign in to Heard was changed. If that was not you, tell your administrator at once."
        }
        MessageText::Waits => "Heard: something waits for you. Sign in to see it.",
        MessageText::Urgent => "Heard: urgent, sign in now.",
        MessageText::Channel => "Heard: some messages do not leave. Sign in to see why.",
        MessageText::LogHead => {
            "Heard: keep this message. It shows later whether anything was taken out of the audit log."
        }
        MessageText::Test => "Heard: this is the test you asked for.",
    }
}

impl Worded for Medium {
    fn words(self) -> &'static str {
        match self {
            Self::Email => "E-mail",
            Self::Sms => "Text message",
        }
    }
}

impl Worded for MessageText {
    fn words(self) -> &'static str {
        match self {
            Self::Invitation => "An invitation",
            Self::Code => "A code",
            Self::Reset => "A link for a new password",
            Self::WayIn => "“How you sign in was changed”",
            Self::Waits => "“Something waits for you”",
            Self::Urgent => "A message about an alert",
            Self::Channel => "“Some messages do not leave”",
            Self::LogHead => "The end of the audit log",
            Self::Test => "A test",
        }
    }
}

impl Worded for Fault {
    fn words(self) -> &'static str {
        match self {
            Self::Unreachable => "it is not reached, or hangs up",
            Self::NotSecret => "it offers no connection that keeps a secret, or shows a certificate we do not trust",
            Self::NotLetIn => "it does not let Heard in: the key or the password is wrong",
            Self::Busy => "it asks Heard to wait",
            Self::Failing => "it fails",
            Self::SetUp => "it takes nothing from Heard: a template or the sender’s address is wrong",
            Self::Trial => "GOV.UK Notify is in trial mode, or the key is a team’s: it writes to its own team only",
            Self::Clock => "the clock of the machine that Heard runs on is wrong by more than half a minute",
            Self::Later => "it does not take this address just now",
            Self::Address => "it does not take this address",
        }
    }
}

impl Worded for Receipt {
    fn words(self) -> &'static str {
        match self {
            Self::Delivered => "it arrived",
            Self::Permanent => "there is no such address or number",
            Self::Temporary => "it could not be delivered: a full mailbox, or a phone that is off",
            Self::Technical => "it was lost on its way",
        }
    }
}
