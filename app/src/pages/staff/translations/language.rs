//! The texts of one language, each with its English, to put right and stand for.

use leptos::prelude::*;

use super::{AboutText, How, LanguagePage, TextLine};
use crate::components::hidden;
use crate::i18n::Lang;
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{back, empty, line, page_head, time_at};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::many;
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
        // One form holds all boxes, so that what was typed in another is not lost: each has a name of
        // its own.
        let named = |(_, words)| (format!("text.{}", text.item), words);
        let errors: Vec<(String, String)> = by_field(problem.as_slice()).into_iter().map(named).collect();
        let form = Form { assets, id: "one", errors: &errors };
        summary = summary.or_else(|| form.summary());
        lines.push(one(form, &here, lang, text));
    }
    let typed = (props.typed > 0).then(|| {
        let words = format!(
            "Saved. {} below typed and not saved yet: press “This is right” under each.",
            many(i64::try_from(props.typed).unwrap_or(i64::MAX), "other text is", "other texts are")
        );
        view! { <p class="note teal" role="status">{words}</p> }
    });
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
        {typed}
        <form method="post" action=here.clone() novalidate>
            {hidden("about", about)}
            <ul class="stack">{lines}</ul>
        </form>
    };
    staff_page(frame, "Translations", wrong, body.into_any())
}

fn nothing(assets: Assets) -> AnyView {
    empty(assets, "No text here", "There is nothing to translate about this.".to_owned(), None)
}

fn one(form: Form<'_>, here: &str, lang: Lang, text: &TextLine) -> AnyView {
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
        let action = format!("{here}/take-back");
        view! {
            <button class="link" name="item" value=text.item.clone() formaction=action>
                "Take the approval back"<span class="vh">": "{text.english.clone()}</span>
            </button>
        }
    });
    let (name, label) = (format!("text.{}", text.item), format!("In {}", lang.for_staff()));
    view! {
        <li class="sheet stack">
            <div class="apart"><p><b>{text.english.clone()}</b></p>{how}</div>
            {form.area(Area::plain(&name, &label, None, &text.text, 2))}
            {hidden(format!("was.{}", text.item), text.was.clone())}
            <div class="cluster">
                <button class="button button--quiet" name="item" value=text.item.clone()>
                    "This is right"<span class="vh">": "{text.english.clone()}</span>
                </button>
                {back}
            </div>
        </li>
    }
    .into_any()
}
