//! The words that are looked for, and what is found by them.

use leptos::prelude::*;

use super::filters::Set;
use crate::pages::staff::Choice;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::text::{number, rows};
use crate::pages::staff::views::Search;

/// As `words` in an address.
const MASKED: &str = "masked";

/// What of it is set, as fields of the form.
pub(super) fn set(search: &Search) -> [Option<Set>; 2] {
    let is = !search.typed.is_empty();
    [
        is.then(|| Set::new("q", &search.typed, format!("“{}”", search.typed))),
        (is && search.masked).then(|| Set::new("words", MASKED, "Names masked")),
    ]
}

/// The fields of the form that narrows the queue.
pub(super) fn fields(form: Form<'_>, search: &Search) -> AnyView {
    let look = [("", "As written", !search.masked), (MASKED, "Names masked", search.masked)]
        .map(|(value, text, chosen)| Choice { value: value.to_owned(), text: text.to_owned(), chosen });
    view! {
        {form.line(Line::text("q", "Find words", None, &search.typed))}
        {form.select("words", "Find them in words", None, look.into())}
    }
    .into_any()
}

/// What is found by them and what is not.
pub(super) fn told(search: &Search) -> Option<AnyView> {
    let Search { typed, masked, words, most, ready } = search;
    if typed.is_empty() {
        return None;
    }
    if *words == 0 {
        let nothing = "There is no word in what you typed, only signs. Nothing was looked for.";
        return Some(view! { <p class="small">{nothing}</p> }.into_any());
    }
    let wait = (!ready).then_some(
        "Not everything is found yet: some of what was said is still being read for this. Look again in some minutes.",
    );
    let many =
        (words > most).then(|| format!("Of so many words only the {} longest were looked for.", number(rows(*most))));
    let all = if *words == 1 { "this word" } else { "every one of these words" };
    let within = match masked {
        true => "in what was said, with names masked where somebody masked them",
        false => "in what was said and written since, and in what was written down of recordings and pictures",
    };
    let found = format!("Found is what has {all} {within}, wherever it has got to.");
    let how = [
        "Capitals, accents and other ways to type a letter make no difference.",
        "Only whole words are found: “bus” does not find “buses”. An Arabic word is also found without “the”, “and”, “with” or “to” written before it.",
        "What a translator put into English is found too, where names are not masked.",
        "What was taken back or rests is not found, nor what your team wrote.",
        "What is hidden is found where “Hidden” is chosen.",
    ];
    let parts = wait.map(str::to_owned).into_iter().chain(many).chain([found, how.join(" ")]);
    let parts = parts.map(|part| view! { <p class="small">{part}</p> }).collect_view();
    Some(view! { <div class="stack stack--tight">{parts}</div> }.into_any())
}
