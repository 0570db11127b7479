//! What may have been harm and was decided, month by month.

use heard_vocabulary::{ConcernLevel, ConcernOutcome};
use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, button_link, empty, grid, late, line, page_head, time_at};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{LEFT, many, month_of_year, number};
use crate::pages::staff::{Choice, Situation, StaffFrame, Worded as _};
use crate::shell::Assets;

/// What was decided in a month.
#[derive(Debug, Clone)]
pub struct DecidedPage {
    /// The first days of the months that can be chosen, the newest first.
    pub months: Vec<Date>,
    /// The first day of the month that is shown.
    pub month: Date,
    /// Its name in addresses.
    pub key: String,
    /// How many were decided in it.
    pub total: i64,
    /// How many of them late, danger aside.
    pub late: i64,
    /// Its lines, the newest first.
    pub lines: Vec<DecidedLine>,
    /// Where older ones stand.
    pub more_href: Option<String>,
    /// Where the newest stand, from a later page.
    pub first_href: Option<String>,
}

/// One that was decided, and signed off where that takes two. It holds nothing of a child's
/// words.
#[derive(Debug, Clone)]
pub struct DecidedLine {
    /// Where stands who was told, if it is still there.
    pub href: Option<String>,
    /// The situation.
    pub situation: Situation,
    /// How urgent it was.
    pub level: ConcernLevel,
    /// When it was first found.
    pub raised_at: DateTime,
    /// How it ended.
    pub outcome: ConcernOutcome,
    /// That it was decided.
    pub decided: DecidedTime,
    /// That it was signed off, where that takes two.
    pub signed: Option<DecidedTime>,
}

/// That something was done: when, by whom, and whether in time.
#[derive(Debug, Clone)]
pub struct DecidedTime {
    /// When.
    pub at: DateTime,
    /// By whom, where they are still known.
    pub by: Option<String>,
    /// By when it was to be done; of danger, from when on.
    pub due: Option<DateTime>,
    /// Whether it was.
    pub when: DecidedWhen,
}

/// Whether something was done in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecidedWhen {
    /// It was.
    InTime,
    /// So many minutes too late.
    Late(i64),
    /// Danger: so many minutes after it was found.
    After(i64),
    /// By when it was to be done is not known.
    NotKnown,
}

impl DecidedWhen {
    fn words(self) -> String {
        match self {
            Self::InTime => "in time".to_owned(),
            Self::Late(minutes) => format!("late by {}", lasted(minutes)),
            Self::After(minutes) => format!("{} after it was found", lasted(minutes)),
            Self::NotKnown => "not known whether in time".to_owned(),
        }
    }
}

/// How long something took, in the unit that says most.
fn lasted(minutes: i64) -> String {
    match minutes {
        ..=0 => "less than a minute".to_owned(),
        1..=119 => many(minutes, "minute", "minutes"),
        120..=2_879 => many(minutes / 60, "hour", "hours"),
        _ => many(minutes / 1_440, "day", "days"),
    }
}

/// What was decided in a month.
pub fn decided(frame: StaffFrame, props: DecidedPage) -> AnyView {
    let assets = frame.assets;
    let DecidedPage { months, month, key, total, late: behind, lines, more_href, first_href } = props;
    let title = "What was decided about harm";
    let named = month_of_year(month);
    let under = match (total, behind) {
        (0, _) => format!("Nothing was decided in {named}."),
        (total, 0) => format!("{} decided in {named}.", many(total, "thing was", "things were")),
        (total, behind) => {
            let total = many(total, "thing was", "things were");
            format!("{total} decided in {named}, {} of them late.", number(behind))
        }
    };
    let files = (total > 0).then(|| {
        let file = |kind: &str| format!("/safeguarding/decided.{kind}?month={key}");
        view! {
            {button_link("button--quiet", file("xlsx"), "As XLSX")}
            {button_link("button--quiet", file("csv"), "As CSV")}
        }
        .into_any()
    });
    let choices = months
        .into_iter()
        .map(|one| Choice { value: value(one), text: month_of_year(one), chosen: one == month })
        .collect();
    let form = Form { assets, id: "decided", errors: &[] };
    let list = if lines.is_empty() {
        let under = "What is decided, and signed off where that takes two people, stands here from then on.".to_owned();
        empty(assets, "Nothing was decided in this month", under, None)
    } else {
        let heads = ["Decided", "How urgent", "What it was", "How it ended", "Signed off"];
        grid(title, heads, lines.into_iter().map(|one| row(assets, one)).collect_view())
    };
    let body = view! {
        {back(assets, "/safeguarding", "What may be harm")}
        {page_head(title.to_owned(), line(under), files)}
        <p class="quiet">
            "Danger is to be decided at once: beside it stands how long that took. Nothing of what a child said is here, nor in the files."
        </p>
        <form class="filters" method="get" action="/safeguarding/decided">
            {form.select("month", "Month", None, choices)}
            <button class="button button--quiet">"Show"</button>
        </form>
        {list}
        {pages(first_href, more_href)}
    };
    staff_page(frame, title, false, body.into_any())
}

