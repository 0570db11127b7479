//! When a reply goes, said before it is sent; and what is asked where nobody knows that it is safe.

use heard_vocabulary::ReplyGoes;
use leptos::prelude::*;

use crate::pages::staff::Choice;
use crate::pages::staff::forms::Form;

/// When a reply goes, and whether it can be stopped then.
pub(super) fn goes(goes: ReplyGoes, and: &'static str) -> AnyView {
    let (class, words) = match goes {
        ReplyGoes::Later => ("quiet small", "It goes out ten minutes later, and you can undo it until then."),
        ReplyGoes::AtOnce | ReplyGoes::AtOnceIfSafe => {
            ("note sunny", "This goes at once and cannot be stopped, because it may be about their safety.")
        }
    };
    view! { <p class=class>{format!("{words} {and}").trim_end().to_owned()}</p> }.into_any()
}

/// Asked where it goes at once and nobody knows that it is safe: whoever else holds their
/// telephone reads it too.
pub(super) fn safe(goes: ReplyGoes, form: &Form<'_>, chosen: bool) -> Option<AnyView> {
    (goes == ReplyGoes::AtOnceIfSafe).then(|| {
        let wrong = form.errors.iter().find(|(field, _)| field == "safe").map(|(_, words)| words.clone());
        let choice = Choice {
            value: "yes".to_owned(),
            text: "I know that it is safe to write to them here, or they asked to be answered here".to_owned(),
            chosen,
        };
        let tick = form.ticks("safe", vec![choice]);
        view! {
            {wrong.map(|words| view! { <p class="error small">{words}</p> })}
            {tick}
        }
        .into_any()
    })
}
