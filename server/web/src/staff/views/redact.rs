//! Somebody takes names and places out of a view's words, or leaves them in.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, LikelyLine, Names, RedactedLine, ViewForm, ViewProblem};
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, Moderate};
use heard_domain::views::{self, RedactError, Redaction, Span, redactions};
use heard_vocabulary::{RedactionKind, RedactionState};

use super::work::Work;
use crate::{App, Failure};

/// `POST /views/{id}/redact`
pub async fn redact(work: Work<Moderate>) -> Result<Response, Failure> {
    let (fields, heard) = (&work.fields, &work.app.heard);
    let kind = RedactionKind::parse(fields.get("kind")).ok_or(Failure::NotFound)?;
    let at = fields.get("at");
    let outcome = if at.is_empty() {
        let words = fields.get("words");
        views::redact_written(heard, &work.by, work.view, words, kind).await.map(|_| Done::TakenOut)
    } else {
        let state = RedactionState::parse(fields.get("state")).ok_or(Failure::NotFound)?;
        let spans = at.split(' ').map(str::parse).collect::<Result<Vec<Span>, _>>().map_err(|_| Failure::NotFound)?;
        let told = match state {
            RedactionState::Out => Done::TakenOut,
            RedactionState::Left => Done::LeftIn,
        };
        views::redact(heard, &work.by, work.view, &spans, (kind, state)).await.map(|()| told)
    };
    let outcome = match outcome {
        Ok(told) => Ok(told),
        Err(RedactError::Empty) => Err(ViewProblem::NoName),
        Err(RedactError::TooLong) => Err(ViewProblem::NameTooLong),
        Err(RedactError::NotThere) => Err(ViewProblem::NameNotThere),
        Err(RedactError::Gone) => return Err(Failure::NotFound),
        Err(RedactError::Storage(error)) => return Err(error.into()),
    };
    work.answer(ViewForm::Redact, outcome).await
}

/// What is likely a name in a view, and what was decided, as its page shows them.
pub(super) async fn names(app: &App, by: &Grant<Moderate>, view: ViewId) -> Result<Names, Failure> {
    let found = redactions(&app.heard, by, view).await?;
    let likely = found.likely.into_iter().map(|one| LikelyLine {
        at: one.places.iter().map(Span::to_string).collect::<Vec<_>>().join(" "),
        times: one.places.len(),
        text: one.text,
        before: one.before,
        after: one.after,
        kind: one.kind,
        because: one.because,
    });
    Ok(Names { likely: likely.collect(), decided: found.decided.into_iter().map(decided).collect() })
}

fn decided(one: Redaction) -> RedactedLine {
    RedactedLine {
        at: one.span.to_string(),
        text: one.text,
        kind: one.kind,
        state: one.state,
        by: one.by,
        on: one.at.day().civil(),
    }
}
