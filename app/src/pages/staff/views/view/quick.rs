//! What is done most, in a row below the words: each by a press or by a key.

use heard_vocabulary::{ViewState, WaitsFor};
use leptos::prelude::*;

use super::desk::{drawn_open, is_open, to_open_first};
use super::forms::sure;
use super::{errors_of, gone, typed};
use crate::components::hidden;
use crate::pages::staff::views::{Desk, ViewForm, ViewPage};

/// The row. A key does what its button does; the script that listens for keys presses it.
pub(super) fn quick(props: &ViewPage) -> Option<AnyView> {
    let first = to_open_first(props);
    let later = is_open(props) && props.desk.waits == WaitsFor::Team && first.is_none();
    (!gone(props)).then(|| {
        view! {
            <div class="quick cluster">
                {take(props)}
                {done(props)}
                {tag(props)}
                {go(props, "#reply-text", "r", "Reply")}
                {later.then(|| go(props, "#put-off-until", "s", "Not now"))}
                {first.map(|(words, to)| view! { <a class="button button--quiet" href=to data-key="e" aria-keyshortcuts="e">{words}{key("e")}</a> })}
            </div>
        }
        .into_any()
    })
}

pub(super) fn key(key: &'static str) -> AnyView {
    view! { <kbd aria-hidden="true">{key}</kbd> }.into_any()
}

/// Leads to a field further down.
fn go(props: &ViewPage, to: &'static str, letter: &'static str, words: &'static str) -> Option<AnyView> {
    (to != "#reply-text" || props.reachable).then(|| {
        view! { <a class="button button--quiet" href=to data-key=letter aria-keyshortcuts=letter>{words}{key(letter)}</a> }.into_any()
    })
}

fn take(props: &ViewPage) -> Option<AnyView> {
    let Desk { assigned, me, .. } = &props.desk;
    let was = assigned.as_ref().map(|(id, _)| id.clone()).unwrap_or_default();
    (!me.is_empty() && was != *me).then(|| {
        view! {
            <form method="post" action=props.action("assign")>
                {hidden("was", was)}
                {drawn_open(props)}
                {hidden("to", me.clone())}
                <button class="button button--quiet" data-key="a" aria-keyshortcuts="a">"I see to it"{key("a")}</button>
            </form>
        }
        .into_any()
    })
}

fn done(props: &ViewPage) -> Option<AnyView> {
    matches!(props.state, ViewState::Read | ViewState::Reopened).then(|| {
        view! {
            <form method="post" action=props.action("settle")>
                {sure(props)}
                <button class="button button--quiet" data-key="e" aria-keyshortcuts="e">"Nothing is left to do"{key("e")}</button>
            </form>
        }
        .into_any()
    })
}

/// A theme by typing the beginning of its name: browsers offer the rest.
fn tag(props: &ViewPage) -> AnyView {
    let errors = errors_of(props, ViewForm::Tag);
    let wrong = errors.first().map(|(_, words)| words.clone());
    let titles = props.themes.iter().filter(|theme| !theme.retired);
    let titles = titles.map(|theme| view! { <option value=theme.title.clone()></option> }).collect_view();
    view! {
        <form class="cluster" method="post" action=props.action("tag")>
            <label class="small" for="tag-name">"Add a theme"{key("t")}</label>
            <input
                class="input"
                id="tag-name"
                name="name"
                list="tag-names"
                autocomplete="off"
                dir="auto"
                data-key="t"
                value=typed(props, ViewForm::Tag, "name")
                aria-invalid=wrong.is_some().then_some("true")
                aria-describedby=wrong.is_some().then_some("tag-error")
            />
            <datalist id="tag-names">{titles}</datalist>
            <button class="button button--quiet">"Add"</button>
            {wrong.map(|words| view! { <span class="error small" id="tag-error">{words}</span> })}
        </form>
    }
    .into_any()
}
