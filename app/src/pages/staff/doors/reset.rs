//! A new password by a link.

use leptos::prelude::*;

use super::{NewPasswordPage, ResetPage};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::narrow_page;

/// Asking for a link.
pub fn ask(frame: StaffFrame, props: ResetPage) -> AnyView {
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets: frame.assets, id: "reset", errors: &errors };
    let email = Line {
        name: "email",
        label: "E-mail",
        hint: Some("The address you sign in with"),
        value: props.email,
        kind: "email",
        autocomplete: Some("username"),
    };
    let inside = match props.asked {
        _ if props.nothing_leaves => view! {
            <div class="sheet stack">
                <h1>"A new password"</h1>
                <p>"No e-mail leaves Heard here yet. Ask an administrator of Heard in your council: they can hand you a link, which works once, for 30 minutes."</p>
                <p><a href="/staff/sign-in">"Back to signing in"</a></p>
            </div>
        }
        .into_any(),
        true => view! {
            <div class="sheet stack" role="status">
                <h1>"Look into your e-mail"</h1>
                <p>"If somebody here signs in with that address, a link is on its way to it. It works once, for 30 minutes."</p>
                <p>"Nothing came? Look among what was sorted out as advertising, wait five minutes before you ask again, or ask an administrator of Heard in your council."</p>
                <p><a href="/staff/sign-in">"Back to signing in"</a></p>
            </div>
        }
        .into_any(),
        false => view! {
            <div class="stack">
                <h1>"A new password"</h1>
                <p class="quiet">"You get a link by e-mail. If you have a second step, you are asked for it as always."</p>
            </div>
            <form class="sheet" method="post" action="/staff/reset" novalidate>
                {form.line(email)}
                <div class="cluster">
                    <button class="button">"Send me a link"</button>
                    <a class="link" href="/staff/sign-in">"Back"</a>
                </div>
            </form>
        }
        .into_any(),
    };
    let body = view! { {form.summary()}{inside} };
    narrow_page(frame, "A new password", !errors.is_empty(), body.into_any())
}

/// Choosing a new password.
pub fn new_password(frame: StaffFrame, props: NewPasswordPage) -> AnyView {
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets: frame.assets, id: "new-password", errors: &errors };
    let secret = |name, label, hint| {
        form.line(Line { name, label, hint, kind: "password", autocomplete: Some("new-password"), ..Line::default() })
    };
    let action = format!("/staff/reset/{}", props.code);
    let body = view! {
        {form.summary()}
        <div class="stack">
            <h1>"A new password"</h1>
            <p class="quiet">"With it you are signed out everywhere. Then sign in as always."</p>
        </div>
        <form class="sheet" method="post" action=action novalidate>
            {secret("secret", "New password", Some("At least 12 letters, digits or signs; several words work well"))}
            {secret("secret_again", "The same again", None)}
            <div class="cluster"><button class="button">"Set it"</button></div>
        </form>
    };
    narrow_page(frame, "A new password", !errors.is_empty(), body.into_any())
}
