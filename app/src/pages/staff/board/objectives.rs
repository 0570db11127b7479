//! What children said, objective by objective, beside what leads say.

use heard_vocabulary::Trend;
use leptos::prelude::*;

use super::{BoardObjective, BoardPage};
use crate::pages::staff::charts::{mix, rating_key};
use crate::pages::staff::parts::{chips, quote};
use crate::pages::staff::services::capital;
use crate::pages::staff::strategy::{Agreement, agreement};
use crate::pages::staff::text::{many, objective_name};
use crate::pages::staff::{ShownCount, Worded as _};

/// The objectives children spoke about; the others in one line.
pub(super) fn section(props: &BoardPage) -> Option<AnyView> {
    let (heard, quiet): (Vec<_>, Vec<_>) =
        props.objectives.iter().partition(|objective| objective.voices.about().is_some());
    (!props.objectives.is_empty()).then(|| {
        let quoted = heard.iter().any(|objective| !objective.quotes.is_empty()).then(|| {
            view! {
                <p class="small quiet">
                    "Each child agreed to be quoted here, and a second person checked that nobody could recognise them."
                </p>
            }
        });
        let heard = heard.into_iter().map(|objective| one(objective, props.threshold)).collect_view();
        view! {
            <section aria-labelledby="s-said">
                <h2 id="s-said">{heading(&props.objectives)}</h2>
                {rating_key()}
                {heard}
                {quoted}
                {unheard(&quiet, props.threshold)}
            </section>
        }
        .into_any()
    })
}

fn heading(objectives: &[BoardObjective]) -> String {
    let apart = objectives
        .iter()
        .filter(|objective| agreement(objective.ratings, objective.good) == Agreement::LeadsAreBetter)
        .count();
    match apart {
        0 => "What children said, beside what leads say".to_owned(),
        1 => "One objective is rated on target, and children disagree".to_owned(),
        n => format!("{n} objectives are rated on target, and children disagree"),
    }
}

fn one(objective: &BoardObjective, threshold: i64) -> AnyView {
    let name = objective_name(objective.number, &objective.text);
    let name = match objective.href.clone() {
        Some(href) => view! { <a href=href>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    let wording = objective.young_wording.as_ref().map(|words| view! { <p dir="auto">{format!("“{words}”")}</p> });
    let themes =
        objective.themes.iter().map(|(theme, count)| format!("{theme}, {}", count.people(threshold))).collect();
    let quotes = (!objective.quotes.is_empty()).then(|| {
        let quotes = objective.quotes.iter().map(|words| quote(words.clone(), "Young person")).collect_view();
        view! { <div class="quotes">{quotes}</div> }
    });
    view! {
        <div class="stack stack--tight">
            <h3 dir="auto">{name}</h3>
            {wording}
            <div class="cols cols--even">
                <div><p>{sentence(objective, threshold)}</p>{chips(themes)}</div>
                <div><p class="small quiet">"What leads say of its actions"</p>{mix(objective.ratings, 320.0)}</div>
            </div>
            {quotes}
        </div>
    }
    .into_any()
}

/// "About 65 views, more than in the quarter before; 30% good or very good. 3
/// answers were published."
fn sentence(objective: &BoardObjective, threshold: i64) -> String {
    let trend = match objective.trend {
        Trend::Unknown => String::new(),
        known => format!(", {}", known.words().to_lowercase()),
    };
    let good = objective.good.map(|good| format!("; {good}% of them good or very good")).unwrap_or_default();
    let answers = match objective.responses {
        0 => "No answer was published.".to_owned(),
        1 => "1 answer was published.".to_owned(),
        n => format!("{} were published.", many(n, "answer", "answers")),
    };
    format!("{}{trend}{good}. {answers}", capital(&objective.voices.views(threshold)))
}

/// Objectives hardly anybody spoke about, or nobody: the two look alike.
fn unheard(quiet: &[&BoardObjective], threshold: i64) -> Option<AnyView> {
    (!quiet.is_empty()).then(|| {
        let names = quiet
            .iter()
            .map(|objective| view! { <li dir="auto">{objective_name(objective.number, &objective.text)}</li> })
            .collect_view();
        let words = format!("Too few voices to say more: {} each.", ShownCount::Few.figure(threshold));
        view! {
            <div class="stack stack--tight">
                <h3>"What we have hardly heard about"</h3><p>{words}</p><ul class="list">{names}</ul>
            </div>
        }
        .into_any()
    })
}
