//! One action with everything that was said of it.

use leptos::prelude::*;

use super::{ActionPage, ReferenceLine, form, item, log};
use crate::components::hidden;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, fact, line, page_head, rag};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::strategy::objective::{facts, history, links};
use crate::pages::staff::text::objective_name;
use crate::pages::staff::{Choice, StaffFrame};

/// What is said where nothing is linked.
const NOTHING_LINKED: &str = "Nothing is linked to this action itself.";

/// One action.
pub fn action(frame: StaffFrame, props: ActionPage) -> AnyView {
    let assets = frame.assets;
    let title = item::name(&props.item);
    let entry_errors = by_field(props.entry_problem.as_slice());
    let lead_errors = by_field(props.lead_problem.as_slice());
    let reference_errors = by_field(props.reference_problem.as_slice());
    let entry = Form { assets, id: "entry", errors: &entry_errors };
    let lead = Form { assets, id: "lead", errors: &lead_errors };
    let reference = Form { assets, id: "reference", errors: &reference_errors };
    let error =
        !(entry_errors.is_empty() && lead_errors.is_empty() && reference_errors.is_empty() && props.refused.is_none());
    let under = format!("An action of {}", props.plan);
    let objective = props.objective.as_ref().map(|(href, number, text)| {
        let (href, name) = (href.clone(), objective_name(*number, text));
        view! { <p>"Under "<a href=href dir="auto">{name}</a></p> }
    });
    let may_write = props.leads.is_some() && props.worked;
    let write = may_write.then(|| {
        let action = format!("/strategy/rows/{}/entries", props.id);
        view! { <section class="stack stack--tight"><h2>"Write about it"</h2>{form::form(entry, action, &props.typed)}</section> }
    });
    let refused = log::summary(assets, props.refused.as_ref());
    let summaries = view! { {entry.summary()}{refused}{lead.summary()}{reference.summary()} };
    let head = page_head(title.clone(), line(under), None);
    let standing = standing(&props);
    let side = view! {
        <aside class="side">
            {named(lead, &props)}
            {belongs(reference, &props)}
        </aside>
    };
    let base = format!("/strategy/rows/{}/entries", props.id);
    let log = log::log(assets, &base, (&props.log, &props.notes), props.refused.as_ref());
    let (ratings, row) = (history(&props.row.history), facts(&props.row));
    let plan = props.leads.is_some().then(|| format!("row:{}", props.id));
    let links = links(&props.links, NOTHING_LINKED, plan, None);
    let body = view! {
        {summaries}
        {back(assets, "/strategy", "Strategy")}
        {head}
        {objective}
        <div class="cols">
            <div class="stack">
                {standing}
                {write}
                <section class="sheet"><h2>"Log"</h2>{log}</section>
                <section class="sheet"><h2>"Ratings"</h2>{ratings}</section>
                <section class="sheet"><h2>"In the plan’s own words"</h2>{row}</section>
                {links}
            </div>
            {side}
        </div>
    };
    staff_page(frame, &title, error, body.into_any())
}

/// How it stands: rating, lead, day, marks.
fn standing(props: &ActionPage) -> AnyView {
    let item = &props.item;
    let missing = (!props.worked).then(|| {
        let words = if props.row.missing { "Not in the newest file" } else { "Not in the plan in force" };
        view! { <div class="chips"><span class="chip">{words}</span></div> }
    });
    let (marks, rating, lead, due) = (item::marks(item), rag(item.rating), item::lead(item), item::due(item));
    view! {
        <section class="sheet">
            {marks}
            {missing}
            <dl class="facts">{fact("Rating", rating)}{fact("Lead", lead)}{fact("By when", due)}</dl>
        </section>
    }
    .into_any()
}

/// Who leads it, to be named by whoever may.
fn named(form: Form<'_>, props: &ActionPage) -> Option<AnyView> {
    let leads = props.leads.clone().filter(|_| props.worked)?;
    let action = format!("/strategy/rows/{}/lead", props.id);
    Some(
        view! {
            <form class="sheet" method="post" action=action>
                <h2>"Who leads it?"</h2>
                {form.select("lead", "Lead", Some("Nobody yet"), leads)}
                <p class="small quiet">"Where a message reaches them they are asked before each board. They write about their own actions alone."</p>
                <button class="button button--quiet">"Name the lead"</button>
            </form>
        }
        .into_any(),
    )
}

/// Actions that belong to it, and one more to be named.
fn belongs(form: Form<'_>, props: &ActionPage) -> AnyView {
    let may = props.leads.is_some();
    let lines = props.references.iter().map(|one| reference(one, may.then_some(props.id.as_str()))).collect_view();
    let list = match props.references.is_empty() {
        true => view! { <p class="quiet">"No other action belongs to it."</p> }.into_any(),
        false => view! { <ul class="stack stack--tight lines">{lines}</ul> }.into_any(),
    };
    let add = (may && !props.others.is_empty()).then(|| {
        let action = format!("/strategy/rows/{}/references", props.id);
        let others = props.others.iter().map(|one| {
            let text = format!("{}: {}", one.plan, item::called(one.reference.as_deref(), &one.activity));
            Choice { value: one.id.clone(), text, chosen: false }
        });
        let others = form.select("other", "Another action", Some("Choose one"), others.collect());
        view! {
            <form method="post" action=action>
                {others}
                <button class="button button--quiet">"It belongs to this"</button>
            </form>
        }
    });
    view! { <section class="sheet"><h2>"Belongs together"</h2>{list}{add}</section> }.into_any()
}

fn reference(one: &ReferenceLine, take: Option<&str>) -> AnyView {
    let (href, plan) = (format!("/strategy/rows/{}", one.id), one.plan.clone());
    let name = item::called(one.reference.as_deref(), &one.activity);
    let take = take.map(|id| {
        let action = format!("/strategy/rows/{id}/references/take-back");
        let of = format!(": {name}");
        view! {
            <form method="post" action=action>
                {hidden("other", one.id.clone())}
                <button class="link">"Take away"<span class="vh" dir="auto">{of}</span></button>
            </form>
        }
    });
    let rating = rag(one.rating);
    view! {
        <li class="apart">
            <div>
                <a href=href dir="auto">{name}</a>
                <p class="small quiet"><span dir="auto">{plan}</span>" "{rating}</p>
            </div>
            {take}
        </li>
    }
    .into_any()
}
