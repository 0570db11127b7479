//! The queue, and one view.

mod lists;
mod quotes;
mod search;

use heard_vocabulary::{
    Audience, FilingState, Helped, LetterState, LikelyBecause, MediaKind, OwnKind, QuoteState, RedactionKind,
    RedactionState, ReplyGoes, ResponseAction, Sender, TranslationState, Translator, ViewAction, ViewState, WaitsFor,
    Withheld,
};
use jiff::civil::date;

use super::{
    AnswerProblem, Beside, Clock, Delivered, Desk, Filing, HeldLine, HistoryLine, LikelyLine, ManyProblem, Meant,
    Message, MoreFilters, Names, Note, QueueFilters, QueueLine, QueuePage, QuoteLine, RedactedLine, Refused, Said,
    SeesToIt, SentToMeLine, SentToMePage, SentViewPage, ThemeChoice, ViewForm, ViewPage, ViewProblem, WithheldMessage,
    queue, sent_to_me, sent_view, view,
};
use crate::pages::staff::media::Media;
use crate::pages::staff::retention::HeldView;
use crate::pages::staff::suggestions::Suggested;
use crate::pages::staff::tests::{TYPED, choices, has, html, sound};
use crate::pages::staff::translators::ViewTranslation;
use crate::pages::staff::{Choice, GoingOut, Situation};

fn queue_line(state: ViewState) -> QueueLine {
    QueueLine {
        href: "/views/a1".into(),
        id: format!("a1-{}", state.name()),
        ticked: false,
        stuck: false,
        snippet: Some(TYPED.into()),
        english: Some("The bus pass".into()),
        situation: Situation::Titled("Something is wrong".into()),
        mood: Some(2),
        state,
        wrote_again: false,
        helped: Helped::Alone,
        audience: Audience::Team,
        lang: "ar".into(),
        received_on: date(2026, 3, 14),
        due: Some(Clock { by: date(2026, 3, 20), late: true, days: 2 }),
        harm: vec![],
        themes: vec!["Food".into()],
        service: Some("Larch House".into()),
        assigned: Some(SeesToIt::Colleague(Some("Dev".into()))),
        waits: (WaitsFor::Team, None),
        due_on: Some(date(2026, 3, 20)),
        media: vec![],
        open_with: vec![],
    }
}

fn likely(text: &str, at: &str, times: usize) -> LikelyLine {
    LikelyLine {
        at: at.into(),
        times,
        text: text.into(),
        before: "my brother ".into(),
        after: " moved".into(),
        kind: RedactionKind::Relative,
        because: LikelyBecause::AfterRelative,
    }
}

fn sample_names() -> Names {
    let decided = |text: &str, state| RedactedLine {
        at: "3-8".into(),
        text: text.into(),
        kind: RedactionKind::Place,
        state,
        by: Some("Dev".into()),
        on: date(2026, 3, 15),
    };
    Names {
        likely: vec![likely(TYPED, "12-17 40-45", 2), likely("Maya", "60-64", 1)],
        decided: vec![decided("Elm Row", RedactionState::Out), decided("Friday", RedactionState::Left)],
    }
}

