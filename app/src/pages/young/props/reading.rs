//! How pages look, and being asked again whether it happened.

/// How it looks and sounds. Posts `text`, `theme`, `switch` (repeated) and
/// `next` to `/look`; what is chosen now stands in the frame.
#[derive(Debug, Clone, Default)]
pub struct LookPage {
    /// Where "Back" leads.
    pub back: String,
    /// Whether something was just saved.
    pub saved: bool,
}

/// Something to be asked about: did it happen? Posts `verdict`, with `response`
/// for a promise, to `/mine/{view}/verdict`.
#[derive(Debug, Clone)]
pub struct AskedAgain {
    /// The view it is about.
    pub view: String,
    /// The promise; none after a meeting.
    pub promise: Option<Promised>,
    /// The day of the meeting, or on which the promise is asked about.
    pub on: String,
}

/// A promise whose day has come.
#[derive(Debug, Clone)]
pub struct Promised {
    /// The response.
    pub response: String,
    /// What was promised or said to be done.
    pub we_did: String,
    /// What it claimed.
    pub claim: heard_vocabulary::Claim,
}

/// One part of a service, in young people's words.
#[derive(Debug, Clone)]
pub struct Aspect {
    /// The statement.
    pub words: String,
    /// The language it is written in.
    pub lang: String,
    /// `yes`, `no` or `not_sure`; empty when skipped.
    pub said: String,
}
