//! One letter: its draft, that it went, and the letter as PDF.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::procedures::{
    Done, LetterPage, LetterPart, LetterSent, LetterSheet, LetterTyped, LetterVersion, PLACE, RefusedLetter,
    letter as letter_page, sheet,
};
use heard_domain::ids::{LetterId, ProcedureId};
use heard_domain::people::{Grant, KeepProcedures};
use heard_domain::print::{PrintError, Sheet, SheetPart};
use heard_domain::procedures::letters::{Going, Letter, Sheets, letter, save as save_letter, send as send_letter};
use heard_domain::setup::crest_picture;
use heard_storage::calendar::Day;
use heard_vocabulary::LetterWords;

use super::letters::{facts, href, languages, problem_of, status, text_of, typed};
use super::one::id;
use crate::download;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

fn ids((procedure, letter): (&str, &str)) -> Result<(ProcedureId, LetterId), Failure> {
    Ok((id(procedure)?, letter.parse().map_err(|_| Failure::NotFound)?))
}

async fn found(
    app: &App,
    by: &Grant<KeepProcedures>,
    (procedure, id): (ProcedureId, LetterId),
) -> Result<Letter, Failure> {
    letter(&app.heard, by, procedure, id).await?.ok_or(Failure::NotFound)
}

/// What was typed last.
fn last(letter: &Letter) -> LetterTyped {
    let text = letter.text.clone();
    LetterTyped { to: text.to, text: text.text, easy: text.easy, signed: text.signed, lang: text.lang }
}

/// The number of its newest version.
fn newest(letter: &Letter) -> i64 {
    i64::try_from(letter.versions.len()).unwrap_or(i64::MAX)
}

/// A letter in these words: as it went, or as it would go, with the day of its newest version.
fn in_words(app: &App, letter: &Letter, words: LetterWords) -> Sheet {
    match (&letter.sent, words) {
        (Some(sent), LetterWords::Plain) => sent.sheets.plain.clone(),
        (Some(sent), LetterWords::EasyRead) => sent.sheets.easy.clone(),
        (None, words) => kept(sheet(words, &facts(app, &letter.facts), &last(letter))),
    }
}

/// A letter as it is printed and kept.
pub(in crate::staff) fn kept(sheet: LetterSheet) -> Sheet {
    let LetterSheet { title, council, from, to, day, on, large, close, parts, unprintable } = sheet;
    let part = |part| match part {
        LetterPart::Heading(words) => SheetPart::Heading(words),
        LetterPart::Words(words) => SheetPart::Words(words),
        LetterPart::Points(points) => SheetPart::Points(points),
        LetterPart::Typed(words, lang, rtl) => SheetPart::Typed { words, lang, rtl },
    };
    let parts = parts.into_iter().map(part).collect();
    Sheet { title, council, from, to, day, on: on.to_string(), large, close, parts, unprintable }
}

/// The same, on its way to a page.
fn shown(app: &App, sheet: Sheet) -> LetterSheet {
    let on = sheet.written_on().unwrap_or_else(|| app.heard.now().day());
    let Sheet { title, council, from, to, day, on: _, large, close, parts, unprintable } = sheet;
    let part = |part| match part {
        SheetPart::Heading(words) => LetterPart::Heading(words),
        SheetPart::Words(words) => LetterPart::Words(words),
        SheetPart::Points(points) => LetterPart::Points(points),
        SheetPart::Typed { words, lang, rtl } => LetterPart::Typed(words, lang, rtl),
    };
    let parts = parts.into_iter().map(part).collect();
    LetterSheet { title, council, from, to, day, on: on.civil(), large, close, parts, unprintable }
}

