//! Work that failed for good.

use leptos::prelude::*;

use super::StuckWork;
use crate::components::icon;
use crate::pages::staff::Worded as _;
use crate::pages::staff::text::many;
use crate::shell::Assets;

/// Work that failed for good, with a way to say that it was seen.
pub(super) fn stuck(assets: Assets, work: Vec<StuckWork>) -> AnyView {
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
                <p>
                    <b>"Work beside the pages has failed. "</b>"The server’s log says why. "
                    <a href="/status">"Try again, or let it go"</a>
                </p>
                <ul class="list">{lines}</ul>
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
