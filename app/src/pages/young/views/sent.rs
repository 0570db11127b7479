//! Sent.

use leptos::prelude::*;

use super::pictures;
use crate::components::{note, row};
use crate::i18n::Tr;
use crate::pages::young::safeguarding::{HelpFirst, help_first};
use crate::shell::{Assets, Frame, Layout, young_page};

/// Sent.
#[derive(Debug, Clone)]
pub struct SentPage {
    /// The receipt's 16 digits; `None` when it is in "my things".
    pub receipt: Option<String>,
    /// Whether it went out from an account.
    pub signed_in: bool,
    /// Whether devices can be told of what comes of it: not while it stands still.
    pub told: bool,
    /// Whether it went out from a tablet that many use: shown for a minute.
    pub kiosk: bool,
    /// Who can help now, where that comes first.
    pub help: Option<HelpFirst>,
    /// Whether the same form was sent before with something else in it: both are
    /// kept.
    pub again: bool,
}

/// The page after sending.
pub fn sent(frame: Frame, props: SentPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let SentPage { receipt, signed_in, told, kiosk, help, again } = props;
    let title = tr.s("sent-title");
    let has_receipt = receipt.is_some();
    let in_my_things = || {
        view! { <ul class="rows">{row(assets, "coral", "/mine", "s-mine", tr.s("mine-title"), tr.s("sent-in-mine"))}</ul> }
    };
    let come_back = if has_receipt { "sent-come-back-receipt" } else { "sent-come-back" };
    let first = match &help {
        Some(help) => help_first(tr, assets, help),
        None => view! {
            <div class="hello-wrap">
                <div class="hello"><h1>{title.clone()}</h1></div>
                <p class="answer answer--waiting">{tr.s("sent-nobody-yet")}</p>
            </div>
        }
        .into_any(),
    };
    let body = view! {
        {first}
        {again.then(|| view! { <p class="note" id="again">{tr.s("sent-again")}</p> })}
        {receipt.map(|digits| receipt_card(tr, assets, &digits))}
        {(signed_in && !has_receipt).then(in_my_things)}
        {kiosk.then(|| kiosk_end(tr, assets))}
        {what_next(tr)}
        {(signed_in && told).then(|| view! { <ul class="rows">{row(assets, "teal", "/mine/notifications", "i-clock", tr.s("push-title"), tr.s("push-under"))}</ul> })}
        {come_back_note(tr, assets, come_back)}
        {(!kiosk).then(|| view! { <p><a class="link" href="/">{tr.s("say-more")}</a></p> })}
    };
    young_page(frame, Layout::TABS, &title, body)
}

fn come_back_note(tr: Tr, assets: Assets, id: &str) -> AnyView {
    let words = tr.rich(id);
    note(assets, "teal", "i-clock", view! { <p>{words}</p> })
}

/// On a tablet that many use: done, and nothing is left for the next one.
pub(in crate::pages::young) fn kiosk_end(tr: Tr, assets: Assets) -> AnyView {
    let words = view! {
        <p data-afresh="/kiosk-done">{tr.s("kiosk-soon")}</p>
        <form method="post" action="/kiosk-done"><button class="button">{tr.s("kiosk-done")}</button></form>
    };
    note(assets, "sunny", "i-clock", words)
}

/// The receipt, to be kept.
pub(in crate::pages) fn receipt_card(tr: Tr, assets: Assets, digits: &str) -> AnyView {
    let pictures = pictures::row_of(tr, assets, &pictures::of_digits(digits));
    let digits: Vec<char> = digits.chars().filter(char::is_ascii_digit).collect();
    let groups = digits
        .chunks(4)
        .map(|group| {
            let group: String = group.iter().collect();
            view! { <span>{group}</span>" " }
        })
        .collect_view();
    view! {
        <section class="stack">
            <h2>{tr.s("receipt-keep")}</h2>
            <p>{tr.s("receipt-keep-why")}</p>
            <div class="receipt"><p class="vh">{tr.s("receipt-number")}</p><p class="receipt__code">{groups}</p></div>
            <p>{tr.s("pictures-same")}</p>
            <div class="receipt">{pictures}</div>
            <p class="hint">{tr.s("receipt-lost-warning")}</p>
        </section>
    }
    .into_any()
}

fn what_next(tr: Tr) -> AnyView {
    let steps =
        ["next-read", "next-answer", "next-verdict"].map(|step| view! { <li><span>{tr.rich(step)}</span></li> });
    view! { <section class="stack"><h2>{tr.s("next-title")}</h2><ol class="next">{steps.collect_view()}</ol></section> }
        .into_any()
}
