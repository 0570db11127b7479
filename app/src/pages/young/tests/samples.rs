//! Pages filled with something.

use crate::i18n::{Lang, Tr};
use crate::pages::young::*;
use crate::shell::{Assets, Frame};

fn asset(name: &str) -> &'static str {
    match name {
        "css/app.css" => "/assets/css/app.0123.css",
        "art/sprite.svg" => "/assets/art/sprite.0123.svg",
        "pkg/heard.js" => "/assets/pkg/heard.0123.js",
        "pkg/heard_bg.wasm" => "/assets/pkg/heard_bg.0123.wasm",
        _ => "/assets/other",
    }
}

pub(super) fn frame(lang: Lang, path: &str) -> Frame {
    Frame {
        tr: Tr(lang),
        title: String::new(),
        assets: Assets(asset),
        path: path.into(),
        signed_in: None,
        staff: false,
        demonstration: true,
        error: false,
        council: "Withyshire".into(),
        look: crate::look::Look::default(),
        device: crate::shell::Device::Own,
        outbox: crate::shell::Outbox { key: "00.04".into(), drafts: true, ..Default::default() },
    }
}

pub(super) fn question_page(error: Option<Problem>) -> QuestionPage {
    QuestionPage {
        scenario_key: "wrong".into(),
        scenario_title: "Something is wrong".into(),
        number: 2,
        count: 4,
        ask: "What is <wrong>?".into(),
        hint: Some("Any language is fine.".into()),
        kind: Kind::Text { value: "a < b & </textarea><script>".into() },
        error,
        back: "/say/wrong/1".into(),
        first: false,
        lead: None,
        changing: false,
        media: vec![],
        way: None,
    }
}

pub(super) fn home_page(tile: Tile) -> Home {
    let begun = Unfinished { title: "Something is wrong".into(), href: "/say/wrong/2".into(), key: "wrong".into() };
    Home { scenarios: vec![tile.clone()], more: vec![tile], unfinished: vec![begun], ..Home::default() }
}

pub(super) fn picture_page() -> QuestionPage {
    let options = vec![("home".into(), "Where I live".into()), ("school".into(), "School".into())];
    QuestionPage {
        kind: Kind::Cards { options, values: vec!["school".into()], many: true },
        ..question_page(Some(Problem::PickOne))
    }
}

pub(super) fn day_page() -> QuestionPage {
    QuestionPage {
        kind: Kind::Date { day: "31".into(), month: "2".into(), year: "2027".into() },
        changing: true,
        ..question_page(Some(Problem::NoSuchDay))
    }
}

pub(super) fn agenda_page() -> AgendaPage {
    AgendaPage {
        on: Some("2026-03-12".into()),
        lines: vec![("What should change?".into(), "Talk less & <listen>".into())],
        chair: Some(Chair::All),
        back: "/mine/7".into(),
    }
}

pub(super) fn check_page(signed_in: bool) -> CheckPage {
    CheckPage {
        action: "/say/wrong/send".into(),
        id: "0123456789abcdef0123456789abcdef".into(),
        version: 3,
        lang_code: "en".into(),
        scenario_key: "wrong".into(),
        service: String::new(),
        mood: "2".into(),
        answers: vec![CheckLine {
            question_key: "what".into(),
            ask: "What is wrong?".into(),
            shown: "The kitchen is \"locked\" & dark <at> nine".into(),
            value: "The kitchen is \"locked\" & dark <at> nine".into(),
            change_href: "/say/wrong/1".into(),
            media: vec![],
        }],
        back: "/say/wrong/1".into(),
        signed_in,
        audience: None,
        helped: None,
        pictures: true,
        seen: String::new(),
        translator: None,
        error: None,
    }
}

pub(super) fn thread_page() -> ThreadPage {
    let answer = ThreadAnswer {
        response: "r1".into(),
        you_said: "The wifi stops at ten".into(),
        claim: Claim::WillDo,
        we_did: "It stays on until midnight".into(),
        reason: String::new(),
        easy_read: "More wifi".into(),
        owner: "the homes manager".into(),
        due_on: Some("2026-03-24".into()),
        published_on: "2026-03-10".into(),
        verdict: None,
    };
    ThreadPage {
        base: "/mine/7".into(),
        status: Status::Answered,
        said: vec![("What is wrong?".into(), "The wifi".into()), ("What do you want?".into(), "More".into())],
        media: vec![],
        sent_on: "2026-03-03".into(),
        mood: Some(2),
        audience: Audience::Team,
        helped: Helped::Alone,
        messages: vec![ThreadMessage { from_me: false, text: "Thank you".into(), on: "2026-03-04".into() }],
        answers: vec![answer.clone(), ThreadAnswer { verdict: Some(Verdict::No), ..answer }],
        told: vec![("Homes review".into(), "We keep it".into())],
        hidden_because: None,
        looked: vec![Looked { on: "2026-03-04".into(), who: Reader::ParticipationLead, did: Deed::Read }],
        reply_value: String::new(),
        error: None,
        shared: vec![(Audience::Iro, "2026-03-05".into())],
        can_share: vec![Audience::Worker],
        receipt_mode: false,
        agenda_href: Some("/mine/7/agenda".into()),
    }
}

pub(super) fn wall_page() -> WallPage {
    let item = WallItem {
        id: "r1".into(),
        mine: false,
        difference: Some(70),
        said: Some(Verdict::Yes),
        topic: "Where I live".into(),
        you_said: "Wifi".into(),
        we_did: "On".into(),
        reason: "Fair".into(),
        easy_read: "Easy".into(),
        claim: Claim::Done,
        on: "2026-03-10".into(),
        due_on: None,
        voices: Voices::About(10),
        verdicts: Some(80),
    };
    WallPage {
        themes: vec![("/wall".into(), "Everything".into(), true)],
        items: vec![
            item.clone(),
            WallItem { id: "r2".into(), mine: true, topic: "My worker".into(), ..item.clone() },
            WallItem { id: "r3".into(), ..item },
        ],
        areas: vec![("/wall?area=0".into(), "Withyminster".into(), false)],
        whose: vec![("/wall?mine=1".into(), "Things I said".into(), false)],
        here: "/wall".into(),
        can_say: true,
        easy: false,
        plain_href: "/wall".into(),
        easy_href: "/wall?easy=1".into(),
    }
}
