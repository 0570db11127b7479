//! Reply to the child.

use leptos::prelude::*;

use super::super::typed;
use super::{action, area};
use crate::pages::staff::forms::Area;
use crate::pages::staff::views::{ViewForm, ViewPage};
use crate::shell::Assets;

/// Reply to the child.
pub(in super::super) fn reply(assets: Assets, props: &ViewPage) -> AnyView {
    let field = Area {
        name: "text",
        label: "Your reply",
        hint: Some("Only this child sees it. Say what happens next, and when."),
        value: typed(props, ViewForm::Reply, "text"),
        rows: 4,
        look: "speak--answer",
    };
    view! {
        <form class="sheet" method="post" action=action(props, ViewForm::Reply)>
            <h2>{ViewForm::Reply.words()}</h2>
            {area(assets, props, ViewForm::Reply, field)}
            <div class="cluster">
                <button class="button button--answer">"Send reply"</button>
                <span class="quiet small">"The team can read replies. The child has been told."</span>
            </div>
        </form>
    }
    .into_any()
}
