//! The form into which one thing is typed that came another way.

use heard_vocabulary::{Audience, EntryAuthor, EntryConsent, EntryWay, Helped};
use leptos::prelude::*;

use super::{Asked, EntryPage, Question};
use crate::components::{field_error, hidden};
use crate::i18n::Lang;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{button_link, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::EN;
use crate::pages::staff::{Choice, StaffFrame, Worded as _};

const TITLE: &str = "Type in what came another way";

/// Cases of a list, the typed one chosen.
pub(super) fn picks<T: Copy>(all: &[T], named: impl Fn(T) -> (&'static str, &'static str), typed: &str) -> Vec<Choice> {
    let choice = |case: &T| {
        let (value, text) = named(*case);
        Choice { value: value.to_owned(), text: text.to_owned(), chosen: value == typed }
    };
    all.iter().map(choice).collect()
}

/// The languages, the typed one chosen.
pub(super) fn languages(typed: &str) -> Vec<Choice> {
    picks(&Lang::ALL, |lang| (lang.code(), lang.for_staff()), typed)
}

/// The form.
pub fn entry(frame: StaffFrame, props: EntryPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.refused.as_slice());
    let form = Form { assets, id: "entry", errors: &errors };
    let wrong = props.refused.is_some();
    let sheets = props.sheets.then(|| button_link("button--quiet", "/entries/sheet", "Many from a sheet"));
    let actions = view! { {sheets}{button_link("button--quiet", "/entries/paper", "Print forms")} };
    let body = view! {
        {form.summary()}
        {page_head(
            TITLE.to_owned(),
            line("A call, a letter, a form, an e-mail. It waits in the same queue, with the same clocks, and you get a receipt to hand over."),
            Some(actions.into_any()),
        )}
        <p class="note sunny">"Is somebody in danger? Ring 999 and the duty team first. What you type is looked at for harm too, but it rings nobody by itself."</p>
        {fields(form, &props)}
    };
    staff_page(frame, TITLE, wrong, body.into_any())
}

fn fields(form: Form<'_>, props: &EntryPage) -> AnyView {
    let typed = &props.typed;
    let about = match &props.paper {
        Some((name, title)) => view! {
            {hidden("form", name.clone())}
            <p><b dir="auto">{title.clone()}</b>" "<span class="quiet small">{name.clone()}</span></p>
            {props.questions.iter().map(|one| question(form, one)).collect_view()}
        }
        .into_any(),
        None => view! {
            {form.area(Area {
                name: "words",
                label: "What they said",
                hint: Some("In their own words, as far as you have them. Leave out your own."),
                value: typed.words.clone(),
                rows: 6,
                look: "",
            })}
            {form.select("situation", "What it is about", Some("Choose"), props.situations.clone())}
        }
        .into_any(),
    };
    let told = [Audience::Team, Audience::Anonymous];
    view! {
        <form class="sheet stack" method="post" action="/entries" enctype="multipart/form-data" novalidate>
            {hidden("id", props.id.clone())}
            {about}
            {form.select("way", "How it came", None, picks(EntryWay::OFFERED, |way| (way.name(), way.words()), &typed.way))}
            {form.line(Line { kind: "date", ..Line::text("on", "The day it came", None, &typed.on) })}
            {form.select("whose", "Whose words", None, picks(EntryAuthor::ALL, |whose| (whose.name(), whose.words()), &typed.whose))}
            {form.select("helped", "Did anyone help them?", None, picks(Helped::ALL, |helped| (helped.name(), helped.words()), &typed.helped))}
            {form.select("consent", "Do they know that it is typed in here?", None, picks(EntryConsent::ALL, |consent| (consent.name(), consent.words()), &typed.consent))}
            {form.select("audience", "Who may see it", None, picks(&told, |audience| (audience.name(), audience.words()), &typed.audience))}
            {form.select("lang", "Language", None, languages(&typed.lang))}
            {form.faces("mood", "How things are, if they said so", typed.mood)}
            {file(form, props.kept.as_deref())}
            <div><button class="button">"Enter it"</button></div>
            <p class="small quiet">"It is written down that you typed it. Whoever is named in it does not find it; you know what it says all the same."</p>
        </form>
    }
    .into_any()
}

/// The field for a scan or a recording; where one came before, it is kept under `kept`.
fn file(form: Form<'_>, kept: Option<&str>) -> AnyView {
    let id = format!("{}-file", form.id);
    let error = form.errors.iter().find(|(field, _)| field == "file").map(|(_, words)| words.clone());
    let wrong = error.is_some();
    let described = if wrong { format!("{id}-hint {id}-error") } else { format!("{id}-hint") };
    let kept = kept.map(|kept| {
        let out = Choice { value: "1".to_owned(), text: "Leave it out".to_owned(), chosen: false };
        view! {
            {hidden("kept", kept)}
            <p class="small">"The file you chose is still here, for two hours. Another one takes its place."</p>
            {form.ticks("leave-out", vec![out])}
        }
    });
    view! {
        <div class=if wrong { "field is-wrong" } else { "field" }>
            <label for=id.clone()>"Scan or recording"</label>
            <p class="hint small" id=format!("{id}-hint")>"If there is one: a picture of the letter or form, or a recording of at most ten minutes."</p>
            {field_error(EN, form.assets, &id, error)}
            <input
                class="input"
                id=id.clone()
                name="file"
                type="file"
                accept="image/*,audio/*"
                aria-describedby=described
                aria-invalid=wrong.then_some("true")
            />
        </div>
        {kept}
    }
    .into_any()
}

/// One question of a form on paper.
fn question(form: Form<'_>, one: &Question) -> AnyView {
    match &one.asked {
        Asked::Words => form.area(Area {
            name: &one.name,
            label: &one.ask,
            hint: None,
            value: one.value.clone(),
            rows: 3,
            look: "",
        }),
        Asked::Face => form.faces(&one.name, &one.ask, one.value.parse().ok()),
        Asked::One(choices) => form.select(&one.name, &one.ask, Some("Nothing ticked"), choices.clone()),
        Asked::Any(choices) => {
            let ask = one.ask.clone();
            view! {
                <fieldset class="stack stack--tight">
                    <legend class="label" dir="auto">{ask}</legend>
                    {form.ticks(&one.name, choices.clone())}
                </fieldset>
            }
            .into_any()
        }
        Asked::Day => form.line(Line { kind: "date", ..Line::text(&one.name, &one.ask, None, &one.value) }),
    }
}
