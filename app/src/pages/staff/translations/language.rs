//! The texts of one language, each with its English, to put right and stand for.

use leptos::prelude::*;

use super::{AboutText, How, LanguagePage, TextLine};
use crate::components::hidden;
use crate::i18n::Lang;
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{back, empty, line, page_head, time_at};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{Choice, SOMEBODY_WHO_LEFT, StaffFrame};
use crate::shell::Assets;

impl AboutText {
    /// What it is called in links.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            AboutText::Scenario(key, _) => format!("scenario.{key}"),
            AboutText::Themes => "themes".to_owned(),
            AboutText::Services => "services".to_owned(),
            AboutText::HelpLines => "help-lines".to_owned(),
        }
    }

    fn words(&self) -> String {
        match self {
            AboutText::Scenario(_, title) => format!("Situation: {title}"),
            AboutText::Themes => "Themes".to_owned(),
            AboutText::Services => "Services and their parts".to_owned(),
            AboutText::HelpLines => "The council’s own help lines".to_owned(),
        }
    }
}

/// The texts about one thing in one language.
pub fn language(frame: StaffFrame, props: LanguagePage) -> AnyView {
    let assets = frame.assets;
    let lang = props.lang;
    let here = format!("/staff/translations/{}", lang.code());
    let wrong = props.refused.is_some();
    let choices = props
        .abouts
        .iter()
        .map(|about| Choice { value: about.name(), text: about.words(), chosen: *about == props.about })
        .collect();
    let filter = Form { assets, id: "filter", errors: &[] };
    let about = props.about.name();
    let mut summary = None;
    let mut lines = Vec::with_capacity(props.lines.len());
    for text in &props.lines {
        let problem = props.refused.as_ref().filter(|(item, _)| *item == text.item).map(|(_, problem)| *problem);
        let errors = by_field(problem.as_slice());
        let form = Form { assets, id: &text.item, errors: &errors };
        summary = summary.or_else(|| form.summary());
        lines.push(one(form, &here, &about, lang, text));
    }
    let none = props.lines.is_empty().then(|| nothing(assets));
    let body = view! {
        {back(assets, "/staff/translations", "Translations")}
        {summary}
        {page_head(
            format!("Into {}", lang.for_staff()),
            line("Approve what is right, or put it right first: it stands under your name, and young people read it at once."),
            None,
        )}
        <form class="filters" method="get" action=here.clone()>
            {filter.select("about", "Texts about", None, choices)}
            <button class="button button--quiet">"Show"</button>
        </form>
        {none}
        <ul class="stack">{lines}</ul>
    };
    staff_page(frame, "Translations", wrong, body.into_any())
}

fn nothing(assets: Assets) -> AnyView {
    empty(assets, "No text here", "There is nothing to translate about this.".to_owned(), None)
}

fn one(form: Form<'_>, here: &str, about: &str, lang: Lang, text: &TextLine) -> AnyView {
    let how = match &text.how {
        How::Missing => view! { <span class="chip chip--maybe">"Missing"</span> }.into_any(),
        How::Drafted => view! { <span class="chip">"Nobody stands for it"</span> }.into_any(),
        How::Approved(who, at) => {
            let who = who.clone().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned());
            view! { <span class="small quiet">"Approved by "<span dir="auto">{who}</span>", "{time_at(*at)}</span> }
                .into_any()
        }
    };
    let back = matches!(text.how, How::Approved(..)).then(|| {
        view! {
            <form method="post" action=format!("{here}/take-back")>
                {hidden("item", text.item.clone())}
                {hidden("about", about.to_owned())}
                <button class="link">"Take the approval back"<span class="vh">": "{text.english.clone()}</span></button>
            </form>
        }
    });
    let label = format!("In {}", lang.for_staff());
    view! {
        <li class="sheet stack">
            <div class="apart"><p><b>{text.english.clone()}</b></p>{how}</div>
            <form class="stack" method="post" action=here.to_owned() novalidate>
                {hidden("item", text.item.clone())}
                {hidden("about", about.to_owned())}
                {form.area(Area::plain("text", &label, None, &text.text, 2))}
                <div><button class="button button--quiet">"This is right"<span class="vh">": "{text.english.clone()}</span></button></div>
            </form>
            {back}
        </li>
    }
    .into_any()
}
