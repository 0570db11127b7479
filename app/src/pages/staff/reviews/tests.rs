//! Reviews.

use heard_vocabulary::ReviewPart;
use jiff::civil::date;

use super::{
    PendingDecision, ReviewLine, ReviewNewPage, ReviewOutcome, ReviewPage, ReviewProblem, ReviewsPage, review,
    review_new, reviews,
};
use crate::pages::staff::services::Spoke;
use crate::pages::staff::tests::{TYPED, choices, has, html, sound};
use crate::pages::staff::{Link, ShownCount};

#[test]
fn reviews_are_listed_and_opened() {
    let review = ReviewLine {
        href: "/reviews/w1".into(),
        title: TYPED.into(),
        service: "Larch House".into(),
        opened_on: date(2026, 3, 4),
        ..ReviewLine::default()
    };
    let page = html(reviews, ReviewsPage { reviews: vec![review], can_commission: true });
    sound(&page);
    has(&page, &["1 review is open.", "&lt;script&gt;", "4 March 2026", "href=\"/reviews/new\""]);
    has(&html(reviews, ReviewsPage::default()), &["There is no review yet"]);
    let props = ReviewNewPage {
        services: choices(&["Larch House"]),
        scope: TYPED.into(),
        problems: vec![ReviewProblem::Missing(ReviewPart::Title)],
        ..ReviewNewPage::default()
    };
    let page = html(review_new, props);
    sound(&page);
    has(
        &page,
        &[
            "<title>Error: Open a review",
            "href=\"#review-title\"",
            "name=\"service\"",
            "name=\"enquiry\"",
            "&lt;script&gt;",
        ],
    );
}

fn sample() -> ReviewPage {
    ReviewPage {
        id: "w1".into(),
        title: "Food at night".into(),
        service: Link { href: "/services/larch".into(), text: "Larch House".into() },
        scope: "Can people eat?".into(),
        enquiry: "Who made the rules?\n\nWere they asked?".into(),
        spoke: Spoke::Counted(ShownCount::About(15)),
        opened_on: date(2026, 3, 4),
        can_decide: true,
        ..ReviewPage::default()
    }
}

#[test]
fn an_open_review_is_gathered_and_decided() {
    let values = ReviewOutcome { decision: TYPED.into(), ..ReviewOutcome::default() };
    let page =
        html(review, ReviewPage { values, problems: vec![ReviewProblem::Missing(ReviewPart::Told)], ..sample() });
    sound(&page);
    has(
        &page,
        &[
            "<title>Error: Review: Food at night",
            "action=\"/reviews/w1/gather\"",
            "action=\"/reviews/w1/decide\"",
            "href=\"#decide-told\"",
            "<li dir=\"auto\">Were they asked?</li>",
            "About 15 young people spoke of the service.",
            "Nobody who spoke has been told.",
            "&lt;script&gt;",
        ],
    );
}

#[test]
fn a_decided_review_shows_what_was_told_and_the_frozen_evidence() {
    let outcome = ReviewOutcome {
        recommended: "Open it".into(),
        decision: "Accepted".into(),
        changed: "From 1 April".into(),
        told: "The kitchen stays open".into(),
    };
    let page = html(
        review,
        ReviewPage {
            outcome: Some(outcome),
            decided_on: Some(date(2026, 4, 8)),
            pack_hash: Some("3f9ac21e".into()),
            ..sample()
        },
    );
    sound(&page);
    has(
        &page,
        &["The kitchen stays open", "Everyone whose view is in this review was told.", "3f9ac21e", "8 April 2026"],
    );
    assert!(!page.contains("<textarea"));
}

#[test]
fn com_02_a_review_of_a_small_home_has_no_number() {
    let page = html(review, ReviewPage { spoke: Spoke::TooSmall, ..sample() });
    sound(&page);
    has(&page, &["The service is too small to count: visit it"]);
}

#[test]
fn com_03_what_waits_says_about_how_many_are_told_and_can_be_stopped_on_its_way() {
    let outcome = ReviewOutcome { told: "The kitchen stays open".into(), ..ReviewOutcome::default() };
    let pending =
        PendingDecision { outcome, can_approve: true, told: Some(ShownCount::About(70)), ..PendingDecision::default() };
    let waits = ReviewPage { can_decide: false, pending: Some(pending.clone()), ..sample() };
    let page = html(review, waits.clone());
    sound(&page);
    has(
        &page,
        &["About 70 young people are told", "action=\"/reviews/w1/approve\"", "action=\"/reviews/w1/send-back\""],
    );
    let goes_at = Some(date(2026, 4, 2).at(14, 2, 0, 0));
    let pending = PendingDecision { goes_at, can_approve: false, can_stop: true, told: None, ..pending };
    let page = html(review, ReviewPage { pending: Some(pending), ..waits });
    sound(&page);
    has(&page, &["14:02", "action=\"/reviews/w1/undo\"", "Nobody who spoke has been told."]);
}
