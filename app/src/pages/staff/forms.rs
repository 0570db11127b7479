//! Fields of staff forms, each with its hint and error tied to it. Several
//! forms may stand on one page: ids begin with the form's own.

mod files;

use leptos::prelude::*;

use crate::components::{error_summary, field_error, picture};
use crate::pages::staff::Choice;
use crate::pages::staff::parts::face_href;
use crate::pages::staff::text::{EN, MOODS};
use crate::shell::Assets;

/// A form's name and what is wrong with it.
#[derive(Clone, Copy)]
pub(super) struct Form<'a> {
    /// Where assets are served.
    pub assets: Assets,
    /// What ids begin with.
    pub id: &'a str,
    /// What is wrong, by field.
    pub errors: &'a [(String, String)],
}

/// A field of one line.
#[derive(Default)]
pub(super) struct Line<'a> {
    pub name: &'a str,
    pub label: &'a str,
    pub hint: Option<&'a str>,
    pub value: String,
    /// `text`, `email`, `password`, `date`, `number`, `secret number`.
    pub kind: &'a str,
    pub autocomplete: Option<&'a str>,
}

/// A field of several lines.
#[derive(Default)]
pub(super) struct Area<'a> {
    pub name: &'a str,
    pub label: &'a str,
    pub hint: Option<&'a str>,
    pub value: String,
    pub rows: u8,
    /// Whose words: nothing for a child's, `speak--answer` for the council's,
    /// `speak--plain` for everything else.
    pub look: &'a str,
}

