//! The form in which something is written about an action: one box, four ratings, why, and for
//! which day.

use leptos::prelude::*;

use super::{EntryLine, EntryTyped};
use crate::components::hidden;
use crate::pages::staff::forms::{Area, ChoiceCard, Form, Line};
use crate::pages::staff::strategy::Rating;

pub(super) fn form(form: Form<'_>, action: String, typed: &EntryTyped) -> AnyView {
    let hint = "Where nothing changed, say in a sentence why. Everybody who reads the plan reads it: no names of children, and no number of fewer than eight of them.";
    let words = Area::plain("words", "What happened?", Some(hint), &typed.words, 4);
    let hint =
        "Needed where the rating is another one. It stays in the log, and everybody who reads the plan reads it.";
    let reason = Area::plain("reason", "Why this rating?", Some(hint), &typed.reason, 2);
    let day = Line { kind: "date", ..Line::text("of_day", "For which day?", None, &typed.of_day) };
    view! {
        <form class="sheet stack stack--tight" method="post" action=action novalidate>
            {form.area(words)}
            {ratings(form, typed)}
            {form.area(reason)}
            {form.line(day)}
            <div><button class="button">"Save"</button></div>
        </form>
    }
    .into_any()
}

/// The same for an own entry that is written anew. Its rating is that of its time once something
/// was written or rated after it.
pub(super) fn correction(form: Form<'_>, action: String, typed: &EntryTyped, of: &EntryLine) -> AnyView {
    let hint = "What it says now stays visible as corrected.";
    let words = Area::plain("words", "What it should say", Some(hint), &typed.words, 4);
    let reason = Area::plain("reason", "Why it was rated so", None, &typed.reason, 2);
    let day = Line { kind: "date", ..Line::text("of_day", "Which day it is about", None, &typed.of_day) };
    let rating = match of.rates {
        true => ratings(form, typed),
        false => {
            let rating = hidden("rating", of.rating.map_or("", Rating::name).to_owned());
            view! {
                {rating}
                <p class="small quiet">"Its rating stays: something was written or rated after it."</p>
            }
            .into_any()
        }
    };
    let entry = hidden("entry", of.id.clone());
    view! {
        <form class="sheet stack stack--tight" method="post" action=action novalidate>
            {entry}
            {form.area(words)}
            {rating}
            {form.area(reason)}
            {form.line(day)}
            <div><button class="button button--quiet">"Save the correction"</button></div>
        </form>
    }
    .into_any()
}

fn ratings(form: Form<'_>, typed: &EntryTyped) -> AnyView {
    form.radios("rating", "Rating", "claims", rating_cards(), typed.rating.map_or("", Rating::name))
}

/// The four ratings to choose from, and what each says.
pub(in crate::pages::staff::strategy) fn rating_cards() -> Vec<ChoiceCard> {
    let under = ["Complete and closed", "On target", "May slip", "Will slip"];
    let card = |(rating, under): (&Rating, _)| ChoiceCard { value: rating.name(), title: rating.words(), under };
    Rating::ALL.iter().zip(under).map(card).collect()
}
