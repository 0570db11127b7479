//! Alerts, and what may be harm.

mod back;

use heard_vocabulary::{
    AdultAgrees, ConcernKind, ConcernLevel, ConcernState, EntryAuthor, EntryConsent, EntryWay, MentalCapacity,
    PersonAge, ToldTo, ViewAction, WithoutAgreement,
};
use jiff::civil::date;
use leptos::prelude::*;

use super::list::due_words;
use super::{
    AboutAlert, AdultSaid, AlertPage, Concern, ConcernDeed, ConcernForm, ConcernLine, ConcernProblem, ConcernsPage,
    DeedBy, Due, Had, RefusedConcern, ReportedForm, SaidOnDuty, Stays, TakenOn, alert, banner, concerns, not_noticed,
    waiting_words,
};
use crate::pages::staff::directory::{AreaLines, NumberLine};
use crate::pages::staff::entries::CameBy;
use crate::pages::staff::tests::{TYPED, has, html, sound};
use crate::pages::staff::views::Said;
use crate::pages::staff::{Situation, StaffFrame};

#[test]
fn mod_08_an_alert_is_taken_on_once() {
    let open = AlertPage {
        raised_at: date(2026, 3, 16).at(10, 4, 0, 0),
        told_at: date(2026, 3, 16).at(10, 14, 0, 0),
        about: AboutAlert::View { href: Some("/views/a1".into()) },
        acknowledged: None,
        action: "/staff/alerts/a1/acknowledge".into(),
        others_told: false,
        give_back: None,
        take_over: None,
        said: None,
        author: None,
        reported: None,
    };
    let page = html(alert, open.clone());
    sound(&page);
    has(&page, &["href=\"/views/a1\"", "action=\"/staff/alerts/a1/acknowledge\"", "I have it"]);
    let taken = AlertPage {
        about: AboutAlert::View { href: None },
        acknowledged: Some(TakenOn { by: Some(TYPED.into()), at: date(2026, 3, 16).at(10, 15, 0, 0) }),
        ..open
    };
    let page = html(alert, taken.clone());
    sound(&page);
    has(&page, &["&lt;script&gt;", "16 March 2026, 10:15", "Nobody else is told"]);
    assert!(!page.contains("/acknowledge") && !page.contains("/views/"));
    let left = Some(TakenOn { by: None, at: date(2026, 3, 16).at(10, 15, 0, 0) });
    has(&html(alert, AlertPage { acknowledged: left, ..taken.clone() }), &["A colleague, since "]);
    // Whoever has it can give it back; where nothing is written down others can take it over.
    let mine = AlertPage { give_back: Some("/staff/alerts/a1/give-back".into()), ..taken.clone() };
    let page = html(alert, mine);
    sound(&page);
    has(&page, &["action=\"/staff/alerts/a1/give-back\"", "I cannot see to it: tell the next"]);
    let lying = AlertPage { others_told: true, take_over: Some("/staff/alerts/a1/take-over".into()), ..taken };
    let page = html(alert, lying);
    sound(&page);
    has(&page, &["action=\"/staff/alerts/a1/take-over\"", "nothing is written down"]);
    assert!(!page.contains("Nobody else is told"));
}

fn number(phone: &str) -> NumberLine {
    NumberLine {
        id: String::new(),
        service: ToldTo::EmergencyTeam,
        name: String::new(),
        phone: phone.into(),
        hours: "by night".into(),
        checked: None,
        stale: false,
    }
}

