//! One theme for several views: what is proposed, and what is about to be done.

use leptos::prelude::*;

use super::{ProposedLine, SurePage, TogetherPage};
use crate::components::hidden;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, button_link, empty, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, rows};

/// Views that a theme is proposed for, each with a tick.
pub fn together(frame: StaffFrame, props: TogetherPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "together", errors: &errors };
    let under = "Views that your team has read and nobody has tagged, which the program thinks are about it: the surest first, at most 50. Tick those that are. Before anything is tagged you are shown what.";
    let inside = if props.lines.is_empty() {
        let under =
            "Every view that it would be suggested for has a tag, or there is nothing to suggest now.".to_owned();
        empty(assets, "Nothing is proposed", under, None)
    } else {
        let lines = props.lines.iter().enumerate().map(|(at, line)| tick(at, line)).collect_view();
        view! {
            <form class="sheet stack" method="post" action=format!("/suggestions/{}/preview", props.id)>
                <ul class="stack lines">{lines}</ul>
                <div><button class="button">"Show what will be tagged"</button></div>
            </form>
        }
        .into_any()
    };
    let body = view! {
        {back(assets, "/suggestions", "Suggestions")}
        {form.summary()}
        {page_head(props.title, line(under), None)}
        {inside}
    };
    staff_page(frame, "Views that a theme is suggested for", !errors.is_empty(), body.into_any())
}

/// The first has the field's own id, where an error leads.
fn tick(at: usize, line: &ProposedLine) -> AnyView {
    let id = if at == 0 { "together-view".to_owned() } else { format!("together-view-{at}") };
    let href = format!("/views/{}", line.id);
    view! {
        <li class="apart">
            <label for=id>
                <input class="tick" type="checkbox" id=id.clone() name="view" value=line.id.clone() checked=line.ticked/>
                " "
                <span dir="auto">{line.snippet.clone()}</span>
            </label>
            <a href=href>"Open it"<span class="vh">{format!(": view {}", at + 1)}</span></a>
        </li>
    }
    .into_any()
}

/// What is about to be tagged, and the press that does it.
pub fn sure(frame: StaffFrame, props: SurePage) -> AnyView {
    let assets = frame.assets;
    let SurePage { id, title, lines } = props;
    let views = many(rows(lines.len()), "view", "views");
    let press = format!("Tag {views} with “{title}”");
    let fields = lines.iter().map(|line| hidden("view", line.id.clone())).collect_view();
    let list = lines.iter().map(|line| view! { <li dir="auto">{line.snippet.clone()}</li> }).collect_view();
    let under = format!("{views} will be tagged. What somebody tags meanwhile is left alone.");
    let href = format!("/suggestions/{id}");
    let body = view! {
        {back(assets, "/suggestions", "Suggestions")}
        {page_head(title, line(under), None)}
        <form class="sheet stack" method="post" action=href>
            {fields}
            <ul class="stack lines">{list}</ul>
            <div class="cluster">
                <button class="button">{press}</button>
                {button_link("button--quiet", href.clone(), "Choose again")}
            </div>
        </form>
    };
    staff_page(frame, "Is this what you mean?", false, body.into_any())
}
