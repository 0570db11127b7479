//! What a person typed, shown as they typed it.
//!
//! Everything typed stands in an element with `dir="auto"`: the style sheet
//! keeps the line breaks there and gives each line its own direction, so that
//! an Arabic line under an English one runs from right to left.

use leptos::prelude::*;

/// A paragraph of typed words, with `class`.
pub fn typed(class: &'static str, words: String) -> AnyView {
    view! { <p class=class dir="auto">{words}</p> }.into_any()
}

/// What somebody said, in the large type of a speech shape.
pub fn spoken(words: String) -> AnyView {
    typed("said", words)
}
