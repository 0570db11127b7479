//! The strategy.

mod check;
mod import;

use heard_vocabulary::{Claim, Contrast, EvidenceEnd, EvidenceRelation, LundyMark, Trend};
use jiff::civil::date;

use super::{
    AnswerLine, HeadingCheck, Imported, LinkLine, LinkPage, LinkProblem, Linkable, Linked, LundyCheck,
    MessageObjective, MessageTheme, MessagesPage, MissesPage, ObjectiveCheck, ObjectiveLine, ObjectivePage, PlanGroup,
    PlanRow, Rating, RatingLine, RatingProblem, RefusedRating, SilentLine, SpokenLine, StrategyPage, link, messages,
    misses, objective, strategy,
};
use crate::pages::staff::tests::{TYPED, has, html, sound};
use crate::pages::staff::{Choice, Months, PublishedOn, Ratings, Share, ShownCount};

const QUARTER: PublishedOn = PublishedOn {
    period: Months { first: date(2026, 7, 1), last: date(2026, 9, 30) },
    on: date(2026, 10, 14),
    corrected: None,
};

const EARLIER: Months = Months { first: date(2026, 4, 1), last: date(2026, 6, 30) };

fn lundy() -> LundyCheck {
    LundyCheck {
        space: LundyMark::There,
        voices: ShownCount::About(65),
        entries: None,
        voice: LundyMark::Withheld,
        audience: LundyMark::There,
        answered: 3,
        since: 0,
        influence: LundyMark::Nothing,
        done: 0,
        influenced: 0,
        yes: Some(65),
    }
}

fn objective_line() -> ObjectiveLine {
    ObjectiveLine {
        href: "/strategy/objectives/o1".into(),
        number: 1,
        text: TYPED.into(),
        young_wording: Some("Don’t make me start again".into()),
        ratings: Ratings { blue: 1, green: 6, amber: 1, red: 0, none: 2 },
        voices: ShownCount::About(65),
        good: Some(Share { low: 24, high: 36 }),
        contrast: Contrast::LeadsBetter,
    }
}

#[test]
fn str_07_the_strategy_stands_beside_what_children_say() {
    let few = ObjectiveLine {
        voices: ShownCount::Withheld,
        good: None,
        contrast: Contrast::Few,
        young_wording: None,
        number: 2,
        ..objective_line()
    };
    let props = StrategyPage {
        title: Some("Our plan".into()),
        imported: Some(Imported { file: "plan.xlsx".into(), on: date(2026, 3, 1) }),
        objectives: vec![objective_line(), few],
        can_edit: true,
        figures: Some(QUARTER),
    };
    let page = html(strategy, props);
    sound(&page);
    has(
        &page,
        &[
            "Our plan, beside what children say",
            "One objective is rated on target, and children disagree. In all: 2 objectives.",
            "&lt;script&gt;",
            "1 blue, 6 green, 1 amber, 2 not rated",
            "class=\"mix\"",
            "fill=\"url(#p-g)\"",
            "No. Rated on target, and clearly more children chose a bad face than a good one",
            "24 to 36% good",
            "data-label=\"Young people\" class=\"num\">withheld</td>",
            "Cannot say. Fewer than 30 young people spoke of it, or their number is withheld",
            "How it is decided whether they agree",
            "href=\"/strategy/check\"",
            "href=\"/strategy/messages\"",
            "Figures of July to September 2026, published on 14 October 2026.",
            "Not worded yet",
            "href=\"/strategy/import\"",
            "href=\"/strategy/export\"",
        ],
    );
    let reader = html(strategy, StrategyPage { title: Some("Our plan".into()), ..StrategyPage::default() });
    assert!(!reader.contains("/strategy/export"), "the file holds what was left out and small numbers");
    has(&html(strategy, StrategyPage { can_edit: true, ..StrategyPage::default() }), &["No plan was imported yet"]);
}

fn action() -> PlanRow {
    PlanRow {
        id: "p1".into(),
        reference: Some("1.1".into()),
        activity: Some("Exit talk".into()),
        timescale: Some("end Q1".into()),
        timescale_date: Some(date(2026, 6, 30)),
        rating: Some(Rating::Green),
        other: vec![("Cost".into(), TYPED.into())],
        sheet: "Delivery plan".into(),
        row: 9,
        history: vec![RatingLine { on: date(2026, 1, 9), rating: Some(Rating::Amber), reason: "Late".into() }],
        ..PlanRow::default()
    }
}

