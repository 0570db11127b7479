//! What a demonstration would have sent.

use leptos::prelude::*;

use super::{LaidMessage, OutboxPage, SUBJECT};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{back, fact, line, page_head, time};
use crate::pages::staff::shell::staff_page;

/// What a demonstration would have sent.
pub fn outbox(frame: StaffFrame, props: OutboxPage) -> AnyView {
    let assets = frame.assets;
    let under = "This is a demonstration: nothing leaves it. Here is what would have.";
    let none = props.messages.is_empty();
    let messages = props.messages.into_iter().map(message).collect_view();
    let body = view! {
        {back(assets, "/staff/messages/channel", "E-mail and text messages")}
        {page_head("What would have left".to_owned(), line(under), None)}
        {none.then(|| line("Nothing yet."))}
        <div class="stack">{messages}</div>
    };
    staff_page(frame, "What would have left", false, body.into_any())
}

fn message(message: LaidMessage) -> AnyView {
    let LaidMessage { at, to, sentence, link, code } = message;
    let code = code.map(|code| view! { <p><b class="input--code">{code}</b></p> });
    view! {
        <section class="sheet stack stack--tight">
            <h2>{SUBJECT}</h2>
            <dl class="facts">{fact("To", view! { <bdi>{to}</bdi> })}{fact("At", time(&at))}</dl>
            <p dir="auto">{sentence}</p>
            {code}
            <p class="small"><a href=link.clone()>{link.clone()}</a></p>
        </section>
    }
    .into_any()
}
