//! One question of a situation.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::Choice;
use heard_app::pages::staff::scenarios::{Asks, ChoiceRow, Done, QuestionEdited, QuestionPage};
use heard_domain::catalogue::{Question, QuestionKind, Scenario, card_words, cards};
use heard_domain::people::{Grant, KeepContent};
use heard_domain::scenarios::{
    AskedTyped, ChoiceTyped, MOST_CHOICES, ScenarioError, Way, add_question, remove_question, step_question, working,
    write_question,
};

use super::convert::{asks, english, kind, of_question};
use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// The name in links of a question to come.
const NEW: &str = "new";

/// As many lines of choices as a form may have.
const ROWS: usize = MOST_CHOICES + 8;

fn edited(question: &Question) -> QuestionEdited {
    let row = |choice: &heard_domain::catalogue::Choice| ChoiceRow {
        key: choice.key.clone(),
        text: english(&choice.text),
        needs_account: choice.needs_account,
    };
    QuestionEdited {
        ask: english(&question.ask),
        hint: english(&question.hint),
        kind: asks(question.kind),
        choices: question.choices.iter().map(row).collect(),
        many: question.many,
        unsaid: question.unsaid,
        needs_account: question.needs_account,
    }
}

/// What was typed and chosen.
fn typed(fields: &Fields) -> QuestionEdited {
    let ticked = |name: &str| !fields.get(name).is_empty();
    let rows = fields.get("rows").parse::<usize>().unwrap_or(0).min(ROWS);
    let row = |at: usize| {
        let row = ChoiceRow {
            key: fields.get(&format!("key.{at}")).to_owned(),
            text: fields.get(&format!("text.{at}")).to_owned(),
            needs_account: ticked(&format!("account.{at}")),
        };
        let place = fields.get(&format!("order.{at}")).parse::<usize>().unwrap_or(at + 1);
        (place, row)
    };
    let mut choices: Vec<(usize, ChoiceRow)> =
        (0..rows).map(row).filter(|(_, row)| !row.text.trim().is_empty()).collect();
    choices.sort_by_key(|(place, _)| *place);
    QuestionEdited {
        ask: fields.get("ask").to_owned(),
        hint: fields.get("hint").to_owned(),
        kind: Asks::parse(fields.get("kind")).unwrap_or_default(),
        choices: choices.into_iter().map(|(_, row)| row).collect(),
        many: ticked("many"),
        unsaid: ticked("unsaid"),
        needs_account: ticked("needs_account"),
    }
}

/// The same for the use case; pictures that were ticked come after those there.
fn asked(edited: &QuestionEdited, fields: &Fields) -> AskedTyped {
    let kind = kind(edited.kind);
    let pictures = kind == QuestionKind::Cards;
    let row = |row: &ChoiceRow| ChoiceTyped {
        key: Some(row.key.clone()).filter(|key| !key.is_empty()),
        text: row.text.clone(),
        needs_account: row.needs_account,
    };
    let added = fields.all("add").filter(|_| pictures).map(|picture| ChoiceTyped {
        key: Some(picture.to_owned()),
        text: String::new(),
        needs_account: false,
    });
    // What could be chosen when the question was of another kind has no picture.
    let there = edited.choices.iter().filter(|row| !pictures || card_words(&row.key).is_some());
    AskedTyped {
        kind,
        ask: edited.ask.clone(),
        hint: edited.hint.clone(),
        choices: there.map(row).chain(added).collect(),
        many: edited.many,
        unsaid: edited.unsaid,
        needs_account: edited.needs_account,
        same: !fields.get("same").is_empty(),
    }
}

async fn situation(app: &App, by: &Grant<KeepContent>, key: &str) -> Result<Scenario, Failure> {
    Ok(working(&app.heard, by, key).await?.ok_or(Failure::NotFound)?.scenario)
}

/// A question's page; pictures that are there already are not offered.
fn props(scenario: &Scenario, key: &str, typed: QuestionEdited, ticked: &[String]) -> QuestionPage {
    let there = |picture: &str| typed.choices.iter().any(|row| row.key == picture);
    let picture = |(picture, words): (&str, &str)| Choice {
        value: picture.to_owned(),
        text: words.to_owned(),
        chosen: ticked.iter().any(|ticked| ticked == picture),
    };
    QuestionPage {
        scenario: scenario.key.clone(),
        title: english(&scenario.title),
        key: key.to_owned(),
        pictures: cards().filter(|(name, _)| !there(name)).map(picture).collect(),
        typed,
        problem: None,
    }
}

/// `GET /staff/scenarios/{scenario}/questions/{question}`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepContent>,
    Path((scenario, key)): Path<(String, String)>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let scenario = situation(&app, &by, &scenario).await?;
    let typed = match key.as_str() {
        NEW => QuestionEdited::default(),
        key => edited(scenario.question(key).ok_or(Failure::NotFound)?),
    };
    let props = props(&scenario, &key, typed, &[]);
    Ok(page(StatusCode::OK, move || staff::scenarios::question(frame, props)))
}

/// `POST /staff/scenarios/{scenario}/questions/{question}`
pub async fn write(
    Path((situated, key)): Path<(String, String)>,
    Form { app, by, fields, frame }: Form<KeepContent>,
) -> Result<Response, Failure> {
    let typed = typed(&fields);
    let asked = asked(&typed, &fields);
    let new = key == NEW;
    let outcome = match new {
        true => add_question(&app.heard, &by, &situated, asked).await.map(|()| Done::Asked),
        false => write_question(&app.heard, &by, &situated, &key, asked).await.map(|()| Done::Edited),
    };
    let problem = match outcome {
        Ok(what) => return Ok(done(&format!("/staff/scenarios/{situated}"), what)),
        Err(error) => of_question(error, new)?,
    };
    let scenario = situation(&app, &by, &situated).await?;
    let ticked: Vec<String> = fields.all("add").map(str::to_owned).collect();
    let props = QuestionPage { problem: Some(problem), ..props(&scenario, &key, typed, &ticked) };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::scenarios::question(frame, props)))
}

/// Leads back to the situation.
fn told(scenario: &str, outcome: Result<Done, ScenarioError>) -> Result<Response, Failure> {
    match outcome {
        Ok(what) => Ok(done(&format!("/staff/scenarios/{scenario}"), what)),
        Err(ScenarioError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::NotFound),
    }
}

/// `POST /staff/scenarios/{scenario}/questions/{question}/step`
pub async fn step(Path((scenario, key)): Path<(String, String)>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let way = if form.fields.get("way") == "up" { Way::Up } else { Way::Down };
    let outcome = step_question(&form.app.heard, &form.by, &scenario, &key, way).await;
    told(&scenario, outcome.map(|()| Done::Edited))
}

/// `POST /staff/scenarios/{scenario}/questions/{question}/remove`
pub async fn remove(
    Path((scenario, key)): Path<(String, String)>,
    form: Form<KeepContent>,
) -> Result<Response, Failure> {
    let outcome = remove_question(&form.app.heard, &form.by, &scenario, &key).await;
    told(&scenario, outcome.map(|()| Done::Removed))
}
