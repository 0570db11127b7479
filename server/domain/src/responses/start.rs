//! A response is begun.

use std::collections::BTreeSet;

use heard_storage::args;
use heard_vocabulary::{ResponseAction, ViewAction};

use super::ResponseState;
use super::add_view::insert_view;
use super::by_itself::by_themselves;
use super::text::{About, ResponseError, ResponseText, check, insert_version};
use crate::Heard;
use crate::ids::{ResponseId, ViewId};
use crate::people::{Grant, Respond};
use crate::record::{record, record_on_each};
use crate::safeguarding::conflicts::kept_of;
use crate::themes;
use crate::views::{Drawn, drawn_by};

/// Starts a response, with the views behind it: each was opened, and none may be harm.
///
/// # Errors
/// [`ResponseError::ByThemselves`] with how many are not so, and the others; nothing is
/// begun then.
pub async fn start_response(
    heard: &Heard,
    by: &Grant<Respond>,
    text: ResponseText,
    about: About,
    views: Vec<ViewId>,
) -> Result<ResponseId, ResponseError> {
    start_on_page(heard, by, text, about, views.into()).await
}

/// The same on a page. The views were put behind the response when that was drawn: what their
/// authors wrote while it was filled in nobody need have read.
///
/// # Errors
/// As [`start_response`].
pub async fn start_on_page(
    heard: &Heard,
    by: &Grant<Respond>,
    text: ResponseText,
    about: About,
    views: Drawn<Vec<ViewId>>,
) -> Result<ResponseId, ResponseError> {
    check(&text)?;
    let Drawn { what: views, at: drawn } = views;
    // Each once: its author is told once that it was used.
    let views: Vec<ViewId> = BTreeSet::from_iter(views).into_iter().collect();
    let mut conn = heard.words().read().await?;
    let kept = kept_of(heard, &mut conn, by.account(), &views).await?;
    drop(conn);
    let views: Vec<ViewId> = views.into_iter().filter(|view| !kept.contains(view)).collect();
    let id = ResponseId::new(heard.now(), heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let left_out = by_themselves(uow, &views).await?;
                if !left_out.is_empty() {
                    return Err(ResponseError::ByThemselves(left_out.len()));
                }
                let now = uow.now();
                let put = drawn_by(uow, drawn).await?.map_or(now, |at| at.min(now));
                let topic = themes::topic(uow, about.theme).await?;
                uow.defer(
                    "INSERT INTO response (id, state, version, objective_id, service_id, theme_id, created_by, created_at)
                     VALUES ($1, $7, 1, $2, $3, $4, $5, $6)",
                    args![
                        id,
                        about.objective,
                        about.service,
                        topic,
                        me,
                        now,
                        ResponseState::Draft.name()
                    ],
                );
                insert_version(uow, id, 1, &text, me);
                for view in &views {
                    let (sql, args) = insert_view(id, *view, put, me);
                    uow.defer(sql, args);
                }
                record(uow, actor.as_str(), ResponseAction::Started, id, "").await?;
                record_on_each(uow, actor, ViewAction::PutBehindResponse, &views, id.to_string()).await?;
                Ok(id)
            })
        })
        .await
}
