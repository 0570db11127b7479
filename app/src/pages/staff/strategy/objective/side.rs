//! Beside the actions: voices, young people's wording, and links.

use leptos::prelude::*;

use crate::pages::staff::Worded as _;
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{feeling, line, unsaid};
use crate::pages::staff::services::capital;
use crate::pages::staff::strategy::{LinkLine, Linked, ObjectivePage};
use crate::pages::staff::text::{LEFT, MOVED, on_day, published};
use crate::shell::Assets;

/// What children say, as it was published, and what they say became of answers
/// that serve this objective.
pub(super) fn voices(assets: Assets, props: &ObjectivePage) -> AnyView {
    let heard = format!("{} said something that bears on this.", capital(&props.line.voices.people()));
    let mood = match props.line.good {
        Some(good) => view! { <p>{feeling(assets, good)}</p> }.into_any(),
        None => line(unsaid(props.line.voices)),
    };
    let happened = props.happened.map(|(year, said, share)| {
        let said = said.people();
        let words = match share {
            Some(share) => format!("In {year}, {said} said what became of an answer for it; {share}% said yes."),
            None => format!("In {year}, {said} said what became of an answer for it; what they said is withheld."),
        };
        view! { <h3>"Did it happen?"</h3><p>{words}</p> }
    });
    view! {
        <section class="sheet">
            <h2>"Voices"</h2>
            <p>{heard}</p>
            {mood}
            {happened}
            <p class="small quiet">{published(props.figures)}</p>
            <p class="small quiet">{MOVED}</p>
        </section>
    }
    .into_any()
}

/// How young people word it, to change for whoever may.
pub(super) fn wording(form: Form<'_>, props: &ObjectivePage) -> AnyView {
    if !props.can_edit {
        let words = props.line.young_wording.as_ref();
        let words = words.map_or_else(|| "Not worded yet.".to_owned(), |words| format!("“{words}”"));
        return view! { <section class="sheet"><h2>"In young people’s words"</h2>{line(words)}</section> }.into_any();
    }
    let area = Area {
        name: "young_wording",
        label: "In young people’s words",
        hint: Some("As young people would say it. Empty takes it away."),
        value: props.wording_value.clone(),
        rows: 2,
        look: "",
    };
    let action = format!("/strategy/objectives/{}/wording", props.id);
    view! {
        <form class="sheet" method="post" action=action>
            {form.area(area)}
            <button class="button button--quiet">"Save wording"</button>
        </form>
    }
    .into_any()
}

/// What else bears on it.
pub(super) fn links(props: &ObjectivePage) -> AnyView {
    if props.links.is_empty() {
        let words = "Nothing is linked yet. A published response for this objective links itself.";
        return view! { <section class="sheet"><h2>"Linked"</h2><p class="quiet">{words}</p></section> }.into_any();
    }
    let links = props.links.iter().map(link).collect_view();
    view! { <section class="sheet"><h2>"Linked"</h2><ul class="rows">{links}</ul></section> }.into_any()
}

fn link(link: &LinkLine) -> AnyView {
    let why = if link.why.is_empty() { String::new() } else { format!(", because: {}", link.why) };
    let by = link.by.as_deref().unwrap_or(LEFT);
    let under = format!("{} · linked by {by}, {}{why}", link.relation.words(), on_day(link.on));
    let (href, text) = match link.to.clone() {
        Linked::Response { href, title } => (Some(href), format!("Response: {title}")),
        Linked::TakenBack { href } => (Some(href), "A response that is public no more".to_owned()),
        Linked::Review { href } => (Some(href), "A review of a service".to_owned()),
        Linked::Measure { href, name } => (Some(href), format!("Measure: {name}")),
        Linked::Plan => (None, "Part of the plan".to_owned()),
    };
    let words = view! {
        <span><b dir="auto">{text}</b><span class="small quiet" dir="auto">{under}</span></span>
    };
    match href {
        Some(href) => view! { <li><a class="row" href=href>{words}</a></li> }.into_any(),
        None => view! { <li class="row">{words}</li> }.into_any(),
    }
}
