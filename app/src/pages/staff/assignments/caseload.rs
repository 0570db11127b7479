//! The young people of whoever reads.

use leptos::prelude::*;

use super::CaseloadPage;
use crate::pages::staff::parts::{empty, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{StaffFrame, Worded as _};

/// The young people of whoever reads.
pub fn caseload(frame: StaffFrame, props: CaseloadPage) -> AnyView {
    let assets = frame.assets;
    let under = "You see them here because you were assigned to them, and only while you are. They are shown by the nickname they chose.";
    let none = props.lines.is_empty();
    let lines = props
        .lines
        .into_iter()
        .map(|one| {
            let words = format!("You are their {}, {}.", one.assigned_as.words(), one.days.words());
            view! { <li class="sheet"><h2>{name_or(&one.nickname)}</h2><p>{words}</p></li> }
        })
        .collect_view();
    let body = view! {
        {page_head("My young people".to_owned(), line(under), None)}
        {none.then(|| empty(
            assets,
            "Nobody is assigned to you here",
            "The participation team says whose worker, adviser, reviewing officer, carer or advocate you are. Ask them where somebody is missing.".to_owned(),
            None,
        ))}
        {(!none).then(|| view! { <ul class="people">{lines}</ul> })}
    };
    staff_page(frame, "My young people", false, body.into_any())
}

/// A nickname, apart from the words around it.
pub(super) fn name_or(nickname: &str) -> AnyView {
    match nickname {
        "" => view! { <span class="quiet">"Somebody without a nickname"</span> }.into_any(),
        name => view! { <bdi>{name.to_owned()}</bdi> }.into_any(),
    }
}
