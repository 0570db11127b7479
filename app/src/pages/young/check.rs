//! Check and send.

use leptos::prelude::*;

use super::{CheckLine, CheckPage, Problem, problem, sending};
use crate::components::{back_link, error_summary, hidden, media};
use crate::i18n::Tr;
use crate::shell::{Assets, Frame, Layout, young_page};

/// The page before sending.
pub fn check(mut frame: Frame, props: CheckPage) -> AnyView {
    frame.error |= props.error.is_some();
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("check-title");
    let back = props.back.clone();
    let summary = props.error.map(|found| (error_field(found), problem(tr, found))).into_iter().collect();
    let body = view! {
        {back_link(tr, assets, back)}
        {error_summary(tr, summary)}
        <h1>{title.clone()}</h1>
        {form(tr, assets, props)}
    };
    young_page(frame, Layout::QUESTION, &title, body)
}

/// Where the error summary leads.
fn error_field(problem: Problem) -> String {
    match problem {
        Problem::PickOne | Problem::NeedsAccount => "audience-0".into(),
        Problem::NotSent => "send".into(),
        Problem::NobodyHelped => "seen".into(),
        _ => "answers".into(),
    }
}

fn form(tr: Tr, assets: Assets, props: CheckPage) -> AnyView {
    let CheckPage { action, id, version, lang_code, service, mood, answers, signed_in, audience, helped, .. } = props;
    let seen = sending::seen(tr, assets, props.seen, props.pictures, props.error);
    let translator = props.translator;
    let said = answers.iter().map(|line| hidden(format!("a.{}", line.question_key), line.value.clone())).collect_view();
    let files = answers.iter().flat_map(|line| &line.media).map(|item| hidden("m", item.id.clone())).collect_view();
    view! {
        <form
            class="question"
            method="post"
            action=action
            data-send=""
        >
            {hidden("id", id)}
            {hidden("version", version.to_string())}
            {hidden("lang", lang_code)}
            {hidden("service", service)}
            {hidden("mood", mood)}
            {said}
            {files}
            {summary(tr, assets, answers)}
            {sending::audience(tr, assets, audience, signed_in, &props.reached)}
            {sending::duties(tr, assets)}
            {sending::helped(tr, assets, helped)}
            {seen}
            {sending::translator(tr, assets, translator)}
            {sending::being_unknown(tr, assets, signed_in)}
            {sending::actions(tr)}
        </form>
    }
    .into_any()
}

/// What was answered. Own words that come first stand in the young person's
/// shape, the rest in a list.
fn summary(tr: Tr, assets: Assets, answers: Vec<CheckLine>) -> AnyView {
    let own_words = answers.first().is_some_and(|line| line.shown == line.value);
    let (first, rest): (Vec<_>, Vec<_>) = answers.into_iter().enumerate().partition(|(at, _)| own_words && *at == 0);
    let first = first.into_iter().map(|(_, CheckLine { ask, shown, change_href, media: added, .. })| {
        view! {
            <div class="say">
                <p class="who"><b>{tr.s("you-say")}</b>" "<span class="quiet" dir="auto">{ask.clone()}</span></p>
                <p class="said" dir="auto">{shown}</p>
                {media(tr, assets, added, false)}
                {change(tr, change_href, ask)}
            </div>
        }
    });
    let lines: Vec<_> = rest
        .into_iter()
        .map(|(_, CheckLine { ask, shown, change_href, media: added, .. })| {
            view! {
                <div>
                    <dt dir="auto">{ask.clone()}</dt>
                    <dd dir="auto">{shown}{media(tr, assets, added, false)}</dd>
                    <dd>{change(tr, change_href, ask)}</dd>
                </div>
            }
        })
        .collect();
    view! {
        <div class="stack" id="answers" tabindex="-1">
            {first.collect_view()}
            {(!lines.is_empty()).then(|| view! { <dl class="check">{lines}</dl> })}
        </div>
    }
    .into_any()
}

fn change(tr: Tr, href: String, ask: String) -> AnyView {
    view! { <a class="link" href=href>{tr.s("change")}<span class="vh">": "{ask}</span></a> }.into_any()
}
