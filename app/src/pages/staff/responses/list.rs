//! All responses: each a claim with a name behind it.

use heard_vocabulary::{Claim, ResponseChangeState, ResponseState};
use leptos::prelude::*;

use super::{PooledVerdicts, ResponseLine, ResponsesPage};
use crate::pages::staff::parts::{button_link, chips, claim, empty, late, line, page_head, status};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{BEING_CHECKED, DRAWN, MOVED, many, on_day, published as published_on, rows};
use crate::pages::staff::{PublishedOn, StaffFrame, Worded as _};
use crate::shell::Assets;

/// All responses.
pub fn responses(frame: StaffFrame, props: ResponsesPage) -> AnyView {
    let assets = frame.assets;
    let ResponsesPage { lines, can_write, pooled, figures } = props;
    let write = || button_link("", "/responses/new", "New response");
    let content = if lines.is_empty() {
        let under = "A response stands behind what many said. It starts on the page of a view, or here.".to_owned();
        empty(assets, "There is no response yet", under, can_write.then(write))
    } else {
        ResponseState::ALL.iter().map(|state| section(assets, *state, &lines)).collect_view().into_any()
    };
    let under = heading(&lines);
    let checked = being_checked(&lines, can_write);
    let actions = (can_write && !lines.is_empty()).then(write);
    let body = view! {
        {page_head("Responses".to_owned(), line(under), actions)}
        {checked}
        {content}
        {did_it_happen(&pooled, figures)}
    };
    staff_page(frame, "Responses", false, body.into_any())
}

/// The answers that are being checked again, and what that means.
fn being_checked(lines: &[ResponseLine], can_write: bool) -> Option<AnyView> {
    let checked: Vec<_> = lines.iter().filter(|line| line.being_checked).collect();
    if checked.is_empty() {
        return None;
    }
    let links = checked
        .iter()
        .map(|line| view! { <li><a href=line.href.clone() dir="auto">{line.you_said.clone()}</a></li> })
        .collect_view();
    let look = can_write.then_some("The wall says so to everybody, until somebody looked or the month is over. Look whether each holds, and say so on its page. ");
    Some(
        view! {
            <section class="stack stack--tight" id="checked">
                <h2>{BEING_CHECKED}</h2>
                <ul class="list">{links}</ul>
                <p class="small quiet">{look}{DRAWN}</p>
            </section>
        }
        .into_any(),
    )
}

