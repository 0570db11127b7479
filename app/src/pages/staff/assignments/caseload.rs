//! The young people of whoever reads, and what lies ahead for each.

use leptos::prelude::*;

use super::{CaseloadLine, CaseloadPage, NextReview};
use crate::pages::staff::parts::{button_link, empty, fact, late, line, page_head, time_on};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, on_day};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// How many working days before a review they are to be asked what they want.
pub const ASKED_AHEAD: u32 = 10;
/// How many working days before it they stand among those to be asked: a week is left then.
const LISTED_AHEAD: u32 = ASKED_AHEAD + 5;

/// The young people of whoever reads.
pub fn caseload(frame: StaffFrame, props: CaseloadPage) -> AnyView {
    let assets = frame.assets;
    let under = "You see them here because you were assigned to them, or cover for a colleague who was, and only while that is so. They are shown by the nickname they chose.";
    let none = props.lines.is_empty();
    let away = props.covers.then(|| button_link("button--quiet", "/caseload/cover", "While I am away"));
    let due: Vec<AnyView> = props.lines.iter().filter(|one| one.to_ask()).map(|one| due(assets, one)).collect();
    let due = (!due.is_empty()).then(|| {
        view! {
            <section class="sheet stack stack--tight" aria-labelledby="due-title">
                <h2 id="due-title">"To be asked before their review"</h2>
                <p class="quiet">"Nobody has said that they were asked what they want: they are to be, ten working days before their review."</p>
                <ul class="list">{due}</ul>
            </section>
        }
    });
    let lines = props.lines.into_iter().map(|one| young_person(assets, one)).collect_view();
    let body = view! {
        {page_head("My young people".to_owned(), line(under), away)}
        {none.then(|| empty(
            assets,
            "Nobody is assigned to you here",
            "The participation team says whose worker, adviser, reviewing officer, carer or advocate you are. Ask them where somebody is missing.".to_owned(),
            None,
        ))}
        {due}
        {(!none).then(|| view! { <ul class="people">{lines}</ul> })}
    };
    staff_page(frame, "My young people", false, body.into_any())
}

impl CaseloadLine {
    /// Whether they are to be asked soon or are late to be, and nobody has said that they were.
    #[must_use]
    pub fn to_ask(&self) -> bool {
        self.review.as_ref().is_some_and(|next| next.working_days <= LISTED_AHEAD && next.asked_on.is_none())
    }
}

fn due(assets: Assets, one: &CaseloadLine) -> AnyView {
    let when = one.review.as_ref().map(|next| {
        let by = match next.ask_late {
            0 => format!("to ask by {}", on_day(next.ask_by)).into_any(),
            days => late(assets, "i-warn", format!("to be asked by {}, {} ago", on_day(next.ask_by), working(days))),
        };
        view! { ", review on "{time_on(next.on)}{they_say(next)}": "{by} }
    });
    let name = name_or(&one.nickname);
    match &one.reviews {
        Some(href) => view! { <li><a href=href.clone()>{name}</a>{when}</li> }.into_any(),
        None => view! { <li>{name}{when}</li> }.into_any(),
    }
}

/// Who says when it is, where it is they themselves.
const fn they_say(next: &NextReview) -> &'static str {
    if next.they_say { ", as they say" } else { "" }
}

/// "3 working days", counted from today.
fn working(days: u32) -> String {
    many(i64::from(days), "working day", "working days")
}

fn since(days: u32) -> String {
    if days == 0 { "for less than a working day".to_owned() } else { format!("for {}", working(days)) }
}

fn young_person(assets: Assets, one: CaseloadLine) -> AnyView {
    let words = match &one.covered {
        None => format!("You are their {}, {}.", one.assigned_as.words(), one.days.words()),
        Some(name) if name.is_empty() => format!("You cover for a colleague, their {}.", one.assigned_as.words()),
        Some(name) => format!("You cover for {name}, their {}.", one.assigned_as.words()),
    };
    let review = one.review.as_ref().map(|next| {
        let how = match next.working_days {
            0 => String::new(),
            days => format!(", in {}", working(days)),
        };
        let asked = match next.asked_on {
            Some(on) => format!("; they were asked what they want on {}", on_day(on)),
            None => format!("; to ask by {}", on_day(next.ask_by)),
        };
        fact("Next review", view! { {time_on(next.on)}{they_say(next)}{how}{asked} })
    });
    let letters = one.letters.map(|(n, days)| {
        let words = format!("{} that nobody has opened, {}", many(n, "thing", "things"), since(days));
        fact("Sent to you", view! { <a href="/sent-to-me">{words}</a> })
    });
    let denied = (one.denied > 0)
        .then(|| format!("{} happen, as they say", many(one.denied, "thing did not", "things did not")));
    let behind = one.late.map(|(n, days)| format!("{} late, {}", many(n, "decision is", "decisions are"), since(days)));
    let behind: Vec<String> = denied.into_iter().chain(behind).collect();
    let behind = (!behind.is_empty()).then(|| {
        let words = late(assets, "i-warn", behind.join("; "));
        fact("What reviews decided", view! { <a href="/decisions">{words}</a> })
    });
    let known = review.is_some() || letters.is_some() || behind.is_some();
    let facts = known.then(|| view! { <dl class="facts">{review}{letters}{behind}</dl> });
    let name = one.nickname.clone();
    let reviews = one.reviews.map(|href| {
        view! { <p><a class="link" href=href>"Reviews and summaries"<span class="vh">": "{name}</span></a></p> }
    });
    view! { <li class="sheet"><h2>{name_or(&one.nickname)}</h2><p dir="auto">{words}</p>{facts}{reviews}</li> }
        .into_any()
}

/// A nickname, apart from the words around it.
pub(super) fn name_or(nickname: &str) -> AnyView {
    match nickname {
        "" => view! { <span class="quiet">"Somebody without a nickname"</span> }.into_any(),
        name => view! { <bdi>{name.to_owned()}</bdi> }.into_any(),
    }
}
