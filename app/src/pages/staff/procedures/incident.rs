//! What is asked, and said, of a death or of serious harm.

use heard_vocabulary::{IncidentKind, IncidentOutcome, ProcedureAction};
use leptos::prelude::*;

use super::{NewProcedurePage, ProcedurePage};
use crate::components::icon;
use crate::pages::staff::Worded as _;
use crate::pages::staff::forms::{Area, ChoiceCard, Form, Line};
use crate::pages::staff::parts::fact;
use crate::pages::staff::procedures::forms::card;
use crate::shell::Assets;

/// What comes before anything else on the form that opens one.
pub(super) fn first_of_all(assets: Assets) -> AnyView {
    view! {
        <div class="note sunny">
            {icon(assets, "i-warn")}
            <p>"Is a child in danger now, a brother or sister too? Ring 999 or the duty team first. This page rings nobody, and tells no family: siblings, parents and carers are told by a person."</p>
        </div>
    }
    .into_any()
}

/// What happened, and to which account: that only safeguarding leads are asked.
pub(super) fn what_happened(form: Form<'_>, props: &NewProcedurePage) -> AnyView {
    let typed = &props.typed;
    let under = |kind: IncidentKind| match kind {
        IncidentKind::Died => "A child, or a care leaver before they are 25.",
        IncidentKind::Harmed => "Also to their mind, and where it is not certain yet that it lasts.",
    };
    let kinds = IncidentKind::ALL.iter().map(|kind| card(kind.name(), kind.words(), under(*kind))).collect();
    let nickname = props.freezes.then(|| {
        let hint = "Leave it empty where they have none, or you do not know it. Everything of that account is put on legal hold in the same step. After a death nobody signs in to it any more, and nothing reaches a phone of theirs.";
        form.line(Line::text("nickname", "Their nickname in Heard", Some(hint), &typed.nickname))
    });
    view! {
        {form.radios("incident", "What happened?", "choices", kinds, &typed.incident)}
        {form.line(Line::text("place", "Where was it?", Some("The authority of that place notifies the Panel"), &typed.place))}
        {nickname}
    }
    .into_any()
}

/// The fields of a step.
pub(super) fn step(which: ProcedureAction, form: Form<'_>, typed: &dyn Fn(&str) -> String) -> AnyView {
    use ProcedureAction as A;
    let area = |label, hint, rows| form.area(Area::plain("text", label, hint, &typed("text"), rows));
    let line = |name: &str, label, hint| form.line(Line::text(name, label, hint, &typed(name)));
    let on = |label| {
        let hint = Some("Leave it empty for today");
        form.line(Line { kind: "date", ..Line::text("on", label, hint, &typed("on")) })
    };
    match which {
        A::PanelNotified => view! {
            {line("who", "Who notified it?", Some("Through the Child Safeguarding Online Notification System, which tells Ofsted and the Department too"))}
            {line("reference", "Reference of the notification", None)}
            {on("When was it notified?")}
        }
        .into_any(),
        A::NotNeeded => view! {
            {area("What is not needed, who decided that, and why?", Some("Such as: a care leaver of 18 or more died, which is notified and takes no rapid review. The death of every child in care is notified."), 3)}
            {on("When was it decided?")}
        }
        .into_any(),
        A::RapidReviewHeld => view! {
            {area("Who took part, and what was decided?", Some("The review itself stays in the case system and with the partnership."), 4)}
            {line("reference", "Reference in the case system", None)}
            {on("When was it held?")}
        }
        .into_any(),
        A::SiblingsTold => view! {
            {line("who", "Who told them, and whom?", Some("In person, by somebody they know. Where there are none: write that"))}
            {on("When?")}
        }
        .into_any(),
        _ => ().into_any(),
    }
}

/// The form that ends one.
pub(super) fn end(form: Form<'_>, own: bool, typed: &dyn Fn(&str) -> String) -> AnyView {
    let second = own.then(|| view! { <p>"You opened this, or kept it from somebody: another person ends it."</p> });
    let outcomes: Vec<ChoiceCard> = IncidentOutcome::ALL.iter().map(|one| card(one.name(), one.words(), "")).collect();
    view! {
        {second}
        {form.radios("chosen", "What follows?", "choices", outcomes, &typed("chosen"))}
        {form.area(Area::plain("text", "What was decided, and by whom?", None, &typed("text"), 3))}
        <p class="small quiet">"A legal hold stays until two leads say otherwise: ending this lifts none."</p>
    }
    .into_any()
}

/// What stands where it stands.
pub(super) fn facts(props: &ProcedurePage) -> AnyView {
    let what = props.incident.map_or("Not said", |what| what.words());
    let siblings = if props.siblings { "Yes" } else { "Not yet" };
    view! { {fact("What happened", what)} {fact("Siblings told by a person", siblings)} }.into_any()
}