fn heading(lines: &[ResponseLine]) -> String {
    let count = |wanted: &dyn Fn(&ResponseLine) -> bool| rows(lines.iter().filter(|line| wanted(line)).count());
    let changes = |line: &ResponseLine| line.changing == Some(ResponseChangeState::Waiting);
    let waits = |line: &ResponseLine| matches!(line.state, ResponseState::Waiting | ResponseState::OffWall);
    let waiting = count(&|line| waits(line) || changes(line));
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

fn section(assets: Assets, state: ResponseState, lines: &[ResponseLine]) -> Option<AnyView> {
    let lines: Vec<_> = lines.iter().filter(|line| line.state == state).collect();
    if lines.is_empty() {
        return None;
    }
    if state == ResponseState::TakenBack {
        return Some(taken_back(&lines));
    }
    let told = state == ResponseState::Published;
    let heads: &[&str] = if told {
        &["Where it is", "You said", "Claim", "Owner", "Ask again"]
    } else {
        &["Where it is", "You said", "Claim", "Owner"]
    };
    let heads = heads.iter().map(|head| view! { <th scope="col" role="columnheader">{*head}</th> }).collect_view();
    let lines = lines.into_iter().map(|line| row(assets, line)).collect_view();
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

/// Those that were taken back: nothing of what they said.
fn taken_back(lines: &[&ResponseLine]) -> AnyView {
    let lines = lines
        .iter()
        .map(|line| {
            let words = line.taken_back.map_or_else(
                || "A response that was taken back".to_owned(),
                |on| format!("A response that was taken back on {}", on_day(on)),
            );
            view! { <li><a href=line.href.clone()>{words}</a></li> }
        })
        .collect_view();
    view! {
        <section class="stack stack--tight">
            <h2>{ResponseState::TakenBack.words()}</h2>
            <ul class="list">{lines}</ul>
        </section>
    }
    .into_any()
}

fn row(assets: Assets, line: &ResponseLine) -> AnyView {
    let behind = line.views.map(behind);
    let marks: Vec<String> = behind.into_iter().chain(line.changing.map(|state| state.words().to_owned())).collect();
    let (picture, words) = match (line.state, line.overdue) {
        (ResponseState::OffWall, _) => ("pair-reopened", "Off the wall"),
        (ResponseState::Draft, _) => ("pair-open", "Draft"),
        (ResponseState::Waiting, _) => ("pair-read", "To approve"),
        (ResponseState::GoingOut, _) => ("pair-read", "Going out"),
        (ResponseState::TakenBack, _) => ("pair-reopened", "Taken back"),
        (ResponseState::Published, true) => ("pair-reopened", "Promise overdue"),
        (ResponseState::Published, false) => ("pair-answered", "Published"),
    };
    let published = (line.state == ResponseState::Published).then(|| published(assets, line));
    view! {
        <tr role="row">
            <td role="cell" data-label="Where it is">{status(assets, picture, words)}</td>
            <td role="cell" class="grid__main" data-label="You said">
                <span data-main=""><a href=line.href.clone() dir="auto">{line.you_said.clone()}</a></span>
                {chips(marks)}
            </td>
            <td role="cell" data-label="Claim">{claim(line.claim, line.due_on.map(on_day))}</td>
            <td role="cell" data-label="Owner" dir="auto">{line.owner.clone()}</td>
            {published}
        </tr>
    }
    .into_any()
}

/// What only a published response has.
fn published(assets: Assets, line: &ResponseLine) -> AnyView {
    let again = match (line.overdue, line.recheck_on) {
        (true, _) => late(assets, "i-clock", "Overdue".to_owned()),
        (false, Some(on)) => on_day(on).into_any(),
        (false, None) => "–".into_any(),
    };
    let checked = line.being_checked.then(|| chips(vec![BEING_CHECKED.to_owned()]));
    view! {
        <td role="cell" data-label="Ask again">{again}{checked}</td>
    }
    .into_any()
}

/// How many views are behind it, for those who read them.
pub(super) fn behind(views: i64) -> String {
    many(views, "view", "views")
}

/// What children said became of answers, in the newest published year: pooled,
/// never of one answer.
fn did_it_happen(pooled: &[PooledVerdicts], figures: Option<PublishedOn>) -> Option<AnyView> {
    (!pooled.is_empty()).then(|| {
        let lines = pooled
            .iter()
            .map(|one| {
                view! {
                    <tr>
                        <th scope="row">{one.of()}</th>
                        <td class="num">{one.said.figure()}</td>
                        <td class="num">{one.share()}</td>
                    </tr>
                }
            })
            .collect_view();
        view! {
            <section class="stack stack--tight">
                <h2>"Did it happen?"</h2>
                <p class="small quiet">"What children said of all answers of a kind together. What was said of one answer is shown to nobody but the team that reads."</p>
                <table class="grid">
                    <caption class="vh">"What children say became of answers"</caption>
                    <thead>
                        <tr>
                            <th scope="col">"Answers that claim"</th>
                            <th scope="col" class="num">"Young people"</th>
                            <th scope="col" class="num">"Said yes"</th>
                        </tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </table>
                <p class="small quiet">{published_on(figures)}" "{MOVED}</p>
            </section>
        }
        .into_any()
    })
}

impl PooledVerdicts {
    /// Of which answers.
    pub(super) fn of(&self) -> &'static str {
        self.claim.map_or("For its objective", Claim::words)
    }

    /// The share that said yes, or that it is withheld.
    pub(super) fn share(&self) -> String {
        self.yes.map_or_else(|| "withheld".to_owned(), |yes| format!("{yes}%"))
    }
}
