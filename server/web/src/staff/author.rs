//! Who wrote something: asking, the second person, opening, and what was opened
//! alone.

use axum::extract::Path;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::author::{
    AloneForm, AuthorForm, AuthorLine, AuthorOf, AuthorPage, AuthorProblem, AuthorRequest, AuthorTold, Done,
    RefusedAuthor,
};
use heard_domain::ids::{AuthorRequestId, ViewId};
use heard_domain::people::{Grant, LookAtConcerns, Moderate, SignOffConcerns, StaffHome};
use heard_domain::safeguarding::alerts::ToldAlert;
use heard_domain::safeguarding::author::{self, Answer, AuthorError, Opened, Review};
use heard_vocabulary::AuthorReason;

use super::Room;
use super::form::Form;
use super::frame::done;
use super::safeguarding::alert;
use super::views::{Refusals, Work, draw_with};
use crate::page::page;
use crate::registry::{Route, Subject, only};
use crate::staff::options;
use crate::{App, Failure};

/// Who wrote something.
pub const ROOM: Room = Room { routes, menu: &[], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let post = || Method::POST;
    vec![
        only::<Moderate, _, _>(post(), "/views/{id}/author-ask", ask).about(Subject::View),
        only::<Moderate, _, _>(post(), "/views/{id}/author-answer", answer).about(Subject::View),
        only::<Moderate, _, _>(post(), "/views/{id}/author", open).about(Subject::View),
        only::<SignOffConcerns, _, _>(post(), "/views/{id}/author-review", review).about(Subject::View),
        only::<SignOffConcerns, _, _>(post(), "/views/{id}/author-told-now", told_now).about(Subject::View),
        only::<StaffHome, _, _>(post(), "/staff/alerts/{id}/author", open_alone),
    ]
}

/// What stands about it on the page of a view.
pub async fn props(
    app: &App,
    by: &Grant<Moderate>,
    view: ViewId,
    refused: Option<RefusedAuthor>,
) -> Result<AuthorOf, Failure> {
    let found = author::of_view(&app.heard, by, view).await?;
    Ok(AuthorOf {
        account: found.account,
        requests: found.requests.into_iter().map(request).collect(),
        may_ask: found.may_ask,
        may_tell: found.may_tell,
        refused,
    })
}

fn request(one: author::AuthorRequest) -> AuthorRequest {
    AuthorRequest {
        id: one.id.to_string(),
        state: one.state,
        why: one.why,
        asked_by: one.asked_by,
        asked_at: options::minute(one.asked_at),
        reason: one.reason,
        second: one.second.map(|(who, at)| (who, options::minute(at))),
        answer: one.answer,
        not_yet: one.not_yet,
        quiet: one.quiet,
        until: one.until.map(options::minute),
        late: one.late,
        may_answer: one.may_answer,
        may_open: one.may_open,
    }
}

/// What waits for a second person.
pub async fn lines(app: &App, by: &Grant<LookAtConcerns>) -> Result<Vec<AuthorLine>, Failure> {
    let catalogue = app.heard.catalogue();
    let line = |one: author::RequestLine| AuthorLine {
        href: format!("/views/{}", one.view),
        situation: options::situation(&catalogue, &one.scenario),
        state: one.state,
        asked_by: one.asked_by,
        asked_at: options::minute(one.asked_at),
        due: one.due_at.map(options::minute),
        late: one.late,
    };
    Ok(author::waiting(&app.heard, by).await?.into_iter().map(line).collect())
}

/// The way for whoever has an alert to open who sent it.
pub async fn alone_form(
    app: &App,
    told: ToldAlert,
    alert: String,
    refused: Option<RefusedAuthor>,
) -> Result<Option<AloneForm>, Failure> {
    match author::opened_alone(&app.heard, told).await {
        Ok(again) => Ok(again.map(|again| AloneForm { action: format!("{alert}/author"), again, refused })),
        Err(AuthorError::Storage(error)) => Err(error.into()),
        Err(_) => Ok(None),
    }
}

/// What is wrong with a form; what is not the person's to mend goes on as a
/// failure.
fn problem_of(error: AuthorError) -> Result<AuthorProblem, Failure> {
    Ok(match error {
        AuthorError::NoAccount => AuthorProblem::NoAccount,
        AuthorError::Asked => AuthorProblem::Asked,
        AuthorError::NoReason => AuthorProblem::NoReason,
        AuthorError::TooLong => AuthorProblem::TooLong,
        AuthorError::SamePerson => AuthorProblem::SamePerson,
        AuthorError::NeedsLead => AuthorProblem::NeedsLead,
        AuthorError::Gone => AuthorProblem::Gone,
        AuthorError::Storage(error) => return Err(error.into()),
    })
}

