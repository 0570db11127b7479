//! Invitations: a code for a young person, a link for staff.

use leptos::prelude::*;

use super::{NewCode, NewStaffInvite, PeoplePage, WaitingInvite};
use crate::components::hidden;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{day, on_day};

/// People.
pub fn people(frame: StaffFrame, props: PeoplePage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "invite", errors: &errors };
    let of_young = by_field(props.young_problem.as_slice());
    let of_young = Form { assets, id: "young", errors: &of_young };
    let under = "Young people’s accounts hold no e-mail and no phone number. You never get into them.";
    let young = props.can_invite_young.then(|| young(of_young, &props));
    let closed = (props.can_invite_young && props.closed).then(|| {
        view! { <p class="note sunny">"Heard is closed to young people. A code makes an account, and they find the page that says so until two people open it."</p> }
    });
    let staff = props.can_invite_staff.then(|| staff(form, &props));
    let waiting = (!props.waiting.is_empty()).then(|| waiting(&props.waiting));
    let none = (young.is_none() && staff.is_none()).then(|| line("Your role does not invite anybody."));
    let body = view! {
        {form.summary()}
        {of_young.summary()}
        {page_head("People".to_owned(), line(under), None)}
        {none}
        {closed}
        <div class="cols">
            <div class="stack">{young}{staff}{waiting}<p><a href="/people/way-back">"Help a young person back in"</a></p></div>
            <aside class="side">{props.code.as_ref().map(code)}{props.invited.as_ref().map(|made| invited(made, props.by_email))}</aside>
        </div>
    };
    staff_page(frame, "People", !errors.is_empty() || props.young_problem.is_some(), body.into_any())
}

fn young(form: Form<'_>, props: &PeoplePage) -> AnyView {
    let button = if props.code.is_some() { "Make another code" } else { "Make a code" };
    let hint = "If you know it. Their worker, reviewing officer and others then come from the case system. The young person reads that you said who they are.";
    let number = props
        .by_case_number
        .then(|| form.line(Line::text("case_number", "Case number", Some(hint), &props.case_number)));
    view! {
        <form class="sheet" method="post" action="/people/invite" novalidate>
            <h2>"Invite a young person"</h2>
            <p>"You get a code to show them. It works once, for 15 minutes. They pick a nickname, a picture and a PIN on their own phone."</p>
            {number}
            <button class="button">{button}</button>
        </form>
    }
    .into_any()
}

/// The code, shown only now.
pub(super) fn code(code: &NewCode) -> AnyView {
    let (start, end) = code.code.split_at_checked(4).unwrap_or((&code.code, ""));
    let shown = if end.is_empty() { start.to_owned() } else { format!("{start}-{end}") };
    let label = format!("Code to scan: {shown}");
    let until = format!(
        "Works once, until {}. They pick a nickname, a picture and a PIN on their own phone. You can close this now.",
        code.expires
    );
    let child = code.child.as_ref().map(|one| {
        let born = (!one.born_on.is_empty()).then(|| format!(", born on {}", day(&one.born_on)));
        view! {
            <p class="note"><span>"It is for "<b dir="auto">{one.name.clone()}</b>{born}", "<b dir="auto">{one.case_number.clone()}</b>". Is that who is in front of you? Else let it run out."</span></p>
        }
    });
    view! {
        <section class="sheet">
            <h2>"Show this to the young person"</h2>
            {child}
            <div class="qr" role="img" aria-label=label inner_html=code.qr.clone()></div>
            <p class="receipt__code-one"><b class="input--code">{shown}</b></p>
            <p class="small"><a href=code.link.clone()>{code.link.clone()}</a></p>
            <p class="small quiet">{until}</p>
        </section>
    }
    .into_any()
}

fn staff(form: Form<'_>, props: &PeoplePage) -> AnyView {
    let field = |name, label, hint, value: &str, kind| {
        form.line(Line { name, label, hint, value: value.to_owned(), kind, autocomplete: Some("off") })
    };
    let title_hint = Some("As young people may read it, such as “Participation officer”");
    view! {
        <form class="sheet" method="post" action="/people/invite-staff" novalidate>
            <h2>"Invite a colleague"</h2>
            {field("name", "Name", None, &props.name, "text")}
            {field("title", "Job title", title_hint, &props.title, "text")}
            {field("email", "E-mail", Some("They sign in with it"), &props.email, "email")}
            {form.select("role", "Role", None, props.roles.clone())}
            {form.select("place", "Team, district or service they belong to", Some("None for now"), props.places.clone())}
            <p class="small"><a href="/people/invite-many">"Invite many at once, from a sheet"</a></p>
            <button class="button">"Make an invitation"</button>
        </form>
    }
    .into_any()
}

/// Who is invited and has not come in yet.
fn waiting(all: &[WaitingInvite]) -> AnyView {
    let lines = all
        .iter()
        .map(|one| {
            let by = if one.by.is_empty() { "the operator" } else { &one.by }.to_owned();
            let under = format!("{}, invited by {by}, until {}", one.role, on_day(one.until));
            let whose = format!(": {}", one.name);
            view! {
                <li>
                    <form class="apart" method="post" action="/people/invite-staff/withdraw">
                        {hidden("invitation", one.id.clone())}
                        <span><b dir="auto">{one.name.clone()}</b><br/><span class="small quiet">{under}</span></span>
                        <button class="link">"Withdraw"<span class="vh">{whose}</span></button>
                    </form>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="sheet stack stack--tight">
            <h2>"Invited, and not here yet"</h2>
            <ul class="stack stack--tight">{lines}</ul>
        </section>
    }
    .into_any()
}

/// The staff invitation, shown only now.
fn invited(invited: &NewStaffInvite, by_email: bool) -> AnyView {
    let until = format!("Works once, until {}. It is shown only now.", on_day(invited.expires_on));
    let title = match by_email {
        true => format!("{} is invited by e-mail", invited.name),
        false => format!("Send this link to {}", invited.name),
    };
    let also = by_email.then(|| view! { <p>"The same link, if the e-mail does not arrive:"</p> });
    view! {
        <section class="sheet">
            <h2 dir="auto">{title}</h2>
            {also}
            <p><a href=invited.link.clone()>{invited.link.clone()}</a></p>
            <p class="small quiet">{until}</p>
        </section>
    }
    .into_any()
}
