//! Beside a response: how it will look, its approval, what children said of
//! it, and the views behind it.

use heard_vocabulary::{EvidenceRelation, ResponseGoing, ResponseState};
use leptos::prelude::*;

use crate::components::{hidden, icon};
use crate::pages::staff::approval::{going_out, send_back, told};
use crate::pages::staff::parts::{claim, fact, paragraphs};
use crate::pages::staff::responses::list::behind;
use crate::pages::staff::responses::{InPlan, ResponseEditPage, SentBack, ViewRef};
use crate::pages::staff::text::{
    BEING_CHECKED, DRAWN, MOVED, SOMEBODY_WHO_LEFT, day, objective_name, on_day, published,
};
use crate::shell::Assets;

/// How it looks to the children, once there is something to see.
pub(super) fn preview(props: &ResponseEditPage) -> Option<AnyView> {
    (!props.you_said.is_empty() && !props.we_did.is_empty()).then(|| {
        let due = (!props.due_on.is_empty()).then(|| day(&props.due_on));
        let answer = props.claim.map_or_else(|| "We did".to_owned(), |made| claim(made, due));
        let title = if props.state == Some(ResponseState::Published) { "How it looks" } else { "How it will look" };
        view! {
            <section class="sheet">
                <h2>{title}</h2>
                <div class="meet">
                    <div class="say"><p class="who"><b>"You said"</b></p>{paragraphs(&props.you_said, "")}</div>
                    <div class="answer"><p class="who"><b>{answer}</b></p>{paragraphs(&props.we_did, "")}</div>
                </div>
            </section>
        }
        .into_any()
    })
}

/// Handing in and publishing; both need it saved first.
pub(super) fn approval(assets: Assets, props: &ResponseEditPage) -> AnyView {
    let words = match props.state {
        None => "Save it first. Then it can be handed in, and one person who did not write it approves it.",
        Some(ResponseState::Draft) => {
            "Needs one person who did not write it. Save what you changed before you hand it in."
        }
        Some(ResponseState::Waiting) => {
            "It waits for one person who did not write it. A saved change makes it a draft again."
        }
        Some(ResponseState::GoingOut) => "It was approved. Nobody sees it before it has gone out.",
        Some(ResponseState::Published) => {
            "It is public. It can be corrected, which takes the same approval; what it says now stays visible."
        }
        Some(ResponseState::OffWall) if props.can_put_back => {
            "Somebody took it off the wall: it may point to a child. Put it back as it was, or have it taken back."
        }
        Some(ResponseState::OffWall) => {
            "It is off the wall. Somebody who did not take it off puts it back as it was, or it is taken back."
        }
        Some(ResponseState::TakenBack) => "Nothing of what it said is shown any more, to anybody.",
    };
    let why_not = props.why_not.map(|why| {
        view! { <p class="note">{icon(assets, "i-warn")}<span dir="auto">{why.words()}</span></p> }
    });
    let post = |step: &'static str, class: &'static str, label: &'static str| {
        let action = props.id.as_ref().map(|id| format!("/responses/{id}/{step}"));
        action.map(|action| view! { <form method="post" action=action><button class=class>{label}</button></form> })
    };
    let submit = props.can_submit.then(|| post("submit", "button button--answer", "Send for approval"));
    let publish = props.can_publish.then(|| publish(props));
    let base = props.id.as_ref().map(|id| format!("/responses/{id}"));
    let put_back = props.can_put_back.then(|| post("put-back", "button button--quiet", "Put it back on the wall"));
    let unsent = props.unsent.as_ref().map(|words| {
        view! { <p class="small quiet">"What you wrote was not sent:"</p>{paragraphs(words, "said")} }
    });
    let going = props.goes_at.zip(base.clone()).map(|(at, base)| going_out(at, &base, &stops(&props.stops)));
    let back = base.filter(|_| props.change.is_none() && props.can_send_back);
    let back = back.map(|base| send_back(assets, format!("{base}/send-back")));
    view! {
        <section class="sheet" id="approval">
            <h2>"Approval"</h2>
            <p>{words}</p>
            {dates(props)}
            {why_not}
            {unsent}
            {comments(&props.sent_back)}
            {going}
            <div class="cluster">{submit}{put_back}</div>
            {publish}
            {back}
        </section>
    }
    .into_any()
}

/// What of it can be stopped, with the button's words.
fn stops(going: &[ResponseGoing]) -> Vec<(&'static str, &'static str)> {
    let words = |one: &ResponseGoing| match one {
        ResponseGoing::Change if going.len() > 1 => "Undo the change",
        ResponseGoing::Views if going.len() > 1 => "Take off the views that were added",
        ResponseGoing::Answer | ResponseGoing::Change | ResponseGoing::Views => "Undo",
    };
    going.iter().map(|one| (one.name(), words(one))).collect()
}

/// Approving, with who is told, and which version was read.
fn publish(props: &ResponseEditPage) -> Option<AnyView> {
    let action = props.id.as_ref().map(|id| format!("/responses/{id}/publish"))?;
    Some(
        view! {
            {told(props.told, "Everybody reads it on the wall.")}
            <form method="post" action=action>
                {props.version.map(|version| hidden("version", version.to_string()))}
                <button class="button button--answer">"Approve and publish"</button>
            </form>
        }
        .into_any(),
    )
}

