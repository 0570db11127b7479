//! Who stands in for whom, on the page of whoever it concerns.

use jiff::civil::Date;
use leptos::prelude::*;

use super::DaysSaid;
use crate::components::icon;
use crate::pages::staff::text::on_day;
use crate::shell::Assets;

/// That somebody stands in for somebody, or does no more.
#[derive(Debug, Clone)]
pub struct CoverNotice {
    /// Who, for whom; names are empty where there is none any more.
    pub of: CoverFor,
    /// From when until when.
    pub days: DaysSaid,
    /// When it was ended, where it was.
    pub ended: Option<Date>,
}

/// For whom somebody stands in, as the reader sees it.
#[derive(Debug, Clone)]
pub enum CoverFor {
    /// The reader does, for this colleague.
    Colleague(String),
    /// The reader does, for this colleague, whose views stand in this list.
    Desk {
        /// Who is away.
        whose: String,
        /// What they see to.
        href: String,
    },
    /// This colleague does, for the reader.
    Reader(String),
    /// Both are others, and whoever is away belongs to the reader's team.
    Team {
        /// Who is away.
        whose: String,
        /// Who stands in.
        by: String,
        /// The page of whoever is away.
        href: String,
    },
}

/// What somebody is called, in the middle of a sentence.
fn called(name: &str) -> &str {
    if name.is_empty() { "a colleague" } else { name }
}

/// The same where it begins with them.
fn who(name: &str) -> &str {
    if name.is_empty() { "A colleague" } else { name }
}

impl CoverNotice {
    /// Who it is and for whom, where it leads, and what that is called.
    fn said(&self) -> (String, String, &'static str) {
        let no_more = self.ended.is_some();
        let covers = if no_more { "does not cover any more" } else { "covers" };
        let you = if no_more { "You do not cover any more" } else { "You cover" };
        match &self.of {
            CoverFor::Colleague(whose) => {
                (format!("{you} for {}", called(whose)), "/caseload".to_owned(), "My young people")
            }
            CoverFor::Desk { whose, href } => {
                (format!("{you} for {}", called(whose)), href.clone(), "What they see to")
            }
            CoverFor::Reader(by) => {
                (format!("{} {covers} for you", who(by)), "/caseload/cover".to_owned(), "While I am away")
            }
            CoverFor::Team { whose, by, href } => {
                (format!("{} {covers} for {}", who(by), called(whose)), href.clone(), "Who covers for them")
            }
        }
    }
}

/// It, on top of the page of one's own.
pub(in crate::pages::staff) fn cover_notice(assets: Assets, told: &CoverNotice) -> AnyView {
    let (words, href, leads) = told.said();
    let when = match told.ended {
        Some(on) => format!("since {}. ", on_day(on)),
        None => format!("{}. ", told.days.words()),
    };
    view! {
        <p class="note" role="status">
            {icon(assets, "i-person")}
            <span><b dir="auto">{words}</b>", "{when}<a href=href>{leads}</a></span>
        </p>
    }
    .into_any()
}
