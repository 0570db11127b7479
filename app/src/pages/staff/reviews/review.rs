//! One review: what is asked, what young people said, what was decided.

use leptos::prelude::*;

use super::{PendingDecision, ReviewOutcome, ReviewPage};
use crate::components::{icon, pair};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::approval::{going_out, send_back, told as told_of};
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{back, line, page_head, paragraphs, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::services::Spoke;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{MOVED, on_day, published};
use crate::shell::Assets;

/// One review.
pub fn review(frame: StaffFrame, props: ReviewPage) -> AnyView {
    let assets = frame.assets;
    let title = format!("Review: {}", props.title);
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "decide", errors: &errors };
    let under = format!("Of {}. Opened on {}.", props.service.text, on_day(props.opened_on));
    let decision = match (&props.outcome, &props.pending) {
        (Some(outcome), _) => written(outcome, "What the young people were told"),
        (None, Some(pending)) => waits(assets, &props, pending),
        (None, None) if props.can_decide => decide(form, &props),
        (None, None) => view! {
            <section class="sheet"><h2>"Decision"</h2><p class="quiet">"Not yet decided."</p></section>
        }
        .into_any(),
    };
    let body = view! {
        {form.summary()}
        {back(assets, "/reviews", "Reviews")}
        {page_head(title.clone(), line(under), gather(&props))}
        <div class="cols">
            <div class="stack">{why_not(assets, &props)}{asked(&props)}{said(&props)}{decision}</div>
            <aside class="side">{steps(&props)}{told(assets, &props)}{service(&props)}{plan(&props)}</aside>
        </div>
    };
    staff_page(frame, &title, !errors.is_empty(), body.into_any())
}

fn gather(props: &ReviewPage) -> Option<AnyView> {
    (props.can_decide && props.outcome.is_none()).then(|| {
        let action = format!("/reviews/{}/gather", props.id);
        view! {
            <form method="post" action=action><button class="button button--quiet">"Gather what came in since"</button></form>
        }
        .into_any()
    })
}

/// Linking it to the plan, for whoever may.
fn plan(props: &ReviewPage) -> Option<AnyView> {
    props
        .link
        .clone()
        .map(|href| view! { <a class="button button--quiet" href=href>"Link it to the plan"</a> }.into_any())
}

fn asked(props: &ReviewPage) -> AnyView {
    let lines: Vec<_> = props.enquiry.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
    let enquiry = (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view();
        view! { <h3>"Lines of enquiry"</h3><ul class="list">{lines}</ul> }
    });
    view! {
        <section class="sheet"><h2>"What are we asking?"</h2>{paragraphs(&props.scope, "")}{enquiry}</section>
    }
    .into_any()
}

fn said(props: &ReviewPage) -> AnyView {
    let count = match props.spoke {
        Spoke::TooSmall => "The service is too small to count: visit it, and ask the young people there.".to_owned(),
        Spoke::Counted(count) => format!("{}.", count.who("spoke of the service")),
    };
    view! {
        <section class="sheet">
            <h2>"What young people said"</h2>
            <p>{count}</p>
            <p>"What is gathered here is read by the team that reads views, and told back to those who said it. How many views a review holds is shown to nobody: it would count the children of one service on a day one chooses. Whoever approves what is told sees about how many that reaches, as figures are shown."</p>
            <p class="small quiet">{published(props.figures)}</p>
            <p class="small quiet">{MOVED}</p>
        </section>
    }
    .into_any()
}

fn decide(form: Form<'_>, props: &ReviewPage) -> AnyView {
    let ReviewOutcome { recommended, decision, changed, told } = &props.values;
    let area = |name, label, hint, value: &str, look| {
        form.area(Area { name, label, hint: Some(hint), value: value.to_owned(), rows: 3, look })
    };
    let told_hint =
        "In their words. Everyone whose view is in this review is told this, once a second person approved it.";
    let action = format!("/reviews/{}/decide", props.id);
    view! {
        <form class="sheet" method="post" action=action>
            <h2>"Decision"</h2>
            {props.sent_back.as_ref().map(|words| view! {
                <div class="note"><p>"It was sent back:"</p>{paragraphs(words, "")}</div>
            })}
            {area("recommended", "What was recommended?", "By the panel or whoever looked at it.", recommended, "speak--plain")}
            {area("decision", "What was decided?", "Accepted, accepted in part or refused, and why.", decision, "speak--plain")}
            {area("changed", "What changes?", "And from when.", changed, "speak--plain")}
            {area("told", "What are the young people told?", told_hint, told, "speak--answer")}
            <div class="cluster">
                <button class="button">"Send for approval"</button>
                <span class="quiet small">"Nothing more is gathered from then on. When it is told the evidence is frozen, and the decision stays as it is."</span>
            </div>
        </form>
    }
    .into_any()
}

