//! A receipt as eight pictures out of a hundred, two digits each.

use leptos::prelude::*;

use super::ReceiptPage;
use crate::components::{back_link, error_summary, hidden, picture};
use crate::i18n::Tr;
use crate::pages::young::{Problem, problem};
use crate::shell::{Assets, Frame, Layout, young_page};

/// How many pictures a receipt has.
pub const PICTURES: usize = 8;

/// The pictures of a receipt's 16 digits.
pub(super) fn of_digits(digits: &str) -> Vec<u8> {
    let digits: Vec<u8> = digits.bytes().filter(u8::is_ascii_digit).map(|b| b - b'0').collect();
    digits.chunks_exact(2).map(|pair| pair[0] * 10 + pair[1]).collect()
}

fn one(tr: Tr, assets: Assets, number: u8) -> AnyView {
    let name = format!("{number:02}");
    let href = format!("{}#p{name}", assets.url("art/receipt.svg"));
    view! { {picture(href)}<span>{tr.of("receipt-word", &name)}</span> }.into_any()
}

/// Pictures in their order, each with its word.
pub(super) fn row_of(tr: Tr, assets: Assets, pictures: &[u8]) -> AnyView {
    let pictures = pictures.iter().map(|n| view! { <li class="pic">{one(tr, assets, *n)}</li> }).collect_view();
    view! { <ol class="pics">{pictures}</ol> }.into_any()
}

/// The page that asks for one picture after the other: each tap is a form
/// sent, so that it works without script.
pub fn receipt_pictures(mut frame: Frame, props: ReceiptPage) -> AnyView {
    frame.error |= props.error.is_some();
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("pictures-title");
    let picked = props.pictures.unwrap_or_default();
    let so_far: String = picked.iter().map(|n| format!("{n:02}")).collect();
    let summary = props.error.map(|found: Problem| (String::from("pick-00"), problem(tr, found))).into_iter().collect();
    let asked = tr.with("pictures-which", &[("n", (picked.len() + 1).into())]);
    let grid = (0..100u8)
        .map(|n| {
            let value = format!("{n:02}");
            let id = format!("pick-{value}");
            view! { <button class="pic" name="pick" id=id value=value>{one(tr, assets, n)}</button> }
        })
        .collect_view();
    let back = (!picked.is_empty()).then(|| {
        view! { <button class="button button--quiet button--small" name="pick" value="undo">{tr.s("pictures-undo")}</button> }
    });
    let body = view! {
        {back_link(tr, assets, "/receipt".into())}
        {error_summary(tr, summary)}
        <h1>{title.clone()}</h1>
        <form class="stack" method="post" action="/receipt/pictures" data-each-tap="">
            {hidden("picked", so_far)}
            <p aria-live="polite"><b>{asked}</b></p>
            {(!picked.is_empty()).then(|| row_of(tr, assets, &picked))}
            {back}
            <div class="pics pics--all">{grid}</div>
        </form>
    };
    young_page(frame, Layout { wide: true, ..Layout::QUESTION }, &title, body)
}
