//! One's own way in.

use leptos::prelude::*;

use super::second::passkey_form;
use super::{AppState, DoorForm, DoorPage, DoorProblem, SessionLine};
use crate::components::hidden;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{button_link, page_head, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::{narrow_page, staff_page};
use crate::pages::staff::text::{day, many};
use crate::shell::Assets;

/// One's own way in.
pub fn own(frame: StaffFrame, props: DoorPage) -> AnyView {
    let assets = frame.assets;
    let errors = |of: DoorForm| -> Vec<(String, String)> {
        let wrong = props.refused.filter(|(form, _)| *form == of).map(|(_, problem)| problem);
        by_field::<DoorProblem>(wrong.as_slice())
    };
    let all: Vec<(DoorForm, Vec<(String, String)>)> =
        [DoorForm::Password, DoorForm::App, DoorForm::RemoveApp, DoorForm::Codes, DoorForm::Passkey]
            .map(|form| (form, errors(form)))
            .into();
    let form = |of: DoorForm| {
        let errors = all.iter().find(|(form, _)| *form == of).map_or(&[][..], |(_, errors)| errors);
        Form { assets, id: form_id(of), errors }
    };
    let summary = all.iter().find_map(|(of, _)| form(*of).summary());
    let wrong = summary.is_some();
    let second = second_step(assets, &props, &form);
    let asked = props.asked;
    let (title, under) = match asked {
        true => (
            "A second step, before anything opens",
            "You can read what young people wrote. A password alone does not open that: somebody else may learn it. Set up one of these two; it takes two minutes.",
        ),
        false => ("My sign-in", "Your password, a second step, and where you are signed in."),
    };
    let made = (!props.new_codes.is_empty()).then(|| codes_made(&props.new_codes));
    let rest = (!asked).then(|| {
        view! {
            <aside class="side stack">
                {password(form(DoorForm::Password), &props.email)}
                {sessions(&props.sessions, "/staff/door/sessions")}
            </aside>
        }
    });
    let class = if asked { "stack" } else { "cols" };
    let head = page_head(title.to_owned(), view! { <p>{under}</p> }, None);
    let body = view! {
        {summary}
        {head}
        {made}
        <div class=class><div class="stack">{second}</div>{rest}</div>
    };
    match asked {
        true => narrow_page(frame, title, wrong, body.into_any()),
        false => staff_page(frame, title, wrong, body.into_any()),
    }
}

const fn form_id(form: DoorForm) -> &'static str {
    match form {
        DoorForm::Password => "password",
        DoorForm::App => "app",
        DoorForm::RemoveApp => "remove-app",
        DoorForm::Codes => "codes",
        DoorForm::Passkey => "passkey",
    }
}

fn password(form: Form<'_>, email: &str) -> AnyView {
    let secret = |name, label, hint, autocomplete| {
        form.line(Line { name, label, hint, kind: "password", autocomplete: Some(autocomplete), ..Line::default() })
    };
    let hint = Some("At least 12 letters, digits or signs; several words work well");
    view! {
        <form class="sheet" method="post" action="/staff/door/password" novalidate>
            <h2>"Another password"</h2>
            <input type="hidden" autocomplete="username" value=email.to_owned()/>
            {secret("old", "Your password now", None, "current-password")}
            {secret("secret", "New password", hint, "new-password")}
            {secret("secret_again", "The same again", None, "new-password")}
            <p class="small quiet">"Everywhere else you are signed out."</p>
            <button class="button">"Change it"</button>
        </form>
    }
    .into_any()
}

/// What is there beside the password, and what can be set up.
fn second_step<'f>(assets: Assets, props: &DoorPage, form: &impl Fn(DoorForm) -> Form<'f>) -> AnyView {
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
        {(!props.asked).then(|| view! { <h2>"A second step"</h2> })}
        {says.map(|says| view! { <p class="quiet">{says}</p> })}
        {app(form(DoorForm::App), form(DoorForm::RemoveApp), &props.app)}
        {passkeys(assets, &props.passkeys)}
        {codes}
    }
    .into_any()
}

fn app(form: Form<'_>, remove: Form<'_>, state: &AppState) -> AnyView {
    match state {
        AppState::None => view! {
            <form class="sheet" method="post" action="/staff/door/app/begin">
                <h3>"An app on your phone"</h3>
                <p>"It shows six digits, which you type in after your password. Any app for one-time codes does, such as Microsoft Authenticator, Google Authenticator, Aegis or 2FAS. It works without a connection."</p>
                <button class="button">"Set it up"</button>
            </form>
        }
        .into_any(),
        AppState::Begun { letters, qr } => begun(form, letters, qr),
        AppState::On => view! {
            <section class="sheet">
                <h3>"An app on your phone"</h3>
                <p>"It is set up."</p>
                <details class="more" open=!remove.errors.is_empty()>
                    <summary>"Take it away"</summary>
                    <form class="stack stack--tight" method="post" action="/staff/door/app/remove" novalidate>
                        {old_password(remove)}
                        <div><button class="button button--small">"Take the app away"</button></div>
                    </form>
                </details>
            </section>
        }
        .into_any(),
    }
}

