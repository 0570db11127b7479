//! Responses.

use heard_vocabulary::{
    Claim, EvidenceRelation, ResponseChangeKind, ResponseChangeState, ResponseGoing, ResponsePart, ResponseState,
};
use jiff::civil::date;

use super::{
    Corrected, InPlan, PooledVerdicts, ResponseChange, ResponseEditPage, ResponseLine, ResponseProblem, ResponseWords,
    ResponsesPage, SentBack, ViewRef, WhyNot, response_edit, responses,
};
use crate::pages::staff::tests::{TYPED, choices, has, html, sound};
use crate::pages::staff::{Months, Person, PublishedOn, ShownCount};

const YEAR: PublishedOn = PublishedOn {
    period: Months { first: date(2025, 1, 1), last: date(2025, 12, 31) },
    on: date(2026, 1, 15),
    corrected: None,
};

fn pooled() -> Vec<PooledVerdicts> {
    vec![
        PooledVerdicts { claim: Some(Claim::Done), said: ShownCount::About(31), yes: Some(65) },
        PooledVerdicts { claim: Some(Claim::Cannot), ..PooledVerdicts::default() },
    ]
}

fn response(state: ResponseState, overdue: bool) -> ResponseLine {
    ResponseLine {
        href: "/responses/r1".into(),
        state,
        you_said: TYPED.into(),
        taken_back: None,
        changing: None,
        claim: Claim::WillDo,
        owner: "Dev Harrowmere".into(),
        due_on: Some(date(2026, 6, 1)),
        overdue,
        views: Some(1),
        recheck_on: Some(date(2026, 6, 1)),
        being_checked: overdue,
    }
}

#[test]
fn responses_stand_by_state_with_what_children_said_of_them() {
    let lines = vec![response(ResponseState::Published, true), response(ResponseState::Waiting, false)];
    let page = html(responses, ResponsesPage { lines, can_write: true, pooled: pooled(), figures: Some(YEAR) });
    sound(&page);
    has(
        &page,
        &[
            "1 waits for approval; 1 promise is overdue.",
            "<h2>To approve</h2>",
            "&lt;script&gt;",
            "Will do, by 1 June 2026",
            "<th scope=\"row\">Done</th><td class=\"num\">31</td><td class=\"num\">65%</td>",
            "<th scope=\"row\">Cannot, because</th><td class=\"num\">withheld</td><td class=\"num\">withheld</td>",
            "Figures of January to December 2025, published on 15 January 2026.",
            "Promise overdue",
            "Being checked again</span>",
            "<h2>Being checked again</h2>",
            "A lot is drawn each month",
            "1 view</span>",
            "href=\"/responses/new\"",
            "role=\"columnheader\"",
        ],
    );
    assert!(!page.contains("<h2>Draft</h2>"));
    let page = html(responses, ResponsesPage { can_write: false, ..ResponsesPage::default() });
    has(&page, &["There is no response yet"]);
    assert!(!page.contains("/responses/new"));
}

fn written() -> ResponseEditPage {
    ResponseEditPage {
        id: Some("r1".into()),
        state: Some(ResponseState::Draft),
        claim: Some(Claim::WillDo),
        you_said: TYPED.into(),
        we_did: "A shelf stays open".into(),
        reason: "Nobody should be hungry".into(),
        next_step: "Ask Ada at the house".into(),
        easy_read: "Food is there".into(),
        owner_name: "Dev \"H\"".into(),
        due_on: "2026-04-01".into(),
        objectives: choices(&["1 A home"]),
        services: choices(&["Larch House"]),
        themes: choices(&["Food"]),
        views: vec![ViewRef { id: "v1".into(), snippet: "Locked at nine".into() }],
        view_count: Some(7),
        can_edit: true,
        can_submit: true,
        ..ResponseEditPage::default()
    }
}

#[test]
fn a_draft_is_changed_and_handed_in() {
    let page = html(response_edit, written());
    sound(&page);
    has(
        &page,
        &[
            "<h1 dir=\"auto\">Answer 7 views</h1>",
            "action=\"/responses/r1\"",
            "value=\"will_do\" checked",
            "value=\"2026-04-01\"",
            "action=\"/responses/r1/submit\"",
            "&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"more\"</textarea>",
            "Will do, by 1 April 2026",
            "Ask Ada at the house</textarea>",
            "href=\"/views/v1\"",
            "name=\"theme\"",
        ],
    );
    assert!(!page.contains("/responses/r1/publish"));
    assert!(!page.contains("name=\"view\""));
}

#[test]
fn str_06_an_answer_leads_to_what_of_the_plan_it_is_linked_to() {
    let in_plan = vec![
        InPlan {
            href: "/strategy/rows/p1".into(),
            number: None,
            text: "2.1 A bus pass".into(),
            relation: EvidenceRelation::AnsweredBy,
            why: TYPED.into(),
        },
        InPlan {
            href: "/strategy/objectives/o1".into(),
            number: Some(7),
            text: "School works".into(),
            relation: EvidenceRelation::Influenced,
            why: String::new(),
        },
    ];
    let objective_href = Some("/strategy/objectives/o1".to_owned());
    let page = html(response_edit, ResponseEditPage { in_plan, objective_href, can_edit: false, ..written() });
    sound(&page);
    has(
        &page,
        &[
            "href=\"/strategy/rows/p1\"",
            "Action 2.1 A bus pass",
            "It is the answer to it, because: &lt;script&gt;",
            "Objective 7 School works",
            "It changed it",
        ],
    );
    assert_eq!(page.matches("href=\"/strategy/objectives/o1\"").count(), 2);
    assert!(!page.contains("Link it to the plan"), "whoever may not change the plan links nothing");
}

