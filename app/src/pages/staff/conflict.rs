//! A form that could not be carried out because of what happened meanwhile.

use leptos::prelude::*;

use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{line, page_head, paragraphs};
use crate::pages::staff::shell::staff_page;

/// A form that could not be carried out because of what happened meanwhile.
#[derive(Debug, Clone, Default)]
pub struct ConflictPage {
    /// Where what is there now stands.
    pub there: String,
    /// Whether the same form was sent before; else somebody else changed it.
    pub twice: bool,
    /// What was typed: each field's name and what was in it.
    pub typed: Vec<(String, String)>,
}

/// What was typed, beside the way to what is there now.
pub fn conflict(frame: StaffFrame, props: ConflictPage) -> AnyView {
    let (title, under) = match props.twice {
        true => (
            "This form was sent before, with something else in it",
            "What was sent first stands. What you typed now is below, and was not saved.",
        ),
        false => (
            "Somebody changed this since you opened it",
            "Nothing was overwritten. What you typed is below: look at what is there now, and put it in again where it is still right.",
        ),
    };
    let typed = props
        .typed
        .into_iter()
        .map(|(name, value)| view! { <section class="sheet"><h2>{name}</h2>{paragraphs(&value, "")}</section> })
        .collect_view();
    let body = view! {
        {page_head(title.to_owned(), line(under), None)}
        <p><a class="button" href=props.there target="_blank" rel="noopener">"What is there now, in a new tab"</a></p>
        <h2>"What you typed"</h2>
        <div class="stack">{typed}</div>
    };
    staff_page(frame, title, true, body.into_any())
}
