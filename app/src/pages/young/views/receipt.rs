//! Open a receipt.

use leptos::prelude::*;

use crate::components::{error_summary, field_error, row};
use crate::pages::young::{Problem, problem};
use crate::shell::{Frame, Layout, young_page};

/// Open a receipt. Posts `receipt`.
#[derive(Debug, Clone, Default)]
pub struct ReceiptPage {
    /// Why it did not open.
    pub error: Option<Problem>,
    /// What was typed.
    pub value: String,
    /// The pictures picked so far, when it is opened by pictures.
    pub pictures: Option<Vec<u8>>,
}

/// The page that asks for the receipt's numbers.
pub fn receipt(mut frame: Frame, props: ReceiptPage) -> AnyView {
    frame.error |= props.error.is_some();
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("receipt-title");
    let error = props.error.map(|found| problem(tr, found));
    let wrong = error.is_some();
    let summary = error.clone().map(|words| (String::from("receipt"), words)).into_iter().collect();
    let body = view! {
        {error_summary(tr, summary)}
        <form class="question" method="post" action="/receipt">
            <div class=if wrong { "field is-wrong" } else { "field" }>
                <label class="question__title" for="receipt"><h1>{title.clone()}</h1></label>
                <p class="hint" id="receipt-hint">{tr.s("receipt-hint")}</p>
                {field_error(tr, assets, "receipt", error)}
                <input
                    class="input input--code"
                    id="receipt"
                    name="receipt"
                    inputmode="numeric"
                    autocomplete="off"
                    dir="ltr"
                    value=(!props.value.is_empty()).then_some(props.value)
                    aria-describedby=if wrong { "receipt-hint receipt-error" } else { "receipt-hint" }
                    aria-invalid=wrong.then_some("true")
                />
            </div>
            <div class="actions"><button class="button button--big">{tr.s("receipt-open")}</button></div>
            <details class="more">
                <summary>{tr.s("receipt-lost")}</summary>
                <p>{tr.s("receipt-lost-answer")}" "<a href="/">{tr.s("say-again")}</a></p>
            </details>
        </form>
        <ul class="rows">
            {row(assets, "sunny", "/receipt/pictures", "i-eye", tr.s("pictures-instead"), tr.s("pictures-instead-under"))}
            {row(assets, "coral", "/sign-in", "s-mine", tr.s("sign-in"), tr.s("receipt-sign-in-under"))}
            {row(assets, "", "/join", "i-plus", tr.s("have-code"), tr.s("have-code-under"))}
        </ul>
    };
    young_page(frame, Layout::TABS, &title, body)
}
