//! What the page of one alert is made from.

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
