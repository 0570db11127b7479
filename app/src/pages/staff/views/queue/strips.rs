//! Three strips above the queue: now, mine, together.

use leptos::prelude::*;

use crate::pages::staff::text::{many, number};
use crate::pages::staff::views::{Counted, Strips};

/// A count that leads to what it counts; where there is nothing, it leads nowhere.
fn count(counted: Counted, href: String, words: &'static str) -> AnyView {
    if counted.n == 0 {
        return view! { <li class="quiet">"None "{words}</li> }.into_any();
    }
    let over = if counted.over { "Over " } else { "" };
    view! { <li><a href=href>{over}<b>{number(counted.n)}</b>" "{words}</a></li> }.into_any()
}

fn narrowed(query: &str) -> String {
    format!("/queue?{query}")
}

/// The strips. What may be harm stands above them in a note of its own.
pub(super) fn strips(strips: Strips) -> AnyView {
    let Strips { unopened, languages, meetings, mine, clusters, largest } = strips;
    let together = match clusters {
        0 => view! { <li class="quiet">"Nothing belongs together"</li> }.into_any(),
        n => {
            let words = format!(", the largest of {}", many(largest, "view", "views"));
            let clusters = many(n, "group that one answer may serve", "groups that one answer may serve each");
            view! { <li><a href="/queue/together">{clusters}</a>{words}</li> }.into_any()
        }
    };
    view! {
        <div class="strips">
            <section class="sheet" aria-labelledby="strip-now">
                <h2 id="strip-now">"Now"</h2>
                <ul class="list small">
                    {count(unopened, narrowed(Strips::UNOPENED), "with something unheard or unseen")}
                    {count(languages, narrowed(Strips::LANGUAGES), "unread in other languages")}
                    {count(meetings, narrowed(Strips::MEETINGS), "for a meeting within 14 days")}
                </ul>
            </section>
            <section class="sheet" aria-labelledby="strip-mine">
                <h2 id="strip-mine">"Mine"</h2>
                <ul class="list small">{count(mine, narrowed(Strips::MINE), "that you see to")}</ul>
            </section>
            <section class="sheet" aria-labelledby="strip-together">
                <h2 id="strip-together">"Together"</h2>
                <ul class="list small">{together}</ul>
            </section>
        </div>
    }
    .into_any()
}
