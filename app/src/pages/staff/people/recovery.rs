//! Helping a young person back in.

use leptos::prelude::*;

use super::RecoveryPage;
use super::invitations::code;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;

/// Helping back in.
pub fn recovery(frame: StaffFrame, props: RecoveryPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(props.problem.as_slice());
    let form = Form { assets, id: "way-back", errors: &errors };
    let under = "Two adults whom the young person chose have to say that they have seen them.";
    let field = |name, label, value: &str| {
        form.line(Line { name, label, hint: None, value: value.to_owned(), kind: "text", autocomplete: Some("off") })
    };
    let help = props.can_help.then(|| {
        view! {
            <form class="sheet" method="post" action="/people/way-back">
                <h2>"They ask for a new way in"</h2>
                <p>"Confirm only if you have seen them yourself. You never get into their account, and they see that you confirmed."</p>
                {field("name", "Their nickname", &props.name)}
                <button class="button">"I have seen them"</button>
            </form>
        }
    });
    let told = props.one_more.then(|| {
        view! {
            <p class="sheet" role="status">"Noted. A second adult whom they chose has to do the same within a day."</p>
        }
    });
    let body = view! {
        {form.summary()}
        {back(assets, "/people", "People")}
        {page_head("A way back in".to_owned(), line(under), None)}
        {told}
        <div class="cols">
            <div class="stack">{help}</div>
            <aside class="side">{props.code.as_ref().map(code)}</aside>
        </div>
    };
    staff_page(frame, "A way back in", !errors.is_empty(), body.into_any())
}
