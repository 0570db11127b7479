//! One objective with everything under it.

mod rows;
mod side;
mod story;

pub(super) use rows::{facts, history};
pub(super) use side::links;

use heard_vocabulary::Contrast;
use leptos::prelude::*;

use super::ObjectivePage;
use crate::components::icon;
use crate::pages::staff::charts::{mix, patterns};
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, button_link, page_head, paragraphs};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::objective_name;
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// What is said where nothing is linked.
const NOTHING_LINKED: &str = "Nothing is linked yet. A published response for this objective links itself.";

/// One objective.
pub fn objective(frame: StaffFrame, props: ObjectivePage) -> AnyView {
    let assets = frame.assets;
    let title = objective_name(props.line.number, &props.line.text);
    let wording_errors = by_field(props.wording_problem.as_slice());
    let wording = Form { assets, id: "wording", errors: &wording_errors };
    let rating = props
        .refused
        .as_ref()
        .and_then(|refused| Form { assets, id: &refused.id, errors: &by_field(&[refused.problem]) }.summary());
    let error = rating.is_some() || !wording_errors.is_empty();
    let add = props.can_edit.then(|| {
        let href = format!("/strategy/objectives/{}/add", props.id);
        view! { <p>{button_link("button--quiet", href, "Add an action")}</p> }
    });
    let plan = props.can_edit.then(|| format!("objective:{}", props.id));
    let off = props.can_edit.then(|| props.id.clone());
    let body = view! {
        {wording.summary()}
        {rating}
        {back(assets, "/strategy", "Strategy")}
        {page_head(title.clone(), said(&props), None)}
        {disagree(assets, &props)}
        {promised(wording, &props)}
        <section class="stack">
            <h2>"How the council rates it"</h2>
            <p>{mix(props.line.ratings, 320.0)}</p>
            {rows::tables(assets, &props)}
            {add}
        </section>
        {side::voices(assets, &props)}
        {story::answered(&props.answers)}
        {story::now(&props)}
        {links(&props.links, NOTHING_LINKED, plan, off)}
        {patterns()}
    };
    staff_page(frame, &title, error, body.into_any())
}

/// What young people call it.
fn said(props: &ObjectivePage) -> AnyView {
    let words = props.line.young_wording.as_ref().map(|words| view! { <p dir="auto">{format!("“{words}”")}</p> });
    words.into_any()
}

/// What has to be asked at the next board, where leads and children disagree.
fn disagree(assets: Assets, props: &ObjectivePage) -> Option<AnyView> {
    let found = props.line.contrast;
    matches!(found, Contrast::LeadsBetter | Contrast::ChildrenBetter).then(|| {
        let words = found.words().trim_start_matches("No. ");
        let words = format!("{words}. Ask the lead at the next board.");
        view! {
            <p class="note sunny">
                {icon(assets, "i-warn")}
                <span><b>"Leads and children disagree. "</b>{words}</span>
            </p>
        }
        .into_any()
    })
}

/// In the council's words and in young people's, and how it will be achieved.
fn promised(wording: Form<'_>, props: &ObjectivePage) -> AnyView {
    let text = props.line.text.clone();
    let how = props.how.as_ref().map(|how| view! { <h3>"How it will be achieved"</h3>{paragraphs(how, "")} });
    view! {
        <div class="cols cols--even">
            <section class="sheet"><h2>"What we promised"</h2><p dir="auto">{text}</p>{how}</section>
            {side::wording(wording, props)}
        </div>
    }
    .into_any()
}
