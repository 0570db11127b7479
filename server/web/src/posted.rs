//! Forms that make or change something carry an id of their own and the moment
//! their page was drawn. The same form is carried out once, however often it
//! arrives; what somebody else changed meanwhile is not overwritten unseen.
//!
//! One mechanism for all of them: the two fields are put into every such form
//! as its page leaves, and looked at before its handler runs. What decides is
//! checked in the unit of work that carries the form out
//! (`server/storage/src/once.rs`).

mod answers;
mod changes;
mod conflict;
mod fields;
mod once;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use heard_domain::Heard;
use heard_domain::people::{Role, Visitor};
use heard_domain::record::Watched;
use heard_storage::entropy::random16;
use heard_storage::{Opened, Posted, StorageError};

use super::failure::Failure;
use super::fields::Fields;
use super::{App, cookies};
pub(super) use answers::page_of_form;
use answers::{Before, before, is_refused, led_to, note_answer, same_answer};
use changes::changes;
use conflict::conflict;
use fields::{Kind, Typed, attribute, field};
pub use once::once;

/// The hidden fields: the form's own id, and the newest line of the log then,
/// sealed.
pub(super) const OWN: &str = "posted";
pub(super) const DRAWN: &str = "drawn";

/// A page is no larger than this, in bytes.
const LARGEST_PAGE: usize = 64 * 1024 * 1024;

/// Puts the fields into the forms of pages, and keeps a form from being carried
/// out twice or over somebody else's change.
pub async fn carry_out_once(request: Request, next: Next) -> Response {
    let Some(app) = request.extensions().get::<App>().cloned() else { return next.run(request).await };
    let visitor = request.extensions().get::<Visitor>().copied().unwrap_or(Visitor::new(None));
    // Pages of those who are signed out are kept alike for all, but for an opened thread.
    if visitor.account().is_none() && !request.uri().path().starts_with("/thread") {
        return next.run(request).await;
    }
    // Boxed, so that requests that go past it do not carry its room along.
    Box::pin(carry_out(app, visitor, request, next)).await
}

async fn carry_out(app: App, visitor: Visitor, request: Request, next: Next) -> Response {
    let drawn = match newest_line(&app.heard).await {
        Ok(drawn) => drawn,
        Err(error) => return Failure::from(error).into_response(),
    };
    let path = request.uri().path().to_owned();
    let form = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = form.and_then(Kind::of).filter(|_| *request.method() == Method::POST && once(&path));
    let response = match kind {
        Some(kind) => take(&app, visitor, path, kind, request, next).await,
        None => next.run(request).await,
    };
    with_fields(&app.heard, drawn, response).await
}

async fn newest_line(heard: &Heard) -> Result<i64, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT COALESCE(MAX(seq), 0) AS n FROM audit_log", vec![]).await?;
    row.map_or(Ok(0), |row| row.int("n"))
}

async fn take(app: &App, visitor: Visitor, path: String, kind: Kind, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let staff = visitor.account().is_some_and(|account| account.role() != Role::YoungPerson);
    let Ok(body) = to_bytes(body, kind.largest(staff)).await else {
        return Failure::Status(StatusCode::PAYLOAD_TOO_LARGE).into_response();
    };
    let fields = kind.fields(&body);
    let own: Option<[u8; 16]> = field(&fields, OWN).and_then(cookies::unhex).and_then(|own| own.try_into().ok());
    let who = visitor.account().map_or([0; 16], |account| account.id().bytes());
    let form = own.map(|own| hashes(&app.heard, &who, own, &path, &fields));
    let watched = changes(&app.heard, &path, &fields).zip(drawn_at(&app.heard, &fields));
    let opened = watched.map(|(Watched { subject, actions }, at)| Opened { subject, actions, at });
    let form = match before(&app.heard, form).await {
        Err(error) => return Failure::from(error).into_response(),
        Ok(Before::Same(answer)) => return same_answer(&answer, &parts.headers, &path),
        Ok(Before::Other) if staff => return conflict(app, &mut parts, &path, &fields, true).await,
        // A child's other words are other words, and are not lost.
        Ok(Before::Other) => None,
        Ok(Before::Never) => form,
    };
    let posted = Posted::new(form, opened);
    let again = Request::from_parts(parts.clone(), Body::from(Bytes::clone(&body)));
    let response = posted.during(next.run(again)).await;
    if posted.was_stale() {
        return conflict(app, &mut parts, &path, &fields, false).await;
    }
    if posted.was_repeated() {
        return match before(&app.heard, form).await {
            Ok(Before::Same(answer)) => same_answer(&answer, &parts.headers, &path),
            Ok(_) if staff => conflict(app, &mut parts, &path, &fields, true).await,
            Ok(_) => same_answer("", &parts.headers, &path),
            Err(error) => Failure::from(error).into_response(),
        };
    }
    if let Some((form, _)) = form.filter(|_| posted.was_used()) {
        let (refused, answer) = (is_refused(&response), led_to(&response));
        if let Err(error) = note_answer(&app.heard, form, refused, answer).await {
            tracing::warn!(%error, "what a form was answered is not remembered");
        }
    }
    response
}

/// The newest line when the form's page was drawn. A form that waited carries
/// both the line of its first page and that of the page that gave it back.
fn drawn_at(heard: &Heard, fields: &Typed) -> Option<i64> {
    let all = fields.iter().filter(|(name, _)| name == DRAWN);
    all.filter_map(|(_, value)| cookies::open_text(heard, DRAWN, value)?.parse().ok()).min()
}

