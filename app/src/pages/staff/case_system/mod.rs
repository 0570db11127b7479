//! How the case system's extract is coming in.

mod filings;
mod frame;
mod paper;
mod problems;
mod props;
#[cfg(test)]
mod tests;
mod words;

use heard_vocabulary::ExtractState;
use leptos::prelude::*;

use crate::components::{hidden, icon};
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{empty, fact, grid, line, page_head, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, rows};
use crate::pages::staff::{StaffFrame, Worded};
use crate::shell::Assets;

pub(in crate::pages::staff) use filings::filing_notice;
pub use filings::{FILINGS, FilingRow, FilingsPage, filings};
pub use frame::{Done, PLACE};
pub use paper::{FilingDecided, FilingPaper, FilingSaid, UNPRINTABLE, filing_day, filing_parts, filing_title};
pub use problems::{ExtractProblem, FilingProblem};
pub use props::{CaseSystemPage, ExtractCounts, ExtractLine, FaultLine, StrangerLine};

/// As many lines are listed of what is long.
const LISTED: usize = 200;

/// How the extract is coming in.
pub fn case_system(frame: StaffFrame, props: CaseSystemPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "extract", errors: &errors };
    let under = "Which children the council looks after, who is there for each, where they live and when their next review is: from the case system’s own extract, so that nothing is typed twice. No child is named on this page.";
    let newest = props.came.first();
    let not_set_up = (!props.set_up).then(|| {
        let under = "Set HEARD_CASE_SYSTEM to the folder or the address that the extract is put at, and restart Heard. docs/case-system.md says what its two files hold.";
        match props.came.is_empty() {
            true => empty(assets, "No extract is set up", under.to_owned(), None),
            false => view! { <p class="note sunny">{icon(assets, "i-warn")}<span><b>"No extract comes in any more. "</b>{under}</span></p> }.into_any(),
        }
    });
    let none_yet = (props.set_up && props.came.is_empty()).then(|| {
        let under = "Heard looks for it every quarter of an hour. Come back to this page then.";
        empty(assets, "No extract has come yet", under.to_owned(), None)
    });
    let top = newest.map(|one| first(assets, one));
    let stands = (!props.came.is_empty()).then(|| stands(&props));
    let strangers = strangers(&props.strangers);
    let before = (props.came.len() > 1).then(|| {
        let lines = props.came.iter().skip(1).map(earlier).collect_view();
        view! { <details class="more"><summary>"Before"</summary><ul class="stack stack--tight">{lines}</ul></details> }
    });
    let body = view! {
        {form.summary()}
        {page_head("Case system".to_owned(), line(under), None)}
        <p><a class="link" href=FILINGS>"Filed to children’s records"</a></p>
        {not_set_up}
        {none_yet}
        {top}
        {stands}
        {strangers}
        {before}
    };
    staff_page(frame, "Case system", !errors.is_empty(), body.into_any())
}

/// What came last, and what is to be done about it.
fn first(assets: Assets, one: &ExtractLine) -> AnyView {
    let press = |action: &'static str, class: &'static str, words: &'static str| {
        view! {
            <form method="post" action=action>
                {hidden("extract", one.id.clone())}
                <button class=class>{words}</button>
            </form>
        }
    };
    let inside = match one.state {
        ExtractState::Waiting => {
            let why = one.held.map(Worded::words).unwrap_or_default();
            view! {
                <p class="note sunny" role="status">{icon(assets, "i-warn")}<span><b>"It waits for you. "</b>{why}</span></p>
                {counts(one.counts)}
                <p>"Until you say so, everything stays as it was."</p>
                <div class="cluster">
                    {press("/staff/case-system/confirm", "button", "Take it in")}
                    {press("/staff/case-system/turn-down", "button button--quiet", "Turn it down")}
                </div>
            }
            .into_any()
        }
        ExtractState::Unread => {
            let (file, why) = one.unread.map_or(("The extract", "It could not be read."), |(file, fault)| {
                (file.words(), fault.words())
            });
            view! {
                <p class="note sunny" role="status">{icon(assets, "i-warn")}<span><b>{file}": "</b>{why}</span></p>
                <p>"Everything stays as it was. Heard looks again every quarter of an hour."</p>
            }
            .into_any()
        }
        ExtractState::Taken => view! { <p>"It is taken in."</p>{counts(one.counts)} }.into_any(),
        ExtractState::TurnedDown => {
            view! { <p>"It was turned down. Everything stays as it was, until another one comes."</p>{counts(one.counts)} }
                .into_any()
        }
    };
    let old = one.old.then(|| {
        view! { <p class="note sunny">{icon(assets, "i-warn")}<span><b>"Nothing in it has changed for a week. "</b>"Does your scheduler still write it?"</span></p> }
    });
    let seen =
        (one.seen_at != one.at).then(|| view! { ", and was the same when Heard last looked: "{time(&one.seen_at)} });
    view! {
        <section class="sheet stack stack--tight">
            <h2>"What came last"</h2>
            <p class="small quiet">"It came "{time(&one.at)}{seen}"."</p>
            {old}
            {inside}
            {faults(one)}
        </section>
    }
    .into_any()
}

