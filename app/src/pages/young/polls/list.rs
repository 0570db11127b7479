//! Which polls and surveys there are.

use leptos::prelude::*;

use crate::components::{arrow, icon, in_english};
use crate::i18n::{Tr, date};
use crate::shell::{Assets, Frame, Layout, young_page};

/// Polls and surveys, open ones and what came of the others.
#[derive(Debug, Clone, Default)]
pub struct PollsPage {
    /// Address, title and what it is for.
    pub open: Vec<PollLine>,
    /// Those that are closed.
    pub closed: Vec<PollLine>,
}

/// One poll in a list.
#[derive(Debug, Clone, Default)]
pub struct PollLine {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// Until when it is open, as `2026-04-30`.
    pub until: Option<String>,
}

/// Open polls, and what came of the others.
pub fn polls(frame: Frame, props: PollsPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("polls-title");
    let none = props.open.is_empty();
    let english = (!none || !props.closed.is_empty()).then(|| in_english(tr)).flatten();
    let closed = (!props.closed.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="closed">
                <h2 id="closed">{tr.s("polls-closed")}</h2>
                {poll_rows(tr, assets, props.closed)}
            </section>
        }
    });
    let body = view! {
        <h1>{title.clone()}</h1>
        <p class="hint">{tr.s("polls-lead")}</p>
        {none.then(|| view! { <p>{tr.s("polls-none")}</p> })}
        {english}
        {poll_rows(tr, assets, props.open)}
        {closed}
    };
    young_page(frame, Layout::TABS, &title, body)
}

/// Polls as rows that lead to them; what the council wrote is in English.
pub(in crate::pages::young) fn poll_rows(tr: Tr, assets: Assets, polls: Vec<PollLine>) -> AnyView {
    let rows = polls
        .into_iter()
        .map(|poll| {
            let until = poll.until.map(|on| tr.with("poll-until", &[("date", date(tr, &on).into())]));
            view! {
                <li>
                    <a class="row sunny" href=poll.href>
                        {icon(assets, "s-rate")}
                        <span>
                            <b dir="auto" lang="en">{poll.title}</b>
                            {until.map(|until| view! { <span class="quiet small">{until}</span> })}
                        </span>
                        {arrow(assets, "i-next")}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="rows">{rows}</ul> }.into_any()
}
