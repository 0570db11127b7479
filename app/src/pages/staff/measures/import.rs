//! Taking measures in: the files, and what they would change.

mod preview;
mod problem;

use leptos::prelude::*;

use super::MeasuresImportPage;
use crate::components::field_error;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::EN;

pub use preview::preview as import_preview;
pub use problem::ImportProblem;

/// The form that takes files.
pub fn import(frame: StaffFrame, props: MeasuresImportPage) -> AnyView {
    let assets = frame.assets;
    let problem = props.problem.map(|problem| problem.words());
    let errors: Vec<_> = problem.iter().map(|words| ("file".to_owned(), words.clone())).collect();
    let form = Form { assets, id: "import", errors: &errors };
    let wrong = problem.is_some();
    let described = if wrong { "import-file-hint import-file-error" } else { "import-file-hint" };
    let under = "You see what would change before anything changes.";
    let body = view! {
        {form.summary()}
        {back(assets, "/strategy/measures", "Measures")}
        {page_head("Import measures".to_owned(), line(under), None)}
        <form class="sheet" method="post" action="/strategy/measures/import" enctype="multipart/form-data">
            <div class=if wrong { "field is-wrong" } else { "field" }>
                <label for="import-file">"The tables’ files"</label>
                <p class="hint small" id="import-file-hint">
                    "Up to 40 at once: workbooks, or comma- or tab-separated text. What is counted is taken from each file’s name, such as Number of care leavers--by month."
                </p>
                {field_error(EN, assets, "import-file", problem)}
                <input
                    class="input"
                    id="import-file"
                    name="file"
                    type="file"
                    multiple=true
                    accept=".xlsx,.ods,.csv,.tsv"
                    aria-describedby=described
                    aria-invalid=wrong.then_some("true")
                />
            </div>
            <button class="button">"Read the files"</button>
        </form>
    };
    staff_page(frame, "Import measures", wrong, body.into_any())
}