/// The same of a form that is carried out, for what looks itself at what came since.
pub(super) fn newest_when_drawn(heard: &Heard, fields: &Fields) -> Option<i64> {
    drawn_at(heard, &fields.0)
}

/// Keyed hashes of the form's id and of what it says: neither tells who posted
/// it or what was typed.
fn hashes(heard: &Heard, who: &[u8; 16], own: [u8; 16], path: &str, fields: &Typed) -> ([u8; 32], [u8; 32]) {
    let mut says = path.as_bytes().to_vec();
    for (name, value) in fields.iter().filter(|(name, _)| name != OWN && name != DRAWN) {
        let value = value.replace('\r', "");
        for part in [name.as_bytes(), value.as_bytes()] {
            says.extend((part.len() as u64).to_be_bytes());
            says.extend(part);
        }
    }
    let form = heard.keys().person_hash(who, &[b"form".as_slice(), &own].concat());
    (form, heard.keys().person_hash(&own, &says))
}

/// Puts the two fields into every form of a page that is carried out once.
async fn with_fields(heard: &Heard, drawn: i64, response: Response) -> Response {
    let html = response.headers().get(header::CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(b"text/html"));
    if !html {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, LARGEST_PAGE).await else {
        return Failure::Broken("a page could not be read again".to_owned()).into_response();
    };
    let Ok(text) = std::str::from_utf8(&body) else { return Response::from_parts(parts, Body::from(body)) };
    parts.headers.remove(header::CONTENT_LENGTH);
    // Sealed: how long the log is tells how much was said, and not everyone may know that.
    let drawn = cookies::seal_text(heard, DRAWN, &drawn.to_string());
    Response::from_parts(parts, Body::from(filled(text, &drawn, || cookies::hex(&random16(heard.entropy())))))
}

fn filled(page: &str, drawn: &str, mut own: impl FnMut() -> String) -> String {
    let mut out = String::with_capacity(page.len() + 512);
    let mut rest = page;
    while let Some(at) = rest.find("<form") {
        let Some(end) = rest[at..].find('>').map(|end| at + end + 1) else { break };
        let tag = &rest[at..end];
        out.push_str(&rest[..end]);
        if tag.contains("method=\"post\"") && attribute(tag, "action").is_some_and(|to| once(path_of(to))) {
            out.push_str(&format!(
                "<input type=\"hidden\" name=\"{OWN}\" value=\"{}\"><input type=\"hidden\" name=\"{DRAWN}\" value=\"{drawn}\">",
                own()
            ));
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

fn path_of(to: &str) -> &str {
    to.split(['?', '#']).next().unwrap_or(to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes;

    #[test]
    fn mod_01_forms_that_make_something_carry_an_id_and_others_do_not() {
        let page = "<form method=\"get\" action=\"/queue\"></form><form class=\"a\" method=\"post\" action=\"/views/1/note\"><p>\
                    </form><form method=\"post\" action=\"/sign-out\"></form>";
        let with = filled(page, "7", || "ab".to_owned());
        assert_eq!(with.matches("name=\"posted\" value=\"ab\"").count(), 1);
        assert!(with.contains("/views/1/note\"><input type=\"hidden\" name=\"posted\""));
        assert_eq!(filled("no form <b>", "7", String::new), "no form <b>");
    }

    #[test]
    fn mod_01_every_form_staff_post_is_carried_out_once_or_named_here() {
        // Files have a form of their own kind, and these may be done every time.
        let every_time = [
            "/people/way-back",
            "/strategy/import",
            "/strategy/import/preview",
            "/strategy/measures/import",
            "/staff/polls/{poll}/words",
            "/staff/alerts/{id}/acknowledge",
            "/staff/alerts/{id}/give-back",
            "/staff/alerts/{id}/take-over",
            "/staff/alerts/{id}/told",
            "/staff/alerts/{id}/author",
            "/staff/alerts/{id}/media/{m}/lock",
            "/views/{id}/author",
            "/staff/jobs/noted",
            "/safeguarding/missing",
            "/people/invite-many",
            "/setup/lists",
            // Each of these forms is known by its own id, or by what stands in the sheet, and
            // its receipts are in the answer alone.
            "/entries",
            "/entries/sheet",
            "/entries/sheet/confirm",
            "/entries/groups",
            "/suggestions/{id}/preview",
            "/staff/guide/preview",
            "/staff/contacts/preview",
            "/staff/services/{slug}/preview",
            "/staff/help-lines/preview",
            "/staff/messages/texts/{says}/preview",
            "/young-people/{id}/case-number",
            // Neither may a password's hash stand beside a form's id, nor does any of these do
            // something twice.
            "/colleagues/{id}/door/reset",
            "/staff/door/seen",
            "/staff/door/password",
            "/staff/door/app/begin",
            "/staff/door/app",
            "/staff/door/app/remove",
            "/staff/door/codes",
            "/staff/door/passkey/options",
            "/staff/door/passkey",
            "/staff/door/passkey/remove",
            "/staff/door/provider",
            "/staff/door/provider/remove",
            "/staff/door/sessions/end",
            "/staff/door/sessions/end-others",
            "/staff/help-mode",
        ];
        for route in routes().iter().filter(|route| route.method == Method::POST) {
            let staff = matches!(route.access, crate::Access::Only(_, roles) if !roles.contains(&Role::YoungPerson));
            if staff && !every_time.contains(&route.path) {
                assert!(once(route.path), "{} has neither an id nor a place in this list", route.path);
            }
        }
    }
}
