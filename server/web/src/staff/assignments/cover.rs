//! Who stands in for somebody who is away.

use axum::extract::{Path, State};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::assignments::{
    CoverFor, CoverForm, CoverLine, CoverNotice, CoverPage, CoverProblem, Done,
};
use heard_domain::assignments::scope::{InScope, Staff as Somebody};
use heard_domain::assignments::{
    Cover, CoverError, CoverTold, NamedCover, can_be_covered, cover_for, cover_me, covers_of, covers_told, end_cover,
    end_own_cover, own_covers,
};
use heard_domain::ids::CoverId;
use heard_domain::people::{Account, AskForCover, Grant, KeepCover, Moderate, Role, StaffHome};
use heard_storage::calendar::Day;

use super::colleague::about;
use super::days_said;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done, status_of};
use crate::{App, Failure};

/// Where whoever is away says it.
const PAGE: &str = "/caseload/cover";

/// The lines of one side: who stands in, or for whom.
fn lines(all: &[NamedCover], takes: impl Fn(&Cover) -> bool, of: Side, today: Day) -> Vec<CoverLine> {
    let line = |one: &NamedCover| CoverLine {
        id: one.cover.id.to_string(),
        name: match of {
            Side::Standing => one.by.clone(),
            Side::Away => one.whose.clone(),
        }
        .unwrap_or_default(),
        days: days_said(one.cover.days, today),
    };
    all.iter().filter(|one| takes(&one.cover)).map(line).collect()
}

/// Whose name stands in a line.
#[derive(Clone, Copy)]
enum Side {
    /// Of whoever stands in.
    Standing,
    /// Of whoever is away.
    Away,
}

/// What was typed, and what is wrong with it.
fn typed(action: String, fields: &Fields, problem: CoverProblem) -> CoverForm {
    let [email, first, last] = ["email", "first", "last"].map(|name| fields.get(name).to_owned());
    CoverForm { action, lines: Vec::new(), email, first, last, problem: Some(problem) }
}

/// Who covers for a colleague, for whoever says that.
pub(super) async fn of_colleague(
    app: &App,
    reader: Account,
    one: &InScope<Somebody>,
    role: Role,
) -> Result<Option<CoverForm>, Failure> {
    let Some(by) = Grant::<KeepCover>::check(reader).filter(|_| can_be_covered(role)) else { return Ok(None) };
    let (whose, today) = (one.id(), app.heard.now().day());
    let all = covers_of(&app.heard, &by, one).await?;
    let form = empty(app, format!("/colleagues/{whose}/cover"));
    Ok(Some(CoverForm { lines: lines(&all, |one| one.whose == whose, Side::Standing, today), ..form }))
}

async fn draw(
    app: &App,
    me: &Grant<AskForCover>,
    frame: staff::StaffFrame,
    form: CoverForm,
) -> Result<Response, Failure> {
    let today = app.heard.now().day();
    let all = own_covers(&app.heard, me).await?;
    let my = me.id();
    let standing = lines(&all, |one| one.whose == my, Side::Standing, today);
    let away = lines(&all, |one| one.by == my, Side::Away, today);
    let status = status_of(form.problem.is_some());
    let desk = Grant::<Moderate>::check(me.account()).is_some();
    let props = CoverPage { form: CoverForm { lines: standing, ..form }, standing_in: away, desk };
    Ok(page(status, move || staff::assignments::cover(frame, props)))
}

fn empty(app: &App, action: String) -> CoverForm {
    CoverForm { action, first: app.heard.now().day().to_string(), ..CoverForm::default() }
}

/// `GET /caseload/cover`
pub async fn show(State(app): State<App>, me: Grant<AskForCover>, Staff(frame): Staff) -> Result<Response, Failure> {
    let form = empty(&app, PAGE.to_owned());
    draw(&app, &me, frame, form).await
}

fn days_of(fields: &Fields) -> Result<(Day, Day), CoverProblem> {
    let first = Day::parse(fields.get("first")).ok_or(CoverProblem::NoFirst)?;
    let last = Day::parse(fields.get("last")).ok_or(CoverProblem::NoLast)?;
    Ok((first, last))
}

