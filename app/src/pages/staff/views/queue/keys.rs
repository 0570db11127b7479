//! What each key does. They only work with script, which shows this.

use leptos::prelude::*;

/// Where views are read one after another.
pub(super) const DESK: &[(&str, &str)] = &[
    ("j", "the next view"),
    ("k", "the one before"),
    ("t", "add a theme by typing"),
    ("r", "reply"),
    ("a", "I see to it"),
    ("s", "not now"),
    ("e", "nothing is left to do"),
    ("m", "take the likely name out"),
    ("l", "leave it in"),
    ("u", "undo what was done last"),
    ("?", "this list"),
];

/// In the list.
pub(super) const LIST: &[(&str, &str)] =
    &[("j", "read one after another: there are more keys"), ("u", "undo what was done last"), ("?", "this list")];

/// The list of keys, folded where it stands: what it is pressed for stays in sight.
pub(super) fn keys(keys: &'static [(&'static str, &'static str)]) -> AnyView {
    let keys = keys.iter().map(|(key, words)| view! { <li><kbd>{*key}</kbd>" "{*words}</li> }).collect_view();
    view! {
        <details class="peek" data-key="?" data-keys="" hidden=true>
            <summary>"Keys"</summary>
            <div class="peek__in stack stack--tight">
                <ul class="list small">{keys}</ul>
                <label class="cluster small">
                    <input class="tick" type="checkbox" data-keys-on="" checked=true/>
                    "Use these keys"
                </label>
            </div>
        </details>
    }
    .into_any()
}
