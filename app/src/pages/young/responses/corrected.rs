//! What an answer said before it was corrected, and that one was taken back:
//! wherever an answer is read.

use heard_vocabulary::{Claim, Verdict};
use leptos::prelude::*;

use crate::i18n::{Tr, date};

/// What an answer said before it was corrected.
#[derive(Debug, Clone)]
pub struct CorrectedAnswer {
    /// When it was corrected.
    pub on: String,
    /// Why.
    pub why: String,
    /// What was claimed.
    pub claim: Claim,
    /// By when, for a promise.
    pub due_on: Option<String>,
    /// What was done or promised.
    pub we_did: String,
    /// Why, or why not; may be empty.
    pub reason: String,
    /// What its reader could do; may be empty.
    pub next_step: String,
    /// The same in easy words; may be empty.
    pub easy_read: String,
    /// What its reader said became of that, where it is their own.
    pub verdict: Option<Verdict>,
}

impl CorrectedAnswer {
    /// What was claimed, in words.
    pub fn claimed(&self, tr: Tr) -> String {
        match self.due_on.as_deref().filter(|_| self.claim == Claim::WillDo) {
            Some(due) => tr.with("claim-will-do-by", &[("date", date(tr, due).into())]),
            None => tr.of("claim", self.claim.name()),
        }
    }

    /// What it said beneath that. Empty parts are left out.
    pub fn said(&self) -> impl Iterator<Item = &str> {
        [&self.we_did, &self.reason, &self.next_step].into_iter().map(String::as_str).filter(|part| !part.is_empty())
    }
}

/// That an answer was taken back.
#[derive(Debug, Clone)]
pub struct TakenBackAnswer {
    /// When.
    pub on: String,
    /// Why.
    pub why: String,
}

/// When and why an answer was corrected, and what it said before; in easy words
/// where these are read. The council writes in English.
pub(in crate::pages::young) fn corrected(tr: Tr, easy: bool, all: &[CorrectedAnswer]) -> Option<AnyView> {
    (!all.is_empty()).then(|| all.iter().map(|one| before(tr, easy, one)).collect_view().into_any())
}

fn before(tr: Tr, easy: bool, one: &CorrectedAnswer) -> AnyView {
    let when = tr.with("answer-corrected", &[("date", date(tr, &one.on).into())]);
    let said: Vec<String> = match (easy, one.easy_read.is_empty()) {
        (true, false) => vec![one.easy_read.clone()],
        _ => one.said().map(str::to_owned).collect(),
    };
    let said = said.into_iter().map(|part| view! { <p dir="auto" lang="en"><del>{part}</del></p> }).collect_view();
    view! {
        <div class="stack stack--tight small">
            <p><b>{when}</b></p>
            <p dir="auto" lang="en">{one.why.clone()}</p>
            <p>{tr.s("answer-before")}" "<b>{one.claimed(tr)}</b></p>
            {said}
            {one.verdict.map(|given| view! { <p><b>{tr.of("verdict-given", given.name())}</b></p> })}
        </div>
    }
    .into_any()
}

/// That an answer stood here and was taken back, and why.
pub(in crate::pages::young) fn taken_back(tr: Tr, one: TakenBackAnswer) -> AnyView {
    let when = tr.with("answer-taken-back", &[("date", date(tr, &one.on).into())]);
    view! { <p>{when}</p><p dir="auto" lang="en">{one.why}</p> }.into_any()
}
