//! A colleague's way in, for administrators.

use leptos::prelude::*;

use super::provider::theirs;
use super::{ColleagueDoorPage, KeepProblem, SessionLine, Standing};
use crate::components::hidden;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{button_link, fact, page_head, time};
use crate::pages::staff::problem::{Problem as _, by_field};
use crate::pages::staff::shell::staff_page;

/// A colleague's way in.
pub fn colleague(frame: StaffFrame, props: ColleagueDoorPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "keep", errors: &errors };
    let title = format!("How {} comes in", props.name);
    let under = view! { <p dir="auto">{props.role.clone()}{(props.standing == Standing::Suspended).then_some(", suspended")}</p> };
    let change = (!props.own).then(|| changes(form, &props));
    let own = props.own.then(|| {
        view! { <p class="sheet">"This is your own account. "<a href="/staff/door">"Your sign-in"</a>" is where you change your password and your second step; another administrator changes the rest."</p> }
    });
    let link = props.link.as_ref().map(|(link, until)| made_link(&props.name, link, until));
    let body = view! {
        {form.summary()}
        <p><a class="link" href=props.back.clone()>{format!("Back to {}", props.name)}</a></p>
        {page_head(title.clone(), under, None)}
        {link}
        <div class="cols">
            <div class="stack">{facts(&props)}{sessions(&props)}</div>
            <aside class="side stack">{own}{change}</aside>
        </div>
    };
    staff_page(frame, &title, !errors.is_empty(), body.into_any())
}

fn facts(props: &ColleagueDoorPage) -> AnyView {
    let last = match &props.last {
        Some(at) => time(at),
        None => view! { <span class="quiet">"Not yet"</span> }.into_any(),
    };
    let second = match (props.second, props.demanded) {
        (true, _) => "Set up",
        (false, true) => "Not set up: nothing opens for them until it is",
        (false, false) => "Not set up",
    };
    let standing = match props.standing {
        Standing::Active => "May sign in",
        Standing::Suspended => "Suspended: may not sign in",
    };
    view! {
        <section class="sheet">
            <dl class="facts">
                {fact("Account", standing)}
                {fact("Last sign-in", last)}
                {fact("Second step", second)}
            </dl>
        </section>
    }
    .into_any()
}

fn sessions(props: &ColleagueDoorPage) -> AnyView {
    if props.sessions.is_empty() {
        return view! { <section class="sheet"><h2>"Where they are signed in"</h2><p class="quiet">"Nowhere."</p></section> }.into_any();
    }
    let lines = props.sessions.iter().map(|one| session(&props.href, props.own, one)).collect_view();
    let all = (!props.own).then(|| {
        view! {
            <form method="post" action=format!("{}/sessions/end", props.href)>
                {hidden("session", "")}
                <button class="button button--small button--quiet">"Sign them out everywhere"</button>
            </form>
        }
    });
    view! {
        <section class="sheet stack stack--tight">
            <h2>"Where they are signed in"</h2>
            <ul class="stack stack--tight">{lines}</ul>
            {all}
        </section>
    }
    .into_any()
}

fn session(href: &str, own: bool, one: &SessionLine) -> AnyView {
    let browser = if one.browser.is_empty() { "A browser that does not say" } else { &one.browser }.to_owned();
    let which = format!(": {browser}");
    let stop = (!own).then(|| {
        view! {
            <form method="post" action=format!("{href}/sessions/end")>
                {hidden("session", one.id.clone())}
                <button class="link">"Sign out there"<span class="vh">{which}</span></button>
            </form>
        }
    });
    view! {
        <li class="apart">
            <span><b>{browser}</b><br/><span class="small quiet">"Since "{time(&one.started)}", last used "{time(&one.seen)}</span></span>
            {stop}
        </li>
    }
    .into_any()
}

fn changes(form: Form<'_>, props: &ColleagueDoorPage) -> AnyView {
    let role = (props.standing == Standing::Active).then(|| {
        let first = props.problem.is_some_and(|problem| problem.field() == KeepProblem::NoRole.field());
        let hand_over = first.then(|| view! { <p><a href=props.leave.clone()>"Hand over what they hold"</a></p> });
        view! {
            <form class="sheet" method="post" action=format!("{}/role", props.href) novalidate>
                <h2>"Another role"</h2>
                {form.select("role", "Role", Some("Choose one"), props.roles.clone())}
                {hand_over}
                <p class="small quiet">"They are signed out, and what the old role opened is closed to them."</p>
                <button class="button">"Change the role"</button>
            </form>
        }
    });
    let suspend = match props.standing {
        Standing::Active => view! {
            <form class="sheet" method="post" action=format!("{}/suspend", props.href)>
                <h2>"Suspend"</h2>
                <p>"They are signed out and cannot sign in until you end it. What they hold stays theirs; what they were to translate waits for others."</p>
                <button class="button button--quiet">"Suspend them"</button>
            </form>
        }
        .into_any(),
        Standing::Suspended => view! {
            <form class="sheet" method="post" action=format!("{}/resume", props.href)>
                <h2>"Suspended"</h2>
                <p>"They cannot sign in. What they hold is still theirs."</p>
                <button class="button">"End the suspension"</button>
            </form>
        }
        .into_any(),
    };
    let link = (props.can_link && props.standing == Standing::Active).then(|| {
        view! {
            <form class="sheet" method="post" action=format!("{}/reset", props.href)>
                <h2>"A new password"</h2>
                <p>"No e-mail is set up here, so you make the link and hand it to them yourself. It works once, for 30 minutes. Their second step stays: whoever lost it and their recovery codes cannot come in. End their account, and invite them anew."</p>
                <button class="button button--quiet">"Make a link"</button>
            </form>
        }
    });
    let connected = props.provider.as_ref().map(|one| theirs(&props.href, &one.label, one.ended_at.as_ref()));
    view! {
        {role}
        {connected}
        {link}
        {suspend}
        <section class="sheet">
            <h2>"They leave"</h2>
            <p>"What they hold goes to colleagues you name, and their account ends, in one step."</p>
            {button_link("button--quiet", props.leave.clone(), "Hand over, or end their account")}
        </section>
    }
    .into_any()
}

/// A link, shown only now.
fn made_link(name: &str, link: &str, until: &str) -> AnyView {
    view! {
        <section class="sheet" role="status">
            <h2 dir="auto">{format!("Give this link to {name}")}</h2>
            <p><a href=link.to_owned()>{link.to_owned()}</a></p>
            <p class="small quiet">"It works once, until "{time(until)}". It is shown only now: give it to nobody else."</p>
        </section>
    }
    .into_any()
}