fn counts(counts: ExtractCounts) -> AnyView {
    let ExtractCounts { new, changed, same, gone, broken, lose } = counts;
    let children = |n: usize| many(rows(n), "child", "children");
    let lines = [
        (new, "not known before"),
        (changed, "something is another than before"),
        (gone, "not in it any more: what it had brought ends"),
        (lose, "who lose somebody who was there for them, whoever follows"),
        (broken, "with a line that cannot be used"),
        (same, "as before"),
    ];
    let lines = lines.into_iter().filter(|(n, _)| *n > 0).map(|(n, what)| fact(children(n), what)).collect_view();
    view! { <dl class="facts">{lines}</dl> }.into_any()
}

/// The lines that cannot be used, by file and number.
fn faults(one: &ExtractLine) -> Option<AnyView> {
    if one.faults.is_empty() {
        return None;
    }
    let lines = one
        .faults
        .iter()
        .take(LISTED)
        .map(|fault| {
            let column = fault.column.map_or("the line", |column| column.name());
            view! {
                <tr role="row">
                    <td role="cell" data-label="File">{fault.file.name()}</td>
                    <td role="cell" data-label="Line">{fault.line}</td>
                    <td role="cell" data-label="Column"><code>{column}</code></td>
                    <td role="cell" class="grid__main" data-label="What is wrong">{fault.what.words()}</td>
                </tr>
            }
        })
        .collect_view();
    let shown = one.faults.len().min(LISTED);
    let more = (one.fault_count > shown).then(|| {
        line(format!("And {} more. These are the first.", many(rows(one.fault_count - shown), "line", "lines")))
    });
    let heads = ["File", "Line", "Column", "What is wrong"];
    Some(
        view! {
            <h3>"Lines that cannot be used"</h3>
            <p class="small quiet">"Have them put right in the case system. What a line is about stays as it was until then; no other line waits for it."</p>
            {grid("Lines that cannot be used", heads, lines)}
            {more}
        }
        .into_any(),
    )
}

/// How it stands altogether.
fn stands(props: &CaseSystemPage) -> AnyView {
    let children = match props.children {
        0 => "No child is".to_owned(),
        n => many(rows(n), "child is", "children are"),
    };
    let linked = match props.linked {
        0 => "No account is known to be one’s yet. A participation lead says so on the page of a young person, by the case number.".to_owned(),
        n => format!("{} known to be one’s.", many(rows(n), "account is", "accounts are")),
    };
    let taken = props.taken_at.as_ref().map(|at| view! { " As of "{time(at)}"." });
    view! {
        <section class="stack stack--tight">
            <h2>"How it stands"</h2>
            <p>{children}" known."{taken}</p>
            <p>{linked}</p>
        </section>
    }
    .into_any()
}

/// Who cannot be assigned, and why.
fn strangers(all: &[StrangerLine]) -> Option<AnyView> {
    if all.is_empty() {
        return None;
    }
    let lines = all
        .iter()
        .take(LISTED)
        .map(|one| {
            let why = match (one.has_account, one.email.as_str()) {
                (true, _) => "Their role here cannot be that",
                (false, "") => "The extract has no address of theirs",
                (false, _) => "Nobody signs in with this address",
            };
            view! {
                <tr role="row">
                    <td role="cell" class="grid__name" data-label="Name"><span dir="auto">{one.name.clone()}</span></td>
                    <td role="cell" data-label="E-mail"><span dir="auto">{one.email.clone()}</span></td>
                    <td role="cell" data-label="As">{one.assigned_as.words()}</td>
                    <td role="cell" data-label="Children">{one.children}</td>
                    <td role="cell" class="grid__main" data-label="Why">{why}</td>
                </tr>
            }
        })
        .collect_view();
    let more =
        (all.len() > LISTED).then(|| line(format!("And {} more.", many(rows(all.len() - LISTED), "person", "people"))));
    Some(
        view! {
            <section class="stack stack--tight">
                <h2>"People who cannot be assigned"</h2>
                <p>"They are not assigned to these children. Young people whose child is known see the names of their worker, adviser, reviewing officer and advocate all the same, and what is sent to them comes to the team. "<a href="/people/invite-many">"Invite many colleagues"</a></p>
                {grid("People who cannot be assigned", ["Name", "E-mail", "As", "Children", "Why"], lines)}
                {more}
            </section>
        }
        .into_any(),
    )
}

fn earlier(one: &ExtractLine) -> AnyView {
    let ExtractCounts { new, changed, gone, broken, .. } = one.counts;
    let what = match one.state {
        ExtractState::Unread => {
            one.unread.map_or(String::new(), |(file, fault)| format!("{}: {}", file.words(), fault.words()))
        }
        _ => format!("{new} new, {changed} changed, {gone} gone, {broken} with a line that cannot be used"),
    };
    view! { <li>{time(&one.at)}" – "<b>{one.state.words()}</b>". "<span class="quiet">{what}</span></li> }.into_any()
}

/// On the page of one's own: somebody has to look at how the extract comes in.
pub(in crate::pages::staff) fn extract_notice(assets: Assets) -> AnyView {
    view! {
        <p class="note sunny" role="status">
            {icon(assets, "i-warn")}
            <span>
                <b>"The case system’s extract waits for you, or does not come in. "</b>
                <a href=PLACE.href>"Look at it"</a>
            </span>
        </p>
    }
    .into_any()
}
