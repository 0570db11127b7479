//! Districts, teams, topics and services, by hand.

use leptos::prelude::*;

use super::{PlaceForm, PlacesPage};
use crate::components::hidden;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, button_link, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{Choice, StaffFrame};

/// The four lists.
pub fn places(frame: StaffFrame, props: PlacesPage) -> AnyView {
    let assets = frame.assets;
    let errors_of = |of| by_field(props.refused.filter(|(form, _)| *form == of).map(|(_, problem)| problem).as_slice());
    let errors = [PlaceForm::District, PlaceForm::Team, PlaceForm::Topic, PlaceForm::Service].map(errors_of);
    let [district, team, topic, service] = &errors;
    let form = |id, errors| Form { assets, id, errors };
    let (of_district, of_team) = (form("district", district), form("team", team));
    let (of_topic, of_service) = (form("topic", topic), form("service", service));
    let summary = [&of_district, &of_team, &of_topic, &of_service].into_iter().find_map(Form::summary);
    let wrong = props.refused.is_some();
    let body = view! {
        {back(assets, "/setup", "Set-up")}
        {summary}
        {page_head(
            "Districts, teams, topics and services".to_owned(),
            line("Written by hand, where nothing else brings them. Who belongs to which team stands under “Who works here”."),
            Some(button_link("button--quiet", "/setup/lists", "From a sheet, or into one")),
        )}
        <div class="halves">
            {named(of_district, &props, PlaceForm::District, "Districts", "Where somebody works, or a service is.")}
            {named(of_team, &props, PlaceForm::Team, "Teams", "Such as: Children in care, north.")}
        </div>
        <div class="halves">
            {topics(of_topic, &props)}
            {services(of_service, &props)}
        </div>
    };
    staff_page(frame, "Districts, teams, topics and services", wrong, body.into_any())
}

/// What was typed, in the form that was refused alone.
fn typed<'p>(props: &'p PlacesPage, form: PlaceForm, value: &'p str) -> &'p str {
    if props.refused.is_some_and(|(refused, _)| refused == form) { value } else { "" }
}

fn named(form: Form<'_>, props: &PlacesPage, of: PlaceForm, title: &'static str, under: &'static str) -> AnyView {
    let (kind, names, one) = match of {
        PlaceForm::District => ("district", &props.districts, "district"),
        _ => ("team", &props.teams, "team"),
    };
    let lines = names
        .iter()
        .map(|name| {
            view! {
                <li class="apart">
                    <span dir="auto">{name.clone()}</span>
                    <form method="post" action="/setup/places/take-away">
                        {hidden("kind", kind)}
                        {hidden("name", name.clone())}
                        <button class="link">"Take off"<span class="vh" dir="auto">" "{name.clone()}</span></button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let list = match names.is_empty() {
        true => view! { <p class="quiet">"None yet."</p> }.into_any(),
        false => view! { <ul class="stack stack--tight lines">{lines}</ul> }.into_any(),
    };
    let label = format!("Name of the {one}");
    let button = format!("Add this {one}");
    let name = Line::text("name", &label, None, typed(props, of, &props.typed.name));
    view! {
        <section class="sheet">
            <h2>{title}</h2>
            <p class="small quiet">{under}</p>
            {list}
            <form class="stack" method="post" action="/setup/places" novalidate>
                {hidden("kind", kind)}
                {form.line(name)}
                <div><button class="button">{button}</button></div>
            </form>
        </section>
    }
    .into_any()
}

fn topics(form: Form<'_>, props: &PlacesPage) -> AnyView {
    let lines = props
        .topics
        .iter()
        .map(|(title, young)| {
            let young = (!young.is_empty() && young != title)
                .then(|| view! { <br/><span class="small quiet" dir="auto">{young.clone()}</span> });
            view! { <li><span dir="auto">{title.clone()}</span>{young}</li> }
        })
        .collect_view();
    let list = match props.topics.is_empty() {
        true => {
            view! { <p class="quiet">"None yet: nothing can be tagged, and the wall has no topics."</p> }.into_any()
        }
        false => view! { <ul class="stack stack--tight lines">{lines}</ul> }.into_any(),
    };
    let at = |value| typed(props, PlaceForm::Topic, value);
    view! {
        <section class="sheet">
            <h2>"Topics"</h2>
            <p class="small quiet">"What is said is sorted by these, and young people choose among them on the wall."</p>
            {list}
            <form class="stack" method="post" action="/setup/topics" novalidate>
                {form.line(Line::text("name", "Topic", Some("Such as: Home and daily life"), at(&props.typed.name)))}
                {form.line(Line::text("young_name", "What young people call this topic", Some("Such as: Where I live"), at(&props.typed.young_name)))}
                <div><button class="button">"Add this topic"</button></div>
            </form>
        </section>
    }
    .into_any()
}

fn services(form: Form<'_>, props: &PlacesPage) -> AnyView {
    let lines = props
        .services
        .iter()
        .map(|(name, provider)| {
            view! { <li><span dir="auto">{name.clone()}</span><br/><span class="small quiet" dir="auto">{provider.clone()}</span></li> }
        })
        .collect_view();
    let list = match props.services.is_empty() {
        true => view! { <p class="quiet">"None yet: nothing can be rated."</p> }.into_any(),
        false => view! { <details class="more"><summary>"Services in the directory"</summary><ul class="stack stack--tight lines">{lines}</ul></details> }.into_any(),
    };
    let at = |value| typed(props, PlaceForm::Service, value);
    let districts = props
        .districts
        .iter()
        .map(|name| Choice { value: name.clone(), text: name.clone(), chosen: *name == at(&props.typed.district) })
        .collect();
    view! {
        <section class="sheet">
            <h2>"Services"</h2>
            <p class="small quiet">"What young people can rate, and what is reviewed."</p>
            {list}
            <form class="stack" method="post" action="/setup/services" novalidate>
                {form.line(Line::text("name", "Name of the service", None, at(&props.typed.name)))}
                {form.line(Line::text("young_name", "What young people call this service", None, at(&props.typed.young_name)))}
                {form.select("kind", "Kind of service", Some("Choose"), props.kinds.clone())}
                {form.line(Line::text("provider", "Who provides it", None, at(&props.typed.provider)))}
                {form.select("district", "District", Some("Everywhere"), districts)}
                <div><button class="button">"Add this service"</button></div>
            </form>
        </section>
    }
    .into_any()
}
