//! What messages say, in Heard's words or the council's own.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::messages::{Done, Sentence, SentencePage, WordingProblem, sentence};
use heard_app::pages::staff::versions::Changed;
use heard_domain::messages::{
    MessageText, WordingError, checked_sentence, put_back_sentence, sentence_versions, write_sentence,
};
use heard_domain::people::{Grant, LookAfterMessages};

use crate::page::page;
use crate::staff::editions::versions;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done, status_of};
use crate::{App, Failure};

/// What a message says now.
pub fn said(app: &App, says: MessageText) -> Sentence {
    let catalogue = app.heard.catalogue();
    let own = catalogue.sentence(says);
    Sentence {
        says,
        sentence: own.unwrap_or(sentence(says)).to_owned(),
        own: own.is_some_and(|own| own != sentence(says)),
    }
}

/// `GET /staff/messages/texts`
pub async fn list(State(app): State<App>, _by: Grant<LookAfterMessages>, Staff(frame): Staff) -> Response {
    let all = MessageText::ALL.iter().map(|says| said(&app, *says)).collect();
    page(StatusCode::OK, move || staff::messages::sentences(frame, all))
}

fn of(name: &str) -> Result<MessageText, Failure> {
    MessageText::parse(name).ok_or(Failure::NotFound)
}

fn changes(before: &str, after: &str) -> Vec<Changed<()>> {
    vec![Changed { what: (), was: before.to_owned(), became: after.to_owned() }]
}

async fn props(app: &App, by: &Grant<LookAfterMessages>, says: MessageText) -> Result<SentencePage, Failure> {
    let now = said(app, says);
    Ok(SentencePage {
        typed: now.sentence.clone(),
        now,
        link: app.origin.link("/staff"),
        versions: versions(sentence_versions(&app.heard, by, says).await?, |before, after| changes(before, after)),
        problem: None,
    })
}

/// `GET /staff/messages/texts/{says}`
pub async fn show(
    State(app): State<App>,
    by: Grant<LookAfterMessages>,
    Path(says): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let props = props(&app, &by, of(&says)?).await?;
    Ok(page(StatusCode::OK, move || staff::messages::sentence_page(frame, props)))
}

async fn answer(
    Form { app, by, fields, frame }: Form<LookAfterMessages>,
    says: MessageText,
    outcome: Result<Done, WordingError>,
) -> Result<Response, Failure> {
    let problem = match outcome {
        Ok(what) => return Ok(done(&format!("/staff/messages/texts/{}", says.name()), what)),
        Err(error) => problem(error)?,
    };
    let shown = props(&app, &by, says).await?;
    let typed = match fields.get("version") {
        "" => fields.get("sentence").to_owned(),
        _ => shown.typed.clone(),
    };
    let props = SentencePage { typed, problem: Some(problem), ..shown };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::messages::sentence_page(frame, props)))
}

fn problem(error: WordingError) -> Result<WordingProblem, Failure> {
    Ok(match error {
        WordingError::Storage(error) => return Err(error.into()),
        WordingError::Empty => WordingProblem::Empty,
        WordingError::TooLong => WordingProblem::TooLong,
        WordingError::NotHeard => WordingProblem::NotHeard,
        WordingError::Address => WordingProblem::Address,
        WordingError::NotUrgent => WordingProblem::NotUrgent,
        WordingError::NoVersion => WordingProblem::NoVersion,
    })
}

/// `POST /staff/messages/texts/{says}`
pub async fn write(Path(says): Path<String>, form: Form<LookAfterMessages>) -> Result<Response, Failure> {
    let says = of(&says)?;
    let typed = form.fields.get("sentence");
    let outcome = write_sentence(&form.app.heard, &form.by, says, typed, sentence(says)).await;
    answer(form, says, outcome.map(|()| Done::Worded)).await
}

/// `POST /staff/messages/texts/{says}/put-back`
pub async fn put_back(Path(says): Path<String>, form: Form<LookAfterMessages>) -> Result<Response, Failure> {
    let says = of(&says)?;
    let version = form.fields.get("version").parse().map_err(|_| Failure::NotFound)?;
    let outcome = put_back_sentence(&form.app.heard, &form.by, says, version).await;
    answer(form, says, outcome.map(|()| Done::WordedBefore)).await
}

/// `POST /staff/messages/texts/{says}/preview`: shown as it would arrive, and kept
/// nowhere.
pub async fn preview(
    Path(says): Path<String>,
    Form { app, by, fields, frame }: Form<LookAfterMessages>,
) -> Result<Response, Failure> {
    let says = of(&says)?;
    let typed = fields.get("sentence").to_owned();
    let problem = checked_sentence(says, &typed).err().map(problem).transpose()?;
    let props = SentencePage { typed, problem, ..props(&app, &by, says).await? };
    Ok(page(status_of(problem.is_some()), move || staff::messages::sentence_page(frame, props)))
}
