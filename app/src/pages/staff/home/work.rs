//! What waits for the reader to see to.

use leptos::prelude::*;

use crate::components::icon;
use crate::pages::staff::text::many;
use crate::pages::staff::views::Strips;
use crate::shell::Assets;

/// Views that the reader took, or was given.
pub(super) fn yours(assets: Assets, waiting: i64, late: i64) -> AnyView {
    let href = format!("/queue?{}", Strips::MINE);
    let late = (late > 0).then(|| {
        let href = format!("/queue?{}&{}", Strips::MINE, Strips::LATE);
        view! { <a href=href>{many(late, "is late", "are late")}</a>". " }
    });
    view! {
        <p class="note">
            {icon(assets, "s-mine")}
            <span>
                <b>{format!("{} yours to see to. ", many(waiting, "view is", "views are"))}</b>
                {late}
                "You took them, or a colleague gave them to you. "
                <a href=href>"Open them"</a>
            </span>
        </p>
    }
    .into_any()
}

/// Published answers that somebody is asked to look at again.
pub(super) fn to_check(assets: Assets, answers: i64) -> AnyView {
    let many = many(answers, "answer is", "answers are");
    view! {
        <p class="note">
            {icon(assets, "i-clock")}
            <span>
                <b>{format!("{many} being checked again this month. ")}</b>
                "The wall says so to everybody. Look whether it holds. "
                <a href="/responses#checked">"Open the list"</a>
            </span>
        </p>
    }
    .into_any()
}
