//! Everybody who works here.

use leptos::prelude::*;

use super::{ColleagueLine, ColleaguesPage, DoorLine, FindPerson, JoinTeam, MembershipLine};
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{button_link, empty, line, page_head, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, number, rows};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// Everybody who works here, as far as the reader may see.
pub fn colleagues(frame: StaffFrame, props: ColleaguesPage) -> AnyView {
    let assets = frame.assets;
    let of_join = by_field(props.join.as_ref().map_or(&[][..], |join| &join.problems));
    let of_find = by_field(props.find.as_ref().and_then(|find| find.problem).as_slice());
    let join = Form { assets, id: "join", errors: &of_join };
    let find = Form { assets, id: "find", errors: &of_find };
    let summary = [&join, &find].into_iter().find_map(Form::summary);
    let wrong = summary.is_some();
    let under =
        "Who works here, and the teams, districts and services they belong to. Nobody’s young people are listed here.";
    let list = list(assets, &props);
    let side = (props.join.is_some() || props.find.is_some()).then(|| {
        view! {
            <aside class="side">
                {props.join.as_ref().map(|props| join_form(join, props))}
                {props.find.as_ref().map(|props| find_form(find, props))}
            </aside>
        }
    });
    let inside = view! { <div class="stack">{filters(assets, &props)}{list}</div>{side} };
    let class = if props.join.is_some() || props.find.is_some() { "cols" } else { "stack" };
    let body = view! {
        {summary}
        {page_head("Staff and teams".to_owned(), line(under), None)}
        <div class=class>{inside}</div>
    };
    staff_page(frame, "Staff and teams", wrong, body.into_any())
}

fn filters(assets: Assets, props: &ColleaguesPage) -> AnyView {
    let form = Form { assets, id: "filter", errors: &[] };
    view! {
        <form class="filters" method="get" action="/colleagues">
            {form.select("letter", "Name begins with", Some("Any letter"), props.letters.clone())}
            {form.select("role", "Role", Some("Any"), props.roles.clone())}
            {form.select("place", "Team, district or service", Some("Any"), props.places.clone())}
            <button class="button button--quiet">"Filter"</button>
            {props.narrowed.then(|| view! { <a class="link" href="/colleagues">"Take filters off"</a> })}
        </form>
    }
    .into_any()
}

fn list(assets: Assets, props: &ColleaguesPage) -> AnyView {
    if props.lines.is_empty() {
        let all = props.narrowed.then(|| button_link("button--quiet", "/colleagues", "Everybody"));
        let (title, under) = match props.narrowed {
            true => ("Nobody here matches", "Change the filters, or take them off."),
            false => ("Nobody is in your team yet", "Put somebody into it by the address they sign in with."),
        };
        return empty(assets, title, under.to_owned(), all);
    }
    let last = props.first + rows(props.lines.len()) - 1;
    let all = many(props.total, "person", "people");
    let count = match props.total == rows(props.lines.len()) {
        true => all,
        false => format!("{} to {} of {all}", number(props.first), number(last)),
    };
    let lines = props.lines.iter().map(row).collect_view();
    let pages = (props.earlier.is_some() || props.later.is_some()).then(|| {
        view! {
            <nav class="cluster" aria-label="More people">
                {props.earlier.clone().map(|href| button_link("button--quiet", href, "Earlier names"))}
                {props.later.clone().map(|href| button_link("button--quiet", href, "Later names"))}
            </nav>
        }
    });
    let doors = props.lines.iter().any(|line| line.door.is_some());
    let heads: &[&str] = match doors {
        true => &["Name", "Role", "Where they belong", "Last sign-in", "Second step"],
        false => &["Name", "Role", "Where they belong"],
    };
    let heads = heads.iter().map(|head| view! { <th scope="col" role="columnheader">{*head}</th> }).collect_view();
    view! {
        <p class="small quiet">{count}", by name."</p>
        <table class="grid grid--stack" role="table">
            <caption class="vh">"Staff"</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{lines}</tbody>
        </table>
        {pages}
    }
    .into_any()
}

fn row(one: &ColleagueLine) -> AnyView {
    let title = (!one.title.is_empty() && one.title != one.role)
        .then(|| view! { <span class="small quiet" dir="auto">{one.title.clone()}</span> });
    let places = match one.places.is_empty() {
        true => view! { <span class="quiet">"Nowhere yet"</span> }.into_any(),
        false => {
            let lines =
                one.places.iter().map(|place| view! { <li dir="auto">{place_words(place)}</li> }).collect_view();
            view! { <ul class="list">{lines}</ul> }.into_any()
        }
    };
    view! {
        <tr role="row">
            <td role="cell" class="grid__name" data-label="Name"><a href=one.href.clone() dir="auto">{one.name.clone()}</a>{title}</td>
            <td role="cell" data-label="Role">{one.role.clone()}</td>
            <td role="cell" data-label="Where they belong">{places}</td>
            {one.door.as_ref().map(door)}
        </tr>
    }
    .into_any()
}

/// How somebody comes in, in two cells.
fn door(door: &DoorLine) -> AnyView {
    let last = match &door.last {
        Some(at) => time(at),
        None => view! { <span class="quiet">"Not yet"</span> }.into_any(),
    };
    let suspended = door.suspended.then(|| view! { <span class="chip">"Suspended"</span>" " });
    let second = match (door.second, door.demanded) {
        (true, _) => view! { <span>"Set up"</span> }.into_any(),
        (false, true) => view! { <b>"Missing"</b> }.into_any(),
        (false, false) => view! { <span class="quiet">"None"</span> }.into_any(),
    };
    view! {
        <td role="cell" data-label="Last sign-in"><span>{suspended}{last}</span></td>
        <td role="cell" data-label="Second step">{second}</td>
    }
    .into_any()
}

/// "Children in care, north (team), since 3 March 2026".
fn place_words(place: &MembershipLine) -> String {
    format!("{} ({}), {}", place.name, place.kind.words(), place.days.words())
}

fn join_form(form: Form<'_>, props: &JoinTeam) -> AnyView {
    let day = |name, label, hint, value: &str| form.line(Line { kind: "date", ..Line::text(name, label, hint, value) });
    let email = Line {
        kind: "email",
        ..Line::text("email", "Their work e-mail", Some("The address they sign in with"), &props.email)
    };
    view! {
        <form class="sheet" method="post" action="/colleagues/join" novalidate>
            <h2>"Put somebody into your team"</h2>
            {form.line(email)}
            {form.select("place", "Team", None, props.teams.clone())}
            {day("first", "From this day on", None, &props.typed.first)}
            {day("last", "Last day", Some("Leave it empty where nobody knows it"), &props.typed.last)}
            <button class="button">"Put them into the team"</button>
        </form>
    }
    .into_any()
}

fn find_form(form: Form<'_>, props: &FindPerson) -> AnyView {
    let nickname = Line::text("nickname", "Their nickname", Some("Not their real name"), &props.nickname);
    view! {
        <form class="sheet" method="post" action="/young-people/find" novalidate>
            <h2>"Who is there for a young person?"</h2>
            {form.line(nickname)}
            <button class="button">"Show me"</button>
        </form>
    }
    .into_any()
}
