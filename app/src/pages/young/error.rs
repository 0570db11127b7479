//! Something went wrong, with a way on.

use leptos::prelude::*;

use crate::components::back_link;
use crate::shell::{Frame, Layout, young_page};

/// Something went wrong, with a way on.
#[derive(Debug, Clone)]
pub struct ErrorPage {
    /// The HTTP status: 403, 404, 410, 413, 422, 429 have words of their own.
    pub status: u16,
    /// What staff can find in the log.
    pub reference: Option<String>,
    /// Where "Back" leads.
    pub back: String,
}

/// The page for a request that could not be answered.
pub fn error(frame: Frame, props: ErrorPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let case = match props.status {
        403 => "forbidden",
        404 | 405 => "missing",
        410 => "gone",
        413 => "too-big",
        400 | 415 | 422 => "unreadable",
        429 => "too-many",
        _ => "ours",
    };
    let title = tr.of("error-title", case);
    let reference = props.reference.map(|code| {
        view! { <p class="quiet small">{tr.s("error-reference")}" "<code dir="ltr">{code}</code></p> }
    });
    let body = view! {
        {back_link(tr, assets, props.back)}
        <h1>{title.clone()}</h1>
        <p>{tr.of("error-words", case)}</p>
        {reference}
        <div class="actions"><a class="button" href="/">{tr.s("error-home")}</a></div>
    };
    young_page(frame, Layout::TABS, &title, body)
}
