//! Comings and goings: what happened to a young person, and what waits to be
//! decided about their words.

use leptos::prelude::*;

use super::{ChangesPage, OpenChange};
use crate::components::hidden;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{ChoiceCard, Form, Line};
use crate::pages::staff::parts::{line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, on_day};

/// What can be noted: its name in forms, what it is, and what it does at once.
const CHANGES: [(&str, &str, &str); 5] = [
    ("18", "They turned 18", "Nothing stops. They are asked what should become of what they said."),
    ("move", "They moved", "Nothing stops. They are asked, and can choose new adults to help them back in."),
    ("adoption", "They were adopted", "Messages stop at once. They can still sign in, and are asked."),
    ("25", "They turned 25 or left care for good", "Nothing stops. They are asked, and can take a copy."),
    (
        "death",
        "They died",
        "Messages stop at once, everywhere. Nobody signs in, and nobody reads their words until a safeguarding lead has decided.",
    ),
];

/// Comings and goings.
pub fn changes(frame: StaffFrame, props: ChangesPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "changes", errors: &errors };
    let under = "When life changes, the young person decides what becomes of their words, where that can be.";
    let cards = CHANGES.map(|(value, title, under)| ChoiceCard { value, title, under });
    let nickname = form.line(Line {
        name: "name",
        label: "Their nickname",
        hint: Some("Ask them, or somebody who knows it. It is not their real name."),
        value: props.name.clone(),
        kind: "text",
        autocomplete: Some("off"),
    });
    let none = props.open.is_empty();
    let decides = props.can_decide;
    let open = props.open.iter().map(|one| waiting(one, decides)).collect_view();
    let body = view! {
        {form.summary()}
        {page_head("Comings and goings".to_owned(), line(under), None)}
        <div class="cols">
            <div class="stack">
                <form class="sheet" method="post" action="/people/changes">
                    <h2>"Something has changed"</h2>
                    {nickname}
                    {form.radios("change", "What happened?", "choices", cards.into(), &props.change)}
                    <button class="button">"Note it"</button>
                    <p class="small quiet">
                        "A death, also of a care leaver before they are 25, and serious harm are written down by themselves too, with what is due then: "
                        <a href="/procedures/new/serious_incident">"A child died or was seriously harmed"</a>
                    </p>
                </form>
            </div>
            <aside class="side stack">
                <h2>"Waiting to be decided"</h2>
                {none.then(|| line("Nothing waits."))}
                {open}
            </aside>
        </div>
    };
    staff_page(frame, "Comings and goings", !errors.is_empty(), body.into_any())
}

/// What is wished for, as the team reads it.
fn wish_in_words(wish: &str) -> &'static str {
    match wish {
        "keep" => "keep everything as it is",
        "unsign" => "keep it, but take them off it",
        "delete" => "delete everything",
        _ => "be asked",
    }
}

/// One change, and what can be done about it.
fn waiting(one: &OpenChange, decides: bool) -> AnyView {
    let title = CHANGES.iter().find(|(value, ..)| *value == one.change).map_or("", |(_, title, _)| title);
    let who = if one.name.is_empty() { "Somebody without a nickname".to_owned() } else { one.name.clone() };
    let death = one.change == "death";
    let asked = (!death).then(|| match &one.wish {
        Some(wish) => view! { <p>"They asked to "<b>{wish_in_words(wish)}</b>"."</p> }.into_any(),
        None => view! { <p class="quiet">"They have not said beforehand what they want."</p> }.into_any(),
    });
    let unread = (one.unread > 0).then(|| {
        let words = many(one.unread, "thing they said has not been read.", "things they said have not been read.");
        view! { <p><b>{words}</b></p> }
    });
    let fields = || view! { {hidden("account", one.account.clone())}{hidden("change", one.change.clone())} };
    let under_way = one.under_way.as_ref().map(|(wish, on)| {
        let what = if wish == "delete" { "Everything is deleted on " } else { "They are taken off what they said on " };
        let off = one.can_undo.then(|| {
            view! {
                <form method="post" action="/people/changes/call-off">
                    {fields()}
                    <button class="button button--small">"Call it off"</button>
                </form>
            }
        });
        view! { <p>{what}<b>{on_day(*on)}</b>". Until then it can be called off."</p>{off} }
    });
    let kept = one.kept.then(|| view! { <p>"Decided: the team can read what they said. Nobody signs in."</p> });
    let idle = one.under_way.is_none() && !one.kept;
    let as_asked = one.can_do.then(|| {
        view! {
            <form method="post" action="/people/changes/do">
                {fields()}
                <button class="button button--small">"Do what they asked for, in 14 days"</button>
            </form>
        }
    });
    let decide = (idle && death && decides).then(|| {
        let buttons = [("keep", "Let the team read them"), ("unsign", "Keep them without a name"), ("delete", "Delete them")]
            .map(|(wish, words)| view! { <button class="button button--small button--quiet" name="wish" value=wish>{words}</button> });
        view! {
            <form class="stack stack--tight" method="post" action="/people/changes/decide">
                {fields()}
                <p>"Their words rest. Decide with those who were close to them. The last two are done in 14 days."</p>
                <div class="cluster">{buttons.collect_view()}</div>
            </form>
        }
    });
    let waits = (idle && death && !decides)
        .then(|| view! { <p class="quiet">"A safeguarding lead decides, and can undo it."</p> });
    let undo = one.can_undo.then(|| {
        view! {
            <form method="post" action="/people/changes/undo">
                {fields()}
                <button class="button button--small button--quiet">"It did not happen"</button>
            </form>
        }
    });
    view! {
        <section class="sheet stack stack--tight">
            <h3><bdi>{who}</bdi></h3>
            <p>{title}". Noted on "{on_day(one.on)}"."</p>
            {asked}
            {unread}
            {under_way}
            {kept}
            {as_asked}
            {decide}
            {waits}
            {undo}
        </section>
    }
    .into_any()
}