fn objective_page() -> ObjectivePage {
    let measure = PlanRow {
        id: "m1".into(),
        measure: true,
        metric: Some("Talks held".into()),
        current: Some("11".into()),
        target: Some("14".into()),
        ..PlanRow::default()
    };
    let small = PlanRow { id: "m2".into(), measure: true, withheld: true, ..PlanRow::default() };
    ObjectivePage {
        id: "o1".into(),
        line: objective_line(),
        how: Some("By talking".into()),
        rows: vec![action(), PlanRow { id: "p2".into(), missing: true, ..action() }, measure, small],
        links: vec![LinkLine {
            id: "l1".into(),
            on_action: None,
            to: Linked::Response { href: "/responses/r1".into(), title: "wifi".into() },
            relation: EvidenceRelation::AnsweredBy,
            why: TYPED.into(),
            by: Some("Dev".into()),
            on: date(2026, 3, 3),
        }],
        file_wording: Some("As the file has it".into()),
        wording_value: "Words".into(),
        can_edit: true,
        figures: Some(QUARTER),
        happened: Some((2025, ShownCount::About(31), Some(65))),
        spoken: vec![
            SpokenLine {
                period: QUARTER.period,
                voices: ShownCount::About(65),
                good: Some(Share { low: 24, high: 36 }),
            },
            SpokenLine { period: EARLIER, voices: ShownCount::About(41), good: None },
        ],
        answers: vec![AnswerLine {
            href: "/responses/r1".into(),
            on: date(2026, 8, 3),
            claim: Claim::WillDo,
            due_on: Some(date(2026, 12, 1)),
            you_said: "The wifi stops at nine.".into(),
            we_did: TYPED.into(),
        }],
        lundy: Some(lundy()),
        ..ObjectivePage::default()
    }
}

#[test]
fn an_objective_shows_every_cell_of_its_rows() {
    let page = html(objective, objective_page());
    sound(&page);
    has(
        &page,
        &[
            "Leads and children disagree.",
            "30 June 2026",
            "“end Q1”",
            "data-letter=\"G\"",
            "Cost</dt>",
            "Delivery plan, row 9",
            "Not in the newest file",
            "<h3>Measures</h3>",
            "withheld, or empty</div></td>",
            "Cells with a number of 1 to 7 are withheld",
            "action=\"/strategy/rows/p1/rating\"",
            "action=\"/strategy/objectives/o1/wording\"",
            "The plan’s file says: “As the file has it”",
            "Response: wifi",
            "About 65 young people said something that bears on this.",
            "About 31 young people said in 2025 what became of an answer for it; 65% said yes.",
            "answered by · linked by Dev, 3 March 2026, because:",
            "action=\"/strategy/links/l1/remove\"",
            "href=\"/strategy/link?plan=objective:o1\"",
        ],
    );
    assert!(!page.contains("/strategy/rows/p2/rating"), "a missing row is not rated");
}

#[test]
fn what_is_linked_is_named_and_so_is_who_left() {
    let link = |to| LinkLine {
        id: "l2".into(),
        on_action: Some("1a".into()),
        to,
        relation: EvidenceRelation::Influenced,
        why: String::new(),
        by: None,
        on: date(2026, 3, 3),
    };
    let links = vec![link(Linked::Review { href: "/reviews/w1".into() }), link(Linked::Plan)];
    let page = html(objective, ObjectivePage { links, ..objective_page() });
    has(
        &page,
        &[
            "href=\"/reviews/w1\"",
            "A review of a service",
            "Part of the plan",
            "action 1a: influenced · linked by someone who left, 3 March 2026",
        ],
    );
}

#[test]
fn a_refused_rating_stays_open_beside_its_row() {
    let refused = RefusedRating {
        id: "p1".into(),
        rating: Some(Rating::Red),
        reason: String::new(),
        problem: RatingProblem::NoReason,
    };
    let page = html(objective, ObjectivePage { refused: Some(refused), ..objective_page() });
    sound(&page);
    has(&page, &["<title>Error: 1 ", "href=\"#p1-reason\"", "value=\"red\" checked", "<details open class=\"more\">"]);
    let page = html(objective, ObjectivePage { can_edit: false, rows: vec![], ..objective_page() });
    has(&page, &["no actions or measures"]);
    assert!(!page.contains("<form class=\"sheet\""));
}

