//! One situation.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff;
use heard_app::pages::staff::scenarios::{
    Done, Phone, QuestionLine, ScenarioForm, ScenarioPage, ScenarioProblem, Shown,
};
use heard_domain::catalogue::{ICONS, Question};
use heard_domain::people::{Grant, KeepContent};
use heard_domain::scenarios::{
    ScenarioError, Working, publish_scenario, put_back_scenario, unready, working, write_head,
};
use serde::Deserialize;

use super::convert::{asks, english, head, head_of, head_typed, not_ready, of_head};
use super::states::lines;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// What the phone shows.
#[derive(Deserialize, Default)]
pub struct OnPhone {
    #[serde(default)]
    pub lang: String,
    #[serde(default)]
    pub n: String,
}

impl OnPhone {
    /// In which language, and which question of so many.
    pub fn phone(&self, count: usize) -> Phone {
        let number = self.n.parse().unwrap_or(1);
        Phone {
            lang: Lang::parse(&self.lang).unwrap_or(Lang::En),
            number: if (1..=count).contains(&number) { number } else { 1 },
            count,
        }
    }
}

fn question(question: &Question) -> QuestionLine {
    QuestionLine {
        key: question.key.clone(),
        ask: english(&question.ask),
        kind: asks(question.kind),
        choices: question.choices.iter().map(|choice| english(&choice.text)).collect(),
        needs_account: question.needs_account,
    }
}

/// A situation, as the page shows it.
async fn props(app: &App, by: &Grant<KeepContent>, key: &str, asked: &OnPhone) -> Result<ScenarioPage, Failure> {
    let Working { scenario, published, states } = working(&app.heard, by, key).await?.ok_or(Failure::NotFound)?;
    let waits = published.as_ref() != Some(&scenario);
    Ok(ScenarioPage {
        key: scenario.key.clone(),
        title: english(&scenario.title),
        typed: head_of(&scenario),
        icons: ICONS.to_vec(),
        questions: scenario.questions.iter().map(question).collect(),
        shown: Shown { version: published.map_or(0, |published| published.version), waits },
        missing: unready(&scenario).into_iter().map(not_ready).collect(),
        phone: asked.phone(scenario.questions.len()),
        versions: lines(states),
        refused: None,
    })
}

/// `GET /staff/scenarios/{scenario}`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepContent>,
    Path(key): Path<String>,
    Staff(frame): Staff,
    Query(asked): Query<OnPhone>,
) -> Result<Response, Failure> {
    let props = props(&app, &by, &key, &asked).await?;
    Ok(page(StatusCode::OK, move || staff::scenarios::situation(frame, props)))
}

/// Leads back to the situation, which tells what was done; with 422 its page.
async fn answer(
    Form { app, by, fields, frame }: Form<KeepContent>,
    key: &str,
    form: ScenarioForm,
    outcome: Result<Done, ScenarioError>,
) -> Result<Response, Failure> {
    let problem: ScenarioProblem = match outcome {
        Ok(what) => return Ok(done(&format!("/staff/scenarios/{key}"), what)),
        Err(error) => of_head(error)?,
    };
    let shown = props(&app, &by, key, &OnPhone::default()).await?;
    let typed = if form == ScenarioForm::Head { head_typed(&fields) } else { shown.typed.clone() };
    let props = ScenarioPage { typed, refused: Some((form, problem)), ..shown };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::scenarios::situation(frame, props)))
}

/// `POST /staff/scenarios/{scenario}`
pub async fn write(Path(key): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let typed = head(&head_typed(&form.fields), !form.fields.get("same").is_empty());
    let outcome = write_head(&form.app.heard, &form.by, &key, typed).await;
    answer(form, &key, ScenarioForm::Head, outcome.map(|()| Done::Edited)).await
}

/// `POST /staff/scenarios/{scenario}/publish`
pub async fn publish(Path(key): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let outcome = publish_scenario(&form.app.heard, &form.by, &key).await;
    answer(form, &key, ScenarioForm::Other, outcome.map(|_| Done::Published)).await
}

/// `POST /staff/scenarios/{scenario}/put-back`
pub async fn put_back(Path(key): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let state = form.fields.get("version").parse().map_err(|_| Failure::NotFound)?;
    let outcome = put_back_scenario(&form.app.heard, &form.by, &key, state).await;
    answer(form, &key, ScenarioForm::Other, outcome.map(|()| Done::PutBack)).await
}
