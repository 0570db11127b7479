//! Reply to the child.

use heard_vocabulary::{AfterReply, ViewState};
use leptos::prelude::*;

use super::super::{errors_of, form, typed};
use super::action;
use crate::pages::staff::forms::Area;
use crate::pages::staff::views::going::{goes, safe};
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
    let form = form(assets, ViewForm::Reply, &errors);
    let area = form.area(field);
    let going = goes(props.goes, "The team can read replies. The child has been told.");
    let tick = safe(props.goes, &form, typed(props, ViewForm::Reply, "safe") == "yes");
    view! {
        <form class="sheet" method="post" action=action(props, ViewForm::Reply)>
            <h2>{ViewForm::Reply.words()}</h2>
            {area}
            {going}
            {tick}
            {buttons(props)}
        </form>
    }
    .into_any()
}
