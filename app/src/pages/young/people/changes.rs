//! What happens when…: turning 18, moving, adoption, 25, a death, and what
//! a young person wants to become of what they said.

use heard_vocabulary::Wish;
use leptos::prelude::*;

use crate::components::{RadioCard, back_link, note, radios, row};
use crate::i18n::{Tr, date};
use crate::pages::young::sending::{self, Elsewhere};
use crate::shell::{Assets, Frame, Layout, young_page};

/// What happens when life changes. `saved`: just now.
#[derive(Debug, Clone, Default)]
pub struct ChangesPage {
    /// What a young person is asked about; none without an account.
    pub comings: Vec<Coming>,
    /// Whether a wish was kept just now.
    pub saved: bool,
    /// The day on which their author is taken off what they said.
    pub anonymising: Option<String>,
}

/// One change and what is wished for it.
#[derive(Debug, Clone)]
pub struct Coming {
    /// `18`, `move`, `adoption` or `25`.
    pub change: &'static str,
    /// What was wished for.
    pub wish: Option<Wish>,
    /// The day it was noted, while it is not decided.
    pub happened_on: Option<String>,
}

/// What should become of what I said? Posts `wish`.
#[derive(Debug, Clone)]
pub struct ChangePage {
    /// The change.
    pub coming: Coming,
    /// What of all they said stays elsewhere.
    pub elsewhere: Elsewhere,
}

/// What becomes of the account and the words when life changes.
pub fn changes(frame: Frame, props: ChangesPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("changes-title");
    let ChangesPage { comings, saved, anonymising } = props;
    let own = !comings.is_empty();
    let mut parts: Vec<AnyView> = comings.into_iter().map(|coming| own_part(tr, assets, coming)).collect();
    if !own {
        parts.extend(["18", "move", "adoption", "25"].map(|when| part(tr, when, ().into_any())));
    }
    parts.push(part(tr, "death", ().into_any()));
    let body = view! {
        {back_link(tr, assets, "/".into())}
        <h1>{title.clone()}</h1>
        {saved.then(|| view! { <div role="status">{note(assets, "teal", "i-tick", view! { <p>{tr.s("changes-saved")}</p> })}</div> })}
        {anonymising.map(|on| anonymising_note(tr, assets, &on))}
        <p>{tr.s("changes-lead")}</p>
        {own.then(|| view! { <p>{tr.s("changes-you-choose")}</p> })}
        {parts}
    };
    young_page(frame, Layout::TABS, &title, body)
}

fn part(tr: Tr, when: &str, more: AnyView) -> AnyView {
    view! {
        <section class="stack stack--tight">
            <h2>{tr.of("changes-when", when)}</h2>
            <p>{tr.of("changes-then", when)}</p>
            {more}
        </section>
    }
    .into_any()
}

fn own_part(tr: Tr, assets: Assets, coming: Coming) -> AnyView {
    let Coming { change, wish, happened_on } = coming;
    let chosen = wish.map(|wish| view! { <p><b>{tr.of("changes-wish", wish.name())}</b></p> });
    let now = happened_on.map(|on| happened(tr, assets, change, &on));
    // What the page has just said they can do.
    let can = match change {
        "move" => Some(("/mine/account", "account-title")),
        "25" => Some(("/mine/copy", "account-copy")),
        _ => None,
    };
    let can = can.map(|(href, words)| view! { <p><a class="link" href=href>{tr.s(words)}</a></p> });
    // Four links of the same words lead to four pages.
    let which = format!(" {}", tr.of("changes-when", change));
    let more = view! {
        {can}
        {now}
        {chosen}
        <p>
            <a class="link" href=format!("/changes/{change}")>
                <span>{tr.s("changes-ask")}<span class="vh">{which}</span></span>
            </a>
        </p>
    };
    part(tr, change, more.into_any())
}

