//! Helping a young person back in.

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::people::RecoveryProblem;
use heard_domain::people::{Account, Confirmed, Grant, HelpBackIn, StaffHome, confirm};

use crate::fields::Fields;
use crate::limiter::{Guess, Kind};
use crate::page::page;
use crate::people_links::qr_svg;
use crate::registry::{Route, only};
use crate::staff::frame::Staff;
use crate::staff::options;
use crate::{App, Failure};

/// The routes of recovery.
pub fn routes() -> Vec<Route> {
    vec![
        only::<StaffHome, _, _>(Method::GET, "/people/way-back", show),
        only::<HelpBackIn, _, _>(Method::POST, "/people/way-back", help),
    ]
}

fn empty(by: Account) -> staff::people::RecoveryPage {
    staff::people::RecoveryPage {
        can_help: Grant::<HelpBackIn>::check(by).is_some(),
        ..staff::people::RecoveryPage::default()
    }
}

/// `GET /people/way-back`
async fn show(by: Grant<StaffHome>, Staff(frame): Staff) -> Response {
    let props = empty(by.account());
    page(StatusCode::OK, move || staff::people::recovery(frame, props))
}

/// `POST /people/way-back`
async fn help(
    State(app): State<App>,
    by: Grant<HelpBackIn>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let name = fields.get("name");
    let whom = app.heard.keys().login_hash(&format!("way back by {}", by.id()));
    let attempt = app.limiter.begin(Guess::by(Kind::Recovery, &whom), app.heard.now()).await.ok();
    let mut props = empty(by.account());
    let confirmed = confirm(&app.heard, &by, name, attempt.is_some()).await?;
    if let Some(attempt) = attempt.filter(|_| confirmed != Confirmed::Refused) {
        // Two right nicknames must not buy more tries at others.
        attempt.unjudged().await;
    }
    let status = match confirmed {
        Confirmed::OneMore => {
            props.one_more = true;
            StatusCode::OK
        }
        Confirmed::Code(code, until) => {
            let link = app.origin.link(&format!("/back-in?code={code}"));
            props.code = Some(staff::people::NewCode {
                child: None,
                qr: qr_svg(&link).unwrap_or_default(),
                link,
                code,
                expires: options::minute(until).split(' ').nth(1).unwrap_or("").to_owned(),
            });
            StatusCode::OK
        }
        Confirmed::Refused => {
            name.clone_into(&mut props.name);
            props.problem = Some(RecoveryProblem::Refused);
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    Ok(page(status, move || staff::people::recovery(frame, props)))
}
