//! A view is hidden, or shown again.

use leptos::prelude::*;

use super::super::typed;
use super::area;
use crate::components::hidden;
use crate::pages::staff::forms::Area;
use crate::pages::staff::views::{ViewForm, ViewPage};
use crate::shell::Assets;

/// Why it is hidden, or shown again.
pub(super) fn hide(assets: Assets, props: &ViewPage) -> AnyView {
    let hide = props.hidden.is_none();
    let (value, button) = if hide { ("yes", "Hide view") } else { ("no", "Show view again") };
    let field = Area {
        name: "reason",
        label: "Why?",
        hint: Some("The reason goes into the moderation log, and the child is told. Do not copy their words."),
        value: typed(props, ViewForm::Hide, "reason"),
        rows: 2,
        look: "speak--plain",
    };
    view! {
        {hidden("hidden", value)}
        {area(assets, props, ViewForm::Hide, field)}
        <div><button class="button button--quiet">{button}</button></div>
    }
    .into_any()
}
