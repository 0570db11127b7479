//! What the queue is narrowed to.

use heard_vocabulary::WaitsFor;
use leptos::prelude::*;

use super::{more, search};
use crate::components::hidden;
use crate::pages::staff::Choice;
use crate::pages::staff::forms::Form;
use crate::pages::staff::views::QueueFilters;
use crate::shell::Assets;

/// A filter that is set: its field, its value, and what it says.
pub(super) struct Set {
    pub name: &'static str,
    pub value: String,
    pub words: String,
}

impl Set {
    pub fn new(name: &'static str, value: &str, words: impl Into<String>) -> Self {
        Self { name, value: value.to_owned(), words: words.into() }
    }

    /// What is chosen of a list.
    pub fn chosen(name: &'static str, choices: &[Choice]) -> Option<Self> {
        choices.iter().find(|choice| choice.chosen).map(|choice| Self::new(name, &choice.value, choice.text.clone()))
    }
}

/// Whether anything is filtered.
pub(super) fn narrowed(filters: &QueueFilters) -> bool {
    !set(filters).is_empty()
}

/// Whether anything is filtered that a list keeps: all but the words that are looked for.
pub(super) fn keeps(set: &[Set]) -> bool {
    set.iter().any(|set| !["q", "words"].contains(&set.name))
}

const fn whose_move(waits: WaitsFor) -> &'static str {
    match waits {
        WaitsFor::Team => "Waiting for the team",
        WaitsFor::Child => "Waiting for the child",
        WaitsFor::Later => "Put off",
    }
}

/// Every filter that is set.
pub(super) fn set(filters: &QueueFilters) -> Vec<Set> {
    let QueueFilters { states, waits, who, langs, scenarios, themes, services, untagged, search, more } = filters;
    let [q, words] = search::set(search);
    let one = [
        Set::chosen("state", states),
        waits.map(|waits| Set::new("waits", waits.name(), whose_move(waits))),
        Set::chosen("who", who),
        Set::chosen("lang", langs),
        Set::chosen("scenario", scenarios),
        Set::chosen("theme", themes),
        Set::chosen("service", services),
        untagged.then(|| Set::new("untagged", "yes", "Not tagged yet")),
        q,
        words,
    ];
    one.into_iter().flatten().chain(more::set(more)).collect()
}

/// Views of the queue that one press opens.
pub(super) fn saved(set: &[Set]) -> AnyView {
    let here: Vec<(&str, &str)> = set.iter().map(|set| (set.name, set.value.as_str())).collect();
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
            (format!("/queue?{name}={value}"), here == [(name, value)])
        };
        view! { <a href=href aria-current=current.then_some("page")>{label}</a> }
    })
    .collect_view();
    view! { <nav class="views views--line" aria-label="Saved views">{links}</nav> }.into_any()
}

/// The form that narrows the queue, folded until it is wanted; open where a day in it is none.
/// `many` filters are set.
pub(super) fn form(assets: Assets, filters: QueueFilters, many: usize) -> AnyView {
    let QueueFilters { states, waits, who, langs, scenarios, themes, services, untagged, search, more } = filters;
    let form = Form { assets, id: "filter", errors: &[] };
    let no_days = more::no_days(&more);
    let open = no_days.is_some();
    // What is looked for is found wherever it has got to.
    let any = if search.typed.is_empty() { "Any open" } else { "Any" };
    let who = std::iter::once(more::nobody(more.nobody)).chain(who).collect();
    let langs = std::iter::once(more::other_languages(more.other_languages)).chain(langs).collect();
    let count = (many > 0).then(|| view! { " "<b>{many.to_string()}</b><span class="vh">" set"</span> });
    view! {
        <details class="peek" open=open>
            <summary>"Filters"{count}</summary>
            <div class="peek__in stack stack--tight">
                {no_days}
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
                </form>
            </div>
        </details>
    }
    .into_any()
}
