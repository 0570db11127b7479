//! Every measure, with where it stands.

use heard_vocabulary::{MeasureDirection, Trend};
use leptos::prelude::*;

use super::words::{figure, measure_title};
use super::{MeasureLine, MeasuresPage};
use crate::pages::staff::parts::{button_link, empty, grid, late, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, on_day, rows};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

const NAME: &str = "Measure";
const LATEST: &str = "Newest number";
const BETTER: &str = "Which way is better";
const TARGET: &str = "Target";
const COMPARED: &str = "Compared with";
const AGE: &str = "Up to date?";

/// Every measure.
pub fn measures(frame: StaffFrame, props: MeasuresPage) -> AnyView {
    let assets = frame.assets;
    let import = props.can_edit.then(|| button_link("button--quiet", "/strategy/measures/import", "Import"));
    let body = if props.lines.is_empty() {
        let under = "They come in as the council’s own tables of months, years, districts and comparators.".to_owned();
        view! { {page_head("Measures".to_owned(), line(""), None)}{empty(assets, "Nothing is counted yet", under, import)} }
            .into_any()
    } else {
        let stale = props.lines.iter().filter(|line| line.stale).count();
        let under = match stale {
            0 => format!("{}, with targets and comparators.", many(rows(props.lines.len()), "measure", "measures")),
            stale => format!(
                "{}, of which {} out of date.",
                many(rows(props.lines.len()), "measure", "measures"),
                if stale == 1 { "1 is".to_owned() } else { format!("{stale} are") }
            ),
        };
        let lines = props.lines.into_iter().map(|line| row(assets, line)).collect_view();
        view! {
            {page_head("Measures".to_owned(), line(under), import)}
            {grid("Measures, their newest numbers and targets", [NAME, LATEST, BETTER, TARGET, COMPARED, AGE], lines)}
            <p class="small quiet">{WITHHELD}</p>
        }
        .into_any()
    };
    staff_page(frame, "Measures", false, body)
}

/// What is said of small numbers.
pub(super) const WITHHELD: &str = "Numbers of 1 to 7 children are withheld, and beside them every team’s and one more district’s, so that neither a total nor a district gives one away; so are percentages and rates of teams, which may be of very few. Whoever brings the numbers in sees them all.";

/// The newest number and how it stands to the one before.
pub(super) fn latest(line: &MeasureLine) -> String {
    let Some(latest) = &line.latest else { return "No number of the whole council".to_owned() };
    let trend = match line.trend {
        Trend::Unknown => String::new(),
        Trend::More | Trend::Same | Trend::Fewer => format!(". {}", line.trend.words()),
    };
    format!("{}, {}{trend}", latest.said(line.unit), latest.period.words())
}

/// The target, and whether the newest number is there.
pub(super) fn target(line: &MeasureLine) -> String {
    let Some(target) = &line.target else { return "None".to_owned() };
    let by = target.day.map(|day| format!(" by {}", on_day(day))).unwrap_or_default();
    let met = match line.met {
        Some(true) => ": reached",
        Some(false) => ": not reached",
        None => "",
    };
    format!("{}{by}{met}", figure(line.unit, &target.value))
}

/// Whether a newer number should have come, of the council or of whom it is compared with.
pub(super) fn age(assets: Assets, line: &MeasureLine) -> AnyView {
    let carried = line.compared.iter().any(|(_, point)| point.carried);
    match (line.stale, carried) {
        (true, true) => {
            late(assets, "i-clock", "No: a newer number is due, and comparators are last year’s".to_owned())
        }
        (true, false) => late(assets, "i-clock", "No: a newer number is due".to_owned()),
        (false, true) => late(assets, "i-clock", "Comparators are last year’s".to_owned()),
        (false, false) => "Yes".into_any(),
    }
}

/// Whom it is compared with, each with its newest number.
pub(super) fn compared(line: &MeasureLine) -> AnyView {
    if line.compared.is_empty() {
        return "Nobody".into_any();
    }
    let lines = line
        .compared
        .iter()
        .map(|(name, point)| {
            let words = format!("{name}: {}, {}", point.said(line.unit), point.period.words());
            view! { <li dir="auto">{words}</li> }
        })
        .collect_view();
    view! { <ul class="stack stack--tight lines">{lines}</ul> }.into_any()
}

fn row(assets: Assets, line: MeasureLine) -> AnyView {
    let name = measure_title(&line.name, line.unit);
    let better = match line.direction {
        MeasureDirection::Neither => "Nobody has said",
        said => said.words(),
    };
    let (newest, target, compared, age) = (latest(&line), target(&line), compared(&line), age(assets, &line));
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><a href=line.href dir="auto">{name}</a></th>
            <td role="cell" data-label=LATEST>{newest}</td>
            <td role="cell" data-label=BETTER>{better}</td>
            <td role="cell" data-label=TARGET>{target}</td>
            <td role="cell" data-label=COMPARED>{compared}</td>
            <td role="cell" data-label=AGE>{age}</td>
        </tr>
    }
    .into_any()
}
