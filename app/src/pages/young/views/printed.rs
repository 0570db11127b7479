//! One thread on paper: words and answers, nothing to tap.

use leptos::prelude::*;

use super::ThreadPage;
use super::thread::parts;
use crate::components::{back_link, spoken};
use crate::i18n::date;
use crate::pages::young::responses::{corrected, taken_back};
use crate::pages::young::who_said;
use crate::shell::{Frame, Layout, young_page};

/// A thread to print.
pub fn printed(frame: Frame, props: ThreadPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("thread-title");
    let said = props
        .said
        .into_iter()
        .map(|(ask, said)| view! { <p class="quiet small" dir="auto">{ask}</p>{spoken(said)} })
        .collect_view();
    let messages = props
        .messages
        .into_iter()
        .map(|message| {
            let who = who_said(message.sender);
            view! {
                <div class="say">
                    <p class="who"><b>{tr.s(who)}</b>" "<span class="quiet">{date(tr, &message.on)}</span></p>
                    {spoken(message.text)}
                </div>
            }
        })
        .collect_view();
    let answers = props
        .answers
        .into_iter()
        .map(|answer| {
            let (beneath, before) = (parts(tr, &answer), corrected(tr, false, &answer.corrected));
            view! {
                <div class="answer">
                    <p class="who">
                        <b>{tr.of("claim", answer.claim.name())}</b>" "
                        <span class="quiet">{date(tr, &answer.published_on)}</span>
                    </p>
                    {spoken(answer.we_did)}
                    {beneath}
                    {before}
                </div>
            }
        })
        .collect_view();
    let gone = props
        .taken_back
        .into_iter()
        .map(|one| view! { <div class="answer">{taken_back(tr, one)}</div> })
        .collect_view();
    let body = view! {
        <div class="no-print stack">
            {back_link(tr, assets, props.base)}
            <p class="hint">{tr.s("print-careful")}</p>
            <div hidden data-module=assets.url("js/print.js")>
                <button class="button">{tr.s("print-do")}</button>
            </div>
        </div>
        <h1>{title.clone()}</h1>
        <div class="say"><p class="who"><b>{tr.s("you-said")}</b>" "<span class="quiet">{date(tr, &props.sent_on)}</span></p>{said}</div>
        {answers}
        {gone}
        {props.off_wall.then(|| view! { <div class="answer"><p>{tr.s("answer-off-wall")}</p></div> })}
        {messages}
    };
    young_page(frame, Layout::QUESTION, &title, body)
}
