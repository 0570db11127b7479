//! Alerts somebody was told of: what a page of one's own begins with, the page
//! of one alert, and taking it on. What may be harm, and what is done about it.

pub(super) mod concerns;

use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff;
use heard_domain::ids::AlertId;
use heard_domain::people::{Grant, KeepDuty, LookAtConcerns, Moderate, SignOffConcerns, StaffHome, name_of};
use heard_domain::safeguarding::alerts::{self, About, ToldAlert, told};

use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::frame::Staff;
use crate::staff::{MenuLine, Room};
use crate::{App, Failure};

/// Alerts, and what may be harm.
pub const ROOM: Room = Room {
    routes,
    menu: &[MenuLine::of::<LookAtConcerns>(staff::safeguarding::CONCERNS)],
    notices: staff::safeguarding::Done::TOLD,
};

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<StaffHome, _, _>(Method::GET, "/staff/alerts/{id}", show),
        only::<StaffHome, _, _>(Method::POST, "/staff/alerts/{id}/acknowledge", acknowledge),
        only::<LookAtConcerns, _, _>(Method::GET, "/safeguarding", concerns::list),
        only::<LookAtConcerns, _, _>(Method::POST, "/views/{id}/told", concerns::told),
        only::<LookAtConcerns, _, _>(Method::POST, "/views/{id}/not-harm", concerns::not_harm),
        only::<LookAtConcerns, _, _>(Method::POST, "/views/{id}/raise", concerns::raise),
        only::<SignOffConcerns, _, _>(Method::POST, "/views/{id}/sign-off", concerns::sign_off),
        only::<SignOffConcerns, _, _>(Method::POST, "/views/{id}/may-go", concerns::may_go),
    ]
}

/// What the reader has to know before anything else.
pub async fn notices(app: &App, by: &Grant<StaffHome>) -> Result<Vec<staff::home::HomeNotice>, Failure> {
    let waiting = alerts::waiting_for(&app.heard, by).await?;
    let mut notices: Vec<_> = waiting
        .into_iter()
        .map(|(id, at)| staff::home::HomeNotice::Alert { href: address(id), told_at: at.local() })
        .collect();
    if let Some(by) = Grant::<KeepDuty>::check(by.account())
        && alerts::unstaffed(&app.heard, &by).await?
    {
        notices.push(staff::home::HomeNotice::NobodyOnDuty);
    }
    Ok(notices)
}

fn address(id: AlertId) -> String {
    format!("/staff/alerts/{id}")
}

/// The alert of a path, for whoever was told of it; to others it is not there.
async fn told_of(app: &App, by: &Grant<StaffHome>, id: &str) -> Result<(AlertId, ToldAlert), Failure> {
    let nothing = Failure::Status(StatusCode::NOT_FOUND);
    let Ok(id) = id.parse::<AlertId>() else { return Err(nothing) };
    told(&app.heard, by, id).await?.map(|told| (id, told)).ok_or(nothing)
}

/// `GET /staff/alerts/{id}`
async fn show(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let (id, told) = told_of(&app, &by, &id).await?;
    let alert = alerts::open_alert(&app.heard, told).await?;
    let acknowledged = match alert.acknowledged {
        Some((at, who)) => {
            let mut conn = app.heard.words().read().await?;
            let name = name_of(&app.heard, &mut conn, who).await?.map(|identity| identity.name);
            Some(staff::safeguarding::TakenOn { by: name, at: at.local() })
        }
        None => None,
    };
    let reads = Grant::<Moderate>::check(by.account()).is_some();
    let about = match alert.about {
        About::View(view) => staff::safeguarding::AboutAlert::View { href: reads.then(|| format!("/views/{view}")) },
        About::NothingHere => staff::safeguarding::AboutAlert::NothingHere,
    };
    let props = staff::safeguarding::AlertPage {
        raised_at: alert.raised_at.local(),
        told_at: alert.told_at.local(),
        about,
        acknowledged,
        action: format!("{}/acknowledge", address(id)),
    };
    Ok(page(StatusCode::OK, move || staff::safeguarding::alert(frame, props)))
}

/// `POST /staff/alerts/{id}/acknowledge`: whoever was first has it, and the page
/// says who that is.
async fn acknowledge(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let (id, told) = told_of(&app, &by, &id).await?;
    alerts::acknowledge(&app.heard, told).await?;
    Ok(Redirect::to(&address(id)).into_response())
}
