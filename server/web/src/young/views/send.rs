//! Sending what was said.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, Problem};
use heard_domain::catalogue::Scenario;
use heard_domain::intake::{DraftFiles, Incoming, Submission, asked_of, say, submit_with};
use heard_domain::people::Visitor;
use heard_vocabulary::{Audience, Helped, Translator};

use super::check_page::check_props;
use super::scenario::draft_files;
use crate::drafts::Draft;
use crate::fields::Fields;
use crate::page::page;
use crate::young::intake::form;
use crate::young::intake::problem::problem_of;
use crate::young::intake::reached::{is_filed, reached_by};
use crate::young::intake::receipt::sent_response;
use crate::young::problem::status_of;
use crate::{App, Failure, page};

/// `POST /say/{scenario}/send`
pub async fn send(
    State(app): State<App>,
    Path(key): Path<String>,
    headers: HeaderMap,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Failure> {
    let scenario = asked_of(&app.heard, visitor, &key, fields.one("version")).ok_or(Failure::NotFound)?;
    let files = draft_files(&app, &headers, &key).await?;
    let Some(Incoming { submission, beside }) = say(&app.heard, &scenario, form(&fields), &files).await? else {
        return Ok(Redirect::to(&format!("/say/{key}/1")).into_response());
    };
    let translator = beside.translator;
    let problem = match submit_with(&app.heard, visitor, submission.clone(), beside).await {
        Ok(accepted) => return sent_response(&app, &headers, &accepted, &submission).await,
        Err(error) => problem_of(&error),
    };
    // Boxed, so that what is sent does not carry the room of what is refused.
    Box::pin(refused(app, (&headers, visitor), (scenario, files), fields, (submission, translator), problem)).await
}

/// The check page again, with what was typed and what is wrong.
async fn refused(
    app: App,
    (headers, visitor): (&HeaderMap, Visitor),
    (scenario, files): (Arc<Scenario>, DraftFiles),
    fields: Fields,
    (submission, translator): (Submission, Option<Translator>),
    problem: Problem,
) -> Result<Response, Failure> {
    let frame = page::frame(&app, headers, &format!("/say/{}/check", scenario.key), visitor).await?;
    let draft = Draft {
        scenario: scenario.key.clone(),
        version: scenario.version,
        id: fields.get("id").to_owned(),
        answers: submission.answers.iter().map(|a| (a.question.clone(), a.raw())).collect(),
        at: 0,
        media: files.kept,
        ..Draft::default()
    };
    let props = young::views::CheckPage {
        reached: reached_by(&app, visitor).await?,
        filed: is_filed(&app, visitor, &scenario.key).await?,
        audience: Audience::parse(fields.get("audience")),
        helped: Helped::parse(fields.get("helped")),
        seen: submission.seen,
        translator,
        error: Some(problem),
        ..check_props(&app, &frame, &scenario, &draft)
    };
    Ok(page(status_of(problem), move || young::views::check(frame, props)))
}
