//! Who wrote something, once it was opened.

use leptos::prelude::*;

use super::{AuthorPage, AuthorTold};
use crate::components::arrow;
use crate::pages::staff::parts::{line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::{StaffFrame, Worded as _};

/// Who wrote something.
pub fn author(frame: StaffFrame, props: AuthorPage) -> AnyView {
    let assets = frame.assets;
    let nickname = props.nickname.unwrap_or_else(|| "They have no nickname any more".to_owned());
    let none = props.people.is_empty().then(|| {
        view! { <p class="quiet">"Heard does not know who is there for them. Look in the case system."</p> }
    });
    let people = props
        .people
        .into_iter()
        .map(|(what, name, title)| {
            let title = (!title.is_empty()).then(|| format!(". {title}"));
            view! { <li><b dir="auto">{name}</b>", their "{what.words()}<span class="quiet" dir="auto">{title}</span></li> }
        })
        .collect_view();
    let told = match props.told {
        AuthorTold::Now => "It is recorded that you opened this, and its author sees that somebody did.",
        AuthorTold::NotYet => {
            "It is recorded that you opened this. Its author does not see it until a safeguarding lead says that they may."
        }
    };
    let body = view! {
        <a class="link back" href=props.back>{arrow(assets, "i-back")}"Back"</a>
        {page_head("Who wrote it".to_owned(), line("Close this page when you have written down what you need."), None)}
        <div class="sheet stack">
            <h2 dir="auto">{nickname}</h2>
            <ul class="list">{people}</ul>
            {none}
            <p class="note">"Heard does not know where they live or how to reach them. The people above do, and the case system does: check it there."</p>
            <p class="quiet">{told}</p>
        </div>
    };
    staff_page(frame, "Who wrote it", false, body.into_any())
}
