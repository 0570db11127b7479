//! From a view to a document.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::{AnyView, Owner, RenderHtml};

/// What Leptos puts between views so that a browser can find them again.
/// It never comes from what people wrote: that is escaped.
const MARKER: &str = "<!>";
const ISLAND: &str = "<leptos-island";
const ISLAND_END: &str = "</leptos-island>";

/// Renders a whole page. Its islands are marked for the browser to wake;
/// everything else stays plain HTML.
#[must_use]
pub fn render(view: impl FnOnce() -> AnyView + 'static) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let page = owner.with(|| view().to_html());
    owner.unset_with_forced_cleanup();
    without_markers(&page)
}

/// Keeps markers inside islands only. Elsewhere nobody looks for them, and
/// in a title they would be read out.
fn without_markers(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    out.push_str("<!doctype html>");
    let mut rest = page;
    while let Some(start) = rest.find(ISLAND) {
        let end = rest[start..].find(ISLAND_END).map_or(rest.len(), |at| start + at + ISLAND_END.len());
        out.extend(rest[..start].split(MARKER));
        out.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    out.extend(rest.split(MARKER));
    out
}
