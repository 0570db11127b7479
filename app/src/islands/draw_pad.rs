//! A pad to draw on. What is drawn goes into the form's own file field, so
//! that it is sent, refused and kept like any other file.

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
mod browser;

/// Wraps the pad, which stands hidden in the page, and the file field.
#[island]
pub fn DrawPad(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start();
    view! { <div class="stack">{children()}</div> }
}
