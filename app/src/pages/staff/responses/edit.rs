//! One response: written, handed in, approved, or read.

mod aside;
mod change;

use heard_vocabulary::{Claim, ResponseState};
use leptos::prelude::*;

use super::ResponseEditPage;
use crate::components::hidden;
use crate::pages::staff::forms::{Area, ChoiceCard, Form, Line};
use crate::pages::staff::parts::{back, fact, line, page_head, paragraphs};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::many;
use crate::pages::staff::{Choice, Person, StaffFrame, Worded as _};

/// One response.
pub fn response_edit(frame: StaffFrame, props: ResponseEditPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let error = !errors.is_empty();
    let form = Form { assets, id: "f", errors: &errors };
    let (title, under) = heading(&props);
    let main = match (&props.taken_back, &props.correcting) {
        (Some((on, why)), _) => change::taken_back(*on, why),
        (None, Some(why)) => corrector(form, &props, why),
        (None, None) if props.can_edit => editor(form, &props),
        (None, None) => reading(&props),
    };
    let body = view! {
        {form.summary()}
        {back(assets, "/responses", "Responses")}
        {page_head(title.clone(), line(under), None)}
        <div class="cols">
            {main}
            <aside class="side">
                {aside::preview(&props)}
                {aside::approval(assets, &props)}
                {change::waits(assets, &props)}
                {change::ask(assets, &props)}
                {aside::checked(&props)}
                {aside::verdicts(&props)}
                {aside::plan(&props)}
                {aside::views(&props)}
            </aside>
        </div>
        <script type="module" src=assets.url("js/staff-typed.js")></script>
    };
    staff_page(frame, &title, error, body.into_any())
}

fn heading(props: &ResponseEditPage) -> (String, String) {
    let title = match (props.state, props.view_count) {
        _ if props.correcting.is_some() => "Correct a published response".to_owned(),
        (Some(ResponseState::TakenBack), _) => "A response that was taken back".to_owned(),
        (Some(ResponseState::OffWall), _) => "A response that is off the wall".to_owned(),
        (Some(ResponseState::GoingOut), _) => "A response that is going out".to_owned(),
        (Some(ResponseState::Published), _) => "A published response".to_owned(),
        (Some(ResponseState::Waiting), _) => "A response to approve".to_owned(),
        (_, None | Some(0)) => "Write a response".to_owned(),
        (_, Some(n)) => format!("Answer {}", many(n, "view", "views")),
    };
    let under = match props.state {
        _ if props.correcting.is_some() => {
            "What it says now stays visible as corrected, and everyone who was told of it is told of this."
        }
        Some(ResponseState::OffWall) => "Young people do not read it until a second person has decided about it.",
        Some(ResponseState::TakenBack) => "One sentence stands where it was. Everyone who was told of it was told.",
        Some(ResponseState::Published) => "Everyone behind these views was told, and asked whether it happened.",
        _ => "Everyone behind these views is told when it is published, and asked whether it happened.",
    };
    (title, under.to_owned())
}

fn editor(form: Form<'_>, props: &ResponseEditPage) -> AnyView {
    let action = props.id.as_ref().map_or_else(|| "/responses".to_owned(), |id| format!("/responses/{id}"));
    let views =
        props.id.is_none().then(|| props.views.iter().map(|view| hidden("view", view.id.clone())).collect_view());
    view! {
        <form class="stack" method="post" action=action>
            {views}
            {words(form, props)}
            {owner(form, props)}
            {about(form, props)}
            <div class="cluster"><button class="button button--answer">"Save"</button></div>
        </form>
    }
    .into_any()
}

/// The form for other words of a public response.
fn corrector(form: Form<'_>, props: &ResponseEditPage, why: &str) -> AnyView {
    let action = props.id.as_ref().map(|id| format!("/responses/{id}/correct"));
    let hint = "Young people read this beside the corrected words.";
    view! {
        <form class="stack" method="post" action=action>
            {words(form, props)}
            {owner(form, props)}
            <p class="note">"What it says now stays beside the correction. If a name stands in it, or anything that points to a child, do not correct it: take it off the wall on its own page, then have it taken back."</p>
            {form.area(Area::plain("why", "Why is it corrected?", Some(hint), why, 2))}
            <div class="cluster"><button class="button button--answer">"Send the correction for approval"</button></div>
        </form>
    }
    .into_any()
}

