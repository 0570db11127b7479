//! Rate a service: which one, and how is it?

use heard_vocabulary::{Audience, Helped, Translator};
use leptos::prelude::*;

use crate::components::{Speak, arrow, back_link, error_summary, faces, field_error, hidden, icon, speak};
use crate::i18n::Tr;
use crate::pages::young::safeguarding::HelpWaiting;
use crate::pages::young::{Problem, problem, sending};
use crate::shell::{Assets, Frame, Layout, young_page};

/// One part of a service, in young people's words.
#[derive(Debug, Clone)]
pub struct Aspect {
    /// What stands for it in the form.
    pub item: String,
    /// The statement.
    pub words: String,
    /// The language it is written in.
    pub lang: String,
    /// `yes`, `no` or `not_sure`; empty when skipped.
    pub said: String,
}

/// Which service?
#[derive(Debug, Clone, Default)]
pub struct RateListPage {
    /// The kind's name in storage, then slug and young people's name of each service.
    pub services: Vec<(String, Vec<(String, String)>)>,
}

/// Rate one service. Posts `mood`, `a.words`, `helped`, `audience`, `id`,
/// `lang` to `/rate/{slug}`.
#[derive(Debug, Clone)]
pub struct RatePage {
    /// The service's name in links.
    pub slug: String,
    /// The service as young people call it.
    pub service: String,
    /// The chosen face, 1 to 5.
    pub mood: Option<u8>,
    /// Its parts, in young people's words; each posts `aspect.{item}`.
    pub aspects: Vec<Aspect>,
    /// Whether it is people: they are rated as a team.
    pub team: bool,
    /// Who may translate; nothing chosen yet preselects anyone.
    pub translator: Option<Translator>,
    /// What was written.
    pub words: String,
    /// Chosen audience; nothing chosen yet preselects the participation team.
    pub audience: Option<Audience>,
    /// Who helped; nothing chosen yet preselects "on my own".
    pub helped: Option<Helped>,
    /// Whether whoever helps lent them the device: then it is not asked.
    pub lent: bool,
    /// The submission's own id, 32 hex digits.
    pub id: String,
    /// The page's language.
    pub lang_code: String,
    /// Worker and reviewing officer can be chosen only when signed in.
    pub signed_in: bool,
    /// Whom worker or reviewing officer means: their names.
    pub reached: Vec<(Audience, String)>,
    /// Who can help while it cannot be sent.
    pub help: HelpWaiting,
    /// Why it was not sent.
    pub error: Option<Problem>,
}

/// Which service?
pub fn rate_list(frame: Frame, props: RateListPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("rate-list-title");
    let none = props.services.is_empty();
    let kinds = props
        .services
        .into_iter()
        .map(|(kind, services)| {
            let kind = tr.of("service-kind", &kind);
            let rows = services.into_iter().map(|(slug, name)| service_row(assets, &slug, name)).collect_view();
            view! { <section class="stack"><h2 dir="auto">{kind}</h2><ul class="rows">{rows}</ul></section> }
        })
        .collect_view();
    let body = view! {
        {back_link(tr, assets, "/".into())}
        <h1>{title.clone()}</h1>
        <p class="hint">{tr.s("rate-not-a-person")}</p>
        {none.then(|| view! { <p>{tr.s("rate-none")}</p> })}
        {kinds}
    };
    young_page(frame, Layout::TABS, &title, body)
}

fn service_row(assets: Assets, slug: &str, name: String) -> AnyView {
    let href = format!("/rate/{slug}");
    view! {
        <li>
            <a class="row plum" href=href>
                {icon(assets, "s-rate")}<span><b dir="auto">{name}</b></span>{arrow(assets, "i-next")}
            </a>
        </li>
    }
    .into_any()
}

/// How is this service?
pub fn rate(mut frame: Frame, props: RatePage) -> AnyView {
    frame.error |= props.error.is_some();
    let (tr, assets) = (frame.tr, frame.assets);
    let heading = tr.with("rate-title", &[("service", props.service.clone().into())]);
    // The title names no service: it stays in the browser's history.
    let title = tr.s("home-rate");
    let summary = props.error.map(|found| (error_field(found).to_owned(), problem(tr, found))).into_iter().collect();
    let body = view! {
        {back_link(tr, assets, "/rate".into())}
        {error_summary(tr, summary)}
        {form(tr, assets, heading, props)}
    };
    young_page(frame, Layout::QUESTION, &title, body)
}

/// The field an error belongs to.
fn error_field(problem: Problem) -> &'static str {
    match problem {
        Problem::TooLong => "words",
        Problem::NeedsAccount => "audience-0",
        Problem::NotSent => "send",
        _ => "mood-1",
    }
}

fn form(tr: Tr, assets: Assets, heading: String, props: RatePage) -> AnyView {
    let RatePage { slug, mood, words, audience, helped, id, lang_code, signed_in, error, .. } = props;
    let (aspects, team, translator) = (props.aspects, props.team, props.translator);
    let error_at = |field: &str| error.filter(|found| error_field(*found) == field).map(|found| problem(tr, found));
    let own_words = Speak {
        id: "words",
        field: "a.words",
        label: tr.s("rate-words"),
        error: error_at("words"),
        value: words,
        rows: 3,
        ..Speak::default()
    };
    view! {
        <form
            class="question"
            method="post"
            action=format!("/rate/{slug}")
            data-send=""
        >
            {hidden("id", id)}
            {hidden("lang", lang_code)}
            <fieldset class="stack">
                <legend><h1>{heading}</h1></legend>
                {field_error(tr, assets, "mood", error_at("mood-1"))}
                {team.then(|| view! { <p class="hint">{tr.s("rate-team")}</p> })}
                {faces(tr, assets, "mood", mood)}
            </fieldset>
            {parts(tr, aspects)}
            {speak(tr, assets, own_words)}
            <p class="note small">{icon(assets, "i-eye")}<span>{tr.s("rate-together")}</span></p>
            {sending::audience(tr, assets, audience, signed_in, &props.reached)}
            {sending::duties(tr, assets)}
            {sending::helped(tr, assets, helped, props.lent)}
            {sending::translator(tr, assets, translator)}
            {sending::being_unknown(tr, assets, signed_in)}
            {sending::actions(tr, assets, false, &props.help)}
        </form>
    }
    .into_any()
}

/// The parts of a service: yes, not sure or no, each of which may be left out.
fn parts(tr: Tr, aspects: Vec<Aspect>) -> Option<AnyView> {
    if aspects.is_empty() {
        return None;
    }
    let parts = aspects
        .into_iter()
        .map(|Aspect { item, words, lang, said }| {
            let name = format!("aspect.{item}");
            let ways = ["yes", "not_sure", "no"]
                .map(|value| {
                    let id = format!("aspect-{item}-{value}");
                    view! {
                        <div class="verdict">
                            <input type="radio" name=name.clone() id=id.clone() value=value checked=said == value/>
                            <label for=id>{tr.of("yes-no", value)}</label>
                        </div>
                    }
                })
                .collect_view();
            view! {
                <fieldset class="stack stack--tight">
                    <legend class="label" dir="auto" lang=lang>{words}</legend>
                    <div class="verdicts">{ways}</div>
                </fieldset>
            }
        })
        .collect_view();
    Some(
        view! {
            <section class="aspects">
                <h2>{tr.s("rate-parts")}</h2>
                <p class="hint">{tr.s("rate-parts-hint")}</p>
                {parts}
            </section>
        }
        .into_any(),
    )
}
