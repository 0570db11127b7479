//! Messages that leave by e-mail or text message: what they can say, and what
//! can become of them.

vocabulary! {
    /// By what a message leaves.
    Medium {
        /// E-mail.
        Email = "email",
        /// A text message.
        Sms = "sms",
    }
    /// All that a message can say. None names anybody or anything.
    MessageText {
        /// A link to make an account with.
        Invitation = "invitation",
        /// The digits that prove an address.
        Code = "code",
        /// A link that sets a new password.
        Reset = "reset",
        /// The way in was changed: a new password, a second factor.
        WayIn = "way_in",
        /// Something waits on a page of one's own.
        Waits = "waits",
        /// An alert waits: sign in now.
        Urgent = "urgent",
        /// A channel is dead: to whoever looks after messages, by another.
        Channel = "channel",
        /// The end of the audit log, to be kept.
        LogHead = "log_head",
        /// A try, which its reader asked for.
        Test = "test",
    }
    /// How often somebody is told that something waits.
    Pace {
        /// As it comes, at most once an hour.
        AtOnce = "at_once",
        /// Once a day, in the morning.
        Daily = "daily",
    }
    /// Where a message has got to.
    MessageState {
        /// It is to be sent.
        Waiting = "waiting",
        /// The channel took it.
        Sent = "sent",
        /// It was laid into the demonstration's outbox: nothing left.
        Laid = "laid",
        /// No channel is set up: nothing left and nothing was kept.
        NoChannel = "no_channel",
        /// The channel will not take it.
        Refused = "refused",
        /// It was of no use any more when its turn came.
        Dropped = "dropped",
    }
    /// What carries a channel's messages.
    Carrier {
        /// A mail server.
        Smtp = "smtp",
        /// GOV.UK Notify.
        Notify = "notify",
        /// Nothing leaves.
        Outbox = "outbox",
    }
    /// Why a message did not leave.
    Fault {
        /// The channel was not reached, or hung up.
        Unreachable = "unreachable",
        /// It does not offer an encrypted connection, or shows the wrong certificate.
        NotSecret = "not_secret",
        /// It does not let us in.
        NotLetIn = "not_let_in",
        /// It asks us to wait.
        Busy = "busy",
        /// It fails.
        Failing = "failing",
        /// It takes nothing of this kind from us: its template or sender is wrong.
        SetUp = "set_up",
        /// It writes to nobody but its own team: it is in trial mode, or the key is a team's.
        Trial = "trial",
        /// This machine's clock is wrong.
        Clock = "clock",
        /// It does not take this address just now.
        Later = "later",
        /// It does not take this address.
        Address = "address",
    }
    /// What a channel says became of a message later, by the names that GOV.UK
    /// Notify has for it.
    Receipt {
        /// It arrived.
        Delivered = "delivered",
        /// There is no such address or number.
        Permanent = "permanent-failure",
        /// It could not be delivered this time.
        Temporary = "temporary-failure",
        /// The channel failed.
        Technical = "technical-failure",
    }
}

impl Fault {
    /// Whether the channel itself does not work, and not only for one address.
    #[must_use]
    pub const fn of_channel(self) -> bool {
        match self {
            Self::Unreachable
            | Self::NotSecret
            | Self::NotLetIn
            | Self::Busy
            | Self::Failing
            | Self::SetUp
            | Self::Trial
            | Self::Clock => true,
            Self::Later | Self::Address => false,
        }
    }
}