fn sample_view() -> ViewPage {
    ViewPage {
        reachable: true,
        account: true,
        goes: ReplyGoes::Later,
        id: "a1".into(),
        situation: Situation::Titled("Something is wrong".into()),
        state: ViewState::Read,
        received_on: date(2026, 3, 14),
        waiting_days: 2,
        audience: Audience::Anonymous,
        helped: Helped::Known,
        lang: "en".into(),
        asks_translator: true,
        translator: Some(Translator::Woman),
        translation: Some(ViewTranslation {
            state: TranslationState::Done,
            with: None,
            text: Some(("The wifi stops at ten".into(), Some("Lale".into()), date(2026, 3, 16).at(9, 0, 0, 0))),
            earlier: vec![("The wifi stops".into(), None, date(2026, 3, 15).at(9, 0, 0, 0))],
            nobody: false,
            refused: false,
        }),
        came_by: None,
        mood: Some(1),
        from: None,
        answers: vec![Said { asked: "What happened?".into(), said: format!("{TYPED}\nSecond line"), unsaid: false }],
        kept_back: 0,
        seen: Some(format!("Pointed at the door {TYPED}")),
        due_on: Some(date(2026, 3, 20)),
        masked: Some("The kitchen is locked by [name]".into()),
        show_masked: false,
        names: sample_names(),
        suggested: vec![Suggested { id: "t3".into(), title: "School".into(), tenths: 8 }],
        themes: [("t1", "Food", 0, true), ("t2", "Food at night", 1, false), ("t3", "School", 0, false)]
            .map(|(id, title, depth, checked)| ThemeChoice {
                id: id.into(),
                title: title.into(),
                depth,
                checked,
                retired: false,
            })
            .to_vec(),
        services: choices(&["Larch House"]),
        objectives: choices(&["1 A worker who stays", "2 A home"]),
        earlier: 1,
        media: vec![],
        messages: vec![Message {
            sender: Sender::YoungPerson,
            text: "Hello?".into(),
            at: date(2026, 3, 15).at(9, 10, 0, 0),
            going: None,
        }],
        withheld: vec![],
        given_back: None,
        notes: vec![Note { by: "Dev".into(), at: date(2026, 3, 15).at(10, 0, 0, 0), text: "Rang the home".into() }],
        shared: vec![(Audience::Iro, date(2026, 3, 5))],
        delivered: vec![Delivered { kind: OwnKind::Iro, on: date(2026, 3, 5), opened: None, kept: false }],
        quotes: vec![QuoteLine { text: "I go to bed hungry".into(), state: QuoteState::Waiting }],
        celebrate: None,
        responses: vec![],
        open_responses: choices(&["The wifi stops at ten"]),
        can_respond: true,
        history: vec![
            HistoryLine {
                at: date(2026, 3, 14).at(16, 42, 0, 0),
                who: None,
                what: Some(ViewAction::Sent),
                answer: None,
            },
            HistoryLine {
                at: date(2026, 3, 15).at(9, 10, 0, 0),
                who: Some("Worker".into()),
                what: Some(ViewAction::Read),
                answer: None,
            },
            HistoryLine {
                at: date(2026, 3, 16).at(9, 10, 0, 0),
                who: None,
                what: None,
                answer: Some(ResponseAction::Published),
            },
        ],
        hidden: None,
        desk: Desk {
            assigned: Some(("c1".into(), Some("Dev".into()))),
            me: "c2".into(),
            takers: choices(&["Dev"]),
            today: date(2026, 3, 16),
            filing: Some(Filing::OnceAnswered),
            ..Desk::default()
        },
        beside: None,
        meant: Meant::default(),
        procedures: Vec::new(),
        hold: Some(HeldView { held: true, asked_back: false }),
        concern: None,
        refused: None,
        not_undone: None,
    }
}

#[test]
fn the_queue_lists_what_waits_as_a_table_that_stacks() {
    let lines = vec![queue_line(ViewState::Sent), queue_line(ViewState::Answered), queue_line(ViewState::Closed)];
    let page = html(
        queue,
        QueuePage { total: 1000, over: true, lines, more_href: Some("/queue?after=x".into()), ..QueuePage::default() },
    );
    sound(&page);
    has(
        &page,
        &[
            "Over 1,000 views are waiting.",
            "For a meeting on 20 March 2026</b><span class=\"vh\">: look whether the IRO has it before then",
            "<table role=\"table\" class=\"grid grid--stack grid--queue\">",
            "<tr role=\"row\" data-new=\"\">",
            "data-label=\"What is due\" class=\"q-due\"><span class=\"late\">",
            "2 working days over",
            "&lt;script&gt;",
            "lang=\"ar\" dir=\"auto\"",
            "In English: ",
            "The bus pass",
            "#face-2",
            "aria-label=\"Bad\"",
            "Waiting for the child",
            "<span dir=\"auto\">Arabic</span>",
            "href=\"/queue?after=x\"",
        ],
    );
}

