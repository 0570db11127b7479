//! Names and places masked.

use leptos::prelude::*;

use super::area;
use crate::pages::staff::forms::Area;
use crate::pages::staff::views::{ViewForm, ViewPage};
use crate::shell::Assets;

/// The words as they may be shown.
pub(super) fn mask(assets: Assets, props: &ViewPage) -> AnyView {
    let field = Area {
        name: "masked",
        label: "The words without names and places",
        hint: Some("The child’s own words stay as they are. Leave this empty to take the mask off."),
        value: props.mask_value.clone(),
        rows: 5,
        look: "",
    };
    view! {
        {area(assets, props, ViewForm::Mask, field)}
        <div><button class="button button--quiet">"Keep masked words"</button></div>
    }
    .into_any()
}
