//! Alerts: the page of one, for somebody who was told of it. What may be harm:
//! the list of what waits, and what stands about it on the page of a view.

mod banner;
mod frame;
mod list;
mod problems;
mod props;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{back, fact, line, page_head, time_at};
use crate::pages::staff::shell::staff_page;

pub(super) use banner::banner;
pub(super) use frame::waiting_words;
pub use frame::{CONCERNS, Done};
pub use list::concerns;
pub(super) use list::strip;
pub use problems::{ConcernForm, ConcernProblem};
pub use props::{
    AboutAlert, AlertPage, Concern, ConcernDeed, ConcernLine, ConcernsPage, DeedBy, Due, RefusedConcern, Stays, TakenOn,
};

/// One alert, for somebody who was told of it.
pub fn alert(frame: StaffFrame, props: AlertPage) -> AnyView {
    let assets = frame.assets;
    let about = match props.about {
        AboutAlert::View { href: Some(href) } => view! { <a href=href>"Something a young person said"</a> }.into_any(),
        AboutAlert::View { href: None } => {
            view! { "Something a young person said. A safeguarding lead can open it." }.into_any()
        }
        AboutAlert::NothingHere => view! { "Nothing that is kept here." }.into_any(),
    };
    let under = match &props.acknowledged {
        Some(_) => "Somebody has it. Nobody else is told.",
        None => "The next person on duty is told, and then the next, until somebody has it.",
    };
    let who = props.acknowledged.map(|TakenOn { by, at }| {
        let name = by.unwrap_or_else(|| "A colleague".to_owned());
        fact("Who has it", view! { {name}", since "{time_at(at)} })
    });
    let take = who.is_none().then(|| {
        let action = props.action;
        view! {
            <form method="post" action=action>
                <button class="button">"I have it"</button>
            </form>
        }
    });
    let body = view! {
        {back(assets, "/staff", "Home")}
        {page_head("An alert".to_owned(), line(under), None)}
        <div class="sheet">
            <dl class="facts">
                {fact("Raised", time_at(props.raised_at))}
                {fact("You were told", time_at(props.told_at))}
                {fact("About", about)}
                {who}
            </dl>
            {take}
        </div>
    };
    staff_page(frame, "An alert", false, body.into_any())
}
