use super::{
    PollCheckLine, PollCheckPage, PollLine, PollQuestionPage, PollResult, PollResultPage, PollsPage, poll_check,
    poll_question, poll_result, polls,
};
use crate::pages::young::tests::Page;
use crate::pages::young::views::Kind;
use crate::pages::young::{Problem, Voices};

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    vec![
        ("/polls", Box::new(|f| polls(f, polls_page()))),
        ("/polls/7/1", Box::new(|f| poll_question(f, poll_question_page()))),
        ("/polls/7/check", Box::new(|f| poll_check(f, poll_check_page()))),
        ("/polls/7", Box::new(|f| poll_result(f, poll_result_page()))),
    ]
}

pub(in crate::pages::young) fn poll_line() -> PollLine {
    PollLine {
        href: "/polls/7".into(),
        title: "When do we <meet>?".into(),
        lead: "So that most of you can come".into(),
        until: Some("2026-03-03".into()),
    }
}

pub(in crate::pages::young) fn polls_page() -> PollsPage {
    PollsPage { open: vec![poll_line()], closed: vec![poll_line()] }
}

pub(in crate::pages::young) fn poll_question_page() -> PollQuestionPage {
    PollQuestionPage {
        action: "/polls/7/send".into(),
        title: "When do we <meet>?".into(),
        lead: "So that most of you can come".into(),
        number: 1,
        count: 1,
        ask: "Which day?".into(),
        kind: Kind::Choice { options: vec![("c1".into(), "Monday".into())], value: None },
        back: "/polls".into(),
        id: Some("00".into()),
        signed_in: false,
        error: Some(Problem::PickOne),
    }
}

pub(in crate::pages::young) fn poll_check_page() -> PollCheckPage {
    let line = PollCheckLine {
        ask: "Which day?".into(),
        shown: "Monday".into(),
        name: "a.q1".into(),
        value: "c1".into(),
        change: "/polls/7/1".into(),
    };
    PollCheckPage {
        action: "/polls/7/send".into(),
        title: "When do we <meet>?".into(),
        id: "00".into(),
        lines: vec![line],
        back: "/polls/7/2".into(),
        error: None,
    }
}

pub(in crate::pages::young) fn poll_result_page() -> PollResultPage {
    let parts = vec![("Monday".into(), Voices::About(25)), ("Friday".into(), Voices::Few)];
    PollResultPage {
        title: "When do we <meet>?".into(),
        why: "closed",
        again: None,
        questions: vec![
            PollResult { ask: "Which day?".into(), parts: Some(parts) },
            PollResult { ask: "Again?".into(), parts: None },
        ],
    }
}
