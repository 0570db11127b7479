//! What taking the file in comes to: nothing, a new workbook, or so many rows.

use leptos::prelude::*;

use super::grid::AGAIN;
use super::preview::start;
use crate::components::icon;
use crate::pages::staff::parts::empty;
use crate::pages::staff::strategy::{ImportPreviewPage, ShownAgain};
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
    (props.nothing_changes && props.kept_leads == 0)
        .then(|| empty(assets, "The file changes nothing", under.to_owned(), None))
}

/// Says why the preview is shown again, though somebody pressed the button that takes the file in.
pub(super) fn shown_again(assets: Assets, why: Option<ShownAgain>) -> Option<AnyView> {
    let words = match why? {
        ShownAgain::Overtaken => {
            "Nothing was brought in. Somebody changed the plan or rated an action after you opened this page. Here is what the file would change now."
        }
        ShownAgain::Chosen => {
            "Nothing was brought in yet. You chose something else than this page had shown. Here is what the file would change by that: bring it in if it is right."
        }
    };
    Some(view! { <p class="note sunny" role="alert">{icon(assets, "i-warn")}<span>{words}</span></p> }.into_any())
}

/// Says that the file may well be another plan's.
pub(super) fn few(assets: Assets, props: &ImportPreviewPage) -> Option<AnyView> {
    let title = props.into.few_of.as_ref()?;
    let words = match props.into.plan {
        None => format!(
            "Few of its rows are in “{title}”, so it is taken for another plan. If it is the next file of “{title}”, choose that below and look again."
        ),
        Some(_) => format!(
            "Few of its rows are in “{title}”: it may well be another plan’s file. Rows of “{title}” that are not in it will be marked so: {}.",
            many(rows(props.counts.missing), "row", "rows")
        ),
    };
    Some(view! { <p class="note sunny">{icon(assets, "i-warn")}<span dir="auto">{words}</span></p> }.into_any())
}

/// Says which ratings the file does not touch.
pub(super) fn kept(assets: Assets, ratings: usize) -> Option<AnyView> {
    (ratings > 0).then(|| {
        let ratings = many(rows(ratings), "rating", "ratings");
        let words = format!("Given in Heard, where this file says nothing new, and not touched: {ratings}.");
        view! { <p class="note">{icon(assets, "i-tick")}<span>{words}</span></p> }.into_any()
    })
}

/// Says of how many actions the plan's words for their lead stay.
pub(super) fn kept_leads(assets: Assets, actions: usize) -> Option<AnyView> {
    (actions > 0).then(|| {
        let actions = many(rows(actions), "action", "actions");
        let words = format!(
            "With a lead who was named or replaced in Heard, so that the plan’s words for them stay: {actions}."
        );
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

/// The button that takes the file in: one of the form in which is chosen how it is read, so that
/// nothing that is chosen there is left behind.
pub(super) fn confirm(props: &ImportPreviewPage) -> AnyView {
    let touched = props.counts.new + props.counts.changed;
    let label = if props.nothing_changes {
        "Keep this file as the plan’s workbook".to_owned()
    } else if touched == 0 {
        "Bring it in".to_owned()
    } else {
        format!("Bring in {}", many(rows(touched), "row", "rows"))
    };
    view! { <button class="button" form=AGAIN>{label}</button> }.into_any()
}