fn words(form: Form<'_>, props: &ResponseEditPage) -> AnyView {
    let area = |name, label, hint, value: &str, rows, look| {
        form.area(Area { name, label, hint: Some(hint), value: value.to_owned(), rows, look })
    };
    let said_hint = "In the children’s words, with nothing that points to one of them.";
    let next_hint = "Where to go, whom to ask, or how to say that this is not good enough. May stay empty.";
    let chosen = props.claim.map_or("", Claim::name);
    view! {
        {area("you_said", "You said", said_hint, &props.you_said, 2, "")}
        {form.radios("claim", "What do you claim?", "claims choices--claims", claims(), chosen)}
        {area("we_did", "We did, or will do", "Plain words. This goes on the wall.", &props.we_did, 3, "speak--answer")}
        {area("reason", "Why", "Needed for every claim.", &props.reason, 2, "speak--plain")}
        {area("next_step", "What they can do now", next_hint, &props.next_step, 2, "speak--plain")}
        {area("easy_read", "Easy read", "Short sentences, one idea in each.", &props.easy_read, 2, "speak--plain")}
    }
    .into_any()
}

fn claims() -> Vec<ChoiceCard> {
    let under = ["It has happened", "We ask the children then", "Say why, plainly", "Say how to get it"];
    Claim::ALL
        .iter()
        .zip(under)
        .map(|(claim, under)| ChoiceCard { value: claim.name(), title: claim.words(), under })
        .collect()
}

fn owner(form: Form<'_>, props: &ResponseEditPage) -> AnyView {
    let owner = Line {
        name: "owner_name",
        label: "Named owner",
        hint: None,
        value: props.reader.as_ref().map_or_else(|| props.owner_name.clone(), Person::words),
        kind: "text",
        autocomplete: Some("off"),
    };
    let due = Line {
        name: "due_on",
        label: "By when, for a promise",
        hint: None,
        value: props.due_on.clone(),
        kind: "date",
        autocomplete: None,
    };
    view! { <div class="filters">{form.line(owner)}{form.line(due)}</div> }.into_any()
}

fn about(form: Form<'_>, props: &ResponseEditPage) -> AnyView {
    view! {
        <div class="filters">
            {form.select("theme", "Topic on the wall", Some("None"), props.themes.clone())}
            {form.select("objective", "Objective", Some("None"), props.objectives.clone())}
            {form.select("service", "Service", Some("None"), props.services.clone())}
        </div>
    }
    .into_any()
}

/// The response for whoever may not change it.
fn reading(props: &ResponseEditPage) -> AnyView {
    let chosen = |choices: &[Choice]| {
        let found = choices.iter().find(|choice| choice.chosen);
        found.map_or_else(|| "None".to_owned(), |choice| choice.text.clone())
    };
    let objective = chosen(&props.objectives);
    let objective = match props.objective_href.clone() {
        Some(href) => view! { <a href=href dir="auto">{objective}</a> }.into_any(),
        None => objective.into_any(),
    };
    view! {
        <div class="stack">
            <section class="sheet"><h2>"You said"</h2>{paragraphs(&props.you_said, "")}</section>
            <section class="sheet"><h2>"We did, or will do"</h2>{paragraphs(&props.we_did, "")}</section>
            <section class="sheet"><h2>"Why"</h2>{paragraphs(&props.reason, "")}</section>
            {(!props.next_step.is_empty()).then(|| view! {
                <section class="sheet"><h2>"What they can do now"</h2>{paragraphs(&props.next_step, "")}</section>
            })}
            <section class="sheet"><h2>"Easy read"</h2>{paragraphs(&props.easy_read, "")}</section>
            <section class="sheet">
                <h2>"What it is about"</h2>
                <dl class="facts">
                    {fact("Named owner", props.owner_name.clone())}
                    {fact("Topic on the wall", chosen(&props.themes))}
                    {fact("Objective", objective)}
                    {fact("Service", chosen(&props.services))}
                </dl>
            </section>
            {change::before(&props.corrections)}
        </div>
    }
    .into_any()
}
