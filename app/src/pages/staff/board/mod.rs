//! The board's summary of a quarter, told as an article.

mod duo;
mod frame;
mod lead;
mod objectives;
mod promises;
mod props;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use crate::components::icon;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::charts::patterns;
use crate::pages::staff::council::board_section;
use crate::pages::staff::shell::staff_page;

pub use frame::PLACE;
pub use props::{BoardObjective, BoardPage, Promises, QuarterLink, QuarterNote};

/// The board.
pub fn board(frame: StaffFrame, props: BoardPage) -> AnyView {
    let assets = frame.assets;
    let period = format!("Corporate Parenting Board · {} · {}", props.quarter.title(), frame.council);
    let note = props.note.map(|note| view! { <p class="note">{icon(assets, "i-warn")}<span>{note.words()}</span></p> });
    let body = view! {
        {note}
        {choose(&props)}
        <article class="story">
            <header class="stack">
                <p class="quiet" dir="auto">{period}</p>
                <h1 class="story__lead">{lead::lead(&props)}</h1>
                <p class="story__deck">{lead::deck(&props)}</p>
            </header>
            {duo::section(&props)}
            {objectives::section(&props)}
            {promises::section(assets, &props)}
            {promises::helped(&props)}
            {board_section(&props.challenges, &props.good_news)}
            {caveat(props.threshold)}
        </article>
        {patterns()}
    };
    staff_page(frame, "Board", false, body.into_any())
}

/// Quarters to choose.
fn choose(props: &BoardPage) -> AnyView {
    let links = props
        .quarters
        .iter()
        .map(|quarter| {
            let current = quarter.current.then_some("page");
            view! { <a href=quarter.href.clone() aria-current=current>{quarter.quarter.title()}</a> }
        })
        .collect_view();
    view! {
        <nav class="views no-print" aria-label="Quarter">{links}</nav>
    }
    .into_any()
}

fn caveat(threshold: i64) -> AnyView {
    let few = format!(
        "No figure here is about fewer than {threshold} children: smaller counts and noughts look alike, the rest are \
         rounded to 5, and shares that could tell what one child said are left out. Figures may not add up for that \
         reason."
    );
    view! {
        <section aria-labelledby="s-rule">
            <h2 id="s-rule">"How these figures are made"</h2>
            <p>{few}</p>
            <p>"They are for whole quarters that are over. What came without an account counts once the team has read it; a rating without one reaches the team and is in no figure, because anybody could send it again and again."</p>
            <p>"Words are quoted only from groups of ten or more, with the child’s agreement, after a second person checked that nobody could recognise them."</p>
        </section>
    }
    .into_any()
}
