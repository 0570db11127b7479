//! What children said, objective by objective, beside what leads say.

use heard_vocabulary::Trend;
use leptos::prelude::*;

use super::{BoardObjective, BoardPage};
use crate::pages::staff::Worded as _;
use crate::pages::staff::charts::{mix, rating_key};
use crate::pages::staff::contrast::{disagreements, rule, verdict};
use crate::pages::staff::text::{many, objective_name};
use crate::shell::Assets;

/// The objectives children spoke about; the others in one line.
pub(super) fn section(assets: Assets, props: &BoardPage) -> Option<AnyView> {
    let (heard, quiet): (Vec<_>, Vec<_>) =
        props.objectives.iter().partition(|objective| objective.voices.about().is_some());
    (!props.objectives.is_empty()).then(|| {
        let heard = heard.into_iter().map(|objective| one(assets, objective)).collect_view();
        view! {
            <section aria-labelledby="s-said">
                <h2 id="s-said">{heading(&props.objectives)}</h2>
                {rating_key()}
                {heard}
                {unheard(&quiet)}
                {rule()}
            </section>
        }
        .into_any()
    })
}

fn heading(objectives: &[BoardObjective]) -> String {
    let apart = disagreements(objectives.iter().map(|objective| objective.contrast));
    apart.unwrap_or_else(|| "What children said, beside what leads say".to_owned())
}

fn one(assets: Assets, objective: &BoardObjective) -> AnyView {
    let name = objective_name(objective.number, &objective.text);
    let name = match objective.href.clone() {
        Some(href) => view! { <a href=href>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    let wording = objective.young_wording.as_ref().map(|words| view! { <p dir="auto">{format!("“{words}”")}</p> });
    view! {
        <div class="stack stack--tight">
            <h3 dir="auto">{name}</h3>
            {wording}
            <div class="cols cols--even">
                <div>
                    <p>{sentence(objective)}</p>
                    <p><span class="quiet">"Do they agree? "</span>{verdict(assets, objective.contrast)}</p>
                </div>
                <div><p class="small quiet">"What leads say of its actions"</p>{mix(objective.ratings, 320.0)}</div>
            </div>
        </div>
    }
    .into_any()
}

/// "About 65 young people, more than in the period before; 24 to 36% of faces
/// good or very good. 3 answers were published."
fn sentence(objective: &BoardObjective) -> String {
    let trend = match objective.trend {
        Trend::Unknown => String::new(),
        known => format!(", {}", known.words().to_lowercase()),
    };
    let good = objective.good.map(|good| format!("; {} of faces good or very good", good.words())).unwrap_or_default();
    let answers = match objective.responses {
        0 => "No answer was published.".to_owned(),
        1 => "1 answer was published.".to_owned(),
        n => format!("{} were published.", many(n, "answer", "answers")),
    };
    format!("{}{trend}{good}. {answers}", objective.voices.who("spoke of it"))
}

/// Objectives that few spoke about, or nobody: the two look alike.
fn unheard(quiet: &[&BoardObjective]) -> Option<AnyView> {
    (!quiet.is_empty()).then(|| {
        let names = quiet
            .iter()
            .map(|objective| view! { <li dir="auto">{objective_name(objective.number, &objective.text)}</li> })
            .collect_view();
        let words = "Their numbers are withheld: a few young people spoke of each, or nobody.";
        view! {
            <div class="stack stack--tight">
                <h3>"What we have hardly heard about"</h3><p>{words}</p><ul class="list">{names}</ul>
            </div>
        }
        .into_any()
    })
}
