//! What waited on a phone is taken in, as its form would have been.

use axum::Json;
use axum::extract::{Query, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use heard_app::shell::Device;
use heard_domain::intake::{self, Accepted, DraftFiles, Incoming, Kind, Submission, SubmitError, of_path, submit_with};
use heard_domain::outbox::{Author, Item, OutboxError, author_of, open_item};
use heard_domain::people::Visitor;
use heard_domain::safeguarding::alarm;
use heard_storage::entropy::random16;
use serde::Deserialize;
use serde_json::json;

use crate::fields::Fields;
use crate::young::intake::form;
use crate::young::intake::receipt::tell;
use crate::young::views::scenario::draft_files;
use crate::{App, Failure, cookies, drafts};

/// Whether the page that sends goes on to "sent" itself: `form` from the
/// form's own page, `1` from another.
#[derive(Deserialize)]
pub struct ShowQuery {
    show: Option<String>,
}

impl ShowQuery {
    /// Sent from its own page, the draft and its files come with it; an item
    /// that waited leaves today's alone.
    fn on_its_page(&self) -> bool {
        self.show.as_deref() == Some("form")
    }
}

/// `POST /outbox`: one sealed item. It is opened and read as its form is, so
/// that nothing is taken here that the form would refuse.
///
/// The answer's `state` is `sent` (with `receipt`: whether one can be shown),
/// `refused` (with `action` and `fields` for whoever may see them), `gone` (its
/// author's account is no more) or `unreadable`.
pub async fn take(
    State(app): State<App>,
    Query(query): Query<ShowQuery>,
    visitor: Visitor,
    request: Request,
) -> Result<Response, Failure> {
    let (parts, body) = request.into_parts();
    let sealed = axum::body::to_bytes(body, crate::LARGEST_FORM)
        .await
        .map_err(|_| Failure::Status(StatusCode::PAYLOAD_TOO_LARGE))?;
    let item = match open_item(&app.heard, &sealed).await {
        Ok(item) => item,
        Err(OutboxError::NotOurs) => {
            return Ok(Json(json!({ "state": "unreadable" })).into_response());
        }
        Err(OutboxError::Storage(error)) => return Err(error.into()),
    };
    let author = match &item.token {
        Some(token) => match author_of(&app.heard, token).await? {
            Author::Account(account) => Visitor::new(Some(account)),
            // Whoever is not safe is told nothing of their account: it is taken without one.
            Author::Waits | Author::Gone if item.action == alarm::PATH => Visitor::new(None),
            // It may be undone, and nothing that was said is lost until then.
            Author::Waits => return Ok(waiting()),
            Author::Gone => return Ok(Json(json!({ "state": "gone" })).into_response()),
        },
        // Sealed while nobody was signed in: never the next one's, whoever that is.
        None => Visitor::new(None),
    };
    let fields = Fields::received(item.fields.clone());
    let query = if given_back(&fields, &parts.headers) { ShowQuery { show: None } } else { query };
    let files = match query.on_its_page() {
        true => Some(&parts.headers),
        false => None,
    };
    let taken = match incoming(&app, author, &item, &fields, files).await? {
        Some(Incoming { submission, beside }) => {
            match submit_with(&app.heard, author, submission.clone(), beside).await {
                Ok(accepted) => Some((accepted, submission)),
                Err(SubmitError::Storage(cause)) => {
                    tracing::error!(%cause, "a submission that waited was not stored");
                    return Ok(waiting());
                }
                Err(
                    SubmitError::NeedsAccount
                    | SubmitError::FileGone
                    | SubmitError::Empty
                    | SubmitError::TooLong
                    | SubmitError::NobodyHelped,
                ) => None,
            }
        }
        None => None,
    };
    if let Some(taken) = taken {
        return sent(&app, &parts.headers, &query, &fields, taken).await;
    }
    // Words come back only to whoever they belong to.
    let theirs = author.young_person().map(|a| a.id()) == visitor.young_person().map(|a| a.id());
    let back = if theirs && query.show.is_some() {
        json!({ "state": "refused", "action": item.action, "fields": item.fields })
    } else {
        json!({ "state": "refused" })
    };
    Ok(Json(back).into_response())
}

/// Whether it was written on a device that its lender has again: what it says, and its
/// receipt, were its writer's to see while it was lent.
fn given_back(fields: &Fields, headers: &HeaderMap) -> bool {
    !fields.get("lent").is_empty() && cookies::device(headers) != Device::Lent
}

/// It stays on the phone, which tries again.
fn waiting() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, Json(json!({ "state": "waiting" }))).into_response()
}

/// What an item says, read as the form it was; `None` where no form of ours
/// says it. `drafts` are the headers whose cookie opens the files beside it.
async fn incoming(
    app: &App,
    author: Visitor,
    item: &Item,
    fields: &Fields,
    drafts: Option<&HeaderMap>,
) -> Result<Option<Incoming>, Failure> {
    let form = form(fields);
    match of_path(&item.action) {
        Some(Kind::Situation(key)) => {
            let Some(scenario) = intake::asked_of(&app.heard, author, &key, fields.one("version")) else {
                return Ok(None);
            };
            let files = match drafts {
                Some(headers) => draft_files(app, headers, &key).await?,
                None => DraftFiles::default(),
            };
            Ok(intake::say(&app.heard, &scenario, form, &files).await?)
        }
        Some(Kind::Rating(slug)) => {
            let catalogue = app.heard.catalogue();
            let own = form.own_id().unwrap_or_else(|| random16(app.heard.entropy()));
            Ok(catalogue.service_by_slug(&slug).map(|service| intake::rate(service, form, own)))
        }
        None => Ok(None),
    }
}

/// It is on disk: what was begun ends, and the page "sent" is told where the
/// page that sends goes on to it.
async fn sent(
    app: &App,
    headers: &HeaderMap,
    query: &ShowQuery,
    fields: &Fields,
    (accepted, what): (Accepted, Submission),
) -> Result<Response, Failure> {
    let receipt = accepted.receipt.is_some() && !given_back(fields, headers);
    let mut response = Json(json!({ "state": "sent", "receipt": receipt })).into_response();
    if query.show.is_some() {
        tell(app, headers, &accepted, &what, &mut response);
    }
    // From its own page the draft of its situation ends; else the one that
    // carries the item's own id: begun on the server's pages, sent from a phone's.
    let drafts = drafts::under_way(&app.heard, headers).await?;
    let own = |draft: &drafts::Draft| match query.on_its_page() {
        true => draft.scenario == what.scenario,
        false => draft.id == fields.get("id"),
    };
    if let Some(draft) = drafts.into_iter().find(own) {
        drafts::finish(&app.heard, headers, &draft.scenario, &mut response).await?;
    }
    Ok(response)
}
