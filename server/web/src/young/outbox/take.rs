//! What waited on a phone: taken in and sent on the way every form goes; and
//! the page on which something can be said without a connection.

use axum::body::Bytes;
use axum::extract::{Query, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use axum::{Json, Router};
use heard_app::i18n::Lang;
use heard_app::pages::young;
use heard_domain::catalogue::{Place, Question, QuestionKind, in_language};
use heard_domain::outbox::{Author, Item, OutboxError, author_of, open_item};
use heard_domain::people::Visitor;
use heard_domain::safeguarding::distress;
use serde::Deserialize;
use serde_json::json;
use tower::ServiceExt as _;

use crate::page::{kept, language, page};
use crate::young::services::rate;
use crate::young::views::send;
use crate::young::who_helps::help_waiting;
use crate::{App, Failure, cookies, drafts};

/// Which language the kept page is in.
#[derive(Deserialize)]
pub struct LangQuery {
    lang: Option<String>,
}

/// `GET /offline?lang=`: the same for everyone, because phones keep it.
pub async fn offline(State(app): State<App>, headers: HeaderMap, Query(query): Query<LangQuery>) -> Response {
    let lang = query.lang.as_deref().and_then(Lang::parse).unwrap_or_else(|| language(&headers));
    let catalogue = app.heard.catalogue();
    let code = lang.code();
    let ask = |asked: &Question| {
        let kind = match asked.kind {
            QuestionKind::Text => "text",
            QuestionKind::Faces => "faces",
            QuestionKind::Choice => "choice",
            QuestionKind::YesNo => "yes_no",
            // A day and cards need the server's own page.
            QuestionKind::Date | QuestionKind::Cards => return None,
        };
        let choices: Vec<_> =
            asked.choices.iter().map(|c| (c.key.as_str(), in_language(&c.text, code), c.needs_account)).collect();
        Some(
            json!({ "k": asked.key, "t": kind, "a": in_language(&asked.ask, code), "h": in_language(&asked.hint, code), "c": choices, "d": distress::answers(asked), "n": asked.needs_account }),
        )
    };
    let written: Vec<_> = catalogue.scenarios.iter().filter(|s| s.place != Place::Pictures).collect();
    let questions: serde_json::Map<String, serde_json::Value> = written
        .iter()
        .map(|s| {
            (s.key.clone(), json!({ "v": s.version, "d": distress::situation(&s.key), "q": s.questions.iter().filter_map(ask).collect::<Vec<_>>() }))
        })
        .collect();
    let props = young::outbox::OfflinePage {
        scenarios: written
            .iter()
            .map(|s| young::home::Tile {
                key: s.key.clone(),
                title: in_language(&s.title, code).to_owned(),
                icon: s.icon.clone(),
            })
            .collect(),
        questions: serde_json::Value::from(questions).to_string(),
        help: help_waiting(&app, false),
    };
    let frame = kept(&app, lang, "/");
    page(StatusCode::OK, move || young::outbox::offline(frame, props))
}

/// Whether the page that sends goes on to "sent" itself: `form` from the
/// form's own page, `1` from another.
#[derive(Deserialize)]
pub struct ShowQuery {
    show: Option<String>,
}

/// `POST /outbox`: one sealed item. It is opened and posted to its own form's
/// handler, so that nothing is taken here that the form would refuse.
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
            // It may be undone, and nothing that was said is lost until then.
            Author::Waits => {
                return Ok((StatusCode::SERVICE_UNAVAILABLE, Json(json!({ "state": "waiting" }))).into_response());
            }
            Author::Gone => return Ok(Json(json!({ "state": "gone" })).into_response()),
        },
        // Sealed while nobody was signed in: never the next one's.
        None if visitor.young_person().is_some() => Visitor::new(None),
        None => visitor,
    };
    let show = query.show.is_some();
    let own_cookies = parts.headers.clone();
    let from_its_page = query.show.as_deref() == Some("form");
    let answer = post_form(&app, parts, &item, author, from_its_page).await?;
    let sent = answer.status() == StatusCode::SEE_OTHER
        && answer.headers().get(header::LOCATION).is_some_and(|to| to.as_bytes() == b"/sent");
    if sent {
        let mut response = Json(json!({ "state": "sent", "receipt": author.young_person().is_none() })).into_response();
        if !from_its_page {
            end_draft(&app, &own_cookies, &item, &mut response).await?;
        }
        if show {
            // The receipt's sealed cookie, for the page "sent".
            for cookie in answer.headers().get_all(header::SET_COOKIE) {
                response.headers_mut().append(header::SET_COOKIE, cookie.clone());
            }
        }
        return Ok(response);
    }
    if answer.status().is_server_error() || answer.status() == StatusCode::TOO_MANY_REQUESTS {
        return Ok((answer.status(), Json(json!({ "state": "waiting" }))).into_response());
    }
    // Words come back only to whoever they belong to.
    let theirs = author.young_person().map(|a| a.id()) == visitor.young_person().map(|a| a.id());
    let back = if theirs && show {
        json!({ "state": "refused", "action": item.action, "fields": item.fields })
    } else {
        json!({ "state": "refused" })
    };
    Ok(Json(back).into_response())
}

/// What was begun on the server's pages and sent from a phone's ends with
/// that: the draft that carries the item's own id.
async fn end_draft(app: &App, headers: &HeaderMap, item: &Item, response: &mut Response) -> Result<(), Failure> {
    let id = item.fields.iter().find(|(name, _)| name == "id").map_or("", |(_, id)| id.as_str());
    let drafts = drafts::under_way(&app.heard, headers).await?;
    if let Some(draft) = drafts.into_iter().find(|draft| draft.id == id) {
        drafts::finish(&app.heard, headers, &draft.scenario, response).await?;
    }
    Ok(())
}

/// Posts the item's fields to the handler its form would have reached, as
/// `author`, with everything else the request was surrounded with.
async fn post_form(
    app: &App,
    parts: Parts,
    item: &Item,
    author: Visitor,
    from_its_page: bool,
) -> Result<Response, Failure> {
    let forms = Router::new()
        .route("/say/{scenario}/send", post(send::send))
        .route("/rate/{slug}", post(rate::send))
        .fallback(|| async { Failure::NotFound })
        .with_state(app.clone());
    let uri: Uri = item.action.parse().unwrap_or_else(|_| Uri::from_static("/"));
    let mut request = Request::new(axum::body::Body::from(encoded(&item.fields)));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = uri;
    *request.extensions_mut() = parts.extensions;
    request.extensions_mut().insert(author);
    let headers = request.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/x-www-form-urlencoded"));
    // Sent from its own page, the draft ends with it; an item that waited leaves today's alone.
    let language = item.fields.iter().find(|(name, _)| name == "lang").and_then(|(_, lang)| Lang::parse(lang));
    let cookies = match language.filter(|_| !from_its_page) {
        Some(lang) => header::HeaderValue::from_str(&format!("{}={}", cookies::LANGUAGE, lang.code())).ok(),
        None => parts.headers.get(header::COOKIE).filter(|_| from_its_page).cloned(),
    };
    headers.extend(cookies.map(|value| (header::COOKIE, value)));
    Ok(forms.oneshot(request).await.unwrap_or_else(|never| match never {}))
}

/// Fields as a form's body.
fn encoded(fields: &[(String, String)]) -> Bytes {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish().into()
}
