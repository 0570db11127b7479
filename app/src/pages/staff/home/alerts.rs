//! Alerts, on the page of one's own.

use jiff::civil::DateTime;
use leptos::prelude::*;

use crate::components::icon;
use crate::pages::staff::parts::time_at;
use crate::shell::Assets;

/// An alert waits for the reader.
pub(super) fn waits(assets: Assets, href: String, told_at: DateTime) -> AnyView {
    view! {
        <p class="note sunny" role="status">
            {icon(assets, "i-warn")}
            <span>
                <b>"An alert waits for you. "</b>
                "You were told at "{time_at(told_at)}". It is told again and again until somebody has it. "
                <a href=href>"Open it"</a>
            </span>
        </p>
    }
    .into_any()
}

/// The reader has an alert.
pub(super) fn had(assets: Assets, href: String, since: DateTime) -> AnyView {
    view! {
        <p class="note" role="status">
            {icon(assets, "i-warn")}
            <span>
                <b>"You have an alert, "</b>
                "since "{time_at(since)}". It is yours until what you did is written down and signed off. "
                <a href=href>"Open it"</a>
            </span>
        </p>
    }
    .into_any()
}

/// An alert is open, and no message reaches whoever is on duty.
pub(super) fn nobody_on_duty(assets: Assets) -> AnyView {
    view! {
            <p class="note sunny" role="status">
                {icon(assets, "i-warn")}
                <span>
                    <b>"An alert is open, and nobody is on duty whom a message reaches. "</b>
                    "Where nobody stands on the rota at all, every safeguarding lead and administrator has been told instead."
                </span>
            </p>
        }
    .into_any()
}