#[test]
fn str_06_an_objectives_page_reads_as_one_story() {
    let page = html(objective, objective_page());
    let told = [
        "What we promised</h2>",
        "How the council rates it</h2>",
        "What children say, and since when</h2>",
        "They have spoken of it since April to June 2026 at the latest",
        "What was answered</h2>",
        "“The wifi stops at nine.”",
        "Will do, by 1 December 2026: &lt;script&gt;",
        "What they said of the answers, 2025</h2>",
        "65% said yes.",
        "Linked</h2>",
    ];
    has(&page, &told);
    let places: Vec<_> = told.iter().map(|words| page.find(words)).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn str_06_a_link_is_made_from_either_side_and_refused_with_what_was_typed() {
    let other = Linkable { value: "response:r1".into(), what: EvidenceEnd::Response, text: TYPED.into(), chosen: true };
    let props = LinkPage {
        plan: vec![PlanGroup {
            objective: Choice { value: "objective:o1".into(), text: "1. Talks".into(), chosen: false },
            actions: vec![Choice { value: "row:p1".into(), text: "1.1 Exit talk".into(), chosen: true }],
        }],
        others: vec![other],
        from_other: true,
        relation: Some(EvidenceRelation::Challenges),
        why: "Nobody was asked.".into(),
        problem: Some(LinkProblem::Already),
    };
    let page = html(link, props);
    sound(&page);
    has(
        &page,
        &[
            "<title>Error: Link something to the plan",
            "href=\"#link-other\"",
            "It is linked so already.",
            "Answer: &lt;script&gt;",
            "value=\"challenges\" checked",
            "Nobody was asked.</textarea>",
            "<optgroup label=\"1. Talks\">",
            "<optgroup label=\"Answers\">",
            ">1.1 Exit talk</option>",
            "name=\"from\" value=\"other\"",
        ],
    );
}

#[test]
fn str_08_the_four_parts_of_a_lundy_check_say_what_shows_them() {
    let page = html(objective, objective_page());
    has(
        &page,
        &[
            "Were they heard?",
            "About 65 young people",
            "Who helped is withheld",
            "3 answers published in July to September 2026",
            "0 of these say that something was done; 65% of children asked said that it happened",
            "Nothing shows it",
        ],
    );
}

#[test]
fn str_08_a_check_says_which_period_it_is_of_and_how_many_answers_came_since() {
    let before = LundyCheck { audience: LundyMark::Nothing, answered: 0, since: 2, ..lundy() };
    let page = html(objective, ObjectivePage { lundy: Some(before), ..objective_page() });
    has(
        &page,
        &[
            "0 answers published in July to September 2026; 2 since",
            "No answer was published in July to September 2026; 65% of children asked",
        ],
    );
    assert!(!page.contains("Nothing was answered"));
    let withheld = ObjectivePage { happened: Some((2025, ShownCount::Withheld, None)), ..objective_page() };
    let told = "It is withheld how many young people said in 2025 what became of an answer for it, and what they said.";
    has(&html(objective, withheld), &[told]);
    has(
        &html(objective, ObjectivePage { happened: None, ..objective_page() }),
        &["What they said of the answers</h2>"],
    );
}

fn spoken_theme(title: &str, planned: bool) -> HeadingCheck {
    HeadingCheck {
        title: title.into(),
        voices: ShownCount::About(90),
        trend: Trend::More,
        entries: ShownCount::About(20),
        planned,
        link: Some("/strategy/link?other=theme:t1".into()),
        lundy: lundy(),
    }
}

#[test]
fn str_09_what_the_strategy_misses_is_named_and_can_be_linked() {
    let props = MissesPage {
        figures: Some(QUARTER),
        headings: vec![spoken_theme("Moving", false), spoken_theme("School", true)],
        objectives: vec![ObjectiveCheck {
            href: "/strategy/objectives/o2".into(),
            number: 2,
            text: TYPED.into(),
            voices: ShownCount::Withheld,
            lundy: lundy(),
        }],
        silent: vec![SilentLine {
            href: "/strategy/objectives/o1".into(),
            reference: Some("1a".into()),
            activity: "Exit talk".into(),
            link: Some("/strategy/link?plan=row:p1".into()),
        }],
        silent_in_all: 3,
        actions: 12,
    };
    let page = html(misses, props);
    sound(&page);
    has(
        &page,
        &[
            "1 theme is spoken of, with no objective linked.",
            "Moving: about 90 young people, more than in the period before, and 20 entries without an account.",
            "href=\"/strategy/link?other=theme:t1\"",
            "Of 12 actions, 3 have nothing linked to them",
            "1a Exit talk",
            "And 2 more.",
            "a few young people spoke of each, or nobody.",
            "Lundy check by objective",
            "Lundy check by theme",
        ],
    );
    assert!(!page.contains("School: about"), "an objective is for it");
    has(&html(misses, MissesPage::default()), &["No figures about children were published yet"]);
}

#[test]
fn str_10_every_key_message_has_its_evidence() {
    let planned = MessageObjective {
        href: "/strategy/objectives/o1".into(),
        number: 1,
        text: "Talks".into(),
        ratings: Ratings { green: 4, ..Ratings::default() },
        contrast: Contrast::LeadsBetter,
    };
    let theme = |title: &str, objectives, answered| MessageTheme {
        title: title.into(),
        voices: ShownCount::About(90),
        trend: Trend::Unknown,
        entries: ShownCount::Withheld,
        objectives,
        answered,
        done: 1,
    };
    let props = MessagesPage {
        figures: Some(QUARTER),
        themes: vec![theme("Moving", vec![], 0), theme("School", vec![planned.clone()], 2)],
        quiet: vec![planned],
        quotes: vec![TYPED.into()],
    };
    let page = html(messages, props);
    sound(&page);
    has(
        &page,
        &[
            "Say what will be done about “Moving”: no objective is for it.",
            "Look again at “School”: the plan is rated on target, and children disagree.",
            "About 90 young people spoke of it.",
            "The council published 2 answers about it in the period, of which 1 says that something was done.",
            "its actions are rated 4 green.",
            "<blockquote dir=\"auto\">&lt;script&gt;",
        ],
    );
    assert_eq!(page.matches("<li><span dir=\"auto\">").count(), page.matches("Evidence: <a href=").count());
    has(&html(messages, MessagesPage::default()), &["No figures about children were published yet"]);
}
