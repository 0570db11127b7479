//! Who wrote something.

use heard_vocabulary::{AssignedAs, AuthorReason, AuthorRequestState};
use leptos::prelude::*;

use super::{
    AloneForm, AuthorForm, AuthorLine, AuthorOf, AuthorPage, AuthorProblem, AuthorRequest, AuthorTold, RefusedAuthor,
    alone, author, section, waiting,
};
use crate::pages::staff::Situation;
use crate::pages::staff::tests::{TYPED, has, html, sound};

fn request(state: AuthorRequestState) -> AuthorRequest {
    AuthorRequest {
        id: "r1".into(),
        state,
        why: Some(AuthorReason::Danger),
        asked_by: Some(TYPED.into()),
        asked_at: "2026-03-16 10:04".into(),
        reason: Some(TYPED.into()),
        second: None,
        answer: String::new(),
        not_yet: String::new(),
        quiet: false,
        until: None,
        late: false,
        may_answer: false,
        may_open: false,
    }
}

fn drawn(author: AuthorOf) -> String {
    html(|frame, author: AuthorOf| section(frame.assets, "v1", &author), author)
}

#[test]
fn mod_09_who_wrote_it_is_asked_answered_and_opened_by_two() {
    let page = drawn(AuthorOf { account: true, may_ask: true, ..AuthorOf::default() });
    has(&page, &["action=\"/views/v1/author-ask\"", "value=\"court\"", "Ask a second person"]);
    assert!(!page.contains("author-answer") && !page.contains("/author\""));

    // Without an account there is nothing to ask for.
    let page = drawn(AuthorOf::default());
    has(&page, &["Nobody can find out here who wrote it"]);
    assert!(!page.contains("<form"));

    let waits = AuthorRequest { may_answer: true, ..request(AuthorRequestState::Waiting) };
    let page = drawn(AuthorOf { account: true, requests: vec![waits], ..AuthorOf::default() });
    has(&page, &["action=\"/views/v1/author-answer\"", "name=\"not_yet\"", "&lt;script&gt;"]);
    let mine = request(AuthorRequestState::Waiting);
    let page = drawn(AuthorOf { account: true, requests: vec![mine], ..AuthorOf::default() });
    assert!(page.contains("Somebody else has to answer") && !page.contains("<form"), "{page}");

    let agreed = AuthorRequest {
        second: Some((None, "2026-03-16 11:00".into())),
        not_yet: TYPED.into(),
        quiet: true,
        until: Some("2026-03-17 11:00".into()),
        may_open: true,
        ..request(AuthorRequestState::Agreed)
    };
    let page = drawn(AuthorOf { account: true, requests: vec![agreed], may_tell: true, ..AuthorOf::default() });
    has(&page, &["action=\"/views/v1/author\"", "17 March 2026, 11:00", "does not see yet", "Somebody who left"]);
    has(&page, &["action=\"/views/v1/author-told-now\""]);
}

#[test]
fn mod_09_what_was_opened_alone_is_looked_at_by_somebody_else() {
    let alone_one = AuthorRequest {
        why: None,
        until: Some("2026-03-17 17:00".into()),
        late: true,
        may_answer: true,
        ..request(AuthorRequestState::Alone)
    };
    let other = AuthorRequest { id: "r2".into(), ..alone_one.clone() };
    let refused = RefusedAuthor {
        form: AuthorForm::Review,
        problem: AuthorProblem::NoReason,
        values: vec![("decision".into(), "wrong".into()), ("not_yet".into(), TYPED.into())],
    };
    let requests = vec![alone_one, other];
    let page = drawn(AuthorOf { account: true, requests, refused: Some(refused), ..AuthorOf::default() });
    has(&page, &["had the alert and opened it alone", "had to look by", "Give the reason", "value=\"r1\""]);
    assert_eq!(page.matches("name=\"request\"").count(), 1, "its fields stand there once");
    assert!(page.contains("open") && page.contains("aria-invalid"), "{page}");

    let line = |state, late| AuthorLine {
        href: "/views/v1".into(),
        situation: Situation::Titled(TYPED.into()),
        state,
        asked_by: None,
        asked_at: "2026-03-16 10:04".into(),
        due: (state == AuthorRequestState::Alone).then(|| "2026-03-17 17:00".into()),
        late,
    };
    let lines = vec![line(AuthorRequestState::Alone, true), line(AuthorRequestState::Waiting, false)];
    let list = html(|frame, lines: Vec<AuthorLine>| waiting(frame.assets, lines).unwrap(), lines);
    has(&list, &["Late since 17 March 2026, 17:00", "href=\"/views/v1#author\"", "Opened alone"]);
    let none = html(|frame, lines| view! { {waiting(frame.assets, lines)} }.into_any(), Vec::new());
    assert!(!none.contains("<table"), "{none}");
}

#[test]
fn mod_09_whoever_has_an_alert_gives_a_reason_once() {
    let form = AloneForm { action: "/staff/alerts/a1/author".into(), again: false, refused: None };
    let first = html(|frame, form| alone(frame.assets, form), form.clone());
    has(&first, &["action=\"/staff/alerts/a1/author\"", "name=\"reason\"", "by the end of the next working day"]);
    let again = html(|frame, form| alone(frame.assets, form), AloneForm { again: true, ..form });
    assert!(again.contains("See again who sent it") && !again.contains("name=\"reason\""), "{again}");
}

#[test]
fn mod_09_the_page_says_who_it_is_and_what_heard_does_not_know() {
    let props = AuthorPage {
        back: "/views/v1#author".into(),
        nickname: Some(TYPED.into()),
        people: vec![(AssignedAs::Worker, TYPED.into(), "East team".into())],
        told: AuthorTold::NotYet,
    };
    let page = html(author, props.clone());
    sound(&page);
    has(&page, &["&lt;script&gt;", "Their social worker", "East team", "the case system", "does not see it until"]);
    let gone = AuthorPage { nickname: None, people: vec![], told: AuthorTold::Now, ..props };
    has(&html(author, gone), &["no nickname any more", "does not know who is there", "sees that somebody did"]);
}
