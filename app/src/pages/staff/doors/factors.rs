//! What comes beside one's own password, on one's own page. Every form that
//! changes it asks for the password again.

use leptos::prelude::*;

use super::second::with_passkey;
use super::{AppState, DoorForm, DoorPage};
use crate::pages::staff::Choice;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::button_link;
use crate::pages::staff::text::{day, many};
use crate::shell::Assets;

/// What is there beside the password, and what can be set up.
pub(super) fn second_step<'f>(assets: Assets, props: &DoorPage, form: &impl Fn(DoorForm) -> Form<'f>) -> AnyView {
    let any = props.app == AppState::On || !props.passkeys.is_empty();
    let says = match (props.asked, any, props.demanded) {
        (true, ..) => None,
        (false, true, _) => Some("Signing in asks for your password and one of these. A passkey does alone."),
        (false, false, true) => Some("Your role does not need a second step. It is still the best lock there is."),
        (false, false, false) => Some(
            "This is a demonstration council: every word in it is invented, so a second step is offered here and not asked for. In a council of its own nobody reads what young people wrote without one.",
        ),
    };
    let codes = any.then(|| recovery(form(DoorForm::Codes), props.codes_left));
    view! {
        <h2>{if props.asked { "One of these two" } else { "A second step" }}</h2>
        {says.map(|says| view! { <p class="quiet">{says}</p> })}
        {app(form, &props.app)}
        {passkeys(assets, form, &props.passkeys)}
        {codes}
    }
    .into_any()
}

fn app<'f>(form: &impl Fn(DoorForm) -> Form<'f>, state: &AppState) -> AnyView {
    match state {
        AppState::None => view! {
            <form class="sheet" method="post" action="/staff/door/app/begin" novalidate>
                <h3>"An app on your phone"</h3>
                <p>"It shows six digits, which you type in after your password. Any app for one-time codes does, such as Microsoft Authenticator, Google Authenticator, Aegis or 2FAS. It works without a connection."</p>
                {old_password(form(DoorForm::BeginApp))}
                <button class="button">"Set it up"</button>
            </form>
        }
        .into_any(),
        AppState::Begun { letters, qr, instead } => begun(form(DoorForm::App), letters, qr, *instead),
        AppState::On => set_up(form(DoorForm::BeginApp), form(DoorForm::RemoveApp)),
    }
}

fn set_up(begin: Form<'_>, remove: Form<'_>) -> AnyView {
    view! {
        <section class="sheet">
            <h3>"An app on your phone"</h3>
            <p>"It is set up."</p>
            <details class="more" open=!begin.errors.is_empty()>
                <summary>"Set it up on another phone"</summary>
                <form class="stack stack--tight" method="post" action="/staff/door/app/begin" novalidate>
                    {old_password(begin)}
                    <p class="small quiet">"The old one works until the new one has shown its first code."</p>
                    <div><button class="button button--small">"Go on"</button></div>
                </form>
            </details>
            <details class="more" open=!remove.errors.is_empty()>
                <summary>"Take it away"</summary>
                <form class="stack stack--tight" method="post" action="/staff/door/app/remove" novalidate>
                    {old_password(remove)}
                    <div><button class="button button--small">"Take the app away"</button></div>
                </form>
            </details>
        </section>
    }
    .into_any()
}

fn begun(form: Form<'_>, letters: &str, qr: &str, instead: bool) -> AnyView {
    let code = form.line(Line {
        name: "code",
        label: "The six digits it shows",
        kind: "text",
        autocomplete: Some("one-time-code"),
        ..Line::default()
    });
    let instead = instead
        .then(|| view! { <p class="small quiet">"The app you have works until this one has shown its code."</p> });
    view! {
        <form class="sheet" method="post" action="/staff/door/app" novalidate>
            <h3>"An app on your phone"</h3>
            <p>"1. Open your app for one-time codes, add an account, and scan this:"</p>
            <div class="qr" role="img" aria-label="Code to scan with your app" inner_html=qr.to_owned()></div>
            <p class="small">"Cannot scan? Type this key: "<b class="nums" translate="no">{letters.to_owned()}</b></p>
            <p>"2. Within ten minutes, type in what it shows:"</p>
            {code}
            {instead}
            <div class="cluster"><button class="button">"That is the code"</button></div>
        </form>
    }
    .into_any()
}

