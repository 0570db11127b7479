//! Share it again: with someone else, without telling it twice.

use leptos::prelude::*;

use crate::i18n::{Tr, date};
use crate::pages::young::views::ThreadPage;

/// Whom it reached, with whom it was shared since, and with whom it still can be.
pub(super) fn share(tr: Tr, page: &ThreadPage) -> AnyView {
    let already = page
        .shared
        .iter()
        .map(|(audience, on)| {
            let who = tr.of("audience", audience.name());
            let words = tr.with("shared-line", &[("who", who.into()), ("date", date(tr, on).into())]);
            view! { <p class="quiet">{words}</p> }
        })
        .collect_view();
    let delivered = page
        .delivered
        .iter()
        .map(|given| {
            let (id, on) = match (&given.opened, &given.stood_in) {
                (Some(opened), _) => ("given-opened", opened),
                (None, Some(opened)) => ("given-stood-in", opened),
                (None, None) => ("given-unopened", &given.on),
            };
            let who = tr.of("people-kind", given.kind.name());
            view! { <p>{tr.with(id, &[("who", who.into()), ("date", date(tr, on).into())])}</p> }
        })
        .collect_view();
    let open = (!page.can_share.is_empty()).then(|| {
        let buttons = page
            .can_share
            .iter()
            .map(|audience| {
                view! {
                    <button class="button button--quiet" name="audience" value=audience.name()>
                        {tr.of("audience", audience.name())}
                    </button>
                }
            })
            .collect_view();
        view! {
            <details class="more">
                <summary>{tr.s("share-title")}</summary>
                <form class="stack" method="post" action=format!("{}/share", page.base)>
                    <p>{tr.s("share-words")}</p>
                    <div class="actions">{buttons}</div>
                </form>
            </details>
        }
    });
    let first = page.team_first.then(|| view! { <p class="quiet">{tr.s("given-other-first")}</p> });
    view! { {first}{delivered}{already}{open} }.into_any()
}
