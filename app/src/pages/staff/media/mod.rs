//! Recordings and pictures of a view. A picture is a few blurred dots until
//! somebody asks for it; one that may be intimate is locked by one press, before
//! anybody opened it, and nobody opens it then.

mod frame;
mod list;
mod locked;
mod looked_after;
mod problems;
mod props;
#[cfg(test)]
mod tests;

use heard_vocabulary::{MediaKind, MediaSeen, Role};
use leptos::prelude::*;

use crate::components::icon;
use crate::pages::staff::Worded as _;
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{paragraphs, time_at};
use crate::shell::Assets;

pub use frame::Done;
pub(super) use list::{locked_list, second_person};
pub(super) use locked::{locked, press, press_all};
pub use looked_after::locked_page;
pub use problems::{LockedForm, LockedProblem};
pub use props::{
    FirstOpened, Locked, LockedAsked, LockedDeed, LockedKnown, LockedLine, LockedPage, Media, RefusedLocked,
};

/// All of them.
pub(super) fn media(assets: Assets, media: &[Media]) -> Option<AnyView> {
    (!media.is_empty()).then(|| {
        let items = media.iter().map(|one| item(assets, one)).collect_view();
        view! { <section class="stack" aria-label="Recordings and pictures">{items}</section> }.into_any()
    })
}

fn item(assets: Assets, one: &Media) -> AnyView {
    let length = one.length.as_ref().map(|length| format!(", {length}"));
    view! {
        <article class="sheet" id=format!("media-{}", one.id)>
            <h2 class="cluster">{icon(assets, media_icon(one.kind))}{one.kind.words()}{length}</h2>
            {one.team.then(|| opened(assets, one))}
            {one.lock.as_ref().map(|lock| locked(assets, lock))}
            {one.may_open.then(|| open(assets, one))}
        </article>
    }
    .into_any()
}

fn opened(assets: Assets, one: &Media) -> AnyView {
    match one.opened {
        Some(FirstOpened { at, role }) => {
            let role = role.map_or("somebody", Role::title);
            view! { <p class="quiet small">{format!("First opened by: {role}, ")}{time_at(at)}</p> }.into_any()
        }
        // Nobody will.
        None if one.lock.is_some() => ().into_any(),
        None => {
            let words = match one.kind {
                MediaKind::Voice => "Nobody has listened to it yet.",
                MediaKind::Drawing | MediaKind::Photo => "Nobody has looked at it yet.",
            };
            view! { <p class="note sunny">{icon(assets, "i-eye")}<span>{words}</span></p> }.into_any()
        }
    }
}

fn open(assets: Assets, one: &Media) -> AnyView {
    let id = one.id.clone();
    let what = match (one.kind, one.shown) {
        (MediaKind::Voice, _) => {
            view! { <audio controls preload="none" src=one.href.clone() aria-label="The recording"></audio> }.into_any()
        }
        (_, true) => view! { <img src=one.href.clone() alt="What the young person sent"/> }.into_any(),
        // Its preview went when it was locked.
        (_, false) if one.lock.is_some() => to_open(one, &id),
        (_, false) => view! {
            <img class="blurred" src=format!("{}/blurred", one.href) width="240" height="240" alt="Blurred until it is opened"/>
            {to_open(one, &id)}
        }
        .into_any(),
    };
    view! {
        {press(one)}
        {what}
        {transcript(assets, one)}
    }
    .into_any()
}

fn to_open(one: &Media, id: &str) -> AnyView {
    view! { <p><a class="button button--quiet" href=format!("{}#media-{id}", one.show) data-go="">"Open the picture"</a></p> }
        .into_any()
}

fn transcript(assets: Assets, one: &Media) -> AnyView {
    if !one.team {
        let said = (!one.transcript.is_empty()).then(|| paragraphs(&one.transcript, ""));
        return said.map(|said| view! { <p class="small quiet">"As the team wrote it down:"</p> {said} }).into_any();
    }
    let id = format!("write-{}", one.id);
    let form = Form { assets, id: &id, errors: &[] };
    let (label, hint) = match one.kind {
        MediaKind::Voice => {
            ("What is said in it", "Word for word, in their language. It stands in the queue as their words.")
        }
        _ => ("What can be seen in it", "In plain words. It stands in the queue beside their words."),
    };
    let area =
        Area { name: "text", label, hint: Some(hint), value: one.transcript.clone(), rows: 3, look: "speak--plain" };
    view! {
        <form class="stack stack--tight" method="post" action=format!("{}/transcript{}", one.href, one.form)>
            {form.area(area)}
            <div><button class="button button--quiet">"Save"</button></div>
        </form>
    }
    .into_any()
}

/// The picture of a kind of file, in the sprite.
#[must_use]
pub const fn media_icon(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Voice => "i-mic",
        MediaKind::Drawing => "i-draw",
        MediaKind::Photo => "i-camera",
    }
}

/// The words for a file in a list.
#[must_use]
pub fn seen_words(kind: MediaKind, seen: MediaSeen) -> &'static str {
    match (kind, seen) {
        (kind, MediaSeen::Opened) => kind.words(),
        (MediaKind::Voice, MediaSeen::Unopened) => "Recording, not heard yet",
        (MediaKind::Drawing, MediaSeen::Unopened) => "Drawing, not looked at yet",
        (MediaKind::Photo, MediaSeen::Unopened) => "Photo, not looked at yet",
        (MediaKind::Voice, MediaSeen::Locked) => "Recording, locked unseen",
        (MediaKind::Drawing, MediaSeen::Locked) => "Drawing, locked unseen",
        (MediaKind::Photo, MediaSeen::Locked) => "Photo, locked unseen",
    }
}
