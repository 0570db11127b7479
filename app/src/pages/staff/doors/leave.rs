//! A leaver: who takes over what they hold.

use heard_vocabulary::Holding;
use leptos::prelude::*;

use super::words::{becomes, how_many, label};
use super::{HeldLine, LeavePage, Named, Successor};
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::many;
use crate::pages::staff::{Choice, StaffFrame};

/// A leaver.
pub fn leave(frame: StaffFrame, props: LeavePage) -> AnyView {
    let errors = by_field(&props.problems);
    let form = Form { assets: frame.assets, id: "leave", errors: &errors };
    let title = format!("What {} holds", props.name);
    let under = match props.lines.is_empty() {
        true => "They hold nothing that somebody would have to take over.",
        false => "Name a colleague for each. All of it is handed over in one step, or nothing is.",
    };
    let lines = props.lines.iter().map(|held| one(form, held)).collect_view();
    let stuck = props.lines.iter().any(|held| held.choices.is_empty());
    let stay = (!props.lines.is_empty()).then(|| {
        view! { <button class="button button--quiet" name="then" value="stay">"Hand over only: they stay"</button> }
    });
    let buttons = match stuck {
        true => view! {
            <p class="note sunny">"Nobody else here can have some of this. Invite somebody who can, or change a colleague’s role, and come back."</p>
        }
        .into_any(),
        false => view! {
            <div class="cluster">
                <button class="button" name="then" value="leave">"End their account"</button>
                {stay}
            </div>
            <p class="small quiet">"An account that is ended cannot be brought back. What they wrote stays, with their name. Their memberships end today, and young people who chose them as a way back in have to choose somebody else."</p>
        }
        .into_any(),
    };
    let reach = props.lines.iter().any(|held| held.holding == Holding::YoungPeople && !held.choices.is_empty());
    let reach = reach.then(|| {
        let hint = Some("A telephone number or hours, as young people read it. Left empty, it says what other young people read of them already.");
        let area = Area::plain("reach", "How young people reach whoever follows", hint, &props.reach, 2);
        view! { <section class="sheet">{form.area(area)}</section> }
    });
    let named = (props.named != Named::default()).then(|| named(props.named));
    let body = view! {
        {form.summary()}
        <p><a class="link" href=props.back.clone()>{format!("Back to {}", props.name)}</a></p>
        {page_head(title.clone(), line(under), None)}
        <form class="stack" method="post" action=props.href.clone() novalidate>
            {lines}
            {reach}
            {named}
            {buttons}
        </form>
    };
    staff_page(frame, &title, !errors.is_empty(), body.into_any())
}

/// Cards that carry their name, which the team writes anew.
fn named(cards: Named) -> AnyView {
    let Named { for_all, own } = cards;
    let for_all =
        (for_all > 0).then(|| format!("On the page that all of them read: {}", many(for_all, "card", "cards")));
    let own = (own > 0).then(|| format!("On a young person’s own page: {}", many(own, "card", "cards")));
    let lines = [for_all, own].into_iter().flatten().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <section class="note sunny stack stack--tight">
            <p>"Young people read this name here, too. It was typed there by hand: the participation team takes it away or writes somebody else."</p>
            <ul class="list">{lines}</ul>
        </section>
    }
    .into_any()
}

fn one(form: Form<'_>, held: &HeldLine) -> AnyView {
    let title = format!("{}: {}", label(held.holding), how_many(held.holding, held.count));
    let select = match held.choices.is_empty() {
        true => view! { <p><b>"Nobody else here can have this."</b></p> }.into_any(),
        false => {
            let choice = |one: &Successor| Choice {
                value: one.id.clone(),
                text: format!("{}, {}", one.name, one.role),
                chosen: one.chosen,
            };
            let choices = held.choices.iter().map(choice).collect();
            form.select(held.holding.name(), "Who takes over", Some("Choose a colleague"), choices)
        }
    };
    view! {
        <section class="sheet">
            <h2>{title}</h2>
            <p class="small quiet">{becomes(held.holding)}</p>
            {select}
        </section>
    }
    .into_any()
}
