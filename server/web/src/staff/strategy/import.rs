//! Taking a plan in through the browser: upload, preview, confirm.

mod chosen;
mod preview;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff;
use heard_app::pages::staff::strategy::{ImportCounts, ImportDonePage, ImportPreviewPage, ImportProblem, ShownAgain};
use heard_domain::drafts::Token;
use heard_domain::ids::{ImportId, PlanId};
use heard_domain::people::{EditStrategy, Grant, ReadStrategy};
use heard_domain::strategy::{
    self, Choices, GridTyped, ImportError, Importer, Incoming, Prepared, Proposal, Said, Target, Typed, import_into,
    plans, prepare, propose, propose_said, was_read_last,
};
use heard_vocabulary::PlanKind;

use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::Staff;
use crate::{App, Failure, cookies, drafts};
use chosen::{drawn, is_as_drawn};
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
            let name = strategy::file_name(field.file_name().unwrap_or("plan"));
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
    // A form in which no file was chosen sends one without a name.
    let Some((name, bytes)) = upload(form).await.filter(|(name, bytes)| !(name.is_empty() && bytes.is_empty())) else {
        return Ok(refused(frame, ImportProblem::NoFile));
    };
    if bytes.is_empty() {
        return Ok(refused(frame, ImportProblem::Empty));
    }
    let bytes = Arc::new(bytes);
    let prepared = match prepare(&app.heard, &name, Arc::clone(&bytes), Typed::Nothing).await? {
        Ok(prepared) => prepared,
        Err(no_plan) => return Ok(refused(frame, ImportProblem::Unreadable(no_plan.to_string()))),
    };
    // What may well be another plan's file updates none before somebody says so.
    let (plan, few) = match &prepared.plan {
        Ok(file) => {
            let found = propose(&app.heard, Arc::clone(file)).await?;
            if found.shares_few_rows() { (None, found.plan) } else { (found.plan, None) }
        }
        Err(_) => (None, None),
    };
    let token = drafts::keep_file(&app.heard, &name, &bytes).await?;
    // What a new one would be called, where the file says it.
    let title = prepared.title_line().unwrap_or_default();
    let into = Goal { plan, few, said: Said::default(), kind: PlanKind::Strategy, title };
    draw(&app, &by, frame, Waiting { token, name, bytes, again: None }, (prepared, into), 1).await
}

/// How the file is to be read: as the preview was, where nothing else is chosen in its form.
fn typed(fields: &Fields) -> Typed {
    match is_as_drawn(fields) {
        true => Typed::Choices(Choices::from_text(fields.get("choices"))),
        false => Typed::Grid(grid(fields)),
    }
}

/// `POST /strategy/import/preview`: the same file, read as was chosen.
pub async fn again(Form { app, by, fields, frame }: Form<EditStrategy>) -> Result<Response, Failure> {
    let Some((token, name, bytes)) = drafts::kept_file(&app.heard, fields.get("token")).await? else {
        return Ok(refused(frame, ImportProblem::PreviewGone));
    };
    let bytes = Arc::new(bytes);
    let prepared = match prepare(&app.heard, &name, Arc::clone(&bytes), typed(&fields)).await? {
        Ok(prepared) => prepared,
        Err(no_plan) => return Ok(refused(frame, ImportProblem::Unreadable(no_plan.to_string()))),
    };
    let file = Waiting { token, name, bytes, again: None };
    draw(&app, &by, frame, file, (prepared, goal(&fields)), fields.one("page").unwrap_or(1)).await
}

/// The file that waits for somebody to confirm.
struct Waiting {
    token: Token,
    name: String,
    bytes: Arc<Vec<u8>>,
    /// Why it is shown again though they confirmed it.
    again: Option<ShownAgain>,
}

/// Where the file is to go, as was chosen.
fn goal(fields: &Fields) -> Goal {
    Goal {
        plan: fields.one::<PlanId>("plan"),
        few: None,
        said: Said { same: answered(fields, "same"), leads: answered(fields, "lead") },
        kind: PlanKind::parse(fields.get("kind")).unwrap_or(PlanKind::Strategy),
        title: heard_storage::text::one_line(fields.get("title")),
    }
}

