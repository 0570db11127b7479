//! What leads claim beside what children say, the chair's brief, and a lead's own lines.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::strategy::{
    BriefPage, ChangedLine, ColumnLine, ColumnsPage, Done, EntryProblem, EntryTyped, MyLinePage, MyLinesPage,
    RefusedEntry, ToldLine,
};
use heard_domain::figures::offered;
use heard_domain::ids::PlanRowId;
use heard_domain::people::{Grant, LeadActions, ReadBrief, ReadStrategy};
use heard_domain::strategy::{self as domain, ActionPage, Column, EntryError, ToldSince, WorkLine, Writer};
use heard_storage::calendar::Day;

use super::actions::{address, item};
use super::entries::{entries, entry_of, entry_problem, notes, refused_entry, typed, unsaved, untyped};
use super::objectives::stored_rating;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done, months, published_on, share, shown, status_of};
use crate::{App, Failure};

/// The page of a lead's own lines, and of one of them.
const MINE: &str = "/my-lines";

pub(super) fn read(line: WorkLine, today: Day) -> Result<staff::strategy::ActionItem, Failure> {
    let href = Some(address(line.id));
    item(line, today, href, false)
}

fn told(told: ToldSince) -> ToldLine {
    ToldLine { period: months(told.listed.period), voices: shown(told.voices), good: told.good.map(share) }
}

fn column(one: Column, today: Day) -> Result<ColumnLine, Failure> {
    Ok(ColumnLine {
        item: read(one.line, today)?,
        first: one.first.map(told),
        since: one.since.map(told),
        happened: one.happened.map(|happened| (happened.year, shown(happened.said), happened.yes)),
        promised: (one.promised.open, one.promised.overdue),
        says: one.says,
    })
}

/// `GET /strategy/side-by-side`
pub async fn columns(
    State(app): State<App>,
    by: Grant<ReadStrategy>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let today = app.heard.now().day();
    let mut lines = Vec::new();
    for one in domain::columns(&app.heard, &by).await? {
        lines.push(column(one, today)?);
    }
    let figures = offered(&app.heard).await?.first().map(published_on);
    let props = ColumnsPage { lines, figures };
    Ok(page(StatusCode::OK, move || staff::strategy::columns(frame, props)))
}

/// `GET /strategy/brief`
pub async fn brief(State(app): State<App>, by: Grant<ReadBrief>, Staff(frame): Staff) -> Result<Response, Failure> {
    let today = app.heard.now().day();
    let mut props = BriefPage::default();
    if let Some(found) = domain::brief(&app.heard, &by).await? {
        props.board = Some(found.board.day.civil());
        props.due = Some((found.board.due_on().civil(), found.board.asked.is_some()));
        props.since = Some(found.since.civil());
        props.actions = found.actions;
        for one in found.changed {
            props.changed.push(ChangedLine {
                item: read(one.line, today)?,
                on: one.at.day().civil(),
                was: stored_rating(one.was.as_deref())?,
                rating: stored_rating(Some(one.rating.as_str()))?,
                reason: one.reason,
            });
        }
        for (from, to) in [
            (found.missing, &mut props.missing),
            (found.without, &mut props.without),
            (found.overdue, &mut props.overdue),
        ] {
            for line in from {
                to.push(read(line, today)?);
            }
        }
        props.compared = (found.rated, found.too_early);
        for one in found.against {
            props.against.push(column(one, today)?);
        }
        props.figures = offered(&app.heard).await?.first().map(published_on);
    }
    Ok(page(StatusCode::OK, move || staff::strategy::brief(frame, props)))
}

/// `GET /my-lines`
pub async fn mine(State(app): State<App>, by: Grant<LeadActions>, Staff(frame): Staff) -> Result<Response, Failure> {
    let own = domain::own_lines(&app.heard, &by).await?;
    let mut lines = Vec::with_capacity(own.lines.len());
    for one in own.lines {
        let href = Some(format!("{MINE}/{}", one.line.id));
        lines.push(item(one.line, own.today, href, one.waits)?);
    }
    let board = own.board.map(|board| (board.day.civil(), board.due_on().civil()));
    let asked = own.board.is_some_and(|board| board.asked.is_some());
    Ok(page(StatusCode::OK, move || staff::strategy::my_lines(frame, MyLinesPage { lines, board, asked })))
}

