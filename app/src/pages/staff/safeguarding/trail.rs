//! Looking back at what may be harm in one view: who was told, who had it and who opened
//! it, in the order in which it was done.

use heard_vocabulary::{ConcernLevel, ConcernState, Medium, MessageState, Recorded, ViewAction};
use jiff::civil::DateTime;
use leptos::prelude::*;

use super::banner::{deed, done_by};
use super::list::noticed;
use super::{ConcernDeed, ConcernLine, DeedBy};
use crate::components::arrow;
use crate::pages::staff::audit::{AuditBy, who};
use crate::pages::staff::parts::{chips, fact, line, page_head, time, time_at};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{LEFT, number};
use crate::pages::staff::{StaffFrame, Worded as _};

/// What became of what may be harm in one view.
#[derive(Debug, Clone)]
pub struct TrailPage {
    /// The view's id.
    pub view: String,
    /// How it stands now.
    pub concern: ConcernLine,
    /// What was done, oldest first.
    pub lines: Vec<TrailLine>,
    /// Whether there is more than is shown.
    pub more: bool,
}

/// One thing that was done.
#[derive(Debug, Clone)]
pub struct TrailLine {
    /// When.
    pub at: DateTime,
    /// What.
    pub what: Trailed,
}

/// What was done, and by whom.
#[derive(Debug, Clone)]
pub enum Trailed {
    /// Something was written down beside it.
    Deed(Box<ConcernDeed>),
    /// An alert was raised; whether for the person outside the council alone.
    Raised(DeedBy, bool),
    /// These were told, at this step of an alert.
    Told(i64, Vec<TrailTold>),
    /// Something else was done; where it raised, how urgent it was found to be.
    Did(AuditBy, Recorded, Option<ConcernLevel>),
    /// Somebody opened it for the first time; so often since.
    Opened(AuditBy, ViewAction, i64),
}

/// Somebody who was told at a step.
#[derive(Debug, Clone)]
pub struct TrailTold {
    /// Their name, where it is still known.
    pub name: Option<String>,
    /// By what else than their own page, what became of that, and since when.
    pub left: Vec<(Medium, MessageState, DateTime)>,
}

/// Who was told of what may be harm in one view, and when.
pub fn trail(frame: StaffFrame, props: TrailPage) -> AnyView {
    let assets = frame.assets;
    let TrailPage { view, concern, lines, more } = props;
    let title = "Who was told, and when";
    let back = format!("/views/{view}#concern");
    let log = format!("/audit?view={view}");
    let under = format!("{}: {}", concern.situation.words(), concern.level.words());
    let stands = match concern.state {
        ConcernState::Closed => "Decided",
        state => state.words(),
    };
    let lines = lines.into_iter().map(row).collect_view();
    let more = more.then(|| {
        view! { <p><b>"There is more than stands here. "</b><a href=log>"All of it stands in the audit log"</a></p> }
    });
    let body = view! {
        <a class="link back" href=back>{arrow(assets, "i-back")}"The view"</a>
        {page_head(title.to_owned(), line(under), None)}
        <dl class="facts">
            {fact("Came", time(&concern.raised_at))}
            {fact("Noticed", chips(noticed(concern.kinds.as_deref()).collect()))}
            {fact("How it stands", stands)}
        </dl>
        <p class="quiet">
            "Everybody finds an alert on their own page from the moment they are told. What left by e-mail or text message stands beside their name for a month. Who opened it stands with the first time. That you read this is a line of the audit log."
        </p>
        <ol class="timeline">{lines}</ol>
        {more}
    };
    staff_page(frame, title, false, body.into_any())
}

fn row(line: TrailLine) -> AnyView {
    let at = line.at;
    let by_child = |by: &AuditBy| matches!(by, AuditBy::YoungPerson | AuditBy::Anybody);
    let (class, what) = match line.what {
        Trailed::Deed(one) => return deed(&one),
        Trailed::Raised(by, outside) => ("by-us", raised(&by, outside)),
        Trailed::Told(step, people) => ("by-us", told(step, people)),
        Trailed::Did(by, action, level) => {
            let class = if by_child(&by) { "by-child" } else { "by-us" };
            let level = level.map(|level| view! { " "<span class="chip">{level.words()}</span> });
            (class, view! { <b dir="auto">{who(by)}</b>": "{action.words()}{level} }.into_any())
        }
        Trailed::Opened(by, action, times) => {
            let again = (times > 1).then(|| format!(" for the first of {} times", number(times)));
            ("by-us", view! { <b dir="auto">{who(by)}</b>": "{action.words()}{again} }.into_any())
        }
    };
    view! { <li class=class>{time_at(at)}" "{what}</li> }.into_any()
}

fn raised(by: &DeedBy, outside: bool) -> AnyView {
    let whom = if outside { "for the person outside the council" } else { "for whoever is on duty" };
    view! { <b dir="auto">{done_by(by)}</b>": raised an alert "{whom} }.into_any()
}

fn told(step: i64, people: Vec<TrailTold>) -> AnyView {
    let step = format!("Step {}: ", number(step));
    if people.is_empty() {
        return view! { {step}<b>"nobody could be told"</b> }.into_any();
    }
    let lines = people.into_iter().map(person).collect_view();
    view! { {step}"told"<ul class="list">{lines}</ul> }.into_any()
}

fn person(one: TrailTold) -> AnyView {
    let name = one.name.unwrap_or_else(|| LEFT.to_owned());
    let ways = one
        .left
        .into_iter()
        .map(|(medium, state, at)| view! { "; "{way(medium, state)}", "{time_at(at)} })
        .collect_view();
    view! { <li><b dir="auto">{name}</b>", on their page"{ways}</li> }.into_any()
}

/// What became of one message.
fn way(medium: Medium, state: MessageState) -> String {
    let by = match medium {
        Medium::Email => "e-mail",
        Medium::Sms => "text message",
    };
    let became = match state {
        MessageState::Waiting => "has not left yet",
        MessageState::Sent => "left",
        MessageState::Laid => "left nothing: this is a demonstration",
        MessageState::NoChannel => "did not leave: nothing is set up for it",
        MessageState::Refused => "was refused",
        MessageState::Dropped => "did not leave in time",
    };
    format!("{by} {became}")
}
