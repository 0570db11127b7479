//! Taking a plan in: the file, what it would change, and what it changed.

mod grid;
mod preview;
mod problem;
mod props;
mod taken;

use leptos::prelude::*;

use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, button_link, fact, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::strategy::plans::in_force;
use crate::pages::staff::text::{number, rows};

pub use grid::import_choices;
pub use preview::import_preview;
pub use problem::ImportProblem;
pub use props::{
    ChangeLine, FieldLine, GridColumn, GridSheet, GridWord, ImportCounts, ImportDonePage, ImportPage,
    ImportPreviewPage, IntoPlan, ObjectiveFound, OtherLead, RowSays, SameObjective, SheetLine, ShownAgain, WarningLine,
};

/// What is said of the file before one is chosen.
const HINT: &str = "An Excel or OpenDocument workbook, or comma- or tab-separated text. Columns are found by their headings, and you can say what they hold.";

/// The form that takes a plan.
pub fn import(frame: StaffFrame, props: ImportPage) -> AnyView {
    let assets = frame.assets;
    let problem = props.problem.map(|problem| problem.words().to_owned());
    let errors: Vec<_> = problem.iter().map(|words| ("file".to_owned(), words.clone())).collect();
    let form = Form { assets, id: "import", errors: &errors };
    let wrong = problem.is_some();
    let under = "You see what would change before anything changes.";
    let body = view! {
        {form.summary()}
        {back(assets, "/strategy", "Strategy")}
        {page_head("Import a plan".to_owned(), line(under), None)}
        <form class="sheet" method="post" action="/strategy/import" enctype="multipart/form-data">
            {form.files("file", ("The plan’s file", HINT), (".xlsx,.xls,.ods,.csv,.tsv", false))}
            <button class="button">"Read the file"</button>
        </form>
    };
    staff_page(frame, "Import a plan", wrong, body.into_any())
}

/// A plan was taken in.
pub fn import_done(frame: StaffFrame, props: ImportDonePage) -> AnyView {
    let under = match (props.undone, props.in_force) {
        (true, _) => format!("{} was taken in, and undone since.", props.file_name),
        (false, true) => format!("{} was taken in.", props.file_name),
        (false, false) => format!("{} was taken in. The plan it went into is not in force.", props.file_name),
    };
    let put = (!props.in_force && !props.undone).then(|| in_force(&props.plan));
    let own = format!("/strategy/plans/{}", props.plan);
    let undone = (!props.undone).then(|| {
        view! { <p class="small quiet">"It can be undone for thirty days, on the page of the plan."</p> }
    });
    let body = view! {
        {page_head("The plan was imported".to_owned(), line(under), None)}
        <section class="sheet">{counts(props.counts)}{undone}</section>
        <div class="cluster">
            {put}
            {button_link("", "/strategy", "Open the strategy")}
            {button_link("button--quiet", own, "Open the plan")}
        </div>
    };
    staff_page(frame, "The plan was imported", false, body.into_any())
}

/// What an import comes to.
fn counts(counts: ImportCounts) -> AnyView {
    let ImportCounts { objectives, new, changed, unchanged, missing } = counts;
    let facts = [
        ("Objectives", objectives),
        ("New rows", new),
        ("Changed rows", changed),
        ("Rows as they were", unchanged),
        ("Not in the file any more: kept, and marked", missing),
    ]
    .map(|(term, n)| fact(term, number(rows(n))))
    .collect_view();
    view! { <dl class="facts">{facts}</dl> }.into_any()
}
