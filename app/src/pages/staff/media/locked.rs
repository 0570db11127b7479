//! What stands in place of something that was locked unseen, and the one press that
//! locks.

use heard_vocabulary::{LockedState, MediaKind};
use leptos::prelude::*;

use super::props::{Locked, LockedAsked, LockedDeed, LockedKnown, Media};
use crate::components::icon;
use crate::pages::staff::directory::numbers;
use crate::pages::staff::parts::{button_link, paragraphs, time_at};
use crate::pages::staff::{SOMEBODY_WHO_LEFT, Worded as _};
use crate::shell::Assets;

/// The button that locks, before anything of it is shown: whoever presses need not look.
pub(in crate::pages::staff) fn press(one: &Media) -> AnyView {
    let what = match one.kind {
        MediaKind::Voice => "This may be intimate: lock it now",
        MediaKind::Drawing | MediaKind::Photo => "This may be an intimate picture: lock it now",
    };
    view! {
        <form class="cluster" method="post" action=format!("{}/lock{}", one.href, one.form)>
            <button class="button button--quiet">{what}</button>
            <span class="small quiet">"You need not look, nor be sure. Nobody can open it then."</span>
        </form>
    }
    .into_any()
}

/// The same for everything that came with a view, from a list that shows none of it.
pub(in crate::pages::staff) fn press_all(view: &str, what: String) -> AnyView {
    view! {
        <form method="post" action=format!("{view}/lock-media")>
            <button class="link small">"May be intimate: lock unseen"<span class="vh">{format!(" what came with: {what}")}</span></button>
        </form>
    }
    .into_any()
}

/// What stands in its place.
pub(in crate::pages::staff) fn locked(assets: Assets, lock: &Locked) -> AnyView {
    match lock.state {
        LockedState::Locked => shut(assets, lock),
        LockedState::Released => view! {
            <p class="note">
                {icon(assets, "i-lock")}
                <span>
                    "It was locked unseen, and released: two people found, as they were advised, that it need not be locked. Only safeguarding leads can open it."
                    {ended(lock)}
                </span>
            </p>
            {lock.known.as_ref().map(more)}
        }
        .into_any(),
        LockedState::Destroyed => view! {
            <p class="note">
                {icon(assets, "i-lock")}
                <span>"It was locked unseen and destroyed, as the police advised. Nobody can open it any more."{ended(lock)}</span>
            </p>
            {lock.known.as_ref().map(more)}
        }
        .into_any(),
    }
}

fn ended(lock: &Locked) -> Option<AnyView> {
    lock.ended.map(|at| view! { " "{time_at(at)}"." }.into_any())
}

/// What somebody who is frightened by it reads first.
fn shut(assets: Assets, lock: &Locked) -> AnyView {
    let known = lock.known.as_ref();
    let lead = known.is_some_and(|known| known.lead);
    let next = match (lead, known.is_some_and(|known| known.advised.is_some())) {
        (true, false) => {
            "Ring the police, say that it may be an intimate picture of a child, and write down what they advise."
        }
        (true, true) => "Do what was advised, and write down what was done.",
        (false, _) => "Tell a safeguarding lead now. They ring the police, and write down what they advise.",
    };
    view! {
        <div class="note">
            {icon(assets, "i-lock")}
            <div class="stack stack--tight">
                <p><b>"Locked. Nobody can open it: not you, not a safeguarding lead, not whoever sent it."</b></p>
                <p>"Do not look again. Do not copy, forward or print it, and do not ask anybody to send it again. Delete nothing. You have done the right thing by locking it."</p>
                <p>{next}</p>
                {ring(lock)}
                {since(lock)}
                {known.map(advice)}
                {known.map(more)}
            </div>
        </div>
    }
    .into_any()
}

/// Whom to ring. Where the directory has no police, the numbers that are the same
/// everywhere.
pub(super) fn ring(lock: &Locked) -> AnyView {
    view! {
        <p>"Where somebody is in danger now: "<a href="tel:999">"999"</a>". Else the police: "<a href="tel:101">"101"</a>"."</p>
        {numbers(&lock.police)}
    }
    .into_any()
}

fn since(lock: &Locked) -> AnyView {
    let by = match lock.by {
        Some(role) => format!("locked by: {}", role.title()),
        None => "locked again by Heard, after words were put back from a copy".to_owned(),
    };
    view! { <p class="small quiet">"Since "{time_at(lock.since)}", "{by}</p> }.into_any()
}

/// What was advised last, and what waits.
fn advice(known: &LockedKnown) -> AnyView {
    let advised = match &known.advised {
        Some(deed) => told(deed),
        None => view! { <p><b>"It is not written down yet that anybody was asked."</b></p> }.into_any(),
    };
    let handed = known.handed_over.as_ref().map(|deed| {
        view! { <p><b>"The police have it."</b></p> {told(deed)} }
    });
    view! { {advised}{handed}{known.asked.as_ref().map(waits)} }.into_any()
}

/// Who said or did what.
pub(super) fn told(deed: &LockedDeed) -> AnyView {
    if deed.unreadable {
        return view! { <p class="quiet">"What was written about it cannot be read."</p> }.into_any();
    }
    let said = deed.to.map(|to| {
        let reference = (!deed.reference.is_empty()).then(|| format!(", reference {}", deed.reference));
        view! { <p dir="auto">{format!("{}: {}, {}", to.words(), deed.who, deed.when)}{reference}</p> }
    });
    view! { {said}{paragraphs(&deed.what, "")} }.into_any()
}

/// What a second person has to answer.
pub(super) fn waits(asked: &LockedAsked) -> AnyView {
    let who = asked.by.clone().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned());
    view! {
        <p>
            <b dir="auto">{who}</b>" asked, "{time_at(asked.at)}": "{asked.end.words()}". "
            <b>"A second person has to answer."</b>
        </p>
    }
    .into_any()
}

/// The way to the page on which everything stands.
fn more(known: &LockedKnown) -> AnyView {
    let words = match (&known.asked, known.lead) {
        (Some(asked), _) if !asked.mine => "Answer as the second person",
        (_, true) => "Write down what was advised, and what happens next",
        (_, false) => "What was written down about it",
    };
    view! { <p>{button_link("button--quiet", known.href.clone(), words)}</p> }.into_any()
}
