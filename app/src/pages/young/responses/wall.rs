//! You said, we did.

use heard_vocabulary::{Claim, Verdict};
use leptos::prelude::*;

use super::asked_again::picture_of;
use super::corrected::{CorrectedAnswer, TakenBackAnswer, corrected, taken_back};
use crate::components::{hidden, icon, in_english, listen, status_line};
use crate::i18n::{Tr, date};
use crate::shell::{Assets, Frame, Layout, young_page};

/// You said, we did.
#[derive(Debug, Clone, Default)]
pub struct WallPage {
    /// Topics to choose from: address, label (empty for "everything"), whether
    /// this one is shown.
    pub themes: Vec<(String, String, bool)>,
    /// Areas to choose from, likewise; empty where there is only one.
    pub areas: Vec<(String, String, bool)>,
    /// Everyone's answers or only those to one's own things, likewise.
    pub whose: Vec<(String, String, bool)>,
    /// One's own first, then newest first.
    pub items: Vec<WallItem>,
    /// Whether easy words are shown.
    pub easy: bool,
    /// The address for plain words, keeping the chosen topic.
    pub plain_href: String,
    /// The address for easy words, keeping the chosen topic.
    pub easy_href: String,
    /// Where more answers stand, when there are more.
    pub more_href: Option<String>,
    /// The page's own address, to come back to.
    pub here: String,
    /// Whether the visitor is asked if it made a difference.
    pub can_say: bool,
    /// The newest published year, and how many in a hundred of those who told us
    /// said that what we claim to have done has happened.
    pub happened: Option<(i32, u8)>,
}

/// One public answer.
#[derive(Debug, Clone)]
pub struct WallItem {
    /// Its id; posts `verdict` and `next` to `/wall/{id}/verdict`.
    pub id: String,
    /// Its topic, as young people say it; items with one topic stand together.
    pub topic: String,
    /// What young people said.
    pub you_said: String,
    /// What was done or promised.
    pub we_did: String,
    /// Why, or why not; may be empty.
    pub reason: String,
    /// The same in easy words; may be empty.
    pub easy_read: String,
    /// Done, will do, cannot, already there.
    pub claim: Claim,
    /// When it was published.
    pub on: String,
    /// By when.
    pub due_on: Option<String>,
    /// Whether it is a promise whose day has not come: then nobody is asked whether it
    /// made a difference.
    pub ahead: bool,
    /// Whether it is being checked again this month.
    pub being_checked: bool,
    /// Whether it answers something the visitor said.
    pub mine: bool,
    /// What the visitor said of it.
    pub said: Option<Verdict>,
    /// What it said before it was corrected, newest first.
    pub corrected: Vec<CorrectedAnswer>,
    /// That it was taken back: then nothing of it stands here.
    pub taken_back: Option<TakenBackAnswer>,
}

