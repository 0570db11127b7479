//! The sentence on top of the board's page, and the lines under it.

use heard_vocabulary::Trend;
use leptos::prelude::*;

use super::{BoardObjective, BoardPage};
use crate::pages::staff::Worded as _;
use crate::pages::staff::text::{many, unlabelled};

/// Numbers no further apart than this are alike: chance moves each by as much.
const ALIKE: i64 = 6;

/// A heading takes no longer name than this.
const LONGEST: usize = 90;

/// What children spoke about most, and what the council made of it.
pub(super) fn lead(props: &BoardPage) -> AnyView {
    view! { {spoken(&props.objectives)}{answered(props)}"." }.into_any()
}

fn spoken(objectives: &[BoardObjective]) -> AnyView {
    let most = objectives.iter().filter_map(|objective| objective.voices.about()).max();
    let is_most = |objective: &&BoardObjective| {
        let near = |most: i64| objective.voices.about().is_some_and(|n| most - n <= ALIKE);
        most.is_some_and(near)
    };
    let loudest: Vec<_> = objectives.iter().filter(is_most).collect();
    match loudest.as_slice() {
        [] => "What children spoke most about is withheld".into_any(),
        [one] => view! { "Children spoke most about "<em dir="auto">{name(one)}</em> }.into_any(),
        [one, other] => view! {
            "Children spoke most about "<em dir="auto">{name(one)}</em>" and "<em dir="auto">{name(other)}</em>
        }
        .into_any(),
        _ => "Children spoke about several objectives alike".into_any(),
    }
}

/// An objective inside a sentence: in young people's words where there are any.
fn name(objective: &BoardObjective) -> String {
    let text = unlabelled(&objective.text);
    let text = text.trim().trim_end_matches('.');
    match objective.young_wording.as_deref().map(str::trim) {
        Some(words) if !words.is_empty() && words.chars().count() <= LONGEST => {
            format!("“{}”", words.trim_end_matches('.'))
        }
        _ if text.chars().count() <= LONGEST => text.to_owned(),
        _ => format!("objective {}", objective.number),
    }
}

fn answered(props: &BoardPage) -> AnyView {
    let words = match props.promises.published {
        0 => "no answer was published".to_owned(),
        n => format!("the council published {}", many(n, "answer", "answers")),
    };
    view! { ", and "<i>{words}</i> }.into_any()
}

/// How many spoke, against the period before, and what was answered.
pub(super) fn deck(props: &BoardPage) -> String {
    let trend = match props.trend {
        Trend::Unknown => String::new(),
        known => format!(", {}", known.words().to_lowercase()),
    };
    let published = match props.promises.published {
        0 => "The council published no answer.".to_owned(),
        n => format!("The council published {}.", many(n, "answer", "answers")),
    };
    format!("{}{trend}. {published}", props.voices.who("said something"))
}
