//! The way for whoever has an alert to open who sent it.

use leptos::prelude::*;

use super::{AloneForm, AloneStep, AuthorForm};
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::problem::by_field;
use crate::shell::Assets;

/// The form on the page of an alert.
pub fn alone(assets: Assets, props: AloneForm) -> AnyView {
    let which = AuthorForm::Alone;
    let errors = by_field(props.refused.as_ref().map(|refused| refused.problem).as_slice());
    let form = Form { assets, id: which.name(), errors: &errors };
    let typed = props.refused.as_ref().and_then(|refused| refused.values.iter().find(|(name, _)| name == "reason"));
    let typed = typed.map(|(_, value)| value.clone()).unwrap_or_default();
    let hint = "Such as: no name in the words, and somebody has to go there now. Do not write who you think it is.";
    let (words, button) = match props.step {
        AloneStep::First => (
            "You have this alert, so you may open it alone. That is recorded each time, and a safeguarding lead looks at it by the end of the next working day.",
            Some("Open who sent it"),
        ),
        AloneStep::Again => ("You opened it. Each time is recorded.", Some("See again who sent it")),
        AloneStep::NotRight => (
            "A safeguarding lead found that it was not right to open it alone. Two people can: ask whoever reads views.",
            None,
        ),
        AloneStep::Over => ("Two people can open it: ask whoever reads views.", None),
    };
    let reason = (props.step == AloneStep::First)
        .then(|| form.area(Area::plain("reason", "Why do you have to know it now?", Some(hint), &typed, 2)));
    let action = props.action;
    let post = button.map(|button| {
        view! {
            <form class="stack" method="post" action=action>
                {reason}
                <div><button class="button button--quiet">{button}</button></div>
            </form>
        }
    });
    view! {
        <section class="sheet stack" aria-labelledby="author-title">
            <h2 id="author-title">"Who sent it"</h2>
            {form.summary()}
            <p>{words}</p>
            {post}
        </section>
    }
    .into_any()
}