#[test]
fn mod_08_who_is_on_duty_reads_what_was_said_and_whom_to_ring() {
    let said = SaidOnDuty {
        came_by: None,
        situation: Situation::Titled("I am not safe".into()),
        lang: "en".into(),
        received_at: date(2026, 3, 16).at(2, 4, 0, 0),
        from: None,
        answers: vec![Said { asked: "Where are you now?".into(), said: TYPED.into(), unsaid: false }],
        seen: Some(TYPED.into()),
        messages: vec![],
        account: false,
        files: vec![],
        concern: Concern {
            line: Some(line(ConcernState::Open, Due { now: true, ..due("2026-03-16 02:04", 0, false) })),
            quiet: true,
            ..Concern::default()
        },
        numbers: vec![number("01632 960 999")],
        areas: vec![AreaLines { name: TYPED.into(), own: false, numbers: vec![number("01632 960 411")] }],
        duty_open: Some(false),
        call: Some("07700900123".into()),
        told: None,
        write: None,
        at: "/staff/alerts/a1".into(),
    };
    let props = AlertPage {
        raised_at: date(2026, 3, 16).at(2, 4, 0, 0),
        told_at: date(2026, 3, 16).at(2, 4, 0, 0),
        about: AboutAlert::View { href: None },
        acknowledged: None,
        action: "/staff/alerts/a1/acknowledge".into(),
        others_told: false,
        give_back: None,
        take_over: None,
        said: Some(said.clone()),
        author: None,
        reported: Some(ReportedForm { at: "/staff/alerts/a1".into(), refused: None }),
    };
    let page = html(alert, props.clone());
    sound(&page);
    has(&page, &["&lt;script&gt;", "Where are you now?", "href=\"tel:01632960999\""]);
    has(&page, &["sent it without an account", "safe to write to them", "Press “I have it” first"]);
    // Whoever was told of it reports it themselves before anybody has it.
    has(
        &page,
        &["action=\"/staff/alerts/a1/reported\"", "Nobody has to allow it", "Nobody said yet: treated as a child"],
    );
    assert!(!page.contains("/told") && !page.contains("/staff/alerts/a1/age"));
    let came = CameBy {
        way: EntryWay::Phone,
        whose: EntryAuthor::Child,
        consent: EntryConsent::NotAsked,
        on: date(2026, 3, 16),
    };
    let typed_in = SaidOnDuty { came_by: Some(came), ..said.clone() };
    let page = html(alert, AlertPage { said: Some(typed_in), ..props.clone() });
    sound(&page);
    has(&page, &["A colleague typed it in. Whoever took it may know who they are", "By phone, 16 March 2026"]);
    let foreign = SaidOnDuty { lang: "ar".into(), ..said.clone() };
    has(
        &html(alert, AlertPage { said: Some(foreign), ..props.clone() }),
        &["They write in ", "an interpreter on the telephone"],
    );
    let values = vec![("who".to_owned(), TYPED.to_owned())];
    let refused = RefusedConcern { form: ConcernForm::Told, problem: ConcernProblem::NoTime, values };
    let concern = Concern { refused: Some(refused), ..said.concern.clone() };
    let said = SaidOnDuty {
        told: Some("/staff/alerts/a1/told".into()),
        write: Some("/staff/alerts/a1/reply".into()),
        concern,
        answers: vec![],
        seen: None,
        ..said
    };
    let page = html(alert, AlertPage { said: Some(said), ..props });
    sound(&page);
    has(
        &page,
        &[
            "action=\"/staff/alerts/a1/told\"",
            "action=\"/staff/alerts/a1/age\"",
            "Write when you told them.",
            "They pressed the button and wrote nothing.",
            "action=\"/staff/alerts/a1/reply\"",
            "type=\"datetime-local\"",
            "href=\"tel:999\"",
            "href=\"tel:07700900123\"",
            "Answers now",
        ],
    );
}

fn due(at: &str, days: i64, late: bool) -> Due {
    Due { at: at.into(), days, late, now: late }
}

fn line(state: ConcernState, due: Due) -> ConcernLine {
    ConcernLine {
        href: "/views/a1".into(),
        situation: Situation::Titled(TYPED.into()),
        lang: "ar".into(),
        level: ConcernLevel::PossibleHarm,
        kinds: Some(vec![ConcernKind::Harm, ConcernKind::Unheard]),
        state,
        raised_at: "2026-03-16 10:04".into(),
        due,
        looked_at: None,
        had: None,
    }
}

