//! A public quote is proposed.

use heard_vocabulary::{Celebrate, Consent, QuoteState};
use leptos::prelude::*;

use super::super::{errors_of, form, typed};
use crate::pages::staff::forms::{Area, ChoiceCard, Line};
use crate::pages::staff::views::{QuoteLine, ViewForm, ViewPage};
use crate::pages::staff::{Choice, Worded as _};
use crate::shell::Assets;

/// The words to be public, and how the child agreed.
pub(super) fn quote(assets: Assets, props: &ViewPage) -> AnyView {
    let errors = errors_of(props, ViewForm::Quote);
    let fields = form(assets, ViewForm::Quote, &errors);
    let area = Area {
        name: "text",
        label: "The words to be public",
        hint: Some("At most 400 characters. A second person checks that nobody can recognise the child."),
        value: typed(props, ViewForm::Quote, "text"),
        rows: 3,
        look: "",
    };
    let under = [
        "They wrote that it may be quoted",
        "They said so, and you recorded it",
        "Their advocate passed it on",
        "They said yes to the page of good news",
    ];
    let celebrate = props.celebrate.and_then(agreed).map(|agreed| {
        let choice = Choice {
            value: "yes".to_owned(),
            text: "Show it with the good news, on the celebration page and to the board".to_owned(),
            chosen: typed(props, ViewForm::Quote, "celebration") == "yes",
        };
        view! { <p class="small">{agreed}</p> {fields.ticks("celebration", vec![choice])} }
    });
    // Asked only where something was taken back.
    let anew = props.quotes.iter().any(|one| one.state == QuoteState::Withdrawn).then(|| {
        let value = typed(props, ViewForm::Quote, "agreed_on");
        let hint = "Only for words that they took back before: a day after that.";
        fields.line(Line { kind: "date", ..Line::text("agreed_on", "The day they agreed anew", Some(hint), &value) })
    });
    // Who said "ask me first", no, or was never asked, did not agree when sending it.
    let then = props.celebrate == Some(Celebrate::Yes);
    let cards = Consent::ALL
        .iter()
        .zip(under)
        .filter(|(consent, _)| then || **consent != Consent::Sending)
        .map(|(consent, under)| ChoiceCard { value: consent.name(), title: consent.words(), under })
        .collect();
    let chosen = typed(props, ViewForm::Quote, "consent");
    view! {
        {quotes(&props.quotes)}
        {fields.area(area)}
        {fields.radios("consent", "How did the child agree?", "choices", cards, &chosen)}
        {anew}
        {celebrate}
        <div><button class="button button--quiet">"Propose quote"</button></div>
    }
    .into_any()
}

fn quotes(quotes: &[QuoteLine]) -> Option<AnyView> {
    (!quotes.is_empty()).then(|| {
        let lines = quotes
            .iter()
            .map(|quote| {
                let text = format!("“{}”", quote.text);
                view! { <li><span dir="auto">{text}</span>" "<span class="chip">{quote.state.words()}</span></li> }
            })
            .collect_view();
        view! { <ul class="list">{lines}</ul> }.into_any()
    })
}

/// What its author said about showing it with the good news, where it may be.
fn agreed(celebrate: Celebrate) -> Option<&'static str> {
    match celebrate {
        Celebrate::Yes => Some("When sending it, the child said yes to showing it without a name."),
        Celebrate::Ask => Some("When sending it, the child said: ask me first. Ask, then say how they agreed."),
        Celebrate::No => None,
    }
}
