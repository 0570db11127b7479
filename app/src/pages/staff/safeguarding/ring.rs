//! Whom whoever has an alert rings: first who answers now.

use heard_vocabulary::ToldTo;
use leptos::prelude::*;

use crate::pages::staff::directory::{NumberLine, numbers as numbers_of};
use crate::pages::staff::situation::language;

/// The council's own numbers. The emergency duty team answers when the duty team does not.
pub(super) fn ring(numbers: &[NumberLine], duty_open: Option<bool>) -> AnyView {
    let Some(open) = duty_open else { return numbers_of(numbers).into_any() };
    let answers = if open { ToldTo::DutyTeam } else { ToldTo::EmergencyTeam };
    let (now, others): (Vec<NumberLine>, Vec<NumberLine>) =
        numbers.iter().cloned().partition(|one| one.service == answers);
    let title = (!now.is_empty()).then(|| view! { <h3>"Answers now"</h3> });
    let under = (!others.is_empty()).then(|| view! { <h3>"At other hours"</h3> });
    view! {
        {title}
        {numbers_of(&now)}
        {under}
        {numbers_of(&others)}
    }
    .into_any()
}

/// The number at which they said they are reached.
pub(super) fn call(number: String) -> AnyView {
    let href = format!("tel:{number}");
    view! { <p>"The number they gave: "<a href=href>{number}</a></p> }.into_any()
}

/// What to do with words in another language, at an hour at which nobody here reads them.
pub(super) fn other_language(lang: &str) -> AnyView {
    view! {
        <p class="note">
            "They write in "{language(lang)}". Do not wait for a translation, and put their words into no website that translates. "
            "Ring the duty team, say the language, and ask for an interpreter on the telephone; in danger ring 999, who have interpreters too. "
            "What they picked from given answers stands here in English."
        </p>
    }
    .into_any()
}
