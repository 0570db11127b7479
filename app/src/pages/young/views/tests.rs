mod samples;

use heard_vocabulary::{Deed, Role, Translator, Verdict};
use samples::{agenda_page, check_page, day_page, picture_page, question_page, thread_page};

use super::{
    AgendaPage, CheckLine, CheckPage, LookedLine, LookedPage, MineLine, MinePage, QuestionPage, ReceiptPage, SentPage,
    ThreadAnswer, ThreadMessage, ThreadPage, agenda, celebrate, check, looked, mine, printed, question, receipt,
    receipt_pictures, sent, thread,
};
use crate::i18n::Lang;
use crate::pages::young::responses::tests::asked;
use crate::pages::young::safeguarding::tests::help_first;
use crate::pages::young::safeguarding::{ByClock, HelpFirst};
use crate::pages::young::tests::{Page, frame};
use crate::pages::young::{Elsewhere, LookedBy, Problem, Status};
use crate::render::render;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    vec![
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
                        told: true,
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
                    SentPage {
                        receipt: None,
                        signed_in: true,
                        told: true,
                        kiosk: false,
                        help: Some(help_first()),
                        again: false,
                    },
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
            "/mine/looked",
            Box::new(|f| {
                let line = LookedLine { who: LookedBy::Somebody(Role::Worker), did: Deed::Read, things: 2 };
                looked(
                    f,
                    LookedPage { days: vec![("2026-03-03".into(), vec![line])], learnt: Some("2026-03-04".into()) },
                )
            }),
        ),
        ("/mine/7/print", Box::new(|f| printed(f, thread_page()))),
        ("/celebrate", Box::new(|f| celebrate(f, vec![("I swam <a> mile".into(), "2026-03-03".into())]))),
        ("/mine/7", Box::new(|f| thread(f, thread_page()))),
        (
            "/mine",
            Box::new(move |f| {
                mine(
                    f,
                    MinePage {
                        lines: vec![mine_line("The wifi".into())],
                        name: "Comet".into(),
                        again: asked(),
                        changed: true,
                        review: true,
                    },
                )
            }),
        ),
    ]
}

fn mine_line(snippet: String) -> MineLine {
    MineLine {
        href: "/mine/7".into(),
        snippet,
        scenario_title: "Something is wrong".into(),
        status: Status::Answered,
        on: "2026-03-03".into(),
        replied: true,
        asked: true,
    }
}

#[test]
fn yp_11_whoever_wrote_again_after_an_answer_is_still_asked_about_it() {
    let asked = |status, asked| {
        let line = MineLine { status, asked, ..mine_line("The wifi".into()) };
        let page = MinePage { lines: vec![line], ..MinePage::default() };
        render(move || mine(frame(Lang::En, "/mine"), page)).contains("Your turn")
    };
    assert!(asked(Status::Answered, false) && asked(Status::Read, true) && asked(Status::WroteBack, true));
    assert!(asked(Status::Sent, true), "it went out before anybody had opened what they said");
    assert!(!asked(Status::Sent, false) && !asked(Status::Read, false) && !asked(Status::Reopened, true));
    // And what was answered stays so on its page.
    let steps = |status, said: Option<Verdict>| {
        let mut page = ThreadPage { status, meeting: None, ..thread_page() };
        page.answers.iter_mut().for_each(|one| one.verdict = said);
        let page = render(move || thread(frame(Lang::En, "/"), page));
        page.split("class=\"steps\"").nth(1).unwrap().split("</ol>").next().unwrap().to_owned()
    };
    assert_eq!(steps(Status::Read, None), steps(Status::Answered, None));
    // So does what happened, until they say that it did not.
    let happened = steps(Status::Closed, Some(Verdict::Yes));
    assert_eq!(happened.matches("data-done").count(), 4);
    for status in [Status::Read, Status::WroteBack, Status::Settled] {
        assert_eq!(steps(status, Some(Verdict::Yes)), happened, "{status:?}");
        assert_ne!(steps(status, Some(Verdict::Partly)), happened, "{status:?}");
    }
    assert_ne!(steps(Status::Reopened, Some(Verdict::No)), happened);
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
    assert!(with.contains("This goes straight to"), "whom it reaches is named");
    let drawn = render(|| check(frame(Lang::En, "/"), check_page(true)));
    assert!(drawn.contains("#school\"") && drawn.contains("#face-2\""), "{drawn}");
    for page in [without, with] {
        assert!(page.contains("we must tell people who can help"));
        assert!(page.contains("A court can ask"));
        assert!(page.contains("someone may guess"));
    }
}

