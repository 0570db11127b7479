use super::{CouncilAnswer, CouncilBudget, CouncilCard, CouncilPage, CouncilProblem, PlanLine, council};
use crate::pages::young::polls::tests::poll_line;
use crate::pages::young::tests::Page;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    vec![("/council", Box::new(|f| council(f, council_page())))]
}

pub(in crate::pages::young) fn council_page() -> CouncilPage {
    let card = CouncilCard {
        id: "7".into(),
        title: "No <bin> bags".into(),
        why: "Our things are not rubbish.".into(),
        proposed: true,
        ..CouncilCard::default()
    };
    let answer = CouncilAnswer {
        text: "None any more.".into(),
        by: "The chair".into(),
        on: "2026-03-03".into(),
        due_on: Some("2026-05-05".into()),
    };
    let asked = CouncilCard {
        id: "8".into(),
        challenge: true,
        proposed: false,
        answer: Some(answer),
        judgement: Some("yes"),
        my_judgement: Some("yes"),
        ..card.clone()
    };
    let pot = |id: &str, closed: bool| CouncilBudget {
        id: id.into(),
        title: "The pot".into(),
        lead: "For the year".into(),
        amount: 2000,
        closed,
        items: vec![(format!("i{id}"), "A trip".into(), "100".into(), closed.then_some(600))],
    };
    CouncilPage {
        member: true,
        priorities: vec![card],
        challenges: vec![asked],
        budgets: vec![pot("1", false), pot("2", true)],
        votes: vec![poll_line()],
        plan: vec![PlanLine { text: "You have a home".into(), progress: [1, 2, 0, 3] }],
        typed: Some(("priority".into(), String::new(), "why <not>".into())),
        error: Some(("priority-title".into(), CouncilProblem::Empty)),
    }
}
