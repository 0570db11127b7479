//! Staff sign in, invitations, the page of one's own, and errors.

use leptos::prelude::*;

use super::alerts::notice;
use super::forms::{Form, Line};
use super::parts::{empty, fact, line, page_head};
use super::shell::{narrow_page, staff_page};
use super::{ErrorKind, ErrorPage, HomeCard, HomePage, InvitationPage, SignInPage, StaffFrame};
use crate::components::{arrow, icon, pair};
use crate::shell::Assets;

/// Staff sign in.
pub fn sign_in(frame: StaffFrame, props: SignInPage) -> AnyView {
    let errors: Vec<_> = props.error.iter().map(|words| ("email".to_owned(), words.clone())).collect();
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
    let body = view! {
        {form.summary()}
        <div class="stack">
            <h1>"Sign in to Heard"</h1>
            <p class="quiet" dir="auto">{under}<a href="/">"say something here"</a>"."</p>
        </div>
        <form class="sheet" method="post" action="/staff/sign-in" novalidate>
            {form.line(email)}
            {form.line(secret)}
            <div class="cluster"><button class="button">"Sign in"</button></div>
        </form>
    };
    narrow_page(frame, "Sign in", !errors.is_empty(), body.into_any())
}

/// An invitation to accept.
pub fn invitation(frame: StaffFrame, props: InvitationPage) -> AnyView {
    let form = Form { assets: frame.assets, id: "invitation", errors: &props.errors };
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
            {secret("secret", "Password", Some("At least 8 characters; several words work well"))}
            {secret("secret_again", "The same again", None)}
            <div class="cluster"><button class="button">"Make my account"</button></div>
        </form>
    };
    narrow_page(frame, "Your invitation", !props.errors.is_empty(), body.into_any())
}

/// The page of one's own.
pub fn home(frame: StaffFrame, props: HomePage) -> AnyView {
    let assets = frame.assets;
    let title = format!("Hello, {}", frame.name);
    let under = frame.role.clone();
    let content = if props.cards.is_empty() {
        empty(assets, "Nothing is waiting for you", "Your role has no page of its own yet.".to_owned(), None)
    } else {
        let cards = props.cards.into_iter().map(|one| card(assets, one)).collect_view();
        view! { <ul class="rows rows--three">{cards}</ul> }.into_any()
    };
    let notices = props.notices.into_iter().map(|one| notice(assets, one)).collect_view();
    let body = view! { {page_head(title, line(under), None)} {notices} {content} };
    staff_page(frame, "Home", false, body.into_any())
}

fn card(assets: Assets, card: HomeCard) -> AnyView {
    let picture = if card.icon.is_empty() { "i-person" } else { &card.icon };
    let count = card.count.map(|count| view! { " "<span class="badge">{count}</span> });
    view! {
        <li>
            <a class="row" href=card.href>
                {icon(assets, picture)}
                <span><b>{card.label}{count}</b><span class="quiet small">{card.what}</span></span>
                {arrow(assets, "i-next")}
            </a>
        </li>
    }
    .into_any()
}

/// A page that cannot be shown.
pub fn error(frame: StaffFrame, props: ErrorPage) -> AnyView {
    let signed_in = !frame.name.is_empty();
    let (picture, under) = match props.kind {
        ErrorKind::NotFound => ("pair-open", "It may have moved, or the address has a slip in it."),
        ErrorKind::Forbidden => ("pair-open", "Your role does not open it. Maybe you need to sign in again."),
        ErrorKind::InvitationGone => ("pair-open", "It was used already, or its seven days are over. Ask for another."),
        ErrorKind::Gone => {
            ("pair-reopened", "Somebody was quicker, or it was taken back. Open it again to see how it stands.")
        }
        ErrorKind::Broken => (
            "pair-reopened",
            "It is on our side, and it was noted. If it was not saved, your words may still be there: go back.",
        ),
    };
    let (href, label) = match (signed_in, props.kind) {
        (true, _) => ("/staff", "Home"),
        (false, ErrorKind::InvitationGone | ErrorKind::Forbidden) => ("/staff/sign-in", "Sign in"),
        (false, _) => ("/", "Home"),
    };
    let reference = props.reference.map(|reference| {
        view! { <p class="small quiet">"Reference "<span class="nums">{reference}</span></p> }
    });
    let body = view! {
        <div class="sorry">
            {pair(frame.assets, picture)}
            <h1>{format!("Sorry. {}.", props.kind.words())}</h1>
            <p>{under}</p>
            <p class="cluster"><a class="button" href=href>{label}</a></p>
            {reference}
        </div>
    };
    if signed_in {
        staff_page(frame, props.kind.words(), false, body.into_any())
    } else {
        narrow_page(frame, props.kind.words(), false, body.into_any())
    }
}
