//! What would be published next: for those who read views.

use heard_vocabulary::Helped;
use jiff::civil::Date;
use leptos::prelude::*;

use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{MOVED, on_day};
use crate::pages::staff::{Months, ShownCount, StaffFrame, Worded as _};

/// What would be published next.
#[derive(Debug, Clone)]
pub struct NextPage {
    /// Of which period.
    pub period: Months,
    /// From which day on it is published.
    pub from: Date,
    /// The council as a whole.
    pub whole: NextLine,
    /// By objective, with its number and name.
    pub objectives: Vec<NextLine>,
    /// All objectives that are withheld, together.
    pub other_objectives: ShownCount,
    /// By theme.
    pub themes: Vec<(String, ShownCount)>,
    /// All themes that are withheld, together.
    pub other_themes: ShownCount,
    /// What came without an account, by theme.
    pub entries: Vec<(String, ShownCount)>,
}

/// One row with its faces and helpers.
#[derive(Debug, Clone, Default)]
pub struct NextLine {
    /// The number of the objective it is about.
    pub position: Option<i64>,
    /// What it is about; empty for the council as a whole.
    pub name: String,
    /// How many.
    pub count: ShownCount,
    /// Good, in the middle, bad, and without a face.
    pub faces: [ShownCount; 4],
    /// By who helped, in the order of `Helped::ALL`.
    pub helped: [ShownCount; Helped::ALL.len()],
}

const FACES: [&str; 4] = ["Good faces", "In the middle", "Bad faces", "No face"];

/// What would be published next, as it would be.
pub fn board_next(frame: StaffFrame, props: NextPage) -> AnyView {
    let assets = frame.assets;
    let under = format!(
        "What would be published of {} if it were over now. It is published on {} or after, and then it stays.",
        props.period.title(),
        on_day(props.from)
    );
    let whole = NextLine { name: "The council".to_owned(), ..props.whole };
    let rest = NextLine { name: "Everything else".to_owned(), count: props.other_objectives, ..NextLine::default() };
    let objectives: Vec<NextLine> = props.objectives.into_iter().chain([rest]).collect();
    let themes: Vec<_> = props.themes.into_iter().chain([("Everything else".to_owned(), props.other_themes)]).collect();
    let body = view! {
        {back(assets, "/board", "Board summary")}
        {page_head("What is published next".to_owned(), line(under), None)}
        <p class="small quiet">{MOVED}</p>
        {crossed("The council as a whole", &[whole])}
        {crossed("By objective", &objectives)}
        {plain("By theme", "Young people", &themes)}
        {plain("Without an account, by theme", "Entries", &props.entries)}
    };
    staff_page(frame, "What is published next", false, body.into_any())
}

fn crossed(title: &'static str, lines: &[NextLine]) -> AnyView {
    let heads = std::iter::once("Young people")
        .chain(FACES)
        .chain(Helped::ALL.iter().map(|helped| helped.words()))
        .map(|head| view! { <th scope="col" class="num">{head}</th> })
        .collect_view();
    let rows = lines
        .iter()
        .map(|one| {
            let counts = std::iter::once(one.count).chain(one.faces).chain(one.helped);
            let cells = counts.map(|count| view! { <td class="num">{count.figure()}</td> }).collect_view();
            let number = one.position.map(|position| format!("{position}. "));
            view! { <tr><th scope="row" dir="auto">{number}{one.name.clone()}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <section class="stack stack--tight">
            <h2>{title}</h2>
            <div class="scroll" tabindex="0" role="region" aria-label=title>
                <table class="grid">
                    <caption class="vh">{title}</caption>
                    <thead><tr><th scope="col">"Row"</th>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn plain(title: &'static str, counted: &'static str, lines: &[(String, ShownCount)]) -> AnyView {
    let rows = lines
        .iter()
        .map(|(name, count)| {
            view! { <tr><th scope="row" dir="auto">{name.clone()}</th><td class="num">{count.figure()}</td></tr> }
        })
        .collect_view();
    view! {
        <section class="stack stack--tight">
            <h2>{title}</h2>
            <table class="grid">
                <caption class="vh">{title}</caption>
                <thead><tr><th scope="col">"Row"</th><th scope="col" class="num">{counted}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}
