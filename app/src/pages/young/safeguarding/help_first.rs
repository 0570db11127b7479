//! After something hard was said: who helps now, who reads it and when.

use leptos::prelude::*;

use super::{HelpPage, help};
use crate::components::{icon, row};
use crate::i18n::Tr;
use crate::shell::Assets;

/// How somebody's hours stand by the council's clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ByClock {
    /// There now, until such as `17:30`.
    Open {
        /// Until when today.
        until: String,
    },
    /// Not there now.
    Closed {
        /// `today`, `tomorrow`, or a day of the week, `1` for Monday.
        day: String,
        /// From when.
        from: String,
    },
}

/// Who can help now, and who reads what was said: what comes first after
/// something hard was sent.
#[derive(Debug, Clone, Default)]
pub struct HelpFirst {
    /// The council's numbers.
    pub numbers: HelpPage,
    /// How the duty team stands by the clock, where its hours are known.
    pub duty: Option<ByClock>,
    /// How the team that reads stands by the clock, likewise.
    pub readers: Option<ByClock>,
}

/// The same for a page on which something may wait to be sent.
#[derive(Debug, Clone, Default)]
pub struct HelpWaiting {
    /// Whether it comes first whatever else is chosen on the page.
    pub raised: bool,
    /// Fields as `name=value`, blanks between: with one of them it comes first.
    pub fields: String,
    /// The council's numbers.
    pub numbers: HelpPage,
}

/// Who can help now, and then who reads it: what the page after sending
/// begins with.
pub(in crate::pages::young) fn help_first(tr: Tr, assets: Assets, help: &HelpFirst) -> AnyView {
    view! {
        <div class="hello"><h1>{tr.s("told-title")}</h1><p>{tr.s("sent-title")}" "{tr.s("sent-nobody-yet")}</p></div>
        <section class="stack">
            <h2>{tr.s("told-now")}</h2>
            <p class="hint">{tr.s("told-now-hint")}</p>
            {numbers_now(tr, help)}
            <ul class="rows">{row(assets, "sunny", "/help", "s-help", tr.s("told-more"), String::new())}</ul>
        </section>
        <section class="stack">
            <h2>{tr.s("told-who")}</h2>
            <p class="note">{icon(assets, "i-eye")}<span>{readers(tr, help.readers.as_ref())}</span></p>
        </section>
    }
    .into_any()
}

/// Danger first, then who listens and the council's own team that is there now.
pub(super) fn numbers_now(tr: Tr, help: &HelpFirst) -> AnyView {
    let duty = by_clock(tr, help.duty.as_ref());
    // The emergency team is there when the duty team is not.
    let (day, night) = match help.duty {
        Some(ByClock::Open { .. }) => (true, false),
        Some(ByClock::Closed { .. }) => (help.numbers.emergency_phone.is_empty(), true),
        None => (true, true),
    };
    numbers(tr, &help.numbers, duty, day, night)
}

/// The same where nothing could be sent yet; shown by the outbox once it waits.
pub(in crate::pages::young) fn help_waiting(tr: Tr, help: &HelpWaiting) -> AnyView {
    view! {
        <div
            class="stack"
            data-told=if help.raised { "always" } else { "" }
            data-told-by=help.fields.clone()
            hidden
        >
            <h2>{tr.s("told-title")}</h2>
            {help_waiting_numbers(tr, &help.numbers)}
        </div>
    }
    .into_any()
}

/// The same for "I am not safe", whose page thanks nobody before somebody was told.
pub(super) fn waiting_numbers(tr: Tr, help: &HelpWaiting) -> AnyView {
    view! {
        <div class="stack" data-told="always" data-told-by="" hidden>{help_waiting_numbers(tr, &help.numbers)}</div>
    }
    .into_any()
}

/// Who can help without a connection: no clock, because the page may be old.
pub(in crate::pages::young) fn help_waiting_numbers(tr: Tr, numbers_of: &HelpPage) -> AnyView {
    view! {
        <p>{tr.rich("help-offline")}</p>
        {numbers(tr, numbers_of, None, true, true)}
    }
    .into_any()
}

/// Danger first, then who listens, then the council's own, by day and by night.
fn numbers(tr: Tr, of: &HelpPage, duty: Option<String>, day: bool, night: bool) -> AnyView {
    let national = ["childline", "shout"].map(|who| help::national(tr, who)).collect_view();
    let duty_line = (day && !of.duty_phone.is_empty()).then(|| {
        let under = duty.unwrap_or_else(|| of.duty_hours.clone());
        help::council_number(tr, "help-duty", of.duty_phone.clone(), under)
    });
    let emergency = (night && !of.emergency_phone.is_empty())
        .then(|| help::council_number(tr, "help-emergency", of.emergency_phone.clone(), of.emergency_hours.clone()));
    let danger = help::number("tel:999".into(), tr.s("help-999"), tr.s("help-under-999"), "999".into());
    view! { <ul class="numbers">{danger}{duty_line}{emergency}{national}</ul> }.into_any()
}

fn by_clock(tr: Tr, stands: Option<&ByClock>) -> Option<String> {
    Some(match stands? {
        ByClock::Open { until } => tr.with("told-open", &[("time", until.clone().into())]),
        ByClock::Closed { day, from } => {
            tr.with("told-closed", &[("day", tr.of("told-day", day).into()), ("time", from.clone().into())])
        }
    })
}

fn readers(tr: Tr, stands: Option<&ByClock>) -> AnyView {
    match stands {
        Some(ByClock::Open { until }) => tr.rich_with("told-read-now", &[("time", until.clone().into())]),
        Some(ByClock::Closed { day, from }) => {
            let values = [("day", tr.of("told-day", day).into()), ("time", from.clone().into())];
            tr.rich_with("told-read-later", &values)
        }
        None => tr.rich("told-read-unknown"),
    }
}