#[test]
fn mod_02_of_what_is_settled_nothing_is_given_or_settled_with_others() {
    let shown = |chosen: Option<ViewState>| {
        let state = |one: &ViewState| Choice {
            value: one.name().to_owned(),
            text: one.name().to_owned(),
            chosen: chosen == Some(*one),
        };
        let filters = QueueFilters { states: ViewState::ALL.iter().map(state).collect(), ..QueueFilters::default() };
        html(queue, QueuePage { filters, lines: vec![queue_line(ViewState::Settled)], ..QueuePage::default() })
    };
    let deeds = ["mine", "settle", "give", "put-off", "tag"].map(|what| format!("name=\"do\" value=\"{what}\""));
    for state in [None, Some(ViewState::Sent), Some(ViewState::Read), Some(ViewState::Reopened)] {
        let page = shown(state);
        assert!(deeds.iter().all(|deed| page.contains(deed.as_str())), "{state:?}: {page}");
    }
    for state in [ViewState::Settled, ViewState::Answered, ViewState::Closed] {
        let page = shown(Some(state));
        let offered: Vec<&String> = deeds.iter().filter(|deed| page.contains(deed.as_str())).collect();
        assert_eq!(offered, [&deeds[4]], "{state:?}: {page}");
    }
}

#[test]
fn the_queue_keeps_its_filters_and_says_when_nothing_matches() {
    let filters = QueueFilters {
        scenarios: choices(&["Something is wrong"]),
        untagged: true,
        more: MoreFilters { moods: vec![1, 3], from: Some(date(2026, 3, 14)), nobody: true, ..MoreFilters::default() },
        ..QueueFilters::default()
    };
    let page = html(queue, QueuePage { filters, ..QueuePage::default() });
    sound(&page);
    has(
        &page,
        &[
            "<option value=\"c0\" selected>Something is wrong",
            "<option value=\"nobody\" selected>Nobody yet",
            "value=\"2026-03-14\"",
            "Nothing here matches",
            "name=\"untagged\" value=\"yes\" checked",
        ],
    );
    let page = html(queue, QueuePage::default());
    has(&page, &["Everything here has been answered", "href=\"/queue\" aria-current=\"page\">Everything open"]);
}

#[test]
fn adm_11_what_failed_or_was_stopped_is_not_on_its_way() {
    for (state, words) in [
        (FilingState::Waiting, "It is on its way to the child’s record"),
        (FilingState::Filed, "It is in the child’s record"),
        (FilingState::Failed, "It is not in the child’s record in the case system: it was tried and failed"),
        (FilingState::Overtaken, "It was stopped on its way to the child’s record"),
    ] {
        let mut props = sample_view();
        props.desk.filing = Some(Filing::Made(state));
        has(&html(view, props), &[words]);
    }
}

#[test]
fn a_view_shows_its_words_and_every_form() {
    let page = html(view, sample_view());
    sound(&page);
    has(
        &page,
        &[
            "<title>View: Something is wrong – Heard</title>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "What happened?",
            "Second line",
            "action=\"/views/a1/code\"",
            "name=\"theme\" value=\"t1\" checked",
            "action=\"/views/a1/redact\"",
            "action=\"/views/a1/note\"",
            "action=\"/views/a1/reply\"",
            "action=\"/views/a1/quote\"",
            "value=\"in_person\"",
            "action=\"/views/a1/hide\"",
            "name=\"hidden\" value=\"yes\"",
            "action=\"/views/a1/respond\"",
            "href=\"/responses/new?view=a1\"",
            "Objectives: 1 chosen",
            "1 objective that is not in the plan any more stays as coded then.",
            "Worker: opened",
            "The young person: sent",
            "Heard: published a response",
            "Sent 2 days ago. Not answered",
            "Rang the home",
            "Nobody has answered.",
        ],
    );
}

#[test]
fn mod_04_likely_names_are_taken_out_or_left_in_by_a_press_or_a_key() {
    let page = html(view, ViewPage { beside: Some(Beside::default()), ..sample_view() });
    has(
        &page,
        &[
            "Likely names and places",
            "my brother <mark>",
            "&lt;script&gt;",
            "After a word for somebody of the family, 2 times",
            "name=\"at\" value=\"12-17 40-45\"",
            "value=\"out\" data-key=\"m\"",
            "value=\"left\" data-key=\"l\"",
            "1 more",
            "A place, taken out by Dev on",
            "Put it back",
            "A place, left in by Dev on",
        ],
    );
    assert_eq!(page.matches("data-key=\"m\"").count(), 1, "a key is for the next one alone");
    assert!(!html(view, sample_view()).contains("data-key"), "on its own page no script listens");
    let page = html(view, ViewPage { names: Names::default(), ..sample_view() });
    assert!(!page.contains("Likely names"), "nothing is said where nothing is likely");
}

