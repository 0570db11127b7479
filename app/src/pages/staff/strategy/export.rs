//! What a person should know before they take the plan's file.

use leptos::prelude::*;

use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{back, button_link, line, page_head};
use crate::pages::staff::shell::staff_page;

/// The plan's file, with what is to be known of it.
#[derive(Debug, Clone, Default)]
pub struct ExportPage {
    /// Its name; `None` where it could not be written.
    pub file_name: Option<String>,
    /// What is to be known, a sentence each.
    pub told: Vec<String>,
}

/// Before the file is taken, or instead of it.
pub fn export(frame: StaffFrame, props: ExportPage) -> AnyView {
    let ExportPage { file_name, told } = props;
    let refused = file_name.is_none();
    let title = if refused { "The plan was not written" } else { "Before you take the plan" };
    let under = file_name.map_or_else(
        || "Nothing was changed, in the plan as in its file.".to_owned(),
        |name| format!("{name} is the file that was imported, with what changed since. Please read this first."),
    );
    let told = told.into_iter().map(|told| view! { <li dir="auto">{told}</li> }).collect_view();
    let take = (!refused).then(|| button_link("", "/strategy/export?take=yes", "Take the file"));
    let body = view! {
        {back(frame.assets, "/strategy", "Strategy")}
        {page_head(title.to_owned(), line(under), None)}
        <section class="sheet"><ul>{told}</ul></section>
        <div class="cluster">{take}</div>
    };
    staff_page(frame, title, false, body.into_any())
}
