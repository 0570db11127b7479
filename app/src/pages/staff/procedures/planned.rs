//! What was learned, and the actions of the plan that were made of it.

use leptos::prelude::*;

use crate::pages::staff::Choice;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::problem::{by_field, problems};
use crate::pages::staff::text::day;
use crate::shell::Assets;

problems! {
    /// What is wrong with an action that is made of what was learned.
    PlanningProblem {
        /// Nothing was chosen.
        NoObjective = "objective", "Choose an objective of the plan in force.";
        /// It is not said what will be done.
        NoText = "activity", "Write what will be done.";
        /// Nobody leads it.
        NoLead = "lead", "Choose who leads it.";
        /// There is no such day.
        NoDay = "by", "Write a day: not one that is over.";
        /// Nobody looked.
        NotLooked = "looked", "Say that you looked: nothing about the child may stand in it.";
        /// Something is too long.
        TooLong = "", "This is too long. Use at most 1,000 letters.";
        /// Nothing was learned yet.
        NotLearned = "", "Write down first what was learned.";
    }
}

/// An action that was made of what was learned.
#[derive(Debug, Clone)]
pub struct PlannedLine {
    /// Its objective's page, for whoever reads the plan.
    pub href: Option<String>,
    /// What will be done.
    pub activity: String,
    /// Who leads it.
    pub lead: String,
    /// By when.
    pub by: String,
}

/// What is typed into the form that makes one.
#[derive(Debug, Clone, Default)]
pub struct PlanningTyped {
    /// What will be done.
    pub activity: String,
    /// By when.
    pub by: String,
}

/// What was learned, as actions of the plan.
#[derive(Debug, Clone, Default)]
pub struct PlanPart {
    /// Those that were made.
    pub lines: Vec<PlannedLine>,
    /// The objectives of the plan in force, the chosen one marked; nothing where none can be
    /// made, because nothing was learned yet or the reader may not.
    pub objectives: Option<Vec<Choice>>,
    /// Who can lead one, the chosen one marked.
    pub leads: Vec<Choice>,
    /// What is typed.
    pub typed: PlanningTyped,
    /// What is wrong with it.
    pub refused: Option<PlanningProblem>,
}

impl PlanPart {
    pub(super) fn is_refused(&self) -> bool {
        self.refused.is_some()
    }
}

/// What is wrong with the form, above the page.
pub(super) fn summary(assets: Assets, part: &PlanPart) -> Option<AnyView> {
    let errors = by_field(part.refused.as_slice());
    Form { assets, id: "plan", errors: &errors }.summary()
}

/// The actions there are, and the form that makes another.
pub(super) fn part(assets: Assets, complaint: &str, part: &PlanPart) -> Option<AnyView> {
    if part.lines.is_empty() && part.objectives.is_none() {
        return None;
    }
    let lines = part.lines.iter().map(line).collect_view();
    let there = (!part.lines.is_empty()).then(|| view! { <ul class="stack lines">{lines}</ul> });
    let form = part.objectives.as_ref().map(|objectives| form(assets, complaint, part, objectives));
    Some(
        view! {
            <section class="sheet stack stack--tight" aria-labelledby="plan-title">
                <h2 id="plan-title">"In the plan"</h2>
                <p class="small quiet">"What was learned, as actions that everybody who reads the plan sees."</p>
                {there}
                {form}
            </section>
        }
        .into_any(),
    )
}

fn line(one: &PlannedLine) -> AnyView {
    let under = format!("{}, by {}", one.lead, day(&one.by));
    let words = view! { <b dir="auto">{one.activity.clone()}</b> };
    let words = match one.href.clone() {
        Some(href) => view! { <a href=href>{words}</a> }.into_any(),
        None => words.into_any(),
    };
    view! { <li>{words}<p class="small quiet" dir="auto">{under}</p></li> }.into_any()
}

fn form(assets: Assets, complaint: &str, part: &PlanPart, objectives: &[Choice]) -> AnyView {
    if objectives.is_empty() {
        return view! { <p>"There is no plan yet that an action could stand in."</p> }.into_any();
    }
    let errors = by_field(part.refused.as_slice());
    let form = Form { assets, id: "plan", errors: &errors };
    let typed = &part.typed;
    let hint = "In new words. Nothing about the child may stand in it: no name, no place, nothing by which somebody could tell who complained, or of whom.";
    let by = Line { kind: "date", ..Line::text("by", "By when?", None, &typed.by) };
    let looked = "I looked: nothing about the child stands in it".to_owned();
    let looked = Choice { value: "yes".to_owned(), text: looked, chosen: false };
    view! {
        <details class="more" open=part.is_refused()>
            <summary>"Make an action of what was learned"</summary>
            <form class="stack stack--tight" method="post" action=format!("{complaint}/plan") novalidate>
                {form.select("objective", "Under which objective?", Some("Choose"), objectives.to_vec())}
                {form.area(Area::plain("activity", "What will be done?", Some(hint), &typed.activity, 3))}
                {form.select("lead", "Who leads it?", Some("Choose who"), part.leads.clone())}
                {form.line(by)}
                {form.ticks("looked", vec![looked])}
                <div><button class="button button--quiet">"Put it into the plan"</button></div>
            </form>
        </details>
    }
    .into_any()
}
