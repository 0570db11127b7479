//! What the strategy misses, and a Lundy check of all of it.

use heard_vocabulary::Trend;
use leptos::prelude::*;

use super::lundy::{LundyCheck, QUESTIONS, checks};
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{MOVED, many, number, objective_name, published, rows};
use crate::pages::staff::{Months, PublishedOn, ShownCount, StaffFrame, Worded as _};

/// What the strategy misses.
#[derive(Debug, Clone, Default)]
pub struct MissesPage {
    /// Which figures these are; `None` before any were published.
    pub figures: Option<PublishedOn>,
    /// Headings of the coding frame, most spoken of first.
    pub headings: Vec<HeadingCheck>,
    /// Objectives, in the plan's order.
    pub objectives: Vec<ObjectiveCheck>,
    /// Actions with no voice behind them, as many as are listed.
    pub silent: Vec<SilentLine>,
    /// How many there are.
    pub silent_in_all: i64,
    /// Actions in the plan.
    pub actions: i64,
}

/// One heading.
#[derive(Debug, Clone)]
pub struct HeadingCheck {
    /// As staff write it.
    pub title: String,
    /// How many young people spoke of it.
    pub voices: ShownCount,
    /// Against the period before.
    pub trend: Trend,
    /// How much came without an account.
    pub entries: ShownCount,
    /// Whether an objective of the plan is for it.
    pub planned: bool,
    /// Where it is linked to one, for whoever may.
    pub link: Option<String>,
    /// Its check.
    pub lundy: LundyCheck,
}

/// One objective.
#[derive(Debug, Clone)]
pub struct ObjectiveCheck {
    /// Its page.
    pub href: String,
    /// Its number.
    pub number: i64,
    /// In the council's words.
    pub text: String,
    /// How many young people said something that bears on it.
    pub voices: ShownCount,
    /// Its check.
    pub lundy: LundyCheck,
}

/// An action with no voice behind it.
#[derive(Debug, Clone)]
pub struct SilentLine {
    /// The page of its objective.
    pub href: String,
    /// The council's reference.
    pub reference: Option<String>,
    /// What will be done.
    pub activity: String,
    /// Where something is linked to it, for whoever may.
    pub link: Option<String>,
}

/// What the strategy misses.
pub fn misses(frame: StaffFrame, props: MissesPage) -> AnyView {
    let assets = frame.assets;
    let title = "What the strategy misses";
    let figures = published(props.figures);
    let body = match props.figures {
        None => view! {
            {back(assets, "/strategy", "Strategy")}
            {page_head(title.to_owned(), line(figures), None)}
        }
        .into_any(),
        Some(PublishedOn { period, .. }) => view! {
            {back(assets, "/strategy", "Strategy")}
            {page_head(title.to_owned(), line(figures), None)}
            {unplanned(&props.headings)}
            {silent(&props)}
            {unheard(&props.objectives)}
            {heard(props, period)}
            <p class="small quiet">{MOVED}</p>
        }
        .into_any(),
    };
    staff_page(frame, title, false, body)
}

/// Headings that are spoken of and that no objective is for.
fn unplanned(headings: &[HeadingCheck]) -> AnyView {
    let spoken = |one: &&HeadingCheck| one.voices.about().is_some() || one.entries.about().is_some();
    let found: Vec<_> = headings.iter().filter(|one| !one.planned).filter(spoken).collect();
    let words = match found.len() {
        0 => "Every theme that a number is shown of has an objective.".to_owned(),
        n => format!("{} spoken of, with no objective linked.", many(rows(n), "theme is", "themes are")),
    };
    let lines = found.into_iter().map(heading).collect_view();
    view! {
        <section class="sheet" aria-labelledby="m-themes">
            <h2 id="m-themes">"Themes with no objective"</h2>
            <p>{words}</p>
            <ul class="list">{lines}</ul>
        </section>
    }
    .into_any()
}

fn heading(one: &HeadingCheck) -> AnyView {
    let trend = match one.trend {
        Trend::Unknown => String::new(),
        known => format!(", {}", known.words().to_lowercase()),
    };
    let entries = match one.entries {
        ShownCount::About(n) => format!(", and {} without an account", many(n, "entry", "entries")),
        ShownCount::Withheld => String::new(),
    };
    let words = format!("{}: {}{trend}{entries}.", one.title, one.voices.people());
    let link = one.link.clone().map(|href| {
        let name = format!(": {}", one.title);
        view! { " "<a href=href>"Link it to an objective"<span class="vh">{name}</span></a> }
    });
    view! { <li><span dir="auto">{words}</span>{link}</li> }.into_any()
}

/// Actions that nothing said, answered or learned is linked to.
fn silent(props: &MissesPage) -> AnyView {
    let lines = props.silent.iter().map(action).collect_view();
    let more = props.silent_in_all - rows(props.silent.len());
    let more = (more > 0).then(|| view! { <p class="quiet">{format!("And {} more.", number(more))}</p> });
    let words = format!(
        "Of {}, {} nothing linked to them: no answer, no review, no theme, and nothing learned from a complaint.",
        many(props.actions, "action", "actions"),
        many(props.silent_in_all, "has", "have")
    );
    let list = (!props.silent.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>"Which they are"</summary>
                <ul class="list">{lines}</ul>
                {more}
            </details>
        }
    });
    view! {
        <section class="sheet" aria-labelledby="m-actions">
            <h2 id="m-actions">"Actions with no voice behind them"</h2>
            <p>{words}</p>
            {list}
        </section>
    }
    .into_any()
}

fn action(one: &SilentLine) -> AnyView {
    let reference = one.reference.as_ref().map(|reference| format!("{reference} ")).unwrap_or_default();
    let words = format!("{reference}{}", one.activity);
    let href = one.href.clone();
    let link = one.link.clone().map(|href| {
        let name = format!(": {}", one.activity);
        view! { " "<a href=href>"Link something"<span class="vh">{name}</span></a> }
    });
    view! { <li><a href=href dir="auto">{words}</a>{link}</li> }.into_any()
}

/// Objectives that few spoke about, or nobody: the two look alike.
fn unheard(objectives: &[ObjectiveCheck]) -> AnyView {
    let quiet: Vec<_> = objectives.iter().filter(|one| one.voices.about().is_none()).collect();
    let words = match quiet.len() {
        0 => "A number is shown of every objective.",
        _ => "Their numbers are withheld: a few young people spoke of each, or nobody.",
    };
    let lines = quiet
        .into_iter()
        .map(|one| {
            let (href, name) = (one.href.clone(), objective_name(one.number, &one.text));
            view! { <li><a href=href dir="auto">{name}</a></li> }
        })
        .collect_view();
    view! {
        <section class="sheet" aria-labelledby="m-quiet">
            <h2 id="m-quiet">"Objectives that few children speak of"</h2>
            <p>{words}</p>
            <ul class="list">{lines}</ul>
        </section>
    }
    .into_any()
}

/// The check of each objective and of each heading.
fn heard(props: MissesPage, of: Months) -> AnyView {
    let objective = |one: ObjectiveCheck| (objective_name(one.number, &one.text), one.lundy);
    let objectives = props.objectives.into_iter().map(objective).collect();
    let headings = props.headings.into_iter().map(|one| (one.title, one.lundy)).collect();
    view! {
        <section class="stack" aria-labelledby="m-lundy">
            <h2 id="m-lundy">"Were they heard?"</h2>
            <p>{QUESTIONS}</p>
            {checks("Lundy check by objective", "Objective", of, objectives)}
            {checks("Lundy check by theme", "Theme", of, headings)}
        </section>
    }
    .into_any()
}
