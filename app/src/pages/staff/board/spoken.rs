//! What children spoke of, and some of their words.

use leptos::prelude::*;

use super::BoardPage;
use crate::pages::staff::ShownCount;
use crate::pages::staff::parts::quote;

/// What was spoken of, with an account and without, heading by heading.
pub(super) fn themes(props: &BoardPage) -> AnyView {
    let rest = props.other_themes.about().map(|_| ("Everything else".to_owned(), props.other_themes));
    let with: Vec<_> = props.themes.iter().cloned().chain(rest).collect();
    view! {
        <section aria-labelledby="s-themes">
            <h2 id="s-themes">"What they spoke of"</h2>
            {table("Young people who spoke of each theme", "Young people", &with)}
            <h3>"What came without an account"</h3>
            <p>"These are entries, not people: the same person can send many, so they are counted apart and decide nothing else on this page."</p>
            {table("What came without an account, by theme", "Entries", &props.entries)}
        </section>
    }
    .into_any()
}

fn table(title: &'static str, counted: &'static str, lines: &[(String, ShownCount)]) -> AnyView {
    if lines.is_empty() {
        return view! { <p>"All of it is withheld."</p> }.into_any();
    }
    let rows = lines
        .iter()
        .map(|(theme, count)| {
            view! { <tr><th scope="row" dir="auto">{theme.clone()}</th><td class="num">{count.figure()}</td></tr> }
        })
        .collect_view();
    view! {
        <table class="grid">
            <caption class="vh">{title}</caption>
            <thead><tr><th scope="col">"Theme"</th><th scope="col" class="num">{counted}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// Words of the council's children that were published with the figures.
pub(super) fn quotes(quotes: &[String]) -> Option<AnyView> {
    (!quotes.is_empty()).then(|| {
        let quotes = quotes.iter().map(|words| quote(words.clone(), "Young person")).collect_view();
        view! {
            <section aria-labelledby="s-words">
                <h2 id="s-words">"In their own words"</h2>
                <div class="quotes">{quotes}</div>
                <p class="small quiet">
                    "Each child agreed to be quoted here, and a second person checked that nobody could recognise them."
                </p>
            </section>
        }
        .into_any()
    })
}
