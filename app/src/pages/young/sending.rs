//! What must be said and asked before anything is sent: who will see it, did
//! anyone help, what we must do.

use leptos::prelude::*;

use super::{Audience, Helped};
use crate::components::{Card, note, radios};
use crate::i18n::Tr;
use crate::shell::Assets;

/// Who will see this? Without an account nobody's own worker can be found.
pub(super) fn audience(tr: Tr, assets: Assets, chosen: Option<Audience>, signed_in: bool) -> AnyView {
    let offered: &[Audience] = if signed_in { Audience::ALL } else { &[Audience::Team, Audience::Anonymous] };
    let cards = offered
        .iter()
        .map(|audience| Card {
            value: audience.name().into(),
            title: tr.of("audience", audience.name()),
            under: Some(tr.of("audience-under", audience.name())),
            picture: Some(match audience {
                Audience::Team => "i-eye",
                Audience::Worker => "s-visit",
                Audience::Iro => "s-meeting",
                Audience::Anonymous => "i-lock",
            }),
        })
        .collect();
    let chosen = chosen.unwrap_or(Audience::Team);
    view! {
        <fieldset class="stack">
            <legend class="label"><h2>{tr.s("audience-ask")}</h2></legend>
            {radios(assets, "audience", cards, chosen.name())}
            {(!signed_in).then(|| view! { <p class="hint small">{tr.s("audience-needs-account")}</p> })}
        </fieldset>
    }
    .into_any()
}

/// Did anyone help you say this?
pub(super) fn helped(tr: Tr, assets: Assets, chosen: Option<Helped>) -> AnyView {
    let under = |helped: Helped| match helped {
        Helped::Known | Helped::Independent => Some(tr.of("helped-under", helped.name())),
        Helped::Alone | Helped::AdultWrote => None,
    };
    let cards = Helped::ALL
        .iter()
        .map(|helped| Card {
            value: helped.name().into(),
            title: tr.of("helped", helped.name()),
            under: under(*helped),
            picture: None,
        })
        .collect();
    let chosen = chosen.unwrap_or(Helped::Alone);
    view! {
        <fieldset class="stack">
            <legend class="label"><h2>{tr.s("helped-ask")}</h2></legend>
            <p class="hint">{tr.s("helped-hint")}</p>
            {radios(assets, "helped", cards, chosen.name())}
        </fieldset>
    }
    .into_any()
}

/// The two things that are never kept quiet.
pub(super) fn duties(tr: Tr, assets: Assets) -> AnyView {
    note(assets, "sunny", "s-help", view! { <p>{tr.rich("duty-safeguarding")}</p><p>{tr.s("duty-records")}</p> })
}

/// The button that sends, and what is said while it is on its way. With
/// script the form goes through the outbox; without it, it is a form.
pub(super) fn actions(tr: Tr) -> AnyView {
    view! {
        <div role="status" data-status="" data-sending=tr.s("sending") data-waiting=tr.s("not-sent-yet")>
            <p class="note offline" hidden></p>
        </div>
        <p class="hint small">{tr.s("offline-who-can-see")}</p>
        <div class="actions"><button class="button button--big" id="send">{tr.s("send-it")}</button></div>
    }
    .into_any()
}

/// What being unknown means, before it is too late.
pub(super) fn being_unknown(tr: Tr, assets: Assets, signed_in: bool) -> AnyView {
    let lock = if signed_in { "sealed-link-warning" } else { "receipt-warning" };
    view! {
        {note(assets, "sunny", "i-lock", view! { <p>{tr.rich(lock)}</p> })}
        {note(assets, "", "i-eye", view! { <p>{tr.rich("small-home-warning")}</p> })}
    }
    .into_any()
}
