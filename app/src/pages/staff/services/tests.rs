//! Services.

use heard_vocabulary::ServiceKind;
use jiff::civil::date;

use super::{
    ServiceGroup, ServiceLine, ServicePage, ServicePoster, ServicesPage, Spoke, service, service_poster, services,
};
use crate::pages::staff::tests::{TYPED, has, html, sound};
use crate::pages::staff::{Link, Months, PublishedOn, ShownCount};

const YEAR: PublishedOn = PublishedOn {
    period: Months { first: date(2025, 1, 1), last: date(2025, 12, 31) },
    on: date(2026, 1, 15),
    corrected: None,
};

#[test]
fn com_02_services_stand_by_kind_and_small_homes_ask_for_a_visit() {
    let heard = ServiceLine {
        href: "/services/larch".into(),
        name: TYPED.into(),
        provider: "Northmere".into(),
        district: None,
        spoke: Spoke::Counted(ShownCount::About(40)),
    };
    let few = ServiceLine { spoke: Spoke::default(), ..heard.clone() };
    let small = ServiceLine { spoke: Spoke::TooSmall, ..heard.clone() };
    let together = Some(ShownCount::About(52));
    let groups = vec![
        ServiceGroup { kind: ServiceKind::WhereILive, services: vec![heard, few, small], together },
        ServiceGroup { kind: ServiceKind::Housing, services: vec![], together: None },
    ];
    let providers = vec![("Northmere".to_owned(), ShownCount::Withheld)];
    let page = html(services, ServicesPage { groups, providers, others: ShownCount::About(23), figures: Some(YEAR) });
    sound(&page);
    has(
        &page,
        &[
            "3 services, and how many young people spoke of each.",
            "&lt;script&gt;",
            "data-label=\"Young people\" class=\"num\">40</td>",
            "data-label=\"Young people\" class=\"num\">withheld</td>",
            "data-label=\"Young people\" class=\"num\">Too small to count: visit</td>",
            "All of this kind together: about 52 young people.",
            "Services whose number is withheld, together: about 23 young people.",
            "<th scope=\"row\" dir=\"auto\">Northmere</th><td class=\"num\">withheld</td>",
            "Figures of January to December 2025, published on 15 January 2026.",
        ],
    );
    assert!(!page.contains("Housing"), "a kind without services is left out");
    let none = ServicesPage { groups: vec![], providers: vec![], others: ShownCount::Withheld, figures: None };
    has(&html(services, none), &["There are no services yet", "No figures about children were published yet"]);
}

#[test]
fn a_service_has_its_number_its_reviews_and_a_code_for_the_wall() {
    let props = ServicePage {
        closed: false,
        slug: "larch".into(),
        name: "Larch House".into(),
        kind: Some(ServiceKind::WhereILive),
        provider: TYPED.into(),
        district: None,
        young_name: "Larch".into(),
        spoke: Spoke::Counted(ShownCount::About(40)),
        of_provider: Some(ShownCount::About(62)),
        of_kind: None,
        figures: Some(YEAR),
        reviews: vec![Link { href: "/reviews/w1".into(), text: "Food at night".into() }],
        can_review: true,
        rate_url: "https://heard.example/rate/larch".into(),
        qr: Some("<svg viewBox=\"0 0 3 3\"><path d=\"M0 0h1v1\"/></svg>".into()),
    };
    let page = html(service, props.clone());
    sound(&page);
    has(
        &page,
        &[
            "href=\"/reviews/new?service=larch\"",
            "About 40 young people spoke of it.",
            "All services of this provider together: about 62 young people.",
            "<svg viewBox=\"0 0 3 3\"><path d=\"M0 0h1v1\"/></svg>",
            "https://heard.example/rate/larch",
            "Food at night",
            "href=\"/services/larch/poster\"",
        ],
    );
    assert!(!page.contains("of this kind together"));
    let page = html(service, ServicePage { spoke: Spoke::TooSmall, qr: None, can_review: false, ..props });
    has(&page, &["Too small to count: visit.", "fewer than 20 registered places"]);
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
