//! Alerts, on the page of one's own.

use jiff::civil::DateTime;
use leptos::prelude::*;

use crate::components::icon;
use crate::pages::staff::parts::{time, time_at};
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

/// What an alert is, in bold.
fn what(button: bool) -> &'static str {
    if button { "“I am not safe” was pressed." } else { "An alert." }
}

/// An alert waits for the reader.
pub(super) fn waits(
    assets: Assets,
    (href, button): (String, bool),
    (raised_at, told_at): (DateTime, DateTime),
    times: i64,
) -> AnyView {
    let told = match times {
        1 => view! { "You were told at "{time_at(told_at)}". " }.into_any(),
        _ => view! { "You were told again at "{time_at(told_at)}". " }.into_any(),
    };
    let rest = view! {
        "An alert waits for you since "{time_at(raised_at)}". "{told}"It is told again and again until somebody has it. "
        <a href=href>"Open it"</a>
    };
    note(assets, "note sunny", what(button), rest)
}

/// Somebody has an alert and wrote nothing down.
pub(super) fn lying(
    assets: Assets,
    (href, button): (String, bool),
    raised_at: DateTime,
    (by, since): (Option<String>, DateTime),
) -> AnyView {
    let by = by.unwrap_or_else(|| "A colleague".to_owned());
    let rest = view! {
        "It was raised at "{time_at(raised_at)}". "<span dir="auto">{by}</span>" has it since "{time_at(since)}
        ", and nothing is written down. Ring them, or take it over. "
        <a href=href>"Open it"</a>
    };
    note(assets, "note sunny", what(button), rest)
}

/// Somebody has an alert about something that the reader looks at.
pub(super) fn with(assets: Assets, href: String, by: Option<String>, since: &str) -> AnyView {
    let by = by.unwrap_or_else(|| "A colleague".to_owned());
    let rest = view! {
        <span dir="auto">{by}</span>" has it since "{time(since)}", and nothing is written down yet. "
        <a href=href>"See what it is"</a>
    };
    note(assets, "note", "An alert is with somebody.", rest)
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
