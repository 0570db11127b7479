//! Who wrote something.

use heard_vocabulary::{AssignedAs, AuthorReason, AuthorRequestState, CaseColumn};
use leptos::prelude::*;

use super::{
    AloneForm, AloneStep, AuthorForm, AuthorLine, AuthorOf, AuthorPage, AuthorProblem, AuthorRequest, AuthorTold,
    BesideThem, ChildKnown, RefusedAuthor, alone, author, opened_alone, requests, second_person, waiting,
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
        quiet: false,
        until: "2026-03-17 17:00".into(),
        late: false,
        mine: false,
        may_answer: false,
        may_agree: false,
        nobody: false,
        may_open: false,
    }
}

fn page_of(requests_of: Vec<AuthorRequest>) -> AuthorOf {
    AuthorOf {
        view: "v1".into(),
        situation: Situation::Titled(TYPED.into()),
        account: true,
        requests: requests_of,
        may_ask: false,
        lead: false,
        may_tell: false,
        refused: None,
    }
}

fn drawn(author: AuthorOf) -> String {
    let page = html(requests, author);
    sound(&page);
    page
}

#[test]
fn mod_09_who_wrote_it_is_asked_answered_and_opened_by_two() {
    let page = drawn(AuthorOf { may_ask: true, ..page_of(vec![]) });
    has(&page, &["action=\"/views/v1/author-ask\"", "value=\"court\"", "Ask a second person", "href=\"/views/v1\""]);
    assert!(!page.contains("author-answer") && !page.contains("action=\"/views/v1/author\""));

    // Without an account there is nothing to ask for.
    let page = drawn(AuthorOf { account: false, ..page_of(vec![]) });
    has(&page, &["Nobody can find out here who wrote it"]);
    assert!(!page.contains("/views/v1/author"));

    let waits = AuthorRequest { may_answer: true, ..request(AuthorRequestState::Waiting) };
    let page = drawn(page_of(vec![waits.clone()]));
    has(&page, &["action=\"/views/v1/author-answer\"", "To agree takes a safeguarding lead", "&lt;script&gt;"]);
    assert!(!page.contains("value=\"agreed\"") && !page.contains("name=\"told\""), "{page}");
    let page = drawn(AuthorOf { lead: true, ..page_of(vec![AuthorRequest { may_agree: true, ..waits }]) });
    has(&page, &["value=\"agreed\"", "name=\"told\"", "A second person answers by 17 March 2026, 17:00."]);
    let mine = AuthorRequest { mine: true, nobody: true, ..request(AuthorRequestState::Waiting) };
    has(&drawn(page_of(vec![mine])), &["action=\"/views/v1/author-withdraw\"", "Nobody can: invite"]);

    let agreed = AuthorRequest {
        second: Some((None, "2026-03-16 11:00".into())),
        answer: TYPED.into(),
        quiet: true,
        may_open: true,
        ..request(AuthorRequestState::Agreed)
    };
    let page = drawn(AuthorOf { lead: true, may_tell: true, ..page_of(vec![agreed]) });
    has(&page, &["action=\"/views/v1/author\"", "17 March 2026, 17:00", "does not see yet", "Somebody who left"]);
    has(&page, &["action=\"/views/v1/author-told-now\""]);
}

