//! What was locked unseen: what stands about it, what was advised, and the two people
//! who have it released or destroyed.

use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::media::{
    Done, Locked, LockedAsked, LockedDeed, LockedForm, LockedKnown, LockedLine, LockedPage, LockedProblem, Media,
    RefusedLocked,
};
use heard_domain::ids::{AttachmentId, ViewId};
use heard_domain::media::{self, Asked, LockedError, LockedFile, ReadAsked, Told};
use heard_domain::people::{Account, Grant, KeepLocked, LookAtConcerns, Moderate};
use heard_storage::clock::Moment;
use heard_vocabulary::{LockedEnd, LockedState, ToldTo, ViewAction};

use super::ids;
use crate::page::page;
use crate::registry::{Route, Subject, only};
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::{directory, options};
use crate::{App, Failure};

/// The routes of what is locked.
pub(super) fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, || Method::POST);
    vec![
        only::<Moderate, _, _>(get, "/views/{id}/media/{m}/locked", show).about(Subject::View),
        only::<KeepLocked, _, _>(post(), "/views/{id}/media/{m}/advised", advised).about(Subject::View),
        only::<KeepLocked, _, _>(post(), "/views/{id}/media/{m}/handed-over", handed_over).about(Subject::View),
        only::<KeepLocked, _, _>(post(), "/views/{id}/media/{m}/destroy", destroy).about(Subject::View),
        only::<KeepLocked, _, _>(post(), "/views/{id}/media/{m}/release", release).about(Subject::View),
        only::<Moderate, _, _>(post(), "/views/{id}/media/{m}/answer", answer).about(Subject::View),
    ]
}

fn href(view: ViewId, m: AttachmentId) -> String {
    format!("/views/{view}/media/{m}")
}

/// `GET /views/{id}/media/{m}/locked`
async fn show(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path((view, m)): Path<(String, String)>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, ids(&view, &m)?, None).await
}

/// The page; with 422 where a form of it was refused.
async fn draw(
    app: &App,
    by: &Grant<Moderate>,
    frame: staff::StaffFrame,
    (view, m): (ViewId, AttachmentId),
    refused: Option<RefusedLocked>,
) -> Result<Response, Failure> {
    let files = media::locked_of_view(&app.heard, by, view).await?;
    let file = files.into_iter().find(|file| file.id == m).ok_or(Failure::NotFound)?;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let lock = Locked {
        state: file.state,
        since: file.locked_at.local(),
        by: file.locked_role,
        ended: file.ended_at.map(Moment::local),
        police: police(app, by.account()).await?,
        known: None,
    };
    let props = LockedPage {
        view: view.to_string(),
        situation: options::situation(&app.heard.catalogue(), &file.scenario),
        href: href(view, m),
        kind: file.kind,
        size: file.size,
        file: (file.lead && file.state == LockedState::Locked).then(|| media::locked_name(m)),
        lock,
        locked_by: file.locked_by,
        deeds: file.deeds.into_iter().map(deed).collect(),
        asked: file.asked.map(asked),
        lead: file.lead,
        may_ask: file.may_ask,
        refused,
    };
    Ok(page(status, move || staff::media::locked_page(frame, props)))
}

fn deed(one: media::LockedDeed) -> LockedDeed {
    let unreadable = one.what.is_none();
    let what = one.what.unwrap_or_default();
    LockedDeed {
        at: one.at.local(),
        by: one.by,
        action: one.action,
        to: what.to.as_deref().and_then(ToldTo::parse),
        who: what.who,
        when: what.when,
        reference: what.reference,
        what: what.reason,
        unreadable,
    }
}

fn asked(Asked { end, by, at, mine }: Asked) -> LockedAsked {
    LockedAsked { end, by, at: at.local(), sent: at.0, mine }
}

/// The police, as the directory knows them: of the council's own area, or else of any.
async fn police(app: &App, account: Account) -> Result<Vec<staff::directory::NumberLine>, Failure> {
    let areas = directory::areas(app, account).await?;
    let own = areas.iter().any(|area| area.own && area.numbers.iter().any(|one| one.service == ToldTo::Police));
    let areas = areas.into_iter().filter(|area| area.own || !own);
    Ok(areas.flat_map(|area| area.numbers).filter(|one| one.service == ToldTo::Police).collect())
}

