//! What stands above the list, in a few lines: its heading, counts that open, what it is
//! narrowed to, and the lists that are kept. Each fold is plain HTML and needs no script.

use leptos::prelude::*;

use super::filters::{self, Set};
use super::keys::{LIST, keys};
use super::{strips, table};
use crate::components::{hidden, icon_small};
use crate::links::query_value;
use crate::pages::staff::Choice;
use crate::pages::staff::forms::Form;
use crate::pages::staff::views::{Column, KeptList, QueueFilters, Strips, lists};
use crate::shell::Assets;

/// What the head of the list is made from.
pub(super) struct Top {
    /// A line under the heading.
    pub under: String,
    /// Counts, where no view is open beside the list.
    pub strips: Option<Strips>,
    /// Lists that are kept.
    pub kept: Vec<KeptList>,
    /// What the list is narrowed to.
    pub filters: QueueFilters,
    /// The same as in its address.
    pub query: String,
    /// The columns that are shown.
    pub columns: Vec<Column>,
    /// Teams, districts and services that the reader can keep a list for.
    pub places: Vec<Choice>,
    /// The first view of the list.
    pub first: Option<String>,
}

/// The heading and one line of what opens.
pub(super) fn top(assets: Assets, top: Top) -> AnyView {
    let Top { under, strips, kept, filters, query, columns, places, first } = top;
    let set = filters::set(&filters);
    let saved = filters::saved(&set);
    let chips = chips(assets, &set);
    let searched = !filters.search.typed.is_empty();
    let keep = filters::keeps(&set).then(|| lists::keep(assets, query.clone(), places, searched));
    let begin = first.map(|first| {
        let href = format!("/queue?{query}open={first}");
        view! {
            <a class="button button--answer" href=href data-key="j">"Read one after another"</a>
            {keys(LIST)}
        }
    });
    let (lists, columns) = (lists::menu(&kept, keep), choose(assets, query, &columns));
    view! {
        <div class="queue-top">
            <div class="queue-bar">
                <div class="queue-bar__title"><h1 dir="auto">"Queue"</h1><p dir="auto">{under}</p></div>
                {strips.map(strips::strips)}
                {lists}
                {filters::form(assets, filters, set.len())}
                {columns}
            </div>
            {chips}
            <div class="queue-ways">{saved}{begin}</div>
        </div>
    }
    .into_any()
}

/// What is set, each with a link to the list without it.
fn chips(assets: Assets, set: &[Set]) -> Option<AnyView> {
    if set.is_empty() {
        return None;
    }
    let chip = |at: usize, one: &Set| {
        let rest: Vec<String> = set
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != at)
            // Where words are looked for in goes with them.
            .filter(|(_, other)| !(one.name == "q" && other.name == "words"))
            .map(|(_, other)| format!("{}={}", other.name, query_value(&other.value)))
            .collect();
        let href = if rest.is_empty() { "/queue".to_owned() } else { format!("/queue?{}", rest.join("&")) };
        let words = one.words.clone();
        view! {
            <li>
                <a class="chip chip--set" href=href>
                    <span dir="auto">{words}</span>
                    <span class="vh">", take it off"</span>
                    {icon_small(assets, "i-cross")}
                </a>
            </li>
        }
    };
    let chips = set.iter().enumerate().map(|(at, one)| chip(at, one)).collect_view();
    Some(
        view! {
            <div class="cluster queue-set">
                <ul class="chips" aria-label="Filters that are set">{chips}</ul>
                <a class="link" href="/queue">"Take filters off"</a>
            </div>
        }
        .into_any(),
    )
}

/// Which columns are shown; kept on this device.
fn choose(assets: Assets, query: String, columns: &[Column]) -> AnyView {
    let form = Form { assets, id: "columns", errors: &[] };
    let shown = table::shown(columns);
    let choices = Column::ALL
        .iter()
        .map(|column| Choice {
            value: column.name().to_owned(),
            text: column.words().to_owned(),
            chosen: shown.contains(column),
        })
        .collect();
    view! {
        <details class="peek">
            <summary>"Columns"</summary>
            <form class="peek__in stack stack--tight" method="post" action="/queue/columns">
                {hidden("query", query)}
                <fieldset class="moods">
                    <legend class="label">"Shown beside what was said"</legend>
                    {form.ticks("column", choices)}
                </fieldset>
                <div><button class="button button--quiet">"Show these columns"</button></div>
            </form>
        </details>
    }
    .into_any()
}
