//! One theme: what it is called, where it stands, and what can be done with it.

use leptos::prelude::*;

use super::{MergeLine, ThemeForm, ThemePage, ThemeState, ThemeTyped, ThemeWord};
use crate::components::hidden;
use crate::i18n::Lang;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{back, button_link, line, page_head, time_at};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::versions::versions;
use crate::pages::staff::{Link, SOMEBODY_WHO_LEFT};

/// One theme's page.
pub fn theme(frame: StaffFrame, props: ThemePage) -> AnyView {
    let assets = frame.assets;
    let errors_of = |of| {
        let here = props.refused.filter(|(form, _)| *form == of).map(|(_, problem)| problem);
        by_field(here.as_slice())
    };
    let forms = [ThemeForm::Words, ThemeForm::Place, ThemeForm::Merge, ThemeForm::Split, ThemeForm::Other];
    let errors = forms.map(errors_of);
    let [words, place, merge, split, other] = &errors;
    let form = |id, errors| Form { assets, id, errors };
    let (words, place, merge) = (form("words", words), form("place", place), form("merge", merge));
    let (split, other) = (form("split", split), form("other", other));
    let summary = [&words, &place, &merge, &split, &other].into_iter().find_map(Form::summary);
    let wrong = props.refused.is_some();
    let (under, inside) = match props.state {
        ThemeState::InUse => {
            ("In use: it is offered to whoever tags.", working(&props, words, place, merge, Some(split)))
        }
        ThemeState::Retired => (
            "Retired: it is not offered any more. What is tagged with it stays so, is found and counts.",
            working(&props, words, place, merge, None),
        ),
        ThemeState::Merged => ("Merged: its tags are the other theme’s until you undo it.", ().into_any()),
    };
    let tagged = props.tagged.clone().map(|href| button_link("button--quiet", href, "What is tagged with it"));
    let title = props.title.clone();
    let action = format!("/staff/themes/{}/put-back", props.id);
    let merges = merges(&props);
    let versions = versions(props.versions, &action, word);
    let body = view! {
        {back(assets, "/staff/themes", "Coding frame")}
        {summary}
        {page_head(title, line(under), tagged)}
        {merges}
        {inside}
        <section class="sheet" aria-labelledby="versions">
            <h2 id="versions">"How it was called"</h2>
            {versions}
        </section>
    };
    staff_page(frame, "A theme", wrong, body.into_any())
}

fn word(word: &ThemeWord) -> String {
    match word {
        ThemeWord::Title => "Name for staff".to_owned(),
        ThemeWord::Young(lang) => format!("What young people call it, {}", lang.for_staff()),
    }
}

/// All that can be done with a theme that was not merged; one that is retired
/// is not split.
fn working(props: &ThemePage, words: Form<'_>, place: Form<'_>, merge: Form<'_>, split: Option<Form<'_>>) -> AnyView {
    let at = format!("/staff/themes/{}", props.id);
    let split = split.map(|form| split_form(form, &at, &props.parts));
    view! {
        <div class="halves">
            {words_form(words, &at, &props.words)}
            <div class="stack">
                {place_form(place, &at, props)}
                {merge_form(merge, &at, props)}
            </div>
            <div class="stack">
                {split}
                {retire_form(&at, props.state)}
            </div>
        </div>
    }
    .into_any()
}

fn words_form(form: Form<'_>, at: &str, typed: &ThemeTyped) -> AnyView {
    let field = |(lang, word): &(Lang, String)| {
        let name = format!("young.{}", lang.code());
        let label = format!("What young people call it, {}", lang.for_staff());
        form.line(Line::text(&name, &label, None, word))
    };
    let (english, others): (Vec<_>, Vec<_>) = typed.young.iter().partition(|(lang, _)| *lang == Lang::En);
    let english = english.into_iter().map(field).collect_view();
    let others = others.into_iter().map(field).collect_view();
    view! {
        <form class="sheet stack" method="post" action=at.to_owned() novalidate>
            <h2>"What it is called"</h2>
            {form.line(Line::text("title", "Name for staff", None, &typed.title))}
            {english}
            <details class="more">
                <summary>"In ten other languages"</summary>
                <div class="stack">{others}</div>
            </details>
            <div><button class="button">"Keep this version"</button></div>
        </form>
    }
    .into_any()
}

