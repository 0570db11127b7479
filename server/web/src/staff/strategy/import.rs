//! Taking a plan in through the browser: upload, preview, confirm.

mod preview;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::strategy::{ImportCounts, ImportProblem};
use heard_domain::drafts::Token;
use heard_domain::ids::PlanId;
use heard_domain::people::{EditStrategy, Grant, ReadStrategy};
use heard_domain::strategy::{
    Choices, GridTyped, ImportError, Importer, Incoming, Prepared, Proposal, Target, Typed, import_into, plans,
    prepare, propose, propose_into, was_read_last,
};
use heard_vocabulary::PlanKind;

use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::Staff;
use crate::{App, Failure, cookies, drafts};
use preview::{Goal, preview_props};

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
    by: Grant<EditStrategy>,
    Staff(frame): Staff,
    form: Multipart,
) -> Result<Response, Failure> {
    let Some((name, bytes)) = upload(form).await.filter(|(_, bytes)| !bytes.is_empty()) else {
        return Ok(refused(frame, ImportProblem::NoFile));
    };
    let bytes = Arc::new(bytes);
    let prepared = match prepare(&app.heard, &name, Arc::clone(&bytes), Typed::Nothing).await? {
        Ok(prepared) => prepared,
        Err(no_plan) => return Ok(refused(frame, ImportProblem::Unreadable(no_plan.to_string()))),
    };
    let plan = match &prepared.plan {
        Ok(file) => propose(&app.heard, Arc::clone(file)).await?.plan,
        Err(_) => None,
    };
    let token = drafts::keep_file(&app.heard, &name, &bytes).await?;
    let into = Goal { plan, kind: PlanKind::Strategy, title: String::new() };
    draw(&app, &by, frame, Waiting { token, name, bytes, otherwise: false }, (prepared, into), 1).await
}

/// `POST /strategy/import/preview`: the same file, read as was chosen.
pub async fn again(Form { app, by, fields, frame }: Form<EditStrategy>) -> Result<Response, Failure> {
    let Some((token, name, bytes)) = drafts::kept_file(&app.heard, fields.get("token")).await? else {
        return Ok(refused(frame, ImportProblem::PreviewGone));
    };
    let (bytes, typed) = (Arc::new(bytes), Typed::Grid(grid(&fields)));
    let prepared = match prepare(&app.heard, &name, Arc::clone(&bytes), typed).await? {
        Ok(prepared) => prepared,
        Err(no_plan) => return Ok(refused(frame, ImportProblem::Unreadable(no_plan.to_string()))),
    };
    let file = Waiting { token, name, bytes, otherwise: false };
    draw(&app, &by, frame, file, (prepared, goal(&fields)), fields.one("page").unwrap_or(1)).await
}

/// The file that waits for somebody to confirm.
struct Waiting {
    token: Token,
    name: String,
    bytes: Arc<Vec<u8>>,
    /// Whether it would change something else by now than what they confirmed.
    otherwise: bool,
}

/// Where the file is to go, as was chosen.
fn goal(fields: &Fields) -> Goal {
    Goal {
        plan: fields.one::<PlanId>("plan"),
        kind: PlanKind::parse(fields.get("kind")).unwrap_or(PlanKind::Strategy),
        title: heard_storage::text::one_line(fields.get("title")),
    }
}

/// What was chosen in the grid.
fn grid(fields: &Fields) -> GridTyped {
    let (mut sheets, mut columns, mut words) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    for (name, value) in &fields.0 {
        let parts: Vec<&str> = name.split('.').collect();
        match parts[..] {
            ["use", at] => {
                if let Ok(at) = at.parse() {
                    sheets.insert(at, value.clone());
                }
            }
            ["col", at, place] => {
                if let (Ok(at), Ok(place)) = (at.parse(), place.parse()) {
                    columns.insert((at, place), value.clone());
                }
            }
            ["word-text", at] => words.push((value.clone(), fields.get(&format!("word.{at}")).to_owned())),
            _ => {}
        }
    }
    GridTyped { sheets, columns, words }
}

async fn draw(
    app: &App,
    by: &Grant<EditStrategy>,
    frame: staff::StaffFrame,
    Waiting { token, name, bytes, otherwise }: Waiting,
    (prepared, into): (Prepared, Goal),
    page_wanted: usize,
) -> Result<Response, Failure> {
    let reader = Grant::<ReadStrategy>::check(by.account()).ok_or(Failure::Forbidden)?;
    let plans = plans(&app.heard, &reader).await?;
    let proposal = match &prepared.plan {
        Ok(file) => Some(propose_into(&app.heard, Arc::clone(file), into.plan).await?),
        Err(_) => None,
    };
    let same_file = match into.plan {
        Some(plan) => was_read_last(&app.heard, plan, &bytes).await?,
        None => false,
    };
    let status = match (&proposal, otherwise) {
        (_, true) => StatusCode::CONFLICT,
        (Some(_), false) => StatusCode::OK,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let shown = proposal.as_ref().map(Proposal::digest).transpose()?.unwrap_or_default();
    let file = (name, cookies::hex(&token));
    let props = preview_props(file, &prepared, proposal.as_ref(), (into, plans.as_slice()), page_wanted);
    let props = staff::strategy::ImportPreviewPage { same_file, shown, otherwise, ..props };
    Ok(page(status, move || staff::strategy::import_preview(frame, props)))
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
    let typed = Typed::Choices(Choices::from_text(fields.get("choices")));
    let prepared = match prepare(&app.heard, &name, Arc::clone(&bytes), typed).await? {
        Ok(prepared) => prepared,
        Err(no_plan) => return Ok(refused(frame, ImportProblem::Unreadable(no_plan.to_string()))),
    };
    let file = match &prepared.plan {
        Ok(file) => Arc::clone(file),
        Err(no_plan) => return Ok(refused(frame, ImportProblem::Unreadable(no_plan.to_string()))),
    };
    let into = goal(&fields);
    let target = into.plan.map_or_else(|| Target::New { kind: into.kind, title: into.title.clone() }, Target::Plan);
    let incoming = Incoming::new(&name, &bytes, file, prepared.kept());
    let shown = Some(fields.get("shown"));
    let taken = match import_into(&app.heard, Importer::person(&by), target, incoming, shown).await {
        Ok(taken) => taken,
        // What was shown is shown again as it is by now, with the same file.
        Err(ImportError::Otherwise) => {
            let file = Waiting { token, name, bytes, otherwise: true };
            return draw(&app, &by, frame, file, (prepared, into), 1).await;
        }
        Err(ImportError::Gone) => return Ok(refused(frame, ImportProblem::PlanGone)),
        Err(ImportError::Changed) => return Err(Failure::Status(StatusCode::CONFLICT)),
        Err(ImportError::Storage(error)) => return Err(error.into()),
    };
    // Only now: a reading that was refused can be tried again with the same preview.
    if let Err(error) = drafts::drop_file(&app.heard, token).await {
        tracing::warn!(%error, "the file of an import waits for its two hours to end");
    }
    let done = taken.counts;
    let counts = ImportCounts {
        objectives: done.objectives,
        new: done.new,
        changed: done.changed,
        unchanged: done.unchanged,
        missing: done.missing,
    };
    let (plan, in_force) = (taken.plan.to_string(), taken.in_force);
    let props = staff::strategy::ImportDonePage { file_name: name, plan, in_force, counts };
    Ok(page(StatusCode::OK, move || staff::strategy::import_done(frame, props)))
}
