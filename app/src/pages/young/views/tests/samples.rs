//! Pages filled with something.

use heard_vocabulary::{Audience, Claim, Deed, Helped, OwnKind, QuoteState, Role, Sender, Verdict};

use crate::pages::young::responses::{CorrectedAnswer, TakenBackAnswer};
use crate::pages::young::safeguarding::HelpWaiting;
use crate::pages::young::views::{
    AgendaPage, CheckLine, CheckPage, Drawn, Given, Kind, Looked, OwnAdvocate, OwnComplaint, OwnQuote, QuestionPage,
    ThreadAnswer, ThreadMessage, ThreadPage,
};
use crate::pages::young::{Chair, Elsewhere, LookedBy, Problem, Status};

pub(super) fn question_page(error: Option<Problem>) -> QuestionPage {
    QuestionPage {
        pictures: false,
        scenario_key: "wrong".into(),
        scenario_title: "Something is wrong".into(),
        version: 1,
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
        words_only: false,
        media: vec![],
        way: None,
        so_far: None,
    }
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
        lent: false,
        pictures: true,
        seen: String::new(),
        translator: None,
        filed: false,
        for_review: false,
        unsaid: false,
        help: HelpWaiting::default(),
        error: None,
    }
}

pub(super) fn thread_page() -> ThreadPage {
    let answer = ThreadAnswer {
        response: "r1".into(),
        version: 2,
        you_said: "The wifi stops at ten".into(),
        claim: Claim::WillDo,
        we_did: "It stays on until midnight".into(),
        reason: String::new(),
        next_step: "Ask Ada at the house".into(),
        easy_read: "More wifi".into(),
        owner: "the homes manager".into(),
        due_on: Some("2026-03-24".into()),
        published_on: "2026-03-10".into(),
        verdict: None,
        corrected: Vec::new(),
    };
    let before = CorrectedAnswer {
        on: "2026-03-12".into(),
        why: "The hour was wrong.".into(),
        claim: Claim::Done,
        due_on: None,
        we_did: "It stays on until eleven".into(),
        reason: String::new(),
        next_step: "Ask Ada".into(),
        easy_read: "More wifi".into(),
        verdict: Some(Verdict::Yes),
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
        answers: vec![
            answer.clone(),
            ThreadAnswer { verdict: Some(Verdict::No), ..answer.clone() },
            ThreadAnswer { corrected: vec![before], ..answer },
        ],
        taken_back: vec![TakenBackAnswer { on: "2026-03-14".into(), why: "It was about another house.".into() }],
        off_wall: true,
        told: vec![("Homes review".into(), "We keep it".into())],
        hidden_because: None,
        complaint: Some(OwnComplaint::AnswerBy("2026-03-24".into())),
        advocate: Some(OwnAdvocate::AskBy("2026-03-04".into())),
        quotes: [QuoteState::Waiting, QuoteState::Cleared, QuoteState::Refused, QuoteState::Withdrawn]
            .map(|state| OwnQuote { id: state.name().into(), text: "More <wifi>".into(), state })
            .to_vec(),
        looked: [(LookedBy::Somebody(Role::ParticipationLead), Deed::Read), (LookedBy::Computer, Deed::Filed)]
            .map(|(who, did)| Looked { on: "2026-03-04".into(), who, did })
            .to_vec(),
        elsewhere: Elsewhere { filed: true, in_summary: true },
        reply_value: String::new(),
        error: None,
        shared: vec![(Audience::Iro, "2026-03-05".into())],
        delivered: vec![Given {
            kind: OwnKind::Iro,
            on: "2026-03-04".into(),
            opened: None,
            stood_in: Some("2026-03-05".into()),
        }],
        team_first: true,
        can_share: vec![Audience::Worker],
        asks_translator: true,
        translator: None,
        receipt_mode: false,
        agenda_href: Some("/mine/7/agenda".into()),
        meeting: Some(("2026-03-12".into(), None)),
    }
}
