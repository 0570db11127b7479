//! The list of what reviews decided.

use heard_vocabulary::{DecisionState, Verdict};
use leptos::prelude::*;

use super::frame::said;
use super::{DecisionLine, DecisionsPage};
use crate::pages::staff::parts::{button_link, empty, grid, late, line, page_head, time};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{day, many, rows};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// What the reviews of one's own young people decided.
pub fn decisions(frame: StaffFrame, props: DecisionsPage) -> AnyView {
    let assets = frame.assets;
    let behind = rows(props.open.iter().filter(|one| one.late).count());
    let under = match (rows(props.open.len()), behind) {
        (0, _) => "Nothing waits.".to_owned(),
        (open, 0) => format!("{}.", many(open, "is open", "are open")),
        (open, late) => format!("{}, {}.", many(open, "is open", "are open"), many(late, "is late", "are late")),
    };
    let add = props.has_people.then(|| button_link("", "/decisions/new", "Write down a decision").into_any());
    let list = match (props.has_people, props.open.is_empty()) {
        (false, _) => empty(
            assets,
            "You have no young people here",
            "Whoever runs participation says whose worker or reviewing officer you are.".to_owned(),
            None,
        ),
        (true, true) => empty(
            assets,
            "Nothing waits",
            "After a review, write down what was decided, who does it and by when. They read it, and say whether it happened.".to_owned(),
            None,
        ),
        (true, false) => table(assets, "Open", props.open),
    };
    let ended = (!props.ended.is_empty()).then(|| {
        view! { <h2>"Over"</h2> {table(assets, "Over", props.ended)} }
    });
    let body = view! {
        {page_head("What reviews decided".to_owned(), line(under), add)}
        {list}
        {ended}
    };
    staff_page(frame, "Review decisions", false, body.into_any())
}

fn table(assets: Assets, caption: &'static str, lines: Vec<DecisionLine>) -> AnyView {
    let heads = ["By when", "Whose", "What was decided", "Where it is", "Review of"];
    let lines = lines.into_iter().map(|one| row(assets, one)).collect_view();
    grid(caption, heads, lines)
}

/// What a young person is called here.
#[must_use]
pub fn called(nickname: Option<String>) -> String {
    nickname.unwrap_or_else(|| "Somebody without a name".to_owned())
}

/// By when, in words; what is late, in red.
pub(super) fn by_when(assets: Assets, line: &DecisionLine) -> AnyView {
    let Some((until, days)) = &line.until else {
        return view! { <span class="quiet">"No clock runs"</span> }.into_any();
    };
    match days {
        _ if line.late => late(assets, "i-warn", format!("Late since {}", day(until))),
        0 => "Today".into_any(),
        1 => "Tomorrow".into_any(),
        _ => format!("By {}", day(until)).into_any(),
    }
}

/// Where it is, with the level of a challenge.
pub(super) fn where_it_is(line: &DecisionLine) -> String {
    match (line.state, line.level) {
        (DecisionState::Challenged, Some(level)) => level.words().to_owned(),
        (state, _) => state.words().to_owned(),
    }
}

/// That it did not happen, or not all of it, as they say: that is looked at first.
fn denied(assets: Assets, line: &DecisionLine) -> Option<AnyView> {
    let said_no = matches!(line.verdict, Some(Verdict::No | Verdict::Partly));
    said_no.then(|| late(assets, "i-warn", format!("They say: {}", said(line.verdict))))
}

fn row(assets: Assets, line: DecisionLine) -> AnyView {
    let (text, owner) = line.what.clone().unwrap_or_else(|| ("It cannot be read".to_owned(), String::new()));
    let owner = (!owner.is_empty()).then(|| view! { " "<span class="small quiet" dir="auto">{owner}</span> });
    view! {
        <tr role="row">
            <td role="cell" data-label="By when">{by_when(assets, &line)}</td>
            <td role="cell" data-label="Whose"><b dir="auto">{called(line.nickname.clone())}</b></td>
            <td role="cell" class="grid__main" data-label="What was decided">
                <span data-main=""><a href=line.href.clone() dir="auto">{text}</a>{owner}</span>
            </td>
            <td role="cell" data-label="Where it is">{denied(assets, &line)}" "{where_it_is(&line)}</td>
            <td role="cell" data-label="Review of">{time(&line.decided_on)}</td>
        </tr>
    }
    .into_any()
}
