//! Actions and measures, word for word, each with its rating to change.

use leptos::prelude::*;

use crate::pages::staff::forms::{Area, ChoiceCard, Form};
use crate::pages::staff::parts::{fact, rag, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::strategy::{ObjectivePage, PlanRow, Rating, RatingLine, RefusedRating};
use crate::shell::Assets;

/// One table of actions, one of measures.
pub(super) fn tables(assets: Assets, props: &ObjectivePage) -> AnyView {
    let (measures, actions): (Vec<_>, Vec<_>) = props.rows.iter().partition(|row| row.measure);
    if props.rows.is_empty() {
        return view! { <p class="quiet">"The plan has no actions or measures for this."</p> }.into_any();
    }
    let action_heads = ["Ref", "Action", "Lead", "By when", "Rating", "Last word"];
    let measure_heads = ["Ref", "Measure", "Lead", "By when", "Now", "Target"];
    view! {
        {table(assets, props, "Actions", action_heads, &actions)}
        {table(assets, props, "Measures", measure_heads, &measures)}
    }
    .into_any()
}

fn table(
    assets: Assets,
    props: &ObjectivePage,
    label: &'static str,
    heads: [&'static str; 6],
    rows: &[&PlanRow],
) -> Option<AnyView> {
    (!rows.is_empty()).then(|| {
        let heads = heads.map(|head| view! { <th scope="col">{head}</th> }).collect_view();
        let rows = rows.iter().map(|row| line(assets, props, row)).collect_view();
        view! {
            <div class="scroll" tabindex="0" role="region" aria-label=label>
                <table class="grid">
                    <caption>{label}</caption>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    })
}

fn text(value: Option<&String>) -> String {
    value.cloned().unwrap_or_else(|| "–".to_owned())
}

fn line(assets: Assets, props: &ObjectivePage, row: &PlanRow) -> AnyView {
    let missing =
        row.missing.then(|| view! { <div class="chips"><span class="chip">"Not in the newest file"</span></div> });
    let last = if row.measure {
        let [now, target] = [&row.current, &row.target].map(|cell| match (cell, row.withheld) {
            (None, true) => "withheld, or empty".to_owned(),
            (cell, _) => text(cell.as_ref()),
        });
        view! { <td dir="auto">{now}</td><td dir="auto">{target}</td> }.into_any()
    } else {
        view! { <td>{rag(row.rating)}</td><td dir="auto">{text(row.progress.as_ref())}</td> }.into_any()
    };
    let what = row.activity.as_ref().or(row.metric.as_ref());
    let page = (!row.measure).then(|| {
        let (href, of) = (format!("/strategy/rows/{}", row.id), text(what));
        view! {
            <p class="small"><a href=href>"Lead, log and references"<span class="vh" dir="auto">{format!(" of {of}")}</span></a></p>
        }
    });
    let learned = row.learned.as_ref().map(|from| learned(from.as_deref()));
    view! {
        <tr>
            <th scope="row" dir="auto">{text(row.reference.as_ref())}</th>
            <td dir="auto">{text(what)}{missing}{learned}{page}{details(assets, props, row)}</td>
            <td dir="auto">{text(row.lead.as_ref())}</td>
            <td>{when(row)}</td>
            {last}
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
        ("Service", &row.service),
        ("Evidence", &row.evidence),
        ("Counted", if row.activity.is_some() { &row.metric } else { &None }),
        ("Now", if row.measure { &None } else { &row.current }),
        ("Target", if row.measure { &None } else { &row.target }),
        ("Last word", if row.measure { &row.progress } else { &None }),
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
    let under = ["Complete and closed", "On target", "May slip", "Will slip"];
    let cards = Rating::ALL
        .iter()
        .zip(under)
        .map(|(rating, under)| ChoiceCard { value: rating.name(), title: rating.words(), under })
        .collect();
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
            {fields.radios("rating", "Rating", "claims", cards, chosen)}
            {fields.area(area)}
            <div><button class="button button--quiet">"Rate"</button></div>
        </form>
    }
    .into_any()
}
