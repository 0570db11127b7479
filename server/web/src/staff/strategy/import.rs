//! Taking a plan in through the browser: upload, preview, confirm.

use std::sync::Arc;

use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::strategy::{ImportCounts, ImportProblem, ObjectiveFound};
use heard_domain::people::{EditStrategy, Grant};
use heard_domain::strategy::import::{Change, Compared, Options, PlanFile, SheetReport, Warning};
use heard_domain::strategy::{Importer, Proposal, import_plan, propose, read_in_turn};

use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::Staff;
use crate::{App, Failure, cookies, drafts};

/// The most lines of one list in a preview: a page of ten thousand is read by
/// nobody, and drawn for long.
const MOST_LINES: usize = 500;

/// `GET /strategy/import`
pub async fn form(_by: Grant<EditStrategy>, Staff(frame): Staff) -> Response {
    page(StatusCode::OK, move || staff::strategy::import(frame, staff::strategy::ImportPage::default()))
}

fn refused(frame: staff::StaffFrame, problem: ImportProblem) -> Response {
    let props = staff::strategy::ImportPage { problem: Some(problem) };
    page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::strategy::import(frame, props))
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
        return Ok(refused(frame, ImportProblem::NoFile));
    };
    let bytes = Arc::new(bytes);
    let plan = match read_in_turn(&name, Arc::clone(&bytes), Options::default()).await {
        Ok(plan) => Arc::new(plan),
        Err(no_plan) => return Ok(refused(frame, ImportProblem::Unreadable(no_plan.to_string()))),
    };
    let proposal = propose(&app.heard, Arc::clone(&plan)).await?;
    let token = drafts::keep_file(&app.heard, &name, &bytes).await?;
    let props = preview_props(name, cookies::hex(&token), &plan, &proposal);
    Ok(page(StatusCode::OK, move || staff::strategy::import_preview(frame, props)))
}

fn preview_props(
    file_name: String,
    token: String,
    plan: &PlanFile,
    proposal: &Proposal,
) -> staff::strategy::ImportPreviewPage {
    let mut counts = ImportCounts { objectives: proposal.objectives.len(), ..ImportCounts::default() };
    for row in &proposal.comparison.rows {
        match row.change {
            Change::New => counts.new += 1,
            Change::Changed { .. } => counts.changed += 1,
            Change::Unchanged => counts.unchanged += 1,
            Change::Missing => counts.missing += 1,
        }
    }
    staff::strategy::ImportPreviewPage {
        file_name,
        token,
        updates: proposal.plan.is_some(),
        sheets: sheets(&plan.sheets),
        objectives: proposal
            .objectives
            .iter()
            .take(MOST_LINES)
            .map(|objective| ObjectiveFound { text: objective.text.clone(), how: objective.how.clone() })
            .collect(),
        changes: proposal.comparison.rows.iter().filter_map(change).take(MOST_LINES).collect(),
        counts,
        nothing_changes: proposal.plan.is_some() && proposal.comparison.changes_nothing(),
    }
}

/// The sheets, with the first of all their warnings.
fn sheets(sheets: &[SheetReport]) -> Vec<staff::strategy::SheetLine> {
    let mut room = MOST_LINES;
    let with_warnings = |report: &SheetReport| {
        let line = sheet(report, room);
        room -= line.warnings.len();
        line
    };
    sheets.iter().map(with_warnings).collect()
}

fn warning(warning: &Warning) -> staff::strategy::WarningLine {
    staff::strategy::WarningLine {
        row: warning.row,
        column: warning.column.clone(),
        value: warning.value.clone(),
        problem: warning.problem.clone(),
    }
}

fn sheet(sheet: &SheetReport, room: usize) -> staff::strategy::SheetLine {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let r = sheet.ratings;
    staff::strategy::SheetLine {
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
        warned: sheet.warnings.len(),
        warnings: sheet.warnings.iter().take(room).map(warning).collect(),
    }
}

fn change(compared: &Compared) -> Option<staff::strategy::ChangeLine> {
    let (kind, fields) = match &compared.change {
        Change::Unchanged => return None,
        Change::New => (staff::strategy::ChangeKind::New, Vec::new()),
        Change::Missing => (staff::strategy::ChangeKind::Missing, Vec::new()),
        Change::Changed { fields } => (
            staff::strategy::ChangeKind::Changed,
            fields
                .iter()
                .map(|f| staff::strategy::FieldLine {
                    field: f.field.clone(),
                    before: f.before.clone(),
                    after: f.after.clone(),
                })
                .collect(),
        ),
    };
    let row = &compared.row;
    Some(staff::strategy::ChangeLine {
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
    let kept = drafts::kept_file(&app.heard, fields.get("token")).await?;
    let Some((token, name, bytes)) = kept else {
        return Ok(refused(frame, ImportProblem::PreviewGone));
    };
    let bytes = Arc::new(bytes);
    let plan = match read_in_turn(&name, Arc::clone(&bytes), Options::default()).await {
        Ok(plan) => plan,
        Err(no_plan) => return Ok(refused(frame, ImportProblem::Unreadable(no_plan.to_string()))),
    };
    let done = import_plan(&app.heard, Importer::person(&by), &name, &bytes, plan).await?;
    // Only now: a reading that was refused can be tried again with the same preview.
    if let Err(error) = drafts::drop_file(&app.heard, token).await {
        tracing::warn!(%error, "the file of an import waits for its two hours to end");
    }
    let counts = ImportCounts {
        objectives: done.objectives,
        new: done.new,
        changed: done.changed,
        unchanged: done.unchanged,
        missing: done.missing,
    };
    let props = staff::strategy::ImportDonePage { file_name: name, counts };
    Ok(page(StatusCode::OK, move || staff::strategy::import_done(frame, props)))
}
