//! What was filed to children's records, what waits and what failed. No child is named here.

use heard_vocabulary::{FilingFault, FilingKind, FilingState};
use jiff::civil::DateTime;
use leptos::prelude::*;

use super::FilingProblem;
use crate::components::{hidden, icon};
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, button_link, empty, grid, line, page_head, time_at};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::many;
use crate::pages::staff::vocabulary::words;
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

words! {
    FilingKind { First = "First", Correction = "Correction", Withdrawal = "Withdrawal" }
    FilingState { Waiting = "Waits", Filed = "Filed", Failed = "Failed", Overtaken = "Withdrawn on its way" }
    FilingFault {
        NotWritten = "The folder cannot be written to. Look at what Heard’s user may do there, and whether the disk is full.",
        NotReached = "Where it goes does not answer, or says that it cannot now.",
        NotLetIn = "Where it goes does not let Heard in. Look at HEARD_FILING_TOKEN.",
        Refused = "Where it goes says that it does not take it. Ask whoever looks after it.",
        NotPrinted = "It could not be set as PDF. The log says why.",
        NotOpened = "What it says does not open now.",
    }
}

/// One document.
#[derive(Debug, Clone)]
pub struct FilingRow {
    /// What it is called outside.
    pub id: String,
    /// What the first about the same is called.
    pub first: String,
    /// What it is.
    pub kind: FilingKind,
    /// Where it has got to.
    pub state: FilingState,
    /// When it was made.
    pub made_at: DateTime,
    /// Since when it has got there.
    pub state_at: DateTime,
    /// When it is tried next.
    pub due_at: DateTime,
    /// How often it was tried.
    pub tries: i64,
    /// Why it is not there.
    pub fault: Option<FilingFault>,
    /// When administrators were told, and how many there were.
    pub told: Option<(DateTime, i64)>,
    /// What the case system answered.
    pub receipt: Option<String>,
    /// Whether a later one corrects or withdraws it.
    pub corrected: bool,
}

/// The page.
#[derive(Debug, Clone, Default)]
pub struct FilingsPage {
    /// Whether the operator said where it goes.
    pub set_up: bool,
    /// Whether it is switched on.
    pub on: bool,
    /// Which are shown; all of them, where none is chosen.
    pub state: Option<FilingState>,
    /// Documents, the newest first.
    pub lines: Vec<FilingRow>,
    /// How many wait, counted to 1,000.
    pub waiting: i64,
    /// How many failed.
    pub failed: i64,
    /// Older ones.
    pub more_href: Option<String>,
    /// What is wrong.
    pub problem: Option<FilingProblem>,
}

/// Where the page is.
pub const FILINGS: &str = "/staff/case-system/filings";

/// What was filed, what waits and what failed.
pub fn filings(frame: StaffFrame, props: FilingsPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "filings", errors: &errors };
    let under = "What a child said, what was answered and what was decided goes into their record in the case system: once, as PDF and data. No child is named on this page.";
    let wrong = !errors.is_empty();
    let failed = (props.failed > 0).then(|| failed(assets, props.failed));
    let body = view! {
        {back(assets, "/staff/case-system", "Case system")}
        {form.summary()}
        {page_head("Filed to children’s records".to_owned(), line(under), None)}
        {switch(&props)}
        {failed}
        {chosen(&props)}
        {list(assets, &props)}
    };
    staff_page(frame, "Filed to children’s records", wrong, body.into_any())
}

/// Whether it is on, and the other way.
fn switch(props: &FilingsPage) -> AnyView {
    let (now, press, to) = match props.on {
        true => ("Filing is on.", "Switch filing off", ""),
        false => ("Filing is off: nothing goes.", "Switch filing on", "yes"),
    };
    let then = match props.on {
        true => {
            "Young people whose record is known read, before they send, that it goes there. Switched off, nothing more goes; what was taken back is still withdrawn."
        }
        false => {
            "Switched on, young people whose record is known read, before they send, that what they say and the answer go into their record. What was said before never goes."
        }
    };
    let not_set_up = (!props.set_up).then(|| {
        line("Where it goes is not set up. Set HEARD_FILING to a folder or an https address, and restart Heard. docs/case-system.md says what arrives there.")
    });
    let may = props.set_up || props.on;
    let form = may.then(|| {
        view! {
            <form method="post" action="/staff/case-system/filings/switch">
                {hidden("on", to)}
                <button class="button button--quiet">{press}</button>
            </form>
        }
    });
    view! {
        <section class="sheet stack stack--tight" aria-labelledby="switch-title">
            <h2 id="switch-title">{now}</h2>
            <p>{then}</p>
            <p class="small quiet">"Nothing is filed that nobody is to know, that came without an account, that may be harm, that a colleague reported or that is about one, or from which a complaint or a request for an advocate comes."</p>
            {not_set_up}
            {form}
        </section>
    }
    .into_any()
}

