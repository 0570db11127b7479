use heard_vocabulary::Audience;

use super::{Aspect, RateListPage, RatePage, rate, rate_list};
use crate::pages::young::Problem;
use crate::pages::young::safeguarding::HelpWaiting;
use crate::pages::young::tests::Page;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    let rate_page = RatePage {
        slug: "the-elms".into(),
        service: "The Elms".into(),
        mood: None,
        aspects: vec![Aspect { item: "a1".into(), words: "They listen".into(), lang: "en".into(), said: "yes".into() }],
        team: true,
        translator: None,
        words: String::new(),
        audience: None,
        helped: None,
        lent: false,
        id: "00".into(),
        lang_code: "en".into(),
        signed_in: true,
        reached: vec![(Audience::Worker, "Sam".into())],
        help: HelpWaiting::default(),
        error: Some(Problem::PickOne),
    };
    vec![
        (
            "/rate",
            Box::new(|f| {
                rate_list(f, RateListPage { services: vec![("where_i_live".into(), vec![("a".into(), "A".into())])] })
            }),
        ),
        ("/rate/the-elms", Box::new(|f| rate(f, rate_page))),
    ]
}
