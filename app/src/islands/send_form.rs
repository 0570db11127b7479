//! Sending when the connection comes and goes: the same form with the same
//! submission id until the server has it, so that it arrives once.
//!
//! The island has no props: the sentences it says stand on the form as
//! `data-sending` and `data-waiting`, because reading props would bring a
//! JSON parser, a quarter of the whole download.

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
mod browser;

/// Where a submission stands in the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only a browser gets further than the first"))]
enum Phase {
    /// Nothing was tapped yet.
    Still,
    /// On its way.
    Sending,
    /// It did not get through; the words are kept.
    Waiting,
}

/// Wraps a form that sends something.
#[island]
pub fn SendForm(children: Children) -> impl IntoView {
    let phase = RwSignal::new(Phase::Still);
    let words = RwSignal::new(String::new());
    #[cfg(feature = "hydrate")]
    let on_submit = browser::watch(phase, words);
    #[cfg(not(feature = "hydrate"))]
    let on_submit = |_: leptos::ev::SubmitEvent| {};
    view! {
        <div class="stack" on:submit=on_submit>
            {children()}
            <div role="status">
                <p class="note offline" hidden=move || phase.get() == Phase::Still>{move || words.get()}</p>
            </div>
        </div>
    }
}
