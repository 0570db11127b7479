//! All responses: each a claim with a name behind it.

use heard_vocabulary::ResponseState;
use leptos::prelude::*;

use super::{ResponseLine, ResponsesPage, Verdicts};
use crate::pages::staff::parts::{button_link, chips, claim, empty, late, line, page_head, status};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, on_day, rows};
use crate::pages::staff::{ShownCount, StaffFrame, Worded as _};
use crate::shell::Assets;

/// All responses.
pub fn responses(frame: StaffFrame, props: ResponsesPage) -> AnyView {
    let assets = frame.assets;
    let ResponsesPage { lines, can_write, threshold } = props;
    let write = || button_link("", "/responses/new", "New response");
    let content = if lines.is_empty() {
        let under = "A response stands behind what many said. It starts on the page of a view, or here.".to_owned();
        empty(assets, "There is no response yet", under, can_write.then(write))
    } else {
        ResponseState::ALL.iter().map(|state| section(assets, threshold, *state, &lines)).collect_view().into_any()
    };
    let under = heading(&lines);
    let actions = (can_write && !lines.is_empty()).then(write);
    let body = view! { {page_head("Responses".to_owned(), line(under), actions)} {content} };
    staff_page(frame, "Responses", false, body.into_any())
}

fn heading(lines: &[ResponseLine]) -> String {
    let count = |wanted: &dyn Fn(&ResponseLine) -> bool| rows(lines.iter().filter(|line| wanted(line)).count());
    let waiting = count(&|line| line.state == ResponseState::Waiting);
    let overdue = count(&|line| line.overdue);
    let waiting = match waiting {
        0 => "Nothing waits for approval".to_owned(),
        1 => "1 waits for approval".to_owned(),
        n => format!("{} wait for approval", many(n, "response", "responses")),
    };
    let overdue = match overdue {
        0 => String::new(),
        n => format!("; {} overdue", many(n, "promise is", "promises are")),
    };
    format!("Each one is a claim with a name behind it. {waiting}{overdue}.")
}

fn section(assets: Assets, threshold: i64, state: ResponseState, lines: &[ResponseLine]) -> Option<AnyView> {
    let lines: Vec<_> = lines.iter().filter(|line| line.state == state).collect();
    if lines.is_empty() {
        return None;
    }
    let told = state == ResponseState::Published;
    let heads: &[&str] = if told {
        &["Where it is", "You said", "Claim", "Owner", "Told", "Opened", "Children’s verdict", "Ask again"]
    } else {
        &["Where it is", "You said", "Claim", "Owner"]
    };
    let heads = heads
        .iter()
        .map(|head| {
            let class = ["Told", "Opened"].contains(head).then_some("num");
            view! { <th scope="col" role="columnheader" class=class>{*head}</th> }
        })
        .collect_view();
    let lines = lines.into_iter().map(|line| row(assets, threshold, line)).collect_view();
    Some(
        view! {
            <section class="stack stack--tight">
                <h2>{state.words()}</h2>
                <table class="grid grid--stack" role="table">
                    <caption class="vh">{format!("Responses: {}", state.words())}</caption>
                    <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
                    <tbody role="rowgroup">{lines}</tbody>
                </table>
            </section>
        }
        .into_any(),
    )
}

fn row(assets: Assets, threshold: i64, line: &ResponseLine) -> AnyView {
    let (picture, words) = match (line.state, line.overdue) {
        (ResponseState::Draft, _) => ("pair-open", "Draft"),
        (ResponseState::Waiting, _) => ("pair-read", "To approve"),
        (ResponseState::Published, true) => ("pair-reopened", "Promise overdue"),
        (ResponseState::Published, false) => ("pair-answered", "Published"),
    };
    let published = (line.state == ResponseState::Published).then(|| published(assets, threshold, line));
    view! {
        <tr role="row">
            <td role="cell" data-label="Where it is">{status(assets, picture, words)}</td>
            <td role="cell" class="grid__main" data-label="You said">
                <span data-main=""><a href=line.href.clone() dir="auto">{line.you_said.clone()}</a></span>
                {chips(vec![behind(line.views, line.voices, threshold)])}
            </td>
            <td role="cell" data-label="Claim">{claim(line.claim, line.due_on.map(on_day))}</td>
            <td role="cell" data-label="Owner" dir="auto">{line.owner.clone()}</td>
            {published}
        </tr>
    }
    .into_any()
}

/// What only a published response has.
fn published(assets: Assets, threshold: i64, line: &ResponseLine) -> AnyView {
    let again = match (line.overdue, line.recheck_on) {
        (true, _) => late(assets, "i-clock", "Overdue".to_owned()),
        (false, Some(on)) => on_day(on).into_any(),
        (false, None) => "–".into_any(),
    };
    view! {
        <td role="cell" class="num" data-label="Told">{line.verdicts.told.figure(threshold)}</td>
        <td role="cell" class="num" data-label="Opened">{line.verdicts.opened.figure(threshold)}</td>
        <td role="cell" data-label="Children’s verdict">{verdict_words(line.verdicts, threshold)}</td>
        <td role="cell" data-label="Ask again">{again}</td>
    }
    .into_any()
}

/// How many views are behind it: the number for those who have to do with it,
/// and for everybody else what may be shown.
pub(super) fn behind(views: Option<i64>, voices: ShownCount, threshold: i64) -> String {
    views.map_or_else(|| voices.views(threshold), |n| many(n, "view", "views"))
}

/// "about 10 yes, 0 to 7 partly, about 15 no"; nothing where that would tell
/// what one of them said.
pub(super) fn verdict_words(verdicts: Verdicts, threshold: i64) -> String {
    let Some([yes, partly, no]) = verdicts.said else { return "Too few to show".to_owned() };
    format!("{} yes, {} partly, {} no", yes.people(threshold), partly.people(threshold), no.people(threshold))
}
