//! Who else has a view open now.

use leptos::prelude::*;

/// A line that says it, empty where nobody has. In the desk its script asks again at the
/// address that stands in it; the answer is this line.
pub fn here(view: &str, names: &[String]) -> AnyView {
    let words = match names {
        [] => None,
        [one] => Some(format!("{one} has this open too")),
        [others @ .., last] => Some(format!("{} and {last} have this open too", others.join(", "))),
    };
    let address = format!("/views/{view}/here");
    view! { <p class="open-with small" aria-live="polite" dir="auto" data-here=address>{words}</p> }.into_any()
}
