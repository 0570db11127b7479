//! Alerts, and work that failed for good.

use heard_vocabulary::JobKind;

/// What the page of one's own begins with.
#[derive(Debug, Clone)]
pub enum HomeNotice {
    /// An alert waits for the reader.
    Alert {
        /// Where it stands.
        href: String,
        /// When they were last told.
        told_at: String,
    },
    /// An alert is open, and nobody is on duty.
    NobodyOnDuty,
    /// Jobs that had all their tries; `POST /staff/jobs/noted` says that it was
    /// seen.
    Stuck(Vec<StuckWork>),
}

/// Jobs of one kind that had all their tries.
#[derive(Debug, Clone)]
pub struct StuckWork {
    /// Which kind.
    pub kind: JobKind,
    /// How many were given up.
    pub given_up: i64,
    /// How many are still tried.
    pub tried: i64,
}

/// One alert; taken on by a press posted to `action`.
#[derive(Debug, Clone)]
pub struct AlertPage {
    /// When it was raised.
    pub raised_at: String,
    /// When the reader was last told.
    pub told_at: String,
    /// What it is about.
    pub about: AboutAlert,
    /// Who took it on, and when.
    pub acknowledged: Option<(String, String)>,
    /// Where "I have it" is posted.
    pub action: String,
}

/// What an alert is about.
#[derive(Debug, Clone)]
pub enum AboutAlert {
    /// Something a young person said.
    View {
        /// Where it stands, for whoever may read it.
        href: Option<String>,
    },
    /// Nothing that Heard holds.
    NothingHere,
}
