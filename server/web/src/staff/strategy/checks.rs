//! Decision checks: their list, one of them as page and on paper, and the form.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::strategy::{
    CheckFormPage, CheckLine, CheckPage, CheckProblem, CheckTyped, ChecksPage, ConcernedLine, Done, check, check_form,
    check_sheet, checks,
};
use heard_app::pages::staff::{Choice, StaffFrame};
use heard_domain::ids::{CheckId, ObjectiveId, ThemeId};
use heard_domain::people::{EditStrategy, Grant, ReadStrategy};
use heard_domain::print::PrintError;
use heard_domain::setup::crest_picture;
use heard_domain::strategy::{self as domain, CheckError, CheckText, Concerned, change_check, write_check};
use heard_storage::calendar::Day;

use crate::download;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done, published_on, share, shown, status_of};
use crate::staff::procedures::printed;
use crate::{App, Failure};

/// Where the list stands.
const LIST: &str = "/strategy/checks";

fn href(id: CheckId) -> String {
    format!("{LIST}/{id}")
}

fn id(text: &str) -> Result<CheckId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

fn may_edit(by: &Grant<ReadStrategy>) -> bool {
    Grant::<EditStrategy>::check(by.account()).is_some()
}

/// `GET /strategy/checks`
pub async fn list(State(app): State<App>, by: Grant<ReadStrategy>, Staff(frame): Staff) -> Result<Response, Failure> {
    let found = domain::checks(&app.heard, &by).await?;
    let line = |one: domain::CheckLine| CheckLine { href: href(one.id), title: one.title, on: one.on.civil() };
    let props = ChecksPage { checks: found.into_iter().map(line).collect(), can_edit: may_edit(&by) };
    Ok(page(StatusCode::OK, move || checks(frame, props)))
}

async fn found(app: &App, by: &Grant<ReadStrategy>, id: CheckId) -> Result<domain::CheckPage, Failure> {
    domain::check(&app.heard, by, id).await?.ok_or(Failure::NotFound)
}

fn props(one: domain::CheckPage, today: Day, can_edit: bool) -> CheckPage {
    CheckPage {
        href: href(one.id),
        title: one.text.title,
        on: one.on.civil(),
        ahead: one.on > today,
        decision: one.text.decision,
        means: one.text.means,
        asked: one.text.asked,
        concerned: one.concerned.into_iter().map(concerned).collect(),
        quotes: one.quotes,
        figures: one.listed.as_ref().map(published_on),
        can_edit,
    }
}

fn concerned(one: Concerned) -> ConcernedLine {
    ConcernedLine {
        number: one.number,
        text: one.text,
        young_wording: one.young_wording,
        voices: shown(one.voices),
        good: one.good.map(share),
    }
}

/// `GET /strategy/checks/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<ReadStrategy>,
    Path(name): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let props = props(found(&app, &by, id(&name)?).await?, app.heard.now().day(), may_edit(&by));
    Ok(page(StatusCode::OK, move || check(frame, props)))
}

/// `GET /strategy/checks/{id}/check.pdf`
pub async fn file(
    State(app): State<App>,
    by: Grant<ReadStrategy>,
    Path(name): Path<String>,
) -> Result<Response, Failure> {
    let props = props(found(&app, &by, id(&name)?).await?, app.heard.now().day(), false);
    let (council, crest) = {
        let catalogue = app.heard.catalogue();
        (catalogue.settings.council.clone(), catalogue.settings.crest)
    };
    let crest = match crest {
        Some(crest) => crest_picture(&app.heard, crest.hash).await?,
        None => None,
    };
    let sheet = app.heard.printing().print(printed(check_sheet(&props, council)), crest).await;
    let pdf = sheet.map_err(|error| match error {
        PrintError::Busy => Failure::Status(StatusCode::SERVICE_UNAVAILABLE),
        PrintError::TooLong | PrintError::Failed => Failure::Broken(error.to_string()),
    })?;
    Ok(download::pdf("decision-check.pdf", pdf))
}

/// What was typed and chosen.
fn typed(fields: &Fields) -> CheckText {
    let text = |name: &str| fields.get(name).to_owned();
    CheckText {
        title: text("title"),
        decision: text("decision"),
        on: text("on"),
        themes: fields.parsed::<ThemeId>("theme"),
        objectives: fields.parsed::<ObjectiveId>("objective"),
        means: text("means"),
        asked: text("asked"),
    }
}

