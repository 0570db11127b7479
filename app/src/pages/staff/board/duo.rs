//! Where the two sides meet: voices on the left of the seam, published
//! answers on the right, objective by objective.

use leptos::prelude::*;

use super::{BoardObjective, BoardPage};
use crate::pages::staff::bars::leaf;
use crate::pages::staff::charts::{share, units};
use crate::pages::staff::text::{MOVED, number, objective_name, wrapped};
use crate::pages::staff::{ShownCount, Worded as _};

/// Where things stand in the picture.
#[derive(Clone, Copy)]
struct Shape {
    class: &'static str,
    wide: f64,
    seam: f64,
    /// The longest bar of voices, and the room for answers.
    voices: f64,
    answers: f64,
    first: f64,
    step: f64,
    tall: f64,
    /// From a bar's top to its label's last line, to one that stands alone, and
    /// the longest line.
    label: f64,
    alone: f64,
    longest: usize,
}

const WIDE: Shape = Shape {
    class: "duo",
    wide: 860.0,
    seam: 545.0,
    voices: 240.0,
    answers: 240.0,
    first: 28.0,
    step: 52.0,
    tall: 22.0,
    label: 24.0,
    alone: 15.0,
    longest: 36,
};
const NARROW: Shape = Shape {
    class: "duo duo--narrow",
    wide: 340.0,
    seam: 150.0,
    voices: 115.0,
    answers: 130.0,
    first: 64.0,
    step: 76.0,
    tall: 18.0,
    label: -8.0,
    alone: -8.0,
    longest: 46,
};

/// A label has at most this many lines, so far apart.
const LINES: usize = 2;
const LINE: f64 = 17.0;

/// An answer's block is no wider than this.
const BLOCK: f64 = 22.0;

/// The picture, its key, and the same as a table.
pub(super) fn section(props: &BoardPage) -> AnyView {
    let content = if props.objectives.is_empty() {
        view! { <p>"There is no plan yet to hold the voices against. Import one on the strategy page."</p> }.into_any()
    } else {
        view! { {figure(props)}{table(props)} }.into_any()
    };
    view! {
        <section aria-labelledby="s-meet">
            <h2 id="s-meet">"Where the two sides meet, and where they don’t"</h2>
            {content}
        </section>
    }
    .into_any()
}

fn figure(props: &BoardPage) -> AnyView {
    view! {
        <figure class="stack">
            {picture(WIDE, props)}
            {picture(NARROW, props)}
            <ul class="key">
                <li>
                    <svg viewBox="0 0 24 16" aria-hidden="true"><path class="f-say" d="M24 2H8a6 6 0 0 0-6 6v6h22Z"></path></svg>
                    "Said by children"
                </li>
                <li>
                    <svg viewBox="0 0 24 16" aria-hidden="true"><path class="f-ans" d="M0 2h16a6 6 0 0 1 6 6v6H0Z"></path></svg>
                    "Answers published: one block for each"
                </li>
                <li>
                    <svg viewBox="0 0 24 16" aria-hidden="true"><path class="f-hid" d="M1 3h15a5 5 0 0 1 5 5v5H1Z"></path></svg>
                    "Withheld"
                </li>
            </ul>
            <figcaption class="small quiet">{MOVED}</figcaption>
        </figure>
    }
    .into_any()
}

fn picture(shape: Shape, props: &BoardPage) -> AnyView {
    let most = props.objectives.iter().filter_map(|objective| objective.voices.about()).max().unwrap_or(1);
    let mut y = shape.first;
    let lines = props
        .objectives
        .iter()
        .map(|objective| {
            let line = line(shape, y, objective, most);
            y += shape.step;
            line
        })
        .collect_view();
    let high = y - shape.step + shape.tall + 10.0;
    let seam = format!("M{:.0} 0V{high:.0}", shape.seam);
    let view_box = format!("0 0 {:.0} {high:.0}", shape.wide);
    let words = "Voices on the left of the line, published answers on the right, by objective. The same numbers are in the table below.";
    view! {
        <svg class=shape.class viewBox=view_box role="img" aria-label=words>
            <text class="t-2" x=units(shape.seam - 8.0) y="12" text-anchor="end">"children said"</text>
            <text class="t-2" x=units(shape.seam + 8.0) y="12">"council answered"</text>
            <path class="seam" d=seam></path>
            {lines}
        </svg>
    }
    .into_any()
}