#[test]
fn a_masked_view_shows_the_mask_and_not_the_words() {
    let page = html(view, ViewPage { show_masked: true, ..sample_view() });
    has(&page, &["The kitchen is locked by [name]", "aria-current=\"true\">Names masked"]);
    assert!(!page.contains("What happened?"));
}

#[test]
fn a_view_taken_back_has_no_words_and_no_forms() {
    let page = html(view, ViewPage { state: ViewState::Withdrawn, answers: vec![], masked: None, ..sample_view() });
    sound(&page);
    has(&page, &["took these words back"]);
    assert!(!page.contains("/views/a1/reply"));
}

#[test]
fn a_hidden_view_says_why_and_can_be_shown_again() {
    let page = html(view, ViewPage { state: ViewState::Hidden, hidden: Some("Names a child".into()), ..sample_view() });
    has(&page, &["This view is hidden.", "Names a child", "name=\"hidden\" value=\"no\"", "Show view again"]);
}

#[test]
fn a_refused_form_comes_back_open_with_what_was_typed() {
    let refused = Refused {
        form: ViewForm::Quote,
        problem: ViewProblem::NoConsent,
        values: vec![("text".into(), TYPED.into()), ("consent".into(), "thread".into())],
    };
    let page = html(view, ViewPage { refused: Some(refused), ..sample_view() });
    sound(&page);
    has(
        &page,
        &[
            "<title>Error: View",
            "role=\"alert\"",
            "href=\"#quote-consent\"",
            "id=\"quote-consent-error\"",
            "<details open class=\"more\"><summary>Propose a public quote</summary>",
            "&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"more\"</textarea>",
            "value=\"thread\" checked",
        ],
    );
}

#[test]
fn mod_02_that_its_author_wrote_since_is_said_with_the_time_and_what_was_typed_stays() {
    let page = |problem, form, today| {
        let refused = Refused { form, problem, values: vec![("reason".into(), "It came twice".into())] };
        let mut props = ViewPage { refused: Some(refused), ..sample_view() };
        props.desk.today = today;
        html(view, props)
    };
    let hidden = page(ViewProblem::WroteAgain, ViewForm::Hide, date(2026, 3, 15));
    sound(&hidden);
    has(
        &hidden,
        &["<title>Error: View", "They wrote again at 09:10, after this page was drawn.", "It came twice</textarea>"],
    );
    let settled = page(ViewProblem::WroteAgain, ViewForm::Settle, date(2026, 3, 16));
    has(&settled, &["They wrote again on 15 March 2026, 09:10, after this page was drawn."]);
    let held = page(ViewProblem::Held, ViewForm::Settle, date(2026, 3, 15));
    assert!(!held.contains("They wrote again"));
}

#[test]
fn mod_06_the_response_that_was_chosen_is_chosen_still_where_the_form_comes_back() {
    let values = vec![("response".into(), "c1".into())];
    let refused = Refused { form: ViewForm::Respond, problem: ViewProblem::WroteAgain, values };
    let open_responses = choices(&["The wifi stops at ten", "The gate sticks"]);
    let page = html(view, ViewPage { refused: Some(refused), open_responses, ..sample_view() });
    sound(&page);
    has(&page, &["They wrote again", "<option value=\"c1\" selected>The gate sticks"]);
    assert!(!page.contains("<option value=\"c0\" selected>The wifi stops at ten"));
}

