//! Reply to the child.

use heard_vocabulary::{AfterReply, ReplyGoes, ViewState};
use leptos::prelude::*;

use super::super::{errors_of, form, typed};
use super::action;
use crate::pages::staff::Choice;
use crate::pages::staff::forms::Area;
use crate::pages::staff::views::{ViewForm, ViewPage};
use crate::shell::Assets;

/// What becomes of it then: chosen by the button that sends, so that it takes one press.
fn buttons(props: &ViewPage) -> AnyView {
    let read = matches!(props.state, ViewState::Read | ViewState::Reopened);
    let [stays, child, finished] = [AfterReply::Stays, AfterReply::Child, AfterReply::Done].map(AfterReply::name);
    view! {
        <div class="cluster">
            <button class="button button--answer" name="then" value=stays>"Send reply"</button>
            {read.then(|| view! { <button class="button button--quiet" name="then" value=child>"Send, and wait for them"</button> })}
            {read.then(|| view! { <button class="button button--quiet" name="then" value=finished>"Send, and it is done"</button> })}
        </div>
    }
    .into_any()
}

/// What was typed: into a form that was refused, or into a reply that was undone.
fn value(props: &ViewPage) -> String {
    match &props.refused {
        Some(refused) if refused.form == ViewForm::Reply => typed(props, ViewForm::Reply, "text"),
        _ => props.given_back.clone().unwrap_or_default(),
    }
}

/// When it goes, and whether it can be stopped then.
const fn goes(props: &ViewPage) -> &'static str {
    match props.goes {
        ReplyGoes::Later => "The team can read replies. The child has been told. It goes out ten minutes later, and you can undo it until then.",
        ReplyGoes::AtOnce | ReplyGoes::AtOnceIfSafe => "This goes at once and cannot be stopped, because it may be about their safety. The team can read replies. The child has been told.",
    }
}

/// Asked where it goes at once and nobody knows that it is safe: whoever else holds their
/// telephone reads it too.
fn safe(assets: Assets, props: &ViewPage) -> Option<AnyView> {
    (props.goes == ReplyGoes::AtOnceIfSafe).then(|| {
        let errors = errors_of(props, ViewForm::Reply);
        let wrong = errors.iter().find(|(field, _)| field == "safe").map(|(_, words)| words.clone());
        let choice = Choice {
            value: "yes".to_owned(),
            text: "I know that it is safe to write to them here, or they asked to be answered here".to_owned(),
            chosen: typed(props, ViewForm::Reply, "safe") == "yes",
        };
        let tick = form(assets, ViewForm::Reply, &errors).ticks("safe", vec![choice]);
        view! {
            {wrong.map(|words| view! { <p class="error small">{words}</p> })}
            {tick}
        }
        .into_any()
    })
}

/// Reply to the child.
pub(in super::super) fn reply(assets: Assets, props: &ViewPage) -> AnyView {
    let field = Area {
        name: "text",
        label: "Your reply",
        hint: Some("Only this child sees it. Say what happens next, and when."),
        value: value(props),
        rows: 4,
        look: "speak--answer",
    };
    let errors = errors_of(props, ViewForm::Reply);
    let area = form(assets, ViewForm::Reply, &errors).area(field);
    let class = if props.goes == ReplyGoes::Later { "quiet small" } else { "note sunny" };
    view! {
        <form class="sheet" method="post" action=action(props, ViewForm::Reply)>
            <h2>{ViewForm::Reply.words()}</h2>
            {area}
            <p class=class>{goes(props)}</p>
            {safe(assets, props)}
            {buttons(props)}
        </form>
    }
    .into_any()
}