fn draw(
    app: &App,
    frame: StaffFrame,
    action: String,
    (text, beside): (CheckText, Vec<Concerned>),
    refused: Option<CheckProblem>,
) -> Response {
    let catalogue = app.heard.catalogue();
    let mut objectives: Vec<Choice> = catalogue
        .objectives
        .iter()
        .map(|one| {
            let chosen = text.objectives.contains(&one.id);
            Choice::objective(one.id.to_string(), one.position, None, &one.text, chosen)
        })
        .collect();
    // An objective of a plan that is in force no more stays chosen.
    for one in beside {
        let heard_domain::figures::About::Objective(id) = one.about else { continue };
        let value = id.to_string();
        if objectives.iter().all(|known| known.value != value) {
            objectives.push(Choice::objective(value, one.number.unwrap_or_default(), None, &one.text, true));
        }
    }
    let themes = catalogue.themes.iter().filter(|theme| theme.depth == 0 && theme.in_use()).map(|theme| Choice {
        value: theme.id.to_string(),
        text: theme.title.clone(),
        chosen: text.themes.contains(&theme.id),
    });
    let themes = themes.collect();
    let CheckText { title, decision, on, themes: _, objectives: _, means, asked } = text;
    let typed = CheckTyped { title, decision, on, means, asked };
    let props = CheckFormPage { action, typed, objectives, themes, refused };
    page(status_of(refused.is_some()), move || check_form(frame, props))
}

/// `GET /strategy/checks/new`
pub async fn new(State(app): State<App>, _by: Grant<EditStrategy>, Staff(frame): Staff) -> Response {
    let text = CheckText { on: app.heard.now().day().to_string(), ..CheckText::default() };
    draw(&app, frame, format!("{LIST}/new"), (text, Vec::new()), None)
}

/// `POST /strategy/checks/new`
pub async fn write(Form { app, by, fields, frame }: Form<EditStrategy>) -> Result<Response, Failure> {
    let text = typed(&fields);
    match write_check(&app.heard, &by, text.clone()).await {
        Ok(id) => Ok(done(&href(id), Done::CheckKept)),
        Err(error) => {
            let problem = problem_of(error)?;
            Ok(draw(&app, frame, format!("{LIST}/new"), (text, Vec::new()), Some(problem)))
        }
    }
}

/// `GET /strategy/checks/{id}/change`
pub async fn form(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Path(name): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let one = of_editor(&app, &by, id(&name)?).await?;
    let action = format!("{}/change", href(one.id));
    Ok(draw(&app, frame, action, (one.text, one.concerned), None))
}

async fn of_editor(app: &App, by: &Grant<EditStrategy>, id: CheckId) -> Result<domain::CheckPage, Failure> {
    let reader = Grant::<ReadStrategy>::check(by.account()).ok_or(Failure::Forbidden)?;
    found(app, &reader, id).await
}

/// `POST /strategy/checks/{id}/change`
pub async fn change(
    State(app): State<App>,
    Path(name): Path<String>,
    Form { by, fields, frame, .. }: Form<EditStrategy>,
) -> Result<Response, Failure> {
    let (id, text) = (id(&name)?, typed(&fields));
    match change_check(&app.heard, &by, id, text.clone()).await {
        Ok(()) => Ok(done(&href(id), Done::CheckKept)),
        Err(error) => {
            let problem = problem_of(error)?;
            let one = of_editor(&app, &by, id).await?;
            let action = format!("{}/change", href(id));
            Ok(draw(&app, frame, action, (text, one.concerned), Some(problem)))
        }
    }
}

/// What is wrong with the form; what is not the person's to mend goes on as a failure.
fn problem_of(error: CheckError) -> Result<CheckProblem, Failure> {
    Ok(match error {
        CheckError::NoTitle => CheckProblem::NoTitle,
        CheckError::NoDecision => CheckProblem::NoDecision,
        CheckError::NoDay => CheckProblem::NoDay,
        CheckError::NoConcern => CheckProblem::NoConcern,
        CheckError::NoMeaning => CheckProblem::NoMeaning,
        CheckError::NobodyAsked => CheckProblem::NobodyAsked,
        CheckError::TooLong => CheckProblem::TooLong,
        CheckError::Gone => return Err(Failure::NotFound),
        CheckError::Storage(error) => return Err(error.into()),
    })
}