#[test]
fn a_new_response_sends_its_views_along_and_keeps_what_was_typed() {
    let page = html(
        response_edit,
        ResponseEditPage {
            id: None,
            state: None,
            can_submit: false,
            problems: vec![ResponseProblem::Missing(ResponsePart::DueOn)],
            ..written()
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "<title>Error: Answer 7 views",
            "action=\"/responses\"",
            "name=\"view\" value=\"v1\"",
            "href=\"#f-due_on\"",
            "aria-describedby=\"f-due_on-error\"",
            "aria-invalid=\"true\"",
        ],
    );
}

#[test]
fn a_new_response_begins_with_whoever_writes_it() {
    let reader = Some(Person { name: "Dev Harrowmere".into(), title: Some("Head of homes".into()) });
    let page = html(response_edit, ResponseEditPage { reader, can_edit: true, ..ResponseEditPage::default() });
    sound(&page);
    has(&page, &["value=\"Dev Harrowmere, Head of homes\""]);
}

#[test]
fn what_is_published_is_read_and_not_changed() {
    let page = html(
        response_edit,
        ResponseEditPage {
            state: Some(ResponseState::Published),
            can_edit: false,
            can_submit: false,
            why_not: Some(WhyNot::SamePerson),
            published_on: Some(date(2026, 4, 2)),
            being_checked: true,
            pooled: pooled(),
            figures: Some(YEAR),
            ..written()
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "A published response",
            "About 31 young people said anything; yes: 65%",
            "2 April 2026",
            "You wrote this.",
            "How it looks",
            "<h2>Being checked again</h2>",
            "A lot is drawn each month among what was done",
        ],
    );
    assert!(!page.contains("<textarea"));
}

fn before() -> ResponseWords {
    ResponseWords {
        claim: Claim::WillDo,
        you_said: "Food".into(),
        we_did: "A shelf stays shut".into(),
        reason: "Rules".into(),
        next_step: String::new(),
        easy_read: "No food".into(),
        owner_name: "Dev H".into(),
        due_on: "2026-03-01".into(),
    }
}

#[test]
fn mod_06_what_waits_says_how_many_are_told_and_what_goes_out_can_be_stopped() {
    let waits = ResponseEditPage {
        state: Some(ResponseState::Waiting),
        can_edit: false,
        can_submit: false,
        can_publish: true,
        can_send_back: true,
        version: Some(3),
        told: Some(ShownCount::About(31)),
        sent_back: vec![SentBack { on: date(2026, 4, 1), by: None, words: TYPED.into() }],
        ..written()
    };
    let page = html(response_edit, waits.clone());
    sound(&page);
    has(
        &page,
        &[
            "About 31 young people are told",
            "name=\"version\" value=\"3\"",
            "action=\"/responses/r1/send-back\"",
            "Somebody who left, 1 April 2026",
        ],
    );
    let few = html(response_edit, ResponseEditPage { told: Some(ShownCount::Withheld), ..waits.clone() });
    has(&few, &["How many young people are told is withheld"]);
    let goes = ResponseEditPage {
        state: Some(ResponseState::GoingOut),
        can_publish: false,
        can_send_back: false,
        told: None,
        goes_at: Some(date(2026, 4, 2).at(14, 2, 0, 0)),
        stops: vec![ResponseGoing::Answer],
        ..waits
    };
    let page = html(response_edit, goes);
    sound(&page);
    has(&page, &["14:02", "action=\"/responses/r1/undo\"", "action=\"/responses/r1/now\""]);
    assert!(!page.contains("/responses/r1/publish"));
}

#[test]
fn mod_06_a_public_response_shows_what_is_to_change_in_it_and_what_it_said_before() {
    let change = ResponseChange {
        id: "c1".into(),
        kind: ResponseChangeKind::Correction,
        state: ResponseChangeState::Waiting,
        why: TYPED.into(),
        words: Some(before()),
        own: false,
        can_approve: true,
        can_leave: true,
    };
    let public = ResponseEditPage {
        state: Some(ResponseState::Published),
        can_edit: false,
        can_submit: false,
        can_correct: true,
        can_send_back: true,
        told: Some(ShownCount::Withheld),
        change: Some(change),
        corrections: vec![Corrected { on: date(2026, 4, 3), why: "The day was wrong.".into(), before: before() }],
        ..written()
    };
    let page = html(response_edit, public.clone());
    sound(&page);
    has(
        &page,
        &[
            "Corrected on 3 April 2026",
            "The day was wrong.",
            "A shelf stays shut",
            "name=\"change\" value=\"c1\"",
            "action=\"/responses/r1/leave\"",
            "href=\"/responses/r1/correct\"",
            "action=\"/responses/r1/take-back\"",
        ],
    );
    let form = ResponseEditPage {
        correcting: Some("The hour".into()),
        problems: vec![ResponseProblem::NoWhy],
        change: None,
        ..public.clone()
    };
    let page = html(response_edit, form);
    sound(&page);
    has(&page, &["action=\"/responses/r1/correct\"", "href=\"#f-why\"", "The hour</textarea>"]);
    let gone = ResponseEditPage {
        state: Some(ResponseState::TakenBack),
        you_said: String::new(),
        we_did: String::new(),
        taken_back: Some((date(2026, 4, 4), "It was about another house.".into())),
        change: None,
        can_correct: false,
        corrections: Vec::new(),
        ..public
    };
    let page = html(response_edit, gone);
    sound(&page);
    has(&page, &["taken back on 4 April 2026", "It was about another house."]);
    assert!(!page.contains("A shelf stays"));
}
