//! Lists of the queue that are kept: the links above it, keeping one, and the page where
//! they are renamed and removed.

use heard_vocabulary::ListOf;
use leptos::prelude::*;

use super::{KeptList, ListsPage, NewList, SavedListProblem};
use crate::components::hidden;
use crate::pages::staff::forms::{ChoiceCard, Form, Line};
use crate::pages::staff::parts::{button_link, empty, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{Choice, StaffFrame};
use crate::shell::Assets;

/// The fold above the list: links to each, and keeping the one that is shown. It is named by
/// the list that is shown.
pub(super) fn menu(lists: &[KeptList], keep: Option<AnyView>) -> AnyView {
    let shown = lists.iter().find(|list| list.current).map(|list| {
        let name = list.name.clone();
        view! { ": "<bdi>{name}</bdi> }
    });
    let none = (lists.is_empty() && keep.is_none())
        .then(|| view! { <p class="small">"Filter the queue, then keep it here under a name."</p> });
    let links = links(lists);
    view! {
        <details class="peek">
            <summary>"Lists"{shown}</summary>
            <div class="peek__in stack stack--tight">{links}{keep}{none}</div>
        </details>
    }
    .into_any()
}

/// Links to each.
fn links(lists: &[KeptList]) -> Option<AnyView> {
    (!lists.is_empty()).then(|| {
        let links = lists
            .iter()
            .map(|list| {
                let (href, name) = (list.href.clone(), list.name.clone());
                let current = list.current.then_some("page");
                view! { <a href=href aria-current=current dir="auto">{name}</a> }
            })
            .collect_view();
        view! {
            <nav class="views" aria-label="Lists you or your team keep">
                {links}
                <a href="/queue/lists">"Rename or remove"</a>
            </nav>
        }
        .into_any()
    })
}

/// The form that keeps the list that is shown; words that are looked for in it are not kept.
pub(super) fn keep(assets: Assets, query: String, places: Vec<Choice>, searched: bool) -> AnyView {
    let without = searched.then(|| {
        let says = "The words you looked for are not kept with it: they may be a child’s, and would outlive them.";
        view! { <p class="small">{says}</p> }
    });
    view! {
        <details class="more">
            <summary>"Keep this list"</summary>
            {without}
            {form(assets, NewList { query, places, ..NewList::default() }, &[])}
        </details>
    }
    .into_any()
}

fn form(assets: Assets, new: NewList, errors: &[(String, String)]) -> AnyView {
    let form = Form { assets, id: "list", errors };
    let card =
        |whose: ListOf, title: &'static str, under: &'static str| ChoiceCard { value: whose.name(), title, under };
    let mut whose = vec![card(ListOf::Own, "For me", "")];
    if !new.places.is_empty() {
        let under = "Those of them who read views. Whoever leaves it loses the list.";
        whose.push(card(ListOf::Place, "For one team, district or service of mine", under));
    }
    whose.push(card(ListOf::Team, "For everybody who reads views", ""));
    let which = (!new.places.is_empty()).then(|| form.select("place", "Which one", Some("Choose one"), new.places));
    let hint = Some("A few words of your own, without a child’s name.");
    view! {
        <form class="stack stack--tight" method="post" action="/queue/lists">
            {form.summary()}
            {hidden("query", new.query)}
            {form.line(Line::text("name", "What you call it", hint, &new.name))}
            {form.radios("whose", "Who has it", "choices", whose, new.whose.unwrap_or(ListOf::Own).name())}
            {which}
            <div><button class="button button--quiet">"Keep it"</button></div>
        </form>
    }
    .into_any()
}

fn one(assets: Assets, list: KeptList, typed: Option<String>, errors: &[(String, String)]) -> AnyView {
    let id = format!("list-{}", list.id);
    let form = Form { assets, id: &id, errors };
    let whose = match (list.whose, list.place) {
        (ListOf::Own, _) => "Yours".to_owned(),
        (ListOf::Team, _) => "Everybody’s who reads views".to_owned(),
        (ListOf::Place, Some(place)) => format!("Of {place}"),
        (ListOf::Place, None) => "Of one team, district or service".to_owned(),
    };
    let name = typed.unwrap_or_else(|| list.name.clone());
    view! {
        <li class="sheet stack stack--tight">
            <h2><a href=list.href dir="auto">{list.name.clone()}</a></h2>
            <p class="small quiet" dir="auto">{whose}</p>
            <form class="cluster" method="post" action=format!("/queue/lists/{}/rename", list.id)>
                {form.summary()}
                {form.line(Line::text("name", "Another name", None, &name))}
                <button class="button button--quiet">"Save the name"</button>
            </form>
            <form method="post" action=format!("/queue/lists/{}/remove", list.id)>
                <button class="button button--quiet" aria-label=format!("Remove {}", list.name)>"Remove"</button>
            </form>
        </li>
    }
    .into_any()
}

/// The lists of the reader and of the team.
pub fn lists(frame: StaffFrame, props: ListsPage) -> AnyView {
    let assets = frame.assets;
    let ListsPage { lists, new, renamed, problem } = props;
    let errors: Vec<(String, String)> = by_field::<SavedListProblem>(problem.as_slice());
    let wrong = problem.is_some();
    let none = lists.is_empty() && new.is_none();
    let lists = lists
        .into_iter()
        .map(|list| {
            let typed = renamed.as_ref().filter(|(id, _)| *id == list.id).map(|(_, typed)| typed.clone());
            let errors: &[(String, String)] = if typed.is_some() { &errors } else { &[] };
            one(assets, list, typed, errors)
        })
        .collect_view();
    let under = "Narrow the queue, then keep it: one press brings it back. What stands in a list stays where it is. Words that were looked for are not kept.";
    let body = view! {
        {page_head("Lists you keep".to_owned(), line(under), Some(button_link("button--quiet", "/queue", "The queue")))}
        {new.map(|new| form(assets, new, &errors))}
        {none.then(|| empty(assets, "None yet", "Filter the queue, and press “Keep this list”.".to_owned(), None))}
        <ul class="people">{lists}</ul>
    };
    staff_page(frame, "Lists you keep", wrong, body.into_any())
}
