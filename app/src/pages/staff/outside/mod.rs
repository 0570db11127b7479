//! The person outside the council with whom the chain ends.

mod frame;
mod problems;
mod props;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use crate::components::{hidden, icon};
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, late, line, page_head, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{Choice, StaffFrame};

pub use frame::Done;
pub use problems::OutsideProblem;
pub use props::{NowLine, OutsidePage, WaitingLine};

/// Nobody any more, among who it could be.
pub const NOBODY: &str = "nobody";

/// Who it is, and who it is to be.
pub fn outside(frame: StaffFrame, props: OutsidePage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.refused.as_slice());
    let form = Form { assets, id: "outside", errors: &errors };
    let wrong = props.refused.is_some();
    let under = "Told where an alert may be about people who would be told here, and of what a colleague sends them straight: about a safeguarding lead, a director, a councillor or an administrator.";
    let now = match &props.now {
        Some(one) => {
            let email = one.email.clone().map(|email| view! { <br/><span class="small quiet" dir="ltr">{email}</span> });
            let silent = (!one.reached).then(|| {
                let words = "Heard cannot write to them: no address of theirs is proven. They prove one under “Messages to me”.";
                view! { <p>{late(assets, "i-warn", words.to_owned())}</p> }
            });
            view! {
                <p><b dir="auto">{one.name.clone()}</b>" "<span class="quiet">"since "{time(&one.since)}</span>{email}</p>
                {silent}
            }
            .into_any()
        }
        None => view! {
            <div class="note sunny">
                {icon(assets, "i-warn")}
                <p>"Nobody. Where an alert may be about everybody who could be told, those people are told all the same."</p>
            </div>
        }
        .into_any(),
    };
    let waiting = props.waiting.as_ref().map(|one| waits(one, &props));
    let body = view! {
        {back(assets, "/duty", "Who is on duty")}
        {form.summary()}
        {page_head("The person outside".to_owned(), line(under), None)}
        <div class="cols">
            <div class="stack">
                <section class="sheet stack stack--tight"><h2>"Now"</h2>{now}</section>
                {waiting}
            </div>
            <aside class="side">{ask(form, &props)}</aside>
        </div>
    };
    staff_page(frame, "The person outside", wrong, body.into_any())
}

/// What was asked for and waits for a second person.
fn waits(one: &WaitingLine, props: &OutsidePage) -> AnyView {
    let what = match &one.who {
        Some(who) => view! { "It is to be "<b dir="auto">{who.clone()}</b>"." }.into_any(),
        None => view! { "It is to be nobody any more." }.into_any(),
    };
    let by = one.asked.0.clone().unwrap_or_else(|| "Somebody who left".to_owned());
    let press = |action: &'static str, class: &'static str, words: &'static str| {
        view! {
            <form method="post" action=action>
                {hidden("id", one.id.clone())}
                <button class=class>{words}</button>
            </form>
        }
    };
    let who_may = match (one.own, one.may_confirm) {
        (_, true) => None,
        (true, false) if props.is_lead => Some("Another safeguarding lead or an administrator confirms it."),
        (true, false) => Some("A safeguarding lead confirms it."),
        (false, false) => Some("A safeguarding lead confirms it: one administrator does not change this with another."),
    };
    view! {
        <section class="sheet stack">
            <h2>"Waits for a second person"</h2>
            <p>{what}</p>
            <p class="small quiet"><span dir="auto">{by}</span>" asked "{time(&one.asked.1)}</p>
            {who_may.map(|words| view! { <p>{words}</p> })}
            <div class="cluster">
                {one.may_confirm.then(|| press("/duty/outside/confirm", "button", "Confirm it"))}
                {one.may_take_back.then(|| press("/duty/outside/take-back", "button button--quiet", "Take it back"))}
            </div>
        </section>
    }
    .into_any()
}

fn ask(form: Form<'_>, props: &OutsidePage) -> AnyView {
    let nobody = props.now.as_ref().map(|_| Choice {
        value: NOBODY.to_owned(),
        text: "Nobody any more".to_owned(),
        chosen: false,
    });
    let choices = props.could.iter().cloned().chain(nobody).collect();
    let nothing = props.could.is_empty().then(|| {
        view! {
            <p>"Invite them first, as an independent scrutineer: somebody of another authority, or of the safeguarding partnership, who can be rung and signs in with a second step."</p>
            <p><a href="/people">"Invite somebody"</a></p>
        }
    });
    let asks = !props.could.is_empty() || props.now.is_some();
    let form = asks.then(|| {
        view! {
            <form class="stack" method="post" action="/duty/outside" novalidate>
                {form.select("who", "Who is it to be?", Some("Choose"), choices)}
                <div><button class="button">"Ask for it"</button></div>
            </form>
        }
    });
    view! {
        <section class="sheet stack">
            <h2>"Change it"</h2>
            <p class="small quiet">"It takes two people, one of them a safeguarding lead. No administrator changes it alone."</p>
            {nothing}
            {form}
        </section>
    }
    .into_any()
}