/// The wall of public answers, topic by topic.
pub fn wall(frame: Frame, props: WallPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("wall-title");
    let WallPage { themes, areas, whose, items, easy, plain_href, easy_href, more_href, here, can_say, happened } =
        props;
    let here = can_say.then_some(here);
    let none = items.is_empty();
    let topics = by_topic(items)
        .into_iter()
        .map(|(topic, items)| {
            let items = items.into_iter().map(|item| article(tr, assets, easy, here.as_deref(), item)).collect_view();
            view! { <section class="stack stack--loose"><h2 dir="auto" lang="en">{topic}</h2>{items}</section> }
        })
        .collect_view();
    // Folded until one is chosen: on a phone the answers come first.
    let narrowed = areas.iter().skip(1).any(|(_, _, current)| *current);
    // Long lists of topics fold away as well: on a phone the answers come first.
    let about = themes.iter().skip(1).any(|(_, _, current)| *current);
    let many = themes.len() > 4;
    let themes = choose(tr.s("wall-topics"), [tr.s("wall-all")], themes);
    let themes = match (themes, many) {
        (Some(themes), true) => Some(
            view! { <details class="more" open=about><summary>{tr.s("wall-topics")}</summary>{themes}</details> }
                .into_any(),
        ),
        (themes, _) => themes,
    };
    let areas = choose(tr.s("wall-areas"), [tr.s("wall-everywhere")], areas);
    let areas_folded = areas.map(|areas| {
        view! { <details class="more" open=narrowed><summary>{tr.s("wall-areas")}</summary>{areas}</details> }
    });
    let body = view! {
        <h1>{title.clone()}</h1>
        {reading(tr, easy, plain_href, easy_href)}
        {choose(tr.s("wall-whose"), [tr.s("wall-everyone"), tr.s("wall-mine")], whose)}
        {themes}
        {areas_folded}
        {none.then(|| view! { <p>{tr.s("wall-none")}</p> })}
        {happened.map(|(year, yes)| {
            let picture = if yes >= 50 { "pair-closed" } else { "pair-reopened" };
            let words = tr.with("wall-happened", &[("year", year.to_string().into()), ("yes", yes.into())]);
            status_line(assets, picture, words)
        })}
        {(!none).then(|| in_english(tr)).flatten()}
        {topics}
        {more_href.map(|href| view! { <p><a class="button button--quiet" href=href>{tr.s("wall-more")}</a></p> })}
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

/// Ways to narrow the wall. The first have no label of their own: they are
/// called by `names`.
fn choose<const N: usize>(label: String, names: [String; N], ways: Vec<(String, String, bool)>) -> Option<AnyView> {
    let none = ways.is_empty();
    let mut names = names.into_iter();
    let links = ways
        .into_iter()
        .map(|(href, label, current)| {
            // The council's own words are in English, whatever the page is in.
            let lang = (!label.is_empty()).then_some("en");
            let label = if label.is_empty() { names.next().unwrap_or_default() } else { label };
            view! { <li><a class="way" href=href dir="auto" lang=lang aria-current=current.then_some("true")>{label}</a></li> }
        })
        .collect_view();
    (!none).then(|| view! { <nav aria-label=label><ul class="ways">{links}</ul></nav> }.into_any())
}

fn article(tr: Tr, assets: Assets, easy: bool, here: Option<&str>, item: WallItem) -> AnyView {
    let id = format!("answer-{}", item.id);
    if let Some(one) = &item.taken_back {
        return view! { <article class="stack" id=id>{taken_back(tr, one.clone())}</article> }.into_any();
    }
    let before = corrected(tr, easy, &item.corrected);
    let difference = difference(tr, assets, here, &item);
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
        <article class="stack" id=id data-spoken="">
            {item.mine.then(|| view! { <p><span class="badge">{tr.s("wall-mine-too")}</span></p> })}
            <div class="meet">
                <div class="say">
                    <p class="who"><b>{tr.s("you-said")}</b></p>
                    <p class="said" dir="auto" lang="en">{item.you_said}</p>
                </div>
                <div class="answer">
                    <p class="who"><b>{claim}</b>" "<span class="quiet">{on}</span></p>
                    <p class="said" dir="auto" lang="en">{words}</p>
                    {(!reason.is_empty()).then(|| view! { <p dir="auto" lang="en">{reason}</p> })}
                    {before}
                </div>
            </div>
            {status_line(assets, "pair-answered", tr.s("wall-answered"))}
            {item.being_checked.then(|| status_line(assets, "pair-reopened", tr.s("wall-checked")))}
            {listen(tr, assets)}
            {difference}
        </article>
    }
    .into_any()
}

/// Did this make a difference for you? Asked of everybody but staff, of a promise not
/// before its day, and never mixed with what those said who were told.
fn difference(tr: Tr, assets: Assets, here: Option<&str>, item: &WallItem) -> Option<AnyView> {
    here.filter(|_| !item.ahead).map(|here| {
        let buttons = Verdict::ALL
            .iter()
            .map(|verdict| {
                let pressed = if item.said == Some(*verdict) { "true" } else { "false" };
                view! {
                    <div class="verdict">
                        <button name="verdict" value=verdict.name() aria-pressed=pressed>
                            {icon(assets, picture_of(*verdict))}
                            {tr.of("verdict", verdict.name())}
                        </button>
                    </div>
                }
            })
            .collect_view();
        view! {
            <form method="post" action=format!("/wall/{}/verdict", item.id)>
                {hidden("next", here)}
                <fieldset class="stack stack--tight">
                    <legend class="label">{tr.s("wall-difference-ask")}</legend>
                    <div class="verdicts verdicts--small">{buttons}</div>
                </fieldset>
            </form>
        }
        .into_any()
    })
}
