//! Notes for colleagues.

use leptos::prelude::*;

use super::super::typed;
use super::{action, area};
use crate::pages::staff::forms::Area;
use crate::pages::staff::parts::time_at;
use crate::pages::staff::views::{Note, ViewForm, ViewPage};
use crate::shell::Assets;

/// Notes for colleagues, and one more.
pub(in super::super) fn note(assets: Assets, props: &ViewPage) -> AnyView {
    let field = Area {
        name: "text",
        label: "Your note",
        hint: Some("The child does not see it. They see that a note was written. Write @ and the name of a colleague who can read this, and they are asked: it stands under “Mine” until they open it."),
        value: typed(props, ViewForm::Note, "text"),
        rows: 2,
        look: "speak--plain",
    };
    view! {
        <form class="sheet" method="post" action=action(props, ViewForm::Note)>
            <h2>{ViewForm::Note.words()}</h2>
            {notes(&props.notes)}
            {area(assets, props, ViewForm::Note, field)}
            <button class="button button--quiet">"Keep note"</button>
        </form>
    }
    .into_any()
}

fn notes(notes: &[Note]) -> Option<AnyView> {
    (!notes.is_empty()).then(|| {
        let lines = notes
            .iter()
            .map(|note| {
                view! {
                    <li class="by-us">
                        {time_at(note.at)}
                        " "
                        <b dir="auto">{note.by.clone()}</b>
                        <p dir="auto">{note.text.clone()}</p>
                    </li>
                }
            })
            .collect_view();
        view! { <ol class="timeline">{lines}</ol> }.into_any()
    })
}
