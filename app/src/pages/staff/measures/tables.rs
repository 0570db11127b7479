//! The numbers of a measure as tables.

use leptos::prelude::*;

use super::{MeasureAreaLine, MeasurePage, MeasurePeriod, PeriodLength, ReplacedNumber};
use crate::pages::staff::Worded as _;
use crate::pages::staff::text::on_day;

/// The numbers of periods of one length: periods down the side, areas along the top.
pub(super) fn numbers(props: &MeasurePage, length: PeriodLength) -> Option<AnyView> {
    let of = |area: &&MeasureAreaLine| area.points.iter().any(|point| point.period.length == length);
    let areas: Vec<&MeasureAreaLine> = props.areas.iter().filter(of).collect();
    let mut periods: Vec<MeasurePeriod> = areas
        .iter()
        .flat_map(|area| &area.points)
        .map(|point| point.period)
        .filter(|period| period.length == length)
        .collect();
    periods.sort_by_key(|period| std::cmp::Reverse(period.ends));
    periods.dedup();
    if periods.is_empty() {
        return None;
    }
    let heads = areas
        .iter()
        .map(|area| {
            let kind = format!(" ({})", area.kind.words().to_lowercase());
            let name = area.name.clone();
            view! { <th scope="col" class="num"><span dir="auto">{name}</span><span class="small quiet">{kind}</span></th> }
        })
        .collect_view();
    let lines = periods.into_iter().map(|period| row(props, &areas, period)).collect_view();
    let label = match length {
        PeriodLength::Month => "Every number by month",
        PeriodLength::Quarter => "Every number by quarter",
        PeriodLength::Year => "Every number by year",
    };
    Some(
        view! {
            <div class="scroll" tabindex="0" role="region" aria-label=label>
                <table class="grid">
                    <caption>{label}</caption>
                    <thead><tr><th scope="col">"Period"</th>{heads}</tr></thead>
                    <tbody>{lines}</tbody>
                </table>
            </div>
        }
        .into_any(),
    )
}

fn row(props: &MeasurePage, areas: &[&MeasureAreaLine], period: MeasurePeriod) -> AnyView {
    let cells = areas
        .iter()
        .map(|area| {
            let point = area.points.iter().find(|point| point.period == period);
            let words = point.map_or_else(|| "–".to_owned(), |point| point.said(props.line.unit));
            view! { <td class="num">{words}</td> }
        })
        .collect_view();
    let other = props.breaks.iter().any(|(from, _)| *from == period);
    let other = other.then(|| view! { <span class="small quiet">" It counts something else from here on"</span> });
    view! { <tr><th scope="row">{period.words()}{other}</th>{cells}</tr> }.into_any()
}

/// Numbers that later files replaced.
pub(super) fn replaced(props: &MeasurePage) -> Option<AnyView> {
    (!props.replaced.is_empty()).then(|| {
        let line = |one: &ReplacedNumber| {
            let words = format!(
                "{}, {}: was {} until {}",
                one.area,
                one.period.words(),
                one.value.figure(props.line.unit),
                on_day(one.on)
            );
            view! { <li dir="auto">{words}</li> }
        };
        let lines = props.replaced.iter().map(line).collect_view();
        view! {
            <details class="more">
                <summary>"Numbers that a later file changed"</summary>
                <ul class="list">{lines}</ul>
            </details>
        }
        .into_any()
    })
}
