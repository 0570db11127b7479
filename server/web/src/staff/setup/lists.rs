//! The four lists from a sheet, shown and then confirmed; and into one.

use std::sync::{Arc, LazyLock};

use axum::extract::{Multipart, State};
use axum::response::Response;
use heard_app::pages::staff::doors::ManyProblem;
use heard_app::pages::staff::setup::{Done, ListLine, ListsPage, ListsProblem};
use heard_app::pages::staff::{self, Worded as _};
use heard_domain::people::many::SheetError;
use heard_domain::people::{Grant, SetUp};
use heard_domain::setup::PlaceError;
use heard_domain::setup::lists::{ListRow, add_lists, lists_in, lists_out};
use heard_domain::sheets::Sheet;
use heard_domain::strategy::import::NotAPlan;
use heard_domain::strategy::read_sheet_in_turn;
use heard_vocabulary::ServiceKind;

use crate::download::{self, Kind};
use crate::fields::Fields;
use crate::page::page;
use crate::staff::doors::upload;
use crate::staff::frame::{Staff, done, status_of};
use crate::{App, Failure, cookies, drafts};

/// What kinds of services are called.
static KINDS: LazyLock<Vec<(ServiceKind, &'static str)>> =
    LazyLock::new(|| ServiceKind::ALL.iter().map(|kind| (*kind, kind.words())).collect());

fn drawn(frame: staff::StaffFrame, props: ListsPage) -> Response {
    let wrong = props.problem.is_some() || props.lines.iter().any(|line| !line.problems.is_empty());
    let props = ListsPage { kinds: KINDS.iter().map(|(_, words)| *words).collect(), ..props };
    page(status_of(wrong), move || staff::setup::lists(frame, props))
}

fn refused(frame: staff::StaffFrame, problem: ListsProblem) -> Response {
    drawn(frame, ListsPage { problem: Some(problem), ..ListsPage::default() })
}

/// `GET /setup/lists`
pub async fn form(_by: Grant<SetUp>, Staff(frame): Staff) -> Response {
    drawn(frame, ListsPage::default())
}

/// The rows of a sheet, or what is wrong with it.
async fn rows_of(
    app: &App,
    by: &Grant<SetUp>,
    name: &str,
    bytes: Vec<u8>,
) -> Result<Result<Vec<ListRow>, ListsProblem>, Failure> {
    let sheet = match read_sheet_in_turn(name, Arc::new(bytes)).await {
        Ok(sheet) => sheet,
        Err(NotAPlan::Busy) => return Ok(Err(ListsProblem::Busy)),
        Err(_) => return Ok(Err(ListsProblem::Unreadable)),
    };
    Ok(match lists_in(&app.heard, by, &sheet, &KINDS).await {
        Ok(rows) => Ok(rows),
        Err(SheetError::NoHeadings) => Err(ListsProblem::NoHeadings),
        Err(SheetError::TwoColumns) => Err(ListsProblem::TwoColumns),
        Err(SheetError::Nobody) => Err(ListsProblem::Nothing),
        Err(SheetError::TooMany) => Err(ListsProblem::TooMany),
        Err(SheetError::Storage(error)) => return Err(error.into()),
    })
}

fn lines(rows: Vec<ListRow>) -> Vec<ListLine> {
    let line = |row: ListRow| ListLine {
        row: row.number,
        list: row.list,
        name: row.name,
        young_name: row.young_name,
        kind: row.kind,
        provider: row.provider,
        district: row.district,
        problems: row.problems,
        there: row.there,
    };
    let mut lines: Vec<ListLine> = rows.into_iter().map(line).collect();
    // What has to be put right stands first, and what is there already last.
    lines.sort_by_key(|line| (line.problems.is_empty(), line.there, line.row));
    lines
}

/// `POST /setup/lists`
pub async fn preview(
    State(app): State<App>,
    by: Grant<SetUp>,
    Staff(frame): Staff,
    form: Multipart,
) -> Result<Response, Failure> {
    let (file_name, bytes) = match upload(form).await {
        Ok(file) => file,
        Err(ManyProblem::NoFile) => return Ok(refused(frame, ListsProblem::NoFile)),
        Err(_) => return Ok(refused(frame, ListsProblem::TooLarge)),
    };
    let rows = match rows_of(&app, &by, &file_name, bytes.clone()).await? {
        Ok(rows) => rows,
        Err(problem) => return Ok(refused(frame, problem)),
    };
    let token = match rows.iter().all(|row| row.problems.is_empty()) {
        true => cookies::hex(&drafts::keep_file(&app.heard, &file_name, &bytes).await?),
        false => String::new(),
    };
    Ok(drawn(frame, ListsPage { file_name, token, lines: lines(rows), ..ListsPage::default() }))
}

/// `POST /setup/lists/confirm`
pub async fn confirm(
    State(app): State<App>,
    by: Grant<SetUp>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let kept = drafts::kept_file(&app.heard, fields.get("token")).await?;
    let Some((token, file_name, bytes)) = kept else { return Ok(refused(frame, ListsProblem::Gone)) };
    let rows = match rows_of(&app, &by, &file_name, bytes).await? {
        Ok(rows) => rows,
        Err(problem) => return Ok(refused(frame, problem)),
    };
    // A district may have been taken off since the preview: then nothing is added.
    if rows.iter().any(|row| !row.problems.is_empty()) {
        return Ok(drawn(frame, ListsPage { file_name, lines: lines(rows), ..ListsPage::default() }));
    }
    match add_lists(&app.heard, by, rows, &KINDS).await {
        Ok(()) => {}
        Err(PlaceError::Storage(error)) => return Err(error.into()),
        Err(_) => return Ok(refused(frame, ListsProblem::Changed)),
    }
    drafts::drop_file(&app.heard, token).await?;
    Ok(done("/setup/places", Done::ListsAdded))
}

/// `GET /setup/lists.xlsx`
pub async fn as_workbook(State(app): State<App>, by: Grant<SetUp>) -> Result<Response, Failure> {
    download::rows(Kind::Workbook, "lists.xlsx", Sheet::LISTS, &lists_out(&app.heard, &by, &KINDS).await?)
}

/// `GET /setup/lists.csv`
pub async fn as_csv(State(app): State<App>, by: Grant<SetUp>) -> Result<Response, Failure> {
    download::rows(Kind::Separated, "lists.csv", Sheet::LISTS, &lists_out(&app.heard, &by, &KINDS).await?)
}
