//! Erase everything: says what goes and what must stay, gives 14 days to
//! think it over or none, and the way back.

use leptos::prelude::*;

use crate::components::{back_link, note};
use crate::i18n::date;
use crate::pages::young::sending::{self, Elsewhere};
use crate::shell::{Frame, Layout, young_page};

/// Erase everything: the page that asks once more.
#[derive(Debug, Clone, Default)]
pub struct ErasePage {
    /// How many things would be erased.
    pub count: usize,
    /// What of it stays elsewhere.
    pub elsewhere: Elsewhere,
}

/// Everything is out of sight and waits to be destroyed.
#[derive(Debug, Clone, Default)]
pub struct LeavingPage {
    /// The day it is destroyed.
    pub on: String,
    /// As in [`ErasePage`].
    pub elsewhere: Elsewhere,
}

/// The page before everything is erased.
pub fn erase(frame: Frame, props: ErasePage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("erase-title");
    let erase_what = tr.with("erase-what", &[("count", props.count.into())]);
    let what = tr.with("leave-what", &[("count", props.count.into())]);
    let body = view! {
        {back_link(tr, assets, "/mine/account".into())}
        <h1>{title.clone()}</h1>
        <p>{what}</p>
        <p>{tr.s("leave-undo")}</p>
        <p>{tr.s("noticing-waits")}</p>
        {note(assets, "sunny", "s-help", view! { <p>{tr.rich("erase-stays")}</p> })}
        {sending::filed_gone(tr, assets, props.elsewhere.filed)}
        {sending::summary_stays(tr, assets, props.elsewhere.in_summary)}
        <form class="actions" method="post" action="/mine/leave">
            <button class="button button--alarm">{tr.s("leave-do")}</button>
            <a class="link" href="/mine">{tr.s("erase-keep")}</a>
        </form>
        <details class="more">
            <summary>{tr.s("leave-now")}</summary>
            <form class="stack" method="post" action="/mine/erase">
                <p>{erase_what}</p>
                <div class="actions"><button class="button button--alarm button--small">{tr.s("erase-do")}</button></div>
            </form>
        </details>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}

/// Everything is out of sight; it can be kept after all.
pub fn leaving(frame: Frame, props: LeavingPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("leaving-title");
    let words = tr.with("leaving-words", &[("date", date(tr, &props.on).into())]);
    let body = view! {
        <h1>{title.clone()}</h1>
        {note(assets, "teal", "i-clock", view! { <p>{words}</p> })}
        {sending::filed_gone(tr, assets, props.elsewhere.filed)}
        {sending::summary_stays(tr, assets, props.elsewhere.in_summary)}
        <form class="actions" method="post" action="/mine/keep">
            <button class="button button--big">{tr.s("leaving-keep")}</button>
        </form>
        <form class="actions" method="post" action="/sign-out">
            <button class="button button--quiet">{tr.s("leaving-go")}</button>
        </form>
        <details class="more">
            <summary>{tr.s("leave-now")}</summary>
            <form class="stack" method="post" action="/mine/erase">
                <p>{tr.s("leave-now-words")}</p>
                <div class="actions"><button class="button button--alarm button--small">{tr.s("erase-do")}</button></div>
            </form>
        </details>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}
