//! Recordings and pictures, and the tools that make them.

use heard_vocabulary::MediaKind;
use leptos::prelude::*;

use super::{field_error, icon};
use crate::i18n::Tr;
use crate::islands::DrawPad;
use crate::pages::young::media::MediaItem;
use crate::shell::Assets;

/// Recordings to listen to, pictures to look at; `remove` gives each a button
/// of the form they stand in.
pub fn media(tr: Tr, assets: Assets, items: Vec<MediaItem>, remove: bool) -> Option<AnyView> {
    let none = items.is_empty();
    let items = items
        .into_iter()
        .map(|MediaItem { id, way, href, length }| {
            let name = tr.of("media", way.name());
            let what = match (href, way) {
                // Why is for a person to say, and not for whoever holds the telephone.
                (None, _) => view! { <p class="quiet">{tr.s("error-title-gone")}</p> }.into_any(),
                (Some(href), MediaKind::Voice) => {
                    let label = name.clone();
                    view! { <audio controls preload="none" src=href aria-label=label></audio> }.into_any()
                }
                (Some(href), MediaKind::Drawing | MediaKind::Photo) => {
                    // Its name stands beside it; what it shows, nobody knows yet.
                    view! { <img src=href alt="" loading="lazy"/> }.into_any()
                }
            };
            let button = remove.then(|| {
                view! {
                    <button class="link" name="remove" value=id>
                        {tr.s("media-remove")}<span class="vh">": "{name.clone()}</span>
                    </button>
                }
            });
            view! {
                <li>
                    <p class="apart">
                        <b class="cluster">{icon(assets, picture(way))}{name.clone()}" "{length}</b>
                        {button}
                    </p>
                    {what}
                </li>
            }
        })
        .collect_view();
    (!none).then(|| view! { <ul class="media" aria-label=tr.s("media-label")>{items}</ul> }.into_any())
}

/// The picture of a way to answer.
fn picture(way: MediaKind) -> &'static str {
    match way {
        MediaKind::Voice => "i-mic",
        MediaKind::Drawing => "i-draw",
        MediaKind::Photo => "i-camera",
    }
}

/// Buttons that lay out a tool, keeping what was typed.
pub fn ways(tr: Tr, assets: Assets, chosen: Option<MediaKind>) -> AnyView {
    let buttons = MediaKind::ALL
        .iter()
        .map(|way| {
            let here = (chosen == Some(*way)).then_some("true");
            view! {
                <button class="way" name="go" value=format!("way-{}", way.name()) aria-current=here>
                    {icon(assets, picture(*way))}{tr.of("way", way.name())}
                </button>
            }
        })
        .collect_view();
    view! { <div class="ways" role="group" aria-label=tr.s("way-label")>{buttons}</div> }.into_any()
}

/// The tool of one way: a file to choose, and with script a recorder or a pad
/// that fill it in.
pub fn tool(tr: Tr, assets: Assets, way: MediaKind, error: Option<String>) -> AnyView {
    let wrong = error.is_some();
    let (accept, capture) = match way {
        MediaKind::Voice => ("audio/*,.m4a,.mp3,.wav,.ogg,.webm,.aac,.flac,.caf", Some("user")),
        MediaKind::Drawing | MediaKind::Photo => ("image/jpeg,image/png,image/webp,image/gif", None),
    };
    let picture = (way != MediaKind::Voice).then(|| assets.url("js/picture.js"));
    let file = view! {
        <div class=if wrong { "field is-wrong" } else { "field" } data-module=picture>
            <label for="file">{tr.of("media-file", way.name())}</label>
            <p class="hint" id="file-hint">{tr.of("media-hint", way.name())}</p>
            {field_error(tr, assets, "file", error)}
            <input
                class="input"
                type="file"
                id="file"
                name="file"
                accept=accept
                capture=capture
                aria-describedby=if wrong { "file-hint file-error" } else { "file-hint" }
                aria-invalid=wrong.then_some("true")
            />
        </div>
    };
    let tool = match way {
        MediaKind::Voice => view! {
            <div
                class="stack"
                data-module=assets.url("js/record.js")
                data-start=tr.s("record-start")
                data-stop=tr.s("record-stop")
                data-going=tr.s("record-going")
                data-done=tr.s("record-done")
                data-denied=tr.s("record-denied")
                data-name=tr.s("media-voice")
            >
                {file}
            </div>
        }
        .into_any(),
        MediaKind::Drawing => view! { <DrawPad>{pad(tr)}{file}</DrawPad> }.into_any(),
        MediaKind::Photo => file.into_any(),
    };
    view! {
        <section class="tool stack" id="tool" aria-label=tr.of("way", way.name())>
            <input type="hidden" name="way" value=way.name()/>
            {tool}
            <button class="button button--quiet" name="go" value="more">{tr.s("media-more")}</button>
        </section>
    }
    .into_any()
}

/// The pad and its tools, hidden until the island wakes.
fn pad(tr: Tr) -> AnyView {
    let colours = (0..5)
        .map(|n| {
            let (name, ink) = (tr.of("draw-colour", &n.to_string()), n.to_string());
            let pressed = if n == 0 { "true" } else { "false" };
            view! { <button type="button" class="ink" data-ink=ink aria-pressed=pressed><span class="vh">{name}</span></button> }
        })
        .collect_view();
    let act = |act: &'static str, toggles: bool| {
        let pressed = toggles.then_some("false");
        view! { <button type="button" class="way" data-act=act aria-pressed=pressed>{tr.of("draw", act)}</button> }
    };
    view! {
        <div class="pad stack stack--tight" id="pad" hidden>
            <div class="ways">{colours}{act("thick", true)}{act("dots", true)}{act("undo", false)}{act("clear", false)}</div>
            <canvas width="1000" height="750" tabindex="0" role="img" aria-label=tr.s("draw-here") aria-describedby="pad-keys"></canvas>
            <p class="hint small" id="pad-keys">{tr.s("draw-keys")}</p>
        </div>
    }
    .into_any()
}
