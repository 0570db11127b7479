//! The page behind the link that the program printed: the first administrator.

use leptos::prelude::*;

use super::FirstStartPage;
use crate::components::pair;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::narrow_page;

/// Makes the first administrator.
pub fn first_start(frame: StaffFrame, props: FirstStartPage) -> AnyView {
    let errors = by_field(&props.problems);
    let form = Form { assets: frame.assets, id: "first", errors: &errors };
    let secret = |name, label, hint| {
        form.line(Line { name, label, hint, kind: "password", autocomplete: Some("new-password"), ..Line::default() })
    };
    let name = Line {
        name: "name",
        label: "Your name",
        hint: Some("As colleagues know you"),
        value: props.name,
        kind: "text",
        autocomplete: Some("name"),
    };
    let email = Line {
        name: "email",
        label: "Your work e-mail",
        hint: Some("You sign in with it"),
        value: props.email,
        kind: "email",
        autocomplete: Some("username"),
    };
    let action = format!("/first-start/{}", props.code);
    let body = view! {
        {form.summary()}
        <div class="stack">
            <h1>"Welcome to Heard"</h1>
            <p class="quiet">
                "Nobody works here yet. Make your account: you are the first administrator, and invite the others. An administrator sets Heard up and reads nobody’s words."
            </p>
        </div>
        <form class="sheet" method="post" action=action novalidate>
            {form.line(name)}
            {form.line(email)}
            {secret("secret", "Password", Some("At least 12 characters; several words work well"))}
            {secret("secret_again", "The same again", None)}
            <div class="cluster"><button class="button">"Make my account"</button></div>
        </form>
    };
    narrow_page(frame, "Welcome to Heard", !errors.is_empty(), body.into_any())
}

/// The link was used, is too old, or never was.
pub fn link_gone(frame: StaffFrame) -> AnyView {
    let body = view! {
        <div class="sorry">
            {pair(frame.assets, "pair-open")}
            <h1>"Sorry. This link does not work any more."</h1>
            <p>"It works once, for a day, and only while Heard has no administrator. Whoever runs the server can print another: " <code>"heard setup-link"</code>"."</p>
            <p class="cluster"><a class="button" href="/staff/sign-in">"Sign in"</a></p>
        </div>
    };
    narrow_page(frame, "This link does not work any more", false, body.into_any())
}
