//! One thing that a review decided.

use heard_vocabulary::DecisionAction;
use leptos::prelude::*;

use super::forms::Forms;
use super::frame::{chosen_words, said};
use super::list::{by_when, called, where_it_is};
use super::{DecisionDeed, DecisionPage, DecisionReader};
use crate::pages::staff::parts::{back, fact, line, page_head, paragraphs, time};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{StaffFrame, Worded as _};

/// One decision: where it stands, what was done, and what can be.
pub fn decision(frame: StaffFrame, props: DecisionPage) -> AnyView {
    let assets = frame.assets;
    let forms = Forms { assets, props: &props };
    let wrong = props.refused.is_some();
    let one = &props.line;
    let (text, owner) = one.what.clone().unwrap_or_else(|| ("It cannot be read".to_owned(), String::new()));
    let under = match props.reader {
        DecisionReader::Officer => {
            "You are their reviewing officer: what you write about a challenge, and what they say of it, nobody else reads here."
        }
        DecisionReader::Worker => "They read this, and tell their reviewing officer whether it happened.",
        DecisionReader::Alone => {
            "Nobody is their reviewing officer: they tell you whether it happened, and you agree another day or end it."
        }
    };
    let theirs = (props.reader != DecisionReader::Worker).then(|| fact("They say", said(one.verdict)));
    let body = view! {
        {back(assets, "/decisions", "Review decisions")}
        {forms.summary()}
        {page_head(format!("For {}", called(one.nickname.clone())), line(under), None)}
        <div class="cols">
            <div class="stack">
                <section class="sheet stack stack--tight" aria-labelledby="what-title">
                    <h2 id="what-title">"What was decided"</h2>
                    {paragraphs(&text, "")}
                    <dl class="facts">
                        {fact("Who does it", view! { <span dir="auto">{owner}</span> })}
                        {fact("By when", by_when(assets, one))}
                        {fact("Where it is", where_it_is(one))}
                        {fact("Review of", time(&one.decided_on))}
                        {theirs}
                    </dl>
                </section>
                {deeds(&props.deeds)}
            </div>
            <aside class="side stack">{forms.all()}</aside>
        </div>
    };
    staff_page(frame, "What a review decided", wrong, body.into_any())
}

fn deeds(deeds: &[DecisionDeed]) -> AnyView {
    let lines = deeds.iter().map(deed).collect_view();
    view! {
        <section class="stack stack--tight" aria-labelledby="done-title">
            <h2 id="done-title">"What was done"</h2>
            <ol class="timeline">{lines}</ol>
        </section>
    }
    .into_any()
}

fn deed(one: &DecisionDeed) -> AnyView {
    let theirs = one.action == DecisionAction::Judged;
    let by = match (&one.by, theirs) {
        (Some(by), _) => by.clone(),
        (None, true) => "They".to_owned(),
        (None, false) => "A colleague".to_owned(),
    };
    let chosen = chosen_words(one.action, &one.chosen).map(|chosen| view! { ": "<b>{chosen}</b> });
    let reference =
        (!one.reference.is_empty()).then(|| view! { <p dir="auto">{format!("Reference {}", one.reference)}</p> });
    view! {
        <li class=if theirs { "" } else { "by-us" }>
            {time(&one.at)}" "<b dir="auto">{by}</b>" "{one.action.words()}{chosen}
            {reference}
            {one.unreadable.then(|| view! { <p class="quiet">"What was written about it cannot be read."</p> })}
            {paragraphs(&one.text, "")}
        </li>
    }
    .into_any()
}
