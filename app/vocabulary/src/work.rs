//! What the program does beside requests.

vocabulary! {
    /// A kind of job.
    JobKind {
        /// Erases an account, or takes its author off what they said, when its day has come.
        Erase = "account.erase",
        /// Tells one device that there is something new.
        Push = "push",
        /// Sends one e-mail or text message.
        Message = "message.send",
        /// Sends one that tells of an alert.
        UrgentMessage = "message.urgent",
        /// Tells the next person of an alert that nobody has taken on.
        Escalate = "alert.escalate",
        /// Tells whoever looks at concerns that some are late.
        LateConcerns = "concerns.late",
        /// Lets nothing be without somebody who may read it.
        Readers = "conflicts.readers",
        /// Does with keys what a stop left undone.
        SweepKeys = "keys.sweep",
        /// Deletes recordings and pictures that nothing names.
        SweepObjects = "objects.sweep",
        /// Publishes, corrects, takes back and tells what was approved and has waited long enough.
        AnswersGoOut = "answers.go_out",
        /// Asks "did it happen?" of promises whose day has come.
        Rechecks = "rechecks",
        /// Tells of packs of quotes that hold what may not be shown any more.
        Recalls = "quotes.recall",
        /// Forgets failed tries that count no more.
        ForgetGuesses = "guesses.forget",
        /// Tells children's devices of what has gone out to them.
        GoesOut = "going_out",
        /// Publishes the figures of a period that is over.
        PublishFigures = "figures.publish_due",
        /// Sends the end of the audit log to those who keep it.
        SendLogHead = "audit.send_head",
        /// Counts how much each member of staff opened, and finds what is unusual.
        Reading = "reading.count",
        /// Asks the council's providers whether accounts there are in use still.
        AskProviders = "providers.ask",
        /// Takes in what the case system's extract says.
        CaseSystem = "case_system.take_in",
        /// Files to children's records in the case system.
        Filing = "case_system.file",
        /// Asks every process to learn from the team's tags anew.
        Learn = "suggestions.learn",
        /// Reads what was said, so that its words are found.
        Search = "search.read",
        /// Ends what was kept as long as the schedule says.
        Retention = "retention.end",
        /// Writes down that jobs are run.
        Heartbeat = "heartbeat",
    }
    /// A part of the program that can be well or ill, as `GET /health/ready` names it.
    HealthPart {
        /// The database of the words.
        Database = "database",
        /// The database of the keys.
        KeyStore = "key_store",
        /// Where recordings and pictures are written.
        Objects = "objects",
        /// What runs jobs beside requests.
        Jobs = "jobs",
        /// Room on the disk.
        Disk = "disk",
        /// The council's OpenID providers.
        Providers = "providers",
        /// E-mail to staff.
        Email = "email",
        /// Text messages to staff.
        Sms = "sms",
    }
}

impl HealthPart {
    /// Whether Heard can do what it is there for without this part: no page and
    /// nothing that anybody sends waits for a message.
    #[must_use]
    pub const fn can_be_missed(self) -> bool {
        match self {
            Self::Email | Self::Sms | Self::Providers => true,
            Self::Database | Self::KeyStore | Self::Objects | Self::Jobs | Self::Disk => false,
        }
    }
}
