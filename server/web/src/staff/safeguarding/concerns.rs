//! What may be harm: the list of what waits, and what is done about one.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::safeguarding::{
    Concern, ConcernDeed, ConcernForm, ConcernLine, ConcernProblem, ConcernsPage, Done, Due, Had, OWN_PLACE,
    RefusedConcern, RefusedMissing, Stays,
};
use heard_app::pages::staff::{self, StaffFrame};
use heard_domain::ids::{ConcernDeedId, ViewId};
use heard_domain::people::{Account, Grant, LookAtConcerns, Moderate, SignOffConcerns, StaffHome};
use heard_domain::safeguarding::concerns::{self, DecideError, Decision, SignOff, WhoWasTold};
use heard_domain::safeguarding::conflicts::is_kept_from;
use heard_domain::safeguarding::directory::other_areas;
use heard_domain::safeguarding::outside::is_named;
use heard_storage::clock::Moment;
use heard_vocabulary::{ConcernLevel, ConcernState, ToldTo};

use super::elsewhere::only_elsewhere;
use super::trail::deed_by;
use super::when::when_told;
use crate::page::page;
use crate::staff::author;
use crate::staff::frame::{Staff, done};
use crate::staff::media;
use crate::staff::options;
use crate::staff::views::{Work, draw_with};
use crate::{App, Failure};

/// `GET /safeguarding`
pub async fn list(State(app): State<App>, by: Grant<LookAtConcerns>, Staff(frame): Staff) -> Result<Response, Failure> {
    list_with(&app, &by, frame, StatusCode::OK, None).await
}

/// The list, where signing that something missing was looked at may have been refused.
pub async fn list_with(
    app: &App,
    by: &Grant<LookAtConcerns>,
    frame: StaffFrame,
    status: StatusCode,
    refused: Option<RefusedMissing>,
) -> Result<Response, Failure> {
    let lines = concerns::open_concerns(&app.heard, by).await?;
    let too_few = concerns::signers(&app.heard, by, None).await? < 2;
    let authors = author::lines(app, by).await?;
    let (locked, _) = media::lines(app, by).await?;
    let missing = match Grant::<StaffHome>::check(by.account()) {
        Some(by) => super::missing::times(app, &by).await?,
        None => Vec::new(),
    };
    let props = ConcernsPage {
        lines: lines.into_iter().map(|one| line(app, one)).collect(),
        too_few,
        authors,
        locked,
        missing,
        looked_at: super::missing::looked_at(app, by.account()).await?,
        may_sign: Grant::<SignOffConcerns>::check(by.account()).is_some(),
        refused,
    };
    Ok(page(status, move || staff::safeguarding::concerns(frame, props)))
}

