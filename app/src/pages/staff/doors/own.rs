//! One's own way in.

use leptos::prelude::*;

use super::factors::{codes_made, second_step};
use super::provider::{council_account, without_password};
use super::{DoorForm, DoorPage, DoorProblem, SessionLine, SetByLink};
use crate::components::hidden;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{page_head, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::{narrow_page, staff_page};

/// One's own way in.
pub fn own(frame: StaffFrame, props: DoorPage) -> AnyView {
    let assets = frame.assets;
    let errors = |of: DoorForm| -> Vec<(String, String)> {
        let wrong = props.refused.filter(|(form, _)| *form == of).map(|(_, problem)| problem);
        by_field::<DoorProblem>(wrong.as_slice())
    };
    let all: Vec<(DoorForm, Vec<(String, String)>)> = FORMS.map(|form| (form, errors(form))).into();
    let form = |of: DoorForm| {
        let errors = all.iter().find(|(form, _)| *form == of).map_or(&[][..], |(_, errors)| errors);
        Form { assets, id: form_id(of), errors }
    };
    let summary = all.iter().find_map(|(of, _)| form(*of).summary());
    let wrong = summary.is_some();
    let has_password = props.provider.as_ref().is_none_or(|connected| connected.password);
    let second = match has_password {
        true => second_step(assets, &props, &form),
        false => without_password(),
    };
    let asked = props.asked;
    let (title, under) = match asked {
        true => (
            "A second step, before anything opens",
            "Your role opens what young people wrote, or lets others in who read it. A password alone does not open that: somebody else may learn it. Set up one of these two; it takes two minutes.",
        ),
        false => ("My sign-in", "Your password, a second step, and where you are signed in."),
    };
    let made = (!props.new_codes.is_empty()).then(|| codes_made(&props.new_codes));
    let by_link = props.set_by_link.as_ref().filter(|_| !asked).map(by_link);
    let rest = (!asked).then(|| {
        view! {
            <aside class="side stack">
                {council_account(&props, &form)}
                {has_password.then(|| password(form(DoorForm::Password), &props.email))}
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
        {by_link}
        <div class=class><div class="stack">{second}</div>{rest}</div>
    };
    match asked {
        true => narrow_page(frame, title, wrong, body.into_any()),
        false => staff_page(frame, title, wrong, body.into_any()),
    }
}

const FORMS: [DoorForm; 9] = [
    DoorForm::Password,
    DoorForm::BeginApp,
    DoorForm::App,
    DoorForm::RemoveApp,
    DoorForm::Codes,
    DoorForm::Passkey,
    DoorForm::RemovePasskey,
    DoorForm::Provider,
    DoorForm::RemoveProvider,
];

const fn form_id(form: DoorForm) -> &'static str {
    match form {
        DoorForm::Password => "password",
        DoorForm::BeginApp => "begin-app",
        DoorForm::App => "app",
        DoorForm::RemoveApp => "remove-app",
        DoorForm::Codes => "codes",
        DoorForm::Passkey => "passkey",
        DoorForm::RemovePasskey => "remove-passkey",
        DoorForm::Provider => "provider",
        DoorForm::RemoveProvider => "remove-provider",
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

/// A link set the password: whoever it was not learns it here.
fn by_link(set: &SetByLink) -> AnyView {
    let given = set.given.then_some(" An administrator made the link.");
    view! {
        <form class="note sunny stack stack--tight" method="post" action="/staff/door/seen">
            <p>"Your password was set by a link on "{time(&set.at)}"."{given}" If that was not you, tell your administrator now, and take away below what you did not set up."</p>
            <div><button class="button button--small">"That was me"</button></div>
        </form>
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