#[test]
fn mod_02_what_goes_at_once_says_that_it_cannot_be_stopped_and_asks_whether_it_is_safe() {
    let page = |goes| html(view, ViewPage { goes, ..sample_view() });
    let (stops, safe) = ("This goes at once and cannot be stopped", "id=\"reply-safe\"");
    for (goes, asks) in [(ReplyGoes::AtOnce, false), (ReplyGoes::AtOnceIfSafe, true)] {
        let page = page(goes);
        sound(&page);
        assert!(page.contains(stops) && !page.contains("ten minutes later"), "{goes:?}");
        assert_eq!(page.contains(safe), asks, "{goes:?}");
    }
    let page = page(ReplyGoes::Later);
    assert!(page.contains("It goes out ten minutes later") && !page.contains(stops) && !page.contains(safe));
    let refused = Refused {
        form: ViewForm::Reply,
        problem: ViewProblem::NotKnownSafe,
        values: vec![("text".into(), TYPED.into())],
    };
    let page = html(view, ViewPage { goes: ReplyGoes::AtOnceIfSafe, refused: Some(refused), ..sample_view() });
    sound(&page);
    has(&page, &["<title>Error: View", "href=\"#reply-safe\"", "&lt;script&gt;"]);
}

#[test]
fn mod_01_what_was_not_heard_is_listened_to_before_it_is_put_off_and_what_was_settled_says_by_whom() {
    let unheard = Media {
        id: "m1".into(),
        href: "/views/a1/media/m1".into(),
        show: "/views/a1".into(),
        form: String::new(),
        kind: MediaKind::Voice,
        length: None,
        opened: None,
        lock: None,
        may_open: true,
        team: true,
        shown: false,
        transcript: String::new(),
    };
    let page = html(view, ViewPage { state: ViewState::Sent, media: vec![unheard], ..sample_view() });
    sound(&page);
    has(&page, &["href=\"#media-m1\"", "Listen first, then it can be put off or settled"]);
    assert!(!page.contains("/views/a1/put-off") && page.contains("name=\"open\" value=\"yes\""));
    let ended = Some((Some("Ben".to_owned()), date(2026, 3, 15).at(10, 0, 0, 0)));
    let desk = Desk { ended, ..sample_view().desk };
    let page = html(view, ViewPage { state: ViewState::Settled, desk, ..sample_view() });
    sound(&page);
    has(&page, &["Settled by ", ">Ben</b>"]);
    assert!(!page.contains("name=\"open\""));
    // Back among those that wait, it says why.
    let back = [(ViewState::Closed, "after the answer"), (ViewState::Hidden, "after it was hidden")];
    for (before, words) in back.into_iter().chain([(ViewState::Settled, "after it was settled")]) {
        let desk = Desk { wrote_after: Some(before), ..sample_view().desk };
        let page = html(view, ViewPage { state: ViewState::Read, desk, ..sample_view() });
        assert!(page.contains(&format!("Wrote again {words}")) && !page.contains("Not answered"), "{page}");
    }
}

