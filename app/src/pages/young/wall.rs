//! You said, we did.

use leptos::prelude::*;

use super::{Claim, Voices, WallItem, WallPage};
use crate::components::status_line;
use crate::i18n::{Tr, date};
use crate::shell::{Assets, Frame, Layout, young_page};

/// The wall of public answers, topic by topic.
pub fn wall(frame: Frame, props: WallPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("wall-title");
    let WallPage { themes, items, easy, plain_href, easy_href } = props;
    let none = items.is_empty();
    let topics = by_topic(items)
        .into_iter()
        .map(|(topic, items)| {
            let items = items.into_iter().map(|item| article(tr, assets, easy, item)).collect_view();
            view! { <section class="stack stack--loose"><h2 dir="auto">{topic}</h2>{items}</section> }
        })
        .collect_view();
    let body = view! {
        <h1>{title.clone()}</h1>
        {reading(tr, easy, plain_href, easy_href)}
        {choose_topic(tr, themes)}
        {none.then(|| view! { <p>{tr.s("wall-none")}</p> })}
        {topics}
    };
    young_page(frame, Layout::TABS, &title, body)
}

/// Items by topic, topics in the order of their first item.
fn by_topic(items: Vec<WallItem>) -> Vec<(String, Vec<WallItem>)> {
    let mut topics: Vec<(String, Vec<WallItem>)> = Vec::new();
    for item in items {
        match topics.iter_mut().find(|(topic, _)| *topic == item.topic) {
            Some((_, items)) => items.push(item),
            None => topics.push((item.topic.clone(), vec![item])),
        }
    }
    topics
}

fn reading(tr: Tr, easy: bool, plain_href: String, easy_href: String) -> AnyView {
    view! {
        <div class="cluster">
            <div class="segment" role="group" aria-label=tr.s("wall-reading")>
                <a href=plain_href aria-current=(!easy).then_some("true")>{tr.s("wall-plain")}</a>
                <a href=easy_href aria-current=easy.then_some("true")>{tr.s("easy-read")}</a>
            </div>
        </div>
    }
    .into_any()
}

fn choose_topic(tr: Tr, themes: Vec<(String, String, bool)>) -> Option<AnyView> {
    let none = themes.is_empty();
    let links = themes
        .into_iter()
        .map(|(href, label, current)| {
            view! { <li><a class="way" href=href dir="auto" aria-current=current.then_some("true")>{label}</a></li> }
        })
        .collect_view();
    (!none).then(|| view! { <nav aria-label=tr.s("wall-topics")><ul class="ways">{links}</ul></nav> }.into_any())
}

fn article(tr: Tr, assets: Assets, easy: bool, item: WallItem) -> AnyView {
    let kept = item.verdicts.is_some_and(|yes| yes >= 50);
    let voices = match item.voices {
        Voices::None => None,
        Voices::Few => Some(tr.s("voices-few")),
        Voices::About(n) => Some(tr.with("voices-about", &[("n", n.into())])),
    };
    let claim = match item.due_on.as_deref().filter(|_| item.claim == Claim::WillDo) {
        Some(due) => tr.with("claim-will-do-by", &[("date", date(tr, due).into())]),
        None => tr.of("claim", item.claim.name()),
    };
    let (words, reason) = match (easy, item.easy_read.is_empty()) {
        (true, false) => (item.easy_read, String::new()),
        _ => (item.we_did, item.reason),
    };
    let on = date(tr, &item.on);
    view! {
        <article class="stack">
            <div class=if kept { "meet meet--closed" } else { "meet" }>
                <div class="say">
                    <p class="who"><b>{tr.s("you-said")}</b>{voices.map(|voices| view! { " "<span class="quiet">{voices}</span> })}</p>
                    <p class="said" dir="auto">{item.you_said}</p>
                </div>
                <div class="answer">
                    <p class="who"><b>{claim}</b>" "<span class="quiet">{on}</span></p>
                    <p class="said" dir="auto">{words}</p>
                    {(!reason.is_empty()).then(|| view! { <p dir="auto">{reason}</p> })}
                </div>
            </div>
            {judged(tr, assets, item.claim, item.verdicts)}
        </article>
    }
    .into_any()
}

/// What young people said of a promise; a "no, and why" is not judged.
fn judged(tr: Tr, assets: Assets, claim: Claim, verdicts: Option<u8>) -> AnyView {
    let (picture, words) = match (claim, verdicts) {
        (Claim::Done | Claim::WillDo, Some(yes)) => {
            let picture = if yes >= 50 { "pair-closed" } else { "pair-reopened" };
            (picture, tr.with("wall-happened", &[("yes", yes.into())]))
        }
        _ => ("pair-answered", tr.s("wall-answered")),
    };
    status_line(assets, picture, words)
}
