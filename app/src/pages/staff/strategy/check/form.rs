//! The form of a decision check.

use leptos::prelude::*;

use crate::components::field_error;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::strategy::CheckProblem;
use crate::pages::staff::text::EN;
use crate::pages::staff::{Choice, StaffFrame};

/// The form of a check.
#[derive(Debug, Clone, Default)]
pub struct CheckFormPage {
    /// Where it is posted.
    pub action: String,
    /// What is typed.
    pub typed: CheckTyped,
    /// The objectives of the plan in force, and others that were chosen.
    pub objectives: Vec<Choice>,
    /// The headings of the coding frame.
    pub themes: Vec<Choice>,
    /// What is wrong with it.
    pub refused: Option<CheckProblem>,
}

/// What is typed into it.
#[derive(Debug, Clone, Default)]
pub struct CheckTyped {
    /// What the report is called.
    pub title: String,
    /// What is decided.
    pub decision: String,
    /// The day it is decided.
    pub on: String,
    /// What it means for children in care.
    pub means: String,
    /// Who was asked, and how.
    pub asked: String,
}

/// The form of a check: a new one, or one to change.
pub fn check_form(frame: StaffFrame, props: CheckFormPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.refused.as_slice());
    let form = Form { assets, id: "check", errors: &errors };
    let CheckTyped { title, decision, on, means, asked } = &props.typed;
    let day = Line { kind: "date", ..Line::text("on", "The day it is decided", Some("The day of the meeting"), on) };
    let wrong = errors.iter().find(|(field, _)| field == "objective").map(|(_, words)| words.clone());
    let objectives = concerned(form, "Objectives it concerns", "objective", props.objectives);
    let themes = concerned(form, "What children talk of that it concerns", "theme", props.themes);
    let under = "One page for a report of the council. What children say stands in it by itself, from published figures and public quotes. One page of paper holds about 1,000 letters of yours, in all three fields together.";
    let body = view! {
        {form.summary()}
        {back(assets, "/strategy/checks", "Decision checks")}
        {page_head("Decision check".to_owned(), line(under), None)}
        <form class="sheet stack" method="post" action=props.action novalidate>
            {form.line(Line::text("title", "What the report is called", None, title))}
            {form.area(Area::plain("decision", "What is decided", Some("In a sentence or two"), decision, 3))}
            {form.line(day)}
            {field_error(EN, assets, "check-objective", wrong)}
            {objectives}
            {themes}
            {form.area(Area::plain("means", "What it means for children in care", Some("What changes for them, for whom, and what is done where it is worse for some"), means, 5))}
            {form.area(Area::plain("asked", "Who was asked, and how", Some("Write it as well where nobody was, and why. Name no child"), asked, 4))}
            <div><button class="button">"Save it"</button></div>
        </form>
    };
    staff_page(frame, "Decision check", props.refused.is_some(), body.into_any())
}

fn concerned(form: Form<'_>, legend: &'static str, name: &'static str, choices: Vec<Choice>) -> Option<AnyView> {
    (!choices.is_empty()).then(|| {
        view! {
            <fieldset class="stack stack--tight">
                <legend class="label">{legend}</legend>
                {form.ticks(name, choices)}
            </fieldset>
        }
        .into_any()
    })
}
