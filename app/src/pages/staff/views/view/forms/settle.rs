//! Nothing is left to do, or something is after all.

use heard_vocabulary::ViewState;
use leptos::prelude::*;

use crate::components::hidden;
use crate::pages::staff::views::{ViewPage, ViewProblem};

/// Thanks, good news, what a reply was enough for: it need not wait for ever.
pub(super) fn settle(props: &ViewPage) -> Option<AnyView> {
    if props.state == ViewState::Settled {
        return Some(put_back(props));
    }
    // Beside the list it stands above the words.
    (props.beside.is_none() && matches!(props.state, ViewState::Read | ViewState::Reopened)).then(|| {
        view! {
            <form class="cluster" method="post" action=props.action("settle")>
                {sure(props)}
                <button class="button button--quiet">"Nothing is left to do"</button>
                <span class="quiet small">"For thanks, good news, and what a reply was enough for. The child sees it."</span>
            </form>
        }
        .into_any()
    })
}

/// It was asked already whether that is so before the meeting: once.
pub(in super::super) fn sure(props: &ViewPage) -> Option<AnyView> {
    let asked = props.refused.as_ref().is_some_and(|refused| refused.problem == ViewProblem::BeforeMeeting);
    asked.then(|| hidden("sure", "yes"))
}

/// It was settled too soon.
fn put_back(props: &ViewPage) -> AnyView {
    view! {
        <form class="cluster" method="post" action=props.action("put-back")>
            <button class="button button--quiet">"Put it back in the queue"</button>
            <span class="quiet small">"Something is left to do after all. The child sees that it is being looked at."</span>
        </form>
    }
    .into_any()
}
