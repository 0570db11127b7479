//! Taking measures in: the files, and what they would change.

mod preview;
mod problem;

use leptos::prelude::*;

use super::MeasuresImportPage;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::shell::staff_page;

pub use preview::preview as import_preview;
pub use problem::ImportProblem;

/// What is said of the file before one is chosen.
const HINT: &str = "Up to 40 at once: workbooks, or comma- or tab-separated text. What is counted is taken from each file’s name, such as Number of care leavers--by month.";

/// The form that takes files.
pub fn import(frame: StaffFrame, props: MeasuresImportPage) -> AnyView {
    let assets = frame.assets;
    let problem = props.problem.map(|problem| problem.words());
    let errors: Vec<_> = problem.iter().map(|words| ("file".to_owned(), words.clone())).collect();
    let form = Form { assets, id: "import", errors: &errors };
    let wrong = problem.is_some();
    let under = "You see what would change before anything changes.";
    let body = view! {
        {form.summary()}
        {back(assets, "/strategy/measures", "Measures")}
        {page_head("Import measures".to_owned(), line(under), None)}
        <form class="sheet" method="post" action="/strategy/measures/import" enctype="multipart/form-data">
            {form.files("file", ("The tables’ files", HINT), (".xlsx,.ods,.csv,.tsv", true))}
            <button class="button">"Read the files"</button>
        </form>
    };
    staff_page(frame, "Import measures", wrong, body.into_any())
}
