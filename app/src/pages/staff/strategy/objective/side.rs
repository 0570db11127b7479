//! What children say of an objective, young people's wording of it, and links.

use leptos::prelude::*;

use super::story::spoken;
use crate::components::hidden;
use crate::pages::staff::Worded as _;
use crate::pages::staff::contrast::{rule, verdict};
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{button_link, feeling, line, unsaid};
use crate::pages::staff::strategy::{LinkLine, Linked, ObjectivePage};
use crate::pages::staff::text::{LEFT, MOVED, on_day, published};
use crate::shell::Assets;

/// What children say, as it was published, and since when.
pub(super) fn voices(assets: Assets, props: &ObjectivePage) -> AnyView {
    let heard = format!("{}.", props.line.voices.who("said something that bears on this"));
    let mood = match props.line.good {
        Some(good) => view! { <p>{feeling(assets, good)}</p> }.into_any(),
        None => line(unsaid(props.line.voices)),
    };
    view! {
        <section class="sheet">
            <h2>"What children say, and since when"</h2>
            <p>{heard}</p>
            {mood}
            <p><span class="quiet">"Do they and the ratings agree? "</span>{verdict(assets, props.line.contrast)}</p>
            {spoken(&props.spoken)}
            {rule()}
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
    // It stands in the box too: whether that is saved cannot be seen of it.
    let waits = match props.line.young_wording {
        Some(_) => "",
        None => ". No young person reads it until somebody saves it",
    };
    let from_file = props.file_wording.as_ref().map(|said| {
        view! { <p class="small quiet" dir="auto">{format!("The plan’s file says: “{said}”{waits}.")}</p> }
    });
    let action = format!("/strategy/objectives/{}/wording", props.id);
    view! {
        <form class="sheet" method="post" action=action>
            {from_file}
            {form.area(area)}
            <button class="button button--quiet">"Save wording"</button>
        </form>
    }
    .into_any()
}

/// What else bears on it, and where `nothing` does; with a way to link something to this end of
/// the plan, and to take off what is linked to the objective `off`, for whoever may.
pub(in crate::pages::staff::strategy) fn links(
    links: &[LinkLine],
    nothing: &'static str,
    plan: Option<String>,
    off: Option<String>,
) -> AnyView {
    let add =
        plan.map(|plan| button_link("button--quiet", format!("/strategy/link?plan={plan}"), "Link something to this"));
    if links.is_empty() {
        return view! { <section class="sheet"><h2>"Linked"</h2><p class="quiet">{nothing}</p>{add}</section> }
            .into_any();
    }
    let links = links.iter().map(|one| link(one, off.as_deref())).collect_view();
    view! { <section class="sheet"><h2>"Linked"</h2><ul class="rows">{links}</ul>{add}</section> }.into_any()
}

fn link(link: &LinkLine, off: Option<&str>) -> AnyView {
    let why = if link.why.is_empty() { String::new() } else { format!(", because: {}", link.why) };
    let by = link.by.as_deref().unwrap_or(LEFT);
    let action = link.on_action.as_ref().map(|action| format!("action {action}: ")).unwrap_or_default();
    let under = format!("{action}{} · linked by {by}, {}{why}", link.relation.words(), on_day(link.on));
    let (href, text) = match link.to.clone() {
        Linked::Response { href, title } => (Some(href), format!("Response: {title}")),
        Linked::TakenBack { href } => (Some(href), "A response that is public no more".to_owned()),
        Linked::Review { href } => (Some(href), "A review of a service".to_owned()),
        Linked::Measure { href, name } => (Some(href), format!("Measure: {name}")),
        Linked::Theme { title } => (None, format!("Theme: {title}")),
        Linked::Plan => (None, "Part of the plan".to_owned()),
    };
    let off = off.map(|objective| {
        let (action, name) = (format!("/strategy/links/{}/remove", link.id), format!(": {text}"));
        view! {
            <form method="post" action=action>
                {hidden("objective", objective.to_owned())}
                <button class="button button--quiet">"Take off"<span class="vh">{name}</span></button>
            </form>
        }
    });
    let words = view! {
        <span><b dir="auto">{text}</b><span class="small quiet" dir="auto">{under}</span></span>
    };
    match href {
        Some(href) => view! { <li><a class="row" href=href>{words}</a>{off}</li> }.into_any(),
        None => view! { <li><span class="row">{words}</span>{off}</li> }.into_any(),
    }
}
