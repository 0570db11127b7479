//! The audit log: who did what, and when; and unusual reading.

mod frame;
mod problems;
mod props;
mod reading;
#[cfg(test)]
mod tests;
mod words;

use leptos::prelude::*;

use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{button_link, empty, grid, line, page_head, time_at, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{LEFT, many};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

pub(super) use frame::unusual_notice;
pub use frame::{Done, PLACE};
pub use problems::{AuditProblem, LookedProblem};
pub use props::{
    AuditBy, AuditFilters, AuditLine, AuditPage, AuditWhat, LookedBy, ReadingLine, ReadingPage, ReadingRule,
    RefusedLooked,
};
pub use reading::reading;

/// A page of the audit log.
pub fn audit(frame: StaffFrame, props: AuditPage) -> AnyView {
    let assets = frame.assets;
    let AuditPage { all, filters, total, over, lines, more_href, first_href, problems } = props;
    let wrong = !problems.is_empty();
    let errors = by_field(&problems);
    let over = if over { "Over " } else { "" };
    let under = match (wrong, total) {
        (true, _) => "Nothing was searched.".to_owned(),
        (false, 0) => "Nothing of this was done in these days.".to_owned(),
        (false, total) => format!("{over}{} in these days.", many(total, "line", "lines")),
    };
    let form = Form { assets, id: "audit", errors: &errors };
    let about = match all {
        true => "Every line but those about what is kept from you. That you read it is a line of its own.",
        false => "What protects a child is withheld: you see by whom and when. That you read it is a line of its own.",
    };
    let unusual = all.then(|| button_link("button--quiet", "/audit/reading", "Unusual reading"));
    let body = view! {
        {form.summary()}
        {page_head("Audit log".to_owned(), line(under), unusual)}
        <p class="quiet">{about}</p>
        {narrowed_by(form, filters, all)}
        {if lines.is_empty() { nothing(assets) } else { table(lines) }}
        {pages(first_href, more_href)}
    };
    staff_page(frame, "Audit log", wrong, body.into_any())
}

fn narrowed_by(form: Form<'_>, filters: AuditFilters, all: bool) -> AnyView {
    let AuditFilters { staff, kinds, view, from, until } = filters;
    let day = |name, label, value: &str| {
        form.line(Line { name, label, value: value.to_owned(), kind: "date", ..Line::default() })
    };
    let by_view = all.then(|| {
        let hint = "The end of its address";
        form.line(Line::text("view", "A view’s reference", Some(hint), &view))
    });
    view! {
        <form class="filters" method="get" action="/audit">
            {form.select("who", "Who", Some("Anybody"), staff)}
            {form.select("kind", "What was done", Some("Anything"), kinds)}
            {day("from", "From", &from)}
            {day("until", "Until", &until)}
            {by_view}
            <button class="button button--quiet">"Search"</button>
            <a class="link" href="/audit">"Take filters off"</a>
        </form>
    }
    .into_any()
}

fn nothing(assets: Assets) -> AnyView {
    empty(assets, "Nothing here matches", "Choose other days, or take the filters off.".to_owned(), None)
}

fn table(lines: Vec<AuditLine>) -> AnyView {
    let lines = lines.into_iter().map(row).collect_view();
    grid("Audit log", ["When", "Who", "What was done", "About"], lines)
}

fn row(line: AuditLine) -> AnyView {
    let AuditLine { at, day_only, by, what, href, about, detail } = line;
    let when = if day_only { time_on(at.date()) } else { time_at(at) };
    let what = match what {
        AuditWhat::Did(action) => action.words(),
        AuditWhat::Withheld => "did something for a child’s safety",
        AuditWhat::Unknown => "something was done",
    };
    // So stand the lines, which nobody changes.
    let detail = detail.replace(", 1 people", ", 1 person");
    let facts = (!detail.is_empty()).then(|| view! { " "<span class="quiet small" dir="auto">{detail}</span> });
    let about = match (href, about) {
        (Some(href), _) => view! { <a href=href>"Something a young person said"</a> }.into_any(),
        (None, Some(name)) => view! { <span dir="auto">{name}</span> }.into_any(),
        (None, None) => view! { <span class="quiet">"–"</span> }.into_any(),
    };
    view! {
        <tr role="row">
            <td role="cell" data-label="When">{when}</td>
            <td role="cell" data-label="Who" dir="auto">{who(by)}</td>
            <td role="cell" class="grid__main" data-label="What was done">{what}{facts}</td>
            <td role="cell" data-label="About">{about}</td>
        </tr>
    }
    .into_any()
}

/// Who did something, in words.
pub(in crate::pages::staff) fn who(by: AuditBy) -> String {
    match by {
        AuditBy::Staff(role, Some(name)) => format!("{name}, {}", role.title().to_lowercase()),
        AuditBy::Staff(role, None) => format!("{LEFT}, {}", role.title().to_lowercase()),
        AuditBy::YoungPerson => "A young person".to_owned(),
        AuditBy::Anybody => "Somebody not signed in".to_owned(),
        AuditBy::Withheld => "Withheld".to_owned(),
        AuditBy::Program => "Heard itself".to_owned(),
    }
}

fn pages(first: Option<String>, more: Option<String>) -> Option<AnyView> {
    (first.is_some() || more.is_some()).then(|| {
        view! {
            <nav class="cluster" aria-label="More of the log">
                {more.map(|href| button_link("button--quiet", href, "Older lines"))}
                {first.map(|href| view! { <a class="link" href=href>"Newest lines"</a> })}
            </nav>
        }
        .into_any()
    })
}
