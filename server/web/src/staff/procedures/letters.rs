//! The letters of a complaint, and beginning one.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Lang;
use heard_app::pages::staff::procedures::{
    Done, LetterFacts, LetterLine, LetterPage, LetterProblem, LetterTyped, PLACE, RefusedLetter, letter,
};
use heard_app::pages::staff::{Choice, StaffFrame};
use heard_domain::ids::{LetterId, ProcedureId};
use heard_domain::people::{Grant, KeepProcedures, name_of};
use heard_domain::procedures::Page;
use heard_domain::procedures::letters::{
    Facts, Fresh, LetterError, LetterText, begin as begin_letter, fresh as fresh_letter, letters,
};
use heard_vocabulary::{LetterKind, ProcedureKind};

use super::one::id;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// The page of a letter.
pub(super) fn href(procedure: ProcedureId, letter: LetterId) -> String {
    format!("{}/{procedure}/letters/{letter}", PLACE.href)
}

/// The letters of a complaint, beside it; nothing where it is none.
pub(super) async fn beside(app: &App, found: &Page) -> Result<Option<(Vec<LetterLine>, Vec<LetterKind>)>, Failure> {
    if found.line.kind != ProcedureKind::Complaint {
        return Ok(None);
    }
    let all = letters(&app.heard, found).await?;
    let line = |line: &heard_domain::procedures::letters::LetterLine| LetterLine {
        href: href(found.line.id, line.id),
        kind: line.kind,
        began: line.began_at.local(),
        sent: line.sent.map(|(on, way)| (on.civil(), way)),
    };
    Ok(Some((all.lines.iter().map(line).collect(), all.open)))
}

/// What a letter says by itself, for its page.
pub(super) fn facts(app: &App, facts: &Facts) -> LetterFacts {
    let settings = &app.heard.catalogue().settings;
    LetterFacts {
        kind: facts.kind,
        came: facts.came.civil(),
        began: facts.began.civil(),
        by: facts.by.civil(),
        today: facts.today.civil(),
        council: settings.council.clone(),
        complaints: (settings.complaints_phone.clone(), settings.complaints_hours.clone()),
        advocacy: (settings.advocacy_phone.clone(), settings.advocacy_hours.clone()),
    }
}

/// The languages that somebody can write in, one chosen.
pub(super) fn languages(chosen: &str) -> Vec<Choice> {
    let chosen = Lang::parse(chosen).unwrap_or(Lang::En);
    let choice =
        |lang: Lang| Choice { value: lang.code().to_owned(), text: lang.name().to_owned(), chosen: lang == chosen };
    Lang::ALL.into_iter().map(choice).collect()
}

/// What was typed into a letter.
pub(super) fn typed(fields: &Fields) -> LetterTyped {
    let text = |name: &str| fields.get(name).to_owned();
    LetterTyped { to: text("to"), text: text("text"), easy: text("easy"), signed: text("signed"), lang: text("lang") }
}

/// The same, to be kept.
pub(super) fn text_of(typed: &LetterTyped) -> LetterText {
    let LetterTyped { to, text, easy, signed, lang } = typed.clone();
    LetterText { to, text, easy, signed, lang }
}

/// What is wrong with a form; what is not the person's to mend goes on as a failure.
pub(super) fn problem_of(error: LetterError) -> Result<LetterProblem, Failure> {
    use LetterProblem as P;
    Ok(match error {
        LetterError::NoName => P::NoName,
        LetterError::NoText => P::NoText,
        LetterError::NoEasy => P::NoEasy,
        LetterError::NoSignature => P::NoSignature,
        LetterError::NoWay => P::NoWay,
        LetterError::NoDay => P::NoDay,
        LetterError::TooLong => P::TooLong,
        LetterError::Changed => P::Changed,
        LetterError::Sent => P::Sent,
        LetterError::NotNow => P::NotNow,
        LetterError::Gone => return Err(Failure::NotFound),
        LetterError::Storage(error) => return Err(error.into()),
    })
}

/// The status of a page whose form was refused, or was not.
pub(super) fn status(refused: Option<&RefusedLetter>) -> StatusCode {
    match refused.map(|refused| refused.problem) {
        Some(LetterProblem::Changed | LetterProblem::Sent | LetterProblem::NotNow) => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    }
}

fn kind(name: &str) -> Result<LetterKind, Failure> {
    LetterKind::parse(name).ok_or(Failure::NotFound)
}

async fn draw(
    app: &App,
    by: &Grant<KeepProcedures>,
    frame: StaffFrame,
    (procedure, kind): (ProcedureId, LetterKind),
    refused: Option<(RefusedLetter, LetterTyped)>,
) -> Result<Response, Failure> {
    let found: Fresh = fresh_letter(&app.heard, by, procedure, kind).await?.ok_or(Failure::NotFound)?;
    let begun = found.begun.map(|letter| href(procedure, letter));
    if refused.is_none() && !found.facts.fits {
        return Err(Failure::NotFound);
    }
    // Where there is a draft, there is nothing to begin.
    if let (None, Some(begun)) = (&refused, &begun) {
        return Ok(Redirect::to(begun).into_response());
    }
    let (refused, typed) = match refused {
        Some((refused, typed)) => (Some(refused), typed),
        None => (None, suggested(app, by, &found).await?),
    };
    let status = status(refused.as_ref());
    let complaint = format!("{}/{procedure}", PLACE.href);
    let props = LetterPage {
        href: format!("{complaint}/letters/new/{}", kind.name()),
        complaint,
        kind,
        languages: languages(&typed.lang),
        typed,
        seen: None,
        versions: Vec::new(),
        sheets: None,
        sent: None,
        fits: found.facts.fits,
        begun,
        refused,
    };
    Ok(page(status, move || letter(frame, props)))
}

/// What a letter begins with: whoever complains, what was written down, and whoever writes it.
async fn suggested(app: &App, by: &Grant<KeepProcedures>, found: &Fresh) -> Result<LetterTyped, Failure> {
    let mut conn = app.heard.words().read().await?;
    let me = name_of(&app.heard, &mut conn, by.id()).await?;
    let signed = me.map(|me| [Some(me.name), me.title].into_iter().flatten().collect::<Vec<_>>().join("\n"));
    Ok(LetterTyped {
        to: found.who.split([',', '\n']).next().unwrap_or_default().trim().to_owned(),
        text: found.text.clone(),
        signed: signed.unwrap_or_default(),
        ..LetterTyped::default()
    })
}

/// `GET /procedures/{id}/letters/new/{kind}`
pub async fn fresh(
    State(app): State<App>,
    by: Grant<KeepProcedures>,
    Path((name, of)): Path<(String, String)>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, (id(&name)?, kind(&of)?), None).await
}

/// `POST /procedures/{id}/letters/new/{kind}`
pub async fn begin(
    State(app): State<App>,
    Path((name, of)): Path<(String, String)>,
    Form { by, fields, frame, .. }: Form<KeepProcedures>,
) -> Result<Response, Failure> {
    let (procedure, kind) = (id(&name)?, kind(&of)?);
    let typed = typed(&fields);
    match begin_letter(&app.heard, &by, procedure, kind, &text_of(&typed)).await {
        Ok(letter) => Ok(done(&href(procedure, letter), Done::Written)),
        Err(error) => {
            let problem = problem_of(error)?;
            let refused = RefusedLetter { sending: false, problem, went: Default::default() };
            draw(&app, &by, frame, (procedure, kind), Some((refused, typed))).await
        }
    }
}
