//! The sentence on top of the board's page, and the lines under it.

use heard_vocabulary::Trend;
use leptos::prelude::*;

use super::{BoardObjective, BoardPage};
use crate::pages::staff::ShownCount;
use crate::pages::staff::services::capital;
use crate::pages::staff::text::{many, unlabelled};

/// A heading takes no longer name than this.
const LONGEST: usize = 90;

/// What children spoke about most, and what the council made of it.
pub(super) fn lead(props: &BoardPage) -> AnyView {
    view! { {spoken(&props.objectives)}{answered(props)}"." }.into_any()
}

fn spoken(objectives: &[BoardObjective]) -> AnyView {
    let most = objectives.iter().filter_map(|objective| objective.voices.about()).max();
    let loudest: Vec<_> =
        objectives.iter().filter(|objective| most.is_some() && objective.voices.about() == most).collect();
    match loudest.as_slice() {
        [] => "Too few children spoke about any one objective to name it".into_any(),
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
    let promises = props.promises;
    let words = match (promises.published, promises.said) {
        (0, _) => "no answer was published".to_owned(),
        (_, Some([ShownCount::About(yes), _, ShownCount::About(no), _])) if yes > no => {
            "more say that it happened than that it did not".to_owned()
        }
        (_, Some([ShownCount::About(yes), _, ShownCount::About(no), _])) if no > yes => {
            "more say that it did not happen than that it did".to_owned()
        }
        (n, _) => format!("the council published {}", many(n, "answer", "answers")),
    };
    view! { ", and "<i>{words}</i> }.into_any()
}

/// How many came, against the period before, and what was answered.
pub(super) fn deck(props: &BoardPage) -> String {
    let came = capital(&props.voices.views(props.threshold));
    let trend = match props.trend {
        Trend::More => ", more than in the quarter before",
        Trend::Same => ", about as many as in the quarter before",
        Trend::Fewer => ", fewer than in the quarter before",
        Trend::Unknown => "",
    };
    let published = match props.promises.published {
        0 => "The council published no answer.".to_owned(),
        n => format!("The council published {}.", many(n, "answer", "answers")),
    };
    format!("{came} came in{trend}. {published}")
}