#[test]
fn mod_02_before_a_meeting_the_child_is_asked_whether_their_iro_may_have_it_and_nobody_passes_it_on() {
    let ask = "Ask them whether their IRO may have it";
    let has_it = html(view, sample_view());
    has(&has_it, &["For a meeting on 20 March 2026.", "Their IRO has it since 5 March 2026."]);
    assert!(!has_it.contains(ask));
    // Kept from them, they do not have it.
    let kept = vec![Delivered { kind: OwnKind::Iro, on: date(2026, 3, 5), opened: None, kept: true }];
    let page = html(view, ViewPage { delivered: kept, ..sample_view() });
    has(&page, &["at the meeting nobody has it", "Kept from them: it may be about them"]);
    assert!(!page.contains("Their IRO has it since") && !page.contains(ask));
    let open = ViewPage { shared: vec![], delivered: vec![], lang: "vi".into(), ..sample_view() };
    let page = html(view, open.clone());
    sound(&page);
    has(&page, &["Only the child says whether they may.", ask, "IRO của bạn chưa có nó", "action=\"/views/a1/reply\""]);
    let words = page.split("name=\"text\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let asked = Message { sender: Sender::Team, text: words, at: date(2026, 3, 15).at(9, 0, 0, 0), going: None };
    let page = html(view, ViewPage { messages: vec![asked], ..open.clone() });
    assert!(page.contains("They were asked whether they may") && !page.contains(ask));
    for page in [
        ViewPage { account: false, ..open.clone() },
        ViewPage { audience: Audience::Iro, ..open.clone() },
        ViewPage { goes: ReplyGoes::AtOnceIfSafe, ..open.clone() },
        ViewPage { due_on: Some(date(2026, 3, 15)), ..open },
    ] {
        assert!(!html(view, page).contains(ask));
    }
}

#[test]
fn mod_02_a_reply_that_was_undone_stands_in_the_form_and_one_that_went_says_so() {
    let going = GoingOut { at: date(2026, 3, 15).at(9, 20, 0, 0), deed: None, stop: Some("m1".into()) };
    let mut props = sample_view();
    props.messages[0].going = Some(going);
    props.given_back = Some("Hello <again>".into());
    props.not_undone = Some(ManyProblem::GoneOut);
    let page = html(view, props);
    sound(&page);
    has(&page, &["<title>Error: View", "it has gone out, and the child can read it", "Hello &lt;again&gt;</textarea>"]);
    assert!(!page.contains("/undo-reply"), "whoever did not write it does not undo it");
    has(&page, &["action=\"/views/a1/stop-reply\"", "name=\"message\" value=\"m1\""]);
}

#[test]
fn mod_08_what_did_not_go_out_is_shown_apart_and_what_is_held_can_be_sent_or_stopped() {
    let one = WithheldMessage {
        id: "m1".into(),
        sender: Sender::Team,
        text: TYPED.into(),
        by: Some("Dev".into()),
        at: date(2026, 3, 15).at(9, 10, 0, 0),
        state: Withheld::Held,
        close: true,
        stopped: None,
    };
    let stopped = WithheldMessage {
        state: Withheld::Stopped,
        close: false,
        stopped: Some((Some("Mia".into()), date(2026, 3, 15).at(9, 12, 0, 0))),
        ..one.clone()
    };
    let held = ViewPage { withheld: vec![one], ..sample_view() };
    let asks = html(view, ViewPage { goes: ReplyGoes::AtOnceIfSafe, reachable: false, ..held.clone() });
    has(&asks, &["name=\"safe\" value=\"yes\"", "because it may be about their safety"]);
    let page = html(view, ViewPage { goes: ReplyGoes::Later, ..held });
    sound(&page);
    assert!(!page.contains("name=\"safe\""), "it can be stopped");
    has(
        &page,
        &[
            "Did not go out",
            "Held.",
            "may have read it for a moment",
            "action=\"/views/a1/send-held\"",
            "action=\"/views/a1/drop-held\"",
        ],
    );
    let page = html(view, ViewPage { withheld: vec![stopped], ..sample_view() });
    sound(&page);
    has(&page, &["Stopped, never sent.", ">Mia</span>"]);
    assert!(!page.contains("/send-held") && !page.contains("for a moment"), "it never goes");
    let held = vec![HeldLine { href: "/views/a1".into(), at: date(2026, 3, 15).at(9, 12, 0, 0) }];
    let page = html(queue, QueuePage { held, ..QueuePage::default() });
    sound(&page);
    has(&page, &["Replies that are held", "href=\"/views/a1#withheld\""]);
}

fn sent_line() -> SentToMeLine {
    SentToMeLine {
        covered: false,
        href: "/sent-to-me/a1".into(),
        kind: OwnKind::Iro,
        from: Some("Comet <b>".into()),
        snippet: Some(TYPED.into()),
        situation: Situation::Titled("My review or meeting".into()),
        mood: Some(2),
        lang: "ar".into(),
        due: Some((date(2026, 3, 20), 5)),
        came_on: date(2026, 3, 14),
        opened_on: None,
        state: LetterState::Unanswered,
        media: vec![MediaKind::Voice],
    }
}

#[test]
fn mod_12_a_workers_page_says_what_is_unopened_and_how_near_the_meeting_is() {
    let page = html(sent_to_me, SentToMePage { lines: vec![sent_line()] });
    sound(&page);
    has(
        &page,
        &[
            "1 thing you have not opened.",
            "For the meeting on 20 March 2026, in 5 days",
            "you are their reviewing officer",
        ],
    );
    let page = html(sent_to_me, SentToMePage::default());
    sound(&page);
    has(&page, &["Nobody has sent you anything yet"]);
    let opened = |state| SentToMeLine { opened_on: Some(date(2026, 3, 15)), state, ..sent_line() };
    let again = html(sent_to_me, SentToMePage { lines: vec![opened(LetterState::WroteBack)] });
    has(&again, &["1 young person wrote back and waits.", "They wrote back. Nobody has answered that.", "data-new"]);
    let going = html(sent_to_me, SentToMePage { lines: vec![opened(LetterState::GoingOut)] });
    has(&going, &["You have opened everything.", "An answer is going out"]);
    let covered = SentToMeLine { covered: true, ..opened(LetterState::Answered) };
    let covers = html(sent_to_me, SentToMePage { lines: vec![covered] });
    assert!(!covers.contains("You have opened everything."), "{covers}");
}

#[test]
fn mod_12_what_was_sent_is_read_and_answered_on_one_page() {
    let props = SentViewPage {
        covered: false,
        href: "/sent-to-me/a1".into(),
        kind: OwnKind::Worker,
        from: None,
        situation: Situation::Titled("A worker visited me".into()),
        mood: Some(3),
        lang: "ti".into(),
        due: None,
        received_on: date(2026, 3, 14),
        answers: vec![Said { asked: "How was the visit?".into(), said: TYPED.into(), unsaid: true }],
        kept_back: 1,
        media: vec![],
        messages: vec![Message {
            sender: Sender::Worker,
            text: "See you".into(),
            at: date(2026, 3, 15).at(9, 10, 0, 0),
            going: Some(GoingOut { at: date(2026, 3, 15).at(9, 20, 0, 0), deed: Some("d1".into()), stop: None }),
        }],
        goes: ReplyGoes::Later,
        safe: false,
        reply: "typed".into(),
        problem: Some(AnswerProblem::Empty),
        reported: None,
    };
    // What may be harm goes at once, and asks whoever writes whether it is safe.
    let problem = Some(AnswerProblem::NotKnownSafe);
    let page = html(sent_view, SentViewPage { goes: ReplyGoes::AtOnceIfSafe, problem, ..props.clone() });
    sound(&page);
    has(&page, &["This goes at once and cannot be stopped", "href=\"#reply-safe\"", "id=\"reply-safe\""]);
    assert!(!page.contains("ten minutes later"));
    let page = html(sent_view, props);
    sound(&page);
    has(
        &page,
        &[
            "From A young person",
            "Written in Tigrinya",
            "Not to be said in the meeting",
            "One answer is for the reviewing officer and the safeguarding leads alone.",
            "Whoever it was sent to",
            "Write something first.",
            "typed</textarea>",
            "Going out at ",
            ">09:20</time>",
            "action=\"/sent-to-me/a1/undo-reply\"",
            "action=\"/sent-to-me/a1/send-now\"",
        ],
    );
}

#[test]
fn mod_02_whoever_did_not_say_who_may_translate_it_is_asked_and_what_they_said_is_written_down() {
    let unknown = || ViewPage { lang: "vi".into(), translator: None, translation: None, ..sample_view() };
    let nothing = ViewPage { asks_translator: false, ..unknown() };
    let page = html(view, unknown());
    sound(&page);
    has(
        &page,
        &[
            "Nobody translates it before they do.",
            "Ask them who may translate it",
            "Bạn đã viết điều này",
            "action=\"/views/a1/translator\"",
            "name=\"said_on\"",
            "In the private thread",
        ],
    );
    for known in [nothing, ViewPage { translator: Some(Translator::Nobody), ..unknown() }] {
        assert!(!html(view, known).contains("/views/a1/translator\""));
    }
    // What nobody could read goes at once, where somebody knows that it is safe.
    let asks = |page: &str| page.split("id=\"translator\"").nth(1).unwrap().split("</form>").next().unwrap().to_owned();
    assert!(!asks(&page).contains("name=\"safe\""));
    let unread = html(view, ViewPage { goes: ReplyGoes::AtOnceIfSafe, ..unknown() });
    sound(&unread);
    assert!(asks(&unread).contains("name=\"safe\"") && asks(&unread).contains("cannot be stopped"), "{unread}");
}
