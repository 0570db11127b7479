//! The second step of signing in.

use leptos::prelude::*;

use super::SecondPage;
use crate::components::hidden;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::narrow_page;
use crate::shell::Assets;

/// The second step.
pub fn second(frame: StaffFrame, props: SecondPage) -> AnyView {
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets: frame.assets, id: "second", errors: &errors };
    let code = Line {
        name: "code",
        label: "Code",
        hint: Some("The six digits your app shows now. Without your phone: one of your recovery codes."),
        kind: "text",
        autocomplete: Some("one-time-code"),
        ..Line::default()
    };
    let passkey = passkey_form(frame.assets, "/staff/passkey", "/staff/passkey/options", "Use a passkey instead");
    let body = view! {
        {form.summary()}
        <div class="stack">
            <h1>"One more step"</h1>
            <p class="quiet">"Your password was right. Now show that you have your phone."</p>
        </div>
        <form class="sheet" method="post" action="/staff/sign-in/second" novalidate>
            {form.line(code)}
            <div class="cluster">
                <button class="button">"Go on"</button>
                <a class="link" href="/staff/sign-in">"Back"</a>
            </div>
        </form>
        {passkey}
        <p class="small quiet">"Lost your phone and your recovery codes? An administrator of Heard in your council can help."</p>
    };
    narrow_page(frame, "One more step", !errors.is_empty(), body.into_any())
}

/// A form for a passkey, shown by its script where the browser knows passkeys.
pub(in crate::pages::staff) fn passkey_form(
    assets: Assets,
    action: &'static str,
    options: &'static str,
    label: &'static str,
) -> AnyView {
    with_passkey(assets, action, options, label, None)
}

/// The same, with what else is asked for before the device is.
pub(super) fn with_passkey(
    assets: Assets,
    action: &'static str,
    options: &'static str,
    label: &'static str,
    fields: Option<AnyView>,
) -> AnyView {
    view! {
        <form class="sheet" method="post" action=action data-passkey=options hidden=true>
            {hidden("passkey", "")}
            {fields}
            <p class="note sunny" role="alert" hidden=true>"Your device gave no passkey. Try again, or go on without one."</p>
            <button class="button button--quiet">{label}</button>
        </form>
        <script type="module" src=assets.url("js/staff-passkey.js")></script>
    }
    .into_any()
}
