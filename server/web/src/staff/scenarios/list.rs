//! All situations, one more, and their order.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::scenarios::{Done, HeadTyped, ScenarioLine, ScenariosPage, Shown};
use heard_domain::catalogue::ICONS;
use heard_domain::people::{Grant, KeepContent};
use heard_domain::scenarios::{Listed, ScenarioError, Way, add_scenario, listed, step_scenario};

use super::convert::{english, head, head_typed, of_head, stands};
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

fn line(listed: Listed) -> ScenarioLine {
    ScenarioLine {
        title: english(&listed.scenario.title),
        place: stands(listed.scenario.place),
        questions: listed.scenario.questions.len(),
        shown: Shown { version: listed.published, waits: listed.waits },
        key: listed.scenario.key,
    }
}

async fn props(app: &App, by: &Grant<KeepContent>, typed: HeadTyped) -> Result<ScenariosPage, Failure> {
    let lines = listed(&app.heard, by).await?.into_iter().map(line).collect();
    Ok(ScenariosPage { lines, icons: ICONS.to_vec(), typed, problem: None })
}

/// `GET /staff/scenarios`
pub async fn show(State(app): State<App>, by: Grant<KeepContent>, Staff(frame): Staff) -> Result<Response, Failure> {
    let props = props(&app, &by, HeadTyped::default()).await?;
    Ok(page(StatusCode::OK, move || staff::scenarios::scenarios(frame, props)))
}

/// `POST /staff/scenarios`
pub async fn add(Form { app, by, fields, frame }: Form<KeepContent>) -> Result<Response, Failure> {
    let typed = head_typed(&fields);
    let problem = match add_scenario(&app.heard, &by, head(&typed, false)).await {
        Ok(key) => return Ok(done(&format!("/staff/scenarios/{key}"), Done::Added)),
        Err(error) => of_head(error)?,
    };
    let props = ScenariosPage { problem: Some(problem), ..props(&app, &by, typed).await? };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::scenarios::scenarios(frame, props)))
}

/// `POST /staff/scenarios/{scenario}/step`
pub async fn step(Path(key): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let way = if form.fields.get("way") == "up" { Way::Up } else { Way::Down };
    match step_scenario(&form.app.heard, &form.by, &key, way).await {
        Ok(()) => Ok(done("/staff/scenarios", Done::Stepped)),
        Err(ScenarioError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::NotFound),
    }
}
