//! What a person should know before they take the plan's file.

use leptos::prelude::*;

use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{back, button_link, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, rows};

/// The plan's file, with what is to be known of it.
#[derive(Debug, Clone, Default)]
pub struct ExportPage {
    /// Its name; `None` where it could not be written.
    pub file_name: Option<String>,
    /// What is to be known, a sentence each.
    pub told: Vec<String>,
    /// How many updates and named leads have no column in it.
    pub left_out: (usize, usize),
}

/// Says what is in Heard alone.
fn left_out((entries, leads): (usize, usize)) -> Vec<String> {
    let entries = (entries > 0).then(|| {
        let entries = many(rows(entries), "update that was written", "updates that were written");
        format!("Not in the file, because its sheet has no column for progress: {entries} in Heard.")
    });
    let leads = (leads > 0).then(|| {
        let leads = many(rows(leads), "lead who was named", "leads who were named");
        format!("Not in the file, because its sheet has no column for leads: {leads} in Heard.")
    });
    entries.into_iter().chain(leads).collect()
}

/// Before the file is taken, or instead of it.
pub fn export(frame: StaffFrame, props: ExportPage) -> AnyView {
    let ExportPage { file_name, mut told, left_out: without } = props;
    told.extend(left_out(without));
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
        <section class="sheet"><ul class="list">{told}</ul></section>
        <div class="cluster">{take}</div>
    };
    staff_page(frame, title, false, body.into_any())
}
