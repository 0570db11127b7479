//! Staff sign in, and accept invitations.

use leptos::prelude::*;

use super::{InvitationPage, SignInPage};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::doors::{passkey_form, ways_in};
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::fact;
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::narrow_page;

/// Staff sign in.
pub fn sign_in(frame: StaffFrame, props: SignInPage) -> AnyView {
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets: frame.assets, id: "staff", errors: &errors };
    let under = format!("For staff of {}. Young people: ", frame.council);
    let email = Line {
        name: "email",
        label: "E-mail",
        value: props.email,
        kind: "email",
        autocomplete: Some("username"),
        ..Line::default()
    };
    let secret = Line {
        name: "secret",
        label: "Password",
        kind: "password",
        autocomplete: Some("current-password"),
        ..Line::default()
    };
    let passkey = passkey_form(frame.assets, "/staff/passkey", "/staff/passkey/options", "Sign in with a passkey");
    let body = view! {
        {form.summary()}
        <div class="stack">
            <h1>"Sign in to Heard"</h1>
            <p class="quiet" dir="auto">{under}<a href="/">"say something here"</a>"."</p>
        </div>
        {ways_in(&props.providers)}
        <form class="sheet" method="post" action="/staff/sign-in" novalidate>
            {form.line(email)}
            {form.line(secret)}
            <div class="cluster">
                <button class="button">"Sign in"</button>
                <a class="link" href="/staff/reset">"I do not know my password"</a>
            </div>
        </form>
        {passkey}
    };
    narrow_page(frame, "Sign in", !errors.is_empty(), body.into_any())
}

/// An invitation to accept.
pub fn invitation(frame: StaffFrame, props: InvitationPage) -> AnyView {
    let errors = by_field(&props.problems);
    let form = Form { assets: frame.assets, id: "invitation", errors: &errors };
    let secret = |name, label, hint| {
        form.line(Line { name, label, hint, kind: "password", autocomplete: Some("new-password"), ..Line::default() })
    };
    let title = format!("Welcome, {}", props.name);
    let action = format!("/staff/join/{}", props.code);
    let under = format!("{} invites you to Heard. Choose a password, and you are in.", frame.council);
    let body = view! {
        {form.summary()}
        <div class="stack"><h1 dir="auto">{title}</h1><p class="quiet" dir="auto">{under}</p></div>
        <form class="sheet" method="post" action=action>
            <dl class="facts">{fact("Role", props.role_title)}{fact("E-mail", props.email.clone())}</dl>
            <input type="hidden" autocomplete="username" value=props.email/>
            {secret("secret", "Password", Some("At least 12 letters, digits or signs; several words work well"))}
            {secret("secret_again", "The same again", None)}
            <div class="cluster"><button class="button">"Make my account"</button></div>
        </form>
    };
    narrow_page(frame, "Your invitation", !errors.is_empty(), body.into_any())
}
