//! What the page of one alert is made from.

use jiff::civil::DateTime;

/// One alert; taken on by a press posted to `action`.
#[derive(Debug, Clone)]
pub struct AlertPage {
    /// When it was raised.
    pub raised_at: DateTime,
    /// When the reader was last told.
    pub told_at: DateTime,
    /// What it is about.
    pub about: AboutAlert,
    /// That somebody took it on.
    pub acknowledged: Option<TakenOn>,
    /// Where "I have it" is posted.
    pub action: String,
}

/// That somebody took an alert on.
#[derive(Debug, Clone)]
pub struct TakenOn {
    /// Their name, where it is still known.
    pub by: Option<String>,
    /// When.
    pub at: DateTime,
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
