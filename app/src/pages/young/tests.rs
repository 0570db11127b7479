mod reading;
mod samples;

use heard_vocabulary::{Audience, Claim, Translator};
use leptos::prelude::AnyView;
use samples::{
    agenda_page, check_page, day_page, frame, home_page, picture_page, question_page, thread_page, wall_page,
};

use super::*;
use crate::i18n::Lang;
use crate::render::render;
use crate::shell::Frame;

type Page = Box<dyn FnOnce(Frame) -> AnyView>;

fn every_page() -> Vec<(&'static str, Page)> {
    let tile = Tile { key: "wrong".into(), title: "Something is wrong".into(), icon: "s-wrong".into() };
    let rate_page = RatePage {
        slug: "the-elms".into(),
        service: "The Elms".into(),
        mood: None,
        aspects: vec![Aspect { words: "They listen".into(), lang: "en".into(), said: "yes".into() }],
        team: true,
        translator: None,
        words: String::new(),
        audience: None,
        helped: None,
        id: "00".into(),
        lang_code: "en".into(),
        signed_in: true,
        reached: vec![(Audience::Worker, "Sam".into())],
        help: HelpWaiting::default(),
        error: Some(Problem::PickOne),
    };
    let asked = AskedAgain {
        view: "7".into(),
        promise: Some(Promised { response: "r1".into(), we_did: "More wifi".into(), claim: Claim::WillDo }),
        on: "2026-03-24".into(),
    };
    let again = vec![asked.clone(), AskedAgain { promise: None, ..asked.clone() }];
    let line = MineLine {
        href: "/mine/7".into(),
        snippet: "The wifi".into(),
        scenario_title: "Something is wrong".into(),
        status: Status::Answered,
        on: "2026-03-03".into(),
        replied: true,
    };
    let join_page = JoinPage {
        code: Some("K7PM2RWX".into()),
        avatars: AVATARS,
        secret_error: Some(Problem::SecretShort),
        ..JoinPage::default()
    };
    vec![
        (
            "/",
            Box::new(move |f| home(f, Home { again: vec![asked], signed_out: true, polls: true, ..home_page(tile) }))
                as Page,
        ),
        ("/say/wrong/2", Box::new(|f| question(f, question_page(Some(Problem::WriteSomething))))),
        ("/say/wrong/3", Box::new(|f| question(f, picture_page()))),
        ("/say/wrong/4", Box::new(|f| question(f, day_page()))),
        ("/mine/7/agenda", Box::new(|f| agenda(f, agenda_page()))),
        ("/say/wrong/check", Box::new(|f| check(f, check_page(false)))),
        (
            "/sent",
            Box::new(|f| {
                sent(
                    f,
                    SentPage {
                        receipt: Some("4718026391543307".into()),
                        signed_in: false,
                        kiosk: true,
                        help: None,
                        again: true,
                    },
                )
            }),
        ),
        (
            "/sent",
            Box::new(|f| {
                sent(
                    f,
                    SentPage { receipt: None, signed_in: true, kiosk: false, help: Some(help_first()), again: false },
                )
            }),
        ),
        ("/thread/reply", Box::new(|f| signed_out(f, SignedOutPage { kept: true, back: "/receipt".into() }))),
        (
            "/kept",
            Box::new(|f| {
                let field = |name: &str, words| KeptField { name: name.into(), value: "a <b>".into(), words };
                kept(
                    f,
                    KeptPage { action: "/thread/reply".into(), fields: vec![field("text", true), field("v", false)] },
                )
            }),
        ),
        (
            "/receipt",
            Box::new(|f| {
                receipt(
                    f,
                    ReceiptPage { error: Some(Problem::NoSuchReceipt), value: "12".into(), ..ReceiptPage::default() },
                )
            }),
        ),
        (
            "/receipt/pictures",
            Box::new(|f| {
                receipt_pictures(
                    f,
                    ReceiptPage {
                        error: Some(Problem::NoSuchPictures),
                        pictures: Some(vec![7]),
                        ..ReceiptPage::default()
                    },
                )
            }),
        ),
        (
            "/mine/account",
            Box::new(|f| {
                let adult = AdultChoice { id: "1".into(), name: "Ada".into(), title: "Adviser".into(), chosen: true };
                let page = AccountPage {
                    name: "Comet".into(),
                    done: Some("adults".into()),
                    adults: vec![adult],
                    adults_error: Some(Problem::TooFewAdults),
                    secret_error: Some(("old", Problem::WrongSecret)),
                    passkeys: vec![("00".into(), "2026-03-03".into())],
                    passkey_offer: true,
                    history: vec![
                        ("2026-03-03".into(), Some("Ada".into()), Some(AccountDeed::Confirmed)),
                        ("2026-03-03".into(), None, None),
                    ],
                };
                account(f, page)
            }),
        ),
        (
            "/mine/looked",
            Box::new(|f| {
                let line = LookedLine { who: Reader::Worker, did: Deed::Read, things: 2 };
                looked(f, LookedPage { days: vec![("2026-03-03".into(), vec![line])] })
            }),
        ),
        ("/mine/7/print", Box::new(|f| printed(f, thread_page()))),
        ("/mine/leaving", Box::new(|f| leaving(f, LeavingPage { on: "2026-03-03".into() }))),
        ("/changes", Box::new(|f| changes(f, samples::changes_page()))),
        ("/changes/25", Box::new(|f| change(f, ChangePage { coming: samples::changes_page().comings.remove(1) }))),
        ("/mine/leave?how=unsign", Box::new(unsign)),
        (
            "/back-in",
            Box::new(|f| {
                back_in(f, BackInPage { error: Some(("code", Problem::NoSuchCode)), ..BackInPage::default() })
            }),
        ),
        ("/polls", Box::new(|f| polls(f, samples::polls_page()))),
        ("/polls/7/1", Box::new(|f| poll_question(f, samples::poll_question_page()))),
        ("/polls/7/check", Box::new(|f| poll_check(f, samples::poll_check_page()))),
        ("/polls/7", Box::new(|f| poll_result(f, samples::poll_result_page()))),
        ("/council", Box::new(|f| council(f, samples::council_page()))),
        ("/rights", Box::new(|f| guide_list(f, samples::guide_list_page()))),
        ("/rights/pledge", Box::new(|f| guide_page(f, samples::guide_view_page()))),
        ("/celebrate", Box::new(|f| celebrate(f, vec![("I swam <a> mile".into(), "2026-03-03".into())]))),
        ("/my-people", Box::new(|f| contacts(f, samples::contacts_page()))),
        ("/mine/7", Box::new(|f| thread(f, thread_page()))),
        (
            "/mine",
            Box::new(move |f| mine(f, MinePage { lines: vec![line], name: "Comet".into(), again, changed: true })),
        ),
        ("/mine/leave", Box::new(|f| erase(f, ErasePage { count: 3 }))),
        ("/wall", Box::new(|f| wall(f, wall_page()))),
        ("/help", Box::new(|f| help(f, HelpPage { duty_phone: "01632 960 110".into(), ..HelpPage::default() }))),
        (
            "/sign-in",
            Box::new(|f| {
                sign_in(f, SignInPage { error: Some(Problem::NoSuchAccount), name: "Comet".into(), shared: false })
            }),
        ),
        ("/join", Box::new(|f| join(f, JoinPage { code_error: Some(Problem::NoSuchCode), ..JoinPage::default() }))),
        ("/join?code=K7PM2RWX", Box::new(|f| join(f, join_page))),
        (
            "/rate",
            Box::new(|f| {
                rate_list(f, RateListPage { services: vec![("where_i_live".into(), vec![("a".into(), "A".into())])] })
            }),
        ),
        ("/rate/the-elms", Box::new(|f| rate(f, rate_page))),
        ("/moderation", Box::new(|f| moderation(f, ModerationPolicyPage::default()))),
        ("/look", Box::new(|f| look(f, LookPage { back: "/wall".into(), saved: true }))),
        ("/offline", Box::new(|f| offline(f, OfflinePage { questions: "{}".into(), ..OfflinePage::default() }))),
        (
            "/mine/notifications",
            Box::new(|f| notifications(f, NotificationsPage { may_ask: true, ..NotificationsPage::default() })),
        ),
        ("/exit", Box::new(|f| go_on(f, GoOnPage { href: "/exit".into() }))),
        ("/gone", Box::new(|f| error(f, ErrorPage { status: 410, reference: Some("ab12".into()), back: "/".into() }))),
    ]
}

