//! How we look after what you say: the published moderation policy.

use leptos::prelude::*;

use crate::components::back_link;
use crate::shell::{Frame, Layout, young_page};

/// The published moderation policy.
#[derive(Debug, Clone, Default)]
pub struct ModerationPolicyPage {
    /// Whether a lawyer has checked the words on immigration authorities.
    pub lawyer_checked: bool,
}

/// The policy's sections, in order.
const SECTIONS: [&str; 7] = ["who", "names", "safety", "hide", "quotes", "counts", "erase"];

/// The published moderation policy.
pub fn moderation(frame: Frame, props: ModerationPolicyPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("foot-moderation");
    let sections = SECTIONS
        .map(|name| {
            view! {
                <section class="stack stack--tight">
                    <h2>{tr.of("moderation-title", name)}</h2>
                    <p>{tr.of("moderation-words", name)}</p>
                </section>
            }
        })
        .collect_view();
    let body = view! {
        {back_link(tr, assets, "/".into())}
        <h1>{title.clone()}</h1>
        {sections}
        <p class="quiet small">{tr.s("moderation-pictures")}</p>
        <section class="stack stack--tight">
            <h2>{tr.s("immigration-title")}</h2>
            <p>{tr.s("immigration-words")}</p>
            {(!props.lawyer_checked).then(|| view! { <p class="note small">{tr.s("immigration-unchecked")}</p> })}
        </section>
    };
    young_page(frame, Layout::TABS, &title, body)
}
