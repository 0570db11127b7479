//! Notifications: what a young person is told of, and on which devices.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use heard_app::pages::young;
use heard_domain::notifications::{Choices, Device, SubscribeError, choose, chosen, forget_all, subscribe};
use heard_domain::outbox::{Purpose, current_key};
use heard_domain::people::{Grant, OwnVoice};
use heard_domain::views::mine;

use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::{App, Failure};

async fn props(
    app: &App,
    me: &Grant<OwnVoice>,
    headers: &HeaderMap,
    refused: bool,
) -> Result<young::notifications::NotificationsPage, Failure> {
    let told = chosen(&app.heard, me).await?;
    let (choices, devices) = told.unwrap_or_default();
    let agent = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    Ok(young::notifications::NotificationsPage {
        may_ask: !mine(&app.heard, me).await?.is_empty(),
        devices,
        choices: vec![
            ("answer", choices.answer),
            ("message", choices.message),
            ("recheck", choices.recheck),
            ("news", choices.news),
        ],
        key: BASE64_URL_SAFE_NO_PAD.encode(current_key(&app.heard, Purpose::Push).await?.public()),
        iphone: ["iPhone", "iPad"].iter().any(|name| agent.contains(name)),
        refused,
    })
}

/// `GET /mine/notifications`
pub async fn show(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let props = props(&app, &me, &headers, false).await?;
    Ok(page(StatusCode::OK, move || young::notifications::notifications(frame, props)))
}

/// `POST /mine/notifications`: `do` is `on` (with the device's address), `save`
/// or `off`.
pub async fn change(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let on = |name: &str| !fields.get(name).is_empty();
    let choices = Choices { answer: on("answer"), message: on("message"), recheck: on("recheck"), news: on("news") };
    match fields.get("do") {
        "off" => forget_all(&app.heard, &me).await?,
        "on" => {
            let own = |name: &str| fields.get(name).to_owned();
            let device = Device { endpoint: own("endpoint"), p256dh: own("p256dh"), auth: own("auth") };
            let test = std::env::var("HEARD_PUSH_TEST_ENDPOINT").ok();
            match subscribe(&app.heard, &me, &device, frame.tr.lang().code(), choices, test.as_deref()).await {
                Ok(()) => {}
                Err(SubscribeError::NotADevice) => {
                    let props = props(&app, &me, &headers, true).await?;
                    return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || {
                        young::notifications::notifications(frame, props)
                    }));
                }
                Err(SubscribeError::Storage(error)) => return Err(error.into()),
            }
        }
        _ => choose(&app.heard, &me, choices).await?,
    }
    Ok(Redirect::to("/mine/notifications").into_response())
}
