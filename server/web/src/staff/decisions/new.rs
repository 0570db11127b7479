//! Writing down what a review decided.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::decisions::{
    DecisionProblem, Done, NewDecisionPage, NewDecisionTyped, PLACE, called, new_decision,
};
use heard_app::pages::staff::{Choice, StaffFrame};
use heard_domain::decisions::{Deciding, Whose, decide as decide_it, whose};
use heard_domain::ids::AccountId;
use heard_domain::people::{Grant, KeepDecisions};
use heard_vocabulary::DecisionAction;

use super::problem_of;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

async fn draw(
    app: &App,
    by: &Grant<KeepDecisions>,
    frame: StaffFrame,
    (typed, person, refused): (NewDecisionTyped, Option<AccountId>, Option<DecisionProblem>),
) -> Result<Response, Failure> {
    let people = whose(&app.heard, by).await?;
    let alone = people.len() == 1;
    let choice = |one: Whose| Choice {
        value: one.person.to_string(),
        chosen: alone || person == Some(one.person),
        text: called(one.nickname),
    };
    let props = NewDecisionPage {
        people: people.into_iter().map(choice).collect(),
        today: app.heard.now().day().to_string(),
        typed,
        refused,
    };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page(status, move || new_decision(frame, props)))
}

/// `GET /decisions/new`
pub async fn show(State(app): State<App>, by: Grant<KeepDecisions>, Staff(frame): Staff) -> Result<Response, Failure> {
    draw(&app, &by, frame, Default::default()).await
}

/// `POST /decisions/new`
pub async fn decide(form: Form<KeepDecisions>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame, .. } = form;
    let text = |name: &str| fields.get(name).to_owned();
    let person = fields.one::<AccountId>("person");
    let typed = NewDecisionTyped { text: text("text"), owner: text("owner"), on: text("on"), due: text("due") };
    let what = Deciding {
        person,
        text: typed.text.clone(),
        owner: typed.owner.clone(),
        decided_on: typed.on.clone(),
        due_on: typed.due.clone(),
    };
    match decide_it(&app.heard, &by, what).await {
        Ok(id) => Ok(done(&format!("{}/{id}", PLACE.href), Done::Recorded)),
        Err(error) => {
            let problem = problem_of(error, DecisionAction::Recorded)?;
            draw(&app, &by, frame, (typed, person, Some(problem))).await
        }
    }
}
