//! Hearing what is written.

use leptos::prelude::*;

use crate::i18n::Tr;
use crate::shell::Assets;

/// A button that reads out the nearest element marked `data-spoken`. The
/// script shows it where the device has a voice for the language, and says so
/// where it has none; without script there is nothing to see.
pub fn listen(tr: Tr, assets: Assets) -> AnyView {
    let lang = tr.lang();
    view! {
        <div
            class="listen"
            hidden=true
            data-module=assets.url("js/listen.js")
            data-lang=lang.code()
            data-label=tr.s("listen")
            data-stop=tr.s("listen-stop")
            data-none=tr.with("listen-no-voice", &[("language", lang.name().into())])
        ></div>
    }
    .into_any()
}
