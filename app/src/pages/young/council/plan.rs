//! The council's plan as young people follow it: how far each objective has come, what
//! was answered for it, and what was promised by when.

use heard_vocabulary::Claim;
use leptos::prelude::*;

use super::{PlanAnswer, PlanLine, PlanProgress};
use crate::components::in_english;
use crate::i18n::{Tr, date};

/// An answer's words are cut here: the whole stands on the wall.
const LONGEST: usize = 140;

/// The plan, objective by objective, and the promises by date.
pub(super) fn plan(tr: Tr, lines: Vec<PlanLine>, promises: Vec<PlanAnswer>) -> AnyView {
    let english = (!lines.is_empty() || !promises.is_empty()).then(|| in_english(tr)).flatten();
    let lines = lines.into_iter().map(|one| line(tr, one)).collect_view();
    let promises = (!promises.is_empty()).then(|| {
        let promises = promises.into_iter().map(|one| answer(tr, one)).collect_view();
        view! { <h3>{tr.s("council-promises")}</h3><ul class="rows">{promises}</ul> }
    });
    view! {
        <section class="stack" aria-labelledby="plan">
            <h2 id="plan">{tr.s("council-plan")}</h2>
            <p class="hint">{tr.s("council-plan-lead")}</p>
            {english}
            <ul class="rows">{lines}</ul>
            {promises}
        </section>
    }
    .into_any()
}

fn line(tr: Tr, line: PlanLine) -> AnyView {
    let PlanProgress { done, well, maybe, slips, late, unsaid } = line.progress;
    let parts = [
        ("plan-done", done),
        ("plan-well", well),
        ("plan-maybe", maybe),
        ("plan-slips", slips),
        ("plan-late", late),
        ("plan-unsaid", unsaid),
    ]
    .into_iter()
    .filter(|(_, n)| *n > 0)
    .map(|(key, n)| view! { <li>{tr.with(key, &[("count", n.into())])}</li> })
    .collect_view();
    let answers = (!line.answers.is_empty()).then(|| {
        let answers = line.answers.into_iter().map(|one| answer(tr, one)).collect_view();
        view! { <ul class="rows">{answers}</ul> }
    });
    view! {
        <li class="stack stack--tight">
            <div class="row"><span><b dir="auto" lang="en">{line.text}</b><ul class="plan-parts">{parts}</ul></span></div>
            {answers}
        </li>
    }
    .into_any()
}

/// An answer, leading to the wall, where everybody is asked whether it made a difference.
fn answer(tr: Tr, one: PlanAnswer) -> AnyView {
    let claim = match one.due_on.as_deref().filter(|_| one.claim == Claim::WillDo) {
        Some(due) => tr.with("claim-will-do-by", &[("date", date(tr, due).into())]),
        None => tr.of("claim", one.claim.name()),
    };
    let over = one.over.then(|| view! { " "{tr.s("council-promise-over")} });
    let asks = one.asks.then(|| view! { <span class="quiet small">{tr.s("wall-difference-ask")}</span> });
    view! {
        <li>
            <a class="row" href=one.href>
                <span class="stack stack--tight">
                    <b>{claim}{over}</b>
                    <span class="small" dir="auto" lang="en">{short(&one.we_did)}</span>
                    {asks}
                </span>
            </a>
        </li>
    }
    .into_any()
}

fn short(words: &str) -> String {
    match words.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", words[..at].trim_end()),
        None => words.to_owned(),
    }
}
