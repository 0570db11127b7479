//! Back into an account with a code from two adults.

use leptos::prelude::*;

use crate::components::{Input, back_link, error_summary, input};
use crate::pages::young::{Problem, problem};
use crate::shell::{Frame, Layout, young_page};

/// Back in with a code from two adults.
#[derive(Debug, Clone, Default)]
pub struct BackInPage {
    /// The code that was typed or scanned.
    pub code: String,
    /// The nickname that was typed.
    pub name: String,
    /// What is wrong: field and problem.
    pub error: Option<(&'static str, Problem)>,
}

/// Back in with a code from two adults: the code, the nickname, a new secret.
pub fn back_in(mut frame: Frame, props: BackInPage) -> AnyView {
    frame.error |= props.error.is_some();
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("back-in-title");
    let BackInPage { code, name, error } = props;
    let wrong = |field| error.filter(|(own, _)| *own == field).map(|(_, found)| problem(tr, found));
    let summary = error.map(|(field, found)| (field.to_owned(), problem(tr, found))).into_iter().collect();
    let code = Input {
        name: "code",
        label: tr.s("join-code"),
        hint: Some(tr.s("join-code-hint")),
        error: wrong("code"),
        value: code,
        kind: "text",
        autocomplete: "one-time-code",
        code: true,
        ..Input::default()
    };
    let name = Input {
        name: "name",
        label: tr.s("sign-in-name"),
        value: name,
        kind: "text",
        autocomplete: "username",
        ..Input::default()
    };
    let secret = |name, label: &str, hint: Option<String>| Input {
        name,
        label: tr.s(label),
        hint,
        error: wrong(name),
        kind: "password",
        autocomplete: "new-password",
        ..Input::default()
    };
    let body = view! {
        {back_link(tr, assets, "/sign-in".into())}
        {error_summary(tr, summary)}
        <h1>{title.clone()}</h1>
        <p>{tr.s("back-in-lead")}</p>
        <form class="question" method="post" action="/back-in">
            {input(tr, assets, code)}
            {input(tr, assets, name)}
            {input(tr, assets, secret("secret", "secret-new", Some(tr.s("join-secret-hint"))))}
            {input(tr, assets, secret("secret_again", "join-secret-again", None))}
            <div class="actions"><button class="button button--big">{tr.s("back-in-do")}</button></div>
        </form>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}
