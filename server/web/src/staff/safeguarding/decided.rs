//! What was decided and signed off, by month: the list, and the same as a file.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::safeguarding::{DecidedLine, DecidedPage, DecidedTime, DecidedWhen, decided_rows};
use heard_domain::ids::ConcernId;
use heard_domain::people::{Grant, SignOffConcerns};
use heard_domain::safeguarding::concerns::{DecidedConcern, Month, decided_in, decided_page};
use heard_domain::sheets::Sheet;
use heard_storage::clock::Moment;
use heard_vocabulary::ConcernLevel;
use serde::Deserialize;

use crate::download::{self, Kind};
use crate::page::page;
use crate::staff::frame::Staff;
use crate::staff::options;
use crate::{App, Failure};

/// Where it stands.
const HERE: &str = "/safeguarding/decided";

/// Months that can be chosen at most.
const MONTHS: usize = 240;

/// What the list is asked for, as it was typed.
#[derive(Deserialize, Default)]
pub struct Typed {
    #[serde(default)]
    month: String,
    #[serde(default)]
    after: String,
}

/// The month that is asked for; this one, where none is.
fn month(app: &App, typed: &Typed) -> Month {
    Month::parse(&typed.month).unwrap_or_else(|| Month::of(app.heard.now().day()))
}

fn after(text: &str) -> Option<(Moment, ConcernId)> {
    let (at, id) = text.split_once('-')?;
    Some((Moment(at.parse().ok()?), id.parse().ok()?))
}

/// `GET /safeguarding/decided`
pub async fn show(
    State(app): State<App>,
    by: Grant<SignOffConcerns>,
    Staff(frame): Staff,
    Query(typed): Query<Typed>,
) -> Result<Response, Failure> {
    let (month, after) = (month(&app, &typed), after(&typed.after));
    let found = decided_page(&app.heard, &by, month, after).await?;
    let this = Month::of(app.heard.now().day());
    let first = found.since.unwrap_or(this).min(month);
    let months = std::iter::successors(Some(this.max(month)), |one| Some(one.before()));
    let props = DecidedPage {
        months: months.take_while(|one| *one >= first).take(MONTHS).map(|one| one.first().civil()).collect(),
        month: month.first().civil(),
        key: month.to_string(),
        total: found.total,
        late: found.late,
        more_href: match (found.more, found.lines.last()) {
            (true, Some(last)) => Some(format!("{HERE}?month={month}&after={}-{}", last.decided_at.0, last.id)),
            _ => None,
        },
        first_href: after.map(|_| format!("{HERE}?month={month}")),
        lines: found.lines.into_iter().map(|one| line(&app, one)).collect(),
    };
    Ok(page(StatusCode::OK, move || staff::safeguarding::decided(frame, props)))
}

fn line(app: &App, one: DecidedConcern) -> DecidedLine {
    let danger = one.level == ConcernLevel::Danger;
    DecidedLine {
        href: one.there.then(|| format!("/views/{}/trail", one.view)),
        situation: options::situation(&app.heard.catalogue(), &one.scenario),
        level: one.level,
        raised_at: one.raised_at.local(),
        outcome: one.outcome,
        decided: DecidedTime {
            at: one.decided_at.local(),
            by: one.decided_by,
            due: one.decide_by.map(Moment::local),
            when: when(danger, one.decided_at, one.decide_by),
        },
        signed: one.signed.map(|(at, by, due)| DecidedTime {
            at: at.local(),
            by,
            due: Some(due.local()),
            when: when(false, at, Some(due)),
        }),
    }
}

/// Whether it was done in time. Danger is due the moment it is found: what counts is how
/// long it took.
fn when(danger: bool, at: Moment, due: Option<Moment>) -> DecidedWhen {
    let Some(due) = due else { return DecidedWhen::NotKnown };
    let minutes = ((at.0 - due.0) / Moment::MINUTE).max(0);
    match (danger, at > due) {
        (true, _) => DecidedWhen::After(minutes),
        (false, true) => DecidedWhen::Late(minutes),
        (false, false) => DecidedWhen::InTime,
    }
}

async fn rows(app: &App, by: &Grant<SignOffConcerns>, typed: &Typed) -> Result<Vec<Vec<String>>, Failure> {
    let found = decided_in(&app.heard, by, month(app, typed)).await?;
    let lines: Vec<DecidedLine> = found.into_iter().map(|one| line(app, one)).collect();
    Ok(decided_rows(&lines))
}

/// `GET /safeguarding/decided.xlsx`
pub async fn as_workbook(
    State(app): State<App>,
    by: Grant<SignOffConcerns>,
    Query(typed): Query<Typed>,
) -> Result<Response, Failure> {
    download::rows(Kind::Workbook, "decided.xlsx", Sheet::DECIDED, &rows(&app, &by, &typed).await?)
}

/// `GET /safeguarding/decided.csv`
pub async fn as_csv(
    State(app): State<App>,
    by: Grant<SignOffConcerns>,
    Query(typed): Query<Typed>,
) -> Result<Response, Failure> {
    download::rows(Kind::Separated, "decided.csv", Sheet::DECIDED, &rows(&app, &by, &typed).await?)
}
