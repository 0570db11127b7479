//! What became of what reviews decided, by team: for the reviewing officers' report.

use std::collections::HashMap;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::board::PeriodLink;
use heard_app::pages::staff::decisions::{PATTERNS, PatternLine, PatternsPage, pattern_rows, patterns_page};
use heard_domain::decisions::{Pattern, patterns};
use heard_domain::figures::{Listed, Period, offered};
use heard_domain::people::{Grant, ReadPatterns};
use heard_domain::sheets::Sheet;

use crate::download::{self, Kind};
use crate::page::page;
use crate::staff::frame::{Staff, months, published_on, shown};
use crate::{App, Failure};

/// The period that was asked for, else the newest.
fn chosen(asked: &HashMap<String, String>, offered: &[Listed]) -> Option<Period> {
    let key = asked.get("period");
    let found = offered.iter().find(|one| key.is_some_and(|key| one.period.key() == *key));
    found.or(offered.first()).map(|one| one.period)
}

async fn props(app: &App, by: &Grant<ReadPatterns>, asked: &HashMap<String, String>) -> Result<PatternsPage, Failure> {
    let offered = offered(&app.heard).await?;
    let Some(period) = chosen(asked, &offered) else { return Ok(PatternsPage::default()) };
    // It is among those that are offered, and what was published stays.
    let found = patterns(&app.heard, by, period).await?.ok_or(Failure::NotFound)?;
    let link = |one: &Listed| PeriodLink {
        href: format!("{}?period={}", PATTERNS.href, one.period.key()),
        period: months(one.period),
        current: one.period == period,
    };
    Ok(PatternsPage {
        figures: Some(published_on(&found.listed)),
        periods: offered.iter().map(link).collect(),
        key: period.key(),
        whole: line(String::new(), &found.whole),
        teams: found.teams.into_iter().map(|(name, one)| line(name, &one)).collect(),
    })
}

fn line(team: String, one: &Pattern) -> PatternLine {
    PatternLine {
        team,
        due: shown(one.due),
        kept: one.kept.map(shown),
        happened: one.happened.map(shown),
        raised: shown(one.raised),
        challenge: one.challenge.map(shown),
        settled: one.settled.map(shown),
    }
}

/// `GET /decisions/patterns`
pub async fn show(
    State(app): State<App>,
    by: Grant<ReadPatterns>,
    Staff(frame): Staff,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let props = props(&app, &by, &asked).await?;
    Ok(page(StatusCode::OK, move || patterns_page(frame, props)))
}

/// `GET /decisions/patterns.xlsx`
pub async fn as_workbook(
    State(app): State<App>,
    by: Grant<ReadPatterns>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    download::rows(
        Kind::Workbook,
        "review-patterns.xlsx",
        Sheet::PATTERNS,
        &pattern_rows(&props(&app, &by, &asked).await?),
    )
}

/// `GET /decisions/patterns.csv`
pub async fn as_csv(
    State(app): State<App>,
    by: Grant<ReadPatterns>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    download::rows(
        Kind::Separated,
        "review-patterns.csv",
        Sheet::PATTERNS,
        &pattern_rows(&props(&app, &by, &asked).await?),
    )
}
