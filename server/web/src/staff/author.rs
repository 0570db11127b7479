//! Who wrote something: asking, the second person, opening, and what was opened
//! alone.

use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::author::{
    AloneForm, AloneStep, AuthorForm, AuthorLine, AuthorOf, AuthorPage, AuthorProblem, AuthorRequest, AuthorTold,
    BesideThem, ChildKnown, Done, RefusedAuthor,
};
use heard_domain::case_system::Known;
use heard_domain::ids::{AuthorRequestId, ViewId};
use heard_domain::people::{Grant, LookAtConcerns, Moderate, SignOffConcerns, StaffHome};
use heard_domain::safeguarding::alerts::ToldAlert;
use heard_domain::safeguarding::author::{self, Alone, Answer, AuthorError, Opened, Review};
use heard_vocabulary::{AuthorReason, CaseColumn};

use super::Room;
use super::form::Form;
use super::frame::{Staff, done};
use super::safeguarding::alert;
use super::views::Work;
use crate::page::page;
use crate::registry::{Route, Subject, only};
use crate::staff::options;
use crate::{App, Failure};

/// Who wrote something.
pub const ROOM: Room = Room { routes, menu: &[], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (|| Method::GET, || Method::POST);
    vec![
        only::<Moderate, _, _>(get(), "/views/{id}/author", show).about(Subject::View),
        only::<Moderate, _, _>(post(), "/views/{id}/author", open).about(Subject::View),
        only::<Moderate, _, _>(post(), "/views/{id}/author-ask", ask).about(Subject::View),
        only::<Moderate, _, _>(post(), "/views/{id}/author-withdraw", withdraw).about(Subject::View),
        only::<Moderate, _, _>(post(), "/views/{id}/author-answer", answer).about(Subject::View),
        only::<SignOffConcerns, _, _>(post(), "/views/{id}/author-review", review).about(Subject::View),
        only::<SignOffConcerns, _, _>(post(), "/views/{id}/author-told-now", told_now).about(Subject::View),
        only::<StaffHome, _, _>(post(), "/staff/alerts/{id}/author", open_alone),
    ]
}

/// `GET /views/{id}/author`: who asked who wrote it.
pub async fn show(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let view = view.parse::<ViewId>().map_err(|_| Failure::NotFound)?;
    draw(&app, &by, frame, view, None).await
}

/// The page of who asked; with 422 where a form of it was refused.
async fn draw(
    app: &App,
    by: &Grant<Moderate>,
    frame: staff::StaffFrame,
    view: ViewId,
    refused: Option<RefusedAuthor>,
) -> Result<Response, Failure> {
    let found = author::of_view(&app.heard, by, view).await?.ok_or(Failure::NotFound)?;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let props = AuthorOf {
        view: view.to_string(),
        situation: options::situation(&app.heard.catalogue(), &found.scenario),
        account: found.account,
        requests: found.requests.into_iter().map(request).collect(),
        may_ask: found.may_ask,
        lead: found.lead,
        may_tell: found.may_tell,
        refused,
    };
    Ok(page(status, move || staff::author::requests(frame, props)))
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
        quiet: one.quiet,
        until: options::minute(one.until),
        late: one.late,
        mine: one.mine,
        may_answer: one.may_answer,
        may_agree: one.may_agree,
        nobody: one.nobody,
        may_open: one.may_open,
    }
}

/// What waits for a second person.
pub async fn lines(app: &App, by: &Grant<LookAtConcerns>) -> Result<Vec<AuthorLine>, Failure> {
    let catalogue = app.heard.catalogue();
    let line = |one: author::RequestLine| AuthorLine {
        href: format!("/views/{}/author", one.view),
        situation: options::situation(&catalogue, &one.scenario),
        state: one.state,
        asked_by: one.asked_by,
        asked_at: options::minute(one.asked_at),
        due: options::minute(one.due_at),
        late: one.late,
    };
    Ok(author::waiting(&app.heard, by).await?.into_iter().map(line).collect())
}

/// The way for whoever has an alert to open who sent it; what was refused is said
/// there also where it is not theirs to open any more.
pub async fn alone_form(
    app: &App,
    told: ToldAlert,
    alert: String,
    refused: Option<RefusedAuthor>,
) -> Result<Option<AloneForm>, Failure> {
    let step = match author::alone(&app.heard, told).await {
        Ok(step) => step,
        Err(AuthorError::Storage(error)) => return Err(error.into()),
        Err(_) => None,
    };
    let step = step.map(|step| match step {
        Alone::First => AloneStep::First,
        Alone::Again => AloneStep::Again,
        Alone::NotRight => AloneStep::NotRight,
    });
    let step = step.or(refused.is_some().then_some(AloneStep::Over));
    Ok(step.map(|step| AloneForm { action: format!("{alert}/author"), step, refused }))
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
        AuthorError::NobodyLeft => AuthorProblem::NobodyLeft,
        AuthorError::Gone => AuthorProblem::Gone,
        AuthorError::Storage(error) => return Err(error.into()),
    })
}

/// What was done leads back to the page of who asked.
async fn answered<P>(work: Work<P>, form: AuthorForm, did: Result<Done, AuthorError>) -> Result<Response, Failure> {
    match did {
        Ok(what) => Ok(done(&format!("/views/{}/author", work.view), what)),
        Err(error) => refuse(work, form, problem_of(error)?).await,
    }
}

