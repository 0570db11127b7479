//! The way for whoever has an alert to open who sent it.

use leptos::prelude::*;

use super::{AloneForm, AuthorForm};
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
    let hint = "Such as: no name in the words, and somebody has to go there now.";
    let reason = (!props.again)
        .then(|| form.area(Area::plain("reason", "Why do you have to know it now?", Some(hint), &typed, 2)));
    let button = if props.again { "See again who sent it" } else { "Open who sent it" };
    view! {
        <section class="sheet stack" aria-labelledby="author-title">
            <h2 id="author-title">"Who sent it"</h2>
            {form.summary()}
            <p>
                "You have this alert, so you may open it alone. That is recorded each time, and a safeguarding lead \
                looks at it by the end of the next working day."
            </p>
            <form class="stack" method="post" action=props.action>
                {reason}
                <div><button class="button button--quiet">{button}</button></div>
            </form>
        </section>
    }
    .into_any()
}
