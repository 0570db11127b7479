//! The council's plans: its strategy, its pledge, its charter; which of them is in force, and
//! what was read into each.

use heard_vocabulary::PlanKind;
use jiff::civil::Date;
use leptos::prelude::*;

use super::PlanTitleProblem;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, button_link, empty, fact, grid, line, page_head, time_on};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{number, numbered};
use crate::pages::staff::{StaffFrame, Worded as _};

/// Every plan.
#[derive(Debug, Clone, Default)]
pub struct PlansPage {
    /// The plans, the one in force first.
    pub plans: Vec<PlanLine>,
    /// Whether the reader may change them.
    pub can_edit: bool,
}

/// A plan in the list.
#[derive(Debug, Clone)]
pub struct PlanLine {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: PlanKind,
    /// What it is called.
    pub title: String,
    /// Whether it is the one in force.
    pub in_force: bool,
    /// How many objectives it has.
    pub objectives: i64,
    /// How many actions and measures its newest file has.
    pub rows: i64,
    /// What was read into it, newest first.
    pub imports: Vec<ImportLine>,
}

/// That a file was read into a plan.
#[derive(Debug, Clone)]
pub struct ImportLine {
    /// The import.
    pub id: String,
    /// The file's name.
    pub file: String,
    /// The day.
    pub on: Date,
    /// The day it was undone, where it was.
    pub undone: Option<Date>,
    /// Whether it can be undone.
    pub can_be_undone: bool,
}

/// One plan.
#[derive(Debug, Clone)]
pub struct PlanPage {
    /// The plan.
    pub line: PlanLine,
    /// Its objectives: number, words, young people's words.
    pub objectives: Vec<(i64, String, Option<String>)>,
    /// Whether the reader may change it.
    pub can_edit: bool,
    /// Whether it can be removed.
    pub can_be_removed: bool,
    /// What was not done, and why.
    pub wrong: Option<PlanWrong>,
}

/// What was not done with a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanWrong {
    /// An import was not undone, because it cannot be any more.
    NotUndone,
    /// It was not removed, because it was in force or something hangs on it.
    NotRemoved,
    /// It was not put in force, because nothing stands in it.
    NothingStands,
    /// It has no other name: what is wrong with it, and what was typed.
    Title(PlanTitleProblem, String),
}

/// The list of plans.
pub fn plans(frame: StaffFrame, props: PlansPage) -> AnyView {
    let assets = frame.assets;
    let import = props.can_edit.then(|| button_link("button--quiet", "/strategy/import", "Import"));
    let list = match props.plans.is_empty() {
        true => {
            let under = "A plan comes in as the spreadsheet or table it is kept in.".to_owned();
            empty(assets, "No plan was imported yet", under, None)
        }
        false => {
            let heads = ["Plan", "What it is", "In force", "Objectives", "Actions and measures", READ_IN];
            grid("Plans", heads, props.plans.iter().map(row).collect_view())
        }
    };
    let under = "One plan is in force at a time: the one that children’s voices stand beside.";
    let body = view! {
        {back(assets, "/strategy", "Strategy")}
        {page_head("Plans".to_owned(), line(under), import)}
        {list}
    };
    staff_page(frame, "Plans", false, body.into_any())
}

const READ_IN: &str = "Last read in";

fn href(id: &str) -> String {
    format!("/strategy/plans/{id}")
}

fn row(plan: &PlanLine) -> AnyView {
    let stands = if plan.in_force { "In force" } else { "No" };
    let title = plan.title.clone();
    let read_in = plan.imports.iter().find(|one| one.undone.is_none()).map(|one| time_on(one.on));
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><a href=href(&plan.id) dir="auto">{title}</a></th>
            <td role="cell" data-label="What it is">{plan.kind.words()}</td>
            <td role="cell" data-label="In force">{stands}</td>
            <td role="cell" data-label="Objectives">{number(plan.objectives)}</td>
            <td role="cell" data-label="Actions and measures">{number(plan.rows)}</td>
            <td role="cell" data-label=READ_IN>{read_in.unwrap_or_else(|| "Nothing".into_any())}</td>
        </tr>
    }
    .into_any()
}

/// The form that puts a plan in force.
pub(super) fn in_force(id: &str) -> AnyView {
    let action = format!("/strategy/plans/{id}/in-force");
    view! { <form method="post" action=action><button class="button">"Put it in force"</button></form> }.into_any()
}

