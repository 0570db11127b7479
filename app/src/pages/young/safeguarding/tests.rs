use super::{
    AlarmPage, AlarmSentPage, Asked, ByClock, ClosedPage, HelpFirst, HelpPage, HelpWaiting, OwnHelpLine, WhoIsTold,
    alarm, alarm_sent, closed, help,
};
use crate::i18n::Lang;
use crate::pages::young::tests::{Page, frame};
use crate::pages::young::views::Kind;
use crate::render::render;

fn own_lines() -> Vec<OwnHelpLine> {
    let line = |name: &str, by_text, english| OwnHelpLine {
        name: name.into(),
        number: "0800 123 456".into(),
        by_text,
        says: "Every night".into(),
        english,
    };
    vec![line("Night <nurse>", false, true), line("Text a nurse", true, false)]
}

#[test]
fn adm_02_a_help_line_in_english_says_so_and_stands_where_its_reader_begins_to_read() {
    let html = render(|| help(frame(Lang::Ar, "/help"), HelpPage { own: own_lines(), ..HelpPage::default() }));
    for there in [
        "<strong><bdi lang=\"en\">Night &lt;nurse&gt;</bdi></strong>",
        "<span dir=\"auto\" lang=\"en\">Every night</span>",
        "href=\"tel:0800123456\"",
        "href=\"sms:0800123456\"",
        "<strong>Childline</strong>",
    ] {
        assert!(html.contains(there), "{there} is missing in {html}");
    }
}

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    let numbers = || HelpPage { duty_phone: "01632 960 110".into(), ..HelpPage::default() };
    let all = HelpPage {
        advocacy_phone: "01632 960 120".into(),
        complaints_phone: "01632 960 130".into(),
        own: own_lines(),
        ..numbers()
    };
    let again = ClosedPage { was_open: true, not_sent: true, numbers: numbers(), ..ClosedPage::default() };
    vec![
        ("/help", Box::new(|f| help(f, all))),
        ("/", Box::new(|f| closed(f, ClosedPage::default()))),
        ("/say", Box::new(|f| closed(f, again))),
        ("/now", Box::new(|f| alarm(f, not_safe(true)))),
        ("/sent", Box::new(|f| alarm_sent(f, after(true)))),
        ("/sent", Box::new(|f| alarm_sent(f, after(false)))),
    ]
}

/// The page behind the button.
fn not_safe(staffed: bool) -> AlarmPage {
    let ask =
        |key: &str, kind| Asked { key: key.into(), ask: "Which place is it?".into(), hint: Some("H".into()), kind };
    AlarmPage {
        title: "I am not safe".into(),
        version: 1,
        id: "0".repeat(32),
        lang_code: "en".into(),
        questions: vec![
            ask(
                "where",
                Kind::Cards {
                    options: vec![("home".into(), "Home".into()), ("away".into(), "Away".into())],
                    values: vec![],
                    many: false,
                },
            ),
            ask("place", Kind::Text { value: String::new() }),
            ask("reply", Kind::YesNo { value: None }),
        ],
        signed_in: false,
        matched: false,
        who: WhoIsTold { staffed, next: staffed, help: help_first() },
        waiting: HelpWaiting { raised: true, ..HelpWaiting::default() },
        error: None,
    }
}

fn after(quiet: bool) -> AlarmSentPage {
    let receipt = (!quiet).then(|| "1234567890123456".to_owned());
    AlarmSentPage { who: WhoIsTold { staffed: quiet, next: quiet, help: help_first() }, quiet, receipt, kiosk: quiet }
}

#[test]
fn yp_13_the_button_says_in_every_language_who_is_told_and_promises_no_more() {
    use crate::i18n::{Lang, Tr};
    use crate::pages::young::tests::frame;
    use crate::render::render;
    for lang in Lang::ALL {
        let tr = Tr(lang);
        let page = |staffed| render(move || alarm(frame(lang, "/now"), not_safe(staffed)));
        let bold = |key: &str| tr.s(key).split('*').nth(1).unwrap_or_default().to_owned();
        let rest = |key: &str| tr.s(key).split('*').nth(2).unwrap_or_default().trim().replace('\'', "&#x27;");
        let (there, nobody) = (bold("not-safe-staffed"), bold("not-safe-later"));
        assert!(!there.is_empty() && there != nobody, "{lang:?}");
        assert!(page(true).contains(&there) && !page(true).contains(&nobody), "{lang:?}");
        assert!(page(false).contains(&nobody) && !page(false).contains(&there), "{lang:?}");
        let alone = render(move || {
            let who = WhoIsTold { staffed: true, next: false, help: help_first() };
            alarm(frame(lang, "/now"), AlarmPage { who, ..not_safe(true) })
        });
        let (next, again) = (rest("not-safe-staffed"), rest("not-safe-staffed-one"));
        assert!(page(true).contains(&next) && !page(true).contains(&again), "{lang:?}");
        assert!(alone.contains(&there) && alone.contains(&again) && !alone.contains(&next), "{lang:?}");
        assert!(page(true).contains("href=\"tel:999\""), "{lang:?}");
        let button = "href=\"/now\"";
        assert!(!page(true).contains(button), "{lang:?}: not on its own page");
        let other = render(move || help(frame(lang, "/help"), HelpPage::default()));
        assert!(other.contains(button) && other.contains(&tr.s("not-safe")), "{lang:?}");
    }
}

/// Help by day, when those who read have gone home.
pub(in crate::pages::young) fn help_first() -> HelpFirst {
    HelpFirst {
        numbers: HelpPage {
            duty_phone: "01632 960 110".into(),
            duty_hours: "by day".into(),
            emergency_phone: "01632 960 999".into(),
            emergency_hours: "by night".into(),
            ..HelpPage::default()
        },
        duty: Some(ByClock::Open { until: "17:30".into() }),
        readers: Some(ByClock::Closed { day: "1".into(), from: "9:00".into() }),
    }
}

#[test]
fn adm_01_a_closed_heard_shows_who_helps_now_in_every_language() {
    use crate::i18n::{Lang, Tr};
    use crate::pages::young::tests::frame;
    use crate::render::render;
    for lang in Lang::ALL {
        let page = render(move || closed(frame(lang, "/"), ClosedPage::default()));
        for number in ["tel:999", "tel:08001111", "sms:85258", "href=\"/help\""] {
            assert!(page.contains(number), "{lang:?}: {number}");
        }
        assert!(page.contains(&Tr(lang).s("closed-title")), "{lang:?}");
        assert!(!page.contains("<form method=\"post\" action=\"/say"), "{lang:?}: nothing can be said");
        let english = Tr(Lang::En).s("closed-words");
        assert!(lang == Lang::En || !page.contains(&english), "{lang:?}: it is said in its own language");
    }
}
