//! Taking measures in through the browser: upload, preview, confirm.

use std::sync::Arc;

use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::measures::{
    AreaChoice, Done, ImportProblem, MeasuresFile, MeasuresImportPage, MeasuresPreviewPage, NumberCounts, NumberLine,
    PLACE,
};
use heard_app::pages::staff::{self, StaffFrame};
use heard_domain::measures::{
    MeasureFile, MeasuresProposal, ProposedArea, ProposedNumber, import_measures, propose_measures,
    read_measures_in_turn,
};
use heard_domain::people::{EditStrategy, Grant};
use heard_domain::strategy::Importer;
use heard_vocabulary::{MeasureArea, MeasureChange};
use serde::{Deserialize, Serialize};

use super::shown;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure, cookies, drafts};

/// So many files at once.
const MOST_FILES: usize = 40;

/// The most lines of one list in a preview.
const MOST_LINES: usize = 500;

/// A file as it came.
#[derive(Debug)]
struct Came {
    name: String,
    bytes: Vec<u8>,
}

/// What is kept of several files beside their bytes, which lie one behind another.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    name: String,
    length: usize,
}

/// `GET /strategy/measures/import`
pub async fn form(_by: Grant<EditStrategy>, Staff(frame): Staff) -> Response {
    page(StatusCode::OK, move || staff::measures::import(frame, MeasuresImportPage::default()))
}

fn refused(frame: StaffFrame, problem: ImportProblem) -> Response {
    let props = MeasuresImportPage { problem: Some(problem) };
    page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::measures::import(frame, props))
}

/// The files of the form; `None` where one of them did not come whole.
async fn uploads(mut form: Multipart) -> Option<Vec<Came>> {
    let mut files = Vec::new();
    while let Some(field) = form.next_field().await.ok()? {
        if field.name() != Some("file") {
            continue;
        }
        let name = field.file_name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.ok()?.to_vec();
        // A form without a file brings one without a name and without bytes.
        if !name.is_empty() && !bytes.is_empty() {
            files.push(Came { name, bytes });
        }
    }
    Some(files).filter(|files| !files.is_empty())
}

/// Reads every file, or says which one is none.
async fn read(files: &[Came]) -> Result<Vec<MeasureFile>, ImportProblem> {
    let mut read = Vec::with_capacity(files.len());
    for file in files {
        match read_measures_in_turn(&file.name, Arc::new(file.bytes.clone())).await {
            Ok(measures) => read.push(measures),
            Err(why) => return Err(ImportProblem::Unreadable(file.name.clone(), why.to_string())),
        }
    }
    Ok(read)
}

/// `POST /strategy/measures/import`
pub async fn preview(
    State(app): State<App>,
    _by: Grant<EditStrategy>,
    Staff(frame): Staff,
    form: Multipart,
) -> Result<Response, Failure> {
    let Some(files) = uploads(form).await else { return Ok(refused(frame, ImportProblem::NoFile)) };
    if files.len() > MOST_FILES {
        return Ok(refused(frame, ImportProblem::TooMany));
    }
    let read = match read(&files).await {
        Ok(read) => read,
        Err(problem) => return Ok(refused(frame, problem)),
    };
    let proposal = propose_measures(&app.heard, &read).await?;
    let kept: Vec<Kept> = files.iter().map(|file| Kept { name: file.name.clone(), length: file.bytes.len() }).collect();
    let kept = serde_json::to_string(&kept).map_err(|error| Failure::Broken(error.to_string()))?;
    let bytes: Vec<u8> = files.iter().flat_map(|file| file.bytes.iter().copied()).collect();
    let token = drafts::keep_file(&app.heard, &kept, &bytes).await?;
    let props = preview_props(cookies::hex(&token), &files, &read, proposal);
    Ok(page(StatusCode::OK, move || staff::measures::import_preview(frame, props)))
}