/// A month as forms take it: `2026-11`.
fn value(first: Date) -> String {
    format!("{:04}-{:02}", first.year(), first.month())
}

fn row(assets: Assets, one: DecidedLine) -> AnyView {
    let situation = one.situation.words();
    let what = match one.href {
        Some(href) => view! { <a href=href dir="auto">{situation}</a> }.into_any(),
        None => view! { <span dir="auto">{situation}</span> }.into_any(),
    };
    let signed = match one.signed {
        Some(signed) => done(assets, signed),
        None => view! { <span class="quiet">"It took one person"</span> }.into_any(),
    };
    view! {
        <tr role="row">
            <td role="cell" data-label="Decided">{done(assets, one.decided)}</td>
            <td role="cell" data-label="How urgent"><b>{one.level.words()}</b></td>
            <td role="cell" class="grid__main" data-label="What it was">
                <span data-main="">{what}</span>
                <p class="quiet small">"Came "{time_at(one.raised_at)}</p>
            </td>
            <td role="cell" data-label="How it ended">{one.outcome.words()}</td>
            <td role="cell" data-label="Signed off">{signed}</td>
        </tr>
    }
    .into_any()
}

/// When something was done, by whom, and whether in time.
fn done(assets: Assets, one: DecidedTime) -> AnyView {
    let by = one.by.unwrap_or_else(|| LEFT.to_owned());
    let when = match one.when {
        DecidedWhen::Late(_) => late(assets, "i-clock", one.when.words()),
        other => view! { <span class="quiet">{other.words()}</span> }.into_any(),
    };
    view! { {time_at(one.at)}", "<span dir="auto">{by}</span><p class="small">{when}</p> }.into_any()
}

fn pages(first: Option<String>, more: Option<String>) -> Option<AnyView> {
    (first.is_some() || more.is_some()).then(|| {
        view! {
            <nav class="cluster" aria-label="More of this month">
                {more.map(|href| button_link("button--quiet", href, "Older ones"))}
                {first.map(|href| view! { <a class="link" href=href>"Newest ones"</a> })}
            </nav>
        }
        .into_any()
    })
}

/// The same as rows of a sheet, the headings first.
#[must_use]
pub fn decided_rows(lines: &[DecidedLine]) -> Vec<Vec<String>> {
    let heads = [
        "Came",
        "How urgent",
        "What it was",
        "How it ended",
        "To be decided by",
        "Decided",
        "Decided by",
        "Decided in time",
        "To be signed off by",
        "Signed off",
        "Signed off by",
        "Signed off in time",
    ];
    let mut rows = vec![heads.map(str::to_owned).to_vec()];
    for one in lines {
        let mut row = vec![
            minute(one.raised_at),
            one.level.words().to_owned(),
            one.situation.words(),
            one.outcome.words().to_owned(),
        ];
        row.extend(cells(Some(&one.decided)));
        row.extend(cells(one.signed.as_ref()));
        rows.push(row);
    }
    rows
}

/// By when something was to be done, when it was, by whom, and whether in time.
fn cells(one: Option<&DecidedTime>) -> Vec<String> {
    let Some(one) = one else { return vec![String::new(); 4] };
    let by = one.by.clone().unwrap_or_else(|| LEFT.to_owned());
    vec![one.due.map(minute).unwrap_or_default(), minute(one.at), by, one.when.words()]
}

/// `2026-11-20 16:42`, which a spreadsheet takes for a time.
fn minute(at: DateTime) -> String {
    format!("{} {:02}:{:02}", at.date(), at.hour(), at.minute())
}
