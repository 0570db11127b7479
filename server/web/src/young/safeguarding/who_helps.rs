//! Who can help, as pages that send something say it.

use heard_app::i18n::Lang;
use heard_app::pages::young;
use heard_domain::catalogue::in_language;
use heard_domain::safeguarding::distress;
use heard_domain::safeguarding::help_lines::HelpLine;
use heard_domain::safeguarding::hours::{Hours, Now, On};
use heard_vocabulary::HelpLineBy;

use crate::App;

/// The council's own numbers.
pub fn help_numbers(app: &App) -> young::safeguarding::HelpPage {
    let settings = app.heard.catalogue().settings.clone();
    young::safeguarding::HelpPage {
        duty_phone: settings.duty_phone,
        duty_hours: settings.duty_hours,
        emergency_phone: settings.emergency_phone,
        emergency_hours: settings.emergency_hours,
        advocacy_phone: settings.advocacy_phone,
        advocacy_hours: settings.advocacy_hours,
        complaints_phone: settings.complaints_phone,
        complaints_hours: settings.complaints_hours,
        own: Vec::new(),
    }
}

/// All that stands on the help page: the council's own numbers, and these help lines
/// in a language.
pub fn help_page(app: &App, lang: Lang, lines: &[HelpLine]) -> young::safeguarding::HelpPage {
    let line = |line: &HelpLine| young::safeguarding::OwnHelpLine {
        name: line.name.clone(),
        number: line.number.clone(),
        by_text: line.by == HelpLineBy::Text,
        says: in_language(&line.says, lang.code()).to_owned(),
        english: !line.says.contains_key(lang.code()),
    };
    young::safeguarding::HelpPage { own: lines.iter().map(line).collect(), ..help_numbers(app) }
}

/// Who can help while something cannot be sent.
pub fn help_waiting(app: &App, raised: bool) -> young::safeguarding::HelpWaiting {
    young::safeguarding::HelpWaiting { raised, fields: distress::fields().join(" "), numbers: help_numbers(app) }
}

/// Who can help now, by the council's clock.
pub fn help_now(app: &App) -> young::safeguarding::HelpFirst {
    let (now, settings) = (app.heard.now(), app.heard.catalogue().settings.clone());
    let stands = |hours: Option<Hours>| hours.and_then(|hours| hours.at(now, &settings.calendar)).map(by_clock);
    young::safeguarding::HelpFirst {
        numbers: help_numbers(app),
        duty: stands(settings.duty_open),
        readers: stands(settings.team_open),
    }
}

fn by_clock(stands: Now) -> young::safeguarding::ByClock {
    let time = |minute: u16| format!("{}:{:02}", minute / 60, minute % 60);
    match stands {
        Now::Open { until } => young::safeguarding::ByClock::Open { until: time(until) },
        Now::Closed { on, from } => {
            let day = match on {
                On::Today => "today".to_owned(),
                On::Tomorrow => "tomorrow".to_owned(),
                On::Day(weekday) => weekday.number_from_monday().to_string(),
            };
            young::safeguarding::ByClock::Closed { day, from: time(from) }
        }
    }
}