/// `GET /my-lines/{id}`
pub async fn my_line(
    State(app): State<App>,
    by: Grant<LeadActions>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let id = id.parse().map_err(|_| Failure::NotFound)?;
    let found = domain::own_action(&app.heard, &by, id).await?.ok_or(Failure::NotFound)?;
    draw(&app, frame, id, found, (None, None))
}

/// The line again with what was refused; once it is theirs no more, what they typed alone.
async fn again(
    Form { app, by, fields, frame }: Form<LeadActions>,
    id: PlanRowId,
    refused: (Option<(EntryTyped, EntryProblem)>, Option<RefusedEntry>),
) -> Result<Response, Failure> {
    match domain::own_action(&app.heard, &by, id).await? {
        Some(found) => draw(&app, frame, id, found, refused),
        None => Ok(unsaved(frame, fields, MINE)),
    }
}

fn draw(
    app: &App,
    frame: staff::StaffFrame,
    id: PlanRowId,
    found: ActionPage,
    (refused, change): (Option<(EntryTyped, EntryProblem)>, Option<RefusedEntry>),
) -> Result<Response, Failure> {
    let today = app.heard.now().day();
    let item = item(found.line, today, None, false)?;
    let status = status_of(refused.is_some() || change.is_some());
    let (typed, problem) = match refused {
        Some((typed, problem)) => (typed, Some(problem)),
        None => (untyped(item.rating, today), None),
    };
    let props = MyLinePage {
        id: id.to_string(),
        item,
        log: entries(found.log, true)?,
        notes: notes(found.notes),
        typed,
        problem,
        refused: change,
    };
    Ok(page(status, move || staff::strategy::my_line(frame, props)))
}

/// `POST /my-lines/{id}`
pub async fn write_mine(Path(id): Path<String>, form: Form<LeadActions>) -> Result<Response, Failure> {
    let id: PlanRowId = id.parse().map_err(|_| Failure::NotFound)?;
    let (new, typed) = typed(&form.fields);
    match domain::write_entry(&form.app.heard, Writer::lead(&form.by), id, &new).await {
        Ok(_) => Ok(done(MINE, Done::Written)),
        Err(EntryError::Gone) => Ok(unsaved(form.frame, form.fields, MINE)),
        Err(error) => again(form, id, (Some((typed, entry_problem(error)?)), None)).await,
    }
}

/// `POST /my-lines/{id}/correct`
pub async fn correct_mine(Path(id): Path<String>, form: Form<LeadActions>) -> Result<Response, Failure> {
    let id: PlanRowId = id.parse().map_err(|_| Failure::NotFound)?;
    let (entry, (new, typed)) = (entry_of(&form.fields)?, typed(&form.fields));
    match domain::correct_entry(&form.app.heard, Writer::lead(&form.by), id, entry, &new).await {
        Ok(_) => Ok(done(&format!("{MINE}/{id}"), Done::EntryCorrected)),
        Err(EntryError::Gone) => Ok(unsaved(form.frame, form.fields, MINE)),
        Err(error) => {
            let change = Some(refused_entry(entry, Some(typed), "", error)?);
            again(form, id, (None, change)).await
        }
    }
}

/// `POST /my-lines/{id}/take-back`
pub async fn take_mine_back(Path(id): Path<String>, form: Form<LeadActions>) -> Result<Response, Failure> {
    let id: PlanRowId = id.parse().map_err(|_| Failure::NotFound)?;
    let (entry, why) = (entry_of(&form.fields)?, form.fields.get("why").to_owned());
    match domain::take_entry_back(&form.app.heard, Writer::lead(&form.by), id, entry, &why).await {
        Ok(()) => Ok(done(&format!("{MINE}/{id}"), Done::EntryTakenBack)),
        Err(EntryError::Gone) => Ok(unsaved(form.frame, form.fields, MINE)),
        Err(error) => {
            let change = Some(refused_entry(entry, None, &why, error)?);
            again(form, id, (None, change)).await
        }
    }
}
