//! Linking what bears on the plan: from the plan's side and from the other's, in one form.

use heard_vocabulary::{EvidenceEnd, EvidenceRelation};
use leptos::prelude::*;

use super::LinkProblem;
use crate::components::hidden;
use crate::pages::staff::forms::{Area, ChoiceCard, Form};
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::short;
use crate::pages::staff::{Choice, StaffFrame};

/// The form, posted to `/strategy/link`.
#[derive(Debug, Clone, Default)]
pub struct LinkPage {
    /// Objectives of the plan in force, each with its actions.
    pub plan: Vec<PlanGroup>,
    /// What can bear on it.
    pub others: Vec<Linkable>,
    /// How it bears.
    pub relation: Option<EvidenceRelation>,
    /// Why, as it was typed.
    pub why: String,
    /// Whether one comes from what bears on it, and goes back there.
    pub from_other: bool,
    /// What is wrong.
    pub problem: Option<LinkProblem>,
}

/// An objective with its actions.
#[derive(Debug, Clone)]
pub struct PlanGroup {
    /// The objective.
    pub objective: Choice,
    /// Its actions.
    pub actions: Vec<Choice>,
}

/// Something that can bear on the plan.
#[derive(Debug, Clone)]
pub struct Linkable {
    /// Its value in the form.
    pub value: String,
    /// What it is.
    pub what: EvidenceEnd,
    /// What it says, or is called.
    pub text: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// No longer line in a list to choose from.
const LONGEST: usize = 110;

/// Under which heading each kind stands in the list.
const KINDS: [(EvidenceEnd, &str); 7] = [
    (EvidenceEnd::Response, "Answers"),
    (EvidenceEnd::Review, "Reviews"),
    (EvidenceEnd::Theme, "Themes"),
    (EvidenceEnd::Measure, "Measures"),
    (EvidenceEnd::View, "Views"),
    (EvidenceEnd::Objective, "Objectives"),
    (EvidenceEnd::Row, "Actions"),
];

/// Linking something to the plan.
pub fn link(frame: StaffFrame, props: LinkPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "link", errors: &errors };
    let under = ["It speaks for it", "It speaks against it", "It is the answer to it", "It changed it"];
    let cards = EvidenceRelation::ALL
        .iter()
        .zip(["Evidence for", "Challenges", "Answers", "Influenced"])
        .zip(under)
        .map(|((relation, title), under)| ChoiceCard { value: relation.name(), title, under })
        .collect();
    let chosen = props.relation.map_or("", EvidenceRelation::name);
    let cut = |choice: Choice| Choice { text: short(&choice.text, LONGEST), ..choice };
    let plan = props.plan.into_iter().map(|group| {
        let objective = cut(group.objective);
        (objective.text.clone(), std::iter::once(objective).chain(group.actions.into_iter().map(cut)).collect())
    });
    let plan: Vec<(String, Vec<Choice>)> = plan.collect();
    let from = props.from_other.then(|| hidden("from", "other"));
    let others = KINDS.map(|(what, heading)| {
        let of_kind = props.others.iter().filter(|one| one.what == what).cloned().map(named);
        (heading.to_owned(), of_kind.collect::<Vec<Choice>>())
    });
    let why = Area::plain("why", "Why", Some("Nothing that points to a child."), &props.why, 2);
    let body = view! {
        {form.summary()}
        {back(assets, "/strategy", "Strategy")}
        {page_head("Link something to the plan".to_owned(), line("Who linked it, when and why stands on the objective’s page."), None)}
        <form class="stack" method="post" action="/strategy/link">
            {from}
            {form.select_grouped("other", "What bears on it", "Choose", Vec::from(others))}
            {form.radios("relation", "How", "claims", cards, chosen)}
            {form.select_grouped("plan", "What in the plan", "Choose", plan)}
            {form.area(why)}
            <div><button class="button button--answer">"Link it"</button></div>
        </form>
    };
    staff_page(frame, "Link something to the plan", !errors.is_empty(), body.into_any())
}

/// A line of the list, beginning with what it is.
fn named(one: Linkable) -> Choice {
    let what = match one.what {
        EvidenceEnd::View => "View",
        EvidenceEnd::Objective => "Objective",
        EvidenceEnd::Row => "Action",
        EvidenceEnd::Response => "Answer",
        EvidenceEnd::Review => "Review",
        EvidenceEnd::Theme => "Theme",
        EvidenceEnd::Measure => "Measure",
    };
    Choice { value: one.value, text: short(&format!("{what}: {}", one.text), LONGEST), chosen: one.chosen }
}
