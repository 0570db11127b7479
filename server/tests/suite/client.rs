//! A browser's manners over the real router: cookies kept, forms posted with
//! the headers a browser sends.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use heard_domain::Heard;
use heard_web::{demo_links, router};
use tower::ServiceExt as _;

#[derive(Clone)]
pub struct Client {
    router: Router,
    cookies: BTreeMap<String, String>,
}

pub struct Answer {
    pub status: StatusCode,
    pub location: Option<String>,
    pub body: String,
    pub bytes: Vec<u8>,
    pub headers: axum::http::HeaderMap,
}

/// Every field of the form of a page that posts there, as a browser sends it where nobody
/// touched any.
pub fn fields_in(page: &str, action: &str) -> Vec<(String, String)> {
    let form = page.split(&format!("action=\"{action}\"")).nth(1).unwrap().split("</form>").next().unwrap();
    let attribute = |tag: &str, name: &str| {
        let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
        Some(value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
    };
    let mut fields: Vec<(String, String)> = Vec::new();
    // Of a list, what is selected, else the first.
    let mut first = false;
    for tag in form.split('<').filter_map(|tag| tag.split('>').next()) {
        let value = attribute(tag, "value").unwrap_or_default();
        if tag.starts_with("input ") || tag.starts_with("select ") {
            first = tag.starts_with("select ");
            fields.extend(attribute(tag, "name").map(|name| (name, value)));
        } else if tag.starts_with("option ") && (first || tag.contains(" selected")) {
            first = false;
            fields.last_mut().unwrap().1 = value;
        }
    }
    fields
}

impl Client {
    pub fn new(heard: &Heard) -> Self {
        Self::of(router(heard.clone()))
    }

    /// A browser at this router.
    pub fn of(router: Router) -> Self {
        Self { router, cookies: BTreeMap::new() }
    }

    /// Signed in by the demonstration's link.
    pub async fn demo(heard: &Heard, role: &str) -> Self {
        let mut client = Self::new(heard);
        let links = demo_links(heard).await.unwrap();
        let (_, path) = links.into_iter().find(|(name, _)| *name == role).unwrap();
        assert_eq!(client.get(&path).await.status, StatusCode::SEE_OTHER);
        client
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect::<Vec<_>>().join("&");
        self.send(Method::POST, path, Some(body)).await
    }

    pub async fn send(&mut self, method: Method, path: &str, body: Option<String>) -> Answer {
        let request = self.request(method, path, body);
        self.run(request).await
    }

    /// The request a browser would make of it.
    pub fn request(&self, method: Method, path: &str, body: Option<String>) -> Request<Body> {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "localhost:3000")
            .header(header::ORIGIN, "http://localhost:3000")
            .header("sec-fetch-site", "same-origin");
        if !self.cookies.is_empty() {
            let all: Vec<String> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
            request = request.header(header::COOKIE, all.join("; "));
        }
        if body.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        request.body(body.map_or_else(Body::empty, Body::from)).unwrap()
    }

    /// The router's answer to a form, to be waited for or not.
    pub fn asked(&self, path: &str, fields: &[(&str, &str)]) -> impl Future<Output = StatusCode> + Send + use<> {
        let body = fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect::<Vec<_>>().join("&");
        let (request, router) = (self.request(Method::POST, path, Some(body)), self.router.clone());
        async move { router.oneshot(request).await.unwrap().status() }
    }

    /// Has this browser send a cookie that it was not given.
    pub fn keep(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// As a browser does when a session's time is over.
    pub fn lose_session(&mut self) {
        self.cookies.remove(heard_web::COOKIE);
    }

    /// Signs this browser in by the demonstration's link.
    pub async fn sign_in(&mut self, heard: &Heard, role: &str) -> Answer {
        let links = demo_links(heard).await.unwrap();
        let (_, path) = links.into_iter().find(|(name, _)| *name == role).unwrap();
        self.get(&path).await
    }

    /// Every cookie, as a browser sends them.
    pub fn cookie_header(&self) -> String {
        self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join("; ")
    }

    /// Posts a form as [`fields_in`] read it, and goes where its answer leads.
    pub async fn press(&mut self, path: &str, fields: &[(String, String)]) -> Answer {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = self.post(path, &fields).await;
        match &answer.location {
            Some(to) => self.get(to).await,
            None => answer,
        }
    }

    /// Sends at once what its reader wrote on this page of staff, and what waits to go out.
    pub async fn send_now(&mut self, page: &str) {
        let shown = self.get(page).await.body;
        let form = shown.find("name=\"deed\"").unwrap_or_else(|| panic!("nothing waits on {page}: {shown}"));
        let deed = link(&shown[form..], "value=\"").unwrap();
        let sent = self.post(&format!("{page}/send-now"), &[("deed", &deed)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    }

    /// Posts a multipart body whose boundary is `b`.
    pub async fn upload(&mut self, path: &str, body: &str) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::HOST, "localhost:3000")
            .header(header::ORIGIN, "http://localhost:3000")
            .header(header::COOKIE, cookies.join("; "))
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
            .body(Body::from(body.to_owned()))
            .unwrap();
        self.run(request).await
    }

    /// Every cookie, as a request carries it.
    pub fn cookie(&self) -> Option<String> {
        let all: Vec<String> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        (!all.is_empty()).then(|| all.join("; "))
    }

    pub async fn run(&mut self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        for value in response.headers().get_all(header::SET_COOKIE) {
            let text = value.to_str().unwrap();
            let (name, value) = text.split(';').next().unwrap().split_once('=').unwrap();
            if text.contains("Max-Age=0") || value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 64 << 20).await.unwrap();
        Answer {
            status: parts.status,
            location: parts.headers.get(header::LOCATION).map(|l| l.to_str().unwrap().to_owned()),
            body: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.to_vec(),
            headers: parts.headers,
        }
    }

    /// Says something through the real form; the receipt's 16 digits.
    pub async fn say(&mut self, scenario: &str, question: &str, words: &str) -> String {
        let id = uuid::Uuid::new_v4().simple().to_string();
        let name = format!("a.{question}");
        let path = format!("/say/{scenario}/send");
        let fields = [
            ("id", id.as_str()),
            ("version", "1"),
            (&name, words),
            ("audience", "team"),
            ("helped", "alone"),
            ("lang", "en"),
        ];
        let answer = self.post(&path, &fields).await;
        assert_eq!(
            (answer.status, answer.location.as_deref()),
            (StatusCode::SEE_OTHER, Some("/sent")),
            "{}",
            answer.body
        );
        digits(&self.get("/sent").await.body)
    }
}

/// The id under which a form of this id, saying this, is accepted once: the
/// sum over the id and everything that is said, as the program makes it.
pub fn accepted_as(own: [u8; 16], fields: &[(&str, &str)]) -> [u8; 16] {
    use sha2::{Digest as _, Sha256};
    const SAYS: [&str; 6] = ["m", "mood", "seen", "audience", "helped", "translator"];
    let mut hash = Sha256::new();
    hash.update(own);
    for (name, value) in fields.iter().filter(|(name, _)| name.starts_with("a.") || SAYS.contains(name)) {
        for part in [name.as_bytes(), value.as_bytes()] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
    }
    [&Sha256::digest(own)[..8], &hash.finalize()[..8]].concat().try_into().unwrap()
}

/// The first 16 digits shown as a receipt.
pub fn digits(page: &str) -> String {
    let Some(at) = page.find("receipt__code") else { return String::new() };
    let mut text = String::new();
    let mut inside = false;
    for c in page[at..].chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside && c.is_ascii_digit() => text.push(c),
            _ => {}
        }
        if text.len() == 16 {
            break;
        }
    }
    text
}

pub fn encode(text: &str) -> String {
    text.bytes()
        .map(|b| match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(b).to_string(),
            _ => format!("%{b:02X}"),
        })
        .collect()
}

/// The first match of `prefix` followed by 32 hexadecimal digits.
pub fn link(page: &str, prefix: &str) -> Option<String> {
    page.match_indices(prefix).find_map(|(at, _)| {
        let id: String = page[at + prefix.len()..].chars().take_while(char::is_ascii_hexdigit).collect();
        (id.len() == 32).then_some(id)
    })
}
