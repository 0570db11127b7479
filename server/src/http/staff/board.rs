//! The board's summary.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use serde::Deserialize;

use super::frame::{Staff, ratings, shown, trend, unlabelled};
use crate::calendar::Day;
use crate::clock::Moment;
use crate::domain::board::{ObjectiveSummary, Period, Promises, Summary, summary};
use crate::domain::catalogue::Catalogue;
use crate::domain::people::{Grant, ReadBoard, ReadStrategy};
use crate::domain::views::celebrations;
use crate::http::page::page;
use crate::http::{App, Failure};

/// The period asked for: first and last day.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    from: String,
    #[serde(default)]
    until: String,
}

/// So many whole days, of which today is the last.
fn lately(now: Moment, days: i32) -> Period {
    Period { from: now.day().plus(1 - days).start(), until: now.day().end() }
}

/// The period, and why another one is shown than was asked for.
fn period(asked: &Asked, now: Moment) -> (Period, Option<String>) {
    let usual = lately(now, 91);
    if asked.from.is_empty() && asked.until.is_empty() {
        return (usual, None);
    }
    match (Day::parse(&asked.from), Day::parse(&asked.until)) {
        (Some(from), Some(last)) if from <= last => (Period { from: from.start(), until: last.end() }, None),
        (Some(_), Some(_)) => {
            (usual, Some("The period ends before it begins. The last three months are shown.".to_owned()))
        }
        _ => (usual, Some("Give both days as day, month and year. The last three months are shown.".to_owned())),
    }
}

/// `GET /board`
pub async fn show(
    State(app): State<App>,
    by: Grant<ReadBoard>,
    Staff(frame): Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let (period, error) = period(&asked, app.heard.now());
    let found = summary(&app.heard, &by, period).await?;
    let opens = Grant::<ReadStrategy>::check(by.account()).is_some();
    let mut props = props(&app, &found, opens, error);
    props.challenges = super::together::challenge_lines(&app).await?;
    props.good_news = celebrations(&app.heard, 6).await?.into_iter().map(|(words, _)| words).collect();
    Ok(page(StatusCode::OK, move || staff::board(frame, props)))
}

fn periods(now: Moment, current: Period) -> Vec<staff::PeriodLink> {
    [("Last three months", 91), ("Last six months", 182), ("Last twelve months", 365)]
        .into_iter()
        .map(|(label, days)| {
            let period = lately(now, days);
            let last = period.until.plus(-1);
            staff::PeriodLink {
                href: format!("/board?from={}&until={}", period.from.iso_date(), last.iso_date()),
                label: label.to_owned(),
                current: period == current,
            }
        })
        .collect()
}

fn props(app: &App, found: &Summary, opens: bool, error: Option<String>) -> staff::BoardPage {
    let catalogue = app.heard.catalogue();
    staff::BoardPage {
        from: found.period.from.iso_date(),
        until: found.period.until.plus(-1).iso_date(),
        periods: periods(app.heard.now(), found.period),
        error,
        voices: shown(found.voices),
        trend: trend(found.trend),
        helped: found.helped.map(shown),
        seen_by: shown(found.seen_by),
        objectives: found.objectives.iter().map(|o| objective(&catalogue, o, opens)).collect(),
        promises: promises(found.promises),
        challenges: Vec::new(),
        good_news: Vec::new(),
        threshold: catalogue.settings.disclosure.threshold(),
    }
}

fn objective(catalogue: &Catalogue, o: &ObjectiveSummary, opens: bool) -> staff::BoardObjective {
    staff::BoardObjective {
        href: opens.then(|| format!("/strategy/objectives/{}", o.id)),
        number: o.position,
        text: unlabelled(&o.text),
        young_wording: o.young_wording.clone(),
        voices: shown(o.voices),
        trend: trend(o.trend),
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

fn promises(p: Promises) -> staff::Promises {
    let Promises { published, done, open, overdue, cannot, already_there, told, yes, partly, no, unanswered } = p;
    staff::Promises {
        published,
        done,
        open,
        overdue,
        cannot,
        already_there,
        told: shown(told),
        yes: shown(yes),
        partly: shown(partly),
        no: shown(no),
        unanswered: shown(unanswered),
    }
}
