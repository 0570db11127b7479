//! The board's summary.

mod next;

use std::collections::HashMap;

use axum::extract::{Query, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::ShownCount;
use heard_app::pages::staff::board::{BoardBefore, PLACE, PeriodNote};
use heard_domain::board::{ObjectiveSummary, Promises, Summary, summary};
use heard_domain::catalogue::Catalogue;
use heard_domain::figures::{Listed, Period, Published, offered};
use heard_domain::ids::ThemeId;
use heard_domain::people::{Grant, Moderate, ReadBoard, ReadStrategy};
use heard_domain::views::celebrations;

use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::frame::{Staff, months, published_on, ratings, share, shown};
use crate::staff::{MenuLine, Room, council};
use crate::{App, Failure};

/// The board's summary.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<ReadBoard>(PLACE)], notices: &[] };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<ReadBoard, _, _>(Method::GET, "/board", show),
        only::<Moderate, _, _>(Method::GET, "/board/next", next::next),
    ]
}

/// The period asked for, and why another one is shown than was asked for.
fn chosen(asked: &HashMap<String, String>, newest: Period, offered: &[Listed]) -> (Period, Option<PeriodNote>) {
    let found = |key: &String| offered.iter().map(|one| one.period).find(|period| period.key() == *key);
    match asked.get("period").or_else(|| asked.get("quarter")).map(found) {
        Some(Some(period)) => (period, None),
        Some(None) => (newest, Some(PeriodNote::NoSuch)),
        None if asked.contains_key("from") || asked.contains_key("until") => (newest, Some(PeriodNote::NoDates)),
        None => (newest, None),
    }
}

/// `GET /board`
async fn show(
    State(app): State<App>,
    by: Grant<ReadBoard>,
    Staff(frame): Staff,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let challenges = council::challenge_lines(&app).await?;
    let good_news = celebrations(&app.heard, 6).await?.into_iter().map(|(words, _)| words).collect();
    let offered = offered(&app.heard).await?;
    let next = Grant::<Moderate>::check(by.account()).map(|_| "/board/next");
    let Some(newest) = offered.first() else {
        return Ok(page(StatusCode::OK, move || {
            staff::board::board_before(frame, BoardBefore { challenges, good_news, next })
        }));
    };
    let (period, note) = chosen(&asked, newest.period, &offered);
    // It is among those that are offered, and what was published stays.
    let found = summary(&app.heard, &by, period).await?.ok_or(Failure::NotFound)?;
    let opens = Grant::<ReadStrategy>::check(by.account()).is_some();
    let props = staff::board::BoardPage {
        periods: periods(&offered, period),
        note,
        challenges,
        good_news,
        next,
        ..props(&app.heard.catalogue(), found, opens)
    };
    Ok(page(StatusCode::OK, move || staff::board::board(frame, props)))
}

fn periods(offered: &[Listed], current: Period) -> Vec<staff::board::PeriodLink> {
    let link = |one: &Listed| staff::board::PeriodLink {
        href: format!("/board?period={}", one.period.key()),
        period: months(one.period),
        current: one.period == current,
    };
    offered.iter().map(link).collect()
}

fn props(catalogue: &Catalogue, found: Summary, opens: bool) -> staff::board::BoardPage {
    staff::board::BoardPage {
        figures: published_on(&found.listed),
        periods: Vec::new(),
        note: None,
        voices: shown(found.voices),
        trend: found.trend,
        helped: found.helped.map(|parts| parts.map(shown)),
        themes: named(catalogue, &found.themes),
        other_themes: shown(found.other_themes),
        entries: named(catalogue, &found.entries),
        other_entries: shown(found.other_entries),
        objectives: found.objectives.iter().map(|o| objective(o, opens)).collect(),
        promises: promises(found.promises),
        happened: found.happened.map(|happened| staff::board::DidItHappen {
            year: happened.year,
            said: shown(happened.said),
            parts: happened.parts.map(shown),
        }),
        complaints: found.complaints.map(|ended| staff::board::ComplaintsEnded {
            year: ended.year,
            ended: shown(ended.ended),
            stages: ended.stages.map(shown),
            outcomes: ended.outcomes.map(shown),
            in_time: ended.in_time.map(shown),
        }),
        quotes: found.quotes,
        challenges: Vec::new(),
        good_news: Vec::new(),
        next: None,
    }
}

/// Counts of themes by the themes' names.
fn named(catalogue: &Catalogue, themes: &[(ThemeId, Published)]) -> Vec<(String, ShownCount)> {
    let name =
        |(id, count): &(ThemeId, Published)| catalogue.theme(*id).map(|theme| (theme.title.clone(), shown(*count)));
    themes.iter().filter_map(name).collect()
}

fn objective(o: &ObjectiveSummary, opens: bool) -> staff::board::BoardObjective {
    staff::board::BoardObjective {
        href: opens.then(|| format!("/strategy/objectives/{}", o.id)),
        number: o.position,
        text: o.text.clone(),
        young_wording: o.young_wording.clone(),
        voices: shown(o.voices),
        trend: o.trend,
        good: o.good.map(share),
        ratings: ratings(o.ratings),
        contrast: o.contrast,
        responses: o.responses,
    }
}

fn promises(p: Promises) -> staff::board::Promises {
    let Promises { published, done, open, overdue, cannot, already_there } = p;
    staff::board::Promises { published, done, open, overdue, cannot, already_there }
}