fn problem_of(error: CoverError) -> Result<CoverProblem, Failure> {
    Ok(match error {
        CoverError::NoSuchColleague => CoverProblem::NoSuchColleague,
        CoverError::Themselves => CoverProblem::Themselves,
        CoverError::OtherRole => CoverProblem::OtherRole,
        CoverError::Already => CoverProblem::Already,
        CoverError::Away => CoverProblem::Away,
        CoverError::Covers => CoverProblem::Covers,
        CoverError::EndsBeforeItBegins => CoverProblem::Early,
        CoverError::Over => CoverProblem::Over,
        CoverError::TooLong => CoverProblem::TooLong,
        CoverError::Gone => CoverProblem::Gone,
        CoverError::Storage(error) => return Err(error.into()),
    })
}

/// Done, or what is wrong.
fn settled<T>(outcome: Result<T, CoverError>, what: Done) -> Result<Result<Done, CoverProblem>, Failure> {
    match outcome {
        Ok(_) => Ok(Ok(what)),
        Err(error) => Ok(Err(problem_of(error)?)),
    }
}

/// `POST /caseload/cover`
pub async fn ask(form: Form<AskForCover>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let outcome = match days_of(&fields) {
        Ok(days) => settled(cover_me(&app.heard, &by, fields.get("email"), days).await, Done::Covered)?,
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(what) => Ok(done(PAGE, what)),
        Err(problem) => draw(&app, &by, frame, typed(PAGE.to_owned(), &fields, problem)).await,
    }
}

/// `POST /caseload/cover/end`
pub async fn end_own(form: Form<AskForCover>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let outcome = match fields.one::<CoverId>("cover") {
        Some(id) => settled(end_own_cover(&app.heard, &by, id).await, Done::CoverEnded)?,
        None => Err(CoverProblem::Gone),
    };
    match outcome {
        Ok(what) => Ok(done(PAGE, what)),
        Err(problem) => {
            let form = CoverForm { problem: Some(problem), ..empty(&app, PAGE.to_owned()) };
            draw(&app, &by, frame, form).await
        }
    }
}

/// `POST /colleagues/{id}/cover`
pub async fn keep(Path(id): Path<String>, form: Form<KeepCover>) -> Result<Response, Failure> {
    let about = about(&form.app, &form.by, &id).await?;
    let Form { app, by, fields, frame } = form;
    let outcome = match days_of(&fields) {
        Ok(days) => settled(cover_for(&app.heard, &by, &about.one, fields.get("email"), days).await, Done::Covered)?,
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(what) => Ok(done(&about.address(), what)),
        Err(problem) => about.refused(&app, frame, typed(String::new(), &fields, problem)).await,
    }
}

/// `POST /colleagues/{id}/cover/end`
pub async fn end(Path(id): Path<String>, form: Form<KeepCover>) -> Result<Response, Failure> {
    let about = about(&form.app, &form.by, &id).await?;
    let Form { app, by, fields, frame } = form;
    let outcome = match fields.one::<CoverId>("cover") {
        Some(id) => settled(end_cover(&app.heard, &by, &about.one, id).await, Done::CoverEnded)?,
        None => Err(CoverProblem::Gone),
    };
    match outcome {
        Ok(what) => Ok(done(&about.address(), what)),
        Err(problem) => {
            let form = CoverForm { problem: Some(problem), ..empty(&app, String::new()) };
            about.refused(&app, frame, form).await
        }
    }
}

/// What the reader learns of who stands in for whom on the page of their own.
pub(in crate::staff) async fn told(app: &App, me: &Grant<StaffHome>) -> Result<Vec<CoverNotice>, Failure> {
    let (my, today) = (me.id(), app.heard.now().day());
    let desk = Grant::<Moderate>::check(me.account()).is_some();
    let notice = |one: CoverTold| {
        let NamedCover { cover, whose, by } = one.named;
        let (whose, by) = (whose.unwrap_or_default(), by.unwrap_or_default());
        let of = match (cover.by == my, cover.whose == my) {
            (true, _) if desk => CoverFor::Desk { whose, href: format!("/queue?who={}", cover.whose) },
            (true, _) => CoverFor::Colleague(whose),
            (false, true) => CoverFor::Reader(by),
            (false, false) => CoverFor::Team { whose, by, href: format!("/colleagues/{}", cover.whose) },
        };
        CoverNotice { of, days: days_said(cover.days, today), ended: one.ended.map(Day::civil) }
    };
    Ok(covers_told(&app.heard, me).await?.into_iter().map(notice).collect())
}
