//! The page of one's own: what the reader has to know, and where they may go.

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::home::{Done, HomeNotice, HomePage, StuckWork};
use heard_domain::case_system;
use heard_domain::figures::unlooked;
use heard_domain::filing::any_failed;
use heard_domain::jobs;
use heard_domain::messages::{can_be_written_to, dead_channels};
use heard_domain::people::{
    Grant, KeepCaseSystem, KeepDoors, LeadActions, LookAfterJobs, LookAfterMessages, LookAtReading, Moderate,
    ReadOutside, Respond, StaffHome,
};
use heard_domain::record::to_look_at;
use heard_domain::safeguarding::duty::takes_duty;
use heard_domain::setup::{Doors, readiness};
use heard_domain::strategy::own_lines;
use heard_domain::views::{QueueFilter, counts_of, late_before};

use super::frame::{Staff, done, menu_lines};
use super::{Room, safeguarding};
use crate::page::page;
use crate::registry::{Route, only};
use crate::{App, Failure};

/// The page of one's own.
pub const ROOM: Room = Room { routes, menu: &[], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<StaffHome, _, _>(Method::GET, "/staff", show),
        only::<LookAfterJobs, _, _>(Method::POST, "/staff/jobs/noted", noted),
    ]
}

/// `GET /staff`
async fn show(State(app): State<App>, by: Grant<StaffHome>, Staff(frame): Staff) -> Result<Response, Failure> {
    let mut notices = safeguarding::notices(&app, &by).await?;
    notices.extend(doors(&app, &by).await?);
    notices.extend(messages(&app, &by).await?);
    notices.extend(yours(&app, &by).await?);
    notices.extend(to_check(&app, &by).await?);
    notices.extend(reading(&app, &by).await?);
    notices.extend(lines(&app, &by).await?);
    notices.extend(stuck(&app, &by).await?);
    notices.extend(extract(&app, &by).await?);
    notices.extend(filing(&app, &by).await?);
    let settings = app.heard.catalogue().settings.clone();
    let lado = (takes_duty(by.account().role()) && !settings.lado_phone.is_empty())
        .then_some((settings.lado_phone, settings.lado_hours));
    let places = menu_lines().into_iter().filter(|line| (line.may)(by.account())).map(|line| line.place).collect();
    Ok(page(StatusCode::OK, move || staff::home::home(frame, HomePage { notices, lado, places })))
}

/// Whether Heard is open, and what is gone that it rests on, for whoever keeps
/// the doors.
async fn doors(app: &App, by: &Grant<StaffHome>) -> Result<Option<HomeNotice>, Failure> {
    let Some(by) = Grant::<KeepDoors>::check(by.account()) else { return Ok(None) };
    if !matches!(app.heard.catalogue().settings.doors, Doors::Open { .. }) {
        return Ok(Some(HomeNotice::NotOpen));
    }
    let lapses = readiness(&app.heard, &by).await?.lapses;
    Ok((!lapses.is_empty()).then_some(HomeNotice::Lapsed(lapses)))
}

/// What the reader has to know of messages: a channel that is dead, for whoever
/// mends it or may be told of an alert by it; and that Heard cannot write to them.
async fn messages(app: &App, by: &Grant<StaffHome>) -> Result<Vec<HomeNotice>, Failure> {
    let mends = Grant::<LookAfterMessages>::check(by.account()).is_some();
    let outside = Grant::<ReadOutside>::check(by.account()).is_some();
    if !mends && !outside && !takes_duty(by.account().role()) {
        return Ok(Vec::new());
    }
    let dead = dead_channels(&app.heard, by).await?.into_iter().map(|(medium, since, fault)| HomeNotice::ChannelDead {
        medium,
        since: since.local(),
        fault,
        mends,
    });
    let mut notices: Vec<_> = dead.collect();
    if !can_be_written_to(&app.heard, by).await? {
        notices.push(HomeNotice::NoAddress);
    }
    Ok(notices)
}

/// Views that are the reader's to see to, for whoever reads views.
async fn yours(app: &App, by: &Grant<StaffHome>) -> Result<Option<HomeNotice>, Failure> {
    let Some(by) = Grant::<Moderate>::check(by.account()) else { return Ok(None) };
    let mine = QueueFilter { assigned: Some(by.id()), ..QueueFilter::default() };
    let late = QueueFilter { late: Some(late_before(&app.heard)), ..mine.clone() };
    let counts = counts_of(&app.heard, &by, &[mine, late]).await?;
    let [(waiting, _), (late, _)] = counts.as_slice() else { return Ok(None) };
    Ok((*waiting > 0).then_some(HomeNotice::Yours(*waiting, *late)))
}

/// Answers that are being checked again, for whoever writes answers.
async fn to_check(app: &App, by: &Grant<StaffHome>) -> Result<Option<HomeNotice>, Failure> {
    let Some(by) = Grant::<Respond>::check(by.account()) else { return Ok(None) };
    let waiting = unlooked(&app.heard, &by).await?;
    Ok((waiting > 0).then_some(HomeNotice::ToCheck(waiting)))
}

/// Unusual reading that nobody looked at, for whoever looks.
async fn reading(app: &App, by: &Grant<StaffHome>) -> Result<Option<HomeNotice>, Failure> {
    let Some(by) = Grant::<LookAtReading>::check(by.account()) else { return Ok(None) };
    let waiting = to_look_at(&app.heard, &by).await?;
    Ok((waiting > 0).then_some(HomeNotice::UnusualReading(waiting)))
}

/// Actions of the plan that wait for the reader, who leads them.
async fn lines(app: &App, by: &Grant<StaffHome>) -> Result<Option<HomeNotice>, Failure> {
    let Some(by) = Grant::<LeadActions>::check(by.account()) else { return Ok(None) };
    let waiting = own_lines(&app.heard, &by).await?.waiting();
    Ok((waiting > 0).then_some(HomeNotice::LinesWait(waiting)))
}

/// Work that failed for good, for whoever looks after it.
async fn stuck(app: &App, by: &Grant<StaffHome>) -> Result<Option<HomeNotice>, Failure> {
    let Some(by) = Grant::<LookAfterJobs>::check(by.account()) else { return Ok(None) };
    let stuck: Vec<_> = jobs::stuck(&app.heard, &by)
        .await?
        .into_iter()
        .map(|one| StuckWork { kind: one.kind, given_up: one.given_up, tried: one.tried })
        .collect();
    Ok((!stuck.is_empty()).then_some(HomeNotice::Stuck(stuck)))
}

/// Whether the case system's extract has to be looked at, for whoever looks after it.
async fn extract(app: &App, by: &Grant<StaffHome>) -> Result<Option<HomeNotice>, Failure> {
    let Some(by) = Grant::<KeepCaseSystem>::check(by.account()) else { return Ok(None) };
    Ok(case_system::to_look_at(&app.heard, &by).await?.then_some(HomeNotice::CaseSystem))
}

/// Whether something was not filed to a child's record, for whoever looks after it.
async fn filing(app: &App, by: &Grant<StaffHome>) -> Result<Option<HomeNotice>, Failure> {
    let Some(by) = Grant::<KeepCaseSystem>::check(by.account()) else { return Ok(None) };
    Ok(any_failed(&app.heard, &by).await?.then_some(HomeNotice::Filing))
}

/// `POST /staff/jobs/noted`
async fn noted(State(app): State<App>, by: Grant<LookAfterJobs>) -> Result<Response, Failure> {
    jobs::note_given_up(&app.heard, &by).await?;
    Ok(done("/staff", Done::Saved))
}
