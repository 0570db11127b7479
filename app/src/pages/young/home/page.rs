//! Home: what do you want to say?

use leptos::prelude::*;

use crate::components::{card_picture, hidden, icon, note, row};
use crate::i18n::Tr;
use crate::pages::young::people::to_be_decided;
use crate::pages::young::responses::{AskedAgain, asked_again};
use crate::shell::{Assets, Frame, Layout, young_page};

/// Home: what do you want to say?
#[derive(Debug, Clone, Default)]
pub struct Home {
    /// The situations, in the order they are shown.
    pub scenarios: Vec<Tile>,
    /// Those under "More".
    pub more: Vec<Tile>,
    /// Whether the situations are those answered with pictures.
    pub pictures: bool,
    /// What was begun and not sent, the latest first.
    pub unfinished: Vec<Unfinished>,
    /// Whether "my things" is open to the visitor.
    pub signed_in: bool,
    /// Promises whose day has come.
    pub again: Vec<AskedAgain>,
    /// Whether something happened and is not decided.
    pub changed: bool,
    /// Whether the visitor signed out just now.
    pub signed_out: bool,
    /// Whether a poll or survey is open.
    pub polls: bool,
}

/// One situation on the home page.
#[derive(Debug, Clone)]
pub struct Tile {
    /// Its name in links: `/say/{key}`.
    pub key: String,
    /// Its title in the page's language.
    pub title: String,
    /// Its picture in the sprite, such as `s-wrong`.
    pub icon: String,
}

/// Something begun and not sent. Throwing it away posts `scenario` to
/// `/say/throw-away`.
#[derive(Debug, Clone)]
pub struct Unfinished {
    /// The situation's title.
    pub title: String,
    /// The page to go on with.
    pub href: String,
    /// The situation's name.
    pub key: String,
}

/// No two neighbours share a colour, in two columns or in four.
const HUES: [&str; 10] = ["coral", "sunny", "teal", "plum", "moss", "sunny", "coral", "teal", "plum", "moss"];

/// The home page.
pub fn home(frame: Frame, props: Home) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let ask = tr.s("home-ask");
    let rate = (String::from("/rate"), tr.s("home-rate"), String::from("s-rate"));
    let pictures = props.pictures;
    let tiles = tiles(assets, props.scenarios, (!pictures).then_some(rate));
    let mine = if props.signed_in {
        row(assets, "coral", "/mine", "s-mine", tr.s("mine-title"), tr.s("home-mine-under"))
    } else {
        row(assets, "coral", "/sign-in", "s-mine", tr.s("mine-title"), tr.s("home-sign-in-under"))
    };
    let signed_out = || note(assets, "teal", "i-tick", view! { <p>{tr.s("signed-out")}</p> });
    let body = view! {
        {props.signed_out.then(signed_out)}
        <div class="hello-wrap">
            <div class="hello"><h1>{ask.clone()}</h1></div>
            <p class="answer answer--waiting">{tr.s("home-promise")}</p>
        </div>
        {unfinished(tr, props.unfinished)}
        {to_be_decided(tr, assets, props.changed)}
        {asked_again(tr, assets, props.again)}
        <ul class="tiles">{tiles}{switch(tr, assets, pictures)}</ul>
        {more(tr, assets, props.more)}
        <section class="stack" aria-labelledby="after">
            <h2 id="after">{tr.s("home-after")}</h2>
            <ul class="rows rows--three">
                {mine}
                {row(assets, "", "/receipt", "i-lock", tr.s("home-receipt"), tr.s("home-receipt-under"))}
                {row(assets, "teal", "/wall", "s-wall", tr.s("wall-title"), tr.s("home-wall-under"))}
            </ul>
        </section>
        {together(tr, props.polls)}
    };
    young_page(frame, Layout { wide: true, ..Layout::TABS }, &ask, body)
}

/// What young people do together; polls come first while one is open.
fn together(tr: Tr, polls: bool) -> AnyView {
    let links = [
        polls.then_some(("/polls", "home-polls")),
        Some(("/rights", "rights-title")),
        Some(("/council", "council-title")),
        Some(("/my-people", "people-title")),
        Some(("/celebrate", "celebrate-title")),
        (!polls).then_some(("/polls", "polls-title")),
    ]
    .into_iter()
    .flatten()
    .map(|(href, words)| view! { <li><a class="way" href=href>{tr.s(words)}</a></li> })
    .collect_view();
    view! {
        <nav class="stack" aria-labelledby="together">
            <h2 id="together">{tr.s("home-together")}</h2>
            <ul class="ways">{links}</ul>
        </nav>
    }
    .into_any()
}

fn tiles(assets: Assets, scenarios: Vec<Tile>, last: Option<(String, String, String)>) -> AnyView {
    scenarios
        .into_iter()
        .map(|Tile { key, title, icon }| (format!("/say/{key}"), title, icon))
        .chain(last)
        .zip(HUES.iter().cycle())
        .map(|((href, title, picture), hue)| tile(assets, hue, href, &picture, title))
        .collect_view()
        .into_any()
}

/// The way to pictures, and back to words.
fn switch(tr: Tr, assets: Assets, pictures: bool) -> AnyView {
    let (href, words, card) = match pictures {
        true => ("/say?pictures=0", tr.s("home-words"), "read"),
        false => ("/say?pictures=1", tr.s("home-pictures"), "home"),
    };
    view! {
        <li>
            <a class="tile tile--switch" href=href data-listen=words.clone()>
                {card_picture(assets, card)}<span>{words.clone()}</span>
            </a>
        </li>
    }
    .into_any()
}

/// Situations that fewer come with: one tap away.
fn more(tr: Tr, assets: Assets, scenarios: Vec<Tile>) -> Option<AnyView> {
    (!scenarios.is_empty()).then(|| {
        let tiles = tiles(assets, scenarios, None);
        view! { <details class="more"><summary>{tr.s("home-more")}</summary><ul class="tiles">{tiles}</ul></details> }
            .into_any()
    })
}

/// What was begun and not sent, to go on with or to throw away.
fn unfinished(tr: Tr, begun: Vec<Unfinished>) -> Option<AnyView> {
    (!begun.is_empty()).then(|| {
        let lines = begun
            .into_iter()
            .map(|Unfinished { title, href, key }| {
                let throw = tr.with("unfinished-throw", &[("what", title.clone().into())]);
                view! {
                    <li class="apart">
                        <a class="link" href=href>{title}</a>
                        <form method="post" action="/say/throw-away">
                            {hidden("scenario", key)}
                            <button class="link" aria-label=throw>{tr.s("unfinished-throw-away")}</button>
                        </form>
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="note sunny unfinished" aria-labelledby="unfinished">
                <div>
                    <h2 id="unfinished">{tr.s("unfinished-title")}</h2>
                    <ul class="stack--tight">{lines}</ul>
                    <p class="small">{tr.s("unfinished-kept")}</p>
                </div>
            </section>
        }
        .into_any()
    })
}

fn tile(assets: Assets, hue: &str, href: String, picture: &str, title: String) -> AnyView {
    view! {
        <li>
            <a class=format!("tile {hue}") href=href data-listen=title.clone()>
                {icon(assets, picture)}<span>{title.clone()}</span>
            </a>
        </li>
    }
    .into_any()
}
