//! Fields of forms, each with its hint and error tied to it.

use leptos::prelude::*;

use super::pictures::{icon, picture};
use crate::i18n::Tr;
use crate::shell::Assets;

/// A hidden field.
pub fn hidden(name: impl Into<String>, value: impl Into<String>) -> AnyView {
    let (name, value) = (name.into(), value.into());
    view! { <input type="hidden" name=name value=value/> }.into_any()
}

/// The ids of hint and error, for `aria-describedby`.
fn described_by(id: &str, hint: bool, error: bool) -> Option<String> {
    match (hint, error) {
        (true, true) => Some(format!("{id}-hint {id}-error")),
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (false, false) => None,
    }
}

/// A field's own error, beside it.
pub fn field_error(tr: Tr, assets: Assets, id: &str, error: Option<String>) -> Option<AnyView> {
    let id = format!("{id}-error");
    error.map(|words| {
        view! {
            <p class="error" id=id>
                {icon(assets, "i-warn")}
                <span><span class="vh">{tr.s("error-prefix")}" "</span>{words}</span>
            </p>
        }
        .into_any()
    })
}

/// All errors of a page, on top of it, each leading to its field.
pub fn error_summary(tr: Tr, errors: Vec<(String, String)>) -> Option<AnyView> {
    let title = if errors.len() == 1 { tr.s("error-summary-one") } else { tr.s("error-summary-many") };
    (!errors.is_empty()).then(|| {
        let lines = errors
            .into_iter()
            .map(|(field, words)| view! { <li><a href=format!("#{field}")>{words}</a></li> })
            .collect_view();
        view! { <div class="error-summary" role="alert" tabindex="-1"><h2>{title}</h2><ul>{lines}</ul></div> }
            .into_any()
    })
}

/// A field of one line.
#[derive(Default)]
pub struct Input<'a> {
    /// Its id and name.
    pub name: &'a str,
    /// Its label.
    pub label: String,
    /// A hint under the label.
    pub hint: Option<String>,
    /// What is wrong.
    pub error: Option<String>,
    /// What was typed; never given for secrets.
    pub value: String,
    /// `text`, `password`, …
    pub kind: &'a str,
    /// The `autocomplete` token.
    pub autocomplete: &'a str,
    /// Letters and digits of a code, always from left to right.
    pub code: bool,
    /// The keyboard to show.
    pub inputmode: Option<&'a str>,
}

/// A field of one line with label, hint and error.
pub fn input(tr: Tr, assets: Assets, field: Input<'_>) -> AnyView {
    let Input { name, label, hint, error, value, kind, autocomplete, code, inputmode } = field;
    let described = described_by(name, hint.is_some(), error.is_some());
    let wrong = error.is_some();
    let own = |text: &str| text.to_owned();
    view! {
        <div class=if wrong { "field is-wrong" } else { "field" }>
            <label for=own(name)>{label}</label>
            {hint.map(|hint| view! { <p class="hint small" id=format!("{name}-hint")>{hint}</p> })}
            {field_error(tr, assets, name, error)}
            <input
                class=if code { "input input--code" } else { "input" }
                id=own(name)
                name=own(name)
                type=own(kind)
                value=(!value.is_empty()).then_some(value)
                autocomplete=own(autocomplete)
                inputmode=inputmode.map(own)
                dir=if code { "ltr" } else { "auto" }
                autocapitalize=if code { "characters" } else { "none" }
                spellcheck="false"
                aria-describedby=described
                aria-invalid=wrong.then_some("true")
            />
        </div>
    }
    .into_any()
}

/// A place for own words; `heading` puts the label into the page's heading.
#[derive(Default)]
pub struct Speak<'a> {
    /// Its id; the name is `field`.
    pub id: &'a str,
    /// Its name in the form.
    pub field: &'a str,
    /// Its label.
    pub label: String,
    /// Whether the label is the page's heading.
    pub heading: bool,
    /// A hint under the label.
    pub hint: Option<String>,
    /// What is wrong.
    pub error: Option<String>,
    /// What was written.
    pub value: String,
    /// How many lines to show.
    pub rows: u8,
}

/// A place for own words with label, hint and error. `autocomplete` is off so
/// that browsers do not write what was typed into their own session files.
pub fn speak(tr: Tr, assets: Assets, field: Speak<'_>) -> AnyView {
    let Speak { id, field: name, label, heading, hint, error, value, rows } = field;
    let described = described_by(id, hint.is_some(), error.is_some());
    let wrong = error.is_some();
    let for_field = id.to_owned();
    let label = if heading {
        view! { <label class="question__title" for=for_field><h1 dir="auto" data-listen=label.clone()>{label.clone()}</h1></label> }
            .into_any()
    } else {
        view! { <label for=for_field>{label}</label> }.into_any()
    };
    view! {
        <div class=if wrong { "field is-wrong" } else { "field" }>
            {label}
            {hint.map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> })}
            {field_error(tr, assets, id, error)}
            <textarea
                class="speak"
                id=id.to_owned()
                name=name.to_owned()
                rows=rows.to_string()
                dir="auto"
                autocomplete="off"
                aria-describedby=described
                aria-invalid=wrong.then_some("true")
            >
                {textarea_text(&value)}
            </textarea>
        </div>
    }
    .into_any()
}

/// Leptos writes the inside of a textarea as it is, so it is escaped here;
/// and a browser drops one line break at its beginning.
fn textarea_text(value: &str) -> String {
    let escaped = value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("\n{escaped}")
}

/// One card to choose.
pub struct RadioCard {
    /// Its value in the form.
    pub value: String,
    /// Its words.
    pub title: String,
    /// A line under them.
    pub under: Option<String>,
    /// Its picture.
    pub picture: Option<&'static str>,
}

/// Cards of which one can be chosen; the first has the id `name-0`. `autocomplete` is off so that
/// the browser's Back does not show the next person what was chosen.
pub fn radios(assets: Assets, name: &str, cards: Vec<RadioCard>, chosen: &str) -> AnyView {
    let cards = cards
        .into_iter()
        .enumerate()
        .map(|(at, card)| {
            let id = format!("{name}-{at}");
            let checked = card.value == chosen;
            view! {
                <div class="choice">
                    <input
                        type="radio"
                        name=name.to_owned()
                        id=id.clone()
                        value=card.value
                        checked=checked
                        autocomplete="off"
                    />
                    <label for=id>
                        <b>{card.title}</b>
                        {card.under.map(|under| view! { <span>{under}</span> })}
                        {card.picture.map(|picture| icon(assets, picture))}
                    </label>
                </div>
            }
        })
        .collect_view();
    view! { <div class="choices">{cards}</div> }.into_any()
}

/// Five faces from very bad to very good; the first has the id `name-1`. `autocomplete` is off as
/// with [`radios`].
pub fn faces(tr: Tr, assets: Assets, name: &str, chosen: Option<u8>) -> AnyView {
    let faces = (1..=5u8)
        .map(|n| {
            let id = format!("{name}-{n}");
            let href = format!("{}#face-{n}", assets.url("art/sprite.svg"));
            view! {
                <div class="face">
                    <input
                        type="radio"
                        name=name.to_owned()
                        id=id.clone()
                        value=n.to_string()
                        checked=chosen == Some(n)
                        autocomplete="off"
                    />
                    <label for=id>{picture(href)}<span>{tr.of("mood", &n.to_string())}</span></label>
                </div>
            }
        })
        .collect_view();
    view! { <div class="faces">{faces}</div> }.into_any()
}
