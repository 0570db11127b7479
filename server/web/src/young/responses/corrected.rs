//! What an answer said before it was corrected, and that one was taken back, on
//! their way to a page.

use heard_app::pages::young::responses::{CorrectedAnswer, TakenBackAnswer};
use heard_domain::responses::{Correction, TakenBack};

/// What an answer said before, newest first.
pub fn corrected(all: Vec<Correction>) -> Vec<CorrectedAnswer> {
    let before = |one: Correction| CorrectedAnswer {
        on: one.at.iso_date(),
        why: one.why,
        claim: one.before.claim,
        due_on: one.before.due_on,
        we_did: one.before.we_did,
        reason: one.before.reason,
        next_step: one.before.next_step,
        easy_read: one.before.easy_read,
    };
    all.into_iter().map(before).collect()
}

/// That one was taken back.
pub fn taken_back(one: TakenBack) -> TakenBackAnswer {
    TakenBackAnswer { on: one.at.iso_date(), why: one.why }
}
