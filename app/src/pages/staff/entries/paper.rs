//! Forms to be printed: one for each situation, in the language of whoever gets it.

use heard_vocabulary::{Audience, Helped};
use leptos::prelude::*;

use super::new::languages;
use super::{OnPaper, PaperListPage, PaperPage, PaperQuestion};
use crate::components::picture;
use crate::i18n::Tr;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, face_href, line, page_head};
use crate::pages::staff::shell::{narrow_page, staff_page};
use crate::shell::Assets;

const TITLE: &str = "Forms on paper";

/// The forms there are, and in which language they are printed.
pub fn forms_on_paper(frame: StaffFrame, props: PaperListPage) -> AnyView {
    let assets = frame.assets;
    let form = Form { assets, id: "paper", errors: &[] };
    let code = props.lang.code();
    let rows = props
        .situations
        .into_iter()
        .map(|(key, title)| {
            let href = format!("/entries/paper/{key}?lang={code}");
            view! { <li><a class="link" href=href><span dir="auto">{title}</span></a></li> }
        })
        .collect_view();
    let body = view! {
        {back(assets, "/entries", "Came another way")}
        {page_head(
            TITLE.to_owned(),
            line("Print one for whoever has no phone. Scanned by somebody signed in here, its code opens the fields to type it in; by anybody else, the same questions on their phone."),
            None,
        )}
        <form class="sheet cluster" method="get" action="/entries/paper">
            {form.select("lang", "Language", None, languages(code))}
            <button class="button button--quiet">"Show"</button>
        </form>
        <ul class="list">{rows}</ul>
    };
    staff_page(frame, TITLE, false, body.into_any())
}

/// One form.
pub fn form_on_paper(frame: StaffFrame, props: PaperPage) -> AnyView {
    let (assets, tr) = (frame.assets, Tr(props.lang));
    let (code, dir) = (props.lang.code(), props.lang.dir());
    let title = props.title.clone();
    let label = format!("Code to scan: {}", props.link);
    let questions = props.questions.iter().map(|one| question(assets, tr, one)).collect_view();
    let audience = [Audience::Team, Audience::Anonymous].map(|audience| tr.of("audience", audience.name()));
    let helped = Helped::ALL.iter().filter(|helped| **helped != Helped::NotAsked);
    let helped = helped.map(|helped| tr.of("helped", helped.name())).collect();
    let body = view! {
        <p class="quiet small no-print">"Print this page with your browser."</p>
        <div class="paper stack" lang=code dir=dir>
            <h1>{props.title}</h1>
            <p>{props.lead}</p>
            <p><b>"999"</b>" "{tr.s("help-under-999")}" "<b dir="ltr">{tr.s("number-childline")}</b>" "{tr.s("help-under-childline")}</p>
            {questions}
            <section><h2>{tr.s("helped-ask")}</h2>{boxes(helped)}</section>
            <section><h2>{tr.s("audience-ask")}</h2>{boxes(audience.to_vec())}</section>
            <p>{tr.rich("duty-safeguarding")}</p>
            <p>{tr.s("duty-records")}</p>
            <footer class="paper__foot">
                <div class="qr" role="img" aria-label=label inner_html=props.qr></div>
                <p class="small"><bdi>{props.name}</bdi><br/><bdi>{props.link}</bdi></p>
            </footer>
        </div>
    };
    narrow_page(frame, &title, false, body.into_any())
}

fn question(assets: Assets, tr: Tr, one: &PaperQuestion) -> AnyView {
    let hint = (!one.hint.is_empty()).then(|| view! { <p class="small">{one.hint.clone()}</p> });
    let answer = match &one.on_paper {
        OnPaper::Lines => view! { <div class="paper__lines"></div> }.into_any(),
        OnPaper::Boxes(choices) => boxes(choices.clone()),
        OnPaper::Faces => faces(assets, tr),
        OnPaper::Day => view! { <div class="paper__line"></div> }.into_any(),
    };
    view! { <section><h2>{one.ask.clone()}</h2>{hint}{answer}</section> }.into_any()
}

fn boxes(choices: Vec<String>) -> AnyView {
    let choices = choices.into_iter().map(|choice| view! { <li>{choice}</li> }).collect_view();
    view! { <ul class="paper__boxes">{choices}</ul> }.into_any()
}

fn faces(assets: Assets, tr: Tr) -> AnyView {
    let faces = (1..=5u8)
        .map(|n| {
            let words = tr.of("mood", &n.to_string());
            view! { <li>{picture(face_href(assets, n))}<span>{words}</span></li> }
        })
        .collect_view();
    view! { <ul class="paper__faces">{faces}</ul> }.into_any()
}
