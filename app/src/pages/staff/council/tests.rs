//! The council's cards to the board.

use heard_vocabulary::Judgement;
use jiff::civil::date;

use super::{AnswerProblem, CardAnswer, ChallengeLine, ChallengesPage, RefusedAnswer, challenges};
use crate::pages::staff::tests::{TYPED, has, html, sound};

fn card() -> ChallengeLine {
    ChallengeLine {
        id: "c1".into(),
        title: "Why is the bus so late?".into(),
        why: TYPED.into(),
        on: date(2026, 3, 4),
        answer: Some(CardAnswer { text: "A second bus".into(), by: "Dev, Chair".into(), on: date(2026, 4, 8) }),
        due_on: Some(date(2026, 9, 1)),
        judgement: Some(Judgement::Partly),
    }
}

#[test]
fn yp_20_a_card_has_its_days_its_answer_and_what_the_council_says_of_it() {
    let page = html(challenges, ChallengesPage { cards: vec![card()], refused: None });
    sound(&page);
    has(
        &page,
        &[
            "Handed over on 4 March 2026",
            "Dev, Chair, 8 April 2026",
            "Done by 1 September 2026",
            "The council says: that is part of an answer.",
            "&lt;script&gt;",
        ],
    );
    let refused =
        RefusedAnswer { id: "c1".into(), text: "Soon".into(), due: "tomorrow".into(), problem: AnswerProblem::BadDay };
    let page = html(challenges, ChallengesPage { cards: vec![card()], refused: Some(refused) });
    has(&page, &["<title>Error: Challenge cards", "href=\"#c1-due\"", "value=\"tomorrow\"", "Soon</textarea>"]);
    has(&html(challenges, ChallengesPage::default()), &["There is no card yet"]);
}