/// Which questions of a kind were answered with yes: of each the plan's words, and the file's.
fn answered(fields: &Fields, kind: &str) -> Vec<(String, String)> {
    let said = fields.0.iter().filter(|(_, value)| value == "yes");
    let places = said.filter_map(|(name, _)| name.strip_prefix(kind)?.strip_prefix('.'));
    let words = |at: &str, which: &str| fields.get(&format!("{kind}-{which}.{at}")).to_owned();
    places.map(|at| (words(at, "before"), words(at, "after"))).collect()
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
    Waiting { token, name, bytes, again }: Waiting,
    (prepared, into): (Prepared, Goal),
    page_wanted: usize,
) -> Result<Response, Failure> {
    let reader = Grant::<ReadStrategy>::check(by.account()).ok_or(Failure::Forbidden)?;
    let plans = plans(&app.heard, &reader).await?;
    let proposal = match &prepared.plan {
        Ok(file) => Some(propose_said(&app.heard, Arc::clone(file), into.plan, into.said.clone()).await?),
        Err(_) => None,
    };
    let same_file = match into.plan {
        Some(plan) => was_read_last(&app.heard, plan, &bytes).await?,
        None => false,
    };
    let status = match (&proposal, again) {
        (_, Some(ShownAgain::Overtaken)) => StatusCode::CONFLICT,
        (Some(_), None) => StatusCode::OK,
        (None, _) | (_, Some(ShownAgain::Chosen)) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let shown = proposal.as_ref().map(Proposal::digest).transpose()?.unwrap_or_default();
    let file = (name, cookies::hex(&token));
    let props = preview_props(file, &prepared, proposal.as_ref(), (into, plans.as_slice()), page_wanted);
    let chosen = drawn(&props);
    let props = ImportPreviewPage { same_file, shown, chosen, shown_again: again, ..props };
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
    let prepared = match prepare(&app.heard, &name, Arc::clone(&bytes), typed(&fields)).await? {
        Ok(prepared) => prepared,
        Err(no_plan) => return Ok(refused(frame, ImportProblem::Unreadable(no_plan.to_string()))),
    };
    let into = goal(&fields);
    // Nothing is brought in that was not shown.
    let file = match &prepared.plan {
        Ok(file) if is_as_drawn(&fields) => Arc::clone(file),
        Ok(_) | Err(_) => {
            let file = Waiting { token, name, bytes, again: Some(ShownAgain::Chosen) };
            return draw(&app, &by, frame, file, (prepared, into), 1).await;
        }
    };
    let target = into.plan.map_or_else(|| Target::New { kind: into.kind, title: into.title.clone() }, Target::Plan);
    let incoming = Incoming { said: into.said.clone(), ..Incoming::new(&name, &bytes, file, prepared.kept()) };
    let shown = Some(fields.get("shown"));
    let taken = match import_into(&app.heard, Importer::person(&by), target, incoming, shown).await {
        Ok(taken) => taken,
        // What was shown is shown again as it is by now, with the same file.
        Err(ImportError::Otherwise | ImportError::Changed) => {
            let file = Waiting { token, name, bytes, again: Some(ShownAgain::Overtaken) };
            return draw(&app, &by, frame, file, (prepared, into), 1).await;
        }
        Err(ImportError::Gone) => return Ok(refused(frame, ImportProblem::PlanGone)),
        Err(ImportError::Storage(error)) => return Err(error.into()),
    };
    // Only now: a reading that was refused can be tried again with the same preview.
    if let Err(error) = drafts::drop_file(&app.heard, token).await {
        tracing::warn!(%error, "the file of an import waits for its two hours to end");
    }
    // A page of its own: loading it again, and going back to it, shows it once more.
    Ok(Redirect::to(&format!("/strategy/imports/{}", taken.import)).into_response())
}

/// `GET /strategy/imports/{id}`: what an import came to.
pub async fn came_to(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let id: ImportId = id.parse().map_err(|_| Failure::NotFound)?;
    let found = strategy::came_to(&app.heard, &by, id).await?.ok_or(Failure::NotFound)?;
    let done = found.counts;
    let counts = ImportCounts {
        objectives: done.objectives,
        new: done.new,
        changed: done.changed,
        unchanged: done.unchanged,
        missing: done.missing,
    };
    let (file_name, plan) = (found.file, found.plan.to_string());
    let props = ImportDonePage { file_name, plan, in_force: found.in_force, undone: found.undone, counts };
    Ok(page(StatusCode::OK, move || staff::strategy::import_done(frame, props)))
}
