//! The reviews of one young person: who was asked before, how they took part, and the summary
//! for the case file.

use heard_vocabulary::Participation;
use leptos::prelude::*;

use super::child_forms::Forms;
use super::list::called;
use super::{AskedLine, ChildReviewLine, ChildReviewsPage, PartLine};
use crate::pages::staff::parts::{back, empty, fact, late, line, page_head, time};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{SOMEBODY_WHO_LEFT, day, many};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// How somebody took part: the code that councils count by, and what it means.
pub(super) fn code_words(code: Participation) -> String {
    format!("{}: {}", code.name().to_uppercase(), code.words())
}

/// The reviews of one young person.
pub fn child_reviews(frame: StaffFrame, props: ChildReviewsPage) -> AnyView {
    let assets = frame.assets;
    let forms = Forms { assets, props: &props };
    let summary = forms.summary();
    let wrong = summary.is_some();
    let title = format!("Reviews of {}", called(props.nickname.clone()));
    let under = match &props.next {
        Some((on, true)) => format!("The next one is on {}, as they say.", day(on)),
        Some((on, false)) => format!("The next one is on {}.", day(on)),
        None => {
            "The record of a review stays in the case system. What goes into it from here, you take from this page."
                .to_owned()
        }
    };
    let list = match props.lines.is_empty() {
        true => empty(
            assets,
            "No review is known here yet",
            "One stands here as soon as the case system names it, they say something for it, or something of it is written down.".to_owned(),
            None,
        ),
        false => {
            let lines = props.lines.iter().map(|one| review(assets, forms, one)).collect_view();
            view! { <ul class="stack">{lines}</ul> }.into_any()
        }
    };
    let body = view! {
        {summary}
        {back(assets, "/caseload", "My young people")}
        {page_head(title.clone(), line(under), None)}
        <div class="cols">
            <div class="stack">{list}</div>
            <aside class="side stack">{forms.of_another()}</aside>
        </div>
    };
    staff_page(frame, &title, wrong, body.into_any())
}

fn by_whom(by: Option<&String>) -> String {
    by.cloned().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned())
}

/// How they took part, with who said so and when; below it what it was before.
fn part(said: &[PartLine]) -> AnyView {
    if said.is_empty() {
        return "Nobody has said it yet".into_any();
    }
    let one = |(at, said): (usize, &PartLine)| {
        let code = said.code.map_or_else(|| "It cannot be read".to_owned(), code_words);
        let (before, who) = (if at == 0 { "" } else { "Before: " }, by_whom(said.by.as_ref()));
        let class = if at == 0 { "" } else { "small quiet" };
        view! {
            <p class=class>{before}{code}<span class="small quiet" dir="auto">{format!(" – {who}, ")}{time(&said.on)}</span></p>
        }
    };
    said.iter().enumerate().map(one).collect_view().into_any()
}

/// "3 working days".
fn working(days: u32) -> String {
    many(i64::from(days), "working day", "working days")
}

/// Whether they were asked beforehand: on which day, and whether that was in time.
fn asked(assets: Assets, asked: &AskedLine) -> AnyView {
    match asked {
        AskedLine::Asked { on, by, late } => {
            let in_time = match late {
                0 => ", in time".to_owned(),
                days => format!(", {} late", working(*days)),
            };
            let who = format!(" – {}", by_whom(by.as_ref()));
            view! { "On "{time(on)}{in_time}<span class="small quiet" dir="auto">{who}</span> }.into_any()
        }
        AskedLine::ToAsk { by, late: 0 } => view! { "Nobody has said so: ask by "{time(by)} }.into_any(),
        AskedLine::ToAsk { by, late: days } => {
            late(assets, "i-warn", format!("Nobody has said so: to be asked by {}, {} ago", day(by), working(*days)))
        }
        AskedLine::Unsaid => "Nobody has said so".into_any(),
    }
}

fn review(assets: Assets, forms: Forms<'_>, one: &ChildReviewLine) -> AnyView {
    let decided = match one.decisions {
        0 => "Nothing is written down".to_owned(),
        many => many.to_string(),
    };
    let on = day(&one.on);
    let file = one.file.clone().map(|file| {
        view! {
            <p><a class="button button--quiet" href=file download="">"Take the summary as PDF"<span class="vh">{format!(": {on}")}</span></a></p>
            <p class="small quiet">"They see that what they said went into their case file."</p>
        }
    });
    let they_say = one.they_say.then(|| view! { " "<span class="small quiet">"as they say"</span> });
    view! {
        <li class="sheet stack stack--tight">
            <h2>{time(&one.on)}{they_say}</h2>
            <dl class="facts">
                {fact("They took part", part(&one.said))}
                {fact("Asked beforehand", asked(assets, &one.asked))}
                {fact("What was decided", decided)}
            </dl>
            {file}
            {forms.of(one)}
        </li>
    }
    .into_any()
}
