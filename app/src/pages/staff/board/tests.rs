//! The board.

use heard_vocabulary::{Contrast, Trend};
use jiff::civil::date;

use super::{
    BoardBefore, BoardObjective, BoardPage, ComplaintsEnded, DidItHappen, NextLine, NextPage, PeriodLink, PeriodNote,
    Promises, board, board_before, board_next,
};
use crate::pages::staff::tests::{TYPED, has, html, sound};
use crate::pages::staff::{Months, PublishedOn, Ratings, Share, ShownCount};

const QUARTER: Months = Months { first: date(2026, 4, 1), last: date(2026, 6, 30) };

fn spoken(number: i64, voices: ShownCount) -> BoardObjective {
    BoardObjective {
        href: Some(format!("/strategy/objectives/o{number}")),
        number,
        text: format!("{TYPED} {}", "word ".repeat(40)),
        young_wording: Some("Don’t make me start again.".into()),
        voices,
        trend: Trend::More,
        good: voices.about().map(|_| Share { low: 24, high: 36 }),
        ratings: Ratings { green: 6, amber: 2, ..Ratings::default() },
        contrast: if voices.about().is_some() { Contrast::LeadsBetter } else { Contrast::Few },
        responses: 3,
    }
}

fn sample(objectives: Vec<BoardObjective>) -> BoardPage {
    let (about, withheld) = (ShownCount::About, ShownCount::Withheld);
    BoardPage {
        figures: PublishedOn { period: QUARTER, on: date(2026, 7, 15), corrected: None },
        periods: vec![PeriodLink { href: "/board?period=2026-Q2".into(), period: QUARTER, current: true }],
        note: None,
        voices: about(1270),
        trend: Trend::More,
        helped: Some([about(800), about(400), withheld, withheld, about(70)]),
        themes: vec![("Family time".into(), about(25))],
        other_themes: about(30),
        entries: vec![],
        other_entries: withheld,
        objectives,
        promises: Promises { published: 12, done: 4, open: 2, overdue: 1, ..Promises::default() },
        happened: Some(DidItHappen { year: 2025, said: about(45), parts: [about(20), withheld, about(17)] }),
        complaints: Some(ComplaintsEnded {
            year: 2025,
            ended: about(61),
            stages: [about(44), about(17), withheld],
            outcomes: [about(22), about(20), withheld, withheld],
            in_time: [withheld; 2],
        }),
        quotes: vec![TYPED.into()],
        challenges: Vec::new(),
        good_news: Vec::new(),
        next: Some("/board/next"),
    }
}

#[test]
fn brd_04_who_reads_views_sees_what_is_published_next() {
    let line = |count| NextLine { name: TYPED.into(), count, faces: [count; 4], ..NextLine::default() };
    let props = NextPage {
        period: QUARTER,
        from: date(2026, 7, 15),
        whole: line(ShownCount::About(90)),
        objectives: vec![line(ShownCount::About(33))],
        other_objectives: ShownCount::About(17),
        themes: vec![("Food".into(), ShownCount::About(21))],
        other_themes: ShownCount::Withheld,
        entries: vec![("Food".into(), ShownCount::About(40))],
        other_entries: ShownCount::About(19),
    };
    let page = html(board_next, props);
    sound(&page);
    has(
        &page,
        &[
            "What would be published of April to June 2026 if it were over now. It is published on 15 July 2026 or after",
            "The council</th><td class=\"num\">90</td>",
            "&lt;script&gt;",
            "Everything else</th><td class=\"num\">17</td>",
            "Food</th><td class=\"num\">21</td>",
            "Food</th><td class=\"num\">40</td>",
            "Everything else</th><td class=\"num\">19</td>",
            "withheld",
        ],
    );
}

