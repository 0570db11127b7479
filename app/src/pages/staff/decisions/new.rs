//! The form for what a review decided.

use leptos::prelude::*;

use super::NewDecisionPage;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;

/// The form for a new one.
pub fn new_decision(frame: StaffFrame, props: NewDecisionPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.refused.as_slice());
    let form = Form { assets, id: "decision", errors: &errors };
    let typed = &props.typed;
    let on = if typed.on.is_empty() { props.today } else { typed.on.clone() };
    let date =
        |name: &str, label, hint, value: &str| form.line(Line { kind: "date", ..Line::text(name, label, hint, value) });
    let under = "One at a time, in words they understand. The record of the review stays in the case system; this is what they read, and what they are asked about.";
    let body = view! {
        {back(assets, "/decisions", "Review decisions")}
        {form.summary()}
        {page_head("What was decided?".to_owned(), line(under), None)}
        <form class="sheet stack" method="post" action="/decisions/new" novalidate>
            {form.select("person", "For whom?", Some("Choose"), props.people)}
            {form.area(Area::plain("text", "What is to be done?", Some("Such as: you see your brother every second Saturday"), &typed.text, 3))}
            {form.line(Line::text("owner", "Who does it?", Some("Such as: your social worker"), &typed.owner))}
            {date("due", "By which day?", None, &typed.due)}
            {date("on", "When was the review?", None, &on)}
            <div><button class="button">"Save it"</button></div>
        </form>
    };
    staff_page(frame, "What was decided?", props.refused.is_some(), body.into_any())
}
