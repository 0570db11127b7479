//! The page after sending.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young;
use heard_domain::intake::{sent_otherwise, stands_still};

use crate::page::{YoungFrame, page};
use crate::young::intake::receipt::{Begins, told};
use crate::young::safeguarding::alarm::who;
use crate::young::safeguarding::who_helps::help_now;
use crate::{App, Failure, cookies};

/// `GET /sent`
pub async fn sent(
    State(app): State<App>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let Some(told) = told(&app, &headers) else { return Ok(Redirect::to("/").into_response()) };
    if let Begins::Alarm { quiet } = told.begins {
        let who = who(&app).await;
        let kiosk = frame.device.goes_round();
        let props = young::safeguarding::AlarmSentPage { who, quiet, receipt: told.receipt, kiosk };
        let mut response = page(StatusCode::OK, move || young::safeguarding::alarm_sent(frame, props));
        if quiet {
            // Whoever looks at this device after them finds nothing of it.
            cookies::set(&mut response, cookies::SENT, "", "/", Some(0));
        }
        begin_afresh(kiosk, &mut response);
        return Ok(response);
    }
    let props = young::views::SentPage {
        again: sent_otherwise(&app.heard, &told.id).await?,
        receipt: told.receipt,
        help: (told.begins == Begins::Help).then(|| help_now(&app)),
        signed_in: frame.signed_in.is_some(),
        told: !stands_still(&app.heard, &told.id).await?,
        kiosk: frame.device.goes_round(),
    };
    let kiosk = props.kiosk;
    let mut response = page(StatusCode::OK, move || young::views::sent(frame, props));
    begin_afresh(kiosk, &mut response);
    Ok(response)
}

/// On a tablet that many use the next person begins afresh, without script too.
fn begin_afresh(kiosk: bool, response: &mut Response) {
    if kiosk {
        response.headers_mut().insert(header::REFRESH, HeaderValue::from_static("60;url=/kiosk-done"));
    }
}
