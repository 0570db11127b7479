//! What the status page is made from.

use heard_vocabulary::{Carrier, Condition, Fault, HealthPart, JobKind, Medium};

use super::StatusProblem;

/// How the program is doing.
#[derive(Debug, Clone, Default)]
pub struct StatusPage {
    /// When it was found out.
    pub at: String,
    /// Every part.
    pub parts: Vec<PartLine>,
    /// Work that was given up.
    pub given_up: Vec<GivenUpLine>,
    /// Kinds of work that fail and are tried on, with since when.
    pub still_tried: Vec<(JobKind, String)>,
    /// The moment the page was drawn at, in milliseconds, for its forms.
    pub seen: String,
    /// What was set up, and what was not.
    pub set_up: Vec<SetUp>,
    /// The end of the audit log, signed.
    pub log_head: Option<String>,
    /// What is gone that an open Heard rests on.
    pub lapses: Vec<Condition>,
    /// What is wrong with the form that was posted.
    pub problem: Option<StatusProblem>,
}

/// How one part is doing.
#[derive(Debug, Clone)]
pub struct PartLine {
    /// Which part.
    pub part: HealthPart,
    /// How it is doing.
    pub level: Level,
    /// Why it is not well; `None` where it is.
    pub why: Option<Why>,
    /// Since when, as far as is known.
    pub since: String,
}

/// How well something is: always told in words too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// As it should be.
    Green,
    /// It works, and somebody should look at it.
    Amber,
    /// It does not do what it is there for.
    Red,
}

/// Why a part is not well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It did not answer in time, or with an error.
    NoAnswer,
    /// Jobs were never run here.
    NeverRun,
    /// Jobs are not run any more.
    Silent,
    /// Alerts are not passed on.
    AlertsLate,
    /// These kinds of jobs are not run.
    Late(Vec<JobKind>),
    /// Nothing is known of it while the database does not answer.
    Unknown,
    /// The council's sign-in does not answer.
    ProviderSilent,
    /// There is little room left.
    LittleRoom {
        /// What is free, in MiB.
        free: i64,
        /// Of how much, in MiB.
        total: i64,
    },
    /// No message leaves this way.
    Dead {
        /// What is wrong.
        fault: Option<Fault>,
        /// How many messages wait.
        waiting: i64,
        /// How many of them are about an alert.
        urgent: i64,
    },
}

/// Work of one kind that was given up for one reason.
#[derive(Debug, Clone)]
pub struct GivenUpLine {
    /// Which kind.
    pub kind: JobKind,
    /// What went wrong last, as the program noted it; may be empty.
    pub why: String,
    /// How often.
    pub count: i64,
    /// How many of them can be tried again.
    pub again: i64,
    /// When the first was given up.
    pub first: String,
    /// When the last was.
    pub last: String,
}

/// Something an operator sets up, and whether they did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetUp {
    /// The duty team's telephone number.
    DutyNumber(bool),
    /// The emergency team's telephone number.
    EmergencyNumber(bool),
    /// The address people reach Heard at.
    Origin(bool),
    /// Figures for whoever collects them.
    Metrics(bool),
    /// Whom to tell of a hole in the program.
    SecurityContact(bool),
    /// Whom push services may write to.
    PushContact(bool),
    /// What carries messages to staff.
    Channel {
        /// Of which kind.
        medium: Medium,
        /// What carries them.
        carrier: Carrier,
        /// Whether this is a demonstration, which sends nothing.
        demonstration: bool,
    },
}