#[test]
fn the_board_tells_a_period_in_a_sentence_charts_and_tables() {
    let page = html(
        board,
        sample(vec![
            spoken(1, ShownCount::About(90)),
            spoken(2, ShownCount::Withheld),
            spoken(3, ShownCount::Withheld),
        ]),
    );
    sound(&page);
    has(
        &page,
        &[
            "Corporate Parenting Board · April to June 2026",
            "Figures of April to June 2026, published on 15 July 2026.",
            "Children spoke most about ",
            "<em dir=\"auto\">“Don’t make me start again”</em>",
            "<i>the council published 12 answers</i>",
            "About 1,270 young people said something, more than in the period before. The council published 12 answers.",
            "class=\"duo\"",
            "class=\"duo duo--narrow\"",
            "<path class=\"f-hid\"",
            "<caption class=\"vh\">Voices and answers by objective</caption>",
            "One objective is rated on target, and children disagree",
            "No. Rated on target, and clearly more children chose a bad face than a good one",
            "How it is decided whether they agree",
            "About 90 young people spoke of it, more than in the period before; 24 to 36% of faces good or very good. 3 answers were published.",
            "Family time</th><td class=\"num\">25",
            "Everything else</th><td class=\"num\">30",
            "All of it is withheld.",
            "<blockquote dir=\"auto\">&lt;script&gt;",
            "Promises: 4 said to be done, 1 overdue, 2 not due yet",
            "About 45 young people said in 2025 what became of an answer that claims to be done.",
            "Their numbers are withheld: a few young people spoke of each, or nobody.",
            "Not asked, or not said",
            "Every number is moved a little by chance",
            "Young people by who helped",
            "aria-current=\"page\">April to June 2026",
        ],
    );
}

#[test]
fn the_board_has_a_page_before_anything_was_said_and_before_anything_was_published() {
    let mut props = sample(vec![]);
    props.promises = Promises::default();
    props.voices = ShownCount::Withheld;
    props.trend = Trend::Unknown;
    props.helped = None;
    props.happened = None;
    props.note = Some(PeriodNote::NoSuch);
    let page = html(board, props);
    sound(&page);
    has(
        &page,
        &[
            "What children spoke most about is withheld",
            "no answer was published",
            "There is no plan yet",
            "It is withheld how many young people said something. The council published no answer.",
            "The newest is shown.",
            "Withheld: they are few, or nearly all say the same.",
            "is published once a year",
        ],
    );
    let page = html(board_before, BoardBefore::default());
    sound(&page);
    has(&page, &["No figures about children were published yet"]);
}

#[test]
fn brd_04_what_was_said_is_withheld_as_one_and_a_correction_is_named() {
    let mut props = sample(vec![]);
    props.figures.corrected = Some(date(2027, 1, 15));
    props.happened = Some(DidItHappen { year: 2025, said: ShownCount::Withheld, parts: [ShownCount::Withheld; 3] });
    let page = html(board, props);
    has(
        &page,
        &[
            "published on 15 July 2026 and corrected on 15 January 2027.",
            "It is withheld how many young people said in 2025 what became of an answer that claims to be done, and what they said.",
        ],
    );
    assert!(!page.contains("that is withheld said"), "{page}");
}

#[test]
fn no_figure_is_invented_for_few_and_many_answers_fit() {
    let mut many = spoken(1, ShownCount::About(90));
    many.responses = 5000;
    let page = html(board, sample(vec![many, spoken(2, ShownCount::About(86))]));
    sound(&page);
    has(&page, &["5,000", "</em> and <em"]);
    assert!(!page.contains("NaN") && !page.contains("inf\""));
}

#[test]
fn mod_10_complaints_that_ended_stand_beside_what_children_say() {
    let page = html(board, sample(Vec::new()));
    sound(&page);
    has(
        &page,
        &[
            "In 2025, about 61 complaints ended.",
            "Stage 1",
            "They are right",
            "Withheld: they are few, or nearly all alike.",
        ],
    );
    let mut withheld = sample(Vec::new());
    withheld.complaints = withheld.complaints.map(|ended| ComplaintsEnded { ended: ShownCount::Withheld, ..ended });
    has(&html(board, withheld), &["It is withheld how many complaints ended in 2025."]);
    let before = BoardPage { complaints: None, ..sample(Vec::new()) };
    has(&html(board, before), &["How many complaints ended is published once a year."]);
}