/// One's password, asked for again.
pub(super) fn old_password(form: Form<'_>) -> AnyView {
    form.line(Line {
        name: "old",
        label: "Your password",
        kind: "password",
        autocomplete: Some("current-password"),
        ..Line::default()
    })
}

fn passkeys<'f>(assets: Assets, form: &impl Fn(DoorForm) -> Form<'f>, all: &[(String, String)]) -> AnyView {
    let lines = all.iter().map(|(_, on)| view! { <li>{format!("Added {}", day(on))}</li> }).collect_view();
    let list = (!all.is_empty()).then(|| view! { <ul class="list">{lines}</ul> });
    let label = if all.is_empty() { "Add a passkey" } else { "Add another passkey" };
    let password = old_password(form(DoorForm::Passkey));
    let remove = (!all.is_empty()).then(|| passkey_away(form(DoorForm::RemovePasskey), all));
    view! {
        <section class="sheet stack stack--tight">
            <h3>"A passkey"</h3>
            <p>"Your phone’s or computer’s own lock: a finger, a face, its PIN, or a key you plug in. It signs you in without the password. It needs script in the browser."</p>
            {list}
            {remove}
        </section>
        {with_passkey(assets, "/staff/door/passkey", "/staff/door/passkey/options", label, Some(password))}
    }
    .into_any()
}

fn passkey_away(form: Form<'_>, all: &[(String, String)]) -> AnyView {
    let choice = |(id, on): &(String, String)| Choice {
        value: id.clone(),
        text: format!("Added {}", day(on)),
        chosen: all.len() == 1,
    };
    let none = (all.len() > 1).then_some("Choose one");
    view! {
        <details class="more" open=!form.errors.is_empty()>
            <summary>"Take one away"</summary>
            <form class="stack stack--tight" method="post" action="/staff/door/passkey/remove" novalidate>
                {form.select("passkey", "Which", none, all.iter().map(choice).collect())}
                {old_password(form)}
                <div><button class="button button--small">"Take the passkey away"</button></div>
            </form>
        </details>
    }
    .into_any()
}

fn recovery(form: Form<'_>, left: i64) -> AnyView {
    let words = match left {
        0 => "You have none left. Make new ones: without them, losing your phone keeps you out.".to_owned(),
        left => format!("You have {} left.", many(left, "code", "codes")),
    };
    view! {
        <section class="sheet">
            <h3>"Recovery codes"</h3>
            <p>"For when your phone is not there. Each works once."</p>
            <p>{words}</p>
            <details class="more" open=!form.errors.is_empty() || left == 0>
                <summary>"Make new ones"</summary>
                <form class="stack stack--tight" method="post" action="/staff/door/codes" novalidate>
                    {old_password(form)}
                    <p class="small quiet">"Those you have work no more then."</p>
                    <div><button class="button button--small">"Make ten new codes"</button></div>
                </form>
            </details>
        </section>
    }
    .into_any()
}

/// Recovery codes, shown for some minutes.
pub(super) fn codes_made(codes: &[String]) -> AnyView {
    let lines = codes.iter().map(|code| view! { <li class="nums">{code.clone()}</li> }).collect_view();
    view! {
        <section class="sheet stack stack--tight" role="status">
            <h2>"Your recovery codes"</h2>
            <p>"Print them or write them down, and keep them where your phone is not. Each leads in once when you do not have your phone. They are shown for ten minutes and never again."</p>
            <ul class="codes" translate="no">{lines}</ul>
            <p class="cluster">{button_link("", "/staff", "I have them: go on")}</p>
        </section>
    }
    .into_any()
}
