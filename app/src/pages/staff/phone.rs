//! A frame as wide as a phone, in which a form shows what was typed as a young
//! person would read it, before it is kept.

use leptos::prelude::*;

use crate::i18n::Lang;
use crate::pages::staff::choices::cases;
use crate::pages::staff::forms::Form;

/// What the frame is called, so that a form can send to it.
const FRAME: &str = "phone";

/// The frame; `src` is what it shows before anything was tried.
pub(super) fn phone(title: &'static str, src: Option<String>) -> AnyView {
    view! {
        <section class="sheet stack" aria-labelledby="phone">
            <h2 id="phone">"On a phone"</h2>
            <p class="small quiet">"“Try it on a phone” shows here what you typed, before anybody else reads it."</p>
            <iframe class="phone" name=FRAME src=src title=title sandbox="allow-same-origin"></iframe>
        </section>
    }
    .into_any()
}

/// The button that sends a form to the frame.
pub(super) fn try_it(action: String) -> AnyView {
    view! { <button class="button button--quiet" formaction=action formtarget=FRAME>"Try it on a phone"</button> }
        .into_any()
}

/// In which language it is tried, where the form itself is in English.
pub(super) fn tried_in(form: Form<'_>, lang: Lang) -> AnyView {
    let langs = cases(&Lang::ALL, lang, |lang| (lang.code(), lang.for_staff()));
    form.select("tried", "Language on the phone", None, langs)
}
