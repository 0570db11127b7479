//! Quotes that wait for a second person.

use heard_vocabulary::LikelyBecause;
use leptos::prelude::*;

use super::{QuotesPage, RefusedDecision, WaitingQuote};
use crate::pages::staff::forms::{Area, ChoiceCard, Form};
use crate::pages::staff::parts::{button_link, empty, line, page_head, paragraphs, quote};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, on_day, rows};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// Quotes to check.
pub fn quotes(frame: StaffFrame, props: QuotesPage) -> AnyView {
    let assets = frame.assets;
    let QuotesPage { waiting, to_recall, refused } = props;
    let under = format!(
        "{} for a second person. Whoever proposed a quote says how the child agreed. You are checking whether they said it, and whether the words give somebody away.",
        match waiting.len() {
            1 => "1 quote waits".to_owned(),
            n => format!("{} wait", many(rows(n), "quote", "quotes")),
        }
    );
    let error = refused.is_some();
    let summary = refused
        .as_ref()
        .and_then(|refused| Form { assets, id: &refused.id, errors: &by_field(&[refused.problem]) }.summary());
    let nothing = waiting
        .is_empty()
        .then(|| empty(assets, "No quote waits", "Quotes are proposed on the page of a view.".to_owned(), None));
    let recall = (to_recall > 0).then(|| {
        let packs = match to_recall {
            1 => "1 pack holds what may not be shown any more. Ask whoever has it to take that out, and say so on its page.".to_owned(),
            n => format!("{} hold what may not be shown any more. Ask whoever has them to take that out, and say so on their pages.", many(rows(n), "pack", "packs")),
        };
        view! { <p class="note sunny"><span>{packs}" "<a href="/quotes/bank">"See the packs"</a></span></p> }
    });
    let bank = button_link("button--quiet", "/quotes/bank", "Quotes that may be shown");
    let articles = waiting.into_iter().map(|quote| article(assets, quote, refused.as_ref())).collect_view();
    let body = view! {
        {summary}
        {page_head("Did they say it, and could anyone recognise them?".to_owned(), line(under), Some(bank))}
        {recall}
        {nothing}
        {articles}
    };
    staff_page(frame, "Quotes to check", error, body.into_any())
}

fn article(assets: Assets, waiting: WaitingQuote, refused: Option<&RefusedDecision>) -> AnyView {
    let agreed = waiting.consent.words().to_lowercase();
    let back = waiting.taken_back.map(|(back, anew)| {
        let anew = anew.map_or_else(
            || "Nobody wrote down that they agreed since.".to_owned(),
            |anew| format!("They agreed anew on {}.", on_day(anew)),
        );
        format!(" They took the same words back on {}. {anew}", on_day(back))
    });
    let back = back.unwrap_or_default();
    let under = format!("Proposed on {}. The child agreed {agreed}.{back}", on_day(waiting.on));
    if waiting.own {
        let under = format!("{under} Waiting for somebody else: you proposed this one.");
        return view! { <article class="sheet">{quote(waiting.text, under)}</article> }.into_any();
    }
    let refused = refused.filter(|refused| refused.id == waiting.id);
    let decision = decision(assets, &waiting, refused);
    let other = (!waiting.word_for_word).then(|| {
        let words = "It does not stand in it word for word: it may be translated, shortened, or said in a recording or a message. Look there first.";
        view! { <p class="note sunny"><span>{words}</span></p> }
    });
    view! {
        <article class="sheet">
            <div class="cols">
                <div class="stack">
                    {quote(waiting.text, under)}
                    {likely(&waiting.likely)}
                    <div class="stack stack--tight">
                        <h2>"What was written"</h2>
                        {other}
                        {paragraphs(&waiting.original, "")}
                        <p><a href=waiting.view_href>"Open the view"</a></p>
                    </div>
                </div>
                {decision}
            </div>
        </article>
    }
    .into_any()
}

/// What a program takes for a name: whoever decides looks at it first.
fn likely(names: &[(String, LikelyBecause)]) -> Option<AnyView> {
    (!names.is_empty()).then(|| {
        let lines = names
            .iter()
            .map(|(text, because)| {
                view! { <li><b dir="auto">{text.clone()}</b>" "<span class="small quiet">{because.words()}</span></li> }
            })
            .collect_view();
        view! {
            <div class="note sunny">
                <div><p>"These may tell who it is:"</p><ul class="list">{lines}</ul></div>
            </div>
        }
        .into_any()
    })
}

fn decision(assets: Assets, waiting: &WaitingQuote, refused: Option<&RefusedDecision>) -> AnyView {
    let errors = by_field(refused.map(|refused| refused.problem).as_slice());
    let fields = Form { assets, id: &waiting.id, errors: &errors };
    let typed = |one: Option<bool>| match one {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    let said = typed(refused.and_then(|refused| refused.said));
    let chosen = typed(refused.and_then(|refused| refused.cleared));
    let whether = vec![
        ChoiceCard { value: "yes", title: "Yes", under: "In these words, or a fair translation of them" },
        ChoiceCard { value: "no", title: "No", under: "Not so, or somebody else said it" },
    ];
    let cards = vec![
        ChoiceCard { value: "yes", title: "No", under: "It can be quoted" },
        ChoiceCard { value: "no", title: "Yes", under: "Never quote it" },
    ];
    let area = Area {
        name: "reason",
        label: "What is not theirs, or what gave it away?",
        hint: Some("Needed when it is not to be quoted. Do not copy the child’s words."),
        value: refused.map(|refused| refused.reason.clone()).unwrap_or_default(),
        rows: 2,
        look: "speak--plain",
    };
    let legend = "Could a carer, a teacher, a friend or a parent know who said it?";
    let action = format!("/quotes/{}/decide", waiting.id);
    view! {
        <form class="stack" method="post" action=action>
            {fields.radios("said", "Did the child say this?", "choices", whether, said)}
            {fields.radios("cleared", legend, "choices", cards, chosen)}
            {fields.area(area)}
            <div class="cluster"><button class="button">"Decide"</button></div>
        </form>
    }
    .into_any()
}
