//! Islands: what lives on in the browser. Each wraps a form that works
//! without it.

mod draw_pad;
mod send_form;

pub use draw_pad::*;
pub use send_form::*;

/// Prepares the page for its islands; the boot script calls it once, then
/// each island's own function.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