/// It has happened, and is not decided.
fn happened(tr: Tr, assets: Assets, change: &str, on: &str) -> AnyView {
    let quiet = (change == "adoption").then(|| view! { <p>{tr.s("changes-quiet")}</p> });
    let words = tr.with("changes-happened", &[("date", date(tr, on).into())]);
    note(assets, "sunny", "i-clock", view! { <p>{words}</p>{quiet} })
}

/// On that day their author is taken off; it can be called off.
fn anonymising_note(tr: Tr, assets: Assets, on: &str) -> AnyView {
    let words = tr.with("anonymising-words", &[("date", date(tr, on).into())]);
    note(
        assets,
        "teal",
        "i-clock",
        view! {
            <h2>{tr.s("anonymising-title")}</h2>
            <p>{words}</p>
            <form method="post" action="/mine/keep"><button class="button button--small">{tr.s("leaving-keep")}</button></form>
        },
    )
}

/// What should become of what I said, should this happen?
pub fn change(frame: Frame, props: ChangePage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let Elsewhere { filed, in_summary } = props.elsewhere;
    let Coming { change, wish, happened_on } = props.coming;
    let title = tr.s("changes-ask");
    let now = happened_on.is_some();
    let card = |wish: &Wish| RadioCard {
        value: wish.name().into(),
        title: tr.of("changes-wish", wish.name()),
        under: None,
        picture: None,
    };
    let mut cards: Vec<RadioCard> = Wish::ALL.iter().map(card).collect();
    if !now {
        // What has happened cannot be put off any more.
        cards.push(RadioCard { value: "ask".into(), title: tr.s("changes-wish-ask"), under: None, picture: None });
    }
    let chosen = wish.map_or(if now { "keep" } else { "ask" }, Wish::name);
    let body = view! {
        {back_link(tr, assets, "/changes".into())}
        <form class="question" method="post" action=format!("/changes/{change}")>
            <p class="hint">{tr.of("changes-when", change)}</p>
            {happened_on.map(|on| happened(tr, assets, change, &on))}
            <fieldset class="stack" aria-describedby="anonymise-means">
                <legend><h1>{title.clone()}</h1></legend>
                {radios(assets, "wish", cards, chosen)}
                <p class="hint" id="anonymise-means">{tr.s("changes-anonymise-means")}</p>
                {sending::filed_stays(tr, assets, filed)}
                {sending::filed_gone(tr, assets, filed)}
                {sending::summary_stays(tr, assets, in_summary)}
            </fieldset>
            <div class="actions">
                <button class="button button--big">{tr.s(if now { "changes-decide" } else { "changes-save" })}</button>
            </div>
        </form>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}

/// The way there, while something that happened is not decided.
pub(in crate::pages::young) fn to_be_decided(tr: Tr, assets: Assets, changed: bool) -> Option<AnyView> {
    changed.then(|| {
        let (title, under) = (tr.s("changes-home"), tr.s("changes-home-hint"));
        view! { <ul class="rows">{row(assets, "sunny", "/changes", "i-clock", title, under)}</ul> }.into_any()
    })
}

/// Take me off what I said: the page before, with what of it stays elsewhere.
pub fn anonymise(frame: Frame, elsewhere: Elsewhere) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("anonymise-title");
    let body = view! {
        {back_link(tr, assets, "/changes".into())}
        <h1>{title.clone()}</h1>
        <p>{tr.s("anonymise-what")}</p>
        <p>{tr.s("changes-anonymise-means")}</p>
        {sending::filed_stays(tr, assets, elsewhere.filed)}
        {sending::summary_stays(tr, assets, elsewhere.in_summary)}
        <p>{tr.s("noticing-waits")}</p>
        <form class="actions" method="post" action="/mine/leave">
            {crate::components::hidden("how", "unsign")}
            <button class="button button--alarm">{tr.s("anonymise-do")}</button>
            <a class="link" href="/changes">{tr.s("erase-keep")}</a>
        </form>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}
