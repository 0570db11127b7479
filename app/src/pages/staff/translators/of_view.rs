//! How far the translation of a view is, on the page of the view.

use heard_vocabulary::TranslationState;
use leptos::prelude::*;

use super::ViewTranslation;
use crate::pages::staff::SOMEBODY_WHO_LEFT;
use crate::pages::staff::parts::{late, paragraphs, time_at, time_on};
use crate::pages::staff::views::{Said, answer};
use crate::shell::Assets;

/// The translation of a view beside its words, or that it waits for one. `again` is where
/// the form goes by which somebody else translates it.
pub(in crate::pages::staff) fn of_view(
    assets: Assets,
    translation: &ViewTranslation,
    (lang, said): (&str, &[Said]),
    again: String,
) -> AnyView {
    let who = translation.by.clone().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned());
    let inside = match translation.state {
        TranslationState::Waiting => waiting(assets, translation.nobody),
        TranslationState::Claimed => {
            let since = translation.at.map(time_at);
            view! {
                <p><b dir="auto">{who}</b>" has it since "{since}"."</p>
                {form(again, "Have somebody else translate it", "What they wrote so far goes.")}
            }
            .into_any()
        }
        TranslationState::Done => {
            let on = translation.at.map(|at| time_on(at.date()));
            let text = translation.text.as_deref().and_then(|text| paragraphs(text, ""));
            let (lang, said) = (lang.to_owned(), said.iter().map(answer).collect_view());
            view! {
                <div class="halves">
                    <div class="stack stack--tight" lang=lang>{said}</div>
                    <div class="stack stack--tight" lang="en">{text}</div>
                </div>
                <p class="small quiet">
                    "A translation by a person: "<span dir="auto">{who}</span>", "{on}
                    ". It is not the child’s own words: quote what they wrote."
                </p>
                {form(again, "Have it translated again", "This translation goes, and it waits for a translator anew.")}
            }
            .into_any()
        }
    };
    view! {
        <section class="sheet stack stack--tight" id="translation" aria-labelledby="translation-title">
            <h2 id="translation-title">"In English"</h2>
            {inside}
        </section>
    }
    .into_any()
}

fn waiting(assets: Assets, nobody: bool) -> AnyView {
    if !nobody {
        return view! { <p>"It waits for a translator. What may be harm waits for none: ring, and have somebody interpret."</p> }
            .into_any();
    }
    view! {
        <p>{late(assets, "i-warn", "It waits, and nobody may translate it.".to_owned())}</p>
        <p class="small">
            "Nobody translates from this language, or nobody whom the child agreed to and who does not know them. Whoever looks after "
            <a href="/staff/translators">"Translators"</a>" can change that."
        </p>
    }
    .into_any()
}

/// The form by which it waits for a translator again.
fn form(action: String, label: &'static str, under: &'static str) -> AnyView {
    view! {
        <form class="stack stack--tight" method="post" action=action>
            <p class="small quiet">{under}</p>
            <div><button class="button button--quiet">{label}</button></div>
        </form>
    }
    .into_any()
}
