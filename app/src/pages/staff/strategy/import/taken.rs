//! What taking the file in comes to: nothing, a new workbook, or so many rows.

use heard_vocabulary::PlanKind;
use leptos::prelude::*;

use super::preview::start;
use crate::components::{hidden, icon};
use crate::pages::staff::parts::empty;
use crate::pages::staff::strategy::{ImportPreviewPage, IntoPlan};
use crate::pages::staff::text::{many, rows};
use crate::shell::Assets;

/// Says that nothing of the plan would read differently.
pub(super) fn unchanged(assets: Assets, props: &ImportPreviewPage) -> Option<AnyView> {
    let under = match props.same_file {
        true => "Every row of this file is in the plan already, word for word.",
        false => {
            "Every row of this file is in the plan already, word for word. Something else in it is new: keep it as the plan’s workbook, and the plan goes out as this file."
        }
    };
    props.nothing_changes.then(|| empty(assets, "The file changes nothing", under.to_owned(), None))
}

/// Says that the plan is another one since the page was drawn on which somebody pressed the button.
pub(super) fn otherwise(assets: Assets, otherwise: bool) -> Option<AnyView> {
    let words = "Nothing was brought in. Somebody changed the plan or rated an action after you opened this page. Here is what the file would change now.";
    otherwise.then(|| {
        view! { <p class="note sunny" role="alert">{icon(assets, "i-warn")}<span>{words}</span></p> }.into_any()
    })
}

/// Says which ratings the file does not touch.
pub(super) fn kept(assets: Assets, ratings: usize) -> Option<AnyView> {
    (ratings > 0).then(|| {
        let ratings = many(rows(ratings), "rating", "ratings");
        let words = format!("Given in Heard, where this file says nothing new, and not touched: {ratings}.");
        view! { <p class="note">{icon(assets, "i-tick")}<span>{words}</span></p> }.into_any()
    })
}

/// Says that objectives get other numbers.
pub(super) fn renumbered(assets: Assets, objectives: usize) -> Option<AnyView> {
    (objectives > 0).then(|| {
        let objectives = many(rows(objectives), "objective", "objectives");
        let words = format!("In another order in this file, so that their numbers on all pages change: {objectives}.");
        view! { <p class="note">{icon(assets, "i-warn")}<span>{words}</span></p> }.into_any()
    })
}

/// Lists the objectives that the file has no more.
pub(super) fn gone(objectives: &[String]) -> Option<AnyView> {
    (!objectives.is_empty()).then(|| {
        let lines = objectives.iter().map(|text| view! { <li dir="auto">{start(text)}</li> }).collect_view();
        view! {
            <section class="stack stack--tight">
                <h2>{format!("{} no longer in this file", many(rows(objectives.len()), "objective", "objectives"))}</h2>
                <p class="quiet">"What hangs on them is kept. Pages show them no more, unless a newer file has them again."</p>
                <ul class="list">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

/// The button that takes the file in.
pub(super) fn confirm(props: &ImportPreviewPage) -> AnyView {
    let touched = props.counts.new + props.counts.changed;
    let label = if props.nothing_changes {
        "Keep this file as the plan’s workbook".to_owned()
    } else if touched == 0 {
        "Bring it in".to_owned()
    } else {
        format!("Bring in {}", many(rows(touched), "row", "rows"))
    };
    let IntoPlan { plan, kind, new_title, .. } = &props.into;
    let kept = [
        ("token", props.token.clone()),
        ("choices", props.choices.clone()),
        ("shown", props.shown.clone()),
        ("plan", plan.clone().unwrap_or_default()),
        ("kind", kind.map_or("", PlanKind::name).to_owned()),
        ("title", new_title.clone()),
    ]
    .map(|(name, value)| hidden(name, value))
    .collect_view();
    view! {
        <form method="post" action="/strategy/import/confirm">
            {kept}
            <button class="button">{label}</button>
        </form>
    }
    .into_any()
}
