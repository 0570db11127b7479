//! What was written to a child and did not go: what is held, and what was stopped.

use heard_vocabulary::{ReplyGoes, Withheld};
use leptos::prelude::*;

use crate::components::hidden;
use crate::pages::staff::Worded as _;
use crate::pages::staff::parts::{paragraphs, time_at};
use crate::pages::staff::views::{HeldLine, ViewPage, WithheldMessage};

/// Everything that did not go to its author, with the ways to send or to stop what is held.
pub(super) fn withheld(props: &ViewPage) -> Option<AnyView> {
    if props.withheld.is_empty() {
        return None;
    }
    let all = props.withheld.iter().map(|one| message(props, one)).collect_view();
    Some(
        view! {
            <section class="sheet stack stack--tight" id="withheld">
                <h2>"Did not go out"</h2>
                <p class="small quiet">"The child sees nothing of this. Whoever may read the view does."</p>
                {all}
            </section>
        }
        .into_any(),
    )
}

fn message(props: &ViewPage, one: &WithheldMessage) -> AnyView {
    let who = one.sender.words();
    let by = one.by.clone().map(|name| view! { <span dir="auto">{name}</span>", " });
    let stands = match one.state {
        Withheld::Held => held(props, one),
        Withheld::Stopped => stopped(one),
    };
    let close = one.close.then(|| {
        view! { <p class="small"><b>"It was taken out within seconds of going out: the child may have read it for a moment."</b></p> }
    });
    view! {
        <div class="stack stack--tight">
            <p class="who"><b>{who}</b>" "<span class="quiet">{by}{time_at(one.at)}</span></p>
            {paragraphs(&one.text, "said")}
            {close}
            {stands}
        </div>
    }
    .into_any()
}

fn held(props: &ViewPage, one: &WithheldMessage) -> AnyView {
    let (send, never) = (props.action("send-held"), props.action("drop-held"));
    view! {
        <div class="note sunny cluster">
            <span>
                <b>"Held."</b>
                " This view may be about whoever wrote it, or they do not work here any more. It goes out when a colleague sends it."
            </span>
            <form method="post" action=send>
                {hidden("message", one.id.clone())}
                {safe(props)}
                <button class="button button--quiet">"Send it now"</button>
            </form>
            <form method="post" action=never>
                {hidden("message", one.id.clone())}
                <button class="button button--quiet">"Never send it"</button>
            </form>
        </div>
    }
    .into_any()
}

/// The tick of whoever knows that it is safe, where it takes one.
fn safe(props: &ViewPage) -> Option<AnyView> {
    (props.goes == ReplyGoes::AtOnceIfSafe).then(|| {
        view! {
            <p class="small">"This goes at once and cannot be stopped, because it may be about their safety."</p>
            <label class="cluster small">
                <input class="tick" type="checkbox" name="safe" value="yes"/>
                "I know that it is safe to write to them here, or they asked to be answered here"
            </label>
        }
        .into_any()
    })
}

fn stopped(one: &WithheldMessage) -> AnyView {
    let by = one.stopped.clone().map(|(name, at)| {
        let name = name.unwrap_or_else(|| "a colleague".to_owned());
        view! { " By "<span dir="auto">{name}</span>", "{time_at(at)}"." }
    });
    view! { <p class="note"><span><b>"Stopped, never sent."</b>{by}</span></p> }.into_any()
}

/// Above the queue: the views of which something is held.
pub(in crate::pages::staff::views) fn held_strip(lines: &[HeldLine]) -> Option<AnyView> {
    if lines.is_empty() {
        return None;
    }
    let lines = lines
        .iter()
        .map(|one| view! { <li><a href=format!("{}#withheld", one.href)>"A held reply"</a>", since "{time_at(one.at)}</li> })
        .collect_view();
    Some(
        view! {
            <section class="note sunny" aria-labelledby="held-replies">
                <div>
                    <h2 id="held-replies">"Replies that are held"</h2>
                    <p>"The view may be about whoever wrote them, or they do not work here any more. Read each, and send it or stop it."</p>
                    <ul class="list small">{lines}</ul>
                </div>
            </section>
        }
        .into_any(),
    )
}
