//! Quotes that wait for a second person.

use heard_vocabulary::{Consent, LikelyBecause};
use jiff::civil::date;

use super::super::{DecisionProblem, QuotesPage, RefusedDecision, WaitingQuote, quotes};
use crate::pages::staff::tests::{TYPED, has, html, sound};

fn waiting(id: &str, own: bool) -> WaitingQuote {
    WaitingQuote {
        id: id.into(),
        view_href: "/views/a1".into(),
        text: TYPED.into(),
        original: "The whole of it".into(),
        likely: vec![("Larch House".into(), LikelyBecause::Service)],
        consent: Consent::InPerson,
        on: date(2026, 3, 12),
        own,
    }
}

#[test]
fn quotes_are_decided_by_somebody_else() {
    let page = html(quotes, QuotesPage { waiting: vec![waiting("q1", false), waiting("q2", true)], refused: None });
    sound(&page);
    has(
        &page,
        &[
            "2 quotes wait",
            "action=\"/quotes/q1/decide\"",
            "&lt;script&gt;",
            "face to face",
            "you proposed this one",
            "These may tell who it is:",
            "The name of a service",
            "href=\"/quotes/bank\"",
            "The whole of it",
        ],
    );
    assert!(!page.contains("/quotes/q2/decide"));
}

#[test]
fn a_refused_decision_keeps_its_reason_beside_its_quote() {
    let refused = RefusedDecision {
        id: "q2".into(),
        cleared: Some(false),
        reason: String::new(),
        problem: DecisionProblem::NoReason,
    };
    let page =
        html(quotes, QuotesPage { waiting: vec![waiting("q1", false), waiting("q2", false)], refused: Some(refused) });
    sound(&page);
    has(&page, &["<title>Error: Quotes", "href=\"#q2-reason\"", "id=\"q2-reason-error\""]);
    assert!(!page.contains("q1-reason-error"));
    has(&html(quotes, QuotesPage::default()), &["No quote waits"]);
}
