//! The list of procedures.

use heard_vocabulary::{ProcedureKind, ProcedureStage};
use leptos::prelude::*;

use super::frame::outcome_words;
use super::{ProcedureLine, ProceduresPage};
use crate::components::icon;
use crate::pages::staff::parts::{button_link, empty, grid, late, line, page_head, time};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{day, long_moment, many, rows};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// Every one that the reader keeps; for everybody else, the way to pass one on.
pub fn procedures(frame: StaffFrame, props: ProceduresPage) -> AnyView {
    let assets = frame.assets;
    let behind = rows(props.open.iter().filter(|one| one.late).count());
    let under = match (props.keeps, rows(props.open.len()), behind) {
        (false, ..) => {
            "Write it down here, and whoever looks after it is told. Nobody has to allow it first.".to_owned()
        }
        (true, 0, _) => "None is open.".to_owned(),
        (true, open, 0) => format!("{}.", many(open, "is open", "are open")),
        (true, open, late) => format!("{}, {}.", many(open, "is open", "are open"), many(late, "is late", "are late")),
    };
    let actions = view! {
        {button_link("", "/procedures/new/complaint", "Pass on a complaint")}
        {button_link("button--quiet", "/procedures/new/allegation", "Report an allegation")}
        {button_link("button--quiet", "/procedures/new/return_talk", "A child is back who was missing")}
        {button_link("button--quiet", "/procedures/new/advocate", "Somebody wants an advocate")}
        {button_link("button--quiet", "/procedures/new/outside_request", "A request from outside")}
        {button_link("button--quiet", "/procedures/new/serious_incident", "A child died or was seriously harmed")}
    };
    let lado = props.lado.map(|(phone, hours)| {
        let href = format!("tel:{}", phone.replace(' ', ""));
        view! {
            <div class="note sunny">
                {icon(assets, "i-phone")}
                <p>
                    "The LADO can be rung by anybody: "<a href=href dir="ltr">{phone}</a>" "
                    <span class="quiet" dir="auto">{hours}</span>
                    ". In danger now, ring 999 first."
                </p>
            </div>
        }
    });
    let list = props.keeps.then(|| match props.open.is_empty() {
        true => empty(
            assets,
            "Nothing is open",
            "A complaint, an allegation, a return conversation or a request for an advocate stands here from the moment somebody writes it down."
                .to_owned(),
            None,
        ),
        false => table(assets, "Open", props.open),
    });
    let ended = (!props.ended.is_empty()).then(|| {
        view! { <h2>"Ended"</h2> {table(assets, "Ended", props.ended)} }
    });
    let body = view! {
        {page_head("Complaints and procedures".to_owned(), line(under), Some(actions.into_any()))}
        {lado}
        {list}
        {ended}
    };
    staff_page(frame, "Complaints and procedures", false, body.into_any())
}

fn table(assets: Assets, caption: &'static str, lines: Vec<ProcedureLine>) -> AnyView {
    let heads = [if caption == "Ended" { "When" } else { "By when" }, "What it is", "Who", "Where it is", "Came"];
    let lines = lines.into_iter().map(|one| row(assets, one)).collect_view();
    grid(caption, heads, lines)
}

/// Who complains, or whom it is about.
pub(super) fn who(line: &ProcedureLine) -> String {
    line.who.clone().unwrap_or_else(|| "It cannot be read".to_owned())
}

/// By when, in words; what is late, in red.
pub(super) fn by_when(assets: Assets, line: &ProcedureLine) -> AnyView {
    let (due, days) = (&line.due.0, line.due.1);
    if let Some(at) = &line.ended_at {
        return view! { <span class="quiet">"Ended "{time(at)}</span> }.into_any();
    }
    if matches!(
        line.stage,
        ProcedureStage::TalkOver
            | ProcedureStage::AdvocateFound
            | ProcedureStage::RequestOver
            | ProcedureStage::IncidentOver
    ) {
        return view! { <span class="quiet">"Nothing is waited for: end it"</span> }.into_any();
    }
    if let Some(at) = &line.due_at {
        return match line.late {
            true => late(assets, "i-warn", format!("Late since {}", long_moment(at))),
            false => format!("By {}", long_moment(at)).into_any(),
        };
    }
    if line.stage.is_answered() {
        let words = match days {
            0.. => format!("They have until {}", day(due)),
            _ => format!("Their time was over on {}: end it", day(due)),
        };
        return view! { <span class="quiet">{words}</span> }.into_any();
    }
    match days {
        _ if line.late => late(assets, "i-warn", format!("Late since {}", day(due))),
        0 => "Today".into_any(),
        1 => "Tomorrow".into_any(),
        _ => format!("By {}", day(due)).into_any(),
    }
}

/// Where it is: the stage, or how it ended.
pub(super) fn where_it_is(line: &ProcedureLine) -> &'static str {
    let found = line.outcome.as_deref().and_then(|name| outcome_words(line.kind, name));
    match (line.ended_at.is_some(), found) {
        (true, Some(found)) => found,
        (true, None) if line.outcome.is_some() => "Taken back",
        _ => line.stage.words(),
    }
}

fn row(assets: Assets, line: ProcedureLine) -> AnyView {
    view! {
        <tr role="row">
            <td role="cell" data-label="By when">{by_when(assets, &line)}</td>
            <td role="cell" data-label="What it is"><b>{line.kind.words()}</b></td>
            <td role="cell" class="grid__main" data-label="Who">
                <span data-main=""><a href=line.href.clone() dir="auto">{who(&line)}</a></span>
            </td>
            <td role="cell" data-label="Where it is">{where_it_is(&line)}</td>
            <td role="cell" data-label="Came">{time(&line.came_on)}</td>
        </tr>
    }
    .into_any()
}

/// On the page of what somebody said: what was opened from it, and the way to open one.
pub fn of_view(view: &str, lines: &[ProcedureLine]) -> AnyView {
    let there = lines
        .iter()
        .map(|one| {
            view! {
                <li>
                    <a href=one.href.clone()>{one.kind.words()}": "<span dir="auto">{who(one)}</span></a>
                    <br/><span class="small quiet">{where_it_is(one)}</span>
                </li>
            }
        })
        .collect_view();
    let there = (!lines.is_empty()).then(|| view! { <ul class="stack lines">{there}</ul> });
    let open = |kind: ProcedureKind, words: &'static str| {
        let href = format!("/procedures/new/{}?view={view}", kind.name());
        view! { <a class="link" href=href>{words}</a> }
    };
    view! {
        <section class="sheet stack stack--tight" aria-labelledby="procedures-title">
            <h2 id="procedures-title">"Complaints and procedures"</h2>
            {there}
            {open(ProcedureKind::Complaint, "They complain: open a complaint")}
            {open(ProcedureKind::Advocate, "They want an advocate: pass it on")}
            {open(ProcedureKind::ReturnTalk, "They were missing and are back: open a return conversation")}
            {open(ProcedureKind::Allegation, "It is about an adult who works with children: report it")}
        </section>
    }
    .into_any()
}
