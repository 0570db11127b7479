//! The small parts staff pages are made of.

use heard_vocabulary::{Claim, ViewState};
use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

use crate::components::{arrow, icon_small, pair, typed};
use crate::pages::staff::strategy::Rating;
use crate::pages::staff::text::{at_minute, feel, moment, mood, on_day};
use crate::pages::staff::{Share, ShownCount, Worded as _};
use crate::shell::Assets;

/// A page's heading, a line under it, and what can be done.
pub(super) fn page_head(title: String, under: impl IntoView + 'static, actions: Option<AnyView>) -> AnyView {
    view! {
        <div class="page-head">
            <div><h1 dir="auto">{title}</h1>{under.into_any()}</div>
            {actions.map(|actions| view! { <div class="cluster">{actions}</div> })}
        </div>
    }
    .into_any()
}

/// A line under a heading.
pub(super) fn line(words: impl Into<String>) -> AnyView {
    let words = words.into();
    view! { <p dir="auto">{words}</p> }.into_any()
}

/// The link back.
pub(super) fn back(assets: Assets, href: &'static str, label: &'static str) -> AnyView {
    view! { <a class="link back" href=href>{arrow(assets, "i-back")}{label}</a> }.into_any()
}

/// A link that looks like a button; `class` adds to `button`.
pub(super) fn button_link(class: &str, href: impl Into<String>, label: &'static str) -> AnyView {
    let (class, href) = (format!("button {class}"), href.into());
    view! { <a class=class href=href>{label}</a> }.into_any()
}

/// Nothing here, and why.
pub(super) fn empty(assets: Assets, title: &'static str, under: String, action: Option<AnyView>) -> AnyView {
    view! {
        <div class="empty">
            {pair(assets, "pair-closed")}
            <h2>{title}</h2>
            <p class="quiet">{under}</p>
            {action}
        </div>
    }
    .into_any()
}

/// The two speech shapes of a state.
pub(super) fn state_pair(state: ViewState) -> &'static str {
    match state {
        ViewState::Sent => "pair-open",
        ViewState::Read | ViewState::Hidden | ViewState::Withdrawn => "pair-read",
        ViewState::Answered => "pair-answered",
        ViewState::Closed | ViewState::Settled => "pair-closed",
        ViewState::Reopened => "pair-reopened",
    }
}

/// Why something waits again: its author wrote after it was there.
pub(super) const fn wrote_again(after: ViewState) -> &'static str {
    match after {
        ViewState::Answered | ViewState::Closed => "Wrote again after the answer",
        ViewState::Hidden => "Wrote again after it was hidden",
        ViewState::Sent | ViewState::Read | ViewState::Reopened | ViewState::Settled | ViewState::Withdrawn => {
            "Wrote again after it was settled"
        }
    }
}

/// Where something has got to, by the pair and in words.
pub(super) fn status(assets: Assets, pair_name: &str, words: impl Into<String>) -> AnyView {
    let words = words.into();
    view! { <span class="status">{pair(assets, pair_name)}<span>{words}</span></span> }.into_any()
}

/// Something urgent.
pub(super) fn late(assets: Assets, picture: &str, words: String) -> AnyView {
    view! { <span class="late">{icon_small(assets, picture)}{words}</span> }.into_any()
}

/// A face that says what it means to whoever cannot see it.
pub(super) fn face(assets: Assets, n: u8) -> AnyView {
    let href = face_href(assets, n);
    view! { <svg class="mood" role="img" aria-label=mood(n)><use href=href></use></svg> }.into_any()
}

/// A face's picture.
pub(super) fn face_href(assets: Assets, n: u8) -> String {
    format!("{}#face-{}", assets.url("art/sprite.svg"), n.clamp(1, 5))
}

/// A share of good and very good: a face, a word, and the share.
pub(super) fn feeling(assets: Assets, good: Share) -> AnyView {
    let (n, words) = feel(good);
    let href = face_href(assets, n);
    view! {
        <span class="feel">
            <svg class="mood" aria-hidden="true"><use href=href></use></svg>
            {format!("{words}, {} good", good.words())}
        </span>
    }
    .into_any()
}

