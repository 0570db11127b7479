//! The whole coding frame.

use leptos::prelude::*;

use super::{ThemeLine, ThemeState, ThemesPage};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{empty, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::shell::Assets;

/// Every theme as a tree, and a form for one more.
pub fn themes(frame: StaffFrame, props: ThemesPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "new", errors: &errors };
    let under = "What young people say is sorted by these themes, and young people choose among the headings on the wall. No tag is lost by anything you do here, and merging can be undone.";
    let (standing, merged): (Vec<_>, Vec<_>) =
        props.lines.into_iter().partition(|line| line.state != ThemeState::Merged);
    let away = (!merged.is_empty()).then(|| {
        let lines = merged.iter().map(|line| view! { <li>{name(line)}</li> }).collect_view();
        view! {
            <details class="more">
                <summary>"Merged into another"</summary>
                <ul class="stack stack--tight">{lines}</ul>
            </details>
        }
    });
    let body = view! {
        {form.summary()}
        {page_head("Coding frame".to_owned(), line(under), None)}
        <div class="cols">
            <div class="sheet stack">
                <h2>"Themes"</h2>
                {tree(assets, &standing)}
                {away}
            </div>
            <aside class="side">
                <form class="sheet stack" method="post" action="/staff/themes" novalidate>
                    <h2>"Add a theme"</h2>
                    {form.line(Line::text("title", "Name for staff", Some("Such as: Contact with family"), &props.typed.title))}
                    {form.line(Line::text("young", "What young people call it", Some("In English; other languages on its own page. Such as: Seeing my family"), &props.typed.young))}
                    {form.select("parent", "Under", Some("A heading of its own"), props.parents)}
                    <div><button class="button">"Add this theme"</button></div>
                </form>
            </aside>
        </div>
    };
    staff_page(frame, "Coding frame", !errors.is_empty(), body.into_any())
}

/// Lists within lists, as deep as themes stand.
fn tree(assets: Assets, lines: &[ThemeLine]) -> AnyView {
    if lines.is_empty() {
        return empty(assets, "No theme yet", "Without one nothing can be tagged.".to_owned(), None);
    }
    branch(lines)
}

fn branch(lines: &[ThemeLine]) -> AnyView {
    let depth = lines.first().map_or(0, |line| line.depth);
    let mut items = Vec::new();
    let mut rest = lines;
    while let Some((first, after)) = rest.split_first() {
        let end = after.iter().position(|line| line.depth <= depth).unwrap_or(after.len());
        let (below, next) = after.split_at(end);
        let below = (!below.is_empty()).then(|| branch(below));
        items.push(view! { <li>{name(first)}{below}</li> });
        rest = next;
    }
    view! { <ul class="tree">{items}</ul> }.into_any()
}

fn name(line: &ThemeLine) -> AnyView {
    let young = (!line.young.is_empty() && line.young != line.title)
        .then(|| view! { <span class="small quiet" dir="auto">{line.young.clone()}</span> });
    let state = match line.state {
        ThemeState::InUse => None,
        ThemeState::Retired => Some(view! { <span class="chip">"Retired"</span> }),
        ThemeState::Merged => Some(view! { <span class="chip">"Merged"</span> }),
    };
    view! { <p><a href=line.href.clone() dir="auto">{line.title.clone()}</a>" "{young}" "{state}</p> }.into_any()
}
