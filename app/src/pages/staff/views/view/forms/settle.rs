//! Nothing is left to do.

use heard_vocabulary::ViewState;
use leptos::prelude::*;

use crate::pages::staff::views::ViewPage;

/// Thanks, good news, what a reply was enough for: it need not wait for ever.
pub(super) fn settle(props: &ViewPage) -> Option<AnyView> {
    matches!(props.state, ViewState::Read | ViewState::Reopened).then(|| {
        view! {
            <form class="cluster" method="post" action=format!("/views/{}/settle", props.id)>
                <button class="button button--quiet">"Nothing is left to do"</button>
                <span class="quiet small">"For thanks, good news, and what a reply was enough for. The child sees it."</span>
            </form>
        }
        .into_any()
    })
}
