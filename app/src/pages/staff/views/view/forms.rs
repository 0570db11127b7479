//! What the team can do with a view: reply, note, mask, quote, hide.

use heard_vocabulary::{Celebrate, Consent, ViewState};
use leptos::prelude::*;

use super::{errors_of, form, typed};
use crate::components::hidden;
use crate::pages::staff::forms::{Area, Card};
use crate::pages::staff::parts::time;
use crate::pages::staff::views::{Note, QuoteLine, ViewForm, ViewPage};
use crate::pages::staff::{Choice, Worded as _};
use crate::shell::Assets;

fn action(props: &ViewPage, which: ViewForm) -> String {
    format!("/views/{}/{}", props.id, which.name())
}

/// Reply to the child.
pub(super) fn reply(assets: Assets, props: &ViewPage) -> AnyView {
    let errors = errors_of(props, ViewForm::Reply);
    let fields = form(assets, ViewForm::Reply, &errors);
    let area = Area {
        name: "text",
        label: "Your reply",
        hint: Some("Only this child sees it. Say what happens next, and when."),
        value: typed(props, ViewForm::Reply, "text"),
        rows: 4,
        look: "speak--answer",
    };
    view! {
        <form class="sheet" method="post" action=action(props, ViewForm::Reply)>
            <h2>{ViewForm::Reply.words()}</h2>
            {fields.area(area)}
            <div class="cluster">
                <button class="button button--answer">"Send reply"</button>
                <span class="quiet small">"The team can read replies. The child has been told."</span>
            </div>
        </form>
    }
    .into_any()
}

/// Notes for colleagues, and one more.
pub(super) fn note(assets: Assets, props: &ViewPage) -> AnyView {
    let errors = errors_of(props, ViewForm::Note);
    let fields = form(assets, ViewForm::Note, &errors);
    let area = Area {
        name: "text",
        label: "Your note",
        hint: Some("The child does not see it. They see that a note was written."),
        value: typed(props, ViewForm::Note, "text"),
        rows: 2,
        look: "speak--plain",
    };
    view! {
        <form class="sheet" method="post" action=action(props, ViewForm::Note)>
            <h2>{ViewForm::Note.words()}</h2>
            {notes(&props.notes)}
            {fields.area(area)}
            <button class="button button--quiet">"Keep note"</button>
        </form>
    }
    .into_any()
}

fn notes(notes: &[Note]) -> Option<AnyView> {
    (!notes.is_empty()).then(|| {
        let lines = notes
            .iter()
            .map(|note| {
                view! {
                    <li class="by-us">
                        {time(&note.at)}
                        " "
                        <b dir="auto">{note.by.clone()}</b>
                        <p dir="auto">{note.text.clone()}</p>
                    </li>
                }
            })
            .collect_view();
        view! { <ol class="timeline">{lines}</ol> }.into_any()
    })
}

/// What is done less often, each folded away until it is wanted.
pub(super) fn more(assets: Assets, props: &ViewPage) -> AnyView {
    view! {
        <section class="sheet">
            <h2>"More to do with it"</h2>
            {settle(props)}
            {folded(props, ViewForm::Mask, mask(assets, props))}
            {folded(props, ViewForm::Quote, quote(assets, props))}
            {folded(props, ViewForm::Hide, hide(assets, props))}
        </section>
    }
    .into_any()
}

/// Thanks, good news, what a reply was enough for: it need not wait for ever.
fn settle(props: &ViewPage) -> Option<AnyView> {
    matches!(props.state, ViewState::Read | ViewState::Reopened).then(|| {
        view! {
            <form class="cluster" method="post" action=format!("/views/{}/settle", props.id)>
                <button class="button button--quiet">"Nothing is left to do"</button>
                <span class="quiet small">"For thanks, good news, and what a reply was enough for. The child sees it."</span>
            </form>
        }
        .into_any()
    })
}

/// A form behind its name; open when it was refused.
fn folded(props: &ViewPage, which: ViewForm, body: AnyView) -> AnyView {
    let open = props.refused.as_ref().is_some_and(|refused| refused.form == which);
    let label = if which == ViewForm::Hide && props.hidden.is_some() { "Show again" } else { which.words() };
    view! {
        <details class="more" open=open>
            <summary>{label}</summary>
            <form class="stack" method="post" action=action(props, which)>{body}</form>
        </details>
    }
    .into_any()
}

fn mask(assets: Assets, props: &ViewPage) -> AnyView {
    let area = Area {
        name: "masked",
        label: "The words without names and places",
        hint: Some("The child’s own words stay as they are. Leave this empty to take the mask off."),
        value: props.mask_value.clone(),
        rows: 5,
        look: "",
    };
    view! {
        {form(assets, ViewForm::Mask, &errors_of(props, ViewForm::Mask)).area(area)}
        <div><button class="button button--quiet">"Keep masked words"</button></div>
    }
    .into_any()
}

fn quote(assets: Assets, props: &ViewPage) -> AnyView {
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
    let cards = Consent::ALL
        .iter()
        .zip(under)
        .map(|(consent, under)| Card { value: consent.name(), title: consent.words(), under })
        .collect();
    let chosen = typed(props, ViewForm::Quote, "consent");
    view! {
        {quotes(&props.quotes)}
        {fields.area(area)}
        {fields.radios("consent", "How did the child agree?", "choices", cards, &chosen)}
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

fn hide(assets: Assets, props: &ViewPage) -> AnyView {
    let hide = props.hidden.is_none();
    let (value, button) = if hide { ("yes", "Hide view") } else { ("no", "Show view again") };
    let area = Area {
        name: "reason",
        label: "Why?",
        hint: Some("The reason goes into the moderation log, and the child is told."),
        value: typed(props, ViewForm::Hide, "reason"),
        rows: 2,
        look: "speak--plain",
    };
    view! {
        {hidden("hidden", value)}
        {form(assets, ViewForm::Hide, &errors_of(props, ViewForm::Hide)).area(area)}
        <div><button class="button button--quiet">{button}</button></div>
    }
    .into_any()
}

/// What its author said about showing it with the good news, where it may be.
fn agreed(celebrate: Celebrate) -> Option<&'static str> {
    match celebrate {
        Celebrate::Yes => Some("When sending it, the child said yes to showing it without a name."),
        Celebrate::Ask => Some("When sending it, the child said: ask me first. Ask, then say how they agreed."),
        Celebrate::No => None,
    }
}
