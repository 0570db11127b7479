//! What happens when…: turning 18, moving, adoption, 25, a death.

use leptos::prelude::*;

use crate::components::back_link;
use crate::shell::{Frame, Layout, young_page};

/// What becomes of the account and the words when life changes.
pub fn changes(frame: Frame) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("changes-title");
    let parts = ["18", "move", "adoption", "25", "death"].map(|when| {
        view! { <section class="stack stack--tight"><h2>{tr.of("changes-when", when)}</h2><p>{tr.of("changes-then", when)}</p></section> }
    });
    let body = view! {
        {back_link(tr, assets, "/".into())}
        <h1>{title.clone()}</h1>
        <p>{tr.s("changes-lead")}</p>
        {parts.collect_view()}
    };
    young_page(frame, Layout::TABS, &title, body)
}
