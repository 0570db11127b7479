//! The person outside.

use super::{NowLine, OutsidePage, OutsideProblem, WaitingLine, outside};
use crate::pages::staff::Choice;
use crate::pages::staff::tests::{TYPED, has, html, sound};

#[test]
fn mod_17_without_a_person_outside_the_page_says_what_that_means() {
    let page = html(outside, OutsidePage::default());
    sound(&page);
    has(&page, &["Nobody. Where an alert may be about everybody", "href=\"/people\""]);
    assert!(!page.contains("action=\"/duty/outside\""), "nobody can be asked for");
}

#[test]
fn mod_17_what_waits_says_who_confirms_it() {
    let waiting = |own, may_confirm| WaitingLine {
        id: "a1".into(),
        who: Some(TYPED.into()),
        asked: (None, "2026-03-14 12:00".into()),
        own,
        may_confirm,
        may_take_back: own || may_confirm,
    };
    let could = vec![Choice { value: "b2".into(), text: TYPED.into(), chosen: false }];
    let at = |one, is_lead| OutsidePage {
        waiting: Some(one),
        could: could.clone(),
        is_lead,
        now: Some(NowLine {
            name: TYPED.into(),
            email: Some("ada@example.org".into()),
            reached: false,
            since: "2026-01-01 09:00".into(),
        }),
        refused: None,
    };
    let own = html(outside, at(waiting(true, false), true));
    sound(&own);
    has(
        &own,
        &[
            "Another safeguarding lead or an administrator confirms it.",
            "Nobody any more",
            "Heard cannot write to them",
            "ada@example.org",
        ],
    );
    assert!(!own.contains("/duty/outside/confirm"), "nobody confirms alone");
    let other = html(outside, at(waiting(false, false), false));
    has(&other, &["one administrator does not change this with another"]);
    assert!(!other.contains("take-back"), "nor takes back what somebody else asked for");
    let may = html(outside, at(waiting(false, true), true));
    has(&may, &["action=\"/duty/outside/confirm\""]);
    let refused =
        html(outside, OutsidePage { refused: Some(OutsideProblem::NotOutside), could, ..OutsidePage::default() });
    sound(&refused);
    has(&refused, &["an independent scrutineer who can sign in"]);
}
