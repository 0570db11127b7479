//! Sign in.

use leptos::prelude::*;

use crate::components::{Input, back_link, error_summary, hidden, input, row};
use crate::i18n::Tr;
use crate::pages::young::{Problem, problem};
use crate::shell::{Assets, Frame, Layout, young_page};

/// Sign in. Posts `name` and `secret`.
#[derive(Debug, Clone, Default)]
pub struct SignInPage {
    /// Why it did not work: one sentence for every cause.
    pub error: Option<Problem>,
    /// The nickname that was typed.
    pub name: String,
    /// Whether this device is not the young person's own.
    pub shared: bool,
}

/// The page that asks for nickname and secret.
pub fn sign_in(mut frame: Frame, props: SignInPage) -> AnyView {
    frame.error |= props.error.is_some();
    let (tr, assets) = (frame.tr, frame.assets);
    // Drafts on this device are locked with what is typed here.
    let keeper = frame.outbox.drafts.then(|| assets.url("js/drafts.js"));
    let title = tr.s("sign-in-title");
    let shared = props.shared;
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
            <label class="adult">
                <input type="checkbox" name="shared" value="1" checked=shared/>
                <span><b>{tr.s("shared-mine")}</b>" "<span class="quiet small">{tr.s("shared-mine-under")}</span></span>
            </label>
            <div class="actions"><button class="button button--big">{tr.s("sign-in")}</button></div>
        </form>
        {(!shared).then(|| passkey(tr, assets))}
        <ul class="rows">
            {row(assets, "sunny", "/back-in", "i-lock", tr.s("back-in"), tr.s("back-in-under"))}
            {row(assets, "", "/receipt", "i-lock", tr.s("home-receipt"), tr.s("no-account-needed"))}
            {row(assets, "", "/join", "i-plus", tr.s("have-code"), tr.s("have-code-under"))}
        </ul>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}

/// Shown by its script where the browser knows passkeys.
fn passkey(tr: Tr, assets: Assets) -> AnyView {
    view! {
        <form
            class="stack"
            method="post"
            action="/passkey"
            hidden
            data-module=assets.url("js/passkey.js")
            data-options="/passkey/options"
            data-refused=tr.s("problem-no-such-passkey")
        >
            {hidden("passkey", "")}
            <p class="error" role="alert" hidden></p>
            <div class="actions"><button class="button button--quiet">{tr.s("passkey-sign-in")}</button></div>
        </form>
    }
    .into_any()
}