/// One concern, as pages take it.
pub fn line(app: &App, one: concerns::ConcernLine) -> ConcernLine {
    let catalogue = app.heard.catalogue();
    ConcernLine {
        href: format!("/views/{}", one.view),
        situation: options::situation(&catalogue, &one.scenario),
        lang: one.lang,
        level: one.level,
        kinds: one.kinds,
        state: one.state,
        raised_at: options::minute(one.raised_at),
        due: due(app.heard.now(), one.due_at, one.late),
        looked_at: one.looked_at.map(options::minute),
        had: one.had.map(|had| Had { by: had.by, since: options::minute(had.since) }),
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
    let too_few = concerns::signers(&app.heard, &by, Some(view)).await? < 2;
    let areas = other_areas(&app.heard).await?;
    let mut conn = app.heard.words().read().await?;
    let outside = is_named(&mut conn).await?;
    let trail = Grant::<SignOffConcerns>::check(account).map(|_| format!("/views/{view}/trail"));
    Ok(Some(Concern { too_few, refused, areas, outside, trail, ..concern(app, found) }))
}

/// Of which place somebody was told: one that the form offered. It is empty for the
/// council's own, and where there is no other to choose.
pub async fn place_of(app: &App, typed: &str) -> Result<Option<String>, Failure> {
    let others = other_areas(&app.heard).await?;
    Ok(match typed {
        OWN_PLACE => Some(String::new()),
        "" if others.is_empty() => Some(String::new()),
        one => others.into_iter().find(|area| area == one),
    })
}

/// What is known of a concern, and was done about it.
pub fn concern(app: &App, found: concerns::OpenConcern) -> Concern {
    Concern {
        only_elsewhere: only_elsewhere(&found.deeds),
        areas: Vec::new(),
        outside: false,
        line: Some(line(app, found.line)),
        outcome: found.outcome,
        deeds: found.deeds.into_iter().map(deed).collect(),
        taken_back: found.taken_back,
        leaving: found.leaving,
        may_sign_off: found.may_sign_off,
        stays: found.stays.map(|stays| match stays {
            concerns::Stays::UntilSaid => Stays::UntilSaid,
            concerns::Stays::UntilSecond => Stays::UntilSecond,
        }),
        may_let_go: found.may_let_go,
        quiet: found.quiet,
        still: found.still,
        account: found.account,
        age: found.of_age.age,
        asked: found.of_age.wishes.is_some(),
        too_few: false,
        trail: None,
        refused: None,
    }
}

/// One thing that was done about a concern, as pages take it.
pub fn deed(one: concerns::ConcernDeed) -> ConcernDeed {
    let unreadable = one.what.is_none();
    let what = one.what.unwrap_or_default();
    ConcernDeed {
        id: one.id.to_string(),
        mine: one.mine,
        at: options::minute(one.at),
        by: deed_by(one.by),
        action: one.action,
        adult: super::adult::said(&what),
        to: what.to.as_deref().and_then(ToldTo::parse),
        area: what.area,
        who: what.who,
        when: what.when,
        reference: what.reference,
        reason: what.reason,
        unreadable,
    }
}

/// What was done leads back to the view while it waits, and then to the list.
pub async fn answer<P>(
    work: Work<P>,
    form: ConcernForm,
    did: Result<(Done, ConcernState), DecideError>,
) -> Result<Response, Failure> {
    let problem = match did {
        Ok((what, ConcernState::Open | ConcernState::Decided)) => {
            return Ok(done(&format!("/views/{}#concern", work.view), what));
        }
        Ok((what, ConcernState::Closed)) => return Ok(done("/safeguarding", what)),
        Err(error) => problem_of(error, form)?,
    };
    refuse(work, form, problem).await
}

/// What is wrong with a form; what is not the person's to mend goes on as a
/// failure.
pub fn problem_of(error: DecideError, form: ConcernForm) -> Result<ConcernProblem, Failure> {
    Ok(match error {
        DecideError::NoName => ConcernProblem::NoName,
        DecideError::NoTime => ConcernProblem::NoTime,
        DecideError::BeforeSaid => ConcernProblem::BeforeSaid,
        DecideError::NoReason => ConcernProblem::NoReason,
        DecideError::TooLong => ConcernProblem::TooLong,
        DecideError::NotAsked => ConcernProblem::NotAsked,
        DecideError::NotAgreed => ConcernProblem::NotAgreed,
        DecideError::NoBecause => ConcernProblem::NoBecause,
        DecideError::NoAssessor => ConcernProblem::NoAssessor,
        DecideError::SamePerson if form == ConcernForm::MayGo => ConcernProblem::AlreadySaid,
        DecideError::SamePerson => ConcernProblem::SamePerson,
        DecideError::Named => ConcernProblem::Named,
        DecideError::NobodyOutside => ConcernProblem::NobodyOutside,
        DecideError::OutsideMeant => ConcernProblem::OutsideMeant,
        DecideError::Gone => ConcernProblem::Gone,
        DecideError::Storage(error) => return Err(error.into()),
    })
}

/// The page again, with what is wrong with the form and what was typed.
pub async fn refuse<P>(work: Work<P>, form: ConcernForm, problem: ConcernProblem) -> Result<Response, Failure> {
    let by = Grant::<Moderate>::check(work.by.account()).ok_or(Failure::NotFound)?;
    let refused = RefusedConcern { form, problem, values: work.fields.0 };
    draw_with(&work.app, &by, work.frame, work.view, false, (None, Some(refused))).await
}

/// `POST /views/{id}/told`
pub async fn told(work: Work<LookAtConcerns>) -> Result<Response, Failure> {
    let Some(to) = ToldTo::parse(work.fields.get("to")) else {
        return refuse(work, ConcernForm::Told, ConcernProblem::NotChosen).await;
    };
    let Some(area) = place_of(&work.app, work.fields.get("area")).await? else {
        return refuse(work, ConcernForm::Told, ConcernProblem::NoPlace).await;
    };
    let when = match when_told(&work.app, work.fields.get("when")) {
        Ok(when) => when,
        Err(problem) => return refuse(work, ConcernForm::Told, problem).await,
    };
    let typed = |name: &str| work.fields.get(name).to_owned();
    let told = WhoWasTold { to, who: typed("who"), when, reference: typed("reference"), area };
    if let Ok(wrong) = typed("corrects").parse::<ConcernDeedId>() {
        let did = concerns::correct(&work.app.heard, &work.by, work.view, wrong, told).await;
        let did = did.map(|()| (Done::Told, ConcernState::Decided));
        return answer(work, ConcernForm::Told, did).await;
    }
    let did = concerns::told(&work.app.heard, &work.by, work.view, told).await.map(|state| (Done::Told, state));
    answer(work, ConcernForm::Told, did).await
}

/// `POST /views/{id}/not-harm`
pub async fn not_harm(work: Work<LookAtConcerns>) -> Result<Response, Failure> {
    let decision = Decision::NotHarm { reason: work.fields.get("reason").to_owned() };
    let did =
        concerns::decide(&work.app.heard, &work.by, work.view, decision).await.map(|state| (Done::NotHarm, state));
    answer(work, ConcernForm::NotHarm, did).await
}

/// `POST /views/{id}/raise`: `level` is `danger` or `possible_harm`.
pub async fn raise(work: Work<LookAtConcerns>) -> Result<Response, Failure> {
    let level = ConcernLevel::parse(work.fields.get("level")).filter(|level| *level != ConcernLevel::Unread);
    let Some(level) = level else {
        return refuse(work, ConcernForm::Raise, ConcernProblem::NoLevel).await;
    };
    let reason = work.fields.get("reason");
    let did = concerns::raise(&work.app.heard, &work.by, work.view, level, reason).await;
    let did = did.map(|()| (Done::Raised, ConcernState::Open));
    answer(work, ConcernForm::Raise, did).await
}

/// `POST /views/{id}/send-outside`
pub async fn send_outside(work: Work<LookAtConcerns>) -> Result<Response, Failure> {
    let reason = work.fields.get("reason");
    let did = concerns::send_outside(&work.app.heard, &work.by, work.view, reason).await;
    match did {
        // Whoever named themselves does not find it any more.
        Ok(_) if is_kept_from(&work.app.heard, work.by.id(), work.view).await? => {
            Ok(done("/safeguarding", Done::SentOutside))
        }
        did => answer(work, ConcernForm::SendOutside, did.map(|state| (Done::SentOutside, state))).await,
    }
}

/// `POST /views/{id}/sign-off`: `decision` is `agreed` or `again`.
pub async fn sign_off(work: Work<SignOffConcerns>) -> Result<Response, Failure> {
    let (said, what) = match work.fields.get("decision") {
        "agreed" => (SignOff::Agreed, Done::SignedOff),
        "again" => (SignOff::LookAgain { reason: work.fields.get("reason").to_owned() }, Done::LookAgain),
        _ => return refuse(work, ConcernForm::SignOff, ConcernProblem::NotDecided).await,
    };
    let did = concerns::sign_off(&work.app.heard, &work.by, work.view, said).await.map(|state| (what, state));
    answer(work, ConcernForm::SignOff, did).await
}

/// `POST /views/{id}/may-go`: what somebody was told of may go, because of this.
pub async fn may_go(work: Work<SignOffConcerns>) -> Result<Response, Failure> {
    let reason = work.fields.get("reason");
    let did = concerns::may_go(&work.app.heard, &work.by, work.view, reason).await;
    // The view may be gone, and its page with it.
    let did = did.map(|goes| (if goes { Done::MayGo } else { Done::MayGoOne }, ConcernState::Closed));
    answer(work, ConcernForm::MayGo, did).await
}

/// `POST /views/{id}/safe-to-reply`
pub async fn safe_to_reply(work: Work<LookAtConcerns>) -> Result<Response, Failure> {
    let reason = work.fields.get("reason");
    let did = concerns::safe_to_reply(&work.app.heard, &work.by, work.view, reason).await;
    let did = did.map(|()| (Done::SafeToReply, ConcernState::Open));
    answer(work, ConcernForm::SafeToReply, did).await
}
