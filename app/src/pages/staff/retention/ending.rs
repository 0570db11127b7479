//! How much ends next, and how much stays beyond its time.

use leptos::prelude::*;

use super::{EndingLine, HoldsPage};
use crate::pages::staff::Worded as _;
use crate::pages::staff::parts::grid;
use crate::pages::staff::text::{many, number};

/// 1,000 stands for that or more.
fn up_to(n: i64) -> String {
    match n {
        1_000.. => "1,000 or more".to_owned(),
        n => number(n),
    }
}

fn long(months: u32) -> String {
    match months % 12 {
        0 => many(i64::from(months / 12), "year", "years"),
        _ => many(i64::from(months), "month", "months"),
    }
}

fn line(one: EndingLine) -> AnyView {
    let soon = match one.begins_in {
        ..=0 => up_to(one.soon),
        days => format!("{}, none before {} from now", up_to(one.soon), many(days, "day", "days")),
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{one.kind.words()}</th>
            <td role="cell" data-label="Kept for">{long(one.months)}</td>
            <td role="cell" data-label="Ends within 30 days">{soon}</td>
            <td role="cell" data-label="Over its time, and stays">{up_to(one.over)}</td>
        </tr>
    }
    .into_any()
}

/// The table, and what nobody decided.
pub(super) fn ending(props: &HoldsPage) -> AnyView {
    let heads = ["What", "Kept for", "Ends within 30 days", "Over its time, and stays"];
    let table = (!props.ending.is_empty())
        .then(|| grid("What ends next", heads, props.ending.iter().copied().map(line).collect_view()));
    let undecided = match (props.undecided, props.ending.is_empty()) {
        (0, _) => None,
        (_, true) => Some("Nobody decided yet how long anything is kept: nothing ends by itself.".to_owned()),
        (n, false) => Some(format!(
            "Of {} nobody decided how long they are kept: nothing of these ends by itself.",
            many(n, "kind of things", "kinds of things")
        )),
    };
    view! {
        <section class="stack stack--tight" aria-labelledby="ending-title">
            <h2 id="ending-title">"What ends next"</h2>
            {table}
            {undecided.map(|words| view! { <p>{words}</p> })}
            <p class="small quiet">"What stays over its time is on hold, may be harm and is not decided, belongs to a procedure that runs or an answer that is not out, or nobody has read it. Administrators say how long things are kept, under Set-up."</p>
        </section>
    }
    .into_any()
}