fn begun(form: Form<'_>, letters: &str, qr: &str) -> AnyView {
    let code = form.line(Line {
        name: "code",
        label: "The six digits it shows",
        kind: "text",
        autocomplete: Some("one-time-code"),
        ..Line::default()
    });
    view! {
        <form class="sheet" method="post" action="/staff/door/app" novalidate>
            <h3>"An app on your phone"</h3>
            <p>"1. Open your app for one-time codes, add an account, and scan this:"</p>
            <div class="qr" role="img" aria-label="Code to scan with your app" inner_html=qr.to_owned()></div>
            <p class="small">"Cannot scan? Type this key: "<b class="nums" translate="no">{letters.to_owned()}</b></p>
            <p>"2. Type in what it shows:"</p>
            {code}
            <div class="cluster"><button class="button">"That is the code"</button></div>
        </form>
    }
    .into_any()
}

fn old_password(form: Form<'_>) -> AnyView {
    form.line(Line {
        name: "old",
        label: "Your password",
        kind: "password",
        autocomplete: Some("current-password"),
        ..Line::default()
    })
}

fn passkeys(assets: Assets, all: &[(String, String)]) -> AnyView {
    let lines = all
        .iter()
        .map(|(id, on)| {
            view! {
                <li>
                    <form class="apart" method="post" action="/staff/door/passkey/remove">
                        {hidden("passkey", id.clone())}
                        <span>{format!("Added {}", day(on))}</span>
                        <button class="link">"Take it away"<span class="vh">{format!(": added {}", day(on))}</span></button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let list = (!all.is_empty()).then(|| view! { <ul class="list">{lines}</ul> });
    let label = if all.is_empty() { "Add a passkey" } else { "Add another passkey" };
    view! {
        <section class="sheet stack stack--tight">
            <h3>"A passkey"</h3>
            <p>"Your phone’s or computer’s own lock: a finger, a face, its PIN, or a key you plug in. It signs you in without the password. It needs script in the browser."</p>
            {list}
        </section>
        {passkey_form(assets, "/staff/door/passkey", "/staff/door/passkey/options", label)}
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

/// Recovery codes, shown only now.
fn codes_made(codes: &[String]) -> AnyView {
    let lines = codes.iter().map(|code| view! { <li class="nums">{code.clone()}</li> }).collect_view();
    view! {
        <section class="sheet stack stack--tight" role="status">
            <h2>"Your recovery codes"</h2>
            <p>"Print them or write them down, and keep them where your phone is not. Each leads in once when you do not have your phone. They are shown only now."</p>
            <ul class="codes" translate="no">{lines}</ul>
            <p class="cluster">{button_link("", "/staff", "I have them: go on")}</p>
        </section>
    }
    .into_any()
}

/// Where somebody is signed in; `end` is where each is ended.
pub(super) fn sessions(all: &[SessionLine], end: &'static str) -> AnyView {
    let lines = all
        .iter()
        .map(|one| {
            let browser = if one.browser.is_empty() { "A browser that does not say" } else { &one.browser }.to_owned();
            let which = format!(": {browser}");
            let stop = match one.own {
                true => view! { <span class="chip">"This one"</span> }.into_any(),
                false => view! {
                    <form method="post" action=format!("{end}/end")>
                        {hidden("session", one.id.clone())}
                        <button class="link">"Sign out there"<span class="vh">{which}</span></button>
                    </form>
                }
                .into_any(),
            };
            view! {
                <li class="apart">
                    <span><b>{browser}</b><br/><span class="small quiet">"Since "{time(&one.started)}", last used "{time(&one.seen)}</span></span>
                    {stop}
                </li>
            }
        })
        .collect_view();
    let others = (all.iter().filter(|one| !one.own).count() > 1).then(|| {
        view! {
            <form method="post" action=format!("{end}/end-others")>
                <button class="button button--small button--quiet">"Sign out everywhere else"</button>
            </form>
        }
    });
    view! {
        <section class="sheet stack stack--tight">
            <h2>"Where you are signed in"</h2>
            <ul class="stack stack--tight">{lines}</ul>
            {others}
            <p class="small quiet">"A session ends by itself after an hour without use, and after twelve hours."</p>
        </section>
    }
    .into_any()
}
