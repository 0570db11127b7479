//! "Press to go on": what changes something is done by a press here, not by a
//! link on somebody else's page.

use leptos::prelude::*;

use crate::shell::{Frame, Layout, young_page};

/// A press that a link on another website cannot make.
#[derive(Debug, Clone)]
pub struct GoOnPage {
    /// The path and query that the press leads to.
    pub href: String,
}

/// The page between a link on another website and what it would do.
pub fn go_on(frame: Frame, props: GoOnPage) -> AnyView {
    let tr = frame.tr;
    let title = tr.s("go-on-title");
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{tr.s("go-on-words")}</p>
        <div class="actions"><a class="button" href=props.href rel="nofollow">{tr.s("go-on-press")}</a></div>
        <p><a class="link" href="/">{tr.s("error-home")}</a></p>
    };
    young_page(frame, Layout::TABS, &title, body)
}