/// Says whom to ring beside everything that is locked.
pub async fn whom_to_ring(app: &App, account: Account, files: &mut [Media]) -> Result<(), Failure> {
    let shut = |one: &Media| one.lock.as_ref().is_some_and(|lock| lock.state == LockedState::Locked);
    if !files.iter().any(shut) {
        return Ok(());
    }
    let police = police(app, account).await?;
    for lock in files.iter_mut().filter_map(|one| one.lock.as_mut()) {
        lock.police.clone_from(&police);
    }
    Ok(())
}

/// What stands about everything that was locked of a view, beside it.
pub async fn look_after(app: &App, by: &Grant<Moderate>, view: ViewId, files: &mut [Media]) -> Result<(), Failure> {
    if files.iter().all(|one| one.lock.is_none()) {
        return Ok(());
    }
    whom_to_ring(app, by.account(), files).await?;
    for file in media::locked_of_view(&app.heard, by, view).await? {
        let id = file.id.to_string();
        let one = files.iter_mut().find(|one| one.id == id);
        if let Some(lock) = one.and_then(|one| one.lock.as_mut()) {
            lock.known = Some(known(view, file));
        }
    }
    Ok(())
}

fn known(view: ViewId, file: LockedFile) -> LockedKnown {
    let since = file.locked_at;
    let last = |action| {
        let found = file.deeds.iter().rfind(|deed| deed.action == action && deed.at >= since);
        found.cloned().map(deed)
    };
    LockedKnown {
        href: format!("{}/locked", href(view, file.id)),
        advised: last(ViewAction::MediaAdvised),
        handed_over: last(ViewAction::MediaHandedOver),
        lead: file.lead,
        asked: file.asked.map(asked),
    }
}

/// Everything that is locked, and how much of it waits for the reader as the second
/// person.
pub async fn lines(app: &App, by: &Grant<LookAtConcerns>) -> Result<(Vec<LockedLine>, i64), Failure> {
    let catalogue = app.heard.catalogue();
    let found = media::locked_lines(&app.heard, by).await?;
    let waiting = found.iter().filter(|one| one.asked.is_some_and(|(_, may)| may)).count();
    let line = |one: media::LockedLine| LockedLine {
        href: format!("{}/locked", href(one.view, one.file)),
        situation: options::situation(&catalogue, &one.scenario),
        kind: one.kind,
        since: one.locked_at.local(),
        asked: one.asked.map(|(end, _)| end),
    };
    Ok((found.into_iter().map(line).collect(), i64::try_from(waiting).unwrap_or(i64::MAX)))
}

/// What is wrong with a form; what is not the person's to mend goes on as a failure.
fn problem_of(error: LockedError, form: LockedForm) -> Result<LockedProblem, Failure> {
    Ok(match error {
        LockedError::NoName => LockedProblem::NoName,
        LockedError::NoTime => LockedProblem::NoTime,
        LockedError::NoReason if matches!(form, LockedForm::Advised | LockedForm::HandedOver) => LockedProblem::NoWhat,
        LockedError::NoReason => LockedProblem::NoReason,
        LockedError::TooLong => LockedProblem::TooLong,
        LockedError::NoAdvice => LockedProblem::NoAdvice,
        LockedError::Asked => LockedProblem::Asked,
        LockedError::SamePerson => LockedProblem::SamePerson,
        LockedError::Kept => LockedProblem::Kept,
        LockedError::NoFile => LockedProblem::NoFile,
        LockedError::Gone => LockedProblem::Gone,
        LockedError::Storage(error) => return Err(error.into()),
    })
}

/// What was done leads back to the page; with 422 the page itself, with what is wrong
/// and what was typed.
async fn answered<P>(
    work: Form<P>,
    at: (ViewId, AttachmentId),
    form: LockedForm,
    did: Result<Done, LockedError>,
) -> Result<Response, Failure> {
    match did {
        Ok(what) => Ok(done(&format!("{}/locked", href(at.0, at.1)), what)),
        Err(error) => refuse(work, at, form, problem_of(error, form)?).await,
    }
}

