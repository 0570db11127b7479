//! How the program itself is doing, for administrators.

mod frame;
mod problems;
mod props;
#[cfg(test)]
mod tests;
mod words;

use heard_vocabulary::JobKind;
use leptos::prelude::*;

use crate::pages::staff::forms::Form;
use crate::pages::staff::home::lapsed;
use crate::pages::staff::parts::{fact, page_head, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::many;
use crate::pages::staff::{StaffFrame, Worded as _};

pub use frame::{Done, PLACE};
pub use problems::StatusProblem;
pub use props::{GivenUpLine, Level, PartLine, SetUp, StatusPage, Why};

/// What is well, what is ill and what to do.
pub fn status(frame: StaffFrame, props: StatusPage) -> AnyView {
    let StatusPage { at, parts, given_up, still_tried, seen, set_up, log_head, lapses, problem } = props;
    let assets = frame.assets;
    let errors = by_field(&problem.into_iter().collect::<Vec<_>>());
    let summary = Form { assets, id: "status", errors: &errors }.summary();
    let count = |level| parts.iter().filter(|part| part.level == level).count();
    let failed = !given_up.is_empty() || !still_tried.is_empty();
    let headline = words::headline(count(Level::Red), count(Level::Amber), failed);
    let under = view! { <p>{headline}" "<span class="quiet">"Looked at "{time(&at)}"."</span></p> };
    let body = view! {
        {summary}
        {page_head("Status".to_owned(), under, None)}
        {(!lapses.is_empty()).then(|| lapsed(assets, &lapses))}
        {parts_table(parts)}
        <p class="quiet small">"“Since” is what this program has seen from its last start on."</p>
        {failed.then(|| work(given_up, still_tried, &seen))}
        <section class="stack" aria-labelledby="set-up">
            <h2 id="set-up">"What was set up"</h2>
            {set_up_table(set_up)}
        </section>
        {log_head.map(end_of_log)}
        <section class="stack" aria-labelledby="not-here">
            <h2 id="not-here">"What you cannot see here"</h2>
            {not_here()}
        </section>
    };
    staff_page(frame, "Status", problem.is_some(), body.into_any())
}

fn rag(level: Level) -> AnyView {
    let (letter, words) = words::level(level);
    view! { <span class="rag" data-letter=letter>{words}</span> }.into_any()
}

fn head(titles: &[&'static str]) -> AnyView {
    let cells = titles.iter().map(|title| view! { <th scope="col" role="columnheader">{*title}</th> }).collect_view();
    view! { <thead role="rowgroup"><tr role="row">{cells}</tr></thead> }.into_any()
}

fn parts_table(parts: Vec<PartLine>) -> AnyView {
    let rows = parts.into_iter().map(part_row).collect_view();
    view! {
        <table class="grid grid--stack" role="table">
            <caption class="vh">"Each part of Heard"</caption>
            {head(&["Part", "State", "How it is", "Since", "What to do"])}
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn part_row(line: PartLine) -> AnyView {
    let how = words::how(line.part, line.why.as_ref());
    let what_to_do = words::what_to_do(line.part, line.why.as_ref()).unwrap_or("Nothing.");
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{words::title(line.part)}</th>
            <td role="cell" data-label="State">{rag(line.level)}</td>
            <td role="cell" data-label="How it is"><span>{how}</span></td>
            <td role="cell" data-label="Since">{time(&line.since)}</td>
            <td role="cell" data-label="What to do"><span>{what_to_do}</span></td>
        </tr>
    }
    .into_any()
}

/// Work that failed for good, and work that fails and is tried on.
fn work(given_up: Vec<GivenUpLine>, still_tried: Vec<(JobKind, String)>, seen: &str) -> AnyView {
    let given_up = by_kind(given_up).into_iter().map(|lines| given_up_sheet(lines, seen)).collect_view();
    let still_tried = still_tried
        .into_iter()
        .map(|(kind, since)| {
            view! {
                <div class="sheet">
                    <h3>{kind.words()}</h3>
                    <p>
                        "It has failed again and again since "{time(&since)}
                        ", and is still tried. The log says why. There is nothing to press: it goes on until it is done."
                    </p>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="stack" aria-labelledby="work">
            <h2 id="work">"Work that failed"</h2>
            {given_up}
            {still_tried}
        </section>
    }
    .into_any()
}

/// Lines of one kind together: one press is for all of them.
fn by_kind(lines: Vec<GivenUpLine>) -> Vec<Vec<GivenUpLine>> {
    let mut kinds: Vec<Vec<GivenUpLine>> = Vec::new();
    for line in lines {
        match kinds.iter_mut().find(|kind| kind.iter().any(|other| other.kind == line.kind)) {
            Some(kind) => kind.push(line),
            None => kinds.push(vec![line]),
        }
    }
    kinds
}

fn given_up_sheet(lines: Vec<GivenUpLine>, seen: &str) -> AnyView {
    let Some(kind) = lines.first().map(|line| line.kind) else { return ().into_any() };
    let again: i64 = lines.iter().map(|line| line.again).sum();
    let reasons = lines.into_iter().map(reason).collect_view();
    let press = |verb: &str, class: &'static str, words: &'static str| {
        view! {
            <form method="post" action=format!("/status/jobs/{}/{verb}", kind.name())>
                <input type="hidden" name="seen" value=seen.to_owned()/>
                <button class=class>{words}</button>
            </form>
        }
    };
    let retry = (again > 0).then(|| press("again", "button", "Try again"));
    let forgotten = (again == 0).then(|| {
        view! { <p class="quiet">"It cannot be tried again: what it was about is not known any more."</p> }
    });
    view! {
        <div class="sheet">
            <h3>{kind.words()}</h3>
            <dl class="facts">{reasons}</dl>
            {forgotten}
            <div class="cluster">{retry}{press("let-go", "button button--quiet", "Let it go")}</div>
        </div>
    }
    .into_any()
}

fn reason(line: GivenUpLine) -> AnyView {
    let why = if line.why.is_empty() { "No reason was noted".to_owned() } else { line.why };
    let times = many(line.count, "time", "times");
    let when = match line.first == line.last {
        true => view! { {format!("Given up {times}, at ")}{time(&line.last)} }.into_any(),
        false => view! { {format!("Given up {times}, from ")}{time(&line.first)}" to "{time(&line.last)} }.into_any(),
    };
    fact(why, when)
}

fn set_up_table(set_up: Vec<SetUp>) -> AnyView {
    let rows = set_up
        .into_iter()
        .map(|what| {
            let (title, how, what_to_do) = words::set_up(what);
            let what_to_do = if what_to_do.is_empty() { "Nothing." } else { what_to_do };
            view! {
                <tr role="row">
                    <th scope="row" role="rowheader">{title}</th>
                    <td role="cell" data-label="How it is"><span>{how}</span></td>
                    <td role="cell" data-label="What to do"><span>{what_to_do}</span></td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="grid grid--stack" role="table">
            <caption class="vh">"What was set up"</caption>
            {head(&["What", "How it is", "What to do"])}
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The end of the log, to be printed or written down.
fn end_of_log(head: String) -> AnyView {
    view! {
        <section class="sheet stack stack--tight" aria-labelledby="log-end">
            <h2 id="log-end">"The end of the audit log"</h2>
            <p>
                "Print this page and keep it apart from Heard. Whoever doubts the log later gives these letters to "
                <code>"heard audit verify --head"</code>
                ": it says whether the log still has the line that was its last one now. The same goes by e-mail every morning to administrators and safeguarding leads who proved an address."
            </p>
            <p class="log-end"><code dir="ltr">{head}</code></p>
        </section>
    }
    .into_any()
}

fn not_here() -> AnyView {
    let facts = words::NOT_HERE.into_iter().map(|(what, why)| fact(what, why)).collect_view();
    view! { <div class="sheet"><dl class="facts facts--long">{facts}</dl></div> }.into_any()
}
