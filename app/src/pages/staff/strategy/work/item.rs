//! An action in a list.

use leptos::prelude::*;

use super::ActionItem;
use crate::pages::staff::parts::{chips, time_on};

/// The reference and what will be done.
pub(in crate::pages::staff::strategy) fn name(item: &ActionItem) -> String {
    called(item.reference.as_deref(), &item.activity)
}

/// The same of these two.
pub(in crate::pages::staff::strategy) fn called(reference: Option<&str>, activity: &str) -> String {
    match reference {
        Some(reference) => format!("{reference} {activity}"),
        None => activity.to_owned(),
    }
}

/// The name of an action, leading to its page where the reader may go there, and its marks.
pub(in crate::pages::staff::strategy) fn named(item: &ActionItem) -> AnyView {
    let words = name(item);
    let name = match item.href.clone() {
        Some(href) => view! { <a class="long" href=href dir="auto">{words}</a> }.into_any(),
        None => view! { <span class="long" dir="auto">{words}</span> }.into_any(),
    };
    view! { {name}{marks(item)} }.into_any()
}

/// What has to be seen at a glance.
pub(in crate::pages::staff::strategy) fn marks(item: &ActionItem) -> Option<AnyView> {
    let known = [
        (item.waits, "Waits for its lead"),
        (item.overdue, "Overdue"),
        (item.stale, "No update from the lead for a quarter"),
    ];
    chips(known.into_iter().filter(|(is, _)| *is).map(|(_, words)| words.to_owned()).collect())
}

/// Who leads it: the account, or the plan's own words.
pub(in crate::pages::staff::strategy) fn lead(item: &ActionItem) -> String {
    match (&item.lead, &item.lead_words) {
        (Some(lead), _) => lead.clone(),
        (None, Some(words)) => format!("“{words}”, no account"),
        (None, None) => "Nobody".to_owned(),
    }
}

/// By when, with the plan's own words where they say something else.
pub(in crate::pages::staff::strategy) fn due(item: &ActionItem) -> AnyView {
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
pub(in crate::pages::staff::strategy) fn last(item: &ActionItem) -> AnyView {
    match &item.last {
        Some((day, words)) => {
            let (day, words) = (day.map(|day| view! { {time_on(day)}": " }), words.clone());
            view! { {day}<span class="long" dir="auto">{words}</span> }.into_any()
        }
        None => view! { <span class="quiet">"Nothing was written here yet"</span> }.into_any(),
    }
}
