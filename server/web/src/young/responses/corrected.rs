//! What an answer said before it was corrected, and that one was taken back, on
//! their way to a page.

use heard_app::pages::young::responses::{CorrectedAnswer, TakenBackAnswer};
use heard_domain::responses::{Correction, TakenBack, Verdict};

/// What an answer said before, newest first, with what its reader said of each version.
pub fn corrected(all: Vec<Correction>, said_of: impl Fn(i64) -> Option<Verdict>) -> Vec<CorrectedAnswer> {
    let before = |one: Correction| CorrectedAnswer {
        on: one.at.iso_date(),
        why: one.why,
        claim: one.before.claim,
        due_on: one.before.due_on,
        we_did: one.before.we_did,
        reason: one.before.reason,
        next_step: one.before.next_step,
        easy_read: one.before.easy_read,
        verdict: said_of(one.version),
    };
    all.into_iter().map(before).collect()
}

/// That one was taken back.
pub fn taken_back(one: TakenBack) -> TakenBackAnswer {
    TakenBackAnswer { on: one.at.iso_date(), why: one.why }
}
