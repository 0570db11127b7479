use super::{ByClock, HelpFirst, HelpPage, help};
use crate::pages::young::tests::Page;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    vec![("/help", Box::new(|f| help(f, HelpPage { duty_phone: "01632 960 110".into(), ..HelpPage::default() })))]
}

/// Help by day, when those who read have gone home.
pub(in crate::pages::young) fn help_first() -> HelpFirst {
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