#[test]
fn adm_11_whoever_sends_something_that_is_filed_reads_so_and_the_form_says_that_they_did() {
    for pictures in [true, false] {
        let page = move |filed| CheckPage { pictures, filed, ..check_page(true) };
        let told = render(move || check(frame(Lang::En, "/"), page(true)));
        assert!(told.contains("the records the council keeps about you"), "{told}");
        assert!(told.contains("name=\"told_filed\" value=\"1\""), "{told}");
        let not = render(move || check(frame(Lang::En, "/"), page(false)));
        assert!(!not.contains("the records the council keeps about you") && !not.contains("told_filed"), "{not}");
    }
    let page = |elsewhere| render(move || thread(frame(Lang::En, "/"), ThreadPage { elsewhere, ..thread_page() }));
    let filed = page(Elsewhere { filed: true, in_summary: false });
    assert!(filed.contains("is not deleted with it"), "before they take it back");
    assert!(!filed.contains("stays in your file, with your name"), "it is asked to be taken out");
    assert!(!page(Elsewhere::default()).contains("is not deleted with it"));
}

#[test]
fn mod_12_whoever_sends_something_for_their_review_reads_that_it_may_stand_in_their_file() {
    for pictures in [true, false] {
        let page = move |for_review| CheckPage { pictures, for_review, ..check_page(true) };
        let told = render(move || check(frame(Lang::En, "/"), page(true)));
        assert!(told.contains("print it in the summary of your review"), "{told}");
        let not = render(move || check(frame(Lang::En, "/"), page(false)));
        assert!(!not.contains("the summary of your review"), "{not}");
    }
    let elsewhere = Elsewhere { filed: false, in_summary: true };
    let page = render(move || thread(frame(Lang::En, "/"), ThreadPage { elsewhere, ..thread_page() }));
    assert!(page.contains("stays in your file, with your name"), "before they take it back: {page}");
    assert!(!page.contains("We ask for it to be taken out"), "nobody does: {page}");
}

#[test]
fn yp_07_whoever_says_what_must_not_be_said_reads_who_alone_reads_it() {
    for pictures in [true, false] {
        let page = move |unsaid| CheckPage { pictures, unsaid, ..check_page(true) };
        let told = render(move || check(frame(Lang::En, "/"), page(true)));
        assert!(told.contains("Nobody else you choose reads that answer."), "{told}");
        let not = render(move || check(frame(Lang::En, "/"), page(false)));
        assert!(!not.contains("reads that answer"), "{not}");
    }
    // What is recorded stands with the whole: it is asked for in words.
    let sends_files = |words_only| {
        let page = QuestionPage { words_only, ..question_page(None) };
        render(move || question(frame(Lang::En, "/say/wrong/2"), page)).contains("multipart/form-data")
    };
    assert!(sends_files(false) && !sends_files(true));
}

#[test]
fn yp_13_after_something_hard_help_stands_before_the_receipt() {
    let draw = |help: HelpFirst| {
        let props = SentPage {
            told: true,
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
    let mine_page =
        MinePage { name: "Comet".into(), lines: vec![mine_line(lines())], again: vec![], changed: false, review: true };
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

#[test]
fn yp_17_who_was_not_asked_who_may_translate_chooses_it_beside_their_words() {
    let page = |asks_translator, translator| {
        render(move || thread(frame(Lang::Ar, "/"), ThreadPage { asks_translator, translator, ..thread_page() }))
    };
    let asked = page(true, Some(Translator::Woman));
    for says in ["/translator\"", "value=\"woman\" checked", "value=\"nobody\""] {
        assert!(asked.contains(says), "{says}: {asked}");
    }
    assert!(!page(false, None).contains("/translator\""), "English is read as it is");
}
