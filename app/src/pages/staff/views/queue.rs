//! The queue: what was said, newest first, and what still waits.

mod desk;
mod filters;
mod keys;
mod many;
mod more;
mod search;
mod strips;
mod table;
mod top;

pub(super) use many::problem as not_done;
pub(super) use table::beginning;

use leptos::prelude::*;
use top::Top;

use super::view::withheld::held_strip;
use super::{MoreFilters, QueuePage};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{button_link, empty};
use crate::pages::staff::safeguarding::strip;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::many as so_many;
use crate::shell::Assets;

/// The queue.
pub fn queue(frame: StaffFrame, mut props: QueuePage) -> AnyView {
    let assets = frame.assets;
    let narrowed = filters::narrowed(&props.filters);
    let on = further(&props.filters.more);
    let over = if props.over { "Over " } else { "" };
    let under = match (props.total, narrowed) {
        (0, _) if !props.filters.search.typed.is_empty() => "Nothing was found.".to_owned(),
        (0, _) => "Nothing is waiting in this view.".to_owned(),
        (n, true) => format!("{over}{} match.", so_many(n, "view", "views")),
        (1, false) => "1 view is waiting.".to_owned(),
        (n, false) => format!("{over}{} are waiting.", so_many(n, "view", "views")),
    };
    let wrong = props.refused.is_some() || props.open.as_ref().is_some_and(|open| open.refused.is_some());
    if let Some(open) = props.open.take() {
        let title = format!("Queue: {}", open.situation.words());
        let desk = desk::desk(assets, &open, props);
        return staff_page(frame, &title, wrong, desk);
    }
    let first = props.lines.first().map(|line| line.id.clone());
    let list = match props.lines.is_empty() {
        true => nothing(assets, narrowed),
        false => {
            let bar = many::bar(assets, (&props.filters, props.tags), props.today, props.query.clone());
            let script = assets.url("js/staff-queue.js");
            view! {
                {table::table(assets, props.lines, &props.columns)}
                {bar}
                <script type="module" src=script></script>
            }
            .into_any()
        }
    };
    let undo = props.last.map(|last| many::undo(last, &props.query));
    let told = search::told(&props.filters.search);
    let top = Top {
        under,
        strips: props.strips,
        kept: props.kept,
        filters: props.filters,
        query: props.query,
        columns: props.columns,
        places: props.places,
        first,
    };
    let body = view! {
        {props.refused.as_ref().map(many::problem)}
        {strip(assets, props.concerns)}
        {held_strip(&props.held)}
        {undo}
        {top::top(assets, top)}
        {told}
        {list}
        {pages(on, props.first_href, props.more_href)}
    };
    staff_page(frame, "Queue", wrong, body.into_any())
}

fn nothing(assets: Assets, narrowed: bool) -> AnyView {
    if narrowed {
        let under = "Change the filters, or take them off.".to_owned();
        return empty(
            assets,
            "Nothing here matches",
            under,
            Some(button_link("button--quiet", "/queue", "Everything open")),
        );
    }
    let under = "What comes in next stands here. Nobody waits for an answer now.".to_owned();
    empty(assets, "Everything here has been answered", under, None)
}

/// What leads on from the last line, and back to the first: to older views, or of what begins
/// with the oldest to newer ones.
const fn further(more: &MoreFilters) -> (&'static str, &'static str) {
    match (more.late, more.wrote_again) {
        (true, _) => ("The next that are late", "The first that are late"),
        (false, true) => ("The next that were written in again", "The first that were written in again"),
        (false, false) => ("Older views", "Newest views"),
    }
}

fn pages((on, start): (&'static str, &'static str), first: Option<String>, more: Option<String>) -> Option<AnyView> {
    (first.is_some() || more.is_some()).then(|| {
        view! {
            <nav class="cluster" aria-label="More of the queue">
                {more.map(|href| button_link("button--quiet", href, on))}
                {first.map(|href| view! { <a class="link" href=href>{start}</a> })}
            </nav>
        }
        .into_any()
    })
}
