//! The versions of something the council writes: who wrote each, what it changed
//! against the one before, and back to it. The same on every page that has some.

use jiff::civil::DateTime;
use leptos::prelude::*;

use crate::components::hidden;
use crate::pages::staff::SOMEBODY_WHO_LEFT;
use crate::pages::staff::parts::time_at;

/// Who wrote a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Writer {
    /// A colleague.
    Named(String),
    /// A colleague who has no name any more.
    Left,
    /// Nobody here: it came with the program, or was there before versions were kept.
    Program,
}

/// One version.
#[derive(Debug, Clone)]
pub struct Version<F> {
    /// 1 for the first.
    pub number: i64,
    /// Who wrote it.
    pub by: Writer,
    /// When.
    pub at: DateTime,
    /// What it changed against the one before; nothing for the first.
    pub changes: Vec<Changed<F>>,
    /// Whether it says what is said now.
    pub now: bool,
}

/// One thing that a version changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed<F> {
    /// What.
    pub what: F,
    /// What it was; empty where there was nothing.
    pub was: String,
    /// What it became; empty where there is nothing any more.
    pub became: String,
}

/// What each of a list of versions is called.
#[derive(Clone, Copy)]
pub(super) enum Called {
    /// What is read at once.
    Version,
    /// What is worked on, and shown to young people later.
    State,
}

impl Called {
    const fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Version => ("Version", "Now"),
            Self::State => ("State", "What stands here"),
        }
    }
}

/// Every version, the newest first. Posts `version` to `put_back`; `named` words
/// what was changed.
pub(super) fn versions<F>(versions: Vec<Version<F>>, put_back: &str, named: impl Fn(&F) -> String) -> AnyView {
    listed(Called::Version, versions, put_back, named)
}

/// The same, of what is called so.
pub(super) fn listed<F>(
    called: Called,
    versions: Vec<Version<F>>,
    put_back: &str,
    named: impl Fn(&F) -> String,
) -> AnyView {
    if versions.is_empty() {
        return view! { <p class="quiet">"Nothing was changed yet."</p> }.into_any();
    }
    let lines = versions.into_iter().map(|version| line(called, version, put_back, &named)).collect_view();
    view! { <ol class="stack stack--tight lines" reversed>{lines}</ol> }.into_any()
}

fn line<F>(called: Called, version: Version<F>, put_back: &str, named: &impl Fn(&F) -> String) -> AnyView {
    let (called, stands) = called.words();
    let Version { number, by, at, changes, now } = version;
    let who = match by {
        Writer::Named(name) => name,
        Writer::Left => SOMEBODY_WHO_LEFT.to_owned(),
        Writer::Program => "As it was before".to_owned(),
    };
    let back = (!now).then(|| {
        view! {
            <form method="post" action=put_back.to_owned()>
                {hidden("version", number.to_string())}
                <button class="link">"Put back"<span class="vh">{format!(" {} {number}", called.to_lowercase())}</span></button>
            </form>
        }
    });
    let changes = changes.into_iter().map(|changed| changed_line(&changed, named(&changed.what))).collect_view();
    let mark = now.then(|| view! { <span class="chip">{stands}</span> });
    view! {
        <li value=number.to_string()>
            <div class="apart"><p><b>{called}" "{number}</b>" "{mark}</p>{back}</div>
            <p class="small quiet"><span dir="auto">{who}</span>", "{time_at(at)}</p>
            {changes}
        </li>
    }
    .into_any()
}

/// What something was and became, one beside the other.
fn changed_line<F>(changed: &Changed<F>, what: String) -> AnyView {
    let part = |class: &'static str, words: &str| {
        let words = words.to_owned();
        (!words.is_empty()).then(|| view! { <span class=class dir="auto">{words}</span>" " })
    };
    let gone = (changed.became.is_empty()).then_some("taken away");
    let joint =
        (!changed.was.is_empty() && !changed.became.is_empty()).then(|| view! { <span class="vh">" became "</span> });
    view! {
        <p class="small">
            {what}": "
            {part("was", &changed.was)}
            {joint}
            {part("now", &changed.became)}
            {gone.map(|gone| view! { <span class="quiet">{gone}</span> })}
        </p>
    }
    .into_any()
}
