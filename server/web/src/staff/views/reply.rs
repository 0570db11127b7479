//! The team writes to whoever said it.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, ViewForm, ViewProblem};
use heard_domain::people::Moderate;
use heard_domain::views::{self, AfterReply, Replied, Replying, TalkError};

use super::work::{Work, mendable};
use crate::Failure;

/// `POST /views/{id}/reply`
pub async fn reply(work: Work<Moderate>) -> Result<Response, Failure> {
    let then = AfterReply::parse(work.fields.get("then")).unwrap_or(AfterReply::Stays);
    let how = Replying { then, safe: work.fields.get("safe") == "yes" };
    let (text, how) = (work.fields.get("text"), work.drawn(how));
    let outcome = match views::reply(&work.app.heard, &work.by, work.view, text, how).await {
        Ok(written) => Ok(match (written.became, written.deed) {
            (Replied::Stays, _) => Done::RepliedAndStays,
            (Replied::As(_), None) => Done::RepliedAtOnce,
            (Replied::As(AfterReply::Child), _) => Done::RepliedAndWaits,
            (Replied::As(AfterReply::Done), _) => Done::RepliedAndDone,
            (Replied::As(AfterReply::Stays), _) => Done::Replied,
        }),
        Err(TalkError::Held) => Err(ViewProblem::NotKnownSafe),
        Err(error) => Err(mendable(error, ViewProblem::NoReply, ViewProblem::TextTooLong)?),
    };
    work.answer(ViewForm::Reply, outcome).await
}
