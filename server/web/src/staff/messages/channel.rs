//! How the channels are doing, and what a demonstration would have sent.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::messages::{
    CHANNEL, ChannelPage, Done, LaidMessage, MessagesProblem, OneChannel, OutboxPage, TroubleLine,
};
use heard_domain::messages::{self, ChannelState, Laid, Trouble};
use heard_domain::people::{Grant, LookAfterMessages};

use super::own::tested;
use super::wording::said;
use crate::page::page;
use crate::staff::frame::{Staff, done, status_of};
use crate::staff::options;
use crate::{App, Failure};

fn one(state: ChannelState) -> OneChannel {
    let ChannelState { medium, carrier, failing_since, fault, sent_at, waiting, urgent, waiting_since } = state;
    OneChannel {
        medium,
        carrier,
        failing: failing_since.map(|since| (options::minute(since), fault)),
        sent_at: sent_at.map(options::minute),
        waiting,
        urgent,
        waiting_since: waiting_since.map(options::minute),
    }
}

fn line(trouble: Trouble) -> TroubleLine {
    let Trouble { medium, says, at, given_up, fault, receipt } = trouble;
    TroubleLine { medium, says, at: options::minute(at), given_up, fault, receipt }
}

async fn drawn(
    app: &App,
    by: &Grant<LookAfterMessages>,
    frame: staff::StaffFrame,
    problem: Option<MessagesProblem>,
) -> Result<Response, Failure> {
    let props = ChannelPage {
        channels: messages::channel_state(&app.heard).await?.into_iter().map(one).collect(),
        troubles: messages::troubles(&app.heard, by).await?.into_iter().map(line).collect(),
        demonstration: app.heard.catalogue().settings.demonstration,
        problem,
    };
    Ok(page(status_of(problem.is_some()), move || staff::messages::channel(frame, props)))
}

/// `GET /staff/messages/channel`
pub async fn show(
    State(app): State<App>,
    by: Grant<LookAfterMessages>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    drawn(&app, &by, frame, None).await
}

/// `POST /staff/messages/channel/test`
pub async fn test(
    State(app): State<App>,
    by: Grant<LookAfterMessages>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let own = Grant::check(by.account()).ok_or(Failure::Forbidden)?;
    match tested(&app, &own).await? {
        None => Ok(done(CHANNEL.href, Done::Tried)),
        problem => drawn(&app, &by, frame, problem).await,
    }
}

/// `GET /staff/messages/outbox`: there only in a demonstration.
pub async fn outbox(
    State(app): State<App>,
    by: Grant<LookAfterMessages>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let laid = messages::laid(&app.heard, &by).await?.ok_or(Failure::NotFound)?;
    let message = |Laid { at, to, says, link, code, head }: Laid| LaidMessage {
        at: options::minute(at),
        to: to.as_str().to_owned(),
        sentence: said(&app, says).sentence,
        link: app.origin.link(&link.path()),
        code: code.map(|code| code.to_string()).or_else(|| head.map(|head| head.to_string())),
    };
    let props = OutboxPage { messages: laid.into_iter().map(message).collect() };
    Ok(page(StatusCode::OK, move || staff::messages::outbox(frame, props)))
}
