//! Putting people on the rota, and writing the list that stands.

use leptos::prelude::*;

use super::{DutyPage, DutyTyped};
use crate::pages::staff::Choice;
use crate::pages::staff::forms::{Form, Line};

/// As many places as a list shows at least.
const PLACES: usize = 5;

/// The words before a place of a list, from 0 for the first.
fn label_of(place: usize) -> String {
    match place {
        0 => "Told first".to_owned(),
        1 => "Then".to_owned(),
        _ => format!("Then, as number {}", place + 1),
    }
}

/// How long each may have to answer, in minutes.
const WAITS: [&str; 5] = ["5", "10", "15", "30", "60"];

/// People for a time.
pub(super) fn shift(form: Form<'_>, props: &DutyPage) -> AnyView {
    let typed = &props.shift;
    let part = |name, label, kind, value: &str| form.line(Line { kind, ..Line::text(name, label, None, value) });
    view! {
        <form class="sheet" method="post" action="/duty/shifts" novalidate>
            <h2>"Put people on the rota"</h2>
            <fieldset class="pairwise">
                <legend class="label">"From"</legend>
                {part("from_day", "Day", "date", &typed.from_day)}
                {part("from_time", "Time", "time", &typed.from_time)}
            </fieldset>
            <fieldset class="pairwise">
                <legend class="label">"Until"</legend>
                {part("until_day", "Day", "date", &typed.until_day)}
                {part("until_time", "Time", "time", &typed.until_time)}
            </fieldset>
            {people(form, props, typed)}
            <button class="button">"Put them on the rota"</button>
        </form>
    }
    .into_any()
}

/// The list that stands.
pub(super) fn standing(form: Form<'_>, props: &DutyPage) -> AnyView {
    view! {
        <details class="sheet more" open=props.refused.is_some_and(|(of, _)| of == super::DutyForm::Standing)>
            <summary>"Whenever nobody on the rota can be told"</summary>
            <form class="stack" method="post" action="/duty/standing" novalidate>
                <p class="small quiet">"This list answers at every time that the rota leaves open. Leave everything empty to have no such list."</p>
                {people(form, props, &props.list)}
                <div><button class="button">"Save the list"</button></div>
            </form>
        </details>
    }
    .into_any()
}

/// Who, in order, and how long each has.
fn people(form: Form<'_>, props: &DutyPage, typed: &DutyTyped) -> AnyView {
    let at = |place: usize| typed.people.get(place).map_or("", String::as_str);
    let chosen = |place: usize| {
        let choice = |one: &Choice| Choice { chosen: one.value == at(place), ..one.clone() };
        props.people.iter().map(choice).collect::<Vec<_>>()
    };
    let field = |place: usize| {
        let none = if place == 0 { "Choose" } else { "Nobody" };
        form.select(&format!("person_{}", place + 1), &label_of(place), Some(none), chosen(place))
    };
    let places = PLACES.max(typed.people.len());
    // Two are asked for at once; who wants more unfolds them.
    let first: Vec<AnyView> = (0..2).map(field).collect();
    let more: Vec<AnyView> = (2..places).map(field).collect();
    let unfolded = (2..places).any(|place| !at(place).is_empty());
    let waits = WAITS
        .map(|minutes| Choice {
            value: minutes.to_owned(),
            text: format!("{minutes} minutes"),
            chosen: minutes == typed.wait,
        })
        .to_vec();
    view! {
        {first}
        <details class="more" open=unfolded><summary>"More people"</summary><div class="stack">{more}</div></details>
        {form.select("wait", "How long each has to answer", None, waits)}
    }
    .into_any()
}
