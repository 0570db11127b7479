//! The actions that the reader leads, and what they write about one.

use leptos::prelude::*;

use super::{ActionItem, LinesStand, MyLinePage, MyLinesPage, form, item, log};
use crate::components::icon;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, empty, fact, line, page_head, rag};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, on_day, rows};
use crate::shell::Assets;

/// What the page of one's own says to a lead: how many actions wait, or what they lead and how
/// it stands.
pub(in crate::pages::staff) fn lines_notice(
    assets: Assets,
    LinesStand { waiting, leads, overdue, stale }: LinesStand,
) -> AnyView {
    let waits = (waiting > 0)
        .then(|| many(rows(waiting), "action of the plan waits", "actions of the plan wait"))
        .map(|many| format!("{many} for you. "));
    let leads = many(rows(leads), "action of the plan", "actions of the plan");
    let head = waits.clone().unwrap_or_else(|| format!("You lead {leads}. "));
    let behind = behind(overdue, stale).map(|behind| format!("{behind} "));
    let ask = waits.map(|_| "Say before the board how each stands. ");
    view! {
        <p class="note">
            {icon(assets, "i-clock")}
            <span>
                <b>{head}</b>
                {behind}
                {ask}
                <a href="/my-lines">"Open your lines"</a>
            </span>
        </p>
    }
    .into_any()
}

/// The actions that the reader leads.
pub fn my_lines(frame: StaffFrame, props: MyLinesPage) -> AnyView {
    let assets = frame.assets;
    let title = "My lines of the plan";
    let waiting = props.lines.iter().filter(|one| one.waits).count();
    let under = match props.board {
        Some((board, due)) if waiting > 0 => format!(
            "{} for you before the board on {}. Write by {}.",
            many(rows(waiting), "action waits", "actions wait"),
            on_day(board),
            on_day(due)
        ),
        Some((board, due)) if !props.asked => {
            format!("The board meets on {}: write by {}.", on_day(board), on_day(due))
        }
        Some((board, due)) => {
            format!("Nothing waits before the board on {}. Updates are due by {}.", on_day(board), on_day(due))
        }
        None => "No day of the board is known.".to_owned(),
    };
    let count = |is: fn(&ActionItem) -> bool| props.lines.iter().filter(|one| is(one)).count();
    let under = match behind(count(|one| one.overdue), count(|one| one.stale)) {
        Some(behind) => format!("{under} {behind}"),
        None => under,
    };
    let list = match props.lines.is_empty() {
        true => {
            let under = "Whoever keeps the plan names the lead of each action.".to_owned();
            empty(assets, "You lead no action", under, None)
        }
        false => {
            let lines = props.lines.iter().map(own).collect_view();
            view! { <ul class="sheet stack stack--tight lines">{lines}</ul> }.into_any()
        }
    };
    let body = view! { {page_head(title.to_owned(), line(under), None)}{list} };
    staff_page(frame, title, false, body.into_any())
}

/// How many are overdue, and how many nobody wrote about for a quarter.
fn behind(overdue: usize, stale: usize) -> Option<String> {
    match (overdue, stale) {
        (0, 0) => None,
        (overdue, 0) => Some(format!("{overdue} overdue.")),
        (0, stale) => Some(format!("{stale} not written about for a quarter.")),
        (overdue, stale) => Some(format!("{overdue} overdue, {stale} not written about for a quarter.")),
    }
}

fn own(one: &ActionItem) -> AnyView {
    let (name, rating, due, last) = (item::named(one), rag(one.rating), item::due(one), item::last(one));
    view! {
        <li>
            {name}
            <p class="small">{rating}" By when: "{due}</p>
            <p class="small quiet">{last}</p>
        </li>
    }
    .into_any()
}

/// One action that the reader leads.
pub fn my_line(frame: StaffFrame, props: MyLinePage) -> AnyView {
    let assets = frame.assets;
    let title = item::name(&props.item);
    let errors = by_field(props.problem.as_slice());
    let fields = Form { assets, id: "entry", errors: &errors };
    let action = format!("/my-lines/{}", props.id);
    let (marks, rating, due) = (item::marks(&props.item), rag(props.item.rating), item::due(&props.item));
    let log = log::log(assets, &action, (&props.log, &props.notes), props.refused.as_ref());
    let refused = log::summary(assets, props.refused.as_ref());
    let error = !errors.is_empty() || refused.is_some();
    let written = form::form(fields, action, &props.typed);
    let body = view! {
        {fields.summary()}
        {refused}
        {back(assets, "/my-lines", "My lines of the plan")}
        {page_head(title.clone(), line(""), None)}
        {marks}
        <dl class="facts">{fact("Rating", rating)}{fact("By when", due)}</dl>
        {written}
        <section class="sheet"><h2>"Log"</h2>{log}</section>
    };
    staff_page(frame, &title, error, body.into_any())
}
