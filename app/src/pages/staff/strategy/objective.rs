//! One objective with everything under it.

mod rows;
mod side;

pub(super) use rows::{facts, history};
pub(super) use side::links;

use leptos::prelude::*;

use super::ObjectivePage;
use crate::components::icon;
use crate::pages::staff::charts::{mix, patterns};
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, button_link, page_head, paragraphs};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::strategy::{Agreement, agreement};
use crate::pages::staff::text::objective_name;
use crate::pages::staff::{Share, StaffFrame};
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
    let body = view! {
        {wording.summary()}
        {rating}
        {back(assets, "/strategy", "Strategy")}
        {page_head(title.clone(), said(&props), None)}
        {disagree(assets, &props)}
        {how(&props)}
        {rows::tables(assets, &props)}
        {add}
        <div class="cols cols--even">
            {side::voices(assets, &props)}
            {side::wording(wording, &props)}
        </div>
        {links(&props.links, NOTHING_LINKED)}
        {patterns()}
    };
    staff_page(frame, &title, error, body.into_any())
}

/// What young people call it, and how its actions are rated.
fn said(props: &ObjectivePage) -> AnyView {
    let words = props.line.young_wording.as_ref().map(|words| view! { <p dir="auto">{format!("“{words}”")}</p> });
    view! { {words} <p>{mix(props.line.ratings, 320.0)}</p> }.into_any()
}

fn disagree(assets: Assets, props: &ObjectivePage) -> Option<AnyView> {
    let good = props.line.good.map(Share::words).unwrap_or_default();
    let words = match agreement(props.line.ratings, props.line.good) {
        Agreement::LeadsAreBetter => {
            format!("Most actions are rated on target; {good} of faces are good or very good.")
        }
        Agreement::ChildrenAreBetter => {
            format!("Most actions are rated at risk; {good} of faces are good or very good.")
        }
        Agreement::Yes | Agreement::Unsure | Agreement::Withheld | Agreement::NotRated => return None,
    };
    let words = format!("{words} Ask the lead at the next board.");
    Some(
        view! {
            <p class="note sunny">
                {icon(assets, "i-warn")}
                <span><b>"Leads and children disagree. "</b>{words}</span>
            </p>
        }
        .into_any(),
    )
}

fn how(props: &ObjectivePage) -> Option<AnyView> {
    props.how.as_ref().map(|how| {
        view! { <section class="sheet"><h2>"How it will be achieved"</h2>{paragraphs(how, "")}</section> }.into_any()
    })
}