fn place_form(form: Form<'_>, at: &str, props: &ThemePage) -> AnyView {
    view! {
        <section class="sheet stack">
            <h2>"Where it stands"</h2>
            <form class="stack" method="post" action=format!("{at}/move") novalidate>
                {form.select("parent", "Under", Some("A heading of its own"), props.parents.clone())}
                <div><button class="button button--quiet">"Move it there"</button></div>
            </form>
            <form class="cluster" method="post" action=format!("{at}/step")>
                <button class="link" name="way" value="up">"One place up"</button>
                <button class="link" name="way" value="down">"One place down"</button>
            </form>
        </section>
    }
    .into_any()
}

fn merge_form(form: Form<'_>, at: &str, props: &ThemePage) -> AnyView {
    view! {
        <form class="sheet stack" method="post" action=format!("{at}/merge") novalidate>
            <h2>"Merge it into another"</h2>
            <p class="small quiet">"Every tag becomes the other theme’s, and what stands below goes along. It can be undone at any time, whatever is tagged meanwhile."</p>
            {form.select("into", "Into", Some("Choose"), props.others.clone())}
            <div><button class="button button--quiet">"Merge"</button></div>
        </form>
    }
    .into_any()
}

fn split_form(form: Form<'_>, at: &str, parts: &str) -> AnyView {
    view! {
        <form class="sheet stack" method="post" action=format!("{at}/split") novalidate>
            <h2>"Split it"</h2>
            <p class="small quiet">"Narrower themes stand below this one. What is tagged stays with the whole until somebody who reads it says which part it is about."</p>
            {form.area(Area::plain("parts", "Names of the parts", Some("Each on a line of its own"), parts, 4))}
            <div><button class="button button--quiet">"Split"</button></div>
        </form>
    }
    .into_any()
}

fn retire_form(at: &str, state: ThemeState) -> AnyView {
    let (title, under, action, button) = match state {
        ThemeState::Retired => {
            ("Offer it again", "Also what stands above it.", format!("{at}/bring-back"), "Offer it again")
        }
        ThemeState::InUse | ThemeState::Merged => (
            "Retire it",
            "Nobody is offered it any more, nor what stands below it. Every tag stays.",
            format!("{at}/retire"),
            "Retire",
        ),
    };
    view! {
        <form class="sheet stack" method="post" action=action>
            <h2>{title}</h2>
            <p class="small quiet">{under}</p>
            <div><button class="button button--quiet">{button}</button></div>
        </form>
    }
    .into_any()
}

/// Merges that can be undone.
fn merges(props: &ThemePage) -> Option<AnyView> {
    (!props.merges.is_empty()).then(|| {
        let lines = props.merges.iter().map(|one| merged(one, &props.id)).collect_view();
        view! {
            <section class="sheet" aria-labelledby="merges">
                <h2 id="merges">"What was merged"</h2>
                <ul class="stack stack--tight lines">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

fn merged(one: &MergeLine, here: &str) -> AnyView {
    let link = |link: &Link| view! { <a href=link.href.clone() dir="auto">{link.text.clone()}</a> };
    let who = one.by.clone().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned());
    view! {
        <li class="apart">
            <div>
                <p>{link(&one.from)}" was merged into "{link(&one.into)}</p>
                <p class="small quiet"><span dir="auto">{who}</span>", "{time_at(one.at)}</p>
            </div>
            <form method="post" action=format!("/staff/themes/{here}/undo")>
                {hidden("merge", one.id.clone())}
                <button class="button button--quiet">"Undo"<span class="vh">": "{one.from.text.clone()}</span></button>
            </form>
        </li>
    }
    .into_any()
}