async fn draw(
    app: &App,
    by: &Grant<KeepProcedures>,
    frame: StaffFrame,
    (procedure, id): (ProcedureId, LetterId),
    refused: Option<(RefusedLetter, Option<LetterTyped>)>,
) -> Result<Response, Failure> {
    let found = found(app, by, (procedure, id)).await?;
    let (refused, typed) = refused.unzip();
    let typed = typed.flatten().unwrap_or_else(|| last(&found));
    let status = status(refused.as_ref());
    let in_words = |words| shown(app, in_words(app, &found, words));
    let props = LetterPage {
        complaint: format!("{}/{procedure}", PLACE.href),
        href: href(procedure, id),
        kind: found.facts.kind,
        languages: languages(&typed.lang),
        typed,
        seen: Some(newest(&found)),
        sheets: Some((in_words(LetterWords::Plain), in_words(LetterWords::EasyRead))),
        versions: found.versions.iter().map(|(at, by)| LetterVersion { at: at.local(), by: by.clone() }).collect(),
        fits: found.facts.fits,
        sent: found.sent.map(|sent| LetterSent {
            on: Day::civil(sent.on),
            way: sent.way,
            at: sent.at.local(),
            by: sent.by,
        }),
        begun: None,
        refused,
    };
    Ok(page(status, move || letter_page(frame, props)))
}

/// `GET /procedures/{id}/letters/{letter}`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepProcedures>,
    Path((procedure, letter)): Path<(String, String)>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, ids((&procedure, &letter))?, None).await
}

/// The version that was seen; one that is none was never there.
fn seen(fields: &Fields) -> i64 {
    fields.get("seen").parse().unwrap_or(0)
}

/// `POST /procedures/{id}/letters/{letter}`
pub async fn save(
    State(app): State<App>,
    Path((procedure, letter)): Path<(String, String)>,
    Form { by, fields, frame, .. }: Form<KeepProcedures>,
) -> Result<Response, Failure> {
    let (procedure, letter) = ids((&procedure, &letter))?;
    let kind = found(&app, &by, (procedure, letter)).await?.facts.kind;
    let typed = typed(&fields);
    match save_letter(&app.heard, &by, (procedure, letter, seen(&fields)), kind, &text_of(&typed)).await {
        Ok(()) => Ok(done(&href(procedure, letter), Done::Written)),
        Err(error) => {
            let problem = problem_of(error)?;
            let refused = RefusedLetter { sending: false, problem, went: Default::default() };
            draw(&app, &by, frame, (procedure, letter), Some((refused, Some(typed)))).await
        }
    }
}

/// `POST /procedures/{id}/letters/{letter}/sent`
pub async fn send(
    State(app): State<App>,
    Path((procedure, letter)): Path<(String, String)>,
    Form { by, fields, frame, .. }: Form<KeepProcedures>,
) -> Result<Response, Failure> {
    let (procedure, letter) = ids((&procedure, &letter))?;
    let found = found(&app, &by, (procedure, letter)).await?;
    let (way, on) = (fields.get("way").to_owned(), fields.get("on").to_owned());
    let sheets = Sheets {
        plain: in_words(&app, &found, LetterWords::Plain),
        easy: in_words(&app, &found, LetterWords::EasyRead),
    };
    let going = Going { way: way.clone(), on: on.clone(), sheets };
    match send_letter(&app.heard, &by, (procedure, letter, seen(&fields)), going).await {
        Ok(()) => Ok(done(&href(procedure, letter), Done::Went)),
        Err(error) => {
            let refused = RefusedLetter { sending: true, problem: problem_of(error)?, went: (way, on) };
            draw(&app, &by, frame, (procedure, letter), Some((refused, None))).await
        }
    }
}

/// `GET /procedures/{id}/letters/{letter}/{file}`: the letter as PDF, in plain or in easy words.
pub async fn file(
    State(app): State<App>,
    by: Grant<KeepProcedures>,
    Path((procedure, letter, file)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let words = file.strip_suffix(".pdf").and_then(LetterWords::parse).ok_or(Failure::NotFound)?;
    let found = found(&app, &by, ids((&procedure, &letter))?).await?;
    printed(&app, "letter.pdf", in_words(&app, &found, words)).await
}

/// A sheet as PDF, under the council's crest. Nobody's name stands in the name of the file.
pub(in crate::staff) async fn printed(app: &App, name: &'static str, sheet: Sheet) -> Result<Response, Failure> {
    let crest = match app.heard.catalogue().settings.crest {
        Some(crest) => crest_picture(&app.heard, crest.hash).await?,
        None => None,
    };
    let printed = app.heard.printing().print(sheet, crest).await;
    let pdf = printed.map_err(|error| match error {
        PrintError::Busy => Failure::Status(StatusCode::SERVICE_UNAVAILABLE),
        PrintError::TooLong | PrintError::Failed => Failure::Broken(error.to_string()),
    })?;
    Ok(download::pdf(name, pdf))
}
