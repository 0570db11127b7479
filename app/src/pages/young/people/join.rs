//! Join: a code from a worker, then a nickname, a picture and a secret.

use leptos::prelude::*;

use crate::components::{Input, back_link, error_summary, hidden, input, picture};
use crate::i18n::Tr;
use crate::pages::young::{Problem, problem};
use crate::shell::{Assets, Frame, Layout, young_page};

/// Join with a code from a worker.
#[derive(Debug, Clone, Default)]
pub struct JoinPage {
    /// A code that works; `None` asks for one.
    pub code: Option<String>,
    /// Whether whoever gave it out said whose it is.
    pub known: bool,
    /// What was typed as a code, when it did not work.
    pub code_value: String,
    /// What is wrong with the code.
    pub code_error: Option<Problem>,
    /// The nickname that was typed.
    pub name: String,
    /// What is wrong with it.
    pub name_error: Option<Problem>,
    /// The chosen picture; empty preselects the first.
    pub avatar: String,
    /// The pictures to choose from; see [`AVATARS`].
    pub avatars: &'static [&'static str],
    /// What is wrong with the PIN or password.
    pub secret_error: Option<Problem>,
    /// What is wrong with typing it again.
    pub secret_again_error: Option<Problem>,
}

/// The pictures in `art/avatars.svg`.
pub const AVATARS: &[&str] = &["fox", "whale", "cactus", "comet", "mushroom", "kite", "cat", "robot"];

/// The page to join on: asks for a code first.
pub fn join(mut frame: Frame, props: JoinPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("join-title");
    let errors: Vec<_> = [
        ("code", props.code_error),
        ("name", props.name_error),
        ("secret", props.secret_error),
        ("secret_again", props.secret_again_error),
    ]
    .into_iter()
    .filter_map(|(field, found)| found.map(|found| (field.to_owned(), problem(tr, found))))
    .collect();
    frame.error |= !errors.is_empty();
    let known = props.known.then(|| view! { <p class="hint">{tr.s("join-known")}</p> });
    let form = match props.code.clone() {
        None => ask_code(tr, assets, props),
        Some(code) => ask_account(tr, assets, code, props, frame.outbox.drafts),
    };
    let body = view! {
        {back_link(tr, assets, "/".into())}
        {error_summary(tr, errors)}
        <h1>{title.clone()}</h1>
        <p class="hint">{tr.s("join-lead")}</p>
        {known}
        {form}
    };
    young_page(frame, Layout::QUESTION, &title, body)
}

fn ask_code(tr: Tr, assets: Assets, props: JoinPage) -> AnyView {
    let code = Input {
        name: "code",
        label: tr.s("join-code"),
        hint: Some(tr.s("join-code-hint")),
        error: props.code_error.map(|found| problem(tr, found)),
        value: props.code_value,
        kind: "text",
        autocomplete: "one-time-code",
        code: true,
        ..Input::default()
    };
    view! {
        <form class="question" method="post" action="/join">
            {input(tr, assets, code)}
            <div class="actions"><button class="button button--big">{tr.s("next")}</button></div>
        </form>
    }
    .into_any()
}

fn ask_account(tr: Tr, assets: Assets, code: String, props: JoinPage, drafts: bool) -> AnyView {
    let JoinPage { name, name_error, avatar, avatars, secret_error, secret_again_error, .. } = props;
    let words = |found| problem(tr, found);
    let name = Input {
        name: "name",
        label: tr.s("join-name"),
        hint: Some(tr.s("join-name-hint")),
        error: name_error.map(words),
        value: name,
        kind: "text",
        autocomplete: "username",
        ..Input::default()
    };
    let secret = Input {
        name: "secret",
        label: tr.s("join-secret"),
        hint: Some(tr.s("join-secret-hint")),
        error: secret_error.map(words),
        kind: "password",
        autocomplete: "new-password",
        ..Input::default()
    };
    let again = Input {
        name: "secret_again",
        label: tr.s("join-secret-again"),
        error: secret_again_error.map(words),
        kind: "password",
        autocomplete: "new-password",
        ..Input::default()
    };
    view! {
        <form class="question" method="post" action="/join" data-module=drafts.then(|| assets.url("js/drafts.js"))>
            {hidden("code", code)}
            {input(tr, assets, name)}
            {pictures(tr, assets, avatars, &avatar)}
            {input(tr, assets, secret)}
            {input(tr, assets, again)}
            <div class="actions"><button class="button button--big">{tr.s("join-done")}</button></div>
        </form>
    }
    .into_any()
}

fn pictures(tr: Tr, assets: Assets, avatars: &'static [&'static str], chosen: &str) -> AnyView {
    let known = avatars.contains(&chosen);
    let faces = avatars
        .iter()
        .enumerate()
        .map(|(at, avatar)| {
            let id = format!("avatar-{at}");
            let href = format!("{}#{avatar}", assets.url("art/avatars.svg"));
            let checked = if known { *avatar == chosen } else { at == 0 };
            view! {
                <div class="face">
                    <input type="radio" name="avatar" id=id.clone() value=*avatar checked=checked/>
                    <label for=id>{picture(href)}<span>{tr.of("avatar", avatar)}</span></label>
                </div>
            }
        })
        .collect_view();
    view! {
        <fieldset class="stack stack--tight">
            <legend class="label">{tr.s("join-picture")}</legend>
            <div class="avatars">{faces}</div>
        </fieldset>
    }
    .into_any()
}
