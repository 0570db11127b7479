//! Heard is not open here: who can help all the same.

use leptos::prelude::*;

use super::{HelpPage, help};
use crate::components::{icon, row};
use crate::shell::{Frame, Layout, young_page};

/// Heard is not open here.
#[derive(Debug, Clone, Default)]
pub struct ClosedPage {
    /// Whether it was open before: what was said then can still be opened.
    pub was_open: bool,
    /// Whether something was to be sent just now, and was not.
    pub not_sent: bool,
    /// Whether "my things" is open to the visitor.
    pub signed_in: bool,
    /// The council's numbers.
    pub numbers: HelpPage,
}

/// Says that Heard is not open, and who can help now.
pub fn closed(frame: Frame, props: ClosedPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let (title, words) = match props.was_open {
        true => (tr.s("closed-again-title"), tr.s("closed-again-words")),
        false => (tr.s("closed-title"), tr.s("closed-words")),
    };
    let not_sent = props.not_sent.then(|| {
        view! { <p class="note sunny" role="alert">{icon(assets, "i-warn")}<span>{tr.s("closed-not-sent")}</span></p> }
    });
    let own = props.was_open.then(|| {
        let mine = if props.signed_in { "/mine" } else { "/sign-in" };
        view! {
            <section class="stack" aria-labelledby="own">
                <h2 id="own">{tr.s("closed-own")}</h2>
                <ul class="rows">
                    {row(assets, "coral", mine, "s-mine", tr.s("mine-title"), String::new())}
                    {row(assets, "", "/receipt", "i-lock", tr.s("home-receipt"), tr.s("home-receipt-under"))}
                </ul>
            </section>
        }
    });
    let body = view! {
        <div class="hello"><h1>{title.clone()}</h1><p>{words}</p></div>
        {not_sent}
        <section class="stack" aria-labelledby="now">
            <h2 id="now">{tr.s("told-now")}</h2>
            {help::numbers_that_help(tr, &props.numbers)}
            <ul class="rows">{row(assets, "sunny", "/help", "s-help", tr.s("told-more"), String::new())}</ul>
        </section>
        {own}
        <p class="quiet small" lang="en" dir="ltr">"Staff: "<a href="/staff/sign-in">"sign in"</a></p>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}
