//! Pictures out of the sprite, and lines with a picture in them.

use leptos::prelude::*;

use crate::i18n::{Lang, Tr};
use crate::shell::Assets;

fn sprite(assets: Assets, name: &str) -> String {
    format!("{}#{name}", assets.url("art/sprite.svg"))
}

/// A tool or situation, such as `i-lock` or `s-help`.
pub fn icon(assets: Assets, name: &str) -> AnyView {
    let href = sprite(assets, name);
    view! { <svg class="icon" aria-hidden="true"><use href=href></use></svg> }.into_any()
}

/// A small icon beside words.
pub fn icon_small(assets: Assets, name: &str) -> AnyView {
    let href = sprite(assets, name);
    view! { <svg class="icon icon--small" aria-hidden="true"><use href=href></use></svg> }.into_any()
}

/// A small arrow, mirrored where the text runs from right to left.
pub fn arrow(assets: Assets, name: &str) -> AnyView {
    let href = sprite(assets, name);
    view! { <svg class="icon icon--small flip" aria-hidden="true"><use href=href></use></svg> }.into_any()
}

/// The two speech shapes: `logo`, `pair-open`, `pair-read`, …; words stand
/// beside them.
pub fn pair(assets: Assets, name: &str) -> AnyView {
    let href = sprite(assets, name);
    view! { <svg class="pair" aria-hidden="true"><use href=href></use></svg> }.into_any()
}

/// A picture without a class: a face or an avatar.
pub fn picture(href: String) -> AnyView {
    view! { <svg aria-hidden="true"><use href=href></use></svg> }.into_any()
}

/// Where something has got to, by the pair and in words.
pub fn status_line(assets: Assets, pair_name: &str, words: String) -> AnyView {
    view! { <p class="status">{pair(assets, pair_name)}<span>{words}</span></p> }.into_any()
}

/// That what the council wrote on a page stands there in English, where the page is in
/// another language.
pub fn in_english(tr: Tr) -> Option<AnyView> {
    (tr.lang() != Lang::En).then(|| view! { <p class="hint small">{tr.s("only-english")}</p> }.into_any())
}

/// The link back.
pub fn back_link(tr: Tr, assets: Assets, href: String) -> AnyView {
    view! { <a class="link back" href=href>{arrow(assets, "i-back")}{tr.s("back")}</a> }.into_any()
}

/// A note with a picture; `hue` is a colour class or empty.
pub fn note(assets: Assets, hue: &str, picture: &str, body: impl IntoView + 'static) -> AnyView {
    view! {
        <div class=format!("note {hue}")>{icon(assets, picture)}<div>{body.into_any()}</div></div>
    }
    .into_any()
}

/// A row that leads somewhere, with a line under its title.
pub fn row(assets: Assets, hue: &str, href: &str, picture: &str, title: String, under: String) -> AnyView {
    view! {
        <li>
            <a class=format!("row {hue}") href=href.to_owned()>
                {icon(assets, picture)}
                <span><b>{title}</b><span class="quiet small">{under}</span></span>
                {arrow(assets, "i-next")}
            </a>
        </li>
    }
    .into_any()
}
