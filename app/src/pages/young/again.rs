//! "Did it happen?", asked once more when a promise's day has come.

use leptos::prelude::*;

use super::{AskedAgain, Verdict};
use crate::components::{hidden, icon};
use crate::i18n::{Tr, date};
use crate::shell::Assets;

/// The picture of a verdict.
pub(super) fn picture_of(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "i-tick",
        Verdict::Partly => "i-part",
        Verdict::No => "i-cross",
    }
}

/// A card for each promise to be asked about; nothing when there is none.
pub(super) fn asked_again(tr: Tr, assets: Assets, asked: Vec<AskedAgain>) -> Option<AnyView> {
    let none = asked.is_empty();
    let cards = asked.into_iter().map(|one| card(tr, assets, one)).collect_view();
    (!none).then(|| view! { <section class="stack" aria-label=tr.s("again-title")>{cards}</section> }.into_any())
}

fn card(tr: Tr, assets: Assets, one: AskedAgain) -> AnyView {
    let AskedAgain { view, response, we_did, claim, on } = one;
    let buttons = Verdict::ALL
        .iter()
        .map(|verdict| {
            view! {
                <div class="verdict">
                    <button name="verdict" value=verdict.name()>
                        {icon(assets, picture_of(*verdict))}
                        {tr.of("verdict", verdict.name())}
                    </button>
                </div>
            }
        })
        .collect_view();
    view! {
        <form class="thing" method="post" action=format!("/mine/{view}/verdict")>
            {hidden("response", response)}
            <fieldset class="stack stack--tight">
                <legend><h2>{tr.of("verdict-ask", claim.name())}</h2></legend>
                <p class="quiet small">{tr.with("again-said", &[("date", date(tr, &on).into())])}</p>
                <p class="said" dir="auto">{we_did}</p>
                <div class="verdicts">{buttons}</div>
            </fieldset>
        </form>
    }
    .into_any()
}