/// Why something could not be done.
fn why_not(assets: Assets, props: &ReviewPage) -> Option<AnyView> {
    props.why_not.map(|why| view! { <p class="note">{icon(assets, "i-warn")}<span>{why.words()}</span></p> }.into_any())
}

/// What waits for approval, or goes out, with what the reader may do about it.
fn waits(assets: Assets, props: &ReviewPage, pending: &PendingDecision) -> AnyView {
    let base = format!("/reviews/{}", props.id);
    let stands = match pending.goes_at {
        Some(_) => "It was approved. Nobody is told before it has gone out.",
        None => "It waits for one person who did not hand it in. Until it has gone out, nobody is told.",
    };
    let approve = pending.can_approve.then(|| {
        view! {
            {told_of(pending.told, "What they are told stands above.")}
            <form method="post" action=format!("{base}/approve")>
                <button class="button button--answer">"Approve and tell them"</button>
            </form>
            {send_back(assets, format!("{base}/send-back"))}
        }
    });
    view! {
        {written(&pending.outcome, "What the young people are to be told")}
        <section class="sheet" id="approval">
            <h2>"Approval"</h2>
            <p>{stands}</p>
            {pending.goes_at.map(|at| going_out(at, &base, if pending.can_stop { &[("", "Undo")] } else { &[] }))}
            {approve}
        </section>
    }
    .into_any()
}

fn written(outcome: &ReviewOutcome, told_as: &'static str) -> AnyView {
    let ReviewOutcome { recommended, decision, changed, told } = outcome;
    view! {
        <section class="sheet"><h2>"Recommendation"</h2>{paragraphs(recommended, "")}</section>
        <section class="sheet"><h2>"Decision"</h2>{paragraphs(decision, "")}</section>
        <section class="sheet"><h2>"What changes"</h2>{paragraphs(changed, "")}</section>
        <section class="sheet">
            <h2>{told_as}</h2>
            <div class="answer">{paragraphs(told, "said")}</div>
        </section>
    }
    .into_any()
}

fn steps(props: &ReviewPage) -> AnyView {
    let decided = props.decided_on.map(|on| view! { <li class="by-us">{time_on(on)}" decided"</li> });
    let pack = props.pack_hash.as_deref().map(|hash| {
        let hash = hash.to_owned();
        view! {
            <p class="small quiet">"The evidence was frozen when it was decided:"</p>
            <p class="small nums">{hash}</p>
        }
    });
    view! {
        <section class="sheet">
            <h2>"Where it is"</h2>
            <ol class="timeline">
                <li class="by-us">{time_on(props.opened_on)}" review opened"</li>
                <li class="by-child">"views gathered"</li>
                {decided}
            </ol>
            {pack}
        </section>
    }
    .into_any()
}

fn told(assets: Assets, props: &ReviewPage) -> AnyView {
    let (picture, words) = match &props.outcome {
        None => ("pair-open", "Not yet. Nobody who spoke has been told."),
        Some(_) => ("pair-answered", "Everyone whose view is in this review was told."),
    };
    view! {
        <section class="sheet">
            <h2>"Told back"</h2>
            <p class="status">{pair(assets, picture)}<span>{words}</span></p>
        </section>
    }
    .into_any()
}

fn service(props: &ReviewPage) -> AnyView {
    view! {
        <section class="sheet">
            <h2>"Service"</h2>
            <p><a href=props.service.href.clone() dir="auto">{props.service.text.clone()}</a></p>
        </section>
    }
    .into_any()
}
