//! Where a member of staff was going when they had to sign in, and goes on to afterwards. It
//! is kept in their own browser for a quarter of an hour, sealed: an address may name a view,
//! and so it stands neither in the sign-in page's address nor in a log, nor in what a browser
//! tells of the page before. It is only ever the path and query of a page of staff that the
//! router had just matched, and is given to nobody whose role does not open that page, nor to
//! anybody else than whose session this browser had last. What was searched for is not kept.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Uri, header};
use axum::response::Response;
use heard_app::shell::Device;
use heard_domain::people::{Permission, Role};
use serde::{Deserialize, Serialize};

use super::own_path::own_path;
use super::{App, cookies, kept};

/// Where whoever signs in is led otherwise.
const HOME: &str = "/staff";

/// How long it is kept, in seconds.
const LIFETIME: u32 = 15 * 60;

/// A longer address is not kept: cookies have little room.
const LONGEST: usize = 1_000;

/// What is left out of the query: what was looked for, which may be a name, and what was just
/// done.
const LEFT_OUT: [&str; 2] = ["q", "done"];

/// What is kept.
#[derive(Serialize, Deserialize)]
struct Back {
    path: String,
    /// Whose session this browser had last; nobody's, where it had none.
    whose: Option<String>,
    /// Whom its page opens to.
    roles: Vec<String>,
    until: i64,
}

/// Keeps where this request was going, where it is a person's way to a page and the device is
/// their own.
pub fn keep<P: Permission>(app: &App, request: &Request, response: &mut Response) {
    let path = going_to(request.uri());
    let headers = request.headers();
    if !is_going(headers) || !is_page(request.uri().path()) || path.len() > LONGEST {
        return;
    }
    if cookies::device(headers) != Device::Own {
        return;
    }
    let roles = P::ROLES.iter().map(|role| role.name().to_owned()).collect();
    let until = app.heard.now().plus(i64::from(LIFETIME) * 1_000).0;
    let whose = kept::was(app, headers);
    if let Ok(text) = serde_json::to_string(&Back { path, whose, roles, until }) {
        let sealed = cookies::seal_text(&app.heard, cookies::BACK, &text);
        cookies::set(response, cookies::BACK, &sealed, "/", Some(LIFETIME));
    }
}

/// Leads whoever has just signed in to where they were going, once. Whoever is to see another
/// page than home first sees that. `now` is whose session it is now.
pub fn lead(app: &App, headers: &HeaderMap, (role, now): (Role, &str), response: &mut Response) {
    let Some(sealed) = cookies::read(headers, cookies::BACK) else { return };
    if response.headers().get(header::LOCATION).is_none_or(|to| to != HOME) {
        return;
    }
    forget(response);
    let text = cookies::open_text(&app.heard, cookies::BACK, sealed);
    let back = text.and_then(|text| serde_json::from_str::<Back>(&text).ok());
    let opens = |back: &Back| back.roles.iter().any(|one| one == role.name());
    // Where a colleague was going may say whom they were looking at.
    let theirs = |back: &Back| back.whose.as_deref().is_none_or(|whose| whose == now);
    let Some(back) = back.filter(|back| app.heard.now().0 < back.until && opens(back) && theirs(back)) else {
        return;
    };
    // Looked at again, though only the server can have sealed it.
    let path = own_path(Some(back.path));
    if let Some(to) = HeaderValue::from_str(&path).ok().filter(|_| path != "/") {
        response.headers_mut().insert(header::LOCATION, to);
    }
}

/// Forgets where anybody was going.
pub fn forget(response: &mut Response) {
    cookies::set(response, cookies::BACK, "", "/", Some(0));
}

/// The path and query of a page, without what is not kept.
fn going_to(uri: &Uri) -> String {
    let parts = uri.query().unwrap_or_default().split('&');
    let kept: Vec<&str> =
        parts.filter(|part| !LEFT_OUT.contains(&part.split('=').next().unwrap_or_default())).collect();
    match kept.join("&") {
        query if query.is_empty() => uri.path().to_owned(),
        query => format!("{}?{query}", uri.path()),
    }
}

/// Whether a person goes there, and no picture or script of a page, as the browser itself says.
fn is_going(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-dest").is_some_and(|what| what == "document")
}

/// Whether a path of staff leads to a page. Files have an ending, but for the plan's, which
/// is called as it came in; home is where one is led anyway.
fn is_page(path: &str) -> bool {
    let last = path.rsplit('/').next().unwrap_or_default();
    path != HOME && !last.contains('.') && last != "export"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_11_a_way_back_leads_to_pages_and_to_no_file() {
        for path in ["/my-lines/0123", "/queue", "/views/0123", "/strategy/checks/0123"] {
            assert!(is_page(path), "{path}");
        }
        for path in ["/staff", "/people/staff.xlsx", "/strategy/export", "/caseload/01/letter.pdf"] {
            assert!(!is_page(path), "{path}");
        }
    }

    #[test]
    fn mod_11_what_was_searched_for_is_not_kept() {
        for (asked, kept) in [
            ("/queue", "/queue"),
            ("/queue?q=Heron&mood=1&done=closed", "/queue?mood=1"),
            ("/queue?q=Heron", "/queue"),
            ("/queue?assigned=me&lang=uk", "/queue?assigned=me&lang=uk"),
        ] {
            assert_eq!(going_to(&asked.parse().unwrap()), kept, "{asked}");
        }
    }
}
