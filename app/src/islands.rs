//! Islands: what lives on in the browser. Each wraps what works without it.
//! Sending needs none: see `public/js/outbox.js`.

mod draw_pad;

pub use draw_pad::DrawPad;

/// Prepares the page for its islands; the boot script calls it once, then
/// each island's own function.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
