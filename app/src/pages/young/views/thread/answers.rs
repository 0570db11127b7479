//! The young person's words meeting the council's answers, and: did it
//! happen?

use heard_vocabulary::{Claim, Verdict};
use leptos::prelude::*;

use crate::components::{spoken, status_line};
use crate::i18n::{Tr, date};
use crate::pages::young::Status;
use crate::pages::young::responses::{CorrectedAnswer, corrected, names, verdict_buttons};
use crate::shell::Assets;

/// A public answer in a young person's thread.
#[derive(Debug, Clone)]
pub struct ThreadAnswer {
    /// The response's id, for the verdict form.
    pub response: String,
    /// Which version of it this is, likewise.
    pub version: i64,
    /// What young people said.
    pub you_said: String,
    /// Done, will do, cannot, already there.
    pub claim: Claim,
    /// What was done or promised.
    pub we_did: String,
    /// Why, or why not; may be empty.
    pub reason: String,
    /// What its reader can do now; may be empty.
    pub next_step: String,
    /// The same in easy words; may be empty.
    pub easy_read: String,
    /// Who answers for it; may be empty.
    pub owner: String,
    /// By when.
    pub due_on: Option<String>,
    /// When it was published.
    pub published_on: String,
    /// What this young person said of it as it stands.
    pub verdict: Option<Verdict>,
    /// What it said before it was corrected, newest first.
    pub corrected: Vec<CorrectedAnswer>,
}

/// A part of an answer beneath what was done.
#[derive(Debug, Clone, Copy)]
pub struct AnswerPart<'a> {
    /// Its name in one's copy.
    pub name: &'static str,
    /// The message before it, where it has one.
    pub label: Option<&'static str>,
    /// What it says.
    pub words: &'a str,
}

impl ThreadAnswer {
    /// What stands beneath what was done wherever an answer is read: on its
    /// page, on paper, in one's copy. Empty parts are left out.
    pub fn parts(&self) -> impl Iterator<Item = AnswerPart<'_>> {
        let reason = AnswerPart { name: "reason", label: None, words: &self.reason };
        let next = AnswerPart { name: "next_step", label: Some("next-step"), words: &self.next_step };
        [reason, next].into_iter().filter(|part| !part.words.is_empty())
    }
}

/// The parts of an answer beneath what was done.
pub(in crate::pages::young::views) fn parts(tr: Tr, answer: &ThreadAnswer) -> AnyView {
    let drawn = answer.parts().map(|AnswerPart { label, words, .. }| match label {
        Some(label) => view! { <p dir="auto"><b>{tr.s(label)}</b>" "{words.to_owned()}</p> }.into_any(),
        None => view! { <p dir="auto">{words.to_owned()}</p> }.into_any(),
    });
    drawn.collect_view().into_any()
}

/// Words and answers. The first answer meets the words; later ones follow.
pub(super) fn meeting(
    tr: Tr,
    assets: Assets,
    base: &str,
    (status, thanks): (Status, bool),
    say: AnyView,
    answers: Vec<ThreadAnswer>,
) -> AnyView {
    let closed = if status == Status::Closed { "meet meet--closed" } else { "meet" };
    let mut answers = answers.into_iter();
    let Some(first) = answers.next() else {
        // Nothing waits where nothing was asked, or all is done.
        let waiting = match (status, thanks) {
            (Status::Settled | Status::WroteBack, _) | (Status::Read, true) => None,
            (_, true) => Some("waiting-thanks"),
            _ => Some("waiting"),
        };
        let waiting = waiting.map(|id| view! { <div class="answer answer--waiting"><p>{tr.s(id)}</p></div> });
        return view! { <div class="meet">{say}{waiting}</div> }.into_any();
    };
    let rest = answers.map(|answer| view! { {bubble(tr, &answer)}{verdict(tr, assets, base, &answer)} }).collect_view();
    view! {
        <div class=closed>{say}{bubble(tr, &first)}</div>
        {verdict(tr, assets, base, &first)}
        {rest}
    }
    .into_any()
}

fn bubble(tr: Tr, answer: &ThreadAnswer) -> AnyView {
    let (beneath, before) = (parts(tr, answer), corrected(tr, false, &answer.corrected));
    let answer = answer.clone();
    let due = answer.due_on.as_deref().filter(|_| answer.claim == Claim::WillDo).map(|due| date(tr, due));
    let owner = (!answer.owner.is_empty()).then_some(answer.owner);
    let promise = match (owner, due) {
        (Some(owner), Some(due)) => Some(tr.with("promised-by-when", &[("owner", owner.into()), ("date", due.into())])),
        (Some(owner), None) => Some(tr.with("promised-by", &[("owner", owner.into())])),
        (None, Some(due)) => Some(tr.with("promised-when", &[("date", due.into())])),
        (None, None) => None,
    };
    view! {
        <div class="answer">
            <p class="who">
                <b>{tr.of("claim", answer.claim.name())}</b>" "
                <span class="quiet">{date(tr, &answer.published_on)}</span>
            </p>
            <p class="quiet small" dir="auto">{tr.with("many-said", &[("words", answer.you_said.into())])}</p>
            {spoken(answer.we_did)}
            {beneath}
            {promise.map(|words| view! { <p class="quiet small" dir="auto">{words}</p> })}
            {(!answer.easy_read.is_empty()).then(|| easy_read(tr, answer.easy_read))}
            {before}
        </div>
    }
    .into_any()
}

fn easy_read(tr: Tr, words: String) -> AnyView {
    view! { <details class="more"><summary>{tr.s("easy-read")}</summary><p dir="auto">{words}</p></details> }.into_any()
}

/// Whether what was said for a meeting came of it, once the meeting is over.
pub(super) fn after_meeting(tr: Tr, assets: Assets, base: &str, on: &str, given: Option<Verdict>) -> AnyView {
    let when = tr.with("again-met", &[("date", date(tr, on).into())]);
    view! {
        <p class="quiet small">{when}</p>
        {judged(tr, assets, base, None, tr.s("verdict-ask-meeting"), given)}
    }
    .into_any()
}

fn verdict(tr: Tr, assets: Assets, base: &str, answer: &ThreadAnswer) -> AnyView {
    let ask = tr.of("verdict-ask", answer.claim.name());
    judged(tr, assets, base, Some((answer.response.clone(), answer.version)), ask, answer.verdict)
}

/// What was said of it, which can be changed; or the question.
fn judged(
    tr: Tr,
    assets: Assets,
    base: &str,
    response: Option<(String, i64)>,
    ask: String,
    given: Option<Verdict>,
) -> AnyView {
    let Some(given) = given else {
        return verdict_form(tr, assets, base, response, ask);
    };
    let picture = match given {
        Verdict::Yes => "pair-closed",
        Verdict::Partly => "pair-answered",
        Verdict::No => "pair-reopened",
    };
    view! {
        {status_line(assets, picture, tr.of("verdict-given", given.name()))}
        <details class="more">
            <summary>{tr.s("verdict-change")}</summary>
            {verdict_form(tr, assets, base, response, ask)}
        </details>
    }
    .into_any()
}

fn verdict_form(tr: Tr, assets: Assets, base: &str, response: Option<(String, i64)>, ask: String) -> AnyView {
    view! {
        <form class="stack" method="post" action=format!("{base}/verdict")>
            {response.map(names)}
            <fieldset class="stack stack--tight">
                <legend><h2>{ask}</h2></legend>
                {verdict_buttons(tr, assets)}
                <p class="hint small">{tr.s("verdict-hint")}</p>
            </fieldset>
        </form>
    }
    .into_any()
}