fn preview_props(
    token: String,
    files: &[Came],
    read: &[MeasureFile],
    proposal: MeasuresProposal,
) -> MeasuresPreviewPage {
    let counts = proposal.counts();
    let file = |(came, file): (&Came, &MeasureFile)| MeasuresFile {
        file_name: came.name.clone(),
        name: file.name.clone(),
        cut: file.cut.clone(),
        numbers: file.series.iter().map(|series| series.readings.len()).sum(),
        warnings: file.warnings.iter().take(MOST_LINES).map(shown::warning).collect(),
        notes: file.notes.iter().take(MOST_LINES).map(shown::warning).collect(),
    };
    let area = |one: ProposedArea| AreaChoice { name: one.name, kind: one.kind, before: one.before, said: one.said };
    MeasuresPreviewPage {
        token,
        counts: NumberCounts { measures: counts.measures, new: counts.new, changed: counts.changed, same: counts.same },
        files: files.iter().zip(read).map(file).collect(),
        areas: proposal.areas.into_iter().take(MOST_LINES).map(area).collect(),
        clashes: proposal.clashes.iter().take(MOST_LINES).map(shown::warning).collect(),
        numbers: lines(proposal.numbers),
    }
}

/// Numbers that change before those that are new: they are what a person should look at.
fn lines(numbers: Vec<ProposedNumber>) -> Vec<NumberLine> {
    let line = |one: ProposedNumber| NumberLine {
        change: one.change,
        measure: one.measure,
        unit: one.unit,
        area: one.area,
        kind: one.kind,
        period: shown::period(one.period),
        before: one.before.map(|before| before.to_string()),
        after: one.after.to_string(),
    };
    let (changed, others): (Vec<_>, Vec<_>) = numbers.into_iter().partition(|one| one.change == MeasureChange::Changed);
    let new = others.into_iter().filter(|one| one.change == MeasureChange::New);
    changed.into_iter().chain(new).take(MOST_LINES).map(line).collect()
}

/// The kept files again.
fn unpacked(kept: &str, bytes: &[u8]) -> Option<Vec<Came>> {
    let kept: Vec<Kept> = serde_json::from_str(kept).ok()?;
    let mut rest = bytes;
    let mut files = Vec::with_capacity(kept.len());
    for Kept { name, length } in kept {
        let (own, after) = rest.split_at_checked(length)?;
        files.push(Came { name, bytes: own.to_vec() });
        rest = after;
    }
    Some(files)
}

/// What somebody says that areas are: those alone of which they chose something else than was
/// shown. What somebody else said meanwhile stands for all others.
fn kinds(fields: &Fields) -> Vec<(String, MeasureArea)> {
    let at = |what: &str, place: usize| fields.get(&format!("{what}.{place}"));
    let each = (0..MOST_LINES).map(|place| (at("area", place), at("kind", place), at("shown", place)));
    let said = each.filter(|(area, kind, shown)| !area.is_empty() && kind != shown);
    said.filter_map(|(area, kind, _)| Some((area.to_owned(), MeasureArea::parse(kind)?))).collect()
}

/// `POST /strategy/measures/import/confirm`
pub async fn confirm(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let kept = drafts::kept_file(&app.heard, fields.get("token")).await?;
    let found = kept.and_then(|(token, kept, bytes)| Some((token, unpacked(&kept, &bytes)?)));
    let Some((token, files)) = found else { return Ok(refused(frame, ImportProblem::PreviewGone)) };
    let read = match read(&files).await {
        Ok(read) => read,
        Err(problem) => return Ok(refused(frame, problem)),
    };
    let names = files.into_iter().map(|file| file.name).collect();
    import_measures(&app.heard, Importer::person(&by), names, read, kinds(&fields)).await?;
    // Only now: a reading that was refused can be tried again with the same preview.
    if let Err(error) = drafts::drop_file(&app.heard, token).await {
        tracing::warn!(%error, "the files of an import wait for their two hours to end");
    }
    Ok(done(PLACE.href, Done::Imported))
}
