//! A colleague stops a reply before it goes out, and says what becomes of one that is held.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, HeldLine, ManyProblem, ViewForm, WithheldMessage};
use heard_domain::ids::MessageId;
use heard_domain::people::{Grant, Moderate};
use heard_domain::views::{self, StopError};

use super::work::Work;
use crate::{App, Failure};

/// What did not go to a view's author, as its page shows it.
pub fn withheld(one: views::WithheldMessage) -> WithheldMessage {
    WithheldMessage {
        id: one.id.to_string(),
        sender: one.sender,
        text: one.text,
        by: one.written_by,
        at: one.sent_at.local(),
        state: one.state,
        close: one.close,
        stopped: one.stopped.map(|(who, at)| (who, at.local())),
    }
}

/// The views of which something is held.
pub async fn held(app: &App, by: &Grant<Moderate>) -> Result<Vec<HeldLine>, Failure> {
    let views = views::held_replies(&app.heard, by).await?;
    Ok(views.into_iter().map(|(view, at)| HeldLine { href: format!("/views/{view}"), at: at.local() }).collect())
}

/// `POST /views/{id}/stop-reply`: stops `message`, whoever wrote it.
pub async fn stop_reply(work: Work<Moderate>) -> Result<Response, Failure> {
    let message = work.fields.one::<MessageId>("message").ok_or(Failure::NotFound)?;
    let outcome = views::stop_reply(&work.app.heard, &work.by, work.view, message).await;
    answer(work, outcome, Done::ReplyKeptBack).await
}

/// `POST /views/{id}/send-held`: sends `message`, which is held.
pub async fn send_held(work: Work<Moderate>) -> Result<Response, Failure> {
    let message = work.fields.one::<MessageId>("message").ok_or(Failure::NotFound)?;
    let safe = work.fields.get("safe") == "yes";
    let outcome = views::send_held(&work.app.heard, &work.by, work.view, message, safe).await;
    answer(work, outcome, Done::HeldSent).await
}

/// `POST /views/{id}/drop-held`: says that `message`, which is held, never goes.
pub async fn drop_held(work: Work<Moderate>) -> Result<Response, Failure> {
    let message = work.fields.one::<MessageId>("message").ok_or(Failure::NotFound)?;
    let outcome = views::drop_held(&work.app.heard, &work.by, work.view, message).await;
    answer(work, outcome, Done::HeldDropped).await
}

async fn answer(work: Work<Moderate>, outcome: Result<(), StopError>, what: Done) -> Result<Response, Failure> {
    let problem = match outcome {
        Ok(()) => return work.answer(ViewForm::Reply, Ok(what)).await,
        Err(StopError::Over) => ManyProblem::NothingWaits,
        Err(StopError::GoneOut) => ManyProblem::GoneOut,
        Err(StopError::Own) => ManyProblem::OwnHeld,
        Err(StopError::NotReached) => ManyProblem::NotReached,
        Err(StopError::NotKnownSafe) => ManyProblem::NotKnownSafe,
        Err(StopError::Storage(error)) => return Err(error.into()),
    };
    work.not_undone(problem).await
}
