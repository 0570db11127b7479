//! How we look after what you say: the published moderation policy.

use leptos::prelude::*;

use crate::components::back_link;
use crate::i18n::Tr;
use crate::pages::young::guide::{GuideViewPage, written};
use crate::shell::{Frame, Layout, young_page};

/// The published moderation policy.
#[derive(Debug, Clone, Default)]
pub struct ModerationPolicyPage {
    /// Whether a lawyer has checked the words on immigration authorities.
    pub lawyer_checked: bool,
    /// The policy in the council's own words; Heard's own where there are none.
    pub own: Option<GuideViewPage>,
}

/// The policy's sections, in order.
const SECTIONS: [&str; 7] = ["who", "names", "safety", "hide", "quotes", "counts", "erase"];

/// The policy in Heard's own words, as the council would write it: its title, and its
/// text with simple marks.
#[must_use]
pub fn heards_own(tr: Tr) -> (String, String) {
    let sections =
        SECTIONS.map(|name| format!("# {}\n\n{}", tr.of("moderation-title", name), tr.of("moderation-words", name)));
    (tr.s("foot-moderation"), sections.join("\n\n"))
}

/// The policy in Heard's own words.
fn own_words(tr: Tr) -> AnyView {
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
    view! {
        <h1>{tr.s("foot-moderation")}</h1>
        {sections}
    }
    .into_any()
}

/// The published moderation policy.
pub fn moderation(frame: Frame, props: ModerationPolicyPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = props.own.as_ref().map_or_else(|| tr.s("foot-moderation"), |own| own.title.clone());
    let words = props.own.map_or_else(|| own_words(tr), |own| written(tr, own));
    let body = view! {
        {back_link(tr, assets, "/".into())}
        {words}
        <p class="quiet small">{tr.s("moderation-pictures")}</p>
        <section class="stack stack--tight">
            <h2>{tr.s("immigration-title")}</h2>
            <p>{tr.s("immigration-words")}</p>
            {(!props.lawyer_checked).then(|| view! { <p class="note small">{tr.s("immigration-unchecked")}</p> })}
        </section>
    };
    young_page(frame, Layout::TABS, &title, body)
}
