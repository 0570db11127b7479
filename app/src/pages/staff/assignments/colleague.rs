//! One member of staff: what they belong to, and whose worker they are.

use leptos::prelude::*;

use super::caseload::name_or;
use super::cover::{of_colleague, summary_of};
use super::{AddPlace, AssignForm, ColleagueForm, ColleaguePage, MembershipLine, PlaceProblem, PlaceTyped, YoungLine};
use crate::components::hidden;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, button_link, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{Choice, StaffFrame, Worded as _};
use crate::shell::Assets;

type Refused<'a> = Option<&'a (ColleagueForm, PlaceProblem)>;

fn wrong_with(refused: Refused<'_>, form: &ColleagueForm) -> Vec<(String, String)> {
    by_field(refused.filter(|(of, _)| of == form).map(|(_, problem)| *problem).as_slice())
}

/// One member of staff.
pub fn colleague(frame: StaffFrame, props: ColleaguePage) -> AnyView {
    let assets = frame.assets;
    let refused = props.refused.as_ref();
    let of_young = by_field(props.young.as_ref().and_then(|young| young.problem).as_slice());
    let young_form = Form { assets, id: "assign", errors: &of_young };
    let summary = match refused {
        Some((form, _)) => {
            let errors = wrong_with(refused, form);
            Form { assets, id: &form_id(form), errors: &errors }.summary()
        }
        None => young_form.summary().or_else(|| props.cover.as_ref().and_then(|form| summary_of(assets, form))),
    };
    let wrong = summary.is_some();
    let title = props.name.clone();
    let under = match props.title.is_empty() || props.title == props.role {
        true => props.role.clone(),
        false => format!("{}, {}", props.title, props.role),
    };
    let door = props.door.as_ref().map(|door| button_link("button--quiet", door.href.clone(), "How they come in"));
    let places = places(assets, &props);
    let add = props.add.as_ref().map(|add| view! { {add_place(assets, &props.href, add, refused)} });
    let young = props.young.as_ref().map(|young| young_people(young_form, &props, young));
    let covers = props.cover.as_ref().map(|form| of_colleague(assets, form));
    let body = view! {
        {summary}
        {back(assets, "/colleagues", "Staff and teams")}
        {page_head(title.clone(), line(under), door)}
        <div class="cols cols--even">
            <section class="stack">
                <h2>"Where they belong"</h2>
                {places}
                {add}
            </section>
            {young}
            {covers}
        </div>
    };
    staff_page(frame, &title, wrong, body.into_any())
}

fn form_id(form: &ColleagueForm) -> String {
    match form {
        ColleagueForm::Place => "place".to_owned(),
        ColleagueForm::NewPlace => "new".to_owned(),
        ColleagueForm::End(id) => format!("end-{id}"),
    }
}

fn places(assets: Assets, props: &ColleaguePage) -> AnyView {
    let refused = props.refused.as_ref();
    let typed = props.add.as_ref().map(|add| add.typed.last.clone()).unwrap_or_default();
    let lines = props.places.iter().map(|place| membership(assets, &props.href, place, refused, &typed)).collect_view();
    let none = props.places.is_empty();
    let before = (!props.before.is_empty()).then(|| {
        let lines = props
            .before
            .iter()
            .map(|place| view! { <li dir="auto">{format!("{} ({}), {}", place.name, place.kind.words(), place.days.words())}</li> })
            .collect_view();
        view! { <details class="more"><summary>"Where they belonged before"</summary><ul class="list">{lines}</ul></details> }
    });
    view! {
        {none.then(|| view! { <p class="sheet quiet">"They belong to no team, district or service."</p> })}
        {(!none).then(|| view! { <ul class="stack stack--tight">{lines}</ul> })}
        {before}
    }
    .into_any()
}

