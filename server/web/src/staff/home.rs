//! The page of one's own: what the reader has to know, and where they may go.

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::assignments::CASELOAD;
use heard_app::pages::staff::decisions::PLACE as DECISIONS;
use heard_app::pages::staff::home::{Done, HomeNotice, HomePage, StuckWork};
use heard_app::pages::staff::strategy::LinesStand;
use heard_app::pages::staff::{NavLink, Waits};
use heard_domain::case_system;
use heard_domain::figures::unlooked;
use heard_domain::filing::any_failed;
use heard_domain::jobs;
use heard_domain::messages::{can_be_written_to, dead_channels};
use heard_domain::people::{
    Grant, KeepCaseSystem, KeepDoors, LeadActions, LookAfterJobs, LookAfterMessages, LookAtReading, Moderate,
    OwnCaseload, ReadOutside, Respond, StaffHome,
};
use heard_domain::record::to_look_at;
use heard_domain::safeguarding::duty::takes_duty;
use heard_domain::setup::{Doors, readiness};
use heard_domain::strategy::{WorkLine, own_lines};
use heard_domain::views::{QueueFilter, counts_of, late_before};
use heard_storage::calendar::Day;

use super::assignments::covers_told;
use super::frame::{Staff, done};
use super::{Room, assignments, safeguarding};
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
    notices.extend(covers_told(&app, &by).await?.into_iter().map(HomeNotice::Cover));
    notices.extend(stuck(&app, &by).await?);
    notices.extend(extract(&app, &by).await?);
    notices.extend(filing(&app, &by).await?);
    let settings = app.heard.catalogue().settings.clone();
    let lado = (takes_duty(by.account().role()) && !settings.lado_phone.is_empty())
        .then_some((settings.lado_phone, settings.lado_hours));
    let places = tiles(&app, &by, frame.nav.clone()).await?;
    Ok(page(StatusCode::OK, move || staff::home::home(frame, HomePage { notices, lado, places })))
}

/// Where the reader may go: where something waits on top, then their own young people. Beside
/// what the menu says, whom of these to ask before a review, and what reviews decided that did
/// not happen or is late.
async fn tiles(app: &App, by: &Grant<StaffHome>, mut tiles: Vec<NavLink>) -> Result<Vec<NavLink>, Failure> {
    if let Some(me) = Grant::<OwnCaseload>::check(by.account()) {
        let lines = assignments::own_lines(app, &me).await?;
        let to_ask = lines.iter().filter(|one| one.to_ask()).count();
        let denied: i64 = lines.iter().map(|one| one.denied).sum();
        let late: i64 = lines.iter().filter_map(|one| one.late).map(|(many, _)| many).sum();
        for tile in &mut tiles {
            if tile.place.href == CASELOAD.href {
                tile.waits = Waits::ToAsk(i64::try_from(to_ask).unwrap_or(i64::MAX));
            } else if tile.place.href == DECISIONS.href {
                tile.waits = Waits::Decided { denied, late };
            }
        }
    }
    tiles.sort_by_key(|one| (one.waits.words().is_none(), one.place.href != CASELOAD.href));
    Ok(tiles)
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

/// How the actions of the plan stand that the reader leads.
async fn lines(app: &App, by: &Grant<StaffHome>) -> Result<Option<HomeNotice>, Failure> {
    let Some(by) = Grant::<LeadActions>::check(by.account()) else { return Ok(None) };
    let own = own_lines(&app.heard, &by).await?;
    let count = |is: fn(&WorkLine, Day) -> bool| own.lines.iter().filter(|one| is(&one.line, own.today)).count();
    let stand = LinesStand {
        waiting: own.waiting(),
        leads: own.lines.len(),
        overdue: count(WorkLine::is_overdue),
        stale: count(WorkLine::is_stale),
    };
    Ok((stand.leads > 0).then_some(HomeNotice::Lines(stand)))
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
