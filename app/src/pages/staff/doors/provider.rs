//! The council's own accounts, at its OpenID providers: on one's own page, and on the way
//! in.

use leptos::prelude::*;

use super::factors::old_password;
use super::{DoorForm, DoorPage};
use crate::pages::staff::Choice;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::time;
use crate::pages::staff::shell::narrow_page;

/// An account at a provider of the council's, by which somebody comes in.
#[derive(Debug, Clone, Default)]
pub struct CouncilAccount {
    /// What it is called.
    pub label: String,
    /// Where one signs out there.
    pub out: String,
    /// Since when the provider has not answered.
    pub failing_since: Option<String>,
    /// When the provider said that it is over.
    pub ended_at: Option<String>,
    /// Whether there is a password here, too.
    pub password: bool,
}

/// A step between one's own page and a provider's.
#[derive(Debug, Clone, Default)]
pub struct GoOnPage {
    /// What one's account there is called.
    pub label: String,
    /// Where it leads, in full.
    pub href: String,
}

/// Which of several roles it is to be: `role`, posted to `/staff/sign-in/role`.
#[derive(Debug, Clone, Default)]
pub struct RolePage {
    /// The roles.
    pub roles: Vec<Choice>,
    /// Whether none was chosen.
    pub missing: bool,
}

/// With which account one comes in, and what can be connected. Nothing where no provider is
/// set up and none was.
pub(super) fn council_account<'f>(props: &DoorPage, form: &impl Fn(DoorForm) -> Form<'f>) -> Option<AnyView> {
    let body = match &props.provider {
        Some(connected) => {
            let failing = connected.failing_since.as_ref().map(|since| {
                view! { <p class="note sunny">"It has not answered since "{time(since)}". If it stays so for an hour you are signed out: have a passkey or your password at hand."</p> }
            });
            let remove = match connected.password {
                true => away(form(DoorForm::RemoveProvider)),
                false => view! { <p class="small quiet">"Your account here has no password of its own. An administrator can take the connection away."</p> }.into_any(),
            };
            view! {
                <p>"You can come in with "<b dir="auto">{connected.label.clone()}</b>"."</p>
                {failing}
                <p><a class="link" href=connected.out.clone()>"Sign out there, too"</a></p>
                {remove}
            }
            .into_any()
        }
        None if props.providers.is_empty() => return None,
        None => {
            let form = form(DoorForm::Provider);
            let choices = props.providers.iter().map(|(name, label)| {
                view! { <button class="button" name="provider" value=name.clone()>{format!("Connect {label}")}</button> }
            });
            view! {
                <p>"Connect it once, and you come in with it: without this password, and only as long as the account there is yours."</p>
                <form class="stack stack--tight" method="post" action="/staff/door/provider" novalidate>
                    {old_password(form)}
                    <div class="cluster">{choices.collect_view()}</div>
                </form>
            }
            .into_any()
        }
    };
    Some(view! { <section class="sheet stack stack--tight"><h2>"Your council account"</h2>{body}</section> }.into_any())
}

/// What stands in place of a second step where there is no password to put one beside.
pub(super) fn without_password() -> AnyView {
    view! {
        <section class="sheet stack stack--tight">
            <h2>"Your council account lets you in"</h2>
            <p>"Your account here has no password, and the second step is asked for where you sign in."</p>
            <p>"For the day on which that does not answer, such as when you are on call: have "<a href="/staff/reset">"a link for a password"</a>" sent to you, then set up a passkey here. It lets you in alone."</p>
        </section>
    }
    .into_any()
}

fn away(form: Form<'_>) -> AnyView {
    view! {
        <details class="more" open=!form.errors.is_empty()>
            <summary>"Take it away"</summary>
            <form class="stack stack--tight" method="post" action="/staff/door/provider/remove" novalidate>
                {old_password(form)}
                <div><button class="button button--small">"Take the connection away"</button></div>
            </form>
        </details>
    }
    .into_any()
}

/// A step between one's own page and the provider's.
pub fn go_on(frame: StaffFrame, props: GoOnPage) -> AnyView {
    let title = format!("Now sign in with {}", props.label);
    let body = view! {
        <div class="stack">
            <h1 dir="auto">{title.clone()}</h1>
            <p class="quiet">"You leave Heard for a moment and come back to this browser. Within ten minutes, please."</p>
        </div>
        <div class="cluster">
            <a class="button" href=props.href>"Go on"</a>
            <a class="link" href="/staff/door">"Back"</a>
        </div>
    };
    narrow_page(frame, "Connect your council account", false, body.into_any())
}

/// Which of one's roles it is to be.
pub fn role(frame: StaffFrame, props: RolePage) -> AnyView {
    let errors: Vec<(String, String)> = match props.missing {
        true => vec![("role".to_owned(), "Choose one.".to_owned())],
        false => Vec::new(),
    };
    let form = Form { assets: frame.assets, id: "role", errors: &errors };
    let body = view! {
        {form.summary()}
        <div class="stack">
            <h1>"As what do you come in?"</h1>
            <p class="quiet">"Your groups have more than one role in Heard. You have one at a time: another one than last time signs you out elsewhere."</p>
        </div>
        <form class="sheet" method="post" action="/staff/sign-in/role" novalidate>
            {form.select("role", "Role", Some("Choose one"), props.roles)}
            <div class="cluster"><button class="button">"Go on"</button><a class="link" href="/staff/sign-in">"Back"</a></div>
        </form>
    };
    narrow_page(frame, "As what do you come in?", props.missing, body.into_any())
}

/// The ways in with the council's own accounts, on the page where one signs in: `name` and
/// label of each.
pub(in crate::pages::staff) fn ways_in(providers: &[(String, String)]) -> Option<AnyView> {
    let links = providers.iter().map(|(name, label)| {
        view! { <a class="button" href=format!("/staff/sign-in/with/{name}")>{format!("Sign in with {label}")}</a> }
    });
    (!providers.is_empty())
        .then(|| view! { <div class="sheet stack stack--tight">{links.collect_view()}</div> }.into_any())
}

/// A colleague's connection, for administrators: where it is taken away.
pub(super) fn theirs(href: &str, label: &str, ended: Option<&String>) -> AnyView {
    let ended = ended.map(|at| {
        view! { <p>"It said on "{time(at)}" that their account there is over, or has no role here. Nothing lets them in until it does again, or until you take the connection away."</p> }
    });
    view! {
        <form class="sheet" method="post" action=format!("{href}/provider/remove")>
            <h2>"Their council account"</h2>
            <p>"They come in with "<b dir="auto">{label.to_owned()}</b>"."</p>
            {ended}
            <p class="small quiet">"Without it they come in by what they have here: a passkey, or a password, which a link sets."</p>
            <button class="button button--quiet">"Take the connection away"</button>
        </form>
    }
    .into_any()
}
