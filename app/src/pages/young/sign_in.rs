//! Sign in.

use leptos::prelude::*;

use super::{SignInPage, problem};
use crate::components::{Input, back_link, error_summary, input, row};
use crate::shell::{Frame, Layout, young_page};

/// The page that asks for nickname and secret.
pub fn sign_in(mut frame: Frame, props: SignInPage) -> AnyView {
    frame.error |= props.error.is_some();
    let (tr, assets) = (frame.tr, frame.assets);
    // Drafts on this device are locked with what is typed here.
    let keeper = frame.outbox.drafts.then(|| assets.url("js/drafts.js"));
    let title = tr.s("sign-in-title");
    let summary = props.error.map(|found| (String::from("name"), problem(tr, found))).into_iter().collect();
    let name = Input {
        name: "name",
        label: tr.s("sign-in-name"),
        value: props.name,
        kind: "text",
        autocomplete: "username",
        ..Input::default()
    };
    let secret = Input {
        name: "secret",
        label: tr.s("sign-in-secret"),
        kind: "password",
        autocomplete: "current-password",
        ..Input::default()
    };
    let body = view! {
        {back_link(tr, assets, "/".into())}
        {error_summary(tr, summary)}
        <h1>{title.clone()}</h1>
        <form class="question" method="post" action="/sign-in" data-module=keeper>
            {input(tr, assets, name)}
            {input(tr, assets, secret)}
            <div class="actions"><button class="button button--big">{tr.s("sign-in")}</button></div>
        </form>
        <ul class="rows">
            {row(assets, "", "/receipt", "i-lock", tr.s("home-receipt"), tr.s("no-account-needed"))}
            {row(assets, "", "/join", "i-plus", tr.s("have-code"), tr.s("have-code-under"))}
        </ul>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}
