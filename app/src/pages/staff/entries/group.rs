//! What groups said: the meetings that were written down, and the form for one more.

use heard_vocabulary::{AgeBand, EntryConsent, GroupKind, Helped};
use leptos::prelude::*;

use super::new::{languages, picks};
use super::{GroupProblem, GroupTyped, GroupsPage, MeetingLine, SAID};
use crate::components::hidden;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{empty, grid, line, page_head, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::number;
use crate::pages::staff::{Choice, StaffFrame, Worded as _};

const TITLE: &str = "Groups and visits";

/// The meetings, and the form.
pub fn groups(frame: StaffFrame, props: GroupsPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.refused.as_slice());
    let form = Form { assets, id: "group", errors: &errors };
    let wrong = props.refused.is_some();
    let meetings = match props.meetings.is_empty() {
        // They could not be read either.
        true if props.refused == Some(GroupProblem::NotStored) => ().into_any(),
        true => empty(
            assets,
            "No meeting yet",
            "Each is written down once. What was said there waits in the queue like anything else, and counts as one."
                .to_owned(),
            None,
        ),
        false => table(&props.meetings),
    };
    let body = view! {
        {form.summary()}
        {page_head(
            TITLE.to_owned(),
            line("A council meeting, a focus group, a visit: who was there by age, who helped, and what was said."),
            None,
        )}
        {fields(form, &props)}
        <h2>"Written down"</h2>
        {meetings}
    };
    staff_page(frame, TITLE, wrong, body.into_any())
}

fn fields(form: Form<'_>, props: &GroupsPage) -> AnyView {
    let typed = &props.typed;
    let there = AgeBand::ALL.iter().map(|band| there(form, *band, typed)).collect_view();
    let said = (0..SAID).map(|at| said(form, at, typed, &props.situations)).collect_view();
    view! {
        <form class="sheet stack" method="post" action="/entries/groups" novalidate>
            {hidden("id", props.id.clone())}
            {form.select("kind", "What it was", None, picks(GroupKind::ALL, |kind| (kind.name(), kind.words()), &typed.kind))}
            {form.line(Line { kind: "date", ..Line::text("on", "The day", None, &typed.on) })}
            {form.select("service", "Where", Some("Nowhere in particular"), props.services.clone())}
            {form.select("helped", "Who helped", None, picks(Helped::ALL, |helped| (helped.name(), helped.words()), &typed.helped))}
            {form.select("consent", "Do they know that it is typed in here?", None, picks(EntryConsent::ALL, |consent| (consent.name(), consent.words()), &typed.consent))}
            {form.select("lang", "Language of what was said", None, languages(&typed.lang))}
            <fieldset class="stack stack--tight">
                <legend class="label">"How many were there, by age"</legend>
                <div class="stack stack--tight">{there}</div>
            </fieldset>
            <p class="small quiet">"Write nobody’s name. Everything one group said counts as one in figures, however many were there."</p>
            {said}
            <div><button class="button">"Write it down"</button></div>
        </form>
    }
    .into_any()
}

fn there(form: Form<'_>, band: AgeBand, typed: &GroupTyped) -> AnyView {
    let value = typed.there.iter().find(|(one, _)| *one == band).map(|(_, value)| value.as_str()).unwrap_or_default();
    let name = format!("there-{}", band.name());
    form.line(Line { kind: "number", ..Line::text(&name, band.words(), None, value) })
}

fn said(form: Form<'_>, at: usize, typed: &GroupTyped, situations: &[Choice]) -> AnyView {
    let (words, about) = typed.said.get(at).cloned().unwrap_or_default();
    let label = format!("What was said, {}", at + 1);
    let name = format!("said-{at}");
    let choices = situations.iter().map(|one| Choice { chosen: one.value == about, ..one.clone() }).collect();
    let area = Area { name: &name, label: &label, hint: None, value: words, rows: 2, look: "" };
    let chosen = format!("about-{at}");
    let about = format!("What number {} is about", at + 1);
    view! {
        {form.area(area)}
        {form.select(&chosen, &about, Some("Choose"), choices)}
    }
    .into_any()
}

fn table(lines: &[MeetingLine]) -> AnyView {
    let heads = ["What it was", "Day", "Where", "Who helped", "Who was there"];
    grid("Meetings that were written down", heads, lines.iter().map(row).collect_view())
}

fn row(one: &MeetingLine) -> AnyView {
    let there = one.there.iter().map(|(band, people)| format!("{}: {}", band.words(), number(*people)));
    let there = there.collect::<Vec<_>>().join(" · ");
    let place = one.place.clone().unwrap_or_default();
    view! {
        <tr role="row">
            <td role="cell" class="grid__name" data-label="What it was">{one.kind.words()}</td>
            <td role="cell" data-label="Day">{time_on(one.on)}</td>
            <td role="cell" data-label="Where"><span dir="auto">{place}</span></td>
            <td role="cell" data-label="Who helped">{one.helped.words()}</td>
            <td role="cell" class="grid__main" data-label="Who was there">{there}</td>
        </tr>
    }
    .into_any()
}
