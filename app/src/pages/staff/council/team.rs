//! The Children in Care Council, from the team's side.

use leptos::prelude::*;

use super::{CouncilAdminPage, CouncilCard, CouncilForm, CouncilTyped, Pot};
use crate::components::hidden;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{button_link, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{StaffFrame, Worded as _};

/// The council.
pub fn council_admin(frame: StaffFrame, props: CouncilAdminPage) -> AnyView {
    let assets = frame.assets;
    let errors_of = |of| by_field(props.refused.filter(|(form, _)| *form == of).map(|(_, problem)| problem).as_slice());
    let [of_member, of_pot, of_hide] = [CouncilForm::Member, CouncilForm::Pot, CouncilForm::Hide].map(errors_of);
    let member = Form { assets, id: "member", errors: &of_member };
    let pot = Form { assets, id: "pot", errors: &of_pot };
    let hide = Form { assets, id: "hide", errors: &of_hide };
    let summary = [&member, &pot, &hide].into_iter().find_map(Form::summary);
    let CouncilTyped { nickname, title, lead, amount, items } = &props.typed;
    let members = props
        .members
        .iter()
        .map(|name| {
            view! {
                <li class="apart">
                    <span dir="auto">{name.clone()}</span>
                    <form method="post" action="/staff/council/leave">
                        {hidden("nickname", name.clone())}
                        <button class="link">"Remove"<span class="vh">" "{name.clone()}</span></button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let cards = props
        .cards
        .iter()
        .map(|CouncilCard { id, kind, title, state }| {
            let reason = format!("reason-{id}");
            let (kind, state) = (kind.words(), state.words());
            view! {
                <li class="sheet">
                    <p class="small quiet">{format!("{kind} · {state}")}</p>
                    <p dir="auto"><b>{title.clone()}</b></p>
                    <details class="more">
                        <summary>"Hide"<span class="vh">": "{title.clone()}</span></summary>
                        <form class="stack" method="post" action=format!("/staff/council/cards/{id}/hide")>
                            <label for=reason.clone()>"Why? It goes in the log. No names."</label>
                            <input class="input" id=reason name="reason"/>
                            <div><button class="button button--quiet">"Hide it"</button></div>
                        </form>
                    </details>
                </li>
            }
        })
        .collect_view();
    let budgets = props
        .budgets
        .iter()
        .map(|Pot { id, title, closed }| {
            let close = (!closed).then(|| {
                view! {
                    <form method="post" action=format!("/staff/council/budget/{id}/close")>
                        <button class="link">"Close"<span class="vh">" "{title.clone()}</span></button>
                    </form>
                }
            });
            view! { <li class="apart"><span dir="auto">{title.clone()}</span>{close}</li> }
        })
        .collect_view();
    let body = view! {
        {summary}
        {page_head("Children in Care Council".to_owned(), line("Members propose and vote on their own page. What more than half of them agree on is public."), Some(button_link("button--quiet", "/council", "Open its page")))}
        <div class="cols">
            <div class="stack">
                <section class="stack"><h2>"Priorities and challenge cards"</h2><ul class="stack">{cards}</ul></section>
            </div>
            <aside class="side">
                <section class="sheet">
                    <h2>"Members"</h2>
                    <ul class="stack stack--tight">{members}</ul>
                    <form class="stack" method="post" action="/staff/council/members">
                        {member.line(Line::text("nickname", "Nickname", Some("Ask the young person for it"), nickname))}
                        <div><button class="button">"Add member"</button></div>
                    </form>
                </section>
                <section class="sheet">
                    <h2>"A pot of money"</h2>
                    <ul class="stack stack--tight">{budgets}</ul>
                    <form class="stack" method="post" action="/staff/council/budget">
                        {pot.line(Line::text("title", "Title", None, title))}
                        {pot.area(Area::plain("lead", "What it is for", None, lead, 2))}
                        {pot.line(Line::text("amount", "Pounds", None, amount))}
                        {pot.area(Area::plain("items", "What it could be spent on", Some("One a line, at least two"), items, 4))}
                        <div><button class="button">"Set it out"</button></div>
                    </form>
                </section>
            </aside>
        </div>
    };
    staff_page(frame, "Children in Care Council", props.refused.is_some(), body.into_any())
}
