//! What my review decided: who does it, by when, and did it happen?

use heard_vocabulary::{DecisionAction, DecisionState, Verdict};
use leptos::prelude::*;

use crate::components::status_line;
use crate::i18n::{Tr, date};
use crate::pages::young::responses::verdict_buttons;
use crate::shell::{Assets, Frame, Layout, young_page};

/// What one's own reviews decided.
#[derive(Debug, Clone, Default)]
pub struct OwnDecisionsPage {
    /// What waits, then what is over.
    pub lines: Vec<OwnDecisionLine>,
    /// Whether somebody is their reviewing officer, who sees what they say.
    pub officer: bool,
}

/// One thing that was decided.
#[derive(Debug, Clone)]
pub struct OwnDecisionLine {
    /// Where the answer goes.
    pub href: String,
    /// What is to be done.
    pub text: String,
    /// Who does it.
    pub owner: String,
    /// The day of the review, `2026-03-14`.
    pub decided_on: String,
    /// What it waits for.
    pub state: DecisionState,
    /// The last day for what it waits for.
    pub until: Option<String>,
    /// Whether that is over.
    pub late: bool,
    /// What was said last: of what was done, why another day was agreed, or what changed.
    pub told: Option<(DecisionAction, String)>,
    /// What they said of it.
    pub verdict: Option<Verdict>,
    /// Whether they are asked whether it happened.
    pub asked: bool,
}

/// What my review decided.
pub fn decisions(frame: Frame, props: OwnDecisionsPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("my-review-title");
    let intro = if props.lines.is_empty() { "my-review-none" } else { "my-review-intro" };
    let seen = tr.s(if props.officer { "my-review-seen" } else { "my-review-seen-worker" });
    let lines = props.lines.into_iter().enumerate();
    let cards = lines.map(|(at, one)| card(tr, assets, (at, &seen), one)).collect_view();
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{tr.s(intro)}</p>
        <div class="stack stack--wide">{cards}</div>
    };
    young_page(frame, Layout::TABS, &title, body)
}

/// Where it is, in a sentence; nothing where it is to be asked about.
fn where_it_is(tr: Tr, one: &OwnDecisionLine) -> Option<String> {
    let by = |key, day: &str| tr.with(key, &[("date", date(tr, day).into())]);
    match (one.state, &one.until) {
        (DecisionState::Open, Some(until)) if one.late => Some(by("my-review-late", until)),
        (DecisionState::Open, Some(until)) => Some(by("my-review-by", until)),
        (DecisionState::Challenged, Some(until)) => Some(by("my-review-challenged", until)),
        (DecisionState::Challenged, None) => Some(tr.s("my-review-asked")),
        (DecisionState::Ended, _) => Some(tr.s("my-review-over")),
        (DecisionState::Done | DecisionState::Open, _) => None,
    }
}

/// What stands over what was said last.
#[must_use]
pub const fn told_of(action: DecisionAction) -> &'static str {
    match action {
        DecisionAction::Moved => "my-review-moved",
        DecisionAction::Ended => "my-review-changed",
        _ => "my-review-told",
    }
}

fn card(tr: Tr, assets: Assets, (at, seen): (usize, &str), one: OwnDecisionLine) -> AnyView {
    let id = format!("decided-{at}");
    let labelled = id.clone();
    let on = tr.with("my-review-on", &[("date", date(tr, &one.decided_on).into())]);
    let owner = tr.with("my-review-who", &[("owner", one.owner.clone().into())]);
    let place = where_it_is(tr, &one).map(|words| view! { <p>{words}</p> });
    let told = one.told.clone().map(|(action, told)| {
        view! { <p class="quiet small">{tr.s(told_of(action))}</p> <p dir="auto">{told}</p> }
    });
    view! {
        <section class="note stack stack--tight" aria-labelledby=labelled>
            <p class="quiet small">{on}</p>
            <h2 id=id dir="auto">{one.text.clone()}</h2>
            <p dir="auto">{owner}</p>
            {place}
            {told}
            {judged(tr, assets, seen, &one)}
        </section>
    }
    .into_any()
}

/// What they said of it, and the question as long as it is not settled.
fn judged(tr: Tr, assets: Assets, seen: &str, one: &OwnDecisionLine) -> AnyView {
    let given = one.verdict.map(|given| {
        let picture = match given {
            Verdict::Yes => "pair-closed",
            Verdict::Partly => "pair-answered",
            Verdict::No => "pair-reopened",
        };
        status_line(assets, picture, tr.of("verdict-given", given.name()))
    });
    let form = one.asked.then(|| {
        view! {
            <form class="stack" method="post" action=one.href.clone()>
                <fieldset class="stack stack--tight">
                    <legend><b>{tr.s("verdict-ask-done")}</b></legend>
                    {verdict_buttons(tr, assets)}
                    <p class="hint small">{seen.to_owned()}</p>
                </fieldset>
            </form>
        }
    });
    let form = form.map(|form| match one.verdict {
        Some(_) => {
            view! { <details class="more"><summary>{tr.s("verdict-change")}</summary>{form}</details> }.into_any()
        }
        None => form.into_any(),
    });
    view! { {given}{form} }.into_any()
}
