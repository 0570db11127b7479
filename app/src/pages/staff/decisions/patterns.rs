//! What became of what reviews decided, by team, in published figures.

use leptos::prelude::*;

use crate::pages::staff::board::PeriodLink;
use crate::pages::staff::parts::{button_link, empty, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{MOVED, published};
use crate::pages::staff::{PublishedOn, ShownCount, StaffFrame};

/// What became of what reviews decided.
#[derive(Debug, Clone, Default)]
pub struct PatternsPage {
    /// The period, and when its figures were published; `None` before any were.
    pub figures: Option<PublishedOn>,
    /// The periods there are figures for, newest first.
    pub periods: Vec<PeriodLink>,
    /// The period's name in addresses.
    pub key: String,
    /// The council as a whole.
    pub whole: PatternLine,
    /// Each team.
    pub teams: Vec<PatternLine>,
}

/// One row.
#[derive(Debug, Clone, Default)]
pub struct PatternLine {
    /// The team; empty for the council as a whole.
    pub team: String,
    /// For how many something was due.
    pub due: ShownCount,
    /// Said to be done in time, later, not.
    pub kept: [ShownCount; 3],
    /// What they say: nothing yet, yes, in part, no.
    pub happened: [ShownCount; 4],
    /// Of how many something was raised.
    pub raised: ShownCount,
    /// Not challenged, and by each level.
    pub challenge: [ShownCount; 4],
    /// Not challenged, over, answered, waiting.
    pub settled: [ShownCount; 4],
}

const DUE: &str = "Young people";
const KEPT: [&str; 3] = ["Said to be done in time", "Said so later", "Not done"];
const HAPPENED: [&str; 4] = ["They said nothing yet", "It happened", "It happened in part", "It did not happen"];
const RAISED: &str = "Raised";
const CHALLENGE: [&str; 4] = ["Not challenged", "Informal challenge", "Management alert", "Problem resolution"];
const SETTLED: [&str; 4] =
    ["No challenge to settle", "Over, they read what changed", "Answered", "Waits for an answer"];

/// One of the tables: its title, its heads, and the counts of a row.
type Part = (&'static str, Vec<&'static str>, fn(&PatternLine) -> Vec<ShownCount>);

fn parts() -> [Part; 4] {
    [
        part("Whether it was done", (DUE, &KEPT), |one| [&[one.due][..], &one.kept].concat()),
        part("What young people say", (DUE, &HAPPENED), |one| [&[one.due][..], &one.happened].concat()),
        part("How far it was challenged", (RAISED, &CHALLENGE), |one| [&[one.raised][..], &one.challenge].concat()),
        part("What became of challenges", (RAISED, &SETTLED), |one| [&[one.raised][..], &one.settled].concat()),
    ]
}

fn part(
    title: &'static str,
    (first, others): (&'static str, &[&'static str]),
    counts: fn(&PatternLine) -> Vec<ShownCount>,
) -> Part {
    (title, [&[first][..], others].concat(), counts)
}

/// The council and each team, with what stands at the head of its row.
fn lines(props: &PatternsPage) -> impl Iterator<Item = (String, &PatternLine)> {
    let whole = ("The council".to_owned(), &props.whole);
    std::iter::once(whole).chain(props.teams.iter().map(|one| (one.team.clone(), one)))
}

/// What became of what reviews decided, by team.
pub fn patterns_page(frame: StaffFrame, props: PatternsPage) -> AnyView {
    let assets = frame.assets;
    let title = "Patterns in reviews";
    let Some(figures) = props.figures else {
        let body = view! {
            {page_head(title.to_owned(), line(published(None)), None)}
            {empty(
                assets,
                "Nothing was published yet",
                "What became of what reviews decided stands here by team, two weeks after the first quarter or year is over.".to_owned(),
                None,
            )}
        };
        return staff_page(frame, title, false, body.into_any());
    };
    let links = props
        .periods
        .iter()
        .map(|one| {
            let current = one.current.then_some("page");
            view! { <a href=one.href.clone() aria-current=current>{one.period.title()}</a> }
        })
        .collect_view();
    let file = |kind: &str| format!("/decisions/patterns.{kind}?period={}", props.key);
    let files = view! {
        {button_link("button--quiet", file("xlsx"), "As XLSX")}
        {button_link("button--quiet", file("csv"), "As CSV")}
    };
    let tables = parts().into_iter().map(|part| table(part, &props)).collect_view();
    let body = view! {
        <nav class="views no-print" aria-label="Period">{links}</nav>
        {page_head(title.to_owned(), line(published(Some(figures))), Some(files.into_any()))}
        <p>"Everything a review decided that was to be done in this period, by the day agreed last. Each young person counts once in a row, with the worst of what was due for them. Raised is what was late or not done, what they say did not happen, and what was challenged: it is with the reviewing officer, or with the worker where there is none. A team is the one that planned their care when it was written down."</p>
        <p class="small quiet">{MOVED}" Teams do not add up to the council: of some young people no team was known."</p>
        {tables}
    };
    staff_page(frame, title, false, body.into_any())
}

fn table((title, heads, counts): Part, props: &PatternsPage) -> AnyView {
    let heads = heads.into_iter().map(|head| view! { <th scope="col" class="num">{head}</th> }).collect_view();
    let rows = lines(props)
        .map(|(name, one)| {
            let cells = counts(one).into_iter().map(|count| view! { <td class="num">{count.figure()}</td> });
            view! { <tr><th scope="row" dir="auto">{name}</th>{cells.collect_view()}</tr> }
        })
        .collect_view();
    view! {
        <section class="stack stack--tight">
            <h2>{title}</h2>
            <div class="scroll" tabindex="0" role="region" aria-label=title>
                <table class="grid">
                    <caption class="vh">{title}</caption>
                    <thead><tr><th scope="col">"Team"</th>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// The same as rows of a sheet, the headings first.
#[must_use]
pub fn pattern_rows(props: &PatternsPage) -> Vec<Vec<String>> {
    let parts = parts();
    let heads = parts.iter().flat_map(|(title, heads, _)| heads.iter().map(move |head| format!("{title}: {head}")));
    let mut rows: Vec<Vec<String>> = vec![["Period", "Team"].map(str::to_owned).into_iter().chain(heads).collect()];
    let Some(figures) = props.figures else { return rows };
    for (name, one) in lines(props) {
        let counts = parts.iter().flat_map(|(_, _, counts)| counts(one)).map(ShownCount::figure);
        rows.push([figures.period.title(), name].into_iter().chain(counts).collect());
    }
    rows
}