fn line(shape: Shape, y: f64, objective: &BoardObjective, most: i64) -> AnyView {
    view! {
        {label(shape, y, objective)}
        {said(shape, y, objective.voices, most)}
        {answers(shape, y, objective.responses)}
    }
    .into_any()
}

/// The objective's number and the start of its name; the whole name is in the
/// table.
fn label(shape: Shape, y: f64, objective: &BoardObjective) -> AnyView {
    let lines = wrapped(&objective_name(objective.number, &objective.text), shape.longest, LINES);
    let mut at = y + if lines.len() > 1 { shape.label - LINE } else { shape.alone };
    lines
        .into_iter()
        .map(|line| {
            let text = view! { <text x="0" y=units(at)>{line}</text> };
            at += LINE;
            text
        })
        .collect_view()
        .into_any()
}

/// The voices, growing to the left from the seam.
fn said(shape: Shape, y: f64, voices: ShownCount, most: i64) -> AnyView {
    let (fill, long) = match voices {
        ShownCount::Withheld => ("f-hid", 30.0),
        ShownCount::About(n) => ("f-say", (shape.voices * share(n, most)).max(14.0)),
    };
    let start = shape.seam - 3.0;
    let path = view! { <path class=fill d=leaf_back(start, y, long, shape.tall)></path> };
    let class = if voices.about().is_some() { "t-num" } else { "t-2" };
    view! {
        {path}
        <text class=class x=units(start - long - 8.0) y=units(y + shape.tall / 2.0 + 4.0) text-anchor="end">
            {voices.figure()}
        </text>
    }
    .into_any()
}

/// A bar to the left with a speech shape's round end.
fn leaf_back(x: f64, y: f64, long: f64, tall: f64) -> String {
    let r = (tall / 2.0).min(long / 2.0);
    format!(
        "M{x:.1} {y:.1}H{:.1}A{r:.1} {r:.1} 0 0 0 {:.1} {:.1}V{:.1}a2 2 0 0 0 2 2H{x:.1}Z",
        x - long + r,
        x - long,
        y + r,
        y + tall - 2.0,
    )
}

/// One block for each answer, growing to the right from the seam; the last
/// has the round end. Too many for blocks become one bar.
fn answers(shape: Shape, y: f64, published: i64) -> AnyView {
    let blocks = u16::try_from(published.clamp(0, 1000)).unwrap_or(0);
    let start = shape.seam + 3.0;
    let each = (shape.answers / f64::from(blocks.max(1))).min(BLOCK + 3.0);
    let (blocks, each) = if each < 6.0 { (1, shape.answers) } else { (blocks, each) };
    let paths = (0..blocks)
        .map(|at| {
            let x = start + f64::from(at) * each;
            let d = if at + 1 == blocks {
                leaf(x, y, each - 3.0, shape.tall)
            } else {
                format!("M{x:.1} {y:.1}h{:.1}v{:.1}h-{:.1}Z", each - 3.0, shape.tall, each - 3.0)
            };
            view! { <path class="f-ans" d=d></path> }
        })
        .collect_view();
    let end = start + f64::from(blocks) * each;
    let class = if published > 0 { "t-num" } else { "t-2" };
    view! {
        {paths}
        <text class=class x=units(end + 6.0) y=units(y + shape.tall / 2.0 + 4.0)>{number(published)}</text>
    }
    .into_any()
}

fn table(props: &BoardPage) -> AnyView {
    let heads = [
        ("Objective", false),
        ("Young people", true),
        ("Against the period before", false),
        ("Good or very good", true),
        ("Answers published", true),
        ("What leads say", false),
    ]
    .map(|(head, figures)| view! { <th scope="col" class=figures.then_some("num")>{head}</th> })
    .collect_view();
    let rows = props.objectives.iter().map(row).collect_view();
    let label = "Voices and answers by objective";
    view! {
        <details class="more">
            <summary>"The same as a table"</summary>
            <div class="scroll" tabindex="0" role="region" aria-label=label>
                <table class="grid">
                    <caption class="vh">{label}</caption>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}

fn row(objective: &BoardObjective) -> AnyView {
    let name = objective_name(objective.number, &objective.text);
    let good = objective.good.map_or_else(|| "withheld".to_owned(), |good| format!("{good}%"));
    view! {
        <tr>
            <th scope="row" dir="auto">{name}</th>
            <td class="num">{objective.voices.figure()}</td>
            <td>{objective.trend.words()}</td>
            <td class="num">{good}</td>
            <td class="num">{number(objective.responses)}</td>
            <td>{objective.ratings.words()}</td>
        </tr>
    }
    .into_any()
}
