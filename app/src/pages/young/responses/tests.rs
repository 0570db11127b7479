use heard_vocabulary::{Claim, Verdict};

use super::{AskedAgain, CorrectedAnswer, Promised, TakenBackAnswer, WallItem, WallPage, wall};
use crate::i18n::{Lang, Tr};
use crate::pages::young::tests::{Page, frame};
use crate::render::render;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    vec![("/wall", Box::new(|f| wall(f, wall_page())))]
}

/// A promise whose day has come, and a meeting that is over.
pub(in crate::pages::young) fn asked() -> Vec<AskedAgain> {
    let promise = AskedAgain {
        view: "7".into(),
        promise: Some(Promised {
            response: "r1".into(),
            version: 2,
            we_did: "More wifi".into(),
            claim: Claim::WillDo,
            corrected_on: Some("2026-03-20".into()),
        }),
        on: "2026-03-24".into(),
    };
    vec![promise.clone(), AskedAgain { promise: None, ..promise }]
}

pub(in crate::pages::young) fn wall_page() -> WallPage {
    let item = WallItem {
        id: "r1".into(),
        mine: false,
        said: Some(Verdict::Yes),
        topic: "Where I live".into(),
        you_said: "Wifi".into(),
        we_did: "On".into(),
        reason: "Fair".into(),
        easy_read: "Easy".into(),
        claim: Claim::Done,
        on: "2026-03-10".into(),
        due_on: None,
        ahead: false,
        being_checked: false,
        corrected: Vec::new(),
        taken_back: None,
    };
    let before = CorrectedAnswer {
        on: "2026-03-12".into(),
        why: "The day was wrong.".into(),
        claim: Claim::WillDo,
        due_on: Some("2026-04-01".into()),
        we_did: "On in April".into(),
        reason: "Fair".into(),
        next_step: "Ask Ada".into(),
        easy_read: "In April".into(),
        verdict: None,
    };
    let gone = TakenBackAnswer { on: "2026-03-14".into(), why: "It was about another house.".into() };
    WallPage {
        themes: vec![("/wall".into(), "Everything".into(), true)],
        items: vec![
            item.clone(),
            WallItem { id: "r2".into(), mine: true, topic: "My worker".into(), ..item.clone() },
            WallItem { id: "r3".into(), being_checked: true, ..item.clone() },
            WallItem { id: "r4".into(), corrected: vec![before], ..item.clone() },
            WallItem { id: "r5".into(), taken_back: Some(gone), ..item },
        ],
        areas: vec![("/wall?area=0".into(), "Withyminster".into(), false)],
        whose: vec![("/wall?mine=1".into(), "Things I said".into(), false)],
        more_href: Some("/wall?more=1".into()),
        here: "/wall".into(),
        can_say: true,
        happened: Some((2025, 80)),
        easy: false,
        plain_href: "/wall".into(),
        easy_href: "/wall?easy=1".into(),
    }
}

#[test]
fn yp_12_a_promise_is_not_asked_about_before_its_day() {
    let page = |ahead| {
        let mut props = wall_page();
        props.items.truncate(1);
        props.items[0].claim = Claim::WillDo;
        props.items[0].due_on = Some("2027-01-29".into());
        props.items[0].ahead = ahead;
        render(move || wall(frame(Lang::En, "/wall"), props))
    };
    let asked = Tr(Lang::En).s("wall-difference-ask");
    assert!(page(false).contains(&asked));
    let before = page(true);
    assert!(before.contains("We will, by 29 January 2027") && !before.contains(&asked), "{before}");
}
