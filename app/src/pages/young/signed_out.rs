//! Signed out before a form arrived, and what was written in it given back.

use leptos::prelude::*;

use crate::components::{Speak, hidden, note, speak};
use crate::shell::{Frame, Layout, young_page};

/// A form came after its session had ended.
#[derive(Debug, Clone, Default)]
pub struct SignedOutPage {
    /// Whether what was written waits.
    pub kept: bool,
    /// Where to get in again.
    pub back: String,
}

/// What was written before its session had ended, given back.
#[derive(Debug, Clone, Default)]
pub struct KeptPage {
    /// Where it was to be posted.
    pub action: String,
    /// Its fields, in order.
    pub fields: Vec<KeptField>,
}

/// One field of it.
#[derive(Debug, Clone, Default)]
pub struct KeptField {
    /// Its name in the form.
    pub name: String,
    /// What was in it.
    pub value: String,
    /// The question it answers, where that is known.
    pub label: Option<String>,
    /// Whether somebody wrote it, so that it is shown.
    pub words: bool,
}

/// Signed out: whether what was written waits, and how to get in again.
pub fn signed_out(frame: Frame, props: SignedOutPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("signed-out-title");
    let words = if props.kept { "signed-out-kept" } else { "signed-out-gone" };
    let in_again = if props.back == "/receipt" { "receipt-title" } else { "sign-in" };
    let body = view! {
        <h1>{title.clone()}</h1>
        {note(assets, if props.kept { "teal" } else { "sunny" }, "i-lock", view! { <p>{tr.s(words)}</p> })}
        <div class="actions"><a class="button" href=props.back>{tr.s(in_again)}</a></div>
    };
    young_page(frame, Layout::TABS, &title, body)
}

/// What was written, to be sent by its own press or thrown away.
pub fn kept(frame: Frame, props: KeptPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("kept-title");
    let fields = props
        .fields
        .into_iter()
        .enumerate()
        .map(|(at, field)| {
            if !field.words {
                return hidden(field.name, field.value);
            }
            let id = format!("kept-{at}");
            let field = Speak {
                id: &id,
                field: &field.name,
                label: field.label.unwrap_or_else(|| tr.s("you-said")),
                value: field.value,
                rows: 4,
                ..Speak::default()
            };
            speak(tr, assets, field)
        })
        .collect_view();
    let body = view! {
        <h1>{title.clone()}</h1>
        <p class="hint">{tr.s("kept-lead")}</p>
        <form class="question" method="post" action=props.action>
            {fields}
            <div class="actions"><button class="button button--big">{tr.s("send-it")}</button></div>
        </form>
        <form method="post" action="/kept/throw-away">
            <button class="link">{tr.s("unfinished-throw-away")}</button>
        </form>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}
