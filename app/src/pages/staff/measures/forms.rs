//! What is said of a measure by hand.

use heard_vocabulary::{EvidenceRelation, MeasureDirection};
use leptos::prelude::*;

use super::MeasurePage;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::{Choice, Worded as _};

/// What it counts, which way is better, and its target.
pub(super) fn describe(form: Form<'_>, props: &MeasurePage) -> AnyView {
    let typed = &props.typed;
    let directions = MeasureDirection::ALL
        .iter()
        .map(|direction| Choice {
            value: direction.name().to_owned(),
            text: direction.words().to_owned(),
            chosen: direction.name() == typed.direction,
        })
        .collect();
    let action = format!("/strategy/measures/{}/describe", props.id);
    view! {
        <form class="sheet stack" method="post" action=action novalidate>
            <h2>"What it means"</h2>
            {form.area(Area::plain("definition", "What it counts", Some("Who is counted, and who is not."), &typed.definition, 3))}
            {form.line(Line::text("source", "Where the numbers are from", Some("Such as: SSDA903 return, monthly report of the case system"), &typed.source))}
            {form.select("direction", "Which way is better", None, directions)}
            {form.line(Line::text("target", "Target", Some("A number, such as 95. Empty for none."), &typed.target))}
            {form.line(Line { kind: "date", ..Line::text("target_day", "By when", None, &typed.target_day) })}
            <div><button class="button">"Save"</button></div>
        </form>
    }
    .into_any()
}

/// Since when it counts something else.
pub(super) fn add_break(form: Form<'_>, props: &MeasurePage) -> AnyView {
    let typed = &props.typed;
    let action = format!("/strategy/measures/{}/break", props.id);
    view! {
        <form class="sheet stack" method="post" action=action novalidate>
            <h2>"It counts something else since"</h2>
            {form.line(Line::text("from", "The first period in which it does", Some("Such as: Apr-19, or 2019/20"), &typed.from))}
            {form.area(Area::plain("what", "What changed", None, &typed.what, 2))}
            <div><button class="button button--quiet">"Break the line there"</button></div>
        </form>
    }
    .into_any()
}

/// That it bears on an objective.
pub(super) fn join(form: Form<'_>, props: &MeasurePage) -> AnyView {
    let typed = &props.typed;
    let relations = [EvidenceRelation::EvidenceFor, EvidenceRelation::Challenges]
        .map(|relation| Choice {
            value: relation.name().to_owned(),
            text: relation.words().to_owned(),
            chosen: relation.name() == typed.relation,
        })
        .to_vec();
    let action = format!("/strategy/measures/{}/objective", props.id);
    view! {
        <form class="sheet stack" method="post" action=action novalidate>
            <h2>"Link it to an objective"</h2>
            {form.select("objective", "Objective", Some("Choose"), props.objectives.clone())}
            {form.select("relation", "It is", Some("Choose"), relations)}
            {form.area(Area::plain("why", "Why", None, &typed.why, 2))}
            <div><button class="button button--quiet">"Link it"</button></div>
        </form>
    }
    .into_any()
}
