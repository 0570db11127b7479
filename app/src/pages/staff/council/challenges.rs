//! The council's cards to the board, and what the board's page shows of them.

use leptos::prelude::*;

use super::{CardAnswer, ChallengeLine, ChallengesPage, RefusedAnswer};
use crate::components::spoken;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{empty, line, page_head, paragraphs, quote};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::on_day;
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

/// The council's cards to the board.
pub fn challenges(frame: StaffFrame, props: ChallengesPage) -> AnyView {
    let assets = frame.assets;
    let none = props.cards.is_empty();
    let refused = props.refused.as_ref();
    let summary =
        refused.and_then(|refused| Form { assets, id: &refused.id, errors: &by_field(&[refused.problem]) }.summary());
    let cards = props.cards.iter().map(|card| challenge(assets, card, refused)).collect_view();
    let body = view! {
        {summary}
        {page_head("Challenge cards".to_owned(), line("The Children in Care Council hands these to the board. Everyone can read the answer, and the council says whether it is one."), None)}
        {none.then(|| empty(assets, "There is no card yet", "A card comes here when more than half of the council agree on it.".to_owned(), None))}
        {cards}
    };
    staff_page(frame, "Challenge cards", refused.is_some(), body.into_any())
}

fn challenge(assets: Assets, card: &ChallengeLine, refused: Option<&RefusedAnswer>) -> AnyView {
    let refused = refused.filter(|refused| refused.id == card.id);
    let (typed, due) = refused.map_or(("", ""), |refused| (&refused.text, &refused.due));
    let errors = by_field(refused.map(|refused| refused.problem).as_slice());
    let form = Form { assets, id: &card.id, errors: &errors };
    let label = if card.answer.is_some() { "Answer again" } else { "Answer it" };
    let open = card.answer.is_none() || refused.is_some();
    view! {
        <article class="sheet">
            <div class="meet">{said(card)}</div>
            <details class="more" open=open>
                <summary>{label}<span class="vh">": "{card.title.clone()}</span></summary>
                <form class="stack" method="post" action=format!("/challenges/{}/answer", card.id)>
                    {form.area(Area { look: "speak--answer", ..Area::plain("text", "The board’s answer", Some("Plain words. Your name and title stand under it."), typed, 4) })}
                    {form.line(Line { kind: "date", ..Line::text("due", "Done by", Some("If something is promised"), due) })}
                    <div><button class="button button--answer">"Answer"</button></div>
                </form>
            </details>
        </article>
    }
    .into_any()
}

/// A card and its answer.
fn said(card: &ChallengeLine) -> AnyView {
    let answer = card.answer.as_ref().map(|CardAnswer { text, by, on }| {
        let due = card.due_on.map(|due| view! { <p><b>{format!("Done by {}", on_day(due))}</b></p> });
        view! {
            <div class="answer">
                <p class="who">{format!("{by}, {}", on_day(*on))}</p>
                {spoken(text.clone())}
                {due}
                {card.judgement.map(|said| view! { <p><b>{said.words()}</b></p> })}
            </div>
        }
    });
    view! {
        <div class="say">
            <p class="who"><span class="quiet">{format!("Handed over on {}", on_day(card.on))}</span></p>
            {spoken(card.title.clone())}
            {paragraphs(&card.why, "")}
        </div>
        {answer}
    }
    .into_any()
}

/// The board page's part: cards, and good news.
pub(in crate::pages::staff) fn board_section(cards: &[ChallengeLine], good_news: &[String]) -> AnyView {
    let open = cards.iter().filter(|card| card.answer.is_none()).count();
    let line = match open {
        0 => "Every card the council handed over has an answer.".to_owned(),
        1 => "1 card waits for the board’s answer.".to_owned(),
        n => format!("{n} cards wait for the board’s answer."),
    };
    let newest = cards.first().map(|card| view! { <div class="meet">{said(card)}</div> });
    let challenges = (!cards.is_empty()).then(|| {
        view! {
            <section aria-labelledby="s-cards">
                <h2 id="s-cards">"What the Children in Care Council asks the board"</h2>
                <p>{line}</p>
                {newest}
                <p><a href="/challenges">"All challenge cards"</a></p>
            </section>
        }
    });
    let news = good_news.iter().map(|words| quote(words.clone(), "Shared with their agreement")).collect_view();
    let celebration = (!good_news.is_empty()).then(|| {
        view! {
            <section aria-labelledby="s-news">
                <h2 id="s-news">"To celebrate"</h2>
                <div class="quotes">{news}</div>
            </section>
        }
    });
    view! { {challenges} {celebration} }.into_any()
}
