//! How one is written to.

use heard_vocabulary::{Medium, Pace};
use leptos::prelude::*;

use super::{MessagesPage, MessagesProblem, OwnAddress, OwnState};
use crate::components::hidden;
use crate::pages::staff::forms::{ChoiceCard, Form, Line};
use crate::pages::staff::parts::{line, page_head, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{StaffFrame, Worded as _};

/// How one is written to.
pub fn own(frame: StaffFrame, props: MessagesPage) -> AnyView {
    let assets = frame.assets;
    let errors_of = |medium: Option<Medium>| -> Vec<(String, String)> {
        let wrong = props.problem.filter(|(of, _)| *of == medium).map(|(_, problem)| problem);
        by_field::<MessagesProblem>(wrong.as_slice())
    };
    let under =
        "A message never says what it is about and names nobody. It says that something waits, and you sign in.";
    let of_page = errors_of(None);
    let page_form = Form { assets, id: "page", errors: &of_page };
    let mut summary = page_form.summary();
    let mut sections = Vec::new();
    for one in &props.addresses {
        let errors = errors_of(Some(one.medium));
        let form = Form { assets, id: one.medium.name(), errors: &errors };
        summary = summary.or_else(|| form.summary());
        sections.push(address(form, one));
    }
    let proven = props.addresses.iter().any(|one| matches!(one.state, OwnState::Proven(_)));
    let choice = pace(page_form, props.pace);
    let test = proven.then(|| {
        view! {
            <form class="sheet" method="post" action="/staff/messages/test">
                <h2>"A test"</h2>
                <p>"It goes to every address above that is proven."</p>
                <button class="button">"Send me a test"</button>
            </form>
        }
    });
    let body = view! {
        {summary}
        {page_head("Messages to me".to_owned(), line(under), None)}
        <div class="cols">
            <div class="stack">{sections}</div>
            <aside class="side stack">{choice}{test}</aside>
        </div>
    };
    staff_page(frame, "Messages to me", props.problem.is_some(), body.into_any())
}

const NOTHING_LEAVES: &str =
    "Nothing leaves Heard this way yet: no channel is set up, so no code can come. Ask your administrator.";

fn title(medium: Medium) -> &'static str {
    match medium {
        Medium::Email => "By e-mail",
        Medium::Sms => "By text message",
    }
}

fn field(form: Form<'_>, one: &OwnAddress) -> AnyView {
    let (label, hint, kind) = match one.medium {
        Medium::Email => ("E-mail address", "A work address that only you read", "email"),
        Medium::Sms => ("Mobile number", "A work phone, if you have one", "tel"),
    };
    form.line(Line {
        name: "address",
        label,
        hint: Some(hint),
        value: one.address.clone(),
        kind,
        autocomplete: Some("off"),
    })
}

/// One address: how it stands, its code, and putting in another.
fn address(form: Form<'_>, one: &OwnAddress) -> AnyView {
    let medium = one.medium.name();
    let stands = match &one.state {
        OwnState::None => line("Nothing is sent to you this way."),
        OwnState::Unproven => line("This address is not proven. Nothing but a code is sent there."),
        OwnState::Proven(since) => view! { <p>"Messages go there since "{time(since)}"."</p> }.into_any(),
    };
    let trouble = one.trouble.map(|(fault, receipt)| {
        let why = receipt.map(|receipt| receipt.words()).or_else(|| fault.map(|fault| fault.words()));
        let words = format!("The last message did not get there: {}.", why.unwrap_or("it was not taken"));
        view! { <p class="note sunny">{words}</p> }
    });
    let code = (one.state == OwnState::Unproven).then(|| {
        let field = form.line(Line {
            name: "code",
            label: "The six digits that were sent there",
            kind: "text",
            autocomplete: Some("one-time-code"),
            ..Line::default()
        });
        view! {
            <form class="stack stack--tight" method="post" action="/staff/messages/code" novalidate>
                {hidden("medium", medium)}
                {field}
                <div class="cluster"><button class="button">"That is the code"</button></div>
            </form>
            <form method="post" action="/staff/messages/again">
                {hidden("medium", medium)}
                <button class="button button--small button--quiet">"Send me a code"</button>
            </form>
        }
    });
    let remove = (one.state != OwnState::None).then(|| {
        view! {
            <form method="post" action="/staff/messages/remove">
                {hidden("medium", medium)}
                <button class="button button--small button--quiet">"Send nothing there any more"</button>
            </form>
        }
    });
    let put = if one.state == OwnState::None { "Put it in, and send a code" } else { "Change it, and send a code" };
    view! {
        <section class="sheet stack">
            <h2>{title(one.medium)}</h2>
            {one.nothing_leaves.then(|| view! { <p class="note sunny">{NOTHING_LEAVES}</p> })}
            {stands}
            {trouble}
            {code}
            <form class="stack stack--tight" method="post" action="/staff/messages/address" novalidate>
                {hidden("medium", medium)}
                {field(form, one)}
                <div class="cluster"><button class="button button--quiet">{put}</button></div>
            </form>
            {remove}
        </section>
    }
    .into_any()
}

/// How often one is told that something waits.
fn pace(form: Form<'_>, chosen: Pace) -> AnyView {
    let card = |pace: Pace| match pace {
        Pace::AtOnce => ChoiceCard { value: pace.name(), title: "As it comes", under: "At most once an hour." },
        Pace::Daily => ChoiceCard { value: pace.name(), title: "Once a day", under: "At eight in the morning." },
    };
    let cards = Pace::ALL.iter().map(|pace| card(*pace)).collect();
    view! {
        <form class="sheet stack" method="post" action="/staff/messages/pace">
            <h2>"How often"</h2>
            {form.radios("pace", "When something waits for you", "choices", cards, chosen.name())}
            <p class="small quiet">"An alert comes at once, at any hour, to every address that is proven."</p>
            <button class="button">"Save"</button>
        </form>
    }
    .into_any()
}
