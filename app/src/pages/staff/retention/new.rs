//! The form that puts a legal hold.

use heard_vocabulary::HoldFor;
use leptos::prelude::*;

use super::{NewHoldPage, ON_AUTHOR, ON_VIEW, OnWhat};
use crate::components::hidden;
use crate::pages::staff::forms::{Area, ChoiceCard, Form, Line};
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{Choice, StaffFrame, Worded as _};

/// The form that puts one.
pub fn new_hold(frame: StaffFrame, props: NewHoldPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.refused.as_slice());
    let form = Form { assets, id: "hold", errors: &errors };
    let wrong = props.refused.is_some();
    let typed = &props.typed;
    let asked = HoldFor::ALL.iter().map(|asked| Choice {
        value: asked.name().to_owned(),
        text: asked.words().to_owned(),
        chosen: typed.asked == asked.name(),
    });
    let on = on_what(form, &props);
    let body = view! {
        {back(assets, "/holds", "Legal holds")}
        {form.summary()}
        {page_head(
            "Put a legal hold".to_owned(),
            line("Nothing of it is taken back, erased, taken from its author or ended by the schedule, until another safeguarding lead lifts it. Whoever said it reads what everybody reads who asks for something to go: that a person looks first."),
            None,
        )}
        <form class="sheet stack" method="post" action="/holds/new" novalidate>
            {on}
            {form.select("asked", "Who asked for it?", Some("Choose"), asked.collect())}
            {form.line(Line::text("who", "Their name or office", Some("Such as: the coroner’s officer for Eastmere, by e-mail"), &typed.who))}
            {form.line(Line::text("reference", "Their reference", Some("If they gave one"), &typed.reference))}
            {form.area(Area::plain("reason", "Why?", Some("Whoever of the staff is named here does not find it."), &typed.reason, 3))}
            <div><button class="button">"Put the hold"</button></div>
        </form>
    };
    staff_page(frame, "Put a legal hold", wrong, body.into_any())
}

/// What it is to be on.
fn on_what(form: Form<'_>, props: &NewHoldPage) -> AnyView {
    let typed = &props.typed;
    match &props.on {
        OnWhat::View(id, account) => {
            let this = ChoiceCard {
                value: ON_VIEW,
                title: "This, and everything beside it",
                under: "Its thread, notes and files, what may be harm about it, and what was opened from it.",
            };
            let all = ChoiceCard {
                value: ON_AUTHOR,
                title: "Everything of whoever said it",
                under: "Their account, and all they said from it. Who that is, is shown to nobody.",
            };
            let cards = [Some(this), account.then_some(all)].into_iter().flatten().collect();
            let chosen = if typed.on.is_empty() { ON_VIEW } else { typed.on.as_str() };
            view! { {hidden("view", id.clone())} {form.radios("on", "What is held?", "choices", cards, chosen)} }
                .into_any()
        }
        OnWhat::Procedure(id) => view! {
            {hidden("procedure", id.clone())}
            <p>"It is put on the procedure, and on what it came from."</p>
        }
        .into_any(),
        OnWhat::Nickname => {
            let hint = "Their account, and all they said from it. To hold what somebody said whose name is not known, open it first.";
            form.line(Line::text("nickname", "Their nickname in Heard", Some(hint), &typed.nickname))
        }
    }
}
