//! Who wrote something, once it was opened.

use heard_vocabulary::CaseColumn;
use leptos::prelude::*;

use super::{AuthorPage, AuthorTold, ChildKnown};
use crate::components::arrow;
use crate::pages::staff::parts::{fact, late, line, page_head, time};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::day;
use crate::pages::staff::{StaffFrame, Worded as _};

/// Who wrote something.
pub fn author(frame: StaffFrame, props: AuthorPage) -> AnyView {
    let assets = frame.assets;
    let nickname = props.nickname.unwrap_or_else(|| "They have no nickname any more".to_owned());
    // Heard knows only whose name stands in it.
    let meant = (!props.people.is_empty()).then(|| {
        view! { <p class="note">"Heard knows whom it may be about by a name alone. Read the words again before you ring anybody who is named here."</p> }
    });
    let none = props.people.is_empty().then(|| {
        view! { <p class="quiet">"Heard does not know who is there for them. Look in the case system."</p> }
    });
    let people = props
        .people
        .into_iter()
        .map(|one| {
            let title = (!one.title.is_empty()).then(|| format!(". {}", one.title));
            let meant = one.meant.then(|| {
                view! { <br/>{late(assets, "i-warn", "It may be about them: do not ring them.".to_owned())} }
            });
            view! {
                <li>
                    <b dir="auto">{one.name}</b>", their "{one.assigned_as.words()}
                    <span class="quiet" dir="auto">{title}</span>
                    {meant}
                </li>
            }
        })
        .collect_view();
    let told = match props.told {
        AuthorTold::Now => "It is recorded that you opened this, and its author sees that somebody did.",
        AuthorTold::NotYet => {
            "It is recorded that you opened this. Its author does not see it until a safeguarding lead says that they may."
        }
    };
    let child = match props.child {
        Some(child) => known(child),
        None => {
            view! { <p class="note">"Heard does not know where they live or how to reach them. Whoever is there for them and not meant by it does, and the case system does: check it there."</p> }.into_any()
        }
    };
    let body = view! {
        <a class="link back" href=props.back>{arrow(assets, "i-back")}"Back"</a>
        {page_head("Who wrote it".to_owned(), line("Close this page when you have written down what you need."), None)}
        <div class="sheet stack">
            <h2 dir="auto">{nickname}</h2>
            <ul class="list">{people}</ul>
            {none}
            {meant}
            {child}
            <p class="quiet">{told}</p>
        </div>
    };
    staff_page(frame, "Who wrote it", false, body.into_any())
}

/// What the case system's extract says of them: as old as it is, and to be checked there.
fn known(child: ChildKnown) -> AnyView {
    let as_of = child.as_of.map(|at| view! { "From its extract of "{time(&at)}". " });
    let stale = child.stale.then_some("A line of theirs cannot be used now: some of this is older. ");
    let lines = child
        .lines
        .into_iter()
        .map(|(column, what)| {
            let what = match column {
                CaseColumn::BornOn | CaseColumn::PlacedOn | CaseColumn::NextReviewOn => day(&what),
                CaseColumn::Phone => {
                    let href = format!("tel:{}", what.replace(' ', ""));
                    return fact(column.words(), view! { <a href=href>{what}</a> });
                }
                _ => what,
            };
            fact(column.words(), what)
        })
        .collect_view();
    view! {
        <section class="stack stack--tight">
            <h3>"In the case system"</h3>
            <p class="note">{as_of}{stale}"They may have been moved since: check it there."</p>
            <dl class="facts facts--long">{lines}</dl>
        </section>
    }
    .into_any()
}