async fn refuse<P>(
    work: Form<P>,
    at: (ViewId, AttachmentId),
    form: LockedForm,
    problem: LockedProblem,
) -> Result<Response, Failure> {
    let by = Grant::<Moderate>::check(work.by.account()).ok_or(Failure::NotFound)?;
    let refused = RefusedLocked { form, problem, values: work.fields.0 };
    draw(&work.app, &by, work.frame, at, Some(refused)).await
}

fn told(work: &Form<KeepLocked>, by: ToldTo) -> Told {
    let typed = |name: &str| work.fields.get(name).to_owned();
    Told { by, who: typed("who"), when: typed("when"), reference: typed("reference"), what: typed("what") }
}

/// `POST /views/{id}/media/{m}/advised`: `by` is `police`, `lado` or `other`.
async fn advised(Path((view, m)): Path<(String, String)>, work: Form<KeepLocked>) -> Result<Response, Failure> {
    let (view, m) = ids(&view, &m)?;
    let Some(by) = ToldTo::parse(work.fields.get("by")) else {
        return refuse(work, (view, m), LockedForm::Advised, LockedProblem::NotChosen).await;
    };
    let did = media::advised(&work.app.heard, &work.by, view, m, told(&work, by)).await;
    answered(work, (view, m), LockedForm::Advised, did.map(|()| Done::Advised)).await
}

/// `POST /views/{id}/media/{m}/handed-over`
async fn handed_over(Path((view, m)): Path<(String, String)>, work: Form<KeepLocked>) -> Result<Response, Failure> {
    let (view, m) = ids(&view, &m)?;
    let did = media::handed_over(&work.app.heard, &work.by, view, m, told(&work, ToldTo::Police)).await;
    answered(work, (view, m), LockedForm::HandedOver, did.map(|()| Done::HandedOver)).await
}

/// `POST /views/{id}/media/{m}/destroy`: asks for it.
async fn destroy(Path((view, m)): Path<(String, String)>, work: Form<KeepLocked>) -> Result<Response, Failure> {
    ask(work, ids(&view, &m)?, LockedEnd::Destroy, LockedForm::Destroy).await
}

/// `POST /views/{id}/media/{m}/release`: asks for it.
async fn release(Path((view, m)): Path<(String, String)>, work: Form<KeepLocked>) -> Result<Response, Failure> {
    ask(work, ids(&view, &m)?, LockedEnd::Release, LockedForm::Release).await
}

async fn ask(
    work: Form<KeepLocked>,
    at: (ViewId, AttachmentId),
    end: LockedEnd,
    form: LockedForm,
) -> Result<Response, Failure> {
    let did = media::ask(&work.app.heard, &work.by, at.0, at.1, end, work.fields.get("reason")).await;
    answered(work, at, form, did.map(|()| Done::Asked)).await
}

/// What stood on the page that somebody answers.
fn read(work: &Form<Moderate>) -> Option<ReadAsked> {
    let at = work.fields.get("asked_at").parse().ok()?;
    Some(ReadAsked { end: LockedEnd::parse(work.fields.get("asked"))?, at: Moment(at) })
}

/// `POST /views/{id}/media/{m}/answer`: `decision` is `agreed` or `refused`; `asked` and
/// `asked_at` are what stood on the page.
async fn answer(Path((view, m)): Path<(String, String)>, work: Form<Moderate>) -> Result<Response, Failure> {
    let at = ids(&view, &m)?;
    let agreed = match work.fields.get("decision") {
        "agreed" => true,
        "refused" => false,
        _ => return refuse(work, at, LockedForm::Answer, LockedProblem::NotDecided).await,
    };
    let did = match read(&work) {
        Some(read) => {
            let reason = work.fields.get("reason");
            media::answer_asked(&work.app.heard, &work.by, at, read, agreed, reason).await
        }
        None => Err(LockedError::Gone),
    };
    let what = did.map(|state| match state {
        Some(LockedState::Released) => Done::Released,
        Some(LockedState::Destroyed) => Done::Destroyed,
        Some(LockedState::Locked) | None => Done::StaysLocked,
    });
    answered(work, at, LockedForm::Answer, what).await
}
