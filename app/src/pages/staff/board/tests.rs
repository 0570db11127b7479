//! The board.

use heard_vocabulary::Trend;
use jiff::civil::date;

use super::{BoardObjective, BoardPage, Promises, QuarterLink, QuarterNote, board};
use crate::pages::staff::tests::{TYPED, has, html, sound};
use crate::pages::staff::{Months, Ratings, ShownCount};

const QUARTER: Months = Months { first: date(2026, 4, 1), last: date(2026, 6, 30) };

fn spoken(number: i64, voices: ShownCount) -> BoardObjective {
    BoardObjective {
        href: Some(format!("/strategy/objectives/o{number}")),
        number,
        text: format!("{TYPED} {}", "word ".repeat(40)),
        young_wording: Some("Don’t make me start again.".into()),
        voices,
        trend: Trend::More,
        good: voices.about().map(|_| 30),
        themes: vec![("Family time".into(), ShownCount::About(25))],
        quotes: vec![TYPED.into()],
        ratings: Ratings { green: 6, amber: 2, ..Ratings::default() },
        responses: 3,
    }
}

fn sample(objectives: Vec<BoardObjective>) -> BoardPage {
    BoardPage {
        quarter: QUARTER,
        quarters: vec![QuarterLink { href: "/board?quarter=2026-Q2".into(), quarter: QUARTER, current: true }],
        note: None,
        voices: ShownCount::About(1270),
        trend: Trend::More,
        helped: Some([
            ShownCount::About(800),
            ShownCount::About(400),
            ShownCount::Few,
            ShownCount::Few,
            ShownCount::About(70),
        ]),
        seen_by: ShownCount::Few,
        objectives,
        promises: Promises {
            published: 12,
            done: 4,
            open: 2,
            overdue: 1,
            told: ShownCount::About(45),
            said: Some([ShownCount::About(20), ShownCount::Few, ShownCount::About(10), ShownCount::About(15)]),
            ..Promises::default()
        },
        challenges: Vec::new(),
        good_news: Vec::new(),
        threshold: 8,
    }
}

#[test]
fn the_board_tells_a_period_in_a_sentence_charts_and_tables() {
    let page = html(
        board,
        sample(vec![spoken(1, ShownCount::About(90)), spoken(2, ShownCount::Few), spoken(3, ShownCount::Few)]),
    );
    sound(&page);
    has(
        &page,
        &[
            "Corporate Parenting Board · April to June 2026",
            "Children spoke most about ",
            "<em dir=\"auto\">“Don’t make me start again”</em>",
            "<i>more say that it happened than that it did not</i>",
            "About 1,270 views came in, more than in the quarter before. The council published 12 answers.",
            "class=\"duo\"",
            "class=\"duo duo--narrow\"",
            "<path class=\"f-hid\"",
            "<caption class=\"vh\">Voices and answers by objective</caption>",
            "One objective is rated on target, and children disagree",
            "About 90 views, more than in the quarter before; 30% of them good or very good. 3 answers were published.",
            "Family time, about 25",
            "<blockquote dir=\"auto\">&lt;script&gt;",
            "Promises: 4 said to be done, 1 overdue, 2 not due yet",
            "Too few voices to say more: 0 to 7 each.",
            "Not asked, or not said",
            "No figure here is about fewer than 8 children",
            "Views by who helped",
            "aria-current=\"page\">April to June 2026",
        ],
    );
}

#[test]
fn the_board_has_a_page_before_anything_was_said() {
    let mut props = sample(vec![]);
    props.promises = Promises::default();
    props.voices = ShownCount::Few;
    props.helped = None;
    props.note = Some(QuarterNote::NoSuch);
    let page = html(board, props);
    sound(&page);
    has(
        &page,
        &[
            "Too few children spoke about any one objective to name it",
            "no answer was published",
            "There is no plan yet",
            "0 to 7 views came in, more than in the quarter before.",
            "The newest is shown.",
            "Not shown: all but a few say the same",
            "Told an answer: 0 to 7.",
        ],
    );
}

#[test]
fn no_figure_is_invented_for_few_and_many_answers_fit() {
    let mut many = spoken(1, ShownCount::About(90));
    many.responses = 5000;
    let page = html(board, sample(vec![many, spoken(2, ShownCount::About(90))]));
    sound(&page);
    has(&page, &["5,000", "</em> and <em"]);
    assert!(!page.contains("NaN") && !page.contains("inf\""));
}
