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

/// A promise whose day has come. Posts `response` and `verdict` to
/// `/mine/{view}/verdict`.
#[derive(Debug, Clone)]
pub struct AskedAgain {
    /// The view it answered.
    pub view: String,
    /// The response.
    pub response: String,
    /// What was promised or said to be done.
    pub we_did: String,
    /// What it claimed.
    pub claim: crate::pages::young::Claim,
    /// The day it was promised for, or is asked about again.
    pub on: String,
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
