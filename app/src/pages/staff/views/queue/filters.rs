//! What the queue is narrowed to.

use leptos::prelude::*;

use super::{more, search};
use crate::components::hidden;
use crate::pages::staff::Choice;
use crate::pages::staff::forms::Form;
use crate::pages::staff::views::QueueFilters;
use crate::shell::Assets;

/// Whether anything is filtered.
pub(super) fn narrowed(filters: &QueueFilters) -> bool {
    set(filters).next().is_some()
}

/// Whether anything is filtered that a list keeps: all but the words that are looked for.
pub(super) fn keeps(filters: &QueueFilters) -> bool {
    set(filters).any(|(name, _)| !["q", "words"].contains(&name))
}

/// Every filter that is set: its field and value.
fn set(filters: &QueueFilters) -> impl Iterator<Item = (&'static str, String)> {
    let QueueFilters { states, waits, who, langs, scenarios, themes, services, untagged, search, more } = filters;
    let [q, words] = search::set(search);
    let chosen = |name: &'static str, choices: &[Choice]| {
        choices.iter().find(|choice| choice.chosen).map(|choice| (name, choice.value.clone()))
    };
    [
        chosen("state", states),
        waits.map(|waits| ("waits", waits.name().to_owned())),
        chosen("who", who),
        chosen("lang", langs),
        chosen("scenario", scenarios),
        chosen("theme", themes),
        chosen("service", services),
        untagged.then(|| ("untagged", "yes".to_owned())),
        q,
        words,
    ]
    .into_iter()
    .flatten()
    .chain(more::set(more))
}

/// Views of the queue that one press opens.
pub(super) fn saved(filters: &QueueFilters) -> AnyView {
    let here: Vec<_> = set(filters).collect();
    let links = [
        ("", "", "Everything open"),
        ("who", "me", "Mine"),
        ("state", "sent", "New"),
        ("untagged", "yes", "Not tagged"),
        ("state", "reopened", "Open again"),
        ("waits", "child", "Waiting for the child"),
        ("waits", "later", "Put off"),
        ("state", "answered", "Answered"),
        ("state", "settled", "Settled"),
        ("state", "closed", "Closed by the child"),
        ("state", "hidden", "Hidden"),
    ]
    .map(|(name, value, label)| {
        let (href, current) = if name.is_empty() {
            ("/queue".to_owned(), here.is_empty())
        } else {
            (format!("/queue?{name}={value}"), here == [(name, value.to_owned())])
        };
        view! { <a href=href aria-current=current.then_some("page")>{label}</a> }
    })
    .collect_view();
    view! { <nav class="views" aria-label="Saved views">{links}</nav> }.into_any()
}

/// The form that narrows the queue.
pub(super) fn form(assets: Assets, filters: QueueFilters) -> AnyView {
    let open = narrowed(&filters);
    let QueueFilters { states, waits, who, langs, scenarios, themes, services, untagged, search, more } = filters;
    let form = Form { assets, id: "filter", errors: &[] };
    let no_days = more::no_days(&more);
    // What is looked for is found wherever it has got to.
    let any = if search.typed.is_empty() { "Any open" } else { "Any" };
    let who = std::iter::once(more::nobody(more.nobody)).chain(who).collect();
    let langs = std::iter::once(more::other_languages(more.other_languages)).chain(langs).collect();
    view! {
        <details class="fold" open=open><summary>"Filters"</summary></details>
        <form class="filters" method="get" action="/queue">
            {search::fields(form, &search)}
            {form.select("scenario", "Situation", Some("Any"), scenarios)}
            {form.select("theme", "Theme", Some("Any"), themes)}
            {form.select("service", "Service", Some("Any"), services)}
            {form.select("state", "Where it is", Some(any), states)}
            {form.select("who", "Who sees to it", Some("Anybody"), who)}
            {form.select("lang", "Language", Some("Any"), langs)}
            {waits.map(|waits| hidden("waits", waits.name()))}
            <label class="cluster small">
                <input class="tick" type="checkbox" name="untagged" value="yes" checked=untagged/>
                "Not tagged yet"
            </label>
            {more::fields(form, more)}
            <button class="button button--quiet">"Filter"</button>
            {open.then(|| view! { <a class="link" href="/queue">"Take filters off"</a> })}
        </form>
        {no_days}
        {search::told(&search)}
    }
    .into_any()
}
