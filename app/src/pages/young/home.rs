//! Home: what do you want to say?

use leptos::prelude::*;

use super::{Home, Tile};
use crate::components::{icon, row};
use crate::i18n::Tr;
use crate::shell::{Assets, Frame, Layout, young_page};

/// No two neighbours share a colour, in two columns or in four.
const HUES: [&str; 10] = ["coral", "sunny", "teal", "plum", "moss", "sunny", "coral", "teal", "plum", "moss"];

/// The home page.
pub fn home(frame: Frame, props: Home) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let ask = tr.s("home-ask");
    let rate = (String::from("/rate"), tr.s("home-rate"), String::from("s-rate"));
    let tiles = props
        .scenarios
        .into_iter()
        .map(|Tile { key, title, icon }| (format!("/say/{key}"), title, icon))
        .chain([rate])
        .zip(HUES.iter().cycle())
        .map(|((href, title, picture), hue)| tile(assets, hue, href, &picture, title))
        .collect_view();
    let mine = if props.signed_in {
        row(assets, "coral", "/mine", "s-mine", tr.s("mine-title"), tr.s("home-mine-under"))
    } else {
        row(assets, "coral", "/sign-in", "s-mine", tr.s("mine-title"), tr.s("home-sign-in-under"))
    };
    let body = view! {
        <div class="hello-wrap">
            <div class="hello"><h1>{ask.clone()}</h1></div>
            <p class="answer answer--waiting">{tr.s("home-promise")}</p>
        </div>
        <ul class="tiles">{tiles}</ul>
        <section class="stack" aria-labelledby="after">
            <h2 id="after">{tr.s("home-after")}</h2>
            <ul class="rows rows--three">
                {mine}
                {row(assets, "", "/receipt", "i-lock", tr.s("home-receipt"), tr.s("home-receipt-under"))}
                {row(assets, "teal", "/wall", "s-wall", tr.s("wall-title"), tr.s("home-wall-under"))}
            </ul>
        </section>
        {more(tr, props.polls)}
    };
    young_page(frame, Layout { wide: true, ..Layout::TABS }, &ask, body)
}

/// What young people do together; polls come first while one is open.
fn more(tr: Tr, polls: bool) -> AnyView {
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
        <nav class="stack" aria-labelledby="more">
            <h2 id="more">{tr.s("home-more")}</h2>
            <ul class="ways">{links}</ul>
        </nav>
    }
    .into_any()
}

fn tile(assets: Assets, hue: &str, href: String, picture: &str, title: String) -> AnyView {
    view! {
        <li>
            <a class=format!("tile {hue}") href=href>
                {icon(assets, picture)}<span>{title}</span>
            </a>
        </li>
    }
    .into_any()
}
