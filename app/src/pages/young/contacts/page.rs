//! My people: my own, the team, the board.

use leptos::prelude::*;

use crate::components::{arrow, icon, in_english, note};
use crate::i18n::{Tr, date};
use crate::shell::{Assets, Frame, Layout, young_page};

/// Who is who.
#[derive(Debug, Clone, Default)]
pub struct ContactsPage {
    /// The reader's own people.
    pub own: Vec<ContactLine>,
    /// The participation team.
    pub team: Vec<ContactLine>,
    /// The board.
    pub board: Vec<ContactLine>,
    /// Whether the reader is signed in.
    pub signed_in: bool,
    /// Whether signing in is offered: not on a shared device.
    pub offer_sign_in: bool,
}

/// Somebody.
#[derive(Debug, Clone, Default)]
pub struct ContactLine {
    /// Their name.
    pub name: String,
    /// What they are called at work.
    pub role: String,
    /// What they do.
    pub about: String,
    /// How to reach them.
    pub reach: String,
    /// `worker`, `pa`, `iro`, `advocate` for one's own people.
    pub kind: &'static str,
    /// When they took over, if that was lately.
    pub changed_on: Option<String>,
    /// Where their picture is.
    pub photo: Option<String>,
    /// Who is there instead while they are away, from which day to which.
    pub away: Option<(String, String, String)>,
}

/// Who is who.
pub fn contacts(frame: Frame, props: ContactsPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("people-title");
    let none = props.own.is_empty();
    let own = if props.signed_in {
        view! {
            <section class="stack" aria-labelledby="own">
                <h2 id="own">{tr.s("people-own")}</h2>
                {none.then(|| view! { <p>{tr.s("people-none")}</p> })}
                {cards(tr, assets, props.own)}
                <a class="row coral" href="/my-review">
                    {icon(assets, "i-tick")}<span><b>{tr.s("my-review-title")}</b></span>{arrow(assets, "i-next")}
                </a>
            </section>
        }
        .into_any()
    } else if props.offer_sign_in {
        view! {
            <a class="row coral" href="/sign-in">
                {icon(assets, "i-person")}<span><b>{tr.s("people-sign-in")}</b></span>{arrow(assets, "i-next")}
            </a>
        }
        .into_any()
    } else {
        ().into_any()
    };
    let part = |id: &'static str, heading: String, people: Vec<ContactLine>| {
        (!people.is_empty()).then(|| {
            view! {
                <section class="stack" aria-labelledby=id>
                    <h2 id=id>{heading}</h2>
                    {cards(tr, assets, people)}
                </section>
            }
        })
    };
    let english = (!props.team.is_empty() || !props.board.is_empty()).then(|| in_english(tr)).flatten();
    let body = view! {
        <h1>{title.clone()}</h1>
        {english}
        {own}
        {part("team", tr.s("people-team"), props.team)}
        {part("board", tr.s("people-board"), props.board)}
    };
    young_page(frame, Layout::TABS, &title, body)
}

fn cards(tr: Tr, assets: Assets, people: Vec<ContactLine>) -> AnyView {
    let cards = people.into_iter().map(|person| card(tr, assets, person)).collect_view();
    view! { <ul class="rows">{cards}</ul> }.into_any()
}

/// How to reach somebody; a number of the phone can be tapped.
fn reach(words: &str) -> AnyView {
    let number = |c: char| c.is_ascii_digit() || c == ' ' || c == '+';
    let start = words.find(|c: char| c.is_ascii_digit() || c == '+');
    let found = start.map(|at| {
        let rest = &words[at..];
        let end = rest.find(|c: char| !number(c)).unwrap_or(rest.len());
        (at, rest[..end].trim_end())
    });
    // Shorter than any number that can be rung, it is part of an address.
    let found = found.filter(|(_, text)| text.chars().filter(char::is_ascii_digit).count() >= 5);
    let Some((at, shown)) = found else {
        return view! { <p dir="auto" lang="en"><b>{words.to_owned()}</b></p> }.into_any();
    };
    let (before, after) = (words[..at].to_owned(), words[at + shown.len()..].to_owned());
    let href = format!("tel:{}", shown.replace(' ', ""));
    view! {
        <p dir="auto" lang="en"><b>{before}<a class="link" href=href dir="ltr">{shown.to_owned()}</a>{after}</b></p>
    }
    .into_any()
}

fn card(tr: Tr, assets: Assets, person: ContactLine) -> AnyView {
    let kind = (!person.kind.is_empty()).then(|| tr.of("people-kind", person.kind));
    let changed = person.changed_on.map(|on| {
        let what = tr.of("people-kind", person.kind);
        tr.with("people-changed", &[("who", what.into()), ("date", date(tr, &on).into())])
    });
    let away = person.away.map(|(name, first, last)| {
        let (first, last) = (date(tr, &first), date(tr, &last));
        tr.with("people-away", &[("name", name.into()), ("first", first.into()), ("last", last.into())])
    });
    let letters: String = person
        .name
        .split_whitespace()
        .filter_map(|word| word.chars().next())
        .take(2)
        .flat_map(char::to_uppercase)
        .collect();
    view! {
        <li class="person">
            {match person.photo {
                // Their name stands beside it.
                Some(src) => view! { <img class="person__face" src=src alt="" width="56" height="56" loading="lazy"/> }.into_any(),
                None => view! { <span class="person__face" aria-hidden="true">{letters}</span> }.into_any(),
            }}
            <div class="stack stack--tight">
                {kind.map(|kind| view! { <p class="small"><b>{kind}</b></p> })}
                <h3 dir="auto">{person.name}</h3>
                <p class="quiet" dir="auto" lang="en">{person.role}</p>
                <p dir="auto" lang="en">{person.about}</p>
                {(!person.reach.is_empty()).then(|| reach(&person.reach))}
                {changed.map(|words| note(assets, "sunny", "i-clock", view! { <p>{words}</p> }))}
                {away.map(|words| note(assets, "sunny", "i-clock", view! { <p>{words}</p> }))}
            </div>
        </li>
    }
    .into_any()
}
