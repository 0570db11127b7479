//! What the team can do with a view: reply, note, redact, quote, hide.

mod hide;
mod note;
mod quote;
mod redact;
mod reply;
mod settle;

use leptos::prelude::*;

use super::{errors_of, form};
use crate::pages::staff::forms::Area;
use crate::pages::staff::views::{ViewForm, ViewPage};
use crate::shell::Assets;

pub(super) use note::note;
pub(super) use reply::reply;
pub(super) use settle::sure;

fn action(props: &ViewPage, which: ViewForm) -> String {
    props.action(which.name())
}

/// The one field of a form, with what is wrong with it.
fn area(assets: Assets, props: &ViewPage, which: ViewForm, field: Area<'_>) -> AnyView {
    form(assets, which, &errors_of(props, which)).area(field)
}

/// What is done less often, each folded away until it is wanted.
pub(super) fn more(assets: Assets, props: &ViewPage) -> AnyView {
    view! {
        <section class="sheet">
            <h2>"More to do with it"</h2>
            {settle::settle(props)}
            {redact::redact(assets, props)}
            {folded(props, ViewForm::Quote, quote::quote(assets, props))}
            {folded(props, ViewForm::Hide, hide::hide(assets, props))}
        </section>
    }
    .into_any()
}

/// A form behind its name; open when it was refused.
fn folded(props: &ViewPage, which: ViewForm, body: AnyView) -> AnyView {
    let open = props.refused.as_ref().is_some_and(|refused| refused.form == which);
    let label = if which == ViewForm::Hide && props.hidden.is_some() { "Show again" } else { which.words() };
    view! {
        <details class="more" open=open>
            <summary>{label}</summary>
            <form class="stack" method="post" action=action(props, which)>{body}</form>
        </details>
    }
    .into_any()
}
