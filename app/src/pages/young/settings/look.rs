//! How it looks and sounds.

use leptos::prelude::*;

use crate::components::{RadioCard, back_link, hidden, radios};
use crate::look::{SWITCHES, TextSize, Theme};
use crate::shell::{Frame, Layout, young_page};

/// How it looks and sounds. Posts `text`, `theme`, `switch` (repeated) and
/// `next` to `/look`; what is chosen now stands in the frame.
#[derive(Debug, Clone, Default)]
pub struct LookPage {
    /// Where "Back" leads.
    pub back: String,
    /// Whether something was just saved.
    pub saved: bool,
}

/// One plain form; the page itself shows what was chosen.
pub fn look(frame: Frame, props: LookPage) -> AnyView {
    let (tr, assets, look) = (frame.tr, frame.assets, frame.look);
    let title = tr.s("look-title");
    let card = |value: &str, title: String| RadioCard { value: value.to_owned(), title, under: None, picture: None };
    let sizes = TextSize::ALL.iter().map(|size| card(size.name(), tr.of("look-text", size.name()))).collect();
    let themes = Theme::ALL.iter().map(|theme| card(theme.name(), tr.of("look-theme", theme.name()))).collect();
    let switches = SWITCHES
        .map(|name| {
            let id = format!("look-{name}");
            view! {
                <div class="choice">
                    <input type="checkbox" name="switch" id=id.clone() value=name checked=look.is_on(name)/>
                    <label for=id><b>{tr.of("look-switch", name)}</b></label>
                </div>
            }
        })
        .collect_view();
    let LookPage { back, saved } = props;
    let body = view! {
        {back_link(tr, assets, back.clone())}
        <h1>{title.clone()}</h1>
        {saved.then(|| view! { <p class="note teal" role="status">{tr.s("look-saved")}</p> })}
        <form class="question" method="post" action="/look">
            {hidden("next", back)}
            <fieldset class="stack">
                <legend class="label"><h2>{tr.s("look-text-ask")}</h2></legend>
                {radios(assets, "text", sizes, look.text.name())}
            </fieldset>
            <fieldset class="stack">
                <legend class="label"><h2>{tr.s("look-theme-ask")}</h2></legend>
                {radios(assets, "theme", themes, look.theme.name())}
            </fieldset>
            <fieldset class="stack">
                <legend class="label"><h2>{tr.s("look-switch-ask")}</h2></legend>
                <div class="choices">{switches}</div>
            </fieldset>
            <p class="hint small">{tr.s("look-cookie")}</p>
            <div class="actions"><button class="button button--big">{tr.s("look-save")}</button></div>
        </form>
    };
    young_page(frame, Layout::TABS, &title, body)
}
