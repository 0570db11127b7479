//! Alerts, on the page of one's own.

use jiff::civil::DateTime;
use leptos::prelude::*;

use crate::components::icon;
use crate::pages::staff::parts::time_at;
use crate::shell::Assets;

fn note(assets: Assets, class: &'static str, bold: &'static str, rest: impl IntoView + 'static) -> AnyView {
    view! {
        <p class=class role="status">
            {icon(assets, "i-warn")}
            <span><b>{bold}</b>" "{rest.into_any()}</span>
        </p>
    }
    .into_any()
}

/// An alert waits for the reader.
pub(super) fn waits(assets: Assets, href: String, told_at: DateTime) -> AnyView {
    let rest = view! {
        "You were told at "{time_at(told_at)}". It is told again and again until somebody has it. "
        <a href=href>"Open it"</a>
    };
    note(assets, "note sunny", "An alert waits for you.", rest)
}

/// The reader has an alert.
pub(super) fn had(assets: Assets, href: String, since: DateTime) -> AnyView {
    let rest = view! {
        "You have it since "{time_at(since)}". It is yours until what you did is written down and signed off. "
        <a href=href>"Open it"</a>
    };
    note(assets, "note", "An alert is with you.", rest)
}

/// An alert is open, and no message reaches whoever is on duty.
pub(super) fn nobody_on_duty(assets: Assets) -> AnyView {
    let rest =
        "Where nobody stands on the rota at all, every safeguarding lead and administrator has been told instead.";
    note(assets, "note sunny", "An alert is open, and nobody is on duty whom a message reaches.", rest)
}

/// A complaint or an allegation is open that nobody reads who is a second person there.
pub(super) fn read_by_nobody(assets: Assets) -> AnyView {
    let rest = "Invite another safeguarding lead, or name a person outside the council: they read it then.";
    note(assets, "note sunny", "A complaint or an allegation is open that nobody else can read.", rest)
}
