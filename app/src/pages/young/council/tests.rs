use heard_vocabulary::Claim;

use super::{
    CouncilAnswer, CouncilBudget, CouncilCard, CouncilPage, CouncilProblem, PlanAnswer, PlanLine, PlanProgress, council,
};
use crate::i18n::{Lang, Tr};
use crate::pages::young::polls::tests::poll_line;
use crate::pages::young::tests::{Page, frame};
use crate::render::render;

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
    let promise = PlanAnswer {
        href: "/wall?more=1#answer-r1".into(),
        claim: Claim::WillDo,
        due_on: Some("2026-05-05".into()),
        over: true,
        asks: true,
        we_did: "word ".repeat(60),
    };
    CouncilPage {
        member: true,
        priorities: vec![card],
        challenges: vec![asked],
        budgets: vec![pot("1", false), pot("2", true)],
        votes: vec![poll_line()],
        plan: vec![PlanLine {
            text: "You have a home".into(),
            progress: PlanProgress { done: 1, well: 2, maybe: 0, slips: 1, late: 3, unsaid: 5 },
            answers: vec![promise.clone()],
        }],
        promises: vec![PlanAnswer { over: false, asks: false, due_on: Some("2027-01-29".into()), ..promise }],
        typed: Some(("priority".into(), String::new(), "why <not>".into())),
        error: Some(("priority-title".into(), CouncilProblem::Empty)),
    }
}

#[test]
fn yp_20_the_plan_says_what_is_late_and_what_nobody_spoke_of_and_leads_to_its_answers() {
    let html = render(|| council(frame(Lang::En, "/council"), council_page()));
    for words in [
        "1 thing is done",
        "2 are going well",
        "1 will be late",
        "3 are late",
        "nobody has said yet how 5 are going",
        "Promises, by date",
        "We will, by 5 May 2026",
        "That day has passed.",
        "href=\"/wall?more=1#answer-r1\"",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    assert!(!html.contains("might be late"), "none of them");
    assert_eq!(html.matches(&Tr(Lang::En).s("wall-difference-ask")).count(), 1, "not before its day");
    let english = |lang: Lang| render(move || council(frame(lang, "/council"), council_page()));
    assert!(!english(Lang::En).contains(&Tr(Lang::En).s("only-english")));
    assert!(
        english(Lang::Ar).contains(&Tr(Lang::Ar).s("only-english")),
        "it is said where the page is in another language"
    );
}
