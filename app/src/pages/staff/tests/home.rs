//! The page of one's own, and pages that cannot be shown.

use heard_vocabulary::{Condition, JobKind};
use jiff::civil::date;

use crate::pages::staff::error::{ErrorKind, ErrorPage, error, signed_out};
use crate::pages::staff::home::{HomeNotice, HomePage, StuckWork, home};
use crate::pages::staff::tests::{has, html, nobody, sound};
use crate::pages::staff::views::QUEUE;
use crate::render::render;

#[test]
fn the_page_of_ones_own_leads_on() {
    let page = html(home, HomePage { places: vec![QUEUE], ..HomePage::default() });
    sound(&page);
    has(&page, &["Hello, Tamsin Orrelby", "Participation lead", "<a href=\"/queue\" class=\"row\">", QUEUE.what]);
    has(&html(home, HomePage::default()), &["Nothing is waiting for you"]);
}

#[test]
fn mod_08_the_page_of_ones_own_begins_with_alerts_and_work_that_failed() {
    let notices = vec![
        HomeNotice::Alert {
            href: "/staff/alerts/a1".into(),
            button: true,
            raised_at: date(2026, 3, 16).at(9, 54, 0, 0),
            told_at: date(2026, 3, 16).at(10, 4, 0, 0),
            times: 2,
        },
        HomeNotice::AlertLying {
            href: "/staff/alerts/a3".into(),
            button: false,
            raised_at: date(2026, 3, 16).at(9, 1, 0, 0),
            by: Some("Wren Tallis".into()),
            since: date(2026, 3, 16).at(9, 3, 0, 0),
        },
        HomeNotice::AlertWith { href: "/views/v1".into(), by: None, since: "2026-03-16 09:03".into() },
        HomeNotice::AlertHad { href: "/staff/alerts/a2".into(), since: date(2026, 3, 16).at(10, 4, 0, 0) },
        HomeNotice::NobodyOnDuty,
        HomeNotice::OutsideSilent,
        HomeNotice::Filing,
        HomeNotice::OutsideLate,
        HomeNotice::OutsideWaits,
        HomeNotice::Yours(3, 1),
        HomeNotice::Stuck(vec![
            StuckWork { kind: JobKind::Push, given_up: 3, tried: 0 },
            StuckWork { kind: JobKind::Erase, given_up: 0, tried: 1 },
        ]),
    ];
    let page = html(home, HomePage { notices, ..HomePage::default() });
    sound(&page);
    has(
        &page,
        &[
            "href=\"/staff/alerts/a1\"",
            "datetime=\"2026-03-16 10:04\"",
            "“I am not safe” was pressed.",
            "You were told again at",
            "datetime=\"2026-03-16 09:54\"",
            "Ring them, or take it over.",
            "An alert is with somebody.",
            "nobody is on duty",
            "given up 3 times",
            "Erasing an account: failed again and again, and is still tried",
            "action=\"/staff/jobs/noted\"",
            "3 views are yours to see to.",
            "href=\"/queue?who=me\"",
            "href=\"/queue?who=me&amp;due=late\"",
        ],
    );
    let tried = HomeNotice::Stuck(vec![StuckWork { kind: JobKind::Erase, given_up: 0, tried: 1 }]);
    let page = html(home, HomePage { notices: vec![tried], ..HomePage::default() });
    assert!(!page.contains("/staff/jobs/noted"), "what is still tried is not put away");
}

#[test]
fn adm_01_an_open_heard_that_lost_something_says_so_before_anything_else() {
    let notices = vec![HomeNotice::Lapsed(vec![Condition::Numbers, Condition::Rota])];
    let lado = Some(("01632 960 241".to_owned(), "Monday to Friday".to_owned()));
    let page = html(home, HomePage { notices, lado, ..HomePage::default() });
    sound(&page);
    has(&page, &["role=\"alert\"", "this is gone", "href=\"/setup/numbers\"", "href=\"/duty\"", "01632 960 241"]);
    has(&html(home, HomePage { notices: vec![HomeNotice::NotOpen], ..HomePage::default() }), &["href=\"/opening\""]);
}

#[test]
fn an_error_says_sorry_and_leads_on() {
    for kind in ErrorKind::ALL {
        let page = html(error, ErrorPage { kind: *kind, reference: Some("7F2A".into()) });
        sound(&page);
        has(&page, &["Sorry.", kind.words(), "7F2A", "href=\"/staff\""]);
    }
    let page = render(|| error(nobody(), ErrorPage { kind: ErrorKind::Forbidden, reference: None }));
    has(&page, &["href=\"/staff/sign-in\""]);
    for (kept, says) in [(true, "waits for two hours, locked"), (false, "it is not kept")] {
        let page = render(move || signed_out(nobody(), kept));
        sound(&page);
        has(&page, &["You are signed out", says, "href=\"/staff/sign-in\""]);
    }
}