fn failed(assets: Assets, many_failed: i64) -> AnyView {
    let words = many(many_failed, "document was not filed", "documents were not filed");
    view! {
        <div class="note sunny" role="status">
            {icon(assets, "i-warn")}
            <div class="stack stack--tight">
                <p><b>{words}". "</b>"Put right what is wrong, and have them tried again. Each goes once, whatever arrived before."</p>
                <form method="post" action="/staff/case-system/filings/again">
                    <button class="button button--quiet">"Try all again"</button>
                </form>
            </div>
        </div>
    }
    .into_any()
}

/// Which are shown.
fn chosen(props: &FilingsPage) -> AnyView {
    let link = |state: Option<FilingState>, words: String| {
        let href = state.map_or_else(|| FILINGS.to_owned(), |state| format!("{FILINGS}?state={}", state.name()));
        let here = (props.state == state).then_some("page");
        view! { <a class="link" href=href aria-current=here>{words}</a> }
    };
    view! {
        <nav class="cluster" aria-label="Which are shown">
            {link(None, "All".to_owned())}
            {link(Some(FilingState::Waiting), format!("Waiting ({})", counted(props.waiting)))}
            {link(Some(FilingState::Filed), "Filed".to_owned())}
            {link(Some(FilingState::Failed), format!("Failed ({})", counted(props.failed)))}
        </nav>
    }
    .into_any()
}

/// A number that is counted to 1,000.
fn counted(n: i64) -> String {
    if n >= 1_000 { "1,000 or more".to_owned() } else { n.to_string() }
}

fn list(assets: Assets, props: &FilingsPage) -> AnyView {
    if props.lines.is_empty() {
        let (title, under) = match props.state {
            None => (
                "Nothing was filed yet",
                "What young people say goes once it is answered, where they read before that it does.",
            ),
            Some(_) => ("None of these", "Look at all of them instead."),
        };
        return empty(assets, title, under.to_owned(), None);
    }
    let rows = props.lines.iter().map(row).collect_view();
    let more = props.more_href.clone().map(|href| button_link("button--quiet", href, "Older ones"));
    view! {
        {grid("Documents", ["Made", "What", "State", "What became of it"], rows)}
        {more.map(|more| view! { <nav class="cluster" aria-label="More documents">{more}</nav> })}
    }
    .into_any()
}

fn row(one: &FilingRow) -> AnyView {
    let of = (one.kind != FilingKind::First)
        .then(|| view! { <p class="small quiet">"Of "<code>{one.first.clone()}</code></p> });
    let corrected = one.corrected.then(|| view! { <p class="small quiet">"Corrected or withdrawn since"</p> });
    view! {
        <tr role="row">
            <td role="cell" data-label="Made">{time_at(one.made_at)}</td>
            <td role="cell" class="grid__main" data-label="What">
                <b>{one.kind.words()}</b>" "<code>{one.id.clone()}</code>
                {of}
                {corrected}
            </td>
            <td role="cell" data-label="State">{one.state.words()}</td>
            <td role="cell" data-label="What became of it">{became(one)}</td>
        </tr>
    }
    .into_any()
}

/// What became of one, in a sentence.
fn became(one: &FilingRow) -> AnyView {
    let why = one.fault.map(|fault| view! { <p>{fault.words()}</p> });
    match one.state {
        FilingState::Filed => {
            let receipt = one.receipt.clone().unwrap_or_default();
            view! { <p>{time_at(one.state_at)}". Receipt: "<span dir="auto">{receipt}</span></p> }.into_any()
        }
        FilingState::Waiting => {
            let tried = (one.tries > 0).then(|| format!("Tried {}. ", many(one.tries, "time", "times")));
            view! { {why}<p>{tried}"Next: "{time_at(one.due_at)}</p> }.into_any()
        }
        FilingState::Overtaken => {
            view! { <p>"It was withdrawn before anybody knew whether it had arrived."</p> }.into_any()
        }
        FilingState::Failed => {
            let told = one.told.map(|(at, many_told)| {
                let who = many(many_told, "administrator", "administrators");
                view! { <p class="small quiet">"Told on "{time_at(at)}": "{who}</p> }
            });
            let id = one.id.clone();
            view! {
                {why}
                {told}
                <form method="post" action="/staff/case-system/filings/again">
                    {hidden("document", id.clone())}
                    <button class="link">"Try again"<span class="vh">{format!(": {id}")}</span></button>
                </form>
            }
            .into_any()
        }
    }
}

/// On the page of one's own: something was not filed.
pub(in crate::pages::staff) fn filing_notice(assets: Assets) -> AnyView {
    view! {
        <p class="note sunny" role="status">
            {icon(assets, "i-warn")}
            <span>
                <b>"Something was not filed to a child’s record in the case system. "</b>
                <a href="/staff/case-system/filings?state=failed">"See what and why"</a>
            </span>
        </p>
    }
    .into_any()
}
