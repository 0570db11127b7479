//! An action that is added by hand, with its lead.

use leptos::prelude::*;

use super::AddPage;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::objective_name;

/// An action to be added.
pub fn add(frame: StaffFrame, props: AddPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "add", errors: &errors };
    let activity = Area::plain("activity", "What will be done?", None, &props.activity, 3);
    let by = Line { kind: "date", ..Line::text("by", "By when?", None, &props.by) };
    let action = format!("/strategy/objectives/{}/add", props.id);
    let under = format!("Under {}", objective_name(props.objective.0, &props.objective.1));
    let body = view! {
        {form.summary()}
        {back(assets, "/strategy", "Strategy")}
        {page_head("Add an action".to_owned(), line(under), None)}
        <form class="sheet stack stack--tight" method="post" action=action novalidate>
            {form.area(activity)}
            {form.select("lead", "Who leads it?", Some("Choose who"), props.leads)}
            {form.line(by)}
            <div><button class="button">"Add it"</button></div>
        </form>
    };
    staff_page(frame, "Add an action", !errors.is_empty(), body.into_any())
}
