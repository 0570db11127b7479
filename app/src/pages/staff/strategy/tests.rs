//! The strategy.

mod check;
mod import;

use heard_vocabulary::EvidenceRelation;
use jiff::civil::date;

use super::{
    Imported, LinkLine, Linked, ObjectiveLine, ObjectivePage, PlanRow, Rating, RatingLine, RatingProblem,
    RefusedRating, StrategyPage, objective, strategy,
};
use crate::pages::staff::tests::{TYPED, has, html, sound};
use crate::pages::staff::{Months, PublishedOn, Ratings, Share, ShownCount};

const QUARTER: PublishedOn = PublishedOn {
    period: Months { first: date(2026, 7, 1), last: date(2026, 9, 30) },
    on: date(2026, 10, 14),
    corrected: None,
};

fn objective_line() -> ObjectiveLine {
    ObjectiveLine {
        href: "/strategy/objectives/o1".into(),
        number: 1,
        text: TYPED.into(),
        young_wording: Some("Don’t make me start again".into()),
        ratings: Ratings { blue: 1, green: 6, amber: 1, red: 0, none: 2 },
        voices: ShownCount::About(65),
        good: Some(Share { low: 24, high: 36 }),
    }
}

#[test]
fn str_07_the_strategy_stands_beside_what_children_say() {
    let few =
        ObjectiveLine { voices: ShownCount::Withheld, good: None, young_wording: None, number: 2, ..objective_line() };
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
            "Of 2 objectives, 1 is rated on target",
            "&lt;script&gt;",
            "1 blue, 6 green, 1 amber, 2 not rated",
            "class=\"mix\"",
            "fill=\"url(#p-g)\"",
            "No. Rated on target, 24 to 36% of faces are good",
            "data-label=\"Young people\" class=\"num\">withheld</td>",
            "Cannot say. What children say is withheld",
            "Figures of July to September 2026, published on 14 October 2026.",
            "Not worded yet",
            "href=\"/strategy/import\"",
            "href=\"/strategy/export\"",
        ],
    );
    has(&html(strategy, StrategyPage { can_edit: true, ..StrategyPage::default() }), &["No plan was imported yet"]);
}

#[test]
fn str_07_a_contradiction_is_named_where_every_share_that_is_left_open_contradicts() {
    use crate::pages::staff::strategy::{Agreement, agreement};
    let on_target = Ratings { green: 8, red: 2, ..Ratings::default() };
    let at_risk = Ratings { green: 2, red: 8, ..Ratings::default() };
    let share = |low, high| Some(Share { low, high });
    for (ratings, good, found) in [
        (on_target, share(20, 49), Agreement::LeadsAreBetter),
        (on_target, share(20, 50), Agreement::Unsure),
        (on_target, share(49, 70), Agreement::Unsure),
        (on_target, share(50, 70), Agreement::Yes),
        (at_risk, share(60, 90), Agreement::ChildrenAreBetter),
        (at_risk, share(59, 90), Agreement::Unsure),
        (at_risk, share(10, 59), Agreement::Yes),
        (at_risk, None, Agreement::Withheld),
        (Ratings::default(), share(10, 20), Agreement::NotRated),
    ] {
        assert_eq!(agreement(ratings, good), found, "{ratings:?} {good:?}");
    }
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
    ObjectivePage {
        id: "o1".into(),
        line: objective_line(),
        how: Some("By talking".into()),
        rows: vec![action(), PlanRow { id: "p2".into(), missing: true, ..action() }, measure],
        links: vec![LinkLine {
            to: Linked::Response { href: "/responses/r1".into(), title: "wifi".into() },
            relation: EvidenceRelation::AnsweredBy,
            why: TYPED.into(),
            by: Some("Dev".into()),
            on: date(2026, 3, 3),
        }],
        wording_value: "Words".into(),
        can_edit: true,
        figures: Some(QUARTER),
        happened: Some((2025, ShownCount::About(31), Some(65))),
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
            "<caption>Measures</caption>",
            "action=\"/strategy/rows/p1/rating\"",
            "action=\"/strategy/objectives/o1/wording\"",
            "Response: wifi",
            "About 65 young people said something that bears on this.",
            "In 2025, about 31 young people said what became of an answer for it; 65% said yes.",
            "answered by · linked by Dev, 3 March 2026, because:",
        ],
    );
    assert!(!page.contains("/strategy/rows/p2/rating"), "a missing row is not rated");
}

#[test]
fn what_is_linked_is_named_and_so_is_who_left() {
    let link = |to| LinkLine {
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
            "influenced · linked by someone who left, 3 March 2026",
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