#[test]
fn mod_09_what_was_opened_alone_is_looked_at_by_somebody_else() {
    let alone_one = AuthorRequest { why: None, late: true, may_answer: true, ..request(AuthorRequestState::Alone) };
    let other = AuthorRequest { id: "r2".into(), ..alone_one.clone() };
    let refused = RefusedAuthor {
        form: AuthorForm::Review,
        problem: AuthorProblem::NoReason,
        values: vec![("decision".into(), "wrong".into()), ("reason".into(), TYPED.into())],
    };
    let page = drawn(AuthorOf { lead: true, refused: Some(refused), ..page_of(vec![alone_one, other]) });
    has(&page, &["had the alert and opened it alone", "Late since 17 March 2026", "Give the reason", "value=\"r1\""]);
    assert_eq!(page.matches("name=\"request\"").count(), 1, "its fields stand there once");

    let line = |state, late| AuthorLine {
        href: "/views/v1/author".into(),
        situation: Situation::Titled(TYPED.into()),
        state,
        asked_by: None,
        asked_at: "2026-03-16 10:04".into(),
        due: "2026-03-17 17:00".into(),
        late,
    };
    let lines = vec![line(AuthorRequestState::Alone, true), line(AuthorRequestState::Waiting, false)];
    let list = html(|frame, lines: Vec<AuthorLine>| waiting(frame.assets, lines).unwrap(), lines);
    has(&list, &["Late since 17 March 2026, 17:00", "href=\"/views/v1/author\"", "Opened alone", "By 17 March"]);
    // What has only to be looked at does not say that somebody waits for a second person.
    has(&list, &["<h2>Who wrote it: opened alone", "<h2>Who wrote it: a second person is needed</h2>"]);
    let asks = html(|frame, late| second_person(frame.assets, 1, late), 1);
    has(&asks, &["a second person is needed for 1 request.", "1 is late."]);
    let once = html(|frame, late| opened_alone(frame.assets, 1, late), 0);
    assert!(once.contains("was opened alone once") && !once.contains("late"), "{once}");
    has(&html(|frame, late| opened_alone(frame.assets, 3, late), 2), &["opened alone 3 times", "2 are late."]);
    let none = html(|frame, lines| view! { {waiting(frame.assets, lines)} }.into_any(), Vec::new());
    assert!(!none.contains("<table"), "{none}");
}

#[test]
fn mod_09_whoever_has_an_alert_gives_a_reason_once() {
    let form = AloneForm { action: "/staff/alerts/a1/author".into(), step: AloneStep::First, refused: None };
    let first = html(|frame, form| alone(frame.assets, form), form.clone());
    has(&first, &["action=\"/staff/alerts/a1/author\"", "name=\"reason\"", "by the end of the next working day"]);
    let again = html(|frame, form| alone(frame.assets, form), AloneForm { step: AloneStep::Again, ..form.clone() });
    assert!(again.contains("See again who sent it") && !again.contains("name=\"reason\""), "{again}");
    let refused = RefusedAuthor { form: AuthorForm::Alone, problem: AuthorProblem::NotAlone, values: vec![] };
    let over = AloneForm { step: AloneStep::Over, refused: Some(refused), ..form.clone() };
    let over = html(|frame, form| alone(frame.assets, form), over);
    assert!(over.contains("You cannot open it alone any more") && !over.contains("<form"), "{over}");
    let not_right = html(|frame, form| alone(frame.assets, form), AloneForm { step: AloneStep::NotRight, ..form });
    has(&not_right, &["was not right to open it alone"]);
}

#[test]
fn mod_09_the_page_says_who_it_is_and_what_heard_does_not_know() {
    let props = AuthorPage {
        back: "/views/v1#author".into(),
        nickname: Some(TYPED.into()),
        people: vec![BesideThem {
            assigned_as: AssignedAs::Worker,
            name: TYPED.into(),
            title: "East team".into(),
            meant: true,
        }],
        child: None,
        told: AuthorTold::NotYet,
    };
    let page = html(author, props.clone());
    sound(&page);
    has(&page, &["&lt;script&gt;", "their social worker", "East team", "the case system", "does not see it until"]);
    has(&page, &["It may be about them: do not ring them.", "by a name alone"]);
    let gone = AuthorPage { nickname: None, people: vec![], told: AuthorTold::Now, ..props };
    has(&html(author, gone.clone()), &["no nickname any more", "does not know who is there", "sees that somebody did"]);
    let lines = vec![
        (CaseColumn::CaseNumber, "C-001".into()),
        (CaseColumn::Name, TYPED.into()),
        (CaseColumn::Phone, "07700 900123".into()),
        (CaseColumn::NextReviewOn, "2026-12-01".into()),
    ];
    let known = ChildKnown { lines, as_of: Some("2026-03-14 02:00".into()), stale: true };
    let page = html(author, AuthorPage { child: Some(known), ..gone });
    sound(&page);
    has(
        &page,
        &[
            "C-001",
            "href=\"tel:07700900123\"",
            "1 December 2026",
            "14 March 2026, 02:00",
            "some of this is older",
            "check it there",
        ],
    );
    assert!(!page.contains("does not know where they live"));
}