/// One plan.
pub fn plan(frame: StaffFrame, props: PlanPage) -> AnyView {
    let assets = frame.assets;
    let PlanPage { line: plan, objectives, can_edit, can_be_removed, wrong } = props;
    // One in which nothing stands would leave young people's pages without a promise.
    let put = (can_edit && !plan.in_force && plan.objectives + plan.rows > 0).then(|| in_force(&plan.id));
    let stands = if plan.in_force { "The plan in force." } else { "Not in force." };
    let facts = view! {
        <dl class="facts">
            {fact("What it is", plan.kind.words())}
            {fact("Objectives", number(plan.objectives))}
            {fact("Actions and measures", number(plan.rows))}
        </dl>
    };
    let refused = wrong.is_some();
    let (own, typed) = match &wrong {
        Some(PlanWrong::Title(problem, typed)) => (Some(*problem), typed.clone()),
        Some(PlanWrong::NotUndone | PlanWrong::NotRemoved | PlanWrong::NothingStands) | None => {
            (None, plan.title.clone())
        }
    };
    let errors = by_field(own.as_slice());
    let form = Form { assets, id: "plan", errors: &errors };
    let summary = form.summary();
    let words = match wrong {
        Some(PlanWrong::NotUndone) => Some(NOT_UNDONE),
        Some(PlanWrong::NotRemoved) => Some(NOT_REMOVED),
        Some(PlanWrong::NothingStands) => Some(NOTHING_STANDS),
        Some(PlanWrong::Title(..)) | None => None,
    };
    let wrong = words.map(|words| view! { <p class="note sunny" role="alert">{words}</p> });
    let name = can_edit.then(|| rename(form, &plan.id, &typed));
    let remove = (can_edit && can_be_removed).then(|| remove(&plan.id));
    let said = objectives
        .into_iter()
        .map(|(number, text, young)| {
            let words = numbered(number, None, &text);
            let young = young.map(|young| view! { <p class="small quiet" dir="auto">{format!("“{young}”")}</p> });
            view! { <li><span dir="auto">{words}</span>{young}</li> }
        })
        .collect_view();
    let imports = plan.imports.iter().map(|one| import(one, can_edit)).collect_view();
    let body = view! {
        {summary}
        {back(assets, "/strategy/plans", "Plans")}
        {wrong}
        {page_head(plan.title.clone(), line(stands), put)}
        <section class="sheet">{facts}</section>
        <section class="sheet"><h2>"Objectives"</h2><ul class="list">{said}</ul></section>
        <section class="sheet">
            <h2>"What was read into it"</h2>
            <ul class="rows">{imports}</ul>
            <p class="small quiet">"The newest can be undone for thirty days. Ratings that were given since then stay."</p>
        </section>
        {name}
        {remove}
    };
    staff_page(frame, &plan.title, refused, body.into_any())
}

const NOT_UNDONE: &str = "This import cannot be undone any more: something was read in after it, it was undone already, or its thirty days are over.";
const NOTHING_STANDS: &str =
    "This plan was not put in force: no objective and no action stands in it now. Nothing else was changed.";
const NOT_REMOVED: &str = "This plan was not removed: it was put in force, or something that people made hangs on it.";

fn rename(form: Form<'_>, id: &str, title: &str) -> AnyView {
    let action = format!("{}/title", href(id));
    view! {
        <form class="sheet stack" method="post" action=action novalidate>
            {form.line(Line::text("title", "What it is called", None, title))}
            <div><button class="button button--quiet">"Save the name"</button></div>
        </form>
    }
    .into_any()
}

fn remove(id: &str) -> AnyView {
    let action = format!("{}/remove", href(id));
    view! {
        <form class="sheet stack" method="post" action=action>
            <h2>"Remove this plan"</h2>
            <p>"Nothing that people made hangs on it. Its objectives, its actions and its files are deleted, and cannot be brought back."</p>
            <div><button class="button button--quiet">"Remove it"</button></div>
        </form>
    }
    .into_any()
}

fn import(one: &ImportLine, can_edit: bool) -> AnyView {
    let undone = one.undone.map(|on| view! { " "<span class="chip">"Undone on "{time_on(on)}</span> });
    let undo = (can_edit && one.can_be_undone).then(|| {
        let action = format!("/strategy/imports/{}/undo", one.id);
        let file = format!(": {}", one.file);
        view! {
            <form method="post" action=action>
                <button class="button button--quiet">"Undo this import"<span class="vh" dir="auto">{file}</span></button>
            </form>
        }
    });
    let file = one.file.clone();
    view! { <li class="row"><span><b dir="auto">{file}</b>" "{time_on(one.on)}{undone}</span>{undo}</li> }.into_any()
}