#[test]
fn mod_08_by_when_somebody_decides_stands_in_words_and_what_is_late_in_red() {
    for (due, urgent, words) in [
        (due("2026-03-16 17:00", 0, false), false, "Today by 17:00"),
        (due("2026-03-17 17:00", 1, false), false, "Tomorrow by 17:00"),
        (due("2026-03-19 16:30", 3, false), false, "By 16:30 on 19 March 2026"),
        (due("2026-03-13 17:00", -3, true), true, "Late since 13 March 2026, 17:00"),
        (Due { now: true, ..due("2026-03-16 10:04", 0, false) }, true, "Now"),
    ] {
        assert_eq!(due_words(&due), (urgent, words.to_owned()));
    }
    assert_eq!((waiting_words(3, 0), waiting_words(3, 1)), ("3".to_owned(), "3, 1 late".to_owned()));
    let lines = vec![
        line(ConcernState::Open, due("2026-03-13 17:00", -3, true)),
        line(ConcernState::Decided, due("2026-03-17 17:00", 1, false)),
        ConcernLine { kinds: None, ..line(ConcernState::Decided, due("2026-03-13 17:00", -3, true)) },
        line(ConcernState::Closed, due("2026-03-13 17:00", -3, false)),
    ];
    let page = html(concerns, ConcernsPage { lines, too_few: true, ..ConcernsPage::default() });
    sound(&page);
    // Danger is due at once: the page says since when it waits, and who has it.
    let danger =
        ConcernLine { level: ConcernLevel::Danger, ..line(ConcernState::Open, due("2026-03-16 02:50", 0, true)) };
    let had = Had { by: Some(TYPED.into()), since: "2026-03-16 02:52".into() };
    let lines = vec![ConcernLine { had: Some(had), ..danger.clone() }, danger];
    let dangers = html(concerns, ConcernsPage { lines, ..ConcernsPage::default() });
    sound(&dangers);
    has(&dangers, &["Waits since 16 March 2026, 02:50: nobody has it yet", "has it since", "nothing is written down"]);
    assert!(!dangers.contains("Late since"));
    has(
        &page,
        &["class=\"late\"", "Late since 13 March 2026, 17:00", "Waits for a second person", "A recording", "Arabic"],
    );
    has(
        &page,
        &["3 things wait until somebody decided, 2 are late", "It cannot be read", "Its author asks that it goes"],
    );
    has(&page, &["Fewer than two safeguarding leads can sign off"]);
    assert_eq!(page.matches("class=\"late\"").count(), 3, "two are late, and one line says why");
    sound(&html(concerns, ConcernsPage::default()));
}

/// What stands on the page of a view.
fn shown(concern: &Concern) -> String {
    // As on the page of a view: the words stand between these.
    let both = |frame: StaffFrame, concern: Concern| {
        let above = banner(frame.assets, "a1", &concern);
        (above, not_noticed(frame.assets, "a1", &concern)).into_any()
    };
    html(both, concern.clone())
}

#[test]
fn mod_08_what_can_be_done_stands_where_a_concern_has_got_to() {
    let open =
        Concern { line: Some(line(ConcernState::Open, due("2026-03-16 17:00", 0, false))), ..Concern::default() };
    let page = shown(&open);
    has(&page, &["A computer looks for words; a person decides.", "/views/a1/told", "/views/a1/not-harm"]);
    has(&page, &["/views/a1/raise", "Danger now"]);
    let unread = |kind| ConcernLine {
        level: ConcernLevel::Unread,
        kinds: Some(vec![kind]),
        ..line(ConcernState::Open, due("2026-03-17 17:00", 1, false))
    };
    for (kind, title, step) in [
        (ConcernKind::Language, "Nobody can read it yet", "First find somebody who does"),
        (ConcernKind::Unheard, "Nobody has heard or seen it yet", "Listen to it"),
        (ConcernKind::Intimate, "This may be harm", "a person decides."),
    ] {
        let page = shown(&Concern { line: Some(unread(kind)), ..Concern::default() });
        has(&page, &[title, step, "Tomorrow by 17:00", "/views/a1/told"]);
    }
    assert!(!page.contains("/views/a1/sign-off") && !page.contains("/views/a1/may-go"));
    let quiet = shown(&Concern { quiet: true, account: true, ..open.clone() });
    has(&quiet, &["/views/a1/safe-to-reply", "How do you know?"]);
    assert!(!page.contains("safe-to-reply"));
    let still = shown(&Concern { still: true, ..open.clone() });
    has(&still, &["/views/a1/safe-to-reply", "They see it as it was when they said it"]);
    has(
        &shown(&Concern { taken_back: true, ..open.clone() }),
        &["asked to take it back", "What somebody was told of stays"],
    );
    has(&shown(&Concern { leaving: true, ..open }), &["Its author is leaving"]);

    let deed = ConcernDeed {
        id: "d1".into(),
        mine: false,
        at: "2026-03-16 10:30".into(),
        by: DeedBy::Staff(Some(TYPED.into())),
        action: ViewAction::ConcernTold,
        to: Some(ToldTo::Police),
        area: "Eastmere".into(),
        who: TYPED.into(),
        when: "today".into(),
        reference: "17".into(),
        reason: String::new(),
        adult: AdultSaid::default(),
        unreadable: false,
    };
    let closed = line(ConcernState::Closed, due("2026-03-16 17:00", 0, false));
    let line = line(ConcernState::Decided, due("2026-03-16 17:00", 0, false));
    let decided = Concern { line: Some(line), deeds: vec![deed], may_sign_off: true, ..Concern::default() };
    let page = shown(&decided);
    has(&page, &["/views/a1/sign-off", "Police, Eastmere: ", "reference 17", "told somebody who protects children"]);
    assert!(!page.contains("/views/a1/told") && !page.contains("<script>"));
    let page = shown(&Concern { may_sign_off: false, ..decided });
    has(&page, &["Another safeguarding lead"]);
    assert!(!page.contains("/views/a1/sign-off"));

    // What somebody was told of is kept until it is said that it may go.
    let kept = Concern { line: Some(closed), stays: Some(Stays::UntilSaid), may_let_go: true, ..Concern::default() };
    has(&shown(&kept), &["/views/a1/may-go", "it stays until a safeguarding lead", "/views/a1/raise"]);
    let page = shown(&Concern { stays: Some(Stays::UntilSecond), may_let_go: false, ..kept });
    has(&page, &["A second one has to say so too"]);
    assert!(!page.contains("/views/a1/may-go"));

    // One that nothing was noticed in can be raised, and a refused form is open with what was typed.
    let values = vec![("reason".to_owned(), TYPED.to_owned())];
    let refused = RefusedConcern { form: ConcernForm::Raise, problem: ConcernProblem::NoReason, values };
    let page = shown(&Concern { refused: Some(refused), ..Concern::default() });
    has(&page, &["/views/a1/raise", "Give the reason.", "<details open class=\"more\">", "&lt;script&gt;"]);
}

