//! Who may translate it: asked again here of whoever was not asked, or wants it otherwise now.

use leptos::prelude::*;

use crate::i18n::Tr;
use crate::pages::young::sending::translators;
use crate::pages::young::views::ThreadPage;
use crate::shell::Assets;

/// The choice, folded; what was chosen is marked in it.
pub(super) fn translator(tr: Tr, assets: Assets, page: &ThreadPage) -> Option<AnyView> {
    page.asks_translator.then(|| {
        view! {
            <details class="more">
                <summary>{tr.s("translator-ask")}</summary>
                <form class="stack" method="post" action=format!("{}/translator", page.base)>
                    <fieldset class="stack">
                        <legend class="vh">{tr.s("translator-ask")}</legend>
                        {translators(tr, assets, page.translator)}
                    </fieldset>
                    <div class="actions"><button class="button button--quiet">{tr.s("push-save")}</button></div>
                </form>
            </details>
        }
        .into_any()
    })
}
