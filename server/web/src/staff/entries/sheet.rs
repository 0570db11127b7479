//! Many that came another way, from a sheet: read and shown, then taken.

use std::sync::Arc;

use axum::extract::{Multipart, State};
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff::doors::ManyProblem;
use heard_app::pages::staff::entries::{
    EntrySheetProblem, PLACE, SheetLine, SheetPage, Slip, SlipOf, StrayColumn, TakenAs, sheet,
};
use heard_app::pages::staff::{StaffFrame, Worded as _};
use heard_domain::entries::{Called, EnterError, EntryRow, SheetError, Stray, TakenRow, enter_rows, rows_in};
use heard_domain::intake::SubmitError;
use heard_domain::people::{Grant, Participate};
use heard_domain::strategy::import::NotAPlan;
use heard_domain::strategy::read_sheet_in_turn;
use heard_vocabulary::{Audience, EntryAuthor, EntryConsent, EntryWay, Helped};

use super::handed_over;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::doors::upload;
use crate::staff::frame::{Staff, status_of};
use crate::{App, Failure, cookies, drafts};

fn drawn(frame: StaffFrame, props: SheetPage) -> Response {
    let wrong = props.problem.is_some() || props.lines.iter().any(|line| !line.problems.is_empty());
    page(status_of(wrong), move || sheet(frame, props))
}

fn wrong(problem: EntrySheetProblem) -> SheetPage {
    SheetPage { problem: Some(problem), ..SheetPage::default() }
}

fn refused(frame: StaffFrame, problem: EntrySheetProblem) -> Response {
    drawn(frame, wrong(problem))
}

/// `GET /entries/sheet`
pub async fn form(_by: Grant<Participate>, Staff(frame): Staff) -> Response {
    drawn(frame, SheetPage::default())
}

/// A language by its code, by its name in itself, or in English.
fn lang_called(typed: &str) -> Option<&'static str> {
    let wanted = typed.trim().to_lowercase();
    let called = |lang: &Lang| {
        let english = lang.for_staff().to_lowercase();
        let english = english.rsplit_once('(').map_or(english.as_str(), |(_, name)| name.trim_end_matches(')'));
        lang.code() == wanted || lang.name().to_lowercase() == wanted || english == wanted
    };
    Lang::ALL.into_iter().find(called).map(Lang::code)
}

/// The rows of a sheet, or the page that says what is wrong with it.
async fn rows_of(app: &App, by: &Grant<Participate>, name: &str, bytes: Vec<u8>) -> Result<Vec<EntryRow>, SheetPage> {
    let bytes = Arc::new(bytes);
    let sheet = match read_sheet_in_turn(name, Arc::clone(&bytes)).await {
        Ok(sheet) => sheet,
        Err(NotAPlan::Busy) => return Err(wrong(EntrySheetProblem::Busy)),
        Err(_) => return Err(wrong(EntrySheetProblem::Unreadable)),
    };
    let called = Called {
        lang: lang_called,
        way: EntryWay::words,
        whose: EntryAuthor::words,
        helped: Helped::words,
        consent: EntryConsent::words,
        audience: Audience::words,
    };
    rows_in(&app.heard, by, (sheet.as_slice(), bytes.as_slice()), called).map_err(|error| match error {
        SheetError::NoHeadings => wrong(EntrySheetProblem::NoHeadings),
        SheetError::TwoColumns => wrong(EntrySheetProblem::TwoColumns),
        SheetError::Unknown(strays) => {
            let unknown = strays.into_iter().map(|Stray { at, name, row }| StrayColumn { at, name, row }).collect();
            SheetPage { unknown, ..wrong(EntrySheetProblem::UnknownColumns) }
        }
        SheetError::Nothing => wrong(EntrySheetProblem::Nothing),
        SheetError::TooMany => wrong(EntrySheetProblem::TooMany),
    })
}

fn lines(rows: &[EntryRow]) -> Vec<SheetLine> {
    let line = |row: &EntryRow| SheetLine {
        row: row.number,
        words: row.words.clone(),
        situation: row.situation.clone(),
        way: row.way.clone(),
        on: row.on.clone(),
        taken_as: TakenAs {
            lang: row.assumed.lang.and_then(Lang::parse),
            whose: row.assumed.whose,
            helped: row.assumed.helped,
            consent: row.assumed.consent,
            audience: row.assumed.audience,
        },
        problems: row.problems.clone(),
    };
    let mut lines: Vec<SheetLine> = rows.iter().map(line).collect();
    // What has to be put right stands first.
    lines.sort_by_key(|line| (line.problems.is_empty(), line.row));
    lines
}

/// `POST /entries/sheet`
pub async fn preview(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    form: Multipart,
) -> Result<Response, Failure> {
    let (file_name, bytes) = match upload(form).await {
        Ok(file) => file,
        Err(ManyProblem::NoFile) => return Ok(refused(frame, EntrySheetProblem::NoFile)),
        Err(_) => return Ok(refused(frame, EntrySheetProblem::TooLarge)),
    };
    let rows = match rows_of(&app, &by, &file_name, bytes.clone()).await {
        Ok(rows) => rows,
        Err(props) => return Ok(drawn(frame, props)),
    };
    let token = match rows.iter().all(|row| row.problems.is_empty()) {
        true => cookies::hex(&drafts::keep_file(&app.heard, &file_name, &bytes).await?),
        false => String::new(),
    };
    Ok(drawn(frame, SheetPage { file_name, token, lines: lines(&rows), ..SheetPage::default() }))
}

/// `POST /entries/sheet/confirm`: cut off and sent again, what was taken is not taken twice.
pub async fn confirm(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let kept = drafts::kept_file(&app.heard, fields.get("token")).await?;
    let Some((token, file_name, bytes)) = kept else { return Ok(refused(frame, EntrySheetProblem::Gone)) };
    let rows = match rows_of(&app, &by, &file_name, bytes).await {
        Ok(rows) => rows,
        Err(props) => return Ok(drawn(frame, props)),
    };
    // A situation may have been taken off since the preview: then nothing is entered.
    if rows.iter().any(|row| !row.problems.is_empty()) {
        let lines = lines(&rows);
        return Ok(drawn(frame, SheetPage { file_name, lines, ..SheetPage::default() }));
    }
    let taken = match enter_rows(&app.heard, &by, rows).await {
        Ok(taken) => taken,
        Err(EnterError::Submit(SubmitError::Storage(error))) => return Err(error.into()),
        Err(_) => return Ok(refused(frame, EntrySheetProblem::Gone)),
    };
    drafts::drop_file(&app.heard, token).await?;
    let slip = |TakenRow { number, lang, taken }: TakenRow| Slip {
        of: SlipOf::Row(number),
        lang: Lang::parse(lang).unwrap_or(Lang::En),
        digits: taken.receipt,
        asks: taken.asks,
    };
    Ok(handed_over(&app, frame, taken.into_iter().map(slip).collect(), PLACE.href))
}