/// Attribute values after `name="`.
fn values<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    html.split(&format!(" {name}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn yp_04_what_was_typed_comes_back_escaped() {
    let html = render(|| question(frame(Lang::En, "/say/wrong/2"), question_page(Some(Problem::WriteSomething))));
    assert!(html.starts_with("<!doctype html><html lang=\"en\" dir=\"ltr\">"), "{html}");
    assert!(html.contains("<title>Error: Question 2 of 4 – Heard</title>"), "{html}");
    assert!(html.contains(">\na &lt; b &amp; &lt;/textarea&gt;&lt;script&gt;</textarea>"), "{html}");
    assert!(html.contains("aria-describedby=\"answer-hint answer-error\""), "{html}");
    assert!(html.contains("Question 2 of 4"));
    assert!(!html.contains("leptos-island"));
    assert!(!html.contains("data-wasm"));
}

#[test]
fn yp_15_the_form_that_sends_is_plain_html_that_the_outbox_takes_over() {
    let html = render(|| check(frame(Lang::En, "/say/wrong/check"), check_page(false)));
    assert!(html.contains("data-send"), "{html}");
    assert!(html.contains("Not sent yet."), "{html}");
    assert!(!html.contains("leptos-island") && !html.contains("data-wasm"), "sending needs no WebAssembly");
    assert!(html.contains("<form method=\"post\" action=\"/say/wrong/send\""), "{html}");
    assert!(html.contains("name=\"id\" value=\"0123456789abcdef0123456789abcdef\""), "{html}");
    assert!(html.contains("&quot;locked&quot;"), "{html}");
    assert!(!html.contains("<at>"));
}

#[test]
fn yp_07_only_an_account_can_send_to_ones_own_worker() {
    let page = |signed_in| CheckPage { pictures: false, ..check_page(signed_in) };
    let without = render(move || check(frame(Lang::En, "/"), page(false)));
    let with = render(move || check(frame(Lang::En, "/"), page(true)));
    assert!(!without.contains("value=\"iro\"") && without.contains("You need an account for that"));
    assert!(without.contains("you get a receipt") && without.contains("someone may guess"));
    assert!(with.contains("value=\"iro\"") && !with.contains("you get a receipt"));
    assert!(with.contains("we lock away who wrote it"));
    assert!(with.contains("gets it straight away"), "whom it reaches is named");
    let drawn = render(|| check(frame(Lang::En, "/"), check_page(true)));
    assert!(drawn.contains("#school\"") && drawn.contains("#face-2\""), "{drawn}");
    for page in [without, with] {
        assert!(page.contains("we must tell people who can help"));
        assert!(page.contains("A court can ask"));
        assert!(page.contains("someone may guess"));
    }
}

#[test]
fn every_page_is_whole_in_every_language() {
    for lang in Lang::ALL {
        for (path, page) in every_page() {
            let html = render(move || page(frame(lang, path)));
            assert!(
                html.starts_with(&format!("<!doctype html><html lang=\"{}\" dir=\"{}\">", lang.code(), lang.dir())),
                "{path}"
            );
            assert_eq!(html.matches("<h1").count(), 1, "{path}: one heading");
            let title = html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap();
            assert!(title.ends_with(" – Heard") && !title.contains('<') && !title.starts_with(' '), "{path}: {title}");
            let outside: String =
                html.split("<leptos-island").map(|part| part.split("</leptos-island>").last().unwrap()).collect();
            assert!(!outside.contains("<!>"), "{path}: a marker where nothing wakes");
            for way_out in ["href=\"/help\"", "href=\"/exit\"", "data-leave"] {
                assert!(html.contains(way_out), "{path}: {way_out}");
            }
            assert!(!html.contains("style=") && !html.contains("onclick"), "{path}: nothing inline");
        }
    }
}

#[test]
fn every_reference_on_a_page_leads_to_one_element() {
    for (path, page) in every_page() {
        let html = render(move || page(frame(Lang::En, path)));
        let ids = values(&html, "id");
        let fragments = values(&html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
        let described = values(&html, "aria-describedby").into_iter().flat_map(str::split_whitespace);
        for id in fragments.chain(described).chain(values(&html, "for")) {
            assert_eq!(ids.iter().filter(|own| **own == id).count(), 1, "{path}: #{id}");
        }
    }
}

#[test]
fn arabic_pages_say_that_their_translation_awaits_review() {
    let arabic = render(|| help(frame(Lang::Ar, "/help"), HelpPage::default()));
    let english = render(|| help(frame(Lang::En, "/help"), HelpPage::default()));
    let note = Tr(Lang::Ar).s("awaiting-review");
    assert!(arabic.contains(&note) && !english.contains(&note));
}

fn help_first() -> HelpFirst {
    HelpFirst {
        numbers: HelpPage {
            duty_phone: "01632 960 110".into(),
            duty_hours: "by day".into(),
            emergency_phone: "01632 960 999".into(),
            emergency_hours: "by night".into(),
        },
        duty: Some(ByClock::Open { until: "17:30".into() }),
        readers: Some(ByClock::Closed { day: "1".into(), from: "9:00".into() }),
    }
}

#[test]
fn yp_13_after_something_hard_help_stands_before_the_receipt() {
    let draw = |help: HelpFirst| {
        let props = SentPage {
            receipt: Some("4718026391543307".into()),
            signed_in: false,
            kiosk: false,
            help: Some(help),
            again: false,
        };
        render(move || sent(frame(Lang::En, "/sent"), props))
    };
    let html = draw(help_first());
    let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text}: {html}"));
    let order = ["Thank you for telling us", "999", "Open now, until 17:30", "0800 1111", "85258"];
    let order = order.into_iter().chain(["Nobody reads it before 9:00 on Monday.", "receipt__code"]);
    assert!(order.map(at).is_sorted());
    assert!(!html.contains("01632 960 999"), "by day the duty team is there");
    let closed = ByClock::Closed { day: "tomorrow".into(), from: "8:30".into() };
    let night = draw(HelpFirst { duty: Some(closed), ..help_first() });
    assert!(night.contains("01632 960 999") && !night.contains("01632 960 110"));
    let unknown = draw(HelpFirst { duty: None, readers: None, ..help_first() });
    assert!(unknown.contains("by night") && unknown.contains("by day") && unknown.contains("Nobody reads it at night"));
}

#[test]
fn yp_05_cards_are_pictures_with_words_and_something_to_listen_to() {
    let html = render(|| question(frame(Lang::En, "/say/wrong/3"), picture_page()));
    assert!(html.contains("type=\"checkbox\" name=\"answer\" id=\"answer-1\" value=\"school\" checked"), "{html}");
    assert!(html.contains("<use href=\"/assets/other#school\">"), "{html}");
    assert!(
        html.contains("data-listen=\"School\"") && html.contains("data-listen=\"What is &lt;wrong&gt;?\""),
        "{html}"
    );
}

#[test]
fn yp_03_an_agenda_says_who_runs_the_meeting() {
    let html = render(|| agenda(frame(Lang::En, "/mine/7/agenda"), agenda_page()));
    assert!(html.contains("I want to run my meeting.") && html.contains("12 March 2026"), "{html}");
    assert!(html.contains("Talk less &amp; &lt;listen&gt;"), "{html}");
}

#[test]
fn yp_18_how_it_looks_is_on_the_page_before_any_script_runs() {
    use crate::look::Look;
    let plain = render(|| help(frame(Lang::En, "/help"), HelpPage::default()));
    for left_out in ["data-theme", "data-text", "data-font", "data-motion", "data-label"] {
        assert!(!plain.contains(left_out), "{left_out}");
    }
    let chosen = Frame { look: Look::parse("largest.contrast.listen.still.plain"), ..frame(Lang::En, "/help") };
    let html = render(|| help(chosen, HelpPage::default()));
    for there in [
        "data-theme=\"contrast\"",
        "data-text=\"largest\"",
        "data-font=\"plain\"",
        "data-motion=\"still\"",
        "data-module=",
        "data-label=\"Listen\"",
        "data-spoken",
    ] {
        assert!(html.contains(there), "{there}: {html}");
    }
}

#[test]
fn yp_17_only_who_writes_in_another_language_is_asked_about_translators() {
    let english = render(|| check(frame(Lang::En, "/say/wrong/check"), check_page(false)));
    let tigrinya = render(|| check(frame(Lang::Ti, "/say/wrong/check"), check_page(false)));
    assert!(!english.contains("name=\"translator\""));
    for value in ["anyone", "woman", "man", "nobody"] {
        assert!(tigrinya.contains(&format!(
            "id=\"translator-{}\"",
            Translator::ALL.iter().position(|t| t.name() == value).unwrap()
        )));
    }
}

#[test]
fn yp_17_the_words_on_authorities_say_whether_a_lawyer_checked_them() {
    let words = Tr(Lang::En).s("immigration-unchecked");
    let draw = |lawyer_checked| {
        render(move || moderation(frame(Lang::En, "/moderation"), ModerationPolicyPage { lawyer_checked }))
    };
    assert!(draw(false).contains(&words) && !draw(true).contains(&words));
}

#[test]
fn yp_21_simple_marks_become_paragraphs_headings_and_lists_and_nothing_else_does() {
    let html = render(|| guide_page(frame(Lang::Ar, "/rights/pledge"), samples::guide_view_page()));
    assert!(html.contains("We ring you back."), "lines of one paragraph belong together");
    assert!(html.contains("<h2 dir=\"auto\">Always</h2>"));
    assert_eq!(html.matches("<li dir=\"auto\">").count(), 2);
    assert!(html.contains("The same &lt;day&gt;"));
    assert!(html.contains("data-listen") && html.contains("lang=\"en\""), "English is marked as such");
}

/// Whether every text with a line break in it stands where line breaks are kept.
fn lines_are_kept(html: &str) -> Result<usize, String> {
    let mut found = 0;
    for part in html.split('<').skip(1) {
        let Some((tag, words)) = part.split_once('>') else { continue };
        if words.trim_end().contains('\n') {
            found += 1;
            if !tag.contains("dir=\"auto\"") && !tag.starts_with("textarea") {
                return Err(format!("<{tag}>{words}"));
            }
        }
    }
    Ok(found)
}

#[test]
fn yp_11_line_breaks_are_kept_wherever_typed_words_are_shown() {
    let lines = || "first line\nsecond line".to_owned();
    let drawn = |page: Page| lines_are_kept(&render(move || page(frame(Lang::En, "/"))));
    let thread_lines = move || {
        let page = thread_page();
        let answers = page
            .answers
            .into_iter()
            .map(|one| ThreadAnswer { you_said: lines(), we_did: lines(), reason: lines(), ..one })
            .collect();
        let messages = page.messages.into_iter().map(|one| ThreadMessage { text: lines(), ..one }).collect();
        let said = page.said.into_iter().map(|(ask, _)| (ask, lines())).collect();
        let told = page.told.into_iter().map(|(title, _)| (title, lines())).collect();
        ThreadPage { answers, messages, said, told, hidden_because: Some(lines()), ..thread_page() }
    };
    let check_lines = move |pictures| {
        let page = check_page(true);
        let answers = page.answers.into_iter().map(|one| CheckLine { shown: lines(), value: lines(), ..one });
        let answers: Vec<_> = answers.collect();
        let answers = [answers.clone(), answers].concat();
        CheckPage { answers, pictures, ..check_page(true) }
    };
    let line = MineLine {
        href: "/mine/7".into(),
        snippet: lines(),
        scenario_title: "Something is wrong".into(),
        status: Status::Answered,
        on: "2026-03-03".into(),
        replied: true,
    };
    let mine_page = MinePage { name: "Comet".into(), lines: vec![line], again: vec![], changed: false };
    let agenda_lines = AgendaPage { lines: vec![("What?".into(), lines())], ..agenda_page() };
    let pages: Vec<(&str, usize, Page)> = vec![
        ("thread", 8, Box::new(move |f| thread(f, thread_lines()))),
        ("print", 6, Box::new(move |f| printed(f, thread_lines()))),
        ("check", 2, Box::new(move |f| check(f, check_lines(false)))),
        ("check with pictures", 2, Box::new(move |f| check(f, check_lines(true)))),
        ("my things", 1, Box::new(move |f| mine(f, mine_page))),
        ("agenda", 1, Box::new(move |f| agenda(f, agenda_lines))),
        ("celebration", 1, Box::new(move |f| celebrate(f, vec![(lines(), "2026-03-03".into())]))),
    ];
    for (name, at_least, page) in pages {
        let found = drawn(page).unwrap_or_else(|wrong| panic!("{name}: {wrong}"));
        assert!(found >= at_least, "{name}: {found} of {at_least}");
    }
    assert!(lines_are_kept("<p>a\nb</p>").is_err(), "the judge sees what is wrong");
}
