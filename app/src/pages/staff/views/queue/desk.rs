//! Reading one view after another: the list, the words, and what is done with them, side
//! by side; on a phone one after the other.

use leptos::prelude::*;

use super::super::view::beside;
use super::keys::{DESK, keys};
use super::table::{beginning, english, harm, open_with, waiting};
use super::{further, many};
use crate::pages::staff::parts::face;
use crate::pages::staff::safeguarding::strip;
use crate::pages::staff::views::{Beside, QueueLine, QueuePage, ViewPage};
use crate::shell::Assets;

/// The list with one view open beside it.
pub(super) fn desk(assets: Assets, open: &ViewPage, props: QueuePage) -> AnyView {
    let QueuePage { lines, concerns, last, query, refused, more_href, filters, .. } = props;
    let (on, _) = further(&filters.more);
    let here = open.beside.clone().unwrap_or_default();
    let whole = format!("/queue?{query}");
    let lines = lines.iter().map(|one| line(assets, &here, one, one.id == open.id)).collect_view();
    view! {
        {refused.as_ref().map(many::problem)}
        <div class="desk" data-desk="">
            <section class="desk__list stack stack--tight" aria-labelledby="desk-title">
                <div class="page-head">
                    <h1 id="desk-title">"Queue"</h1>
                    <a class="link" href=whole>"The whole list"</a>
                </div>
                {strip(assets, concerns)}
                {last.map(|last| many::undo(last, &format!("{query}open={}", open.id)))}
                <ol class="desk__lines">{lines}</ol>
                {more_href.map(|href| view! { <a class="link" href=href>{on}</a> })}
            </section>
            <div class="stack">
                {steps(&here)}
                {beside(assets, open)}
            </div>
        </div>
        <script type="module" src=assets.url("js/staff-desk.js")></script>
    }
    .into_any()
}

fn line(assets: Assets, here: &Beside, line: &QueueLine, current: bool) -> AnyView {
    let words = beginning(line.snippet.as_deref(), line.media.is_empty());
    let mood = line.mood.map(|mood| face(assets, mood));
    let (harm, open_with) = (harm(assets, &line.harm), open_with(assets, &line.open_with));
    view! {
        <li>
            <a class="desk__line" href=here.open(&line.id) aria-current=current.then_some("true") data-go="">
                {mood}
                <span>
                    {harm}
                    <span class="desk__words" lang=line.lang.clone() dir="auto">{words}</span>
                    {line.english.as_deref().map(english)}
                    <span class="small quiet">{line.situation.words()}" · "{waiting(assets, line)}</span>
                </span>
                {open_with}
            </a>
        </li>
    }
    .into_any()
}

/// To the next view, which may begin the next part of the list, and back.
fn steps(here: &Beside) -> AnyView {
    let step = |to: Option<String>, key: &'static str, words: &'static str| {
        to.map(|to| {
            view! {
                <a class="button button--quiet" href=to data-key=key aria-keyshortcuts=key data-go="">
                    {words}<kbd aria-hidden="true">{key}</kbd>
                </a>
            }
        })
    };
    view! {
        <div class="cluster desk__steps">
            <nav class="cluster" aria-label="Next and before">
                {step(here.before.as_deref().map(|to| here.open(to)), "k", "Before")}
                {step(here.onward(), "j", "Next")}
            </nav>
            {keys(DESK)}
        </div>
    }
    .into_any()
}