/// What was written when it was sent back, newest first.
fn comments(all: &[SentBack]) -> Option<AnyView> {
    (!all.is_empty()).then(|| {
        let lines = all
            .iter()
            .map(|one| {
                let by = one.by.clone().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned());
                let head = format!("{by}, {}", on_day(one.on));
                view! { <li><p class="small quiet" dir="auto">{head}</p>{paragraphs(&one.words, "")}</li> }
            })
            .collect_view();
        view! { <h3>"Sent back"</h3><ul class="list">{lines}</ul> }.into_any()
    })
}

fn dates(props: &ResponseEditPage) -> Option<AnyView> {
    let published = props.published_on.map(|on| fact("Published", on_day(on)));
    let recheck = props.recheck_on.map(|on| fact("Asked again", on_day(on)));
    (published.is_some() || recheck.is_some()).then(|| view! { <dl class="facts">{published}{recheck}</dl> }.into_any())
}

/// That the month's lot fell on it, why that tells of nobody, and what is to be
/// done now.
pub(super) fn checked(props: &ResponseEditPage) -> Option<AnyView> {
    props.being_checked.then(|| {
        let look = props.id.as_ref().filter(|_| props.can_look).map(|id| {
            view! {
                <p>"Look whether it holds, where it is meant to have happened. Where it does not, write a new response that says so."</p>
                <form method="post" action=format!("/responses/{id}/looked")>
                    <button class="button">"I looked: it holds"</button>
                </form>
            }
        });
        view! {
            <section class="sheet">
                <h2>{BEING_CHECKED}</h2>
                {look}
                <p class="small quiet">{DRAWN}</p>
            </section>
        }
        .into_any()
    })
}

/// What children said of answers like it: pooled, never of this one.
pub(super) fn verdicts(props: &ResponseEditPage) -> Option<AnyView> {
    (!props.pooled.is_empty()).then(|| {
        let lines = props
            .pooled
            .iter()
            .map(|one| {
                let words = format!("{}; yes: {}", one.said.who("said anything"), one.share());
                view! { <dt>{one.of()}</dt><dd>{words}</dd> }
            })
            .collect_view();
        view! {
            <section class="sheet">
                <h2>"Did it happen?"</h2>
                <p class="small quiet">"Of all answers of a kind together. What was said of this one alone is shown to nobody but the team that reads."</p>
                <dl class="facts">{lines}</dl>
                <p class="small quiet">{published(props.figures)}" "{MOVED}</p>
            </section>
        }
        .into_any()
    })
}

/// What of the plan it is linked to, and linking it, for whoever may.
pub(super) fn plan(props: &ResponseEditPage) -> Option<AnyView> {
    if props.link.is_none() && props.in_plan.is_empty() {
        return None;
    }
    let lines = props.in_plan.iter().map(linked).collect_view();
    let list = (!props.in_plan.is_empty()).then(|| view! { <ul class="stack stack--tight lines">{lines}</ul> });
    let link = props.link.clone().map(|href| {
        let words = "It may be the answer to an objective or an action, speak for or against it, or have changed it.";
        view! {
            <p class="small quiet">{words}</p>
            <a class="button button--quiet" href=href>"Link it to the plan"</a>
        }
    });
    Some(view! { <section class="sheet"><h2>"In the plan"</h2>{list}{link}</section> }.into_any())
}

fn linked(one: &InPlan) -> AnyView {
    let how = match one.relation {
        EvidenceRelation::EvidenceFor => "It speaks for it",
        EvidenceRelation::Challenges => "It speaks against it",
        EvidenceRelation::AnsweredBy => "It is the answer to it",
        EvidenceRelation::Influenced => "It changed it",
    };
    let why = if one.why.is_empty() { how.to_owned() } else { format!("{how}, because: {}", one.why) };
    let text = match one.number {
        Some(number) => format!("Objective {}", objective_name(number, &one.text)),
        None => format!("Action {}", one.text),
    };
    let href = one.href.clone();
    view! { <li><a class="long" href=href dir="auto">{text}</a><p class="small quiet" dir="auto">{why}</p></li> }
        .into_any()
}

/// The views behind it, for those who read them.
pub(super) fn views(props: &ResponseEditPage) -> Option<AnyView> {
    let title = match props.view_count? {
        0 => "No view behind it yet".to_owned(),
        count => format!("{} behind it", behind(count)),
    };
    let links = props.views.iter().map(link).collect_view();
    Some(
        view! {
            <section class="sheet">
                <h2>{title}</h2>
                <ul class="list small">{links}</ul>
                <p class="small quiet">"The owner sees neither how many there are nor who said what."</p>
            </section>
        }
        .into_any(),
    )
}

fn link(view: &ViewRef) -> Option<AnyView> {
    (!view.snippet.is_empty()).then(|| {
        let href = format!("/views/{}", view.id);
        view! { <li><a href=href dir="auto">{view.snippet.clone()}</a></li> }.into_any()
    })
}
