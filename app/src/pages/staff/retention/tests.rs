//! Legal holds, and what ends.

use heard_vocabulary::{HoldFor, HoldOn, RetentionKind};
use jiff::civil::date;

use super::{
    EndingLine, HeldView, HoldLine, HoldPage, HoldProblem, HoldTyped, HoldsPage, NewHoldPage, ON_AUTHOR, OnWhat, hold,
    holds, new_hold,
};
use crate::pages::staff::tests::{TYPED, frame, has, html, sound};
use crate::render::render;

fn line(on: HoldOn, lifted: bool) -> HoldLine {
    HoldLine {
        href: "/holds/a1".into(),
        on,
        what: (on != HoldOn::Account).then(|| (TYPED.into(), "/views/a1".into())),
        asked: HoldFor::Coroner,
        put: (Some(TYPED.into()), date(2026, 3, 14).at(12, 0, 0, 0)),
        lifted: lifted.then(|| (None, date(2026, 4, 14).at(12, 0, 0, 0))),
    }
}

#[test]
fn mod_08_the_list_says_what_is_held_and_for_whom() {
    let nothing = html(holds, HoldsPage { undecided: 12, ..HoldsPage::default() });
    sound(&nothing);
    has(&nothing, &["Nothing is on hold", "nothing ends by itself", "href=\"/holds/new\""]);
    let ending = |soon, over, begins_in| EndingLine { kind: RetentionKind::Views, months: 24, soon, over, begins_in };
    let page = html(
        holds,
        HoldsPage {
            standing: HoldOn::ALL.iter().map(|on| line(*on, false)).collect(),
            lifted: vec![line(HoldOn::View, true)],
            ending: vec![
                ending(1_000, 3, 0),
                EndingLine { months: 18, kind: RetentionKind::Alerts, ..ending(0, 0, 12) },
            ],
            undecided: 10,
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "3 stand.",
            "A coroner",
            "1,000 or more",
            "2 years",
            "18 months",
            "none before 12 days from now",
            "Of 10 kinds of things nobody decided",
            "Somebody who left",
        ],
    );
}

#[test]
fn mod_08_a_hold_is_put_on_what_it_says_and_keeps_what_was_typed() {
    let typed = HoldTyped {
        on: ON_AUTHOR.into(),
        nickname: TYPED.into(),
        asked: HoldFor::Police.name().into(),
        who: TYPED.into(),
        reference: TYPED.into(),
        reason: TYPED.into(),
    };
    for (on, wanted) in [
        (OnWhat::View("a1".into(), true), "Everything of whoever said it"),
        (OnWhat::View("a1".into(), false), "This, and everything beside it"),
        (OnWhat::Procedure("a1".into()), "name=\"procedure\" value=\"a1\""),
        (OnWhat::Nickname, "Their nickname in Heard"),
    ] {
        let page = NewHoldPage { on: on.clone(), typed: typed.clone(), refused: Some(HoldProblem::NoReason) };
        let page = html(new_hold, page);
        sound(&page);
        has(&page, &[wanted, "Write why, in a sentence or more.", "selected"]);
        if on == OnWhat::View("a1".into(), false) {
            assert!(!page.contains("Everything of whoever"), "nothing leads to them");
        }
    }
}

#[test]
fn mod_08_whoever_put_a_hold_does_not_lift_it() {
    let page = |own, second, lifted| HoldPage {
        line: line(HoldOn::View, lifted),
        written: Some((TYPED.into(), TYPED.into(), TYPED.into())),
        why_lifted: lifted.then(|| TYPED.into()),
        own,
        second,
        typed: String::new(),
        refused: None,
    };
    let other = html(hold, page(false, true, false));
    sound(&other);
    has(&other, &["action=\"/holds/a1/lift\"", "Why can it be lifted?", "cannot be undone"]);
    let own = html(hold, page(true, true, false));
    sound(&own);
    has(&own, &["another safeguarding lead lifts it"]);
    assert!(!own.contains("/lift\""), "nobody lifts their own");
    has(&html(hold, page(true, false, false)), &["has to be invited"]);
    let lifted = html(hold, HoldPage { written: None, ..page(false, true, true) });
    sound(&lifted);
    has(&lifted, &["It was lifted.", "cannot be read"]);
    assert!(!lifted.contains("/lift\""));
    let refused = HoldPage { refused: Some(HoldProblem::NoReason), typed: TYPED.into(), ..page(false, true, false) };
    let refused = html(hold, refused);
    sound(&refused);
    has(&refused, &["href=\"#lift-reason\""]);
}

#[test]
fn mod_08_the_page_of_a_view_says_that_a_hold_keeps_it() {
    let page = render(|| super::of_view(frame().assets, "a1", HeldView { held: true, asked_back: true }));
    has(&page, &["A legal hold keeps this.", "asked to take it back", "/holds/new?view=a1"]);
}
