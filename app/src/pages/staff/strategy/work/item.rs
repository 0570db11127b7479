//! An action in a list, and its log.

use leptos::prelude::*;

use super::{ActionItem, EntryLine};
use crate::pages::staff::parts::{chips, rag, time_on};
use crate::pages::staff::text::{LEFT, on_day};

/// The reference and what will be done.
pub(super) fn name(item: &ActionItem) -> String {
    called(item.reference.as_deref(), &item.activity)
}

/// The same of these two.
pub(super) fn called(reference: Option<&str>, activity: &str) -> String {
    match reference {
        Some(reference) => format!("{reference} {activity}"),
        None => activity.to_owned(),
    }
}

/// The name of an action, leading to its page where the reader may go there, and its marks.
pub(super) fn named(item: &ActionItem) -> AnyView {
    let words = name(item);
    let name = match item.href.clone() {
        Some(href) => view! { <a href=href dir="auto">{words}</a> }.into_any(),
        None => view! { <span dir="auto">{words}</span> }.into_any(),
    };
    view! { {name}{marks(item)} }.into_any()
}

/// What has to be seen at a glance.
pub(super) fn marks(item: &ActionItem) -> Option<AnyView> {
    let known =
        [(item.waits, "Waits for its lead"), (item.overdue, "Overdue"), (item.stale, "Nothing said for a quarter")];
    chips(known.into_iter().filter(|(is, _)| *is).map(|(_, words)| words.to_owned()).collect())
}

/// Who leads it: the account, or the plan's own words.
pub(super) fn lead(item: &ActionItem) -> String {
    match (&item.lead, &item.lead_words) {
        (Some(lead), _) => lead.clone(),
        (None, Some(words)) => format!("“{words}”, no account"),
        (None, None) => "Nobody".to_owned(),
    }
}

/// By when, with the plan's own words where they say something else.
pub(super) fn due(item: &ActionItem) -> AnyView {
    let date = item.due.map(time_on);
    let words = item.due_words.clone().filter(|words| item.due.is_none_or(|due| *words != due.to_string()));
    match (date, words) {
        (Some(date), Some(words)) => {
            view! { {date}" "<span class="quiet small" dir="auto">{format!("“{words}”")}</span> }.into_any()
        }
        (Some(date), None) => date,
        (None, Some(words)) => view! { <span dir="auto">{words}</span> }.into_any(),
        (None, None) => "–".into_any(),
    }
}

/// What was said last, and when.
pub(super) fn last(item: &ActionItem) -> AnyView {
    match &item.last {
        Some((day, words)) => {
            let (day, words) = (time_on(*day), words.clone());
            view! { {day}": "<span dir="auto">{words}</span> }.into_any()
        }
        None => view! { <span class="quiet">"Nothing was written here yet"</span> }.into_any(),
    }
}

/// What was written about an action, the newest first.
pub(super) fn log(log: &[EntryLine]) -> AnyView {
    if log.is_empty() {
        return view! { <p class="quiet">"Nothing was written here yet."</p> }.into_any();
    }
    let lines = log.iter().map(entry).collect_view();
    view! { <ol class="timeline">{lines}</ol> }.into_any()
}

fn entry(line: &EntryLine) -> AnyView {
    let changed = line.was != line.rating;
    let was = changed.then(|| view! { " instead of "{rag(line.was)} });
    // Who rated it and wrote nothing else gave the reason alone.
    let reason = (changed && line.reason != line.words).then(|| format!(" Because: {}", line.reason));
    let by = format!("Written by {}, {}", line.by.as_deref().unwrap_or(LEFT), on_day(line.on));
    let (words, rating) = (line.words.clone(), rag(line.rating));
    view! {
        <li class="by-us">
            {time_on(line.of_day)}" "{rating}{was}
            <p dir="auto">{words}{reason}</p>
            <p class="small quiet" dir="auto">{by}</p>
        </li>
    }
    .into_any()
}
