//! Bars for a handful of counts, wide and narrow, with their table.

use leptos::prelude::*;

use crate::pages::staff::ShownCount;
use crate::pages::staff::charts::{share, units};

/// A label, its count, and the class that fills its bar.
pub(super) type Bar = (&'static str, ShownCount, &'static str);

/// Where things stand in a picture of bars.
#[derive(Clone, Copy)]
struct Shape {
    class: &'static str,
    wide: f64,
    /// Where bars begin, and how long the longest is.
    from: f64,
    longest: f64,
    /// From one bar to the next, and from a bar's top to its label's line.
    step: f64,
    label: f64,
    tall: f64,
}

const WIDE: Shape =
    Shape { class: "duo", wide: 720.0, from: 190.0, longest: 420.0, step: 40.0, label: 15.0, tall: 22.0 };
const NARROW: Shape =
    Shape { class: "duo duo--narrow", wide: 340.0, from: 0.0, longest: 220.0, step: 56.0, label: -6.0, tall: 18.0 };

/// Bars under `title`, for wide and narrow screens, and the same as a table.
pub(super) fn bars(title: &'static str, counted: &'static str, bars: &[Bar]) -> AnyView {
    let rows = bars
        .iter()
        .map(|(label, count, _)| {
            view! { <tr><th scope="row">{*label}</th><td class="num">{count.figure()}</td></tr> }
        })
        .collect_view();
    view! {
        <figure class="stack">{picture(WIDE, title, bars)}{picture(NARROW, title, bars)}</figure>
        <details class="more">
            <summary>"The same as a table"</summary>
            <table class="grid">
                <caption class="vh">{title}</caption>
                <thead><tr><th scope="col">{counted}</th><th scope="col" class="num">"How many"</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}

fn picture(shape: Shape, title: &'static str, bars: &[Bar]) -> AnyView {
    let most = bars.iter().filter_map(|(_, count, _)| count.about()).max().unwrap_or(1);
    let mut y = 20.0;
    let lines = bars
        .iter()
        .map(|bar| {
            let line = line(shape, y, bar, most);
            y += shape.step;
            line
        })
        .collect_view();
    let view_box = format!("0 0 {:.0} {:.0}", shape.wide, y);
    let words: Vec<String> = bars.iter().map(|(label, count, _)| format!("{label}: {}", count.figure())).collect();
    let words = format!("{title}. {}.", words.join(", "));
    view! { <svg class=shape.class viewBox=view_box role="img" aria-label=words>{lines}</svg> }.into_any()
}

fn line(shape: Shape, y: f64, (label, count, fill): &Bar, most: i64) -> AnyView {
    let (fill, long) = match count {
        ShownCount::Withheld => ("f-hid", 34.0),
        ShownCount::About(n) => (*fill, (shape.longest * share(*n, most)).max(14.0)),
    };
    let path = view! { <path class=fill d=leaf(shape.from, y, long, shape.tall)></path> };
    let figure = count.figure();
    let class = if count.about().is_some() { "t-num" } else { "t-2" };
    let middle = y + shape.tall / 2.0 + 5.0;
    view! {
        <text x="0" y=units(y + shape.label)>{*label}</text>
        {path}
        <text class=class x=units(shape.from + long + 10.0) y=units(middle)>{figure}</text>
    }
    .into_any()
}

/// A bar to the right with a speech shape's round end.
pub(super) fn leaf(x: f64, y: f64, long: f64, tall: f64) -> String {
    let r = (tall / 2.0).min(long / 2.0);
    format!(
        "M{x:.1} {y:.1}H{:.1}A{r:.1} {r:.1} 0 0 1 {:.1} {:.1}V{:.1}a2 2 0 0 1-2 2H{x:.1}Z",
        x + long - r,
        x + long,
        y + r,
        y + tall - 2.0,
    )
}