fn membership(assets: Assets, href: &str, place: &MembershipLine, refused: Refused<'_>, typed: &str) -> AnyView {
    let of = ColleagueForm::End(place.id.clone());
    let errors = wrong_with(refused, &of);
    let id = form_id(&of);
    let form = Form { assets, id: &id, errors: &errors };
    let open = !errors.is_empty();
    let there = place.days.last.map(|day| day.to_string()).unwrap_or_default();
    let last = if open { typed } else { &there };
    let last =
        Line { kind: "date", ..Line::text("last", "Last day", Some("They belong there until the end of it"), last) };
    let change = place.can_change.then(|| {
        view! {
            <details class="more" open=open>
                <summary>"End it"<span class="vh">": "{place.name.clone()}</span></summary>
                <form class="stack stack--tight" method="post" action=format!("{href}/memberships/end") novalidate>
                    {hidden("membership", place.id.clone())}
                    {form.line(last)}
                    <div><button class="button button--small">"Save the last day"</button></div>
                </form>
                <form class="apart" method="post" action=format!("{href}/memberships/take-back")>
                    {hidden("membership", place.id.clone())}
                    <span class="small quiet">"Was it a mistake?"</span>
                    <button class="link">"Take it back"<span class="vh">": "{place.name.clone()}</span></button>
                </form>
            </details>
        }
    });
    view! {
        <li class="sheet">
            <p><b dir="auto">{place.name.clone()}</b><br/><span class="quiet">{format!("{}, {}", capital(place.kind.words()), place.days.words())}</span></p>
            {change}
        </li>
    }
    .into_any()
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// First and last day of a form.
fn days(form: Form<'_>, first: &str, last: &str) -> AnyView {
    let day = |name, label, hint, value: &str| form.line(Line { kind: "date", ..Line::text(name, label, hint, value) });
    view! {
        <div class="pairwise">
            {day("first", "From this day on", None, first)}
            {day("last", "Last day", Some("Leave it empty where nobody knows it"), last)}
        </div>
    }
    .into_any()
}

fn add_place(assets: Assets, href: &str, add: &AddPlace, refused: Refused<'_>) -> AnyView {
    let (of_place, of_new) =
        (wrong_with(refused, &ColleagueForm::Place), wrong_with(refused, &ColleagueForm::NewPlace));
    let place = Form { assets, id: "place", errors: &of_place };
    let new = Form { assets, id: "new", errors: &of_new };
    let PlaceTyped { kind, name, first, last } = &add.typed;
    let kinds = ["team", "district"]
        .map(|value| Choice { value: value.to_owned(), text: capital(value), chosen: value == kind })
        .to_vec();
    let action = format!("{href}/memberships");
    let not_listed = add.new_names.then(|| {
        view! {
            <details class="more" open=!of_new.is_empty()>
                <summary>"It is not in the list"</summary>
                <form class="stack" method="post" action=action.clone() novalidate>
                    {hidden("new", "yes")}
                    {new.select("kind", "What is it?", None, kinds)}
                    {new.line(Line::text("name", "Its name", Some("Everybody who belongs there needs the same name, letter by letter"), name))}
                    {days(new, first, last)}
                    <div><button class="button button--quiet">"Add it"</button></div>
                </form>
            </details>
        }
    });
    view! {
        <div class="sheet">
            <h3>"Add a team, district or service"</h3>
            <form class="stack" method="post" action=action.clone() novalidate>
                {place.select("place", "Where do they belong?", Some("Choose"), add.places.clone())}
                {days(place, first, last)}
                <div><button class="button">"Add it"</button></div>
            </form>
            {not_listed}
        </div>
    }
    .into_any()
}

fn young_people(form: Form<'_>, props: &ColleaguePage, young: &AssignForm) -> AnyView {
    let lines = |lines: &[YoungLine]| lines.iter().map(young_line).collect_view();
    let list = match young.lines.is_empty() {
        true => view! { <p class="sheet quiet">"Nobody is assigned to them."</p> }.into_any(),
        false => view! { <ul class="sheet stack stack--tight">{lines(&young.lines)}</ul> }.into_any(),
    };
    let before = (!young.before.is_empty()).then(|| {
        view! { <details class="more"><summary>"Before"</summary><ul class="stack stack--tight">{lines(&young.before)}</ul></details> }
    });
    let kinds = match young.kinds[..] {
        [(one, _)] => view! { {hidden("as", one.name())}<p>"They become their "<b>{one.words()}</b>"."</p> }.into_any(),
        _ => {
            let choice = |(kind, chosen): &(heard_vocabulary::AssignedAs, bool)| Choice {
                value: kind.name().to_owned(),
                text: capital(kind.words()),
                chosen: *chosen,
            };
            form.select(
                "as",
                "What are they to the young person?",
                Some("Choose"),
                young.kinds.iter().map(choice).collect(),
            )
        }
    };
    let nickname = Line::text("nickname", "The young person’s nickname", Some("Not their real name"), &young.nickname);
    let assign = (!young.kinds.is_empty()).then(|| {
        view! {
            <form class="sheet" method="post" action=format!("{}/young-people", props.href) novalidate>
                <h3>"Assign a young person to them"</h3>
                {form.line(nickname)}
                {kinds}
                {days(form, &young.first, &young.last)}
                <button class="button">"Assign"</button>
                <p class="small quiet">"It is sealed with the young person’s own key. The log says that somebody was assigned, and names neither."</p>
            </form>
        }
    });
    view! {
        <section class="stack">
            <h2>"Their young people"</h2>
            {list}
            {before}
            {assign}
        </section>
    }
    .into_any()
}

fn young_line(one: &YoungLine) -> AnyView {
    let words = format!(", as {}, {}", one.assigned_as.words(), one.days.words());
    view! { <li><a href=one.href.clone()>{name_or(&one.nickname)}</a>{words}</li> }.into_any()
}
