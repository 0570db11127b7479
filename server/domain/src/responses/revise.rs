//! A response is written anew, before it is public.

use heard_storage::args;
use heard_vocabulary::ResponseAction;

use super::ResponseState;
use super::text::{About, ResponseError, ResponseText, check, insert_version};
use crate::Heard;
use crate::ids::ResponseId;
use crate::people::{Grant, Respond};
use crate::record::record;
use crate::themes;

/// Writes a new version of a response that is not yet public.
///
/// # Errors
/// [`ResponseError`].
pub async fn revise_response(
    heard: &Heard,
    by: &Grant<Respond>,
    id: ResponseId,
    text: ResponseText,
    about: About,
) -> Result<(), ResponseError> {
    check(&text)?;
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let topic = themes::topic(uow, about.theme).await?;
                let row = uow
                    .first("SELECT version, state FROM response WHERE id = $1", args![id])
                    .await?
                    .ok_or(ResponseError::Gone)?;
                // What was approved is what goes out: it is not changed behind people's backs.
                let state = row.text("state")?;
                if ![ResponseState::Draft, ResponseState::Waiting].iter().any(|open| open.name() == state) {
                    return Err(ResponseError::WrongState);
                }
                let version = row.int("version")? + 1;
                uow.defer(
                    "UPDATE response SET version = $1, objective_id = $2, service_id = $3, theme_id = $4, state = $6
                     WHERE id = $5",
                    args![version, about.objective, about.service, topic, id, ResponseState::Draft.name()],
                );
                insert_version(uow, id, version, &text, me);
                record(uow, actor, ResponseAction::Revised, id, format!("version {version}")).await?;
                Ok(())
            })
        })
        .await
}
