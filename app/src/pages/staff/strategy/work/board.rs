//! The cycle before the board: its days, who was asked, and what has no lead.

use leptos::prelude::*;

use super::{ActionItem, BeforeBoardPage, BoardDayLine, LeadLine, item};
use crate::components::hidden;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, button_link, grid, line, page_head, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{LEFT, long_day, many, number, on_day, rows};

/// What is done before a board, in this order.
const STEPS: [(&str, &str); 3] = [
    ("Leads are asked on", "Leads whom a message reaches were asked on"),
    ("They are to have written by", "Where nothing was written, leads were asked again on"),
    ("The chair’s brief is there on", "It was said that the chair’s brief is there on"),
];

/// The cycle before the board.
pub fn before_board(frame: StaffFrame, props: BeforeBoardPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "board", errors: &errors };
    let brief = props.can_read_brief.then(|| button_link("button--quiet", "/strategy/brief", "The chair’s brief"));
    let under = "Three weeks before the board, whoever leads an action is told by message that it waits. Two weeks before, they are to have written. One week before, the chair reads what changed and what is missing.";
    let body = view! {
        {form.summary()}
        {back(assets, "/strategy", "Strategy")}
        {page_head("Before the board".to_owned(), line(under), brief)}
        <div class="cols">
            <div class="stack">
                {days(&props)}
                {leads(&props.leads)}
                {without(&props)}
            </div>
            <aside class="side">{add(form, &props)}</aside>
        </div>
    };
    staff_page(frame, "Before the board", !errors.is_empty(), body.into_any())
}

fn days(props: &BeforeBoardPage) -> AnyView {
    let ahead = props.ahead.iter().map(|one| day(one, props.can_keep)).collect_view();
    let list = match props.ahead.is_empty() {
        true => view! { <p class="sheet quiet">"No day of the board is known. Until one is, nobody is asked."</p> }
            .into_any(),
        false => view! { <ul class="sheet stack stack--tight lines">{ahead}</ul> }.into_any(),
    };
    let over = props.over.iter().map(|one| view! { <li>{time_on(one.day)}</li> }).collect_view();
    let over = (!props.over.is_empty()).then(|| {
        view! { <details class="more"><summary>"Days that are over"</summary><ul class="stack stack--tight">{over}</ul></details> }
    });
    view! { <section class="stack stack--tight"><h2>"Days of the board"</h2>{list}{over}</section> }.into_any()
}

fn day(one: &BoardDayLine, can_keep: bool) -> AnyView {
    let steps = STEPS
        .iter()
        .zip(one.steps)
        .zip(one.done)
        .map(|(((ahead, over), on), done)| {
            let (words, on) = match done {
                Some(done) => (*over, done),
                None => (*ahead, on),
            };
            view! { <li class="small">{words}" "{time_on(on)}</li> }
        })
        .collect_view();
    let take = can_keep.then(|| {
        view! {
            <form method="post" action="/strategy/before-the-board/days/take-back">
                {hidden("id", one.id.clone())}
                <button class="link">"Take away"<span class="vh">{format!(": {}", on_day(one.day))}</span></button>
            </form>
        }
    });
    let name = long_day(&one.day.to_string());
    view! { <li class="apart"><div><b>{name}</b><ul>{steps}</ul></div>{take}</li> }.into_any()
}

fn add(form: Form<'_>, props: &BeforeBoardPage) -> Option<AnyView> {
    let date = Line { kind: "date", ..Line::text("day", "Which day?", None, &props.day) };
    props.can_keep.then(|| {
        view! {
            <form class="sheet" method="post" action="/strategy/before-the-board/days" novalidate>
                <h2>"Add a day of the board"</h2>
                {form.line(date)}
                <button class="button">"Add it"</button>
            </form>
        }
        .into_any()
    })
}

const NAME: &str = "Lead";
const LEADS: &str = "Actions";
const MISSING: &str = "Not written about since they were asked";

/// What is said of a lead without a proven address.
const UNREACHED: &str = "No message reaches them: ask them yourself";

fn leads(leads: &[LeadLine]) -> AnyView {
    if leads.is_empty() {
        return view! { <section class="sheet"><h2>"Leads"</h2><p class="quiet">"Nobody leads an action yet: name the lead on an action’s page."</p></section> }
            .into_any();
    }
    let lines = leads
        .iter()
        .map(|one| {
            let name = one.name.clone().unwrap_or_else(|| LEFT.to_owned());
            let unreached = (!one.reached).then(|| view! { <p class="small quiet">{UNREACHED}</p> });
            let missing = one.missing.map_or_else(|| "Not asked yet".to_owned(), |missing| number(rows(missing)));
            view! {
                <tr role="row">
                    <th scope="row" role="rowheader"><span dir="auto">{name}</span>{unreached}</th>
                    <td role="cell" data-label=LEADS>{number(rows(one.leads))}</td>
                    <td role="cell" data-label=MISSING>{missing}</td>
                </tr>
            }
        })
        .collect_view();
    let table = grid("Leads and what they have written", [NAME, LEADS, MISSING], lines);
    view! { <section class="stack stack--tight"><h2>"Leads"</h2>{table}</section> }.into_any()
}

fn without(props: &BeforeBoardPage) -> AnyView {
    let (named, nobody): (Vec<_>, Vec<_>) = props.without.iter().partition(|one| one.lead_words.is_some());
    if props.without.is_empty() {
        return view! { <section class="sheet"><h2>"Every action has a lead who signs in"</h2></section> }.into_any();
    }
    view! { {unled(&nobody, "that nobody leads")}{unled(&named, "whose lead in the plan has no sign-in")} }.into_any()
}

/// Actions that no account leads, of one kind.
fn unled(lines: &[&ActionItem], what: &'static str) -> Option<AnyView> {
    let head = format!("{} {what}", many(rows(lines.len()), "action", "actions"));
    let list = lines
        .iter()
        .map(|one| {
            let (name, lead) = (item::named(one), item::lead(one));
            view! { <li>{name}<p class="small quiet" dir="auto">{lead}</p></li> }
        })
        .collect_view();
    (!lines.is_empty()).then(|| {
        view! { <section class="sheet"><h2>{head}</h2><ul class="stack stack--tight lines">{list}</ul></section> }
            .into_any()
    })
}
