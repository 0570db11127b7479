//! The cycle before the board: its days, who was asked, and what has no lead.

use leptos::prelude::*;

use super::{ActionItem, BeforeBoardPage, BoardDayLine, LeadGroup, LeadLine, item};
use crate::components::{hidden, icon};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, button_link, grid, line, page_head, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{LEFT, long_day, many, number, on_day, rows};
use crate::shell::Assets;

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
    let under = "Three weeks before the board, whoever leads an action is told that it waits, where a message reaches them; whoever is named later is told then. Two weeks before, they are to have written. One week before, the chair reads what changed and what is missing.";
    let body = view! {
        {form.summary()}
        {back(assets, "/strategy", "Strategy")}
        {page_head("Before the board".to_owned(), line(under), brief)}
        {meanwhile(assets, props.meanwhile)}
        <div class="cols">
            <div class="stack">
                {days(&props)}
                {leads(&props)}
                {without(assets, &props)}
            </div>
            <aside class="side">{add(form, &props)}</aside>
        </div>
    };
    staff_page(frame, "Before the board", !errors.is_empty(), body.into_any())
}

/// That not every lead was saved who was chosen.
fn meanwhile(assets: Assets, names: usize) -> Option<AnyView> {
    (names > 0).then(|| {
        let words = format!(
            "For {} that you chose a lead for, nothing was saved: somebody named who leads those actions before you, or the plan is another one now.",
            many(rows(names), "name", "names")
        );
        view! { <p class="note sunny">{icon(assets, "i-warn")}<span>{words}</span></p> }.into_any()
    })
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
    view! { <li class="apart"><div><b>{name}</b><ul class="list">{steps}</ul></div>{take}</li> }.into_any()
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

/// Where leads are asked again.
const ASK_AGAIN: &str = "/strategy/before-the-board/ask-again";

fn leads(props: &BeforeBoardPage) -> AnyView {
    if props.leads.is_empty() {
        return view! { <section class="sheet"><h2>"Leads"</h2><p class="quiet">"Nobody leads an action yet: name the lead on an action’s page."</p></section> }
            .into_any();
    }
    let lines = props.leads.iter().map(|one| lead(one, props.asking.as_deref())).collect_view();
    let table = grid("Leads and what they have written", [NAME, LEADS, MISSING], lines);
    let again = props.asking.clone().filter(|_| props.leads.iter().any(|one| one.ask.is_some())).map(|id| {
        view! {
            <form class="stack stack--tight" method="post" action=ASK_AGAIN>
                {hidden("id", id)}
                <p class="small quiet">"Everybody who has not written, whom a message reaches and who was not told today is told that something waits."</p>
                <div><button class="button button--quiet">"Ask all of them again now"</button></div>
            </form>
        }
    });
    view! { <section class="stack stack--tight"><h2>"Leads"</h2>{table}{again}</section> }.into_any()
}

fn lead(one: &LeadLine, asking: Option<&str>) -> AnyView {
    let name = one.name.clone().unwrap_or_else(|| LEFT.to_owned());
    let told = told(one, asking.is_some()).map(|words| view! { <p class="small quiet">{words}</p> });
    let missing = match &one.missing {
        None => "Not asked yet".into_any(),
        Some(missing) => self::missing(missing),
    };
    let again = asking.zip(one.ask.clone()).map(|(id, lead)| {
        let of = format!(": {name}");
        view! {
            <form method="post" action=ASK_AGAIN>
                {hidden("id", id.to_owned())}
                {hidden("lead", lead)}
                <button class="link">"Ask again now"<span class="vh" dir="auto">{of}</span></button>
            </form>
        }
    });
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><span dir="auto">{name}</span>{told}{again}</th>
            <td role="cell" data-label=LEADS>{number(rows(one.leads))}</td>
            <td role="cell" data-label=MISSING><div>{missing}</div></td>
        </tr>
    }
    .into_any()
}

/// Whether a lead was asked before the next board, and asked again.
fn told(one: &LeadLine, asking: bool) -> Option<String> {
    if !one.reached {
        return Some(UNREACHED.to_owned());
    }
    match (one.asked, one.again) {
        (Some(on), None) => Some(format!("Asked on {}", on_day(on))),
        (Some(on), Some(again)) => Some(format!("Asked on {}, and again on {}", on_day(on), on_day(again))),
        (None, _) if asking && one.missing.as_ref().is_some_and(|missing| !missing.is_empty()) => {
            Some("Not asked yet. They are asked when the team is there next.".to_owned())
        }
        (None, _) => None,
    }
}

/// How many there are, and which.
fn missing(items: &[ActionItem]) -> AnyView {
    if items.is_empty() {
        return number(0).into_any();
    }
    let all = many(rows(items.len()), "action", "actions");
    let items = items.iter().map(|one| view! { <li>{item::named(one)}</li> }).collect_view();
    view! {
        <details class="more"><summary>{all}</summary><ul class="stack stack--tight lines">{items}</ul></details>
    }
    .into_any()
}

fn without(assets: Assets, props: &BeforeBoardPage) -> AnyView {
    let (named, nobody): (Vec<_>, Vec<_>) = props.without.iter().partition(|one| one.lead_words.is_some());
    if props.without.is_empty() {
        return view! { <section class="sheet"><h2>"Every action has a lead who signs in"</h2></section> }.into_any();
    }
    let nobody = unled(&nobody, "that nobody leads");
    let named = match props.groups.is_empty() {
        true => unled(&named, NO_SIGN_IN),
        false => Some(grouped(assets, &props.groups, named.len())),
    };
    view! { {nobody}{named} }.into_any()
}

/// What is said of actions whose lead is named in the plan alone.
const NO_SIGN_IN: &str = "whose lead in the plan has no sign-in";

/// The same by the plan's words, to be named at once.
fn grouped(assets: Assets, groups: &[LeadGroup], all: usize) -> AnyView {
    let form = Form { assets, id: "leads", errors: &[] };
    let head = format!("{} {NO_SIGN_IN}", many(rows(all), "action", "actions"));
    let lines = groups
        .iter()
        .enumerate()
        .map(|(n, group)| {
            let label = format!("“{}”", group.words);
            let select = form.select(&format!("lead_{n}"), &label, Some("Nobody yet"), group.leads.clone());
            let items = missing(&group.items);
            view! { <li>{hidden(format!("words_{n}"), group.words.clone())}{select}{items}</li> }
        })
        .collect_view();
    view! {
        <form class="sheet stack stack--tight" method="post" action="/strategy/before-the-board/leads">
            <h2>{head}</h2>
            <p class="small quiet">"By what the plan calls their lead. Where one person is called so, with or without their job behind the name, they are chosen already: look before you save. Where a message reaches them they are told that something waits."</p>
            <ul class="stack stack--tight lines">{lines}</ul>
            <div><button class="button">"Name these leads"</button></div>
        </form>
    }
    .into_any()
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
