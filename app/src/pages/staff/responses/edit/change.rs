//! What is to be changed in a public response, what was, and that one was taken
//! back.

use heard_vocabulary::{ResponseChangeKind, ResponseChangeState, ResponseState};
use jiff::civil::Date;
use leptos::prelude::*;

use crate::components::hidden;
use crate::pages::staff::approval::{send_back, told};
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{button_link, claim, paragraphs};
use crate::pages::staff::responses::{Corrected, ResponseChange, ResponseEditPage, ResponseWords};
use crate::pages::staff::text::{day, on_day};
use crate::shell::Assets;

/// All that is left of a response that was taken back.
pub(super) fn taken_back(on: Date, why: &str) -> AnyView {
    view! {
        <div class="stack">
            <section class="sheet">
                <p>{format!("This response was taken back on {}, and this is why:", on_day(on))}</p>
                {paragraphs(why, "said")}
            </section>
        </div>
    }
    .into_any()
}

/// What a response said before it was corrected.
pub(super) fn before(corrections: &[Corrected]) -> AnyView {
    corrections
        .iter()
        .map(|one| {
            view! {
                <section class="sheet">
                    <h2>{format!("Corrected on {}", on_day(one.on))}</h2>
                    {paragraphs(&one.why, "")}
                    <details class="more">
                        <summary>"What it said before"</summary>
                        {text(&one.before)}
                    </details>
                </section>
            }
        })
        .collect_view()
        .into_any()
}

fn text(words: &ResponseWords) -> AnyView {
    let due = (!words.due_on.is_empty()).then(|| day(&words.due_on));
    view! {
        <div class="meet">
            <div class="say"><p class="who"><b>"You said"</b></p>{paragraphs(&words.you_said, "")}</div>
            <div class="answer">
                <p class="who"><b>{claim(words.claim, due)}</b></p>
                {paragraphs(&words.we_did, "")}
                {paragraphs(&words.reason, "")}
                {paragraphs(&words.next_step, "")}
                <p class="small quiet" dir="auto">{words.owner_name.clone()}</p>
            </div>
        </div>
        <p class="small quiet">"Easy read"</p>
        {paragraphs(&words.easy_read, "")}
    }
    .into_any()
}

/// The change that is not done yet, with what the reader may do about it.
pub(super) fn waits(assets: Assets, props: &ResponseEditPage) -> Option<AnyView> {
    let (change, id) = (props.change.as_ref()?, props.id.as_ref()?);
    let title = match change.kind {
        ResponseChangeKind::Correction => "A correction",
        ResponseChangeKind::Withdrawal => "To be taken back",
    };
    let stands = match change.state {
        ResponseChangeState::Waiting if change.own => "It waits for one person who did not ask for it.",
        ResponseChangeState::Waiting => "It waits for approval. Until it has gone out, nothing changes.",
        ResponseChangeState::SentBack => "It was sent back. Send another, or give it up.",
        ResponseChangeState::GoingOut => "It was approved. Nobody sees it before it has gone out.",
        ResponseChangeState::Done | ResponseChangeState::Left => "",
    };
    Some(
        view! {
            <section class="sheet" id="change">
                <h2>{title}</h2>
                <p>{stands}</p>
                <p class="small quiet">"Why, as young people read it:"</p>
                {paragraphs(&change.why, "said")}
                {change.words.as_ref().map(text)}
                {change.can_approve.then(|| approve(id, change, props))}
                {props.can_send_back.then(|| send_back(assets, format!("/responses/{id}/send-back")))}
                {change.can_leave.then(|| leave(id))}
            </section>
        }
        .into_any(),
    )
}

fn approve(id: &str, change: &ResponseChange, props: &ResponseEditPage) -> AnyView {
    let (label, also) = match change.kind {
        ResponseChangeKind::Correction => {
            ("Approve the correction", "On the wall, what it says now stays visible as corrected.")
        }
        ResponseChangeKind::Withdrawal => ("Approve taking it back", "On the wall, one sentence stands where it was."),
    };
    view! {
        {told(props.told, also)}
        <form method="post" action=format!("/responses/{id}/change")>
            {hidden("change", change.id.clone())}
            <button class="button button--answer">{label}</button>
        </form>
    }
    .into_any()
}

fn leave(id: &str) -> AnyView {
    view! {
        <form method="post" action=format!("/responses/{id}/leave")>
            <button class="button button--quiet">"Give it up"</button>
        </form>
    }
    .into_any()
}

/// Off the wall at once, where it points to a child.
fn off_wall(id: &str) -> AnyView {
    view! {
        <p>"If it points to a child, take it off the wall first: nobody but those who write or approve responses reads it from then on. A second person decides whether it comes back."</p>
        <form method="post" action=format!("/responses/{id}/off-wall")>
            <button class="button button--quiet">"Take it off the wall now"</button>
        </form>
    }
    .into_any()
}

/// The ways to ask for a change of a public response.
pub(super) fn ask(assets: Assets, props: &ResponseEditPage) -> Option<AnyView> {
    let id = props.id.as_ref()?;
    let public = matches!(props.state, Some(ResponseState::Published | ResponseState::OffWall));
    let shown = props.can_correct && props.correcting.is_none() && public;
    // What is off the wall, or to be taken back, is not corrected.
    let withdrawn = props.change.as_ref().is_some_and(|change| change.kind == ResponseChangeKind::Withdrawal);
    let correct = props.state == Some(ResponseState::Published) && !withdrawn;
    shown.then(|| {
        let form = Form { assets, id: "take-back", errors: &[] };
        let hint = "Young people read this where the response stood. Repeat nothing of what it said.";
        view! {
            <section class="sheet" id="wrong">
                <h2>"Is something wrong with it?"</h2>
                {props.can_take_off.then(|| off_wall(id))}
                {correct.then(|| view! {
                    <div>{button_link("button--quiet", format!("/responses/{id}/correct"), "Correct it")}</div>
                })}
                <details class="more">
                    <summary>"Take it back"</summary>
                    <form class="stack stack--tight" method="post" action=format!("/responses/{id}/take-back")>
                        {form.area(Area::plain("why", "Why is it taken back?", Some(hint), "", 2))}
                        <div><button class="button button--quiet">"Ask to take it back"</button></div>
                    </form>
                </details>
            </section>
        }
        .into_any()
    })
}
