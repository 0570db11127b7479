//! Pages filled with something.

use heard_vocabulary::{Audience, Claim, Helped, OwnKind, Sender, Verdict, Wish};

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
        pictures: false,
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
        so_far: None,
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
        pictures: true,
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
            drawn: vec![Drawn::Card("school".into()), Drawn::Face(2), Drawn::Sign("i-tick")],
        }],
        back: "/say/wrong/1".into(),
        signed_in,
        reached: vec![(Audience::Iro, "Huw Pendry".into())],
        audience: None,
        helped: None,
        pictures: true,
        seen: String::new(),
        translator: None,
        help: HelpWaiting::default(),
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
        thanks: false,
        base: "/mine/7".into(),
        status: Status::Answered,
        said: vec![("What is wrong?".into(), "The wifi".into()), ("What do you want?".into(), "More".into())],
        media: vec![],
        sent_on: "2026-03-03".into(),
        mood: Some(2),
        audience: Audience::Team,
        helped: Helped::Alone,
        messages: vec![ThreadMessage { sender: Sender::Worker, text: "Thank you".into(), on: "2026-03-04".into() }],
        answers: vec![answer.clone(), ThreadAnswer { verdict: Some(Verdict::No), ..answer }],
        told: vec![("Homes review".into(), "We keep it".into())],
        hidden_because: None,
        looked: vec![Looked { on: "2026-03-04".into(), who: Reader::ParticipationLead, did: Deed::Read }],
        reply_value: String::new(),
        error: None,
        shared: vec![(Audience::Iro, "2026-03-05".into())],
        delivered: vec![(OwnKind::Iro, "2026-03-04".into(), None)],
        can_share: vec![Audience::Worker],
        receipt_mode: false,
        agenda_href: Some("/mine/7/agenda".into()),
        meeting: Some(("2026-03-12".into(), None)),
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
        more_href: Some("/wall?more=1".into()),
        here: "/wall".into(),
        can_say: true,
        easy: false,
        plain_href: "/wall".into(),
        easy_href: "/wall?easy=1".into(),
    }
}

fn poll_line() -> PollLine {
    PollLine {
        href: "/polls/7".into(),
        title: "When do we <meet>?".into(),
        lead: "So that most of you can come".into(),
        until: Some("2026-03-03".into()),
    }
}

pub(super) fn polls_page() -> PollsPage {
    PollsPage { open: vec![poll_line()], closed: vec![poll_line()] }
}

pub(super) fn poll_question_page() -> PollQuestionPage {
    PollQuestionPage {
        action: "/polls/7/send".into(),
        title: "When do we <meet>?".into(),
        lead: "So that most of you can come".into(),
        number: 1,
        count: 1,
        ask: "Which day?".into(),
        kind: Kind::Choice { options: vec![("c1".into(), "Monday".into())], value: None },
        back: "/polls".into(),
        id: Some("00".into()),
        signed_in: false,
        error: Some(Problem::PickOne),
    }
}

pub(super) fn poll_check_page() -> PollCheckPage {
    let line = PollCheckLine {
        ask: "Which day?".into(),
        shown: "Monday".into(),
        name: "a.q1".into(),
        value: "c1".into(),
        change: "/polls/7/1".into(),
    };
    PollCheckPage {
        action: "/polls/7/send".into(),
        title: "When do we <meet>?".into(),
        id: "00".into(),
        lines: vec![line],
        back: "/polls/7/2".into(),
        error: None,
    }
}

pub(super) fn poll_result_page() -> PollResultPage {
    let parts = vec![("Monday".into(), Voices::About(25)), ("Friday".into(), Voices::Few)];
    PollResultPage {
        title: "When do we <meet>?".into(),
        why: "closed",
        again: None,
        questions: vec![
            PollResult { ask: "Which day?".into(), parts: Some(parts) },
            PollResult { ask: "Again?".into(), parts: None },
        ],
        most_hidden: 7,
    }
}

pub(super) fn council_page() -> CouncilPage {
    let card = CouncilCard {
        id: "7".into(),
        title: "No <bin> bags".into(),
        why: "Our things are not rubbish.".into(),
        proposed: true,
        ..CouncilCard::default()
    };
    let answer = CouncilAnswer {
        text: "None any more.".into(),
        by: "The chair".into(),
        on: "2026-03-03".into(),
        due_on: Some("2026-05-05".into()),
    };
    let asked = CouncilCard {
        id: "8".into(),
        challenge: true,
        proposed: false,
        answer: Some(answer),
        judgement: Some("yes"),
        my_judgement: Some("yes"),
        ..card.clone()
    };
    let pot = |id: &str, closed: bool| CouncilBudget {
        id: id.into(),
        title: "The pot".into(),
        lead: "For the year".into(),
        amount: 2000,
        closed,
        items: vec![(format!("i{id}"), "A trip".into(), "100".into(), closed.then_some(600))],
    };
    CouncilPage {
        member: true,
        priorities: vec![card],
        challenges: vec![asked],
        budgets: vec![pot("1", false), pot("2", true)],
        votes: vec![poll_line()],
        plan: vec![PlanLine { text: "You have a home".into(), progress: [1, 2, 0, 3] }],
        typed: Some(("priority".into(), String::new(), "why <not>".into())),
        error: Some(("priority-title".into(), CouncilProblem::Empty)),
    }
}

pub(super) fn guide_list_page() -> GuideListPage {
    GuideListPage {
        wanted: "advocate".into(),
        easy: true,
        pages: vec![("/rights/pledge".into(), "The pledge".into(), "We ring you back".into(), true)],
    }
}

pub(super) fn guide_view_page() -> GuideViewPage {
    GuideViewPage {
        href: "/rights/pledge".into(),
        title: "The pledge".into(),
        body: "We ring you\nback.\n\n# Always\n- The same <day>\n- Or the next".into(),
        has_easy: true,
        easy: false,
        english: true,
        on: "2026-03-03".into(),
    }
}

pub(super) fn contacts_page() -> ContactsPage {
    let person = ContactLine {
        name: "Huw Pendry".into(),
        role: "IRO".into(),
        about: "Runs your reviews".into(),
        reach: "Ring 01632 960152".into(),
        kind: "iro",
        changed_on: Some("2026-03-03".into()),
        photo: Some("/my-people/own/iro/photo".into()),
    };
    let everyones = ContactLine { kind: "", changed_on: None, photo: None, ..person.clone() };
    ContactsPage {
        own: vec![person],
        team: vec![everyones.clone()],
        board: vec![everyones],
        signed_in: true,
        offer_sign_in: false,
    }
}

pub(super) fn changes_page() -> ChangesPage {
    ChangesPage {
        comings: vec![
            Coming { change: "18", wish: None, happened_on: None },
            Coming { change: "adoption", wish: Some(Wish::Unsign), happened_on: Some("2026-03-03".into()) },
        ],
        saved: true,
        unsigning: Some("2026-03-17".into()),
    }
}
