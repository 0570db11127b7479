//! One legal hold, and lifting it.

use leptos::prelude::*;

use super::HoldPage;
use super::list::{by, what};
use crate::pages::staff::forms::{Area, Form};
use crate::pages::staff::parts::{back, fact, line, page_head, paragraphs};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{StaffFrame, Worded as _};

/// One hold: why it stands, and the form that lifts it.
pub fn hold(frame: StaffFrame, props: HoldPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.refused.as_slice());
    let form = Form { assets, id: "lift", errors: &errors };
    let wrong = props.refused.is_some();
    let one = &props.line;
    let under = match one.lifted {
        Some(_) => "It was lifted.",
        None => "It stands: nothing of it goes.",
    };
    let page = one.what.clone().map(|(name, href)| fact("Where", view! { <a href=href dir="auto">{name}</a> }));
    let written = match &props.written {
        Some((who, reference, reason)) => {
            let reference = (!reference.is_empty()).then(|| fact("Reference", reference.clone()));
            view! {
                <dl class="facts">{fact("Asked for by", who.clone())}{reference}</dl>
                {paragraphs(reason, "")}
            }
            .into_any()
        }
        None => {
            view! { <p class="late">"What was written cannot be read. Whoever looks after Heard can find out why."</p> }
                .into_any()
        }
    };
    let lifted = one.lifted.as_ref().map(|lifted| {
        let why = props.why_lifted.as_deref().and_then(|why| paragraphs(why, ""));
        view! { <section class="sheet stack stack--tight"><h2>"Lifted"</h2><p>{by(lifted)}</p>{why}</section> }
    });
    let body = view! {
        {back(assets, "/holds", "Legal holds")}
        {form.summary()}
        {page_head("A legal hold".to_owned(), line(under), None)}
        <div class="cols">
            <div class="stack">
                <section class="sheet stack stack--tight">
                    <h2>{what(one)}</h2>
                    <dl class="facts">
                        {fact("For whom", one.asked.words())}
                        {page}
                        {fact("Put", by(&one.put))}
                    </dl>
                    {written}
                </section>
                {lifted}
            </div>
            <aside class="side">{lift(form, &props)}</aside>
        </div>
    };
    staff_page(frame, "A legal hold", wrong, body.into_any())
}

fn lift(form: Form<'_>, props: &HoldPage) -> Option<AnyView> {
    if props.line.lifted.is_some() {
        return None;
    }
    let action = format!("{}/lift", props.line.href);
    let inside = match (props.own, props.second) {
        (true, true) => view! { <p>"You put it: another safeguarding lead lifts it."</p> }.into_any(),
        (true, false) => {
            view! { <p>"You put it, and nobody else here could lift it. Another safeguarding lead has to be invited."</p> }
                .into_any()
        }
        (false, _) => view! {
            <form class="stack" method="post" action=action novalidate>
                {form.area(Area::plain("reason", "Why can it be lifted?", Some("Who said so, and when. What was asked for meanwhile is done then, and cannot be undone."), &props.typed, 3))}
                <div><button class="button button--quiet">"Lift it"</button></div>
            </form>
        }
        .into_any(),
    };
    Some(view! { <section class="sheet stack"><h2>"Lift it"</h2>{inside}</section> }.into_any())
}