/// A rating by letter, shape and word.
pub(super) fn rag(rating: Option<Rating>) -> AnyView {
    let Some(rating) = rating else {
        return view! { <span class="quiet">"Not rated"</span> }.into_any();
    };
    let letter = match rating {
        Rating::Blue => "B",
        Rating::Green => "G",
        Rating::Amber => "A",
        Rating::Red => "R",
    };
    view! { <span class="rag" data-letter=letter>{rating.words()}</span> }.into_any()
}

/// A table of lines that stand under one another on a phone, each cell with its heading.
pub(super) fn grid<const N: usize>(
    caption: &'static str,
    heads: [&'static str; N],
    lines: impl IntoView + 'static,
) -> AnyView {
    let heads = heads.map(|head| view! { <th scope="col" role="columnheader">{head}</th> }).collect_view();
    view! {
        <table class="grid grid--stack" role="table">
            <caption class="vh">{caption}</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{lines.into_any()}</tbody>
        </table>
    }
    .into_any()
}

/// Short labels in a row.
pub(super) fn chips(labels: Vec<String>) -> Option<AnyView> {
    (!labels.is_empty()).then(|| {
        let labels =
            labels.into_iter().map(|label| view! { <span class="chip" dir="auto">{label}</span> }).collect_view();
        view! { <div class="chips">{labels}</div> }.into_any()
    })
}

/// A day as a time element.
pub(super) fn time_on(day: Date) -> AnyView {
    view! { <time datetime=day.to_string()>{on_day(day)}</time> }.into_any()
}

/// A moment on the council's clocks as a time element.
pub(super) fn time_at(at: DateTime) -> AnyView {
    let machine = format!("{} {:02}:{:02}", at.date(), at.hour(), at.minute());
    view! { <time datetime=machine>{at_minute(at)}</time> }.into_any()
}

/// A moment within the next hours as a time element: "14:32".
pub(super) fn time_of_day(at: DateTime) -> AnyView {
    let shown = format!("{:02}:{:02}", at.hour(), at.minute());
    let machine = format!("{} {shown}", at.date());
    view! { <time datetime=machine>{shown}</time> }.into_any()
}

/// A moment as a time element.
pub(super) fn time(at: &str) -> AnyView {
    let (shown, machine) = (moment(at), at.to_owned());
    view! { <time datetime=machine>{shown}</time> }.into_any()
}

/// Words of any number of lines, as they were typed; nothing where there are
/// none.
pub(super) fn paragraphs(text: &str, class: &'static str) -> Option<AnyView> {
    let text = text.trim().to_owned();
    (!text.is_empty()).then(|| typed(class, text))
}

/// A public quote and what stands under it.
pub(super) fn quote(text: String, under: impl Into<String>) -> AnyView {
    let under = under.into();
    view! {
        <figure class="quote">
            <blockquote dir="auto">{text}</blockquote>
            <figcaption>{under}</figcaption>
        </figure>
    }
    .into_any()
}

/// A claim in words, a promise with its date in words.
pub(super) fn claim(claim: Claim, due_on: Option<String>) -> String {
    match due_on.filter(|_| claim == Claim::WillDo) {
        Some(due) => format!("Will do, by {due}"),
        None => claim.words().to_owned(),
    }
}

/// A term and what it is, for a list of facts.
pub(super) fn fact(term: impl Into<String>, what: impl IntoView + 'static) -> AnyView {
    let term = term.into();
    view! { <dt dir="auto">{term}</dt><dd dir="auto">{what.into_any()}</dd> }.into_any()
}

/// Why no share is shown. A group of one mind looks like any other here.
pub(super) fn unsaid(voices: ShownCount) -> &'static str {
    match voices {
        ShownCount::About(_) => "How they felt is withheld.",
        ShownCount::Withheld => "How they felt is withheld with their number.",
    }
}
