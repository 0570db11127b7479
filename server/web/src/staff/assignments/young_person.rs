//! Who is there for one young person.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::assignments::{
    AroundLine, AroundPage, AssignProblem, CaseCheck, CaseOf, CaseProblem, Done, RefusedLine,
};
use heard_app::pages::staff::conflict::ConflictPage;
use heard_domain::assignments::scope::{self, InScope, Person};
use heard_domain::assignments::{
    Around, AssignError, Assignment, Colleague, around, end_assignment, take_back_assignment,
};
use heard_domain::case_system::{self, Child, LinkError, Linked};
use heard_domain::ids::AssignmentId;
use heard_domain::people::{AssignPeople, Grant};
use heard_storage::calendar::Day;

use super::colleague::assign_problem;
use super::days_said;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

async fn about(app: &App, by: &Grant<AssignPeople>, id: &str) -> Result<InScope<Person>, Failure> {
    let id = id.parse().map_err(|_| Failure::NotFound)?;
    scope::person(&app.heard, by, id).await?.ok_or(Failure::NotFound)
}

fn address(person: &InScope<Person>) -> String {
    format!("/young-people/{}", person.id())
}

fn line((one, who): (Assignment, Option<Colleague>), today: Day) -> AroundLine {
    let title = who.as_ref().map(|who| match who.title.as_str() {
        "" => who.role.title().to_owned(),
        title => title.to_owned(),
    });
    AroundLine {
        id: one.id.to_string(),
        href: format!("/colleagues/{}", one.staff),
        name: who.map(|who| who.name).unwrap_or_default(),
        title: title.unwrap_or_default(),
        assigned_as: one.assigned_as,
        days: days_said(one.days, today),
    }
}

async fn props(app: &App, by: &Grant<AssignPeople>, person: &InScope<Person>) -> Result<AroundPage, Failure> {
    let today = app.heard.now().day();
    let Around { nickname, people } = around(&app.heard, by, person).await?;
    let case = case_of(app, by, person).await?;
    let (before, now): (Vec<_>, Vec<_>) = people.into_iter().partition(|(one, _)| one.days.over(today));
    Ok(AroundPage {
        href: address(person),
        nickname: nickname.unwrap_or_default(),
        lines: now.into_iter().map(|one| line(one, today)).collect(),
        before: before.into_iter().map(|one| line(one, today)).collect(),
        case,
        refused: None,
    })
}

/// Which child of the case system they are; nothing of that where no extract comes in.
async fn case_of(app: &App, by: &Grant<AssignPeople>, person: &InScope<Person>) -> Result<CaseOf, Failure> {
    Ok(match case_system::of_person(&app.heard, by, person).await? {
        Some(Linked { case_number, child }) => CaseOf::Said {
            case_number,
            there: child.is_some(),
            next_review_on: child.map(|child| child.next_review_on).unwrap_or_default(),
        },
        None if app.setup.case_system => CaseOf::Unsaid(String::new(), None),
        None => CaseOf::NoExtract,
    })
}

/// `GET /young-people/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<AssignPeople>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let props = props(&app, &by, &about(&app, &by, &id).await?).await?;
    Ok(page(StatusCode::OK, move || staff::assignments::around(frame, props)))
}

/// The assignment of a form, as its page showed it: [`AssignError::Changed`]
/// where somebody set another last day meanwhile.
async fn as_shown(form: &Form<AssignPeople>, person: &InScope<Person>) -> Result<Assignment, AssignError> {
    let Form { app, by, fields, .. } = form;
    let id = fields.one::<AssignmentId>("assignment").ok_or(AssignError::Gone)?;
    let there = around(&app.heard, by, person).await?.people;
    let (one, _) = there.into_iter().find(|(one, _)| one.id == id).ok_or(AssignError::Gone)?;
    let last = one.days.last.map(|day| day.to_string()).unwrap_or_default();
    if last == fields.get("was") { Ok(one) } else { Err(AssignError::Changed) }
}

/// The page again, with what was typed and what is wrong.
async fn refused(
    form: Form<AssignPeople>,
    person: &InScope<Person>,
    problem: AssignProblem,
) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let (id, last) = (fields.get("assignment").to_owned(), fields.get("last").to_owned());
    let props = AroundPage { refused: Some(RefusedLine { id, last, problem }), ..props(&app, &by, person).await? };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::assignments::around(frame, props)))
}