#[test]
fn mod_08_for_somebody_of_18_or_over_other_services_stand_in_order_and_they_are_asked_first() {
    let open =
        Concern { line: Some(line(ConcernState::Open, due("2026-03-16 17:00", 0, false))), ..Concern::default() };
    for age in [None, Some(PersonAge::UnderEighteen), Some(PersonAge::NotKnown)] {
        let page = shown(&Concern { age, ..open.clone() });
        sound(&page);
        has(&page, &["/views/a1/age", "Is the person under 18?", "Under 18, or not known: the duty team"]);
        assert!(!page.contains("/views/a1/wishes"), "{age:?}: a child is not asked to agree");
    }
    let adult = Concern { age: Some(PersonAge::Adult), ..open.clone() };
    let page = shown(&adult);
    sound(&page);
    has(&page, &["/views/a1/wishes", "18 or over: whom to tell, in this order", "Ask them first.", "section 42"]);
    let order = ["<b>Adult social care duty team</b>", "<b>Police</b>", "<b>Domestic abuse service</b>"];
    let places = order.map(|service| page.find(service).unwrap());
    assert!(places.is_sorted(), "{places:?}");
    has(
        &page,
        &["<b>Position of trust lead</b>", "<b>First responder (NRM)</b>", "what happened while they were a child"],
    );
    assert!(!shown(&Concern { asked: true, ..adult }).contains("Ask them first."));

    // What was said stands among what was done, and a refused form says what to do first.
    let said = AdultSaid {
        agrees: Some(AdultAgrees::No),
        because: Some(WithoutAgreement::SeriousCrime),
        capacity: Some(MentalCapacity::Doubted),
        ..AdultSaid::default()
    };
    let deed = ConcernDeed {
        id: "d1".into(),
        mine: false,
        at: "2026-03-16 10:30".into(),
        by: DeedBy::Staff(None),
        action: ViewAction::WishesSaid,
        to: None,
        area: String::new(),
        who: TYPED.into(),
        when: String::new(),
        reference: String::new(),
        reason: String::new(),
        adult: said,
        unreadable: false,
    };
    let report = ConcernDeed {
        action: ViewAction::Reported,
        to: Some(ToldTo::Police),
        who: String::new(),
        reference: "CR/17".into(),
        adult: AdultSaid::default(),
        ..deed.clone()
    };
    let refused = RefusedConcern { form: ConcernForm::Told, problem: ConcernProblem::NotAsked, values: vec![] };
    let page = shown(&Concern { deeds: vec![deed, report], refused: Some(refused), ..open });
    sound(&page);
    has(
        &page,
        &["They do not agree. It goes ahead: It is a serious crime.", "In doubt: somebody assesses it", "&lt;script"],
    );
    has(&page, &["reported it themselves", "Police, crime reference CR/17", "First save whether they agree"]);
}

#[test]
fn mod_08_anybody_who_reads_it_writes_down_that_they_reported_it() {
    for concern in [
        Concern::default(),
        Concern { line: Some(line(ConcernState::Closed, due("2026-03-16 17:00", 0, false))), ..Concern::default() },
    ] {
        let page = shown(&concern);
        sound(&page);
        has(&page, &["/views/a1/reported", "I reported it myself", "The reference they gave"]);
    }
}
