//! The form in which something is written about an action: one box, four ratings, why, and for
//! which day.

use leptos::prelude::*;

use super::EntryTyped;
use crate::pages::staff::forms::{Area, ChoiceCard, Form, Line};
use crate::pages::staff::strategy::Rating;

pub(super) fn form(form: Form<'_>, action: String, typed: &EntryTyped) -> AnyView {
    let under = ["Complete and closed", "On target", "May slip", "Will slip"];
    let cards = Rating::ALL
        .iter()
        .zip(under)
        .map(|(rating, under)| ChoiceCard { value: rating.name(), title: rating.words(), under })
        .collect();
    let chosen = typed.rating.map_or("", Rating::name);
    let hint = "Where nothing changed, say in a sentence why. Everybody who reads the plan reads it: no names of children, and no number of fewer than eight of them.";
    let words = Area::plain("words", "What happened?", Some(hint), &typed.words, 4);
    let hint =
        "Only where the rating is another one. It stays in the history, and everybody who reads the plan reads it.";
    let reason = Area::plain("reason", "Why this rating?", Some(hint), &typed.reason, 2);
    let day = Line { kind: "date", ..Line::text("of_day", "For which day?", None, &typed.of_day) };
    view! {
        <form class="sheet stack stack--tight" method="post" action=action novalidate>
            {form.area(words)}
            {form.radios("rating", "Rating", "claims", cards, chosen)}
            {form.area(reason)}
            {form.line(day)}
            <div><button class="button">"Save"</button></div>
        </form>
    }
    .into_any()
}