impl<'a> Line<'a> {
    /// Plain text that no browser fills in.
    pub fn text(name: &'a str, label: &'a str, hint: Option<&'a str>, value: &str) -> Line<'a> {
        Line { name, label, hint, value: value.to_owned(), kind: "text", autocomplete: Some("off") }
    }

    /// A day and a time of day, by the clock on the wall.
    pub fn moment(name: &'a str, label: &'a str, hint: Option<&'a str>, value: &str) -> Line<'a> {
        Line { name, label, hint, value: value.to_owned(), kind: "datetime-local", autocomplete: Some("off") }
    }
}

impl<'a> Area<'a> {
    /// Words that are neither a child's nor the council's answer.
    pub fn plain(name: &'a str, label: &'a str, hint: Option<&'a str>, value: &str, rows: u8) -> Area<'a> {
        Area { name, label, hint, value: value.to_owned(), rows, look: "speak--plain" }
    }
}

/// One card to choose.
pub(super) struct ChoiceCard {
    pub value: &'static str,
    pub title: &'static str,
    pub under: &'static str,
}

impl Form<'_> {
    fn field_id(&self, name: &str) -> String {
        format!("{}-{name}", self.id)
    }

    fn error(&self, name: &str) -> Option<String> {
        self.errors.iter().find(|(field, _)| field == name).map(|(_, words)| words.clone())
    }

    /// The ids of hint and error, for `aria-describedby`.
    fn described(&self, name: &str, hint: bool) -> Option<String> {
        let id = self.field_id(name);
        let ids = [hint.then(|| format!("{id}-hint")), self.error(name).map(|_| format!("{id}-error"))];
        let ids: Vec<String> = ids.into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// All errors, each leading to its field; one that belongs to no field
    /// leads to the page.
    pub fn summary(&self) -> Option<AnyView> {
        let errors = self
            .errors
            .iter()
            .map(|(field, words)| {
                let id = if field.is_empty() { "main".to_owned() } else { self.field_id(field) };
                (id, words.clone())
            })
            .collect();
        error_summary(EN, errors)
    }

    /// Label, hint and error around a field.
    fn around(&self, name: &str, label: &str, hint: Option<&str>, field: AnyView) -> AnyView {
        let id = self.field_id(name);
        let error = self.error(name);
        let class = if error.is_some() { "field is-wrong" } else { "field" };
        let hint = hint.map(|hint| view! { <p class="hint small" id=format!("{id}-hint")>{hint.to_owned()}</p> });
        view! {
            <div class=class>
                <label for=id.clone()>{label.to_owned()}</label>
                {hint}
                {field_error(EN, self.assets, &id, error)}
                {field}
            </div>
        }
        .into_any()
    }

    /// A field of one line.
    pub fn line(&self, line: Line<'_>) -> AnyView {
        let Line { name, label, hint, value, kind, autocomplete } = line;
        let wrong = self.error(name).is_some();
        // A field for numbers alone sends nothing where something else was typed: nobody
        // could say what was wrong with it, or show it again.
        let class = if kind == "secret number" { "input masked" } else { "input" };
        let (kind, keyboard) = match kind {
            "number" => ("text", Some("numeric")),
            // No password: a browser would offer to keep it, and fill it in.
            "secret number" => ("text", Some("numeric")),
            other => (other, None),
        };
        let field = view! {
            <input
                class=class
                id=self.field_id(name)
                name=name.to_owned()
                type=kind.to_owned()
                inputmode=keyboard
                value=(!value.is_empty()).then_some(value)
                dir=if kind == "text" { "auto" } else { "ltr" }
                autocomplete=autocomplete.map(str::to_owned)
                aria-describedby=self.described(name, hint.is_some())
                aria-invalid=wrong.then_some("true")
            />
        };
        self.around(name, label, hint, field.into_any())
    }

    /// A field of several lines.
    pub fn area(&self, area: Area<'_>) -> AnyView {
        let Area { name, label, hint, value, rows, look } = area;
        let wrong = self.error(name).is_some();
        let field = view! {
            <textarea
                class=format!("speak {look}")
                id=self.field_id(name)
                name=name.to_owned()
                rows=rows.to_string()
                dir="auto"
                aria-describedby=self.described(name, hint.is_some())
                aria-invalid=wrong.then_some("true")
            >
                {inside(&value)}
            </textarea>
        };
        self.around(name, label, hint, field.into_any())
    }

    /// A list to choose one from; `none` words the empty choice.
    pub fn select(&self, name: &str, label: &str, none: Option<&str>, choices: Vec<Choice>) -> AnyView {
        self.choose(name, label, none, options(choices))
    }

    /// The same under headings; those under which nothing stands are left out.
    pub fn select_grouped(&self, name: &str, label: &str, none: &str, groups: Vec<(String, Vec<Choice>)>) -> AnyView {
        let groups = groups
            .into_iter()
            .filter(|(_, choices)| !choices.is_empty())
            .map(|(heading, choices)| view! { <optgroup label=heading>{options(choices)}</optgroup> })
            .collect_view();
        self.choose(name, label, Some(none), groups.into_any())
    }

    fn choose(&self, name: &str, label: &str, none: Option<&str>, options: AnyView) -> AnyView {
        let none = none.map(|none| view! { <option value="">{none.to_owned()}</option> });
        let wrong = self.error(name).is_some();
        let field = view! {
            <select
                class="select"
                id=self.field_id(name)
                name=name.to_owned()
                aria-describedby=self.described(name, false)
                aria-invalid=wrong.then_some("true")
            >
                {none}
                {options}
            </select>
        };
        self.around(name, label, None, field.into_any())
    }

    /// Cards of which one can be chosen; the first has the field's own id.
    pub fn radios(&self, name: &str, legend: &str, class: &str, cards: Vec<ChoiceCard>, chosen: &str) -> AnyView {
        let id = self.field_id(name);
        let cards = cards
            .into_iter()
            .enumerate()
            .map(|(at, card)| {
                let id = if at == 0 { id.clone() } else { format!("{id}-{at}") };
                let checked = card.value == chosen;
                let under = (!card.under.is_empty()).then(|| view! { <span>{card.under}</span> });
                view! {
                    <div class="choice">
                        <input type="radio" name=name.to_owned() id=id.clone() value=card.value checked=checked/>
                        <label for=id><b>{card.title}</b>{under}</label>
                    </div>
                }
            })
            .collect_view();
        let error = self.error(name);
        view! {
            <fieldset class="stack stack--tight" aria-describedby=self.described(name, false)>
                <legend class="label">{legend.to_owned()}</legend>
                {field_error(EN, self.assets, &id, error)}
                <div class=class.to_owned()>{cards}</div>
            </fieldset>
        }
        .into_any()
    }

    /// Five small faces from very bad to very good.
    pub fn faces(&self, name: &str, legend: &str, chosen: Option<u8>) -> AnyView {
        let faces = (1..=5u8)
            .zip(MOODS)
            .map(|(n, words)| {
                let id = if n == 1 { self.field_id(name) } else { format!("{}-{n}", self.field_id(name)) };
                let checked = chosen == Some(n);
                view! {
                    <div class="face">
                        <input type="radio" name=name.to_owned() id=id.clone() value=n.to_string() checked=checked/>
                        <label for=id>{picture(face_href(self.assets, n))}<span>{words}</span></label>
                    </div>
                }
            })
            .collect_view();
        let error = self.error(name);
        view! {
            <fieldset aria-describedby=self.described(name, false)>
                <legend class="label">{legend.to_owned()}</legend>
                {field_error(EN, self.assets, &self.field_id(name), error)}
                <div class="faces faces--small">{faces}</div>
            </fieldset>
        }
        .into_any()
    }

    /// Cards of which any number can be ticked.
    pub fn ticks(&self, name: &str, choices: Vec<Choice>) -> AnyView {
        let id = self.field_id(name);
        let cards = choices
            .into_iter()
            .enumerate()
            .map(|(at, choice)| {
                let id = if at == 0 { id.clone() } else { format!("{id}-{at}") };
                view! {
                    <div class="choice">
                        <input type="checkbox" name=name.to_owned() id=id.clone() value=choice.value checked=choice.chosen/>
                        <label for=id><span dir="auto">{choice.text}</span></label>
                    </div>
                }
            })
            .collect_view();
        view! { <div class="choices">{cards}</div> }.into_any()
    }
}

fn options(choices: Vec<Choice>) -> AnyView {
    let options = choices
        .into_iter()
        .map(|choice| view! { <option value=choice.value selected=choice.chosen>{choice.text}</option> })
        .collect_view();
    options.into_any()
}

/// The inside of a textarea: Leptos writes it as it is, so it is escaped
/// here; and a browser drops one line break at its beginning.
fn inside(value: &str) -> String {
    let escaped = value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("\n{escaped}")
}
