//! The actions that the reader leads, and what they write about one.

use leptos::prelude::*;

use super::{ActionItem, MyLinePage, MyLinesPage, form, item};
use crate::components::icon;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, empty, fact, line, page_head, rag};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, on_day, rows};
use crate::shell::Assets;

/// What the page of one's own says to a lead whose actions wait.
pub(in crate::pages::staff) fn lines_notice(assets: Assets, waiting: usize) -> AnyView {
    let many = many(rows(waiting), "action of the plan waits", "actions of the plan wait");
    view! {
        <p class="note">
            {icon(assets, "i-clock")}
            <span>
                <b>{format!("{many} for you. ")}</b>
                "Say before the board how each stands. "
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
        Some((board, _)) => format!("Nothing waits. The board meets on {}.", on_day(board)),
        None => "Nothing waits.".to_owned(),
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
    let (written, log) = (form::form(fields, action, &props.typed), item::log(&props.log));
    let body = view! {
        {fields.summary()}
        {back(assets, "/my-lines", "My lines of the plan")}
        {page_head(title.clone(), line(""), None)}
        {marks}
        <dl class="facts">{fact("Rating", rating)}{fact("By when", due)}</dl>
        {written}
        <section class="sheet"><h2>"Log"</h2>{log}</section>
    };
    staff_page(frame, &title, !errors.is_empty(), body.into_any())
}
