//! Polls and surveys.

use heard_vocabulary::PollKind;
use jiff::civil::date;

use super::{AskLine, AskPage, AskTyped, AskedPage, OwnWords, PollProblem, asked, asks};
use crate::pages::staff::poster::{PosterAsks, PosterPage, poster};
use crate::pages::staff::tests::{TYPED, has, html, sound};

fn line(kind: PollKind, members_only: bool) -> AskLine {
    AskLine { href: "/staff/polls/p1".into(), title: TYPED.into(), kind, members_only, open: true, unread: 2 }
}

#[test]
fn yp_19_what_is_asked_is_listed_by_kind_and_kept_when_it_is_refused() {
    let props = AskPage {
        polls: vec![line(PollKind::Exit, false), line(PollKind::Poll, true)],
        posters: Vec::new(),
        kind: PollKind::Survey,
        typed: AskTyped { questions: TYPED.into(), ..AskTyped::default() },
        members_only: true,
        problems: vec![PollProblem::BadQuestion(2)],
    };
    let page = html(asks, props);
    sound(&page);
    has(
        &page,
        &[
            "<title>Error: Polls and surveys",
            ">Exit interview, on leaving care</td>",
            ">Vote of the council</td>",
            "<option value=\"survey\" selected>Survey</option>",
            "<option value=\"poll\">Poll</option>",
            "2 to read",
            "Line 2 is not a question.",
            "value=\"yes\" checked",
        ],
    );
}

#[test]
fn yp_19_own_words_stand_under_their_day() {
    let words = OwnWords { on: date(2026, 3, 4), asked: "Why?".into(), said: TYPED.into() };
    let props = AskedPage { has_words: true, words: Some(vec![words]), ..AskedPage::default() };
    let page = html(asked, props);
    sound(&page);
    has(&page, &["4 March 2026 · Why?", "&lt;script&gt;", "What was answered is published once it is closed."]);
}

#[test]
fn yp_09_a_poster_asks_how_a_service_is_or_what_a_poll_asks() {
    let page = |asks| html(poster, PosterPage { asks, link: "https://heard.example/x".into(), qr: String::new() });
    has(&page(PosterAsks::HowIs("the Larches".into())), &["<h1 dir=\"auto\">How is the Larches?</h1>"]);
    has(&page(PosterAsks::Poll("Tea?".into())), &["<h1 dir=\"auto\">Tea?</h1>"]);
}
