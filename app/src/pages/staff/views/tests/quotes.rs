//! Quotes that wait for a second person.

use heard_vocabulary::{Consent, LikelyBecause};
use jiff::civil::date;

use super::super::{
    BankLine, BankPage, DecisionProblem, PackLine, PackPage, PackProblem, PackQuote, QuotesPage, RefusedDecision,
    WaitingQuote, WithdrawProblem, bank, pack, pack_rows, quotes,
};
use crate::pages::staff::tests::{TYPED, choices, has, html, sound};

fn waiting(id: &str, own: bool) -> WaitingQuote {
    WaitingQuote {
        id: id.into(),
        view_href: "/views/a1".into(),
        text: TYPED.into(),
        original: "The whole of it".into(),
        word_for_word: own,
        likely: vec![("Larch House".into(), LikelyBecause::Service)],
        consent: Consent::InPerson,
        on: date(2026, 3, 12),
        taken_back: own.then(|| (date(2026, 3, 4), Some(date(2026, 3, 10)))),
        own,
    }
}

#[test]
fn quotes_are_decided_by_somebody_else() {
    let both = vec![waiting("q1", false), waiting("q2", true)];
    let page = html(quotes, QuotesPage { waiting: both, to_recall: 2, refused: None });
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
            "Did the child say this?",
            "does not stand in it word for word",
            "They took the same words back on",
            "They agreed anew on",
            "2 packs hold what may not be shown any more",
        ],
    );
    assert!(!page.contains("/quotes/q2/decide"));
}

#[test]
fn a_refused_decision_keeps_its_reason_beside_its_quote() {
    let refused = RefusedDecision {
        id: "q2".into(),
        said: Some(true),
        cleared: Some(false),
        reason: String::new(),
        problem: DecisionProblem::NoReason,
    };
    let both = vec![waiting("q1", false), waiting("q2", false)];
    let page = html(quotes, QuotesPage { waiting: both, to_recall: 0, refused: Some(refused) });
    sound(&page);
    has(&page, &["<title>Error: Quotes", "href=\"#q2-reason\"", "id=\"q2-reason-error\""]);
    assert!(!page.contains("q1-reason-error"));
    has(&html(quotes, QuotesPage::default()), &["No quote waits"]);
}

fn taken(withdrawn: i64) -> PackLine {
    PackLine {
        href: "/quotes/packs/p1".into(),
        title: format!("The board {TYPED}"),
        on: date(2026, 3, 14),
        by: Some("Dev".into()),
        held: 3,
        withdrawn,
        to_recall: withdrawn,
    }
}

fn filled() -> BankPage {
    let line = |id: &str| BankLine {
        id: id.into(),
        view_href: "/views/a1".into(),
        text: TYPED.into(),
        consent: Consent::Thread,
        on: date(2026, 3, 12),
        celebration: true,
        headings: vec!["Food".into()],
    };
    BankPage {
        quotes: vec![line("q1"), line("q2")],
        headings: choices(&["Food", "School"]),
        enough: true,
        packs: vec![taken(2), taken(0)],
        ..BankPage::default()
    }
}

#[test]
fn mod_04_the_bank_shows_what_may_be_shown_and_which_packs_hold_what_may_not() {
    let page = html(bank, filled());
    sound(&page);
    has(
        &page,
        &[
            "&lt;script&gt;",
            "About: Food.",
            "On the page of good news.",
            "action=\"/quotes/q1/withdraw\"",
            "2 quotes of it may not be shown any more.",
            "action=\"/quotes/packs\"",
            "name=\"under\" value=\"c0\"",
        ],
    );
    let refused =
        BankPage { refused_withdrawal: Some(("q2".into(), "because".into(), WithdrawProblem::NoReason)), ..filled() };
    let page = html(bank, refused);
    sound(&page);
    has(&page, &["<title>Error: ", "Say how you know", "href=\"#q2-reason\"", "because"]);
    let refused = BankPage { refused_pack: Some((String::new(), PackProblem::NoTitle)), ..filled() };
    has(&html(bank, refused), &["Say whom it is for.", "href=\"#pack-title\""]);
    let page = html(bank, BankPage { enough: false, ..filled() });
    assert!(page.contains("no quote goes out") && !page.contains("action=\"/quotes/packs\""));
}

#[test]
fn mod_04_a_pack_holds_only_what_may_be_shown_now() {
    let quotes = vec![
        PackQuote { number: 1, stands: Some((TYPED.into(), vec!["Food".into()])) },
        PackQuote { number: 2, stands: None },
    ];
    let rows = pack_rows(&quotes);
    assert_eq!(rows[1..], [vec!["1".to_owned(), TYPED.to_owned(), "Food".to_owned()]]);
    let page = html(pack, PackPage { line: taken(1), quotes });
    sound(&page);
    has(
        &page,
        &[
            "&lt;script&gt;",
            "This one may not be shown now",
            "/quotes/packs/p1/quotes.csv",
            "1 quote of it",
            "action=\"/quotes/packs/p1/recalled\"",
        ],
    );
    let asked = PackLine { to_recall: 0, ..taken(1) };
    let page = html(pack, PackPage { line: asked, quotes: Vec::new() });
    assert!(page.contains("was asked to take that out") && !page.contains("/recalled"));
}
