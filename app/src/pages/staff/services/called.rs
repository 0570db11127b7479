//! What services and their parts are called, as young people read them.

use leptos::prelude::*;

use super::{CalledLine, CalledPage, ServiceCalled, ServicePart, kind_words};
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, button_link, empty, grid, line, page_head};
use crate::pages::staff::phone::{phone, tried_in, try_it};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::many;
use crate::pages::staff::versions::versions;
use crate::pages::staff::{Choice, StaffFrame};

/// Every service, with what it is called.
pub fn services_called(frame: StaffFrame, props: CalledPage) -> AnyView {
    let assets = frame.assets;
    let under =
        "What young people read when they say how a place is. What was said before keeps the words it was asked in.";
    let add = props.may_add.then(|| button_link("button--quiet", "/setup/places", "Add a service"));
    let list = match props.lines.is_empty() {
        true => {
            let under = "A service stands here once it is in the directory.".to_owned();
            empty(assets, "There are no services yet", under, None)
        }
        false => {
            let lines = props.lines.iter().map(row).collect_view();
            grid("Services", ["Service", "Young people call it", "Kind", "Parts"], lines)
        }
    };
    let body = view! {
        {page_head("What services are called".to_owned(), line(under), add)}
        {list}
    };
    staff_page(frame, "What services are called", false, body.into_any())
}

fn row(line: &CalledLine) -> AnyView {
    let CalledLine { href, name, young, kind, parts, closed } = line;
    let closed = closed.then(|| view! { " "<span class="chip">"Closed"</span> });
    let parts = match parts {
        0 => "None".to_owned(),
        parts => many(i64::try_from(*parts).unwrap_or_default(), "part", "parts"),
    };
    view! {
        <tr role="row">
            <td role="cell" data-label="Service"><a href=href.clone() dir="auto">{name.clone()}</a>{closed}</td>
            <td role="cell" data-label="Young people call it" dir="auto">{young.clone()}</td>
            <td role="cell" data-label="Kind">{kind_words(*kind)}</td>
            <td role="cell" data-label="Parts">{parts}</td>
        </tr>
    }
    .into_any()
}

/// One service: what it and its parts are called.
pub fn service_called(frame: StaffFrame, props: ServiceCalled) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "service", errors: &errors };
    let at = format!("/staff/services/{}", props.slug);
    let under = match props.closed {
        true => "It closed: young people are not asked about it any more. What was said of it stays.",
        false => "What young people read when they say how it is.",
    };
    let (words, closing) = (words(form, &at, &props), closing(&at, props.closed));
    let on_phone = phone("The service on a phone", Some(format!("{at}/preview")));
    let body = view! {
        {back(assets, "/staff/services", "What services are called")}
        {form.summary()}
        {page_head(props.name.clone(), line(under), None)}
        <div class="cols cols--even">
            <div class="stack">{words}{closing}</div>
            <div class="stack">{on_phone}</div>
        </div>
        <section class="sheet" aria-labelledby="versions">
            <h2 id="versions">"Every version"</h2>
            {versions(props.versions, &format!("{at}/put-back"), named)}
        </section>
    };
    staff_page(frame, "What a service is called", !errors.is_empty(), body.into_any())
}

fn words(form: Form<'_>, at: &str, props: &ServiceCalled) -> AnyView {
    let typed = &props.typed;
    let parts = typed.parts.iter().enumerate().map(|(at, part)| {
        let (name, label) = (format!("part.{at}"), format!("Part {}", at + 1));
        form.line(Line::text(&name, &label, None, part))
    });
    let parts = parts.collect_view();
    let same = Choice {
        value: "yes".into(),
        text: "Only a correction: what other languages say still fits".into(),
        chosen: false,
    };
    let places = "Homes alone. One with fewer than 20, or with none noted, stands in no figure.";
    view! {
        <form class="sheet stack" method="post" action=at.to_owned() novalidate>
            <h2>"Words"</h2>
            {form.line(Line::text("young", "What young people call it", Some("In English. Other languages stand under Translations"), &typed.young))}
            <fieldset class="stack stack--tight">
                <legend class="label">"Its parts"</legend>
                <p class="hint small">"What young people say of each on its own: such as the food, the rooms, how people listen. An empty field is left out."</p>
                {parts}
            </fieldset>
            {form.ticks("same", vec![same])}
            <p class="small quiet">"Without it, what changes in English stands in English everywhere until somebody translates it anew."</p>
            <h3>"In the directory"</h3>
            {form.line(Line::text("name", "Name", None, &typed.name))}
            {form.select("kind", "Kind of service", Some("Choose"), props.kinds.clone())}
            {form.line(Line::text("provider", "Who provides it", None, &typed.provider))}
            {form.select("district", "Where", Some("Everywhere"), props.districts.clone())}
            {form.line(Line { kind: "number", ..Line::text("places", "Registered places", Some(places), &typed.places) })}
            {tried_in(form, props.tried)}
            <div class="cluster"><button class="button">"Save"</button>{try_it(format!("{at}/preview"))}</div>
        </form>
    }
    .into_any()
}

/// Closing it, or opening it again.
fn closing(at: &str, closed: bool) -> AnyView {
    let (action, title, under, button) = match closed {
        false => (
            format!("{at}/close"),
            "It closes",
            "Young people are not asked about it any more; its posters lead to the list of services. What was said of it stays, and so do its figures.",
            "Do not ask about it any more",
        ),
        true => (
            format!("{at}/reopen"),
            "It opens again",
            "Young people are asked about it as before.",
            "Ask about it again",
        ),
    };
    view! {
        <form class="sheet stack stack--tight" method="post" action=action>
            <h2>{title}</h2>
            <p>{under}</p>
            <div><button class="button button--quiet">{button}</button></div>
        </form>
    }
    .into_any()
}

fn named(part: &ServicePart) -> String {
    match part {
        ServicePart::Name => "Name".to_owned(),
        ServicePart::Kind => "Kind".to_owned(),
        ServicePart::Provider => "Provider".to_owned(),
        ServicePart::District => "Where".to_owned(),
        ServicePart::Places => "Registered places".to_owned(),
        ServicePart::Young(lang) => format!("What young people call it, {}", lang.for_staff()),
        ServicePart::Parts(lang) => format!("Parts, {}", lang.for_staff()),
    }
}
