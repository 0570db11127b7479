//! The board's summary.

use std::collections::HashMap;

use axum::extract::{Query, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::board::{PLACE, QuarterNote};
use heard_domain::board::{ObjectiveSummary, Promises, Summary, summary};
use heard_domain::catalogue::Catalogue;
use heard_domain::people::{Grant, ReadBoard, ReadStrategy};
use heard_domain::quarter::Quarter;
use heard_domain::views::celebrations;
use heard_storage::clock::Moment;

use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::frame::{Staff, months, ratings, shown};
use crate::staff::{MenuLine, Room, council};
use crate::{App, Failure};

/// The board's summary.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<ReadBoard>(PLACE)], notices: &[] };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![only::<ReadBoard, _, _>(Method::GET, "/board", show)]
}

/// The quarter asked for, and why another one is shown than was asked for.
fn quarter(asked: &HashMap<String, String>, now: Moment) -> (Quarter, Option<QuarterNote>) {
    match asked.get("quarter").map(|key| Quarter::asked(key, now)) {
        Some(Some(quarter)) => (quarter, None),
        Some(None) => (Quarter::newest(now), Some(QuarterNote::NoSuch)),
        None if asked.contains_key("from") || asked.contains_key("until") => {
            (Quarter::newest(now), Some(QuarterNote::NoDates))
        }
        None => (Quarter::newest(now), None),
    }
}

/// `GET /board`
async fn show(
    State(app): State<App>,
    by: Grant<ReadBoard>,
    Staff(frame): Staff,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let (quarter, note) = quarter(&asked, app.heard.now());
    let found = summary(&app.heard, &by, quarter).await?;
    let opens = Grant::<ReadStrategy>::check(by.account()).is_some();
    let mut props = props(&app, &found, opens, note);
    props.challenges = council::challenge_lines(&app).await?;
    props.good_news = celebrations(&app.heard, 6).await?.into_iter().map(|(words, _)| words).collect();
    Ok(page(StatusCode::OK, move || staff::board::board(frame, props)))
}

fn quarters(now: Moment, current: Quarter) -> Vec<staff::board::QuarterLink> {
    Quarter::over(now)
        .into_iter()
        .map(|quarter| staff::board::QuarterLink {
            href: format!("/board?quarter={}", quarter.key()),
            quarter: months((quarter.starts(), quarter.ends())),
            current: quarter == current,
        })
        .collect()
}

fn props(app: &App, found: &Summary, opens: bool, note: Option<QuarterNote>) -> staff::board::BoardPage {
    let catalogue = app.heard.catalogue();
    staff::board::BoardPage {
        quarter: months((found.quarter.starts(), found.quarter.ends())),
        quarters: quarters(app.heard.now(), found.quarter),
        note,
        voices: shown(found.voices),
        trend: found.trend,
        helped: found.helped.map(|parts| parts.map(shown)),
        seen_by: shown(found.seen_by),
        objectives: found.objectives.iter().map(|o| objective(&catalogue, o, opens)).collect(),
        promises: promises(found.promises),
        challenges: Vec::new(),
        good_news: Vec::new(),
        threshold: catalogue.settings.disclosure.threshold(),
    }
}

fn objective(catalogue: &Catalogue, o: &ObjectiveSummary, opens: bool) -> staff::board::BoardObjective {
    staff::board::BoardObjective {
        href: opens.then(|| format!("/strategy/objectives/{}", o.id)),
        number: o.position,
        text: o.text.clone(),
        young_wording: o.young_wording.clone(),
        voices: shown(o.voices),
        trend: o.trend,
        good: o.good,
        themes: o
            .themes
            .iter()
            .filter_map(|(id, n)| catalogue.theme(*id).map(|theme| (theme.title.clone(), shown(*n))))
            .collect(),
        quotes: o.quotes.clone(),
        ratings: ratings(o.ratings),
        responses: o.responses,
    }
}

fn promises(p: Promises) -> staff::board::Promises {
    let Promises { published, done, open, overdue, cannot, already_there, told, said } = p;
    staff::board::Promises {
        published,
        done,
        open,
        overdue,
        cannot,
        already_there,
        told: shown(told),
        said: said.map(|parts| parts.map(shown)),
    }
}
