//! What may be harm: the list of what waits, and what is done about one.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::safeguarding::{
    Concern, ConcernDeed, ConcernForm, ConcernLine, ConcernProblem, ConcernsPage, Done, Due, RefusedConcern,
};
use heard_domain::ids::ViewId;
use heard_domain::people::{Account, Grant, LookAtConcerns, Moderate, SignOffConcerns};
use heard_domain::safeguarding::concerns::{self, DecideError, Decision, SignOff};
use heard_storage::clock::Moment;
use heard_vocabulary::ToldTo;

use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done};
use crate::staff::options;
use crate::staff::views::{draw_with, id};
use crate::{App, Failure};

/// `GET /safeguarding`
pub async fn list(State(app): State<App>, by: Grant<LookAtConcerns>, Staff(frame): Staff) -> Result<Response, Failure> {
    let lines = concerns::open_concerns(&app.heard, &by).await?;
    let props = ConcernsPage { lines: lines.into_iter().map(|one| line(&app, one)).collect() };
    Ok(page(StatusCode::OK, move || staff::safeguarding::concerns(frame, props)))
}

fn line(app: &App, one: concerns::ConcernLine) -> ConcernLine {
    let catalogue = app.heard.catalogue();
    ConcernLine {
        href: format!("/views/{}", one.view),
        scenario_title: options::scenario(&catalogue, &one.scenario),
        lang_name: (one.lang != "en").then(|| options::language(&one.lang)),
        level: one.level,
        kinds: one.kinds,
        state: one.state,
        raised_at: options::minute(one.raised_at),
        due: due(app.heard.now(), one.due_at, one.late),
        looked_at: one.looked_at.map(options::minute),
    }
}

/// By when, as the page says it.
fn due(now: Moment, at: Moment, late: bool) -> Due {
    Due { at: options::minute(at), days: at.day().days_since(now.day()), late, now: at <= now }
}

/// What stands on the page of a view.
pub async fn props(
    app: &App,
    account: Account,
    view: ViewId,
    refused: Option<RefusedConcern>,
) -> Result<Option<Concern>, Failure> {
    let Some(by) = Grant::<LookAtConcerns>::check(account) else { return Ok(None) };
    let Some(found) = concerns::of_view(&app.heard, &by, view).await? else {
        return Ok(Some(Concern { refused, ..Concern::default() }));
    };
    let deed = |one: concerns::ConcernDeed| ConcernDeed {
        at: options::minute(one.at),
        by: one.by,
        action: one.action,
        to: one.what.to.as_deref().and_then(ToldTo::parse),
        who: one.what.who,
        when: one.what.when,
        reference: one.what.reference,
        reason: one.what.reason,
    };
    Ok(Some(Concern {
        line: Some(line(app, found.line)),
        outcome: found.outcome,
        deeds: found.deeds.into_iter().map(deed).collect(),
        taken_back: found.taken_back,
        may_sign_off: found.may_sign_off,
        refused,
    }))
}

/// What was done leads back to the view, a taken back one to the list.
async fn answer(
    app: &App,
    account: Account,
    frame: staff::StaffFrame,
    view: ViewId,
    (form, fields): (ConcernForm, &Fields),
    did: Result<Done, DecideError>,
) -> Result<Response, Failure> {
    let problem = match did {
        Ok(what) => {
            let by = Grant::<LookAtConcerns>::check(account).ok_or(Failure::NotFound)?;
            let open = concerns::open_concerns(&app.heard, &by).await?.iter().any(|line| line.view == view);
            let there = if open { format!("/views/{view}#concern") } else { "/safeguarding".to_owned() };
            return Ok(done(&there, what));
        }
        Err(DecideError::NoName) => ConcernProblem::NoName,
        Err(DecideError::NoTime) => ConcernProblem::NoTime,
        Err(DecideError::NoReason) => ConcernProblem::NoReason,
        Err(DecideError::TooLong) => ConcernProblem::TooLong,
        Err(DecideError::SamePerson) => ConcernProblem::SamePerson,
        Err(DecideError::Gone) => ConcernProblem::Gone,
        Err(DecideError::Storage(error)) => return Err(error.into()),
    };
    refuse(app, account, frame, view, RefusedConcern { form, problem, values: fields.0.clone() }).await
}

async fn refuse(
    app: &App,
    account: Account,
    frame: staff::StaffFrame,
    view: ViewId,
    refused: RefusedConcern,
) -> Result<Response, Failure> {
    let by = Grant::<Moderate>::check(account).ok_or(Failure::NotFound)?;
    draw_with(app, &by, frame, view, false, (None, Some(refused))).await
}

/// `POST /views/{id}/told`
pub async fn told(
    State(app): State<App>,
    by: Grant<LookAtConcerns>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    let Some(to) = ToldTo::parse(fields.get("to")) else {
        let refused =
            RefusedConcern { form: ConcernForm::Told, problem: ConcernProblem::NotChosen, values: fields.0.clone() };
        return refuse(&app, by.account(), frame, view, refused).await;
    };
    let decision = Decision::Told {
        to,
        who: fields.get("who").to_owned(),
        when: fields.get("when").to_owned(),
        reference: fields.get("reference").to_owned(),
    };
    let did = concerns::decide(&app.heard, &by, view, decision).await.map(|()| Done::Told);
    answer(&app, by.account(), frame, view, (ConcernForm::Told, &fields), did).await
}

/// `POST /views/{id}/not-harm`
pub async fn not_harm(
    State(app): State<App>,
    by: Grant<LookAtConcerns>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    let decision = Decision::NotHarm { reason: fields.get("reason").to_owned() };
    let did = concerns::decide(&app.heard, &by, view, decision).await.map(|()| Done::NotHarm);
    answer(&app, by.account(), frame, view, (ConcernForm::NotHarm, &fields), did).await
}

/// `POST /views/{id}/raise`
pub async fn raise(
    State(app): State<App>,
    by: Grant<LookAtConcerns>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    let did = concerns::raise(&app.heard, &by, view, fields.get("reason")).await.map(|()| Done::Raised);
    answer(&app, by.account(), frame, view, (ConcernForm::Raise, &fields), did).await
}

/// `POST /views/{id}/sign-off`: `decision` is `agreed` or `again`.
pub async fn sign_off(
    State(app): State<App>,
    by: Grant<SignOffConcerns>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    let (said, what) = match fields.get("decision") {
        "agreed" => (SignOff::Agreed, Done::SignedOff),
        "again" => (SignOff::LookAgain { reason: fields.get("reason").to_owned() }, Done::LookAgain),
        _ => {
            let problem = ConcernProblem::NotDecided;
            let refused = RefusedConcern { form: ConcernForm::SignOff, problem, values: fields.0.clone() };
            return refuse(&app, by.account(), frame, view, refused).await;
        }
    };
    let did = concerns::sign_off(&app.heard, &by, view, said).await.map(|()| what);
    answer(&app, by.account(), frame, view, (ConcernForm::SignOff, &fields), did).await
}
