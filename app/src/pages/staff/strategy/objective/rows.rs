//! Actions and measures, word for word, each with its rating to change.

use leptos::prelude::*;

use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{fact, grid, rag, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::strategy::work::form::rating_cards;
use crate::pages::staff::strategy::work::item;
use crate::pages::staff::strategy::{ObjectivePage, PlanRow, Rating, RatingLine, RefusedRating};
use crate::shell::Assets;

/// One table of actions, one of measures.
pub(super) fn tables(assets: Assets, props: &ObjectivePage) -> AnyView {
    let (measures, actions): (Vec<_>, Vec<_>) = props.rows.iter().partition(|row| row.measure);
    if props.rows.is_empty() {
        return view! { <p class="quiet">"The plan has no actions or measures for this."</p> }.into_any();
    }
    view! {
        {table(assets, props, "Actions", ACTION_HEADS, &actions)}
        {table(assets, props, "Measures", MEASURE_HEADS, &measures)}
    }
    .into_any()
}

const ACTION_HEADS: [&str; 6] = ["Ref", "Action", "Lead", "By when", "Rating", "Last word"];
const MEASURE_HEADS: [&str; 6] = ["Ref", "Measure", "Lead", "By when", "Now", "Target"];

fn table(
    assets: Assets,
    props: &ObjectivePage,
    label: &'static str,
    heads: [&'static str; 6],
    rows: &[&PlanRow],
) -> Option<AnyView> {
    (!rows.is_empty()).then(|| {
        let rows = rows.iter().map(|row| line(assets, props, row, heads)).collect_view();
        view! { <h3>{label}</h3>{grid(label, heads, rows)} }.into_any()
    })
}

fn text(value: Option<&String>) -> String {
    value.cloned().unwrap_or_else(|| "–".to_owned())
}

/// What stands in the last four columns: of an action what every list says of it, of a measure
/// what the plan does.
fn cells(row: &PlanRow) -> [AnyView; 4] {
    if let Some(one) = row.item.as_ref().filter(|_| !row.measure) {
        return [item::lead(one).into_any(), item::due(one), rag(one.rating), item::last(one)];
    }
    let (lead, when) = (text(row.lead.as_ref()).into_any(), when(row));
    let shown = |cell: &Option<String>| match (cell, row.withheld) {
        (None, true) => "withheld, or empty".to_owned(),
        (cell, _) => text(cell.as_ref()),
    };
    match row.measure {
        true => [lead, when, shown(&row.current).into_any(), shown(&row.target).into_any()],
        false => [lead, when, rag(row.rating), text(row.progress.as_ref()).into_any()],
    }
}

fn line(assets: Assets, props: &ObjectivePage, row: &PlanRow, heads: [&'static str; 6]) -> AnyView {
    let missing =
        row.missing.then(|| view! { <div class="chips"><span class="chip">"Not in the newest file"</span></div> });
    let marks = row.item.as_ref().and_then(item::marks);
    let what = row.activity.as_ref().or(row.metric.as_ref());
    let page = (!row.measure).then(|| {
        let (href, of) = (format!("/strategy/rows/{}", row.id), text(what));
        view! {
            <p class="small"><a href=href>"Lead, log and references"<span class="vh" dir="auto">{format!(" of {of}")}</span></a></p>
        }
    });
    let learned = row.learned.as_ref().map(|from| learned(from.as_deref()));
    let (reference, words, details) = (text(row.reference.as_ref()), text(what), details(assets, props, row));
    let [_, name, others @ ..] = heads;
    let cells = others
        .into_iter()
        .zip(cells(row))
        .map(|(head, cell)| view! { <td role="cell" data-label=head><div dir="auto">{cell}</div></td> })
        .collect_view();
    view! {
        <tr role="row">
            <th scope="row" role="rowheader" dir="auto">{reference}</th>
            <td role="cell" data-label=name>
                <div><span class="long" dir="auto">{words}</span>{missing}{marks}{learned}{page}{details}</div>
            </td>
            {cells}
        </tr>
    }
    .into_any()
}

/// Where an action comes from that was made of what was learned.
fn learned(from: Option<&str>) -> AnyView {
    let words = "From what was learned from a complaint or an allegation";
    let words = match from.map(str::to_owned) {
        Some(href) => view! { <a href=href>{words}</a> }.into_any(),
        None => words.into_any(),
    };
    view! { <p class="small quiet">{words}</p> }.into_any()
}

/// The date where there is one, with the plan's own words beside it.
fn when(row: &PlanRow) -> AnyView {
    match (&row.timescale, row.timescale_date) {
        (Some(words), Some(date)) => {
            let words = (*words != date.to_string())
                .then(|| view! { " "<span class="quiet small" dir="auto">{format!("“{words}”")}</span> });
            view! { {time_on(date)}{words} }.into_any()
        }
        (Some(words), None) => view! { <span dir="auto">{words.clone()}</span> }.into_any(),
        (None, Some(date)) => time_on(date),
        (None, None) => "–".into_any(),
    }
}

/// Everything else in the row, its earlier ratings, and the form to rate it.
fn details(assets: Assets, props: &ObjectivePage, row: &PlanRow) -> AnyView {
    let refused = props.refused.as_ref().filter(|refused| refused.id == row.id);
    let rate = (props.can_edit && !row.measure && !row.missing).then(|| rate(assets, row, refused));
    let link = rate.is_some().then(|| {
        let href = format!("/strategy/link?plan=row:{}", row.id);
        view! { <p><a href=href>"Link something to this action"</a></p> }
    });
    let label = if rate.is_some() { "All of this row, and rate it" } else { "All of this row" };
    view! {
        <details class="more" open=refused.is_some()>
            <summary>{label}</summary>
            <div class="stack stack--tight">{facts(row)}{history(&row.history)}{link}{rate}</div>
        </details>
    }
    .into_any()
}

/// What is said where cells were taken out.
const WITHHELD: &str = "Cells with a number of 1 to 7 are withheld, and with them what they could be reckoned from: they may tell who the children are.";

/// Everything else that the plan says of a row.
pub(in crate::pages::staff::strategy) fn facts(row: &PlanRow) -> AnyView {
    let rating = row.measure.then(|| row.rating.map(|rating| fact("Rating", rag(Some(rating))))).flatten();
    let known = [
        ("Lead, in the plan’s words", if row.measure { &None } else { &row.lead }),
        ("Service", &row.service),
        ("Evidence", &row.evidence),
        ("Counted", if row.activity.is_some() { &row.metric } else { &None }),
        ("Now", if row.measure { &None } else { &row.current }),
        ("Target", if row.measure { &None } else { &row.target }),
        (if row.measure { "Last word" } else { "Progress" }, &row.progress),
        ("See also", &row.cross_reference),
    ]
    .into_iter()
    .filter_map(|(term, value)| value.clone().map(|value| fact(term, value)))
    .collect_view();
    let other = row.other.iter().map(|(column, value)| fact(column.clone(), value.clone())).collect_view();
    let source = match row.row {
        0 => "Not yet: it was added here".to_owned(),
        n => format!("{}, row {n}", row.sheet),
    };
    let withheld = row.withheld.then(|| fact("Small numbers", WITHHELD.to_owned()));
    view! { <dl class="facts">{known}{rating}{other}{withheld}{fact("In the file", source)}</dl> }.into_any()
}

/// Ratings, the newest first.
pub(in crate::pages::staff::strategy) fn history(history: &[RatingLine]) -> Option<AnyView> {
    (!history.is_empty()).then(|| {
        let lines = history
            .iter()
            .map(|line| {
                let reason = if line.reason.is_empty() { String::new() } else { format!(" {}", line.reason) };
                view! { <li class="by-us">{time_on(line.on)}" "{rag(line.rating)}<span dir="auto">{reason}</span></li> }
            })
            .collect_view();
        view! { <ol class="timeline">{lines}</ol> }.into_any()
    })
}

fn rate(assets: Assets, row: &PlanRow, refused: Option<&RefusedRating>) -> AnyView {
    let errors = by_field(refused.map(|refused| refused.problem).as_slice());
    let fields = Form { assets, id: &row.id, errors: &errors };
    let chosen = refused.map_or(row.rating, |refused| refused.rating).map_or("", Rating::name);
    let area = Area {
        name: "reason",
        label: "Why",
        hint: Some(
            "The earlier rating stays in the row’s history. Everybody who reads the plan reads this: no number of fewer than eight children.",
        ),
        value: refused.map(|refused| refused.reason.clone()).unwrap_or_default(),
        rows: 2,
        look: "speak--plain",
    };
    let action = format!("/strategy/rows/{}/rating", row.id);
    view! {
        <form class="stack stack--tight" method="post" action=action>
            {fields.radios("rating", "Rating", "claims", rating_cards(), chosen)}
            {fields.area(area)}
            <div><button class="button button--quiet">"Rate"</button></div>
        </form>
    }
    .into_any()
}
