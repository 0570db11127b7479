//! The top bar: home, language, help now, and the way out.

use leptos::prelude::*;

use super::Frame;
use crate::components::{arrow, icon, pair};
use crate::i18n::Tr;
use crate::links::query_value;

/// Skip link and top bar.
pub(super) fn top(frame: &Frame) -> AnyView {
    let tr = frame.tr;
    // Within a preview they would sign out whoever looks at it, or turn their language.
    let acts = !frame.preview;
    view! {
        <a class="skip" href="#main">{tr.s("skip")}</a>
        <header class="topbar">
            <a class="topbar__brand" href="/">
                {pair(frame.assets, "logo")}
                <span class="topbar__name">{tr.s("brand")}</span>
                <span class="vh">{tr.s("home")}</span>
            </a>
            {acts.then(|| languages(frame))}
            <a class="help-now" href="/help">{tr.s("help-now")}</a>
            {acts.then(|| leave(frame))}
        </header>
    }
    .into_any()
}

fn languages(frame: &Frame) -> AnyView {
    let next = query_value(&frame.path);
    let current = frame.tr.lang();
    let links = frame
        .offered
        .iter()
        .copied()
        .map(|lang| {
            let href = format!("/language/{}?next={next}", lang.code());
            let current = (lang == current).then_some("true");
            view! {
                <li>
                    <a href=href lang=lang.code() dir=lang.dir() hreflang=lang.code() aria-current=current>
                        {lang.name()}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="lang">
            <summary>{icon(frame.assets, "i-lang")}<span class="vh">{frame.tr.s("language")}</span></summary>
            <ul class="lang__list">{links}</ul>
        </details>
    }
    .into_any()
}

/// A plain link that the server answers by ending the session; the boot
/// script makes it faster and leaves no step back.
fn leave(frame: &Frame) -> AnyView {
    let tr: Tr = frame.tr;
    view! {
        <a
            class="leave"
            href="/exit"
            rel="nofollow noreferrer"
            data-leave=""
            data-to="https://www.bbc.co.uk/weather"
            data-end="/exit"
            data-leaving=tr.s("leaving")
        >
            <span>{tr.s("leave")}</span>
            {arrow(frame.assets, "i-exit")}
            <span class="vh">" "{tr.s("leave-quickly")}</span>
        </a>
    }
    .into_any()
}
