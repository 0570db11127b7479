use super::{ByClock, ClosedPage, HelpFirst, HelpPage, closed, help};
use crate::pages::young::tests::Page;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    let numbers = || HelpPage { duty_phone: "01632 960 110".into(), ..HelpPage::default() };
    let all =
        HelpPage { advocacy_phone: "01632 960 120".into(), complaints_phone: "01632 960 130".into(), ..numbers() };
    let again = ClosedPage { was_open: true, not_sent: true, numbers: numbers(), ..ClosedPage::default() };
    vec![
        ("/help", Box::new(|f| help(f, all))),
        ("/", Box::new(|f| closed(f, ClosedPage::default()))),
        ("/say", Box::new(|f| closed(f, again))),
    ]
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
