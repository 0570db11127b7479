//! Decision checks: the page that a report carries on what a decision means for children in
//! care, as page and on paper; their list, and the form.

mod form;
mod sheet;

use jiff::civil::Date;
use leptos::prelude::*;

use crate::components::typed;
use crate::pages::staff::parts::{back, button_link, empty, grid, line, page_head, time_on};
use crate::pages::staff::procedures::LetterPart;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{number, on_day, rows};
use crate::pages::staff::{PublishedOn, Share, ShownCount, StaffFrame};

pub use form::{CheckFormPage, CheckTyped, check_form};
pub use sheet::check_sheet;

/// Every check.
#[derive(Debug, Clone, Default)]
pub struct ChecksPage {
    /// The checks, the newest decision first.
    pub checks: Vec<CheckLine>,
    /// Whether the reader may write one.
    pub can_edit: bool,
}

/// A check in the list.
#[derive(Debug, Clone)]
pub struct CheckLine {
    /// Its page.
    pub href: String,
    /// What the report is called.
    pub title: String,
    /// The day it is decided.
    pub on: Date,
}

/// One check.
#[derive(Debug, Clone)]
pub struct CheckPage {
    /// Its page.
    pub href: String,
    /// What the report is called.
    pub title: String,
    /// The day it is decided.
    pub on: Date,
    /// Whether that day is ahead.
    pub ahead: bool,
    /// What is decided.
    pub decision: String,
    /// What it means for children in care.
    pub means: String,
    /// Who was asked, and how.
    pub asked: String,
    /// What it concerns.
    pub concerned: Vec<ConcernedLine>,
    /// What children say, in their words.
    pub quotes: Vec<String>,
    /// Which figures these are; `None` where none were published when it was written.
    pub figures: Option<PublishedOn>,
    /// Whether the reader may change it.
    pub can_edit: bool,
}

/// Something that a decision concerns.
#[derive(Debug, Clone)]
pub struct ConcernedLine {
    /// Its number, where it is an objective.
    pub number: Option<i64>,
    /// Its words.
    pub text: String,
    /// In young people's words.
    pub young_wording: Option<String>,
    /// How many young people said something of it.
    pub voices: ShownCount,
    /// The share of faces that is good or very good.
    pub good: Option<Share>,
}

const DAY: &str = "Day of the decision";

/// So many letters of what is written fit on one page of paper, as a rule, with what stands on it
/// by itself.
const ONE_PAGE: usize = 1_000;

/// Says that the paper may come to two pages.
fn too_much(check: &CheckPage) -> Option<AnyView> {
    let letters =
        [&check.decision, &check.means, &check.asked].map(|words| words.chars().count()).iter().sum::<usize>();
    (check.can_edit && letters > ONE_PAGE).then(|| {
        let (letters, most) = (number(rows(letters)), number(rows(ONE_PAGE)));
        let words = format!(
            "On paper this may come to two pages: {letters} letters are written, and one page holds about {most}."
        );
        view! { <p class="note">{words}</p> }.into_any()
    })
}

/// The list of checks.
pub fn checks(frame: StaffFrame, props: ChecksPage) -> AnyView {
    let assets = frame.assets;
    let write = props.can_edit.then(|| button_link("", "/strategy/checks/new", "Write a decision check"));
    let list = match props.checks.is_empty() {
        true => {
            let under = "A report of the council can carry one page: what a decision means for children in care, what they say about it, and who was asked.".to_owned();
            empty(assets, "No decision check was written yet", under, None)
        }
        false => grid("Decision checks", ["Report", DAY], props.checks.into_iter().map(row).collect_view()),
    };
    let under = "What decisions mean for children in care, one page each.";
    let body = view! {
        {back(assets, "/strategy", "Strategy")}
        {page_head("Decision checks".to_owned(), line(under), write)}
        {list}
    };
    staff_page(frame, "Decision checks", false, body.into_any())
}

fn row(check: CheckLine) -> AnyView {
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><a href=check.href dir="auto">{check.title}</a></th>
            <td role="cell" data-label=DAY>{time_on(check.on)}</td>
        </tr>
    }
    .into_any()
}

/// One check: as it is printed.
pub fn check(frame: StaffFrame, props: CheckPage) -> AnyView {
    let assets = frame.assets;
    let sheet = check_sheet(&props, frame.council.clone());
    let change = props.can_edit.then(|| button_link("button--quiet", format!("{}/change", props.href), "Change it"));
    let paper = button_link("button--quiet", format!("{}/check.pdf", props.href), "As PDF");
    let ways = view! { {change}{paper} }.into_any();
    let decided = if props.ahead { "To be decided on" } else { "Decided on" };
    let under = format!("What it means for children in care. {decided} {}.", on_day(props.on));
    let too_much = too_much(&props);
    let parts = sheet.parts.into_iter().map(part).collect_view();
    let body = view! {
        {back(assets, "/strategy/checks", "Decision checks")}
        {page_head(props.title.clone(), line(under), Some(ways))}
        {too_much}
        <section class="sheet">{parts}</section>
    };
    staff_page(frame, &props.title, false, body.into_any())
}

fn part(part: LetterPart) -> AnyView {
    match part {
        LetterPart::Heading(words) => view! { <h2>{words}</h2> }.into_any(),
        LetterPart::Words(words) => typed("", words),
        LetterPart::Typed(words, ..) => view! { <blockquote dir="auto">{words}</blockquote> }.into_any(),
        LetterPart::Points(points) => {
            let points = points.into_iter().map(|point| view! { <li dir="auto">{point}</li> }).collect_view();
            view! { <ul class="list">{points}</ul> }.into_any()
        }
    }
}
