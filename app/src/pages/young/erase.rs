//! Erase everything: asks once more, and says what must stay.

use leptos::prelude::*;

use super::ErasePage;
use crate::components::{back_link, note};
use crate::shell::{Frame, Layout, young_page};

/// The page before everything is erased.
pub fn erase(frame: Frame, props: ErasePage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("erase-title");
    let what = tr.with("erase-what", &[("count", props.count.into())]);
    let body = view! {
        {back_link(tr, assets, "/mine".into())}
        <h1>{title.clone()}</h1>
        <p>{what}</p>
        {note(assets, "sunny", "s-help", view! { <p>{tr.rich("erase-stays")}</p> })}
        <form class="actions" method="post" action="/mine/erase">
            <button class="button button--alarm">{tr.s("erase-do")}</button>
            <a class="link" href="/mine">{tr.s("erase-keep")}</a>
        </form>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}
