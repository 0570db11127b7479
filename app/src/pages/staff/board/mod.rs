//! The board's summary of a period, told as an article.

mod complaints;
mod duo;
mod frame;
mod lead;
mod next;
mod objectives;
mod promises;
mod props;
mod spoken;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use crate::components::icon;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::charts::patterns;
use crate::pages::staff::council::board_section;
use crate::pages::staff::parts::{line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{MOVED, published};

pub use frame::PLACE;
pub use next::{NextLine, NextPage, board_next};
pub use props::{
    BoardBefore, BoardObjective, BoardPage, ComplaintsEnded, DidItHappen, PeriodLink, PeriodNote, Promises,
};

/// The board.
pub fn board(frame: StaffFrame, props: BoardPage) -> AnyView {
    let assets = frame.assets;
    let period = format!("Corporate Parenting Board · {} · {}", props.figures.period.title(), frame.council);
    let note = props.note.map(|note| view! { <p class="note">{icon(assets, "i-warn")}<span>{note.words()}</span></p> });
    let body = view! {
        {note}
        {choose(&props)}
        <article class="story">
            <header class="stack">
                <p class="quiet" dir="auto">{period}</p>
                <h1 class="story__lead">{lead::lead(&props)}</h1>
                <p class="story__deck">{lead::deck(&props)}</p>
                <p class="small quiet">{published(Some(props.figures))}</p>
            </header>
            {duo::section(&props)}
            {objectives::section(assets, &props)}
            {spoken::themes(&props)}
            {spoken::quotes(&props.quotes)}
            {promises::section(assets, &props)}
            {promises::helped(&props)}
            {complaints::section(props.complaints)}
            {board_section(&props.challenges, &props.good_news)}
            {caveat(props.next)}
        </article>
        {patterns()}
    };
    staff_page(frame, "Board", false, body.into_any())
}

/// The board before anything was published.
pub fn board_before(frame: StaffFrame, props: BoardBefore) -> AnyView {
    let body = view! {
        {page_head("Board summary".to_owned(), line(published(None)), None)}
        <article class="story">{board_section(&props.challenges, &props.good_news)}{caveat(props.next)}</article>
    };
    staff_page(frame, "Board", false, body.into_any())
}

/// Periods to choose.
fn choose(props: &BoardPage) -> AnyView {
    let links = props
        .periods
        .iter()
        .map(|one| {
            let current = one.current.then_some("page");
            view! { <a href=one.href.clone() aria-current=current>{one.period.title()}</a> }
        })
        .collect_view();
    view! {
        <nav class="views no-print" aria-label="Period">{links}</nav>
    }
    .into_any()
}

fn caveat(next: Option<&'static str>) -> AnyView {
    let next = next.map(|href| view! { <p class="no-print"><a href=href>"What is published next"</a></p> });
    view! {
        <section aria-labelledby="s-rule">
            <h2 id="s-rule">"How these figures are made"</h2>
            <p>{MOVED}</p>
            <p>"They come from a fixed list of tables, made once for each period that is over and never changed to suit a question. Parts do not add up exactly to their whole. One child can speak of several objectives and themes, so these do not add up either. What is too small to show, and what nearly all say alike, is withheld, and nobody looks like a few. A child who takes words back is not taken out of what was published."</p>
            <p>"Words are quoted only with the child’s agreement, after a second person checked that nobody could recognise them, and never with a place, a day or a helper."</p>
            {next}
        </section>
    }
    .into_any()
}