/// What was done leads back to the view, to what stands there about it.
async fn answered<P>(work: Work<P>, form: AuthorForm, did: Result<Done, AuthorError>) -> Result<Response, Failure> {
    match did {
        Ok(what) => Ok(done(&format!("/views/{}#author", work.view), what)),
        Err(error) => refuse(work, form, problem_of(error)?).await,
    }
}

/// The page of the view again, with what is wrong with the form and what was typed.
async fn refuse<P>(work: Work<P>, form: AuthorForm, problem: AuthorProblem) -> Result<Response, Failure> {
    let by = Grant::<Moderate>::check(work.by.account()).ok_or(Failure::NotFound)?;
    let refused = RefusedAuthor { form, problem, values: work.fields.0 };
    let refused = Refusals { author: Some(refused), ..Refusals::default() };
    draw_with(&work.app, &by, work.frame, work.view, false, refused).await
}

/// `POST /views/{id}/author-ask`
pub async fn ask(work: Work<Moderate>) -> Result<Response, Failure> {
    let Some(why) = AuthorReason::parse(work.fields.get("why")) else {
        return refuse(work, AuthorForm::Ask, AuthorProblem::NoWhy).await;
    };
    let did = author::ask(&work.app.heard, &work.by, work.view, why, work.fields.get("reason")).await;
    answered(work, AuthorForm::Ask, did.map(|()| Done::Asked)).await
}

/// `POST /views/{id}/author-answer`: `decision` is `agreed` or `refused`.
pub async fn answer(work: Work<Moderate>) -> Result<Response, Failure> {
    let (said, what) = match work.fields.get("decision") {
        "agreed" => (Answer::Agreed { not_yet: work.fields.get("not_yet").to_owned() }, Done::Agreed),
        "refused" => (Answer::Refused { reason: work.fields.get("reason").to_owned() }, Done::Refused),
        _ => return refuse(work, AuthorForm::Answer, AuthorProblem::NotDecided).await,
    };
    let did = author::answer(&work.app.heard, &work.by, work.view, said).await;
    answered(work, AuthorForm::Answer, did.map(|()| what)).await
}

/// `POST /views/{id}/author-review`: `decision` is `right` or `wrong`.
pub async fn review(work: Work<SignOffConcerns>) -> Result<Response, Failure> {
    let right = match work.fields.get("decision") {
        "right" => true,
        "wrong" => false,
        _ => return refuse(work, AuthorForm::Review, AuthorProblem::NotDecided).await,
    };
    let Some(request) = work.fields.one::<AuthorRequestId>("request") else {
        return refuse(work, AuthorForm::Review, AuthorProblem::Gone).await;
    };
    let typed = |name: &str| work.fields.get(name).to_owned();
    let said = Review { right, reason: typed("reason"), not_yet: typed("not_yet") };
    let did = author::review(&work.app.heard, &work.by, work.view, request, said).await;
    answered(work, AuthorForm::Review, did.map(|()| Done::Reviewed)).await
}

/// `POST /views/{id}/author-told-now`
pub async fn told_now(work: Work<SignOffConcerns>) -> Result<Response, Failure> {
    let did = author::tell_author_now(&work.app.heard, &work.by, work.view).await;
    answered(work, AuthorForm::ToldNow, did.map(|()| Done::ToldNow)).await
}

/// `POST /views/{id}/author`: shows who wrote it, and records that it was opened.
pub async fn open(work: Work<Moderate>) -> Result<Response, Failure> {
    match author::open_author(&work.app.heard, &work.by, work.view).await {
        Ok(opened) => Ok(shown(work.frame, format!("/views/{}#author", work.view), opened)),
        Err(error) => refuse(work, AuthorForm::Ask, problem_of(error)?).await,
    }
}

fn shown(frame: staff::StaffFrame, back: String, opened: Opened) -> Response {
    let told = if opened.quiet { AuthorTold::NotYet } else { AuthorTold::Now };
    let props = AuthorPage { back, nickname: opened.author.nickname, people: opened.author.people, told };
    page(StatusCode::OK, move || staff::author::author(frame, props))
}

/// `POST /staff/alerts/{id}/author`: whoever has the alert opens alone who sent it.
pub async fn open_alone(Path(id): Path<String>, form: Form<StaffHome>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let (there, told) = alert::told_of(&app, &by, &id).await?;
    let problem = match author::open_alone(&app.heard, told, fields.get("reason")).await {
        Ok(opened) => return Ok(shown(frame, alert::address(there), opened)),
        Err(error) => problem_of(error)?,
    };
    let refused = RefusedAuthor { form: AuthorForm::Alone, problem, values: fields.0 };
    alert::draw_with(&app, &by, &id, frame, (None, Some(refused))).await
}
