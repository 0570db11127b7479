//! Taking a plan in through the browser: upload, preview, confirm; and
//! writing it back.

use axum::extract::{Multipart, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use heard_app::pages::staff::{self, ImportCounts};

use super::frame::Staff;
use crate::domain::people::{EditStrategy, Grant, ReadStrategy};
use crate::domain::strategy::import::{Change, Compared, Options, PlanFile, SheetReport, export_xlsx, read_plan};
use crate::domain::strategy::{Importer, Proposal, import_plan, plan_for_export, propose};
use crate::http::fields::Fields;
use crate::http::page::page;
use crate::http::{App, Failure, cookies, drafts};

/// `GET /strategy/import`
pub async fn form(_by: Grant<EditStrategy>, Staff(frame): Staff) -> Response {
    page(StatusCode::OK, move || staff::import(frame, staff::ImportPage::default()))
}

fn refused(frame: staff::StaffFrame, sentence: String) -> Response {
    let props = staff::ImportPage { error: Some(sentence) };
    page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::import(frame, props))
}

/// The file of the form, with its name.
async fn upload(mut form: Multipart) -> Option<(String, Vec<u8>)> {
    while let Ok(Some(field)) = form.next_field().await {
        if field.name() == Some("file") {
            let name = field.file_name().unwrap_or("plan").to_owned();
            return field.bytes().await.ok().map(|bytes| (name, bytes.to_vec()));
        }
    }
    None
}

/// `POST /strategy/import`
pub async fn preview(
    State(app): State<App>,
    _by: Grant<EditStrategy>,
    Staff(frame): Staff,
    form: Multipart,
) -> Result<Response, Failure> {
    let Some((name, bytes)) = upload(form).await.filter(|(_, bytes)| !bytes.is_empty()) else {
        return Ok(refused(frame, "Choose the plan’s file first. It can be up to 20 MB.".to_owned()));
    };
    let (read_name, read_bytes) = (name.clone(), bytes.clone());
    let read = tokio::task::spawn_blocking(move || read_plan(&read_name, &read_bytes, &Options::default())).await;
    let plan = match read {
        Ok(Ok(plan)) => plan,
        Ok(Err(no_plan)) => return Ok(refused(frame, no_plan.to_string())),
        Err(_) => return Ok(refused(frame, "This file could not be read.".to_owned())),
    };
    let proposal = propose(&app.heard, &plan).await?;
    let token = drafts::keep_file(&app.heard, &name, &bytes).await?;
    let props = preview_props(name, cookies::hex(&token), &plan, &proposal);
    Ok(page(StatusCode::OK, move || staff::import_preview(frame, props)))
}

fn preview_props(file_name: String, token: String, plan: &PlanFile, proposal: &Proposal) -> staff::ImportPreviewPage {
    let mut counts = ImportCounts { objectives: proposal.objectives.len(), ..ImportCounts::default() };
    for row in &proposal.comparison.rows {
        match row.change {
            Change::New => counts.new += 1,
            Change::Changed { .. } => counts.changed += 1,
            Change::Unchanged => counts.unchanged += 1,
            Change::Missing => counts.missing += 1,
        }
    }
    let target = match proposal.plan {
        Some(_) => "It updates the plan in force, row by row as listed here.",
        None => {
            "None of its rows are in the plan in force, so it becomes a plan of its own and comes into force. The plan before it is kept."
        }
    };
    staff::ImportPreviewPage {
        file_name,
        token,
        target: target.to_owned(),
        sheets: plan.sheets.iter().map(sheet).collect(),
        objectives: proposal.objectives.iter().map(|o| (o.text.clone(), o.how.clone())).collect(),
        changes: proposal.comparison.rows.iter().filter_map(change).collect(),
        counts,
        nothing_changes: proposal.plan.is_some() && proposal.comparison.changes_nothing(),
    }
}

fn sheet(sheet: &SheetReport) -> staff::SheetLine {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let r = sheet.ratings;
    staff::SheetLine {
        name: sheet.name.clone(),
        objectives: sheet.objectives,
        actions: sheet.actions,
        measures: sheet.measures,
        ratings: staff::Ratings {
            blue: count(r.blue),
            green: count(r.green),
            amber: count(r.amber),
            red: count(r.red),
            none: count(r.none),
        },
        warnings: sheet
            .warnings
            .iter()
            .map(|w| staff::WarningLine {
                row: w.row,
                column: w.column.clone(),
                value: w.value.clone(),
                problem: w.problem.clone(),
            })
            .collect(),
    }
}

fn change(compared: &Compared) -> Option<staff::ChangeLine> {
    let (kind, fields) = match &compared.change {
        Change::Unchanged => return None,
        Change::New => (staff::ChangeKind::New, Vec::new()),
        Change::Missing => (staff::ChangeKind::Missing, Vec::new()),
        Change::Changed { fields } => (
            staff::ChangeKind::Changed,
            fields
                .iter()
                .map(|f| staff::FieldLine { field: f.field.clone(), before: f.before.clone(), after: f.after.clone() })
                .collect(),
        ),
    };
    let row = &compared.row;
    Some(staff::ChangeLine {
        kind,
        sheet: row.source.sheet.clone(),
        row: row.source.row,
        reference: row.reference.clone(),
        activity: row.activity.clone().or_else(|| row.metric.clone()).unwrap_or_default(),
        fields,
    })
}

/// `POST /strategy/import/confirm`
pub async fn confirm(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let token = cookies::unhex(fields.get("token")).and_then(|bytes| bytes.try_into().ok());
    let kept = match token {
        Some(token) => drafts::take_file(&app.heard, token).await?,
        None => None,
    };
    let Some((name, bytes)) = kept else {
        return Ok(refused(
            frame,
            "This preview is over two hours old or was used already. Choose the file again.".to_owned(),
        ));
    };
    let plan = match read_plan(&name, &bytes, &Options::default()) {
        Ok(plan) => plan,
        Err(no_plan) => return Ok(refused(frame, no_plan.to_string())),
    };
    let done = import_plan(&app.heard, Importer::person(&by), &name, &bytes, plan).await?;
    let counts = ImportCounts {
        objectives: done.objectives,
        new: done.new,
        changed: done.changed,
        unchanged: done.unchanged,
        missing: done.missing,
    };
    let props = staff::ImportDonePage { file_name: name, counts };
    Ok(page(StatusCode::OK, move || staff::import_done(frame, props)))
}

/// `GET /strategy/export`
pub async fn export(State(app): State<App>, _by: Grant<ReadStrategy>) -> Result<Response, Failure> {
    let plan = plan_for_export(&app.heard).await?.ok_or(Failure::NotFound)?;
    let bytes = export_xlsx(&plan.layout, &plan.objectives, &plan.rows).map_err(|e| Failure::Broken(e.to_string()))?;
    let mut headers = HeaderMap::new();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    );
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"plan.xlsx\""));
    Ok((headers, bytes).into_response())
}
