//! Many invitations at once: a sheet is read and shown, then confirmed.

use std::sync::Arc;

use axum::extract::{Multipart, State};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::doors::{Done, MadeLine, ManyLine, ManyPage, ManyProblem};
use heard_domain::assignments::staff_out;
use heard_domain::messages::{Carrier, Medium, channel_state};
use heard_domain::people::many::{ColleagueRow, SheetError, colleagues_in};
use heard_domain::people::{Grant, InviteStaff, KeepStaff, issue_many};
use heard_domain::sheets::Sheet;
use heard_domain::strategy::import::NotAPlan;
use heard_domain::strategy::read_sheet_in_turn;

use crate::download::{self, Kind};
use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done, status_of};
use crate::{App, Failure, cookies, drafts};

fn drawn(frame: staff::StaffFrame, props: ManyPage) -> Response {
    let wrong = props.problem.is_some() || props.lines.iter().any(|line| !line.problems.is_empty());
    page(status_of(wrong), move || staff::doors::many(frame, props))
}

fn refused(frame: staff::StaffFrame, problem: ManyProblem) -> Response {
    drawn(frame, ManyPage { problem: Some(problem), ..ManyPage::default() })
}

/// `GET /people/invite-many`
pub async fn form(_by: Grant<InviteStaff>, Staff(frame): Staff) -> Response {
    drawn(frame, ManyPage::default())
}

/// `GET /people/staff.xlsx`
pub async fn as_workbook(State(app): State<App>, by: Grant<KeepStaff>) -> Result<Response, Failure> {
    download::rows(Kind::Workbook, "staff.xlsx", Sheet::STAFF, &staff_out(&app.heard, &by).await?)
}

/// `GET /people/staff.csv`
pub async fn as_csv(State(app): State<App>, by: Grant<KeepStaff>) -> Result<Response, Failure> {
    download::rows(Kind::Separated, "staff.csv", Sheet::STAFF, &staff_out(&app.heard, &by).await?)
}

/// The file of the form, with its name.
pub async fn upload(mut form: Multipart) -> Result<(String, Vec<u8>), ManyProblem> {
    // What does not come to its end here is larger than may be.
    while let Some(field) = form.next_field().await.map_err(|_| ManyProblem::TooLarge)? {
        if field.name() == Some("file") {
            let name = field.file_name().unwrap_or("staff").to_owned();
            let bytes = field.bytes().await.map_err(|_| ManyProblem::TooLarge)?;
            return if bytes.is_empty() { Err(ManyProblem::NoFile) } else { Ok((name, bytes.to_vec())) };
        }
    }
    Err(ManyProblem::NoFile)
}

/// The rows of a sheet, or what is wrong with it.
async fn rows_of(
    app: &App,
    by: &Grant<InviteStaff>,
    name: &str,
    bytes: Vec<u8>,
) -> Result<Result<Vec<ColleagueRow>, ManyProblem>, Failure> {
    let sheet = match read_sheet_in_turn(name, Arc::new(bytes)).await {
        Ok(sheet) => sheet,
        Err(NotAPlan::Busy) => return Ok(Err(ManyProblem::Busy)),
        Err(_) => return Ok(Err(ManyProblem::Unreadable)),
    };
    Ok(match colleagues_in(&app.heard, by, &sheet).await {
        Ok(rows) => Ok(rows),
        Err(SheetError::NoHeadings) => Err(ManyProblem::NoHeadings),
        Err(SheetError::TwoColumns) => Err(ManyProblem::TwoColumns),
        Err(SheetError::Nobody) => Err(ManyProblem::Nobody),
        Err(SheetError::TooMany) => Err(ManyProblem::TooMany),
        Err(SheetError::Storage(error)) => return Err(error.into()),
    })
}

fn lines(rows: &[ColleagueRow]) -> Vec<ManyLine> {
    let line = |row: &ColleagueRow| ManyLine {
        row: usize::try_from(row.number).unwrap_or_default(),
        name: row.name.clone(),
        title: row.title.clone(),
        email: row.email.clone(),
        role: row.role.clone(),
        places: row.places.clone(),
        problems: row.problems.clone(),
        there: row.there,
    };
    let mut lines: Vec<ManyLine> = rows.iter().map(line).collect();
    // What has to be put right stands first, and who is here already last.
    lines.sort_by_key(|line| (line.problems.is_empty(), line.there, line.row));
    lines
}

/// `POST /people/invite-many`
pub async fn preview(
    State(app): State<App>,
    by: Grant<InviteStaff>,
    Staff(frame): Staff,
    form: Multipart,
) -> Result<Response, Failure> {
    let (file_name, bytes) = match upload(form).await {
        Ok(file) => file,
        Err(problem) => return Ok(refused(frame, problem)),
    };
    let rows = match rows_of(&app, &by, &file_name, bytes.clone()).await? {
        Ok(rows) => rows,
        Err(problem) => return Ok(refused(frame, problem)),
    };
    let lines = lines(&rows);
    let nothing = lines.iter().all(|line| line.there);
    let token = match !nothing && lines.iter().all(|line| line.problems.is_empty()) {
        true => cookies::hex(&drafts::keep_file(&app.heard, &file_name, &bytes).await?),
        false => String::new(),
    };
    Ok(drawn(frame, ManyPage { file_name, token, lines, ..ManyPage::default() }))
}

/// `POST /people/invite-many/confirm`
pub async fn confirm(
    State(app): State<App>,
    by: Grant<InviteStaff>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let kept = drafts::kept_file(&app.heard, fields.get("token")).await?;
    let Some((token, file_name, bytes)) = kept else { return Ok(refused(frame, ManyProblem::Gone)) };
    let rows = match rows_of(&app, &by, &file_name, bytes).await? {
        Ok(rows) => rows,
        Err(problem) => return Ok(refused(frame, problem)),
    };
    // Somebody may have taken an address since the preview: then nobody is invited.
    if rows.iter().any(|row| !row.problems.is_empty()) {
        let lines = lines(&rows);
        return Ok(drawn(frame, ManyPage { file_name, lines, ..ManyPage::default() }));
    }
    let people: Vec<(String, String)> =
        rows.iter().filter(|row| !row.there).map(|row| (row.name.clone(), row.email.clone())).collect();
    let newcomers = rows.into_iter().filter_map(ColleagueRow::newcomer).collect();
    let made = issue_many(&app.heard, &by, newcomers).await?;
    drafts::drop_file(&app.heard, token).await?;
    let states = channel_state(&app.heard).await?;
    if !states.iter().any(|state| state.medium == Medium::Email && state.carrier == Carrier::Outbox) {
        return Ok(done("/people/invite-many", Done::Invited));
    }
    let until = made.first().map(|one| one.expires_at.iso_date()).unwrap_or_default();
    let line = |((name, email), invite): ((String, String), heard_domain::people::NewInvite)| MadeLine {
        name,
        email,
        link: app.origin.link(&format!("/staff/join/{}", invite.code)),
    };
    let made = people.into_iter().zip(made).map(line).collect();
    Ok(drawn(frame, ManyPage { made, until, ..ManyPage::default() }))
}
