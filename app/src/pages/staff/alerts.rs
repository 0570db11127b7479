//! Alerts somebody was told of, and work that failed for good: what a page of
//! one's own begins with, and the page of one alert.

use leptos::prelude::*;

use super::parts::{back, fact, line, page_head, time};
use super::shell::staff_page;
use super::text::many;
use super::{AboutAlert, AlertPage, HomeNotice, StaffFrame, StuckWork};
use crate::components::icon;
use crate::pages::staff::Worded as _;
use crate::shell::Assets;

/// One notice on top of the page of one's own.
pub(super) fn notice(assets: Assets, notice: HomeNotice) -> AnyView {
    match notice {
        HomeNotice::Alert { href, told_at } => view! {
            <p class="note sunny" role="status">
                {icon(assets, "i-warn")}
                <span>
                    <b>"An alert waits for you. "</b>
                    "You were told at "{time(&told_at)}". Until somebody has it, the next on duty is told. "
                    <a href=href>"Open it"</a>
                </span>
            </p>
        }
        .into_any(),
        HomeNotice::NobodyOnDuty => view! {
            <p class="note sunny" role="status">
                {icon(assets, "i-warn")}
                <span>
                    <b>"An alert is open and nobody is on duty. "</b>
                    "Every safeguarding lead and administrator has been told instead."
                </span>
            </p>
        }
        .into_any(),
        HomeNotice::Stuck(work) => stuck(assets, work),
    }
}

/// Work that failed for good, with a way to say that it was seen.
fn stuck(assets: Assets, work: Vec<StuckWork>) -> AnyView {
    let given_up = work.iter().any(|one| one.given_up > 0);
    let lines = work.into_iter().map(|one| view! { <li>{stuck_line(&one)}</li> }).collect_view();
    let seen = given_up.then(|| {
        view! {
            <form method="post" action="/staff/jobs/noted">
                <button class="button quiet">"I have seen what was given up"</button>
            </form>
        }
    });
    view! {
        <div class="note sunny" role="status">
            {icon(assets, "i-warn")}
            <div class="stack">
                <p><b>"Work beside the pages has failed. "</b>"The server’s log says why."</p>
                <ul>{lines}</ul>
                {seen}
            </div>
        </div>
    }
    .into_any()
}

fn stuck_line(work: &StuckWork) -> String {
    let times = |n| many(n, "time", "times");
    let what = work.kind.words();
    match (work.given_up, work.tried) {
        (given_up, 0) => format!("{what}: given up {}", times(given_up)),
        (0, _) => format!("{what}: failed again and again, and is still tried"),
        (given_up, _) => format!("{what}: given up {}, and still tried", times(given_up)),
    }
}

/// One alert, for somebody who was told of it.
pub fn alert(frame: StaffFrame, props: AlertPage) -> AnyView {
    let assets = frame.assets;
    let about = match props.about {
        AboutAlert::View { href: Some(href) } => view! { <a href=href>"Something a young person said"</a> }.into_any(),
        AboutAlert::View { href: None } => {
            view! { "Something a young person said. A safeguarding lead can open it." }.into_any()
        }
        AboutAlert::NothingHere => view! { "Nothing that is kept here." }.into_any(),
    };
    let under = match &props.acknowledged {
        Some(_) => "Somebody has it. Nobody else is told.",
        None => "The next person on duty is told, and then the next, until somebody has it.",
    };
    let who = props.acknowledged.map(|(name, at)| fact("Who has it", view! { {name}", since "{time(&at)} }));
    let take = who.is_none().then(|| {
        let action = props.action;
        view! {
            <form method="post" action=action>
                <button class="button">"I have it"</button>
            </form>
        }
    });
    let body = view! {
        {back(assets, "/staff", "Home")}
        {page_head("An alert".to_owned(), line(under), None)}
        <div class="sheet">
            <dl class="facts">
                {fact("Raised", time(&props.raised_at))}
                {fact("You were told", time(&props.told_at))}
                {fact("About", about)}
                {who}
            </dl>
            {take}
        </div>
    };
    staff_page(frame, "An alert", false, body.into_any())
}
