//! The board's summary of a period, told as an article.

mod duo;
mod lead;
mod objectives;
mod promises;

use leptos::prelude::*;

use super::charts::patterns;
use super::forms::{Form, Line};
use super::shell::staff_page;
use super::text::day;
use super::together::board_section;
use super::{BoardPage, StaffFrame};

/// The board.
pub fn board(frame: StaffFrame, props: BoardPage) -> AnyView {
    let assets = frame.assets;
    let errors: Vec<_> = props.error.iter().map(|words| ("from".to_owned(), words.clone())).collect();
    let form = Form { assets, id: "period", errors: &errors };
    let period =
        format!("Corporate Parenting Board · {} to {} · {}", day(&props.from), day(&props.until), frame.council);
    let body = view! {
        {form.summary()}
        {choose(form, &props)}
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
    staff_page(frame, "Board", !errors.is_empty(), body.into_any())
}

/// Periods to choose, and any other.
fn choose(form: Form<'_>, props: &BoardPage) -> AnyView {
    let links = props
        .periods
        .iter()
        .map(|period| {
            let current = period.current.then_some("page");
            view! { <a href=period.href.clone() aria-current=current>{period.label.clone()}</a> }
        })
        .collect_view();
    let field = |name, label, value: &str| {
        form.line(Line { name, label, value: value.to_owned(), kind: "date", ..Line::default() })
    };
    view! {
        <div class="stack stack--tight no-print">
            <nav class="views" aria-label="Period">{links}</nav>
            <form class="filters" method="get" action="/board">
                {field("from", "From", &props.from)}
                {field("until", "Until", &props.until)}
                <button class="button button--quiet">"Show this period"</button>
            </form>
        </div>
    }
    .into_any()
}

fn caveat(threshold: i64) -> AnyView {
    let few = format!(
        "No figure here is about fewer than {threshold} children: smaller counts are not shown, the rest are rounded to 5, \
         and shares that could tell what one child said are left out. Figures may not add up for that reason."
    );
    view! {
        <section aria-labelledby="s-rule">
            <h2 id="s-rule">"How these figures are made"</h2>
            <p>{few}</p>
            <p>"Words are quoted only from groups of ten or more, with the child’s agreement, after a second person checked that nobody could recognise them."</p>
        </section>
    }
    .into_any()
}
