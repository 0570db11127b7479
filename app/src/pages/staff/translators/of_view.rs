//! How far the translation of a view is, on the page of the view.

use heard_vocabulary::{Sender, TranslationState};
use leptos::prelude::*;

use super::ViewTranslation;
use crate::pages::staff::SOMEBODY_WHO_LEFT;
use crate::pages::staff::parts::{late, paragraphs, time_at, time_on};
use crate::pages::staff::views::{Message, Said, answer};
use crate::shell::Assets;

/// The translation of a view beside its words, or that it waits for one. `again` is where
/// the form goes by which somebody else translates it.
pub(in crate::pages::staff) fn of_view(
    assets: Assets,
    translation: &ViewTranslation,
    (lang, said, messages): (&str, &[Said], &[Message]),
    again: String,
) -> AnyView {
    let stands = match (translation.state, &translation.with) {
        _ if translation.refused => refused(),
        (TranslationState::Claimed, Some((who, since))) => {
            let (who, since) = (who.clone().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned()), *since);
            view! {
                <p><b dir="auto">{who}</b>" has it since "{time_at(since)}"."</p>
                {form(again, "Have somebody else translate it", "What they wrote so far goes.")}
            }
            .into_any()
        }
        (TranslationState::Waiting | TranslationState::Claimed, _) => waiting(assets, translation.nobody),
        (TranslationState::Done, _) => form(
            again,
            "Have it translated again",
            "It waits for a translator anew. This translation stands here until the next is handed in.",
        ),
    };
    let older = (translation.state != TranslationState::Done && translation.text.is_some()).then(
        || view! { <p><b>"This is from before: they wrote more since, or it was to be translated anew."</b></p> },
    );
    let both = translation.text.as_ref().map(|(text, who, at)| {
        let who = who.clone().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned());
        let (lang, said) = (lang.to_owned(), said.iter().map(answer).collect_view());
        let theirs = messages.iter().filter(|one| one.sender == Sender::YoungPerson);
        let since = theirs.map(|one| paragraphs(&one.text, "said")).collect_view();
        view! {
            <div class="halves">
                <div class="stack stack--tight" lang=lang>{said}{since}</div>
                <div class="stack stack--tight" lang="en">{paragraphs(text, "")}</div>
            </div>
            <p class="small quiet">
                "A translation by a person: "<span dir="auto">{who}</span>", "{time_on(at.date())}
                ". It is not the child’s own words: quote what they wrote."
            </p>
        }
    });
    let before = translation.earlier.iter().map(|(text, who, at)| {
        let who = who.clone().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned());
        view! {
            <details class="more">
                <summary>"An earlier translation: "<span dir="auto">{who}</span>", "{time_on(at.date())}</summary>
                <div class="stack stack--tight" lang="en">{paragraphs(text, "")}</div>
            </details>
        }
    });
    let before = before.collect_view();
    view! {
        <section class="sheet stack stack--tight" id="translation" aria-labelledby="translation-title">
            <h2 id="translation-title">"In English"</h2>
            {older}
            {both}
            {before}
            {stands}
        </section>
    }
    .into_any()
}

/// Nobody asks anybody else of it.
fn refused() -> AnyView {
    view! { <p>"They said that nobody may translate it, and nobody does. What may be harm waits for none: ring, and have somebody interpret."</p> }
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
