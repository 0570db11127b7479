//! Services.

use heard_vocabulary::ServiceKind;
use jiff::civil::date;

use super::{
    AspectLine, Heeded, ServiceGroup, ServiceLine, ServicePage, ServicePoster, ServicesPage, service, service_poster,
    services,
};
use crate::pages::staff::tests::{TYPED, has, html, sound};
use crate::pages::staff::{Link, Months, ShownCount};

const YEAR: Months = Months { first: date(2025, 10, 1), last: date(2026, 9, 30) };
const FACES: [ShownCount; 5] =
    [ShownCount::Few, ShownCount::Few, ShownCount::About(10), ShownCount::About(20), ShownCount::About(10)];

#[test]
fn services_stand_by_kind_and_small_numbers_ask_for_a_visit() {
    let heard = ServiceLine {
        href: "/services/larch".into(),
        name: TYPED.into(),
        provider: "Northmere".into(),
        district: None,
        heeded: Heeded { voices: ShownCount::About(40), good: Some(70), faces: Some(FACES) },
    };
    let few = ServiceLine { heeded: Heeded { voices: ShownCount::Few, ..Heeded::default() }, ..heard.clone() };
    let groups = vec![
        ServiceGroup { kind: ServiceKind::WhereILive, services: vec![heard, few] },
        ServiceGroup { kind: ServiceKind::Housing, services: vec![] },
    ];
    let page = html(services, ServicesPage { groups, period: YEAR, threshold: 8 });
    sound(&page);
    has(
        &page,
        &[
            "2 services, and what young people say of each from October 2025 to September 2026.",
            "&lt;script&gt;",
            "mostly good, 70% good",
            "bad: 0 to 7",
            "Too few to count: visit",
            "class=\"f-say\"></rect>",
        ],
    );
    assert!(!page.contains("Housing"), "a kind without services is left out");
    has(&html(services, ServicesPage { groups: vec![], period: YEAR, threshold: 8 }), &["There are no services yet"]);
}

#[test]
fn a_service_has_its_faces_its_reviews_and_a_code_for_the_wall() {
    let props = ServicePage {
        slug: "larch".into(),
        name: "Larch House".into(),
        kind: Some(ServiceKind::WhereILive),
        provider: TYPED.into(),
        district: None,
        young_name: "Larch".into(),
        heeded: Heeded { voices: ShownCount::About(40), good: None, faces: Some(FACES) },
        period: YEAR,
        reviews: vec![Link { href: "/reviews/w1".into(), text: "Food at night".into() }],
        can_review: true,
        rate_url: "https://heard.example/rate/larch".into(),
        qr: Some("<svg viewBox=\"0 0 3 3\"><path d=\"M0 0h1v1\"/></svg>".into()),
        aspects: vec![
            AspectLine { words: TYPED.into(), voices: ShownCount::About(20), yes: Some(70) },
            AspectLine { words: "They listen".into(), voices: ShownCount::Few, yes: None },
        ],
        threshold: 8,
    };
    let page = html(service, props.clone());
    sound(&page);
    has(
        &page,
        &[
            "href=\"/reviews/new?service=larch\"",
            "About 40 views came in.",
            "<summary>The same as a table</summary>",
            "aria-label=\"Faces young people chose. Very bad: 0 to 7, Bad: 0 to 7",
            "<svg viewBox=\"0 0 3 3\"><path d=\"M0 0h1v1\"/></svg>",
            "https://heard.example/rate/larch",
            "Food at night",
            "70 in 100 say yes",
            "href=\"/services/larch/poster\"",
        ],
    );
    let page = html(service, ServicePage { heeded: Heeded::default(), qr: None, can_review: false, ..props });
    has(&page, &["Too few to count. Go and visit", "0 to 7 views came in."]);
    assert!(!page.contains("/reviews/new"));
}

#[test]
fn yp_09_a_poster_says_neither_care_nor_the_services_name() {
    let props = ServicePoster {
        back: "/services/larch".into(),
        name: "Larch House".into(),
        rate_url: "https://heard.example/rate/larch".into(),
        qr: Some("<svg viewBox=\"0 0 3 3\"></svg>".into()),
    };
    let page = html(service_poster, props);
    sound(&page);
    let printed = page.split("poster\">").nth(1).and_then(|rest| rest.split("</section>").next()).unwrap();
    assert!(printed.contains("https://heard.example/rate/larch") && printed.contains("How is it here?"));
    assert!(!printed.contains("Larch House") && !printed.to_lowercase().contains("care"));
}
