//! What whoever keeps the duty list is told of the person outside.

use leptos::prelude::*;

use crate::components::icon;
use crate::shell::Assets;

/// The person outside does not answer.
pub(super) fn silent(assets: Assets) -> AnyView {
    view! {
        <p class="note sunny" role="status">
            {icon(assets, "i-warn")}
            <span>
                <b>"The person outside was told of something half an hour ago or longer, and has not said that they have it, gave it back, or wrote nothing down. "</b>
                "Ring them. "<a href="/duty/outside">"Who it is"</a>
            </span>
        </p>
    }
    .into_any()
}

/// Something that was sent to them is late.
pub(super) fn late(assets: Assets) -> AnyView {
    view! {
        <p class="note sunny" role="status">
            {icon(assets, "i-warn")}
            <span>
                <b>"Something that was sent to the person outside is late. "</b>
                "Ring them. Where it may be about every safeguarding lead, invite another one, who signs it off. "
                <a href="/duty/outside">"Who it is"</a>
            </span>
        </p>
    }
    .into_any()
}

/// That it changes who it is waits for a second person.
pub(super) fn waits(assets: Assets) -> AnyView {
    view! {
        <p class="note" role="status">
            {icon(assets, "i-person")}
            <span>
                "Somebody asked to change who stands outside the council. "<a href="/duty/outside">"See who it is to be"</a>
            </span>
        </p>
    }
    .into_any()
}
