//! My account: how to get in, who can help me back in, a copy, the way out.

use heard_vocabulary::{Deed, Role};
use leptos::prelude::*;

use crate::components::{Input, back_link, error_summary, field_error, hidden, input, note, row};
use crate::i18n::{Tr, date};
use crate::pages::young::{AccountDeed, Problem, problem, who_looked};
use crate::shell::{Assets, Frame, Layout, young_page};

/// My account: how to get in, who can help, a copy, the way out.
#[derive(Debug, Clone, Default)]
pub struct AccountPage {
    /// The nickname.
    pub name: String,
    /// What was just done, as the name of its text after `account-done-`.
    pub done: Option<String>,
    /// What is wrong with the new PIN: field and problem.
    pub secret_error: Option<(&'static str, Problem)>,
    /// What is wrong with the choice of adults.
    pub adults_error: Option<Problem>,
    /// Adults who can be chosen.
    pub adults: Vec<AdultChoice>,
    /// When each passkey was added, with its id for taking it away.
    pub passkeys: Vec<(String, String)>,
    /// Whether a passkey can be added here.
    pub passkey_offer: bool,
    /// What was done with the account: day, name, deed. Without a name it was
    /// the young person; without a deed the log holds what is on no list.
    pub history: Vec<(String, Option<String>, Option<AccountDeed>)>,
}

/// One adult who can be chosen.
#[derive(Debug, Clone)]
pub struct AdultChoice {
    /// Its value in the form.
    pub id: String,
    /// Their name.
    pub name: String,
    /// What they do.
    pub title: String,
    /// Whether they are chosen.
    pub chosen: bool,
}

/// My account.
pub fn account(mut frame: Frame, props: AccountPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("account-title");
    let adults_error = props.adults_error.map(|found| (String::from("adults"), problem(tr, found)));
    let secret_error = props.secret_error.map(|(field, found)| (field.to_owned(), problem(tr, found)));
    let errors: Vec<_> = secret_error.into_iter().chain(adults_error).collect();
    frame.error |= !errors.is_empty();
    let done = props.done.as_deref().map(|done| {
        let words = tr.of("account-done", done);
        note(assets, "teal", "i-tick", view! { <p role="status">{words}</p> })
    });
    let body = view! {
        {back_link(tr, assets, "/mine".into())}
        {error_summary(tr, errors)}
        <h1>{title.clone()}</h1>
        {done}
        <ul class="rows">
            {row(assets, "teal", "/mine/looked", "i-eye", tr.s("looked-title"), tr.s("account-looked-under"))}
            {row(assets, "sunny", "/mine/copy", "i-plus", tr.s("account-copy"), tr.s("account-copy-under"))}
            {row(assets, "coral", "/mine/leave", "i-cross", tr.s("mine-erase"), tr.s("account-erase-under"))}
        </ul>
        {adults(tr, assets, &props)}
        {passkeys(tr, assets, &props)}
        {secret(tr, assets, &props)}
        {history(tr, props.history)}
    };
    young_page(frame, Layout::TABS, &title, body)
}

fn adults(tr: Tr, assets: Assets, props: &AccountPage) -> AnyView {
    let error = props.adults_error.map(|found| problem(tr, found));
    let boxes = props
        .adults
        .iter()
        .map(|AdultChoice { id, name, title, chosen }| {
            view! {
                <label class="adult">
                    <input type="checkbox" name="adult" value=id.clone() checked=*chosen/>
                    <span><b dir="auto">{name.clone()}</b>" "<span class="quiet" dir="auto">{title.clone()}</span></span>
                </label>
            }
        })
        .collect_view();
    view! {
        <form class="stack" method="post" action="/mine/account/adults" id="adults">
            <fieldset class="stack stack--tight">
                <legend><h2>{tr.s("adults-title")}</h2></legend>
                <p>{tr.s("adults-lead")}</p>
                {field_error(tr, assets, "adults", error)}
                {boxes}
            </fieldset>
            <div class="actions"><button class="button button--quiet">{tr.s("adults-save")}</button></div>
        </form>
    }
    .into_any()
}

/// What is only there with script stays hidden without it.
fn passkeys(tr: Tr, assets: Assets, props: &AccountPage) -> AnyView {
    let there = props
        .passkeys
        .iter()
        .map(|(id, on)| {
            let added = tr.with("passkey-added", &[("date", date(tr, on).into())]);
            view! {
                <li>
                    <form class="apart" method="post" action="/mine/passkey/remove">
                        {hidden("passkey", id.clone())}
                        <span>{added}</span>
                        <button class="button button--quiet button--small">{tr.s("passkey-remove")}</button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let offer = props.passkey_offer.then(|| {
        view! {
            <form
                class="stack"
                method="post"
                action="/mine/passkey"
                hidden
                data-module=assets.url("js/passkey.js")
                data-options="/mine/passkey/options"
                data-refused=tr.s("passkey-not-added")
            >
                {hidden("passkey", "")}
                <p>{tr.s("passkey-lead")}</p>
                <p class="error" role="alert" hidden></p>
                <div class="actions"><button class="button button--quiet">{tr.s("passkey-add")}</button></div>
            </form>
        }
    });
    view! {
        <section class="stack">
            <h2>{tr.s("passkey-title")}</h2>
            <ul class="rows">{there}</ul>
            {offer}
            <noscript><p class="quiet">{tr.s("passkey-needs-script")}</p></noscript>
        </section>
    }
    .into_any()
}

fn secret(tr: Tr, assets: Assets, props: &AccountPage) -> AnyView {
    let wrong = |name| props.secret_error.filter(|(field, _)| *field == name).map(|(_, found)| problem(tr, found));
    let field = |name, label: &str, hint: Option<&str>, autocomplete| Input {
        name,
        label: tr.s(label),
        hint: hint.map(|hint| tr.s(hint)),
        error: wrong(name),
        kind: "password",
        autocomplete,
        ..Input::default()
    };
    let open = props.secret_error.is_some();
    view! {
        <details class="more" open=open>
            <summary>{tr.s("secret-change")}</summary>
            <form class="question" method="post" action="/mine/account/secret">
                {input(tr, assets, field("old", "secret-old", None, "current-password"))}
                {input(tr, assets, field("secret", "secret-new", Some("join-secret-hint"), "new-password"))}
                {input(tr, assets, field("secret_again", "join-secret-again", None, "new-password"))}
                <div class="actions"><button class="button">{tr.s("secret-save")}</button></div>
            </form>
        </details>
    }
    .into_any()
}

fn history(tr: Tr, lines: Vec<(String, Option<String>, Option<AccountDeed>)>) -> Option<AnyView> {
    let none = lines.is_empty();
    let lines = lines
        .into_iter()
        .map(|(on, who, deed)| {
            let who = who.unwrap_or_else(|| tr.s(who_looked(Role::YoungPerson)));
            let did = match deed {
                Some(deed) => tr.of("account-deed", deed.name()),
                None => tr.of("deed", Deed::Other.name()),
            };
            let line =
                tr.with("looked-line", &[("date", date(tr, &on).into()), ("who", who.into()), ("did", did.into())]);
            view! { <li dir="auto">{line}</li> }
        })
        .collect_view();
    (!none).then(|| {
        view! { <section class="stack"><h2>{tr.s("account-helped")}</h2><ul class="list">{lines}</ul></section> }
            .into_any()
    })
}