/// Leads back to the page, which tells what was done; or says what is wrong, and
/// where somebody else was quicker shows both.
async fn answer(
    form: Form<AssignPeople>,
    person: &InScope<Person>,
    outcome: Result<Done, AssignError>,
) -> Result<Response, Failure> {
    match outcome {
        Ok(what) => Ok(done(&address(person), what)),
        Err(AssignError::Changed) => {
            let Form { fields, frame, .. } = form;
            let typed =
                [(staff::assignments::LAST_DAY, fields.get("last"))].into_iter().filter(|(_, value)| !value.is_empty());
            let typed = typed.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            let props = ConflictPage { there: address(person), typed, ..ConflictPage::default() };
            Ok(page(StatusCode::CONFLICT, move || staff::conflict::conflict(frame, props)))
        }
        Err(error) => refused(form, person, assign_problem(error)?).await,
    }
}

/// `POST /young-people/{id}/assignments/end`
pub async fn end(Path(id): Path<String>, form: Form<AssignPeople>) -> Result<Response, Failure> {
    let person = about(&form.app, &form.by, &id).await?;
    let Some(last) = Day::parse(form.fields.get("last")) else {
        return refused(form, &person, AssignProblem::NoLast).await;
    };
    let ended = match as_shown(&form, &person).await {
        Ok(one) => end_assignment(&form.app.heard, &form.by, &person, &one, last).await,
        Err(error) => Err(error),
    };
    answer(form, &person, ended.map(|()| Done::Ended)).await
}

/// `POST /young-people/{id}/assignments/take-back`
pub async fn take_back(Path(id): Path<String>, form: Form<AssignPeople>) -> Result<Response, Failure> {
    let person = about(&form.app, &form.by, &id).await?;
    let taken = match as_shown(&form, &person).await {
        Ok(one) => take_back_assignment(&form.app.heard, &form.by, &person, &one).await,
        Err(error) => Err(error),
    };
    answer(form, &person, taken.map(|()| Done::TakenBack)).await
}

/// As much of a child as it takes to see that it is the right one.
pub fn as_checked(child: Child) -> CaseCheck {
    let Child { case_number, name, born_on, team, .. } = child;
    CaseCheck { case_number, name, born_on, team }
}

/// `POST /young-people/{id}/case-number`: shows which child that is.
pub async fn look_up_case(Path(id): Path<String>, form: Form<AssignPeople>) -> Result<Response, Failure> {
    let person = about(&form.app, &form.by, &id).await?;
    let typed = form.fields.get("case_number");
    let found = match case_system::look_up(&form.app.heard, &form.by, typed).await {
        Ok(found) => found,
        Err(error) => return not_joined(form, &person, error).await,
    };
    let case = CaseOf::Check(as_checked(found));
    let props = AroundPage { case, ..props(&form.app, &form.by, &person).await? };
    let frame = form.frame;
    Ok(page(StatusCode::OK, move || staff::assignments::around(frame, props)))
}

/// The page again, with the number as typed and what is wrong with it.
async fn not_joined(form: Form<AssignPeople>, person: &InScope<Person>, error: LinkError) -> Result<Response, Failure> {
    let problem = match error {
        LinkError::NoNumber => CaseProblem::NoNumber,
        LinkError::NoExtract => CaseProblem::NoExtract,
        LinkError::NoSuchChild => CaseProblem::NoSuchChild,
        LinkError::Another => CaseProblem::Another,
        LinkError::Already => CaseProblem::Already,
        LinkError::NoSuchPerson => return Err(Failure::NotFound),
        LinkError::Storage(error) => return Err(error.into()),
    };
    let case = CaseOf::Unsaid(form.fields.get("case_number").to_owned(), Some(problem));
    let props = AroundPage { case, ..props(&form.app, &form.by, person).await? };
    let frame = form.frame;
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::assignments::around(frame, props)))
}

/// `POST /young-people/{id}/case-number/confirm`
pub async fn join_case(Path(id): Path<String>, form: Form<AssignPeople>) -> Result<Response, Failure> {
    let person = about(&form.app, &form.by, &id).await?;
    match case_system::link(&form.app.heard, &form.by, &person, form.fields.get("case_number")).await {
        Ok(()) => Ok(done(&address(&person), Done::CaseJoined)),
        Err(error) => not_joined(form, &person, error).await,
    }
}

/// `POST /young-people/{id}/case-number/take-back`
pub async fn part_case(Path(id): Path<String>, form: Form<AssignPeople>) -> Result<Response, Failure> {
    let person = about(&form.app, &form.by, &id).await?;
    case_system::unlink(&form.app.heard, &form.by, &person).await?;
    Ok(done(&address(&person), Done::CaseParted))
}
