//! The page of one's own, and pages that cannot be shown.

use heard_vocabulary::{Condition, JobKind};
use jiff::civil::date;

use crate::pages::staff::assignments::{CASELOAD, CoverFor, CoverNotice, DaysSaid, When};
use crate::pages::staff::decisions::PLACE;
use crate::pages::staff::error::{ErrorKind, ErrorPage, error};
use crate::pages::staff::home::{HomeNotice, HomePage, StuckWork, home};
use crate::pages::staff::tests::{has, html, nobody, sound};
use crate::pages::staff::views::QUEUE;
use crate::pages::staff::{NavLink, Waits};
use crate::render::render;

#[test]
fn the_page_of_ones_own_leads_on() {
    let link = |place, waits| NavLink { place, current: false, waits };
    let decided = Waits::Decided { denied: 1, late: 2 };
    let places = vec![link(QUEUE, Waits::Nothing), link(CASELOAD, Waits::ToAsk(3)), link(PLACE, decided)];
    let page = html(home, HomePage { places, ..HomePage::default() });
    sound(&page);
    has(&page, &["Hello, Tamsin Orrelby", "Participation lead", "<a href=\"/queue\" class=\"row\">", QUEUE.what]);
    has(&page, &["3 to ask", "1 did not happen, 2 late"]);
    has(&html(home, HomePage::default()), &["Nothing is waiting for you"]);
}

#[test]
fn mod_12_the_page_of_ones_own_says_who_covers_for_whom() {
    let days = DaysSaid { first: date(2026, 3, 16), last: Some(date(2026, 3, 20)), when: When::Now };
    let told = |of, ended| HomeNotice::Cover(CoverNotice { of, days: days.clone(), ended });
    let team = CoverFor::Team { whose: "Ada Field".into(), by: String::new(), href: "/colleagues/7".into() };
    let notices = vec![
        told(CoverFor::Colleague("Ada Field".into()), None),
        told(CoverFor::Desk { whose: "Cleo Reed".into(), href: "/queue?who=9".into() }, None),
        told(CoverFor::Reader("Bea Moss".into()), None),
        told(team, Some(date(2026, 3, 17))),
    ];
    let page = html(home, HomePage { notices, ..HomePage::default() });
    sound(&page);
    has(
        &page,
        &[
            "You cover for Ada Field",
            "since 16 March 2026, until 20 March 2026",
            "You cover for Cleo Reed",
            "href=\"/queue?who=9\"",
            "Bea Moss covers for you",
            "A colleague does not cover any more for Ada Field",
            "since 17 March 2026",
            "href=\"/colleagues/7\"",
        ],
    );
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
    let signed_in = html(error, ErrorPage { kind: ErrorKind::Forbidden, reference: None });
    assert!(signed_in.contains("Your role does not open it.") && !signed_in.contains("Sign in first"), "{signed_in}");
}
