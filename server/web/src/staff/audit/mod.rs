//! The audit log, for those who may search it, and unusual reading.

mod reading;

use axum::extract::{Query, State};
use axum::http::Method;
use axum::response::Response;
use heard_app::pages::staff::audit::{AuditFilters, AuditLine, AuditPage, AuditProblem, AuditWhat, Done, PLACE};
use heard_app::pages::staff::{self, Choice, Person, Worded as _};
use heard_domain::ids::{AccountId, ViewId};
use heard_domain::people::{Grant, LookAtReading, ReadLog, Role, SignOffConcerns};
use heard_domain::record::{self, LogLine, Said, read_log, staff_in_log};
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::LogKind;
use serde::Deserialize;

use crate::cookies::{open_text, seal_text};
use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::frame::{Staff, status_of};
use crate::staff::safeguarding::trail::logged_by;
use crate::staff::{MenuLine, Room};
use crate::{App, Failure};

/// The audit log.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<ReadLog>(PLACE)], notices: Done::TOLD };

/// Days that are shown where no other are asked for, beside today.
const DAYS: i32 = 6;

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<ReadLog, _, _>(Method::GET, "/audit", show),
        only::<LookAtReading, _, _>(Method::GET, "/audit/reading", reading::show),
        only::<LookAtReading, _, _>(Method::POST, "/audit/reading/looked", reading::looked),
    ]
}

/// What the log is asked for, as it was typed.
#[derive(Deserialize, Default)]
struct Typed {
    #[serde(default)]
    who: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    view: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    until: String,
    #[serde(default)]
    after: String,
}

impl Typed {
    /// What is asked for, and what is wrong with it: then the log is not searched.
    fn asked(&self, today: Day, after: Option<(Moment, i64)>) -> (record::Asked, Vec<AuditProblem>) {
        let mut problems = Vec::new();
        let mut day = |typed: &str, otherwise: Day, wrong| match (typed.trim(), Day::parse(typed)) {
            ("", _) => otherwise,
            (_, Some(day)) => day,
            (_, None) => {
                problems.push(wrong);
                otherwise
            }
        };
        let until = day(&self.until, today, AuditProblem::NoUntil);
        let from = day(&self.from, until.plus(-DAYS), AuditProblem::NoFrom);
        let view = self.view.trim();
        let found = view.parse::<ViewId>().ok();
        if !view.is_empty() && found.is_none() {
            problems.push(AuditProblem::NoView);
        }
        if problems.is_empty() && until < from {
            problems.push(AuditProblem::Backwards);
        }
        let asked = record::Asked {
            who: self.who.parse::<AccountId>().ok(),
            kind: LogKind::parse(&self.kind),
            view: found,
            from,
            until,
            after,
        };
        (asked, problems)
    }
}

/// What a place in the log is sealed for: the one reader it was made for.
fn sealed_for(by: AccountId) -> String {
    format!("audit.after.{by}")
}

/// A place in the log as it stands in an address: sealed, because the numbers of lines tell by
/// their gaps how many lines are withheld, and of one length.
fn mark(app: &App, by: AccountId, line: &LogLine) -> String {
    seal_text(&app.heard, &sealed_for(by), &format!("{:020}-{:020}", line.at.0, line.seq))
}

/// The place that was sealed by [`mark`] for this reader; what is none begins with the newest.
fn after(app: &App, by: AccountId, sealed: &str) -> Option<(Moment, i64)> {
    let text = open_text(&app.heard, &sealed_for(by), sealed)?;
    let (at, seq) = text.split_once('-')?;
    Some((Moment(at.parse().ok()?), seq.parse().ok()?))
}

/// The same question without its place in the list.
fn query(asked: &record::Asked) -> String {
    let who = asked.who.map(|who| format!("who={who}&")).unwrap_or_default();
    let kind = asked.kind.map(|kind| format!("kind={}&", kind.name())).unwrap_or_default();
    let view = asked.view.map(|view| format!("view={view}&")).unwrap_or_default();
    format!("{who}{kind}{view}from={}&until={}", asked.from, asked.until)
}

/// `GET /audit`
async fn show(
    State(app): State<App>,
    by: Grant<ReadLog>,
    Staff(frame): Staff,
    Query(typed): Query<Typed>,
) -> Result<Response, Failure> {
    let after = after(&app, by.id(), &typed.after);
    let (asked, problems) = typed.asked(app.heard.now().day(), after);
    let all = Grant::<SignOffConcerns>::check(by.account()).is_some();
    let mut props = AuditPage { all, filters: filters(&app, &by, &typed, &asked, all).await, ..AuditPage::default() };
    let status = status_of(!problems.is_empty());
    if problems.is_empty() {
        let found = read_log(&app.heard, &by, &asked).await?;
        props.more_href = match (found.more, found.lines.last()) {
            (true, Some(last)) => Some(format!("/audit?{}&after={}", query(&asked), mark(&app, by.id(), last))),
            _ => None,
        };
        props.first_href = asked.after.map(|_| format!("/audit?{}", query(&asked)));
        props.total = found.total;
        props.over = found.over;
        props.lines = found.lines.into_iter().map(line).collect();
    }
    props.problems = problems;
    Ok(page(status, move || staff::audit::audit(frame, props)))
}

async fn filters(app: &App, by: &Grant<ReadLog>, typed: &Typed, asked: &record::Asked, all: bool) -> AuditFilters {
    let staff = staff_in_log(&app.heard, by).await;
    let person = |(id, name, role): (AccountId, String, Role)| Choice {
        value: id.to_string(),
        text: Person { name, title: Some(role.title().to_owned()) }.words(),
        chosen: asked.who == Some(id),
    };
    let kind = |kind: &LogKind| Choice {
        value: kind.name().to_owned(),
        text: kind.words().to_owned(),
        chosen: asked.kind == Some(*kind),
    };
    let day = |typed: &str, day: Day| if typed.trim().is_empty() { day.to_string() } else { typed.to_owned() };
    AuditFilters {
        staff: staff.into_iter().map(person).collect(),
        kinds: LogKind::ALL.iter().filter(|kind| all || !kind.is_withheld()).map(kind).collect(),
        view: typed.view.clone(),
        from: day(&typed.from, asked.from),
        until: day(&typed.until, asked.until),
    }
}

fn line(one: LogLine) -> AuditLine {
    AuditLine {
        at: one.at.local(),
        day_only: one.day_only,
        by: logged_by(one.by),
        what: match one.what {
            Said::Did(action) => AuditWhat::Did(action),
            Said::Withheld => AuditWhat::Withheld,
            Said::Unknown => AuditWhat::Unknown,
        },
        href: one.view.map(|view| format!("/views/{view}")),
        about: one.about,
        detail: one.detail,
    }
}
