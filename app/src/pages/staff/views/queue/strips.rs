//! Three strips above the queue: now, mine, together. Each is a line of counts that opens.

use leptos::prelude::*;

use crate::pages::staff::parts::time_at;
use crate::pages::staff::text::{many, number, on_day, rows};
use crate::pages::staff::views::{Counted, CoveredDesk, Strips};

/// A count that leads to what it counts; where there is nothing, it leads nowhere.
fn count(counted: Counted, href: String, words: &'static str) -> AnyView {
    if counted.n == 0 {
        return view! { <li class="quiet">"None "{words}</li> }.into_any();
    }
    let over = if counted.over { "Over " } else { "" };
    view! { <li><a class="link" href=href>{over}<b>{number(counted.n)}</b>" "{words}</a></li> }.into_any()
}

fn narrowed(query: &str) -> String {
    format!("/queue?{query}")
}

/// A count as it stands on the closed strip; what it counts is said to whoever cannot see
/// the rest, and stands below when it is open.
fn brief(counted: Counted, words: &'static str) -> AnyView {
    let more = if counted.over { "+" } else { "" };
    view! { <b>{number(counted.n)}{more}</b><span class="vh">" "{words}</span> }.into_any()
}

/// One strip: its counts, and what they lead to.
fn strip(title: &'static str, counts: AnyView, lines: AnyView) -> AnyView {
    view! {
        <details class="peek">
            <summary>{title}" "{counts}</summary>
            <ul class="list small peek__in">{lines}</ul>
        </details>
    }
    .into_any()
}

const LATE: &str = "late: nobody wrote back in five working days";
const WROTE_AGAIN: &str = "where a child wrote again and nobody wrote back since";
const UNOPENED: &str = "with something unheard or unseen";
const LANGUAGES: &str = "unread in other languages";
const MEETINGS: &str = "for a meeting within 14 days";
const MINE: &str = "that you see to";
const ASKS: &str = "in which a colleague asks you";
const COVERED: &str = "of colleagues for whom you cover";

/// What a colleague sees to who is away, for the reader to find beside their own.
fn covered(one: CoveredDesk) -> AnyView {
    let name = one.name.unwrap_or_else(|| "a colleague".to_owned());
    let until = one.until.map(|day| format!(" until {}", on_day(day))).unwrap_or_default();
    let cover = format!(", for whom you cover{until}");
    let over = if one.views.over { "Over " } else { "" };
    let words = format!("{over}{}", many(one.views.n, "view", "views"));
    view! {
        <li><a class="link" href=one.href>{words}" of "<span dir="auto">{name}</span>{cover}</a></li>
    }
    .into_any()
}

/// The strips. What may be harm stands above them in a note of its own.
pub(super) fn strips(strips: Strips) -> AnyView {
    let Strips {
        late,
        wrote_again: again,
        unopened,
        languages,
        meetings,
        mine,
        asked,
        covered: away,
        clusters,
        largest,
    } = strips;
    let together = match clusters {
        0 => view! { <li class="quiet">"Nothing belongs together"</li> }.into_any(),
        n => {
            let words = format!(", the largest of {}", many(largest, "view", "views"));
            let clusters = many(n, "group that one answer may serve", "groups that one answer may serve each");
            view! { <li><a class="link" href="/queue/together">{clusters}</a>{words}</li> }.into_any()
        }
    };
    // What is late, and where somebody wrote again, is named where the strip is closed too.
    let class = if late.n > 0 { "late" } else { "quiet" };
    let so_many = |counted: Counted| format!("{}{}", number(counted.n), if counted.over { "+" } else { "" });
    let (so_late, so_again) = (so_many(late), so_many(again));
    let counts = view! {
        <span class=class>"Late "<b>{so_late}</b></span>
        {(again.n > 0).then(|| view! { " · Wrote again "<b>{so_again}</b> })}
        " · "{brief(unopened, UNOPENED)}" · "{brief(languages, LANGUAGES)}" · "{brief(meetings, MEETINGS)}
    };
    let now = view! {
        {count(late, narrowed(Strips::LATE), LATE)}
        {count(again, narrowed(Strips::WROTE_AGAIN), WROTE_AGAIN)}
        {count(unopened, narrowed(Strips::UNOPENED), UNOPENED)}
        {count(languages, narrowed(Strips::LANGUAGES), LANGUAGES)}
        {count(meetings, narrowed(Strips::MEETINGS), MEETINGS)}
    };
    let asks = Counted { n: rows(asked.len()), over: false };
    let lines = asked
        .into_iter()
        .map(|(href, at)| view! { <li><a class="link" href=href>"A colleague asks you in a note"</a>" "{time_at(at)}</li> })
        .collect_view();
    let covers = (!away.is_empty()).then(|| {
        let n = away.iter().map(|one| one.views.n).sum();
        let over = away.iter().any(|one| one.views.over);
        view! { " · "{brief(Counted { n, over }, COVERED)} }
    });
    let of_mine = view! { {brief(mine, MINE)}{(asks.n > 0).then(|| view! { " · "{brief(asks, ASKS)} })}{covers} };
    let away = away.into_iter().map(covered).collect_view();
    let leave = view! { <li><a class="link" href="/caseload/cover">"While I am away"</a></li> };
    let own = view! { {count(mine, narrowed(Strips::MINE), MINE)}{away}{lines}{leave} };
    let groups = Counted { n: clusters, over: false };
    view! {
        {strip("Now", counts.into_any(), now.into_any())}
        {strip("Mine", of_mine.into_any(), own.into_any())}
        {strip("Together", brief(groups, "that belong together"), together)}
    }
    .into_any()
}