/// The page again, with what is wrong with the form and what was typed.
async fn refuse<P>(work: Work<P>, form: AuthorForm, problem: AuthorProblem) -> Result<Response, Failure> {
    let by = Grant::<Moderate>::check(work.by.account()).ok_or(Failure::NotFound)?;
    let refused = RefusedAuthor { form, problem, values: work.fields.0 };
    draw(&work.app, &by, work.frame, work.view, Some(refused)).await
}

/// `POST /views/{id}/author-ask`
pub async fn ask(work: Work<Moderate>) -> Result<Response, Failure> {
    let Some(why) = AuthorReason::parse(work.fields.get("why")) else {
        return refuse(work, AuthorForm::Ask, AuthorProblem::NoWhy).await;
    };
    let did = author::ask(&work.app.heard, &work.by, work.view, why, work.fields.get("reason")).await;
    answered(work, AuthorForm::Ask, did.map(|()| Done::Asked)).await
}

/// `POST /views/{id}/author-withdraw`
pub async fn withdraw(work: Work<Moderate>) -> Result<Response, Failure> {
    let did = author::withdraw(&work.app.heard, &work.by, work.view).await;
    answered(work, AuthorForm::Withdraw, did.map(|()| Done::Withdrawn)).await
}

/// Whether its author must not see it yet, as a safeguarding lead said: `told` is
/// `now` or `later`.
fn later<P>(work: &Work<P>) -> Option<bool> {
    match work.fields.get("told") {
        "now" => Some(false),
        "later" => Some(true),
        _ => None,
    }
}

/// `POST /views/{id}/author-answer`: `decision` is `agreed` or `refused`.
pub async fn answer(work: Work<Moderate>) -> Result<Response, Failure> {
    let (agreed, what) = match work.fields.get("decision") {
        "agreed" => (true, Done::Agreed),
        "refused" => (false, Done::Refused),
        _ => return refuse(work, AuthorForm::Answer, AuthorProblem::NotDecided).await,
    };
    let lead = Grant::<SignOffConcerns>::check(work.by.account()).is_some();
    let quiet = later(&work);
    if agreed && lead && quiet.is_none() {
        return refuse(work, AuthorForm::Answer, AuthorProblem::NotTold).await;
    }
    let reason = work.fields.get("reason").to_owned();
    let said = Answer { agreed, reason, quiet: agreed && quiet.unwrap_or(false) };
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
    let Some(quiet) = later(&work) else {
        return refuse(work, AuthorForm::Review, AuthorProblem::NotTold).await;
    };
    let Some(request) = work.fields.one::<AuthorRequestId>("request") else {
        return refuse(work, AuthorForm::Review, AuthorProblem::Gone).await;
    };
    let said = Review { right, reason: work.fields.get("reason").to_owned(), quiet };
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
        Ok(opened) => Ok(shown(work.frame, format!("/views/{}/author", work.view), opened)),
        Err(AuthorError::Gone) => refuse(work, AuthorForm::Open, AuthorProblem::NotOpen).await,
        Err(error) => refuse(work, AuthorForm::Open, problem_of(error)?).await,
    }
}

fn shown(frame: staff::StaffFrame, back: String, opened: Opened) -> Response {
    let told = if opened.quiet { AuthorTold::NotYet } else { AuthorTold::Now };
    let author::Author { nickname, people, child } = opened.author;
    let people = people.into_iter().map(|one| BesideThem {
        assigned_as: one.assigned_as,
        name: one.name,
        title: one.title,
        meant: one.meant,
    });
    let props = AuthorPage { back, nickname, people: people.collect(), child: child.map(known), told };
    page(StatusCode::OK, move || staff::author::author(frame, props))
}

/// What the case system's extract says of a child, without what it does not know.
fn known(Known { child, as_of, stale }: Known) -> ChildKnown {
    let lines = [
        (CaseColumn::CaseNumber, child.case_number),
        (CaseColumn::Name, child.name),
        (CaseColumn::BornOn, child.born_on),
        (CaseColumn::Address, child.address),
        (CaseColumn::Phone, child.phone),
        (CaseColumn::Service, child.service),
        (CaseColumn::PlacedOn, child.placed_on),
        (CaseColumn::LegalStatus, child.legal_status),
        (CaseColumn::PlacingAuthority, child.placing_authority),
        (CaseColumn::HostAuthority, child.host_authority),
        (CaseColumn::District, child.district),
        (CaseColumn::Team, child.team),
        (CaseColumn::NextReviewOn, child.next_review_on),
    ];
    let lines = lines.into_iter().filter(|(_, what)| !what.is_empty()).collect();
    ChildKnown { lines, as_of: as_of.map(options::minute), stale }
}

/// `POST /staff/alerts/{id}/author`: whoever has the alert opens alone who sent it.
pub async fn open_alone(Path(id): Path<String>, form: Form<StaffHome>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let (there, told) = alert::told_of(&app, &by, &id).await?;
    let problem = match author::open_alone(&app.heard, told, fields.get("reason")).await {
        Ok(opened) => return Ok(shown(frame, alert::address(there), opened)),
        Err(AuthorError::Gone) => AuthorProblem::NotAlone,
        Err(error) => problem_of(error)?,
    };
    let refused = RefusedAuthor { form: AuthorForm::Alone, problem, values: fields.0 };
    alert::draw_with(&app, &by, &id, frame, (None, Some(refused))).await
}
