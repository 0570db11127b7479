//! Pages that are alike for everyone who is signed out, drawn once for each
//! language and look and kept as they go over the wire.
//!
//! A visitor can never be given what was drawn for another one. A page is only
//! taken from here for a request without a query and without any cookie but
//! those for language and look, and it is drawn from a request made here,
//! which carries nothing of whoever asked first. What is kept is dropped when
//! what it shows changes: tables that pages show raise `content_version` in
//! the same transaction, whichever process writes; and with every minute of
//! the clock and every poll that ends, because pages show what is open now.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, PoisonError, RwLock};
use std::task::{Context, Poll};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use futures::future::{BoxFuture, Either, Ready, ready};
use heard_app::i18n::Lang;
use heard_app::look::Look;
use heard_domain::Heard;
use heard_storage::StorageError;
use heard_storage::args;
use heard_storage::clock::Moment;
use tower::Service;

use super::page::{language, look};
use super::{App, cookies};

/// Pages kept at most; beyond, the memory is emptied.
const MOST: usize = 400;

/// The largest page that is kept, in bytes.
const LARGEST: usize = 1024 * 1024;

/// How long what another process changed may stay unseen, in milliseconds.
const UNSEEN: i64 = 700;

/// The pages that are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Public {
    Home,
    Help,
    Moderation,
    Rights,
    Wall,
}

impl Public {
    const ALL: [Self; 5] = [Self::Home, Self::Help, Self::Moderation, Self::Rights, Self::Wall];

    const fn path(self) -> &'static str {
        match self {
            Self::Home => "/",
            Self::Help => "/help",
            Self::Moderation => "/moderation",
            Self::Rights => "/rights",
            Self::Wall => "/wall",
        }
    }
}

/// How a page is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Coding {
    Plain,
    Gzip,
    Brotli,
}

impl Coding {
    /// What the compression layer would choose; `None` where the browser
    /// weighs codings against each other, which is left to that layer.
    fn asked(headers: &HeaderMap) -> Option<Self> {
        let mut values = headers.get_all(header::ACCEPT_ENCODING).iter();
        let Some(value) = values.next() else { return Some(Self::Plain) };
        let text = value.to_str().ok().filter(|text| !text.contains([';', '*']))?;
        let named = |name: &str| text.split(',').any(|coding| coding.trim().eq_ignore_ascii_case(name));
        match values.next() {
            Some(_) => None,
            None if named("br") => Some(Self::Brotli),
            None if named("gzip") || named("x-gzip") => Some(Self::Gzip),
            None => Some(Self::Plain),
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Plain => "identity",
            Self::Gzip => "gzip",
            Self::Brotli => "br",
        }
    }
}

/// What a page is kept under: nothing of it is text from a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    page: Public,
    lang: Lang,
    look: Look,
    coding: Coding,
}

impl Key {
    /// The page a request asks for, when it is one that is alike for everyone
    /// who is signed out, and nothing in the request could make it another.
    fn of(request: &Request) -> Option<Self> {
        let (uri, headers) = (request.uri(), request.headers());
        if request.method() != Method::GET || uri.query().is_some() || !only_language_and_look(headers) {
            return None;
        }
        let page = Public::ALL.into_iter().find(|page| page.path() == uri.path())?;
        Some(Self { page, lang: language(headers), look: look(headers), coding: Coding::asked(headers)? })
    }

    /// A request for it by nobody.
    fn request(self) -> Option<Request> {
        Request::get(self.page.path())
            .header(header::HOST, "localhost")
            .header(
                header::COOKIE,
                format!("{}={}; {}={}", cookies::LANGUAGE, self.lang.code(), cookies::LOOK, self.look.names()),
            )
            .header(header::ACCEPT_ENCODING, self.coding.name())
            .body(Body::empty())
            .ok()
    }
}

/// Whether every cookie is the one for the language or the one for the look.
/// A cookie that is not known here goes past the kept pages as well: it may be
/// one of ours that was added later.
fn only_language_and_look(headers: &HeaderMap) -> bool {
    headers.get_all(header::COOKIE).iter().all(|value| {
        value.to_str().is_ok_and(|value| {
            let mut pairs = value.split(';').map(str::trim).filter(|pair| !pair.is_empty());
            pairs.all(|pair| {
                pair.split_once('=').is_some_and(|(name, _)| name == cookies::LANGUAGE || name == cookies::LOOK)
            })
        })
    })
}

/// A page as it was answered.
struct Drawn {
    headers: HeaderMap,
    body: Bytes,
}

impl Drawn {
    async fn from(response: Response) -> Option<Self> {
        if response.status() != StatusCode::OK || response.headers().contains_key(header::SET_COOKIE) {
            return None;
        }
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, LARGEST).await.ok()?;
        let mut headers = parts.headers;
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
        Some(Self { headers, body })
    }

    fn response(&self) -> Response {
        let mut response = Response::new(Body::from(self.body.clone()));
        *response.headers_mut() = self.headers.clone();
        response
    }
}

/// What is kept, and when it was last compared with what is stored.
#[derive(Default)]
struct Kept {
    pages: HashMap<Key, Arc<Drawn>>,
    /// How often it was emptied: what was drawn before then is not kept.
    emptied: u64,
    checked: Option<Checked>,
}

/// A comparison with what is stored.
#[derive(Clone, Copy)]
struct Checked {
    version: i64,
    at: Moment,
    /// Units of work this process had seen answered.
    writes: u64,
    /// When the first poll of those that are open ends.
    turns: Option<Moment>,
}

impl Checked {
    /// Whether nothing can have changed since.
    fn holds(&self, heard: &Heard) -> bool {
        let now = heard.now();
        (self.at.0..self.at.0 + UNSEEN).contains(&now.0) && self.writes == heard.words().writes() && self.unturned(now)
    }

    /// Whether nothing that goes by the clock has turned since.
    fn unturned(&self, now: Moment) -> bool {
        self.at.0.div_euclid(Moment::MINUTE) == now.0.div_euclid(Moment::MINUTE)
            && self.turns.is_none_or(|turns| now < turns)
    }

    async fn now(heard: &Heard) -> Result<Self, StorageError> {
        let (at, writes) = (heard.now(), heard.words().writes());
        let mut conn = heard.words().read().await?;
        let sql =
            "SELECT version, (SELECT MIN(open_until) FROM poll WHERE closed_at IS NULL AND open_until > $1) AS turns
                   FROM content_version";
        let row = conn.first(sql, args![at]).await?;
        let row = row.ok_or(StorageError::inconsistent("content_version.version", "a version"))?;
        Ok(Self { version: row.int("version")?, at, writes, turns: row.moment_opt("turns")? })
    }
}

/// The pages of one process.
#[derive(Default)]
pub struct PageCache(RwLock<Kept>);

impl PageCache {
    /// The kept page, or how often the memory was emptied before it is drawn.
    async fn find(&self, heard: &Heard, key: Key) -> Result<Result<Arc<Drawn>, u64>, StorageError> {
        if let Some(found) = self.look_up(key, |checked| checked.holds(heard)) {
            return Ok(found);
        }
        let now = Checked::now(heard).await?;
        let before = self.read().checked;
        let alike = before.is_some_and(|before| before.version == now.version && before.unturned(now.at));
        if before.is_none_or(|before| before.version != now.version) {
            // Read after the version: never older than what it stands for.
            heard.reload().await?;
        }
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if !alike {
            kept.pages.clear();
            kept.emptied += 1;
        }
        kept.checked = Some(now);
        Ok(kept.pages.get(&key).map(Arc::clone).ok_or(kept.emptied))
    }

    fn look_up(&self, key: Key, holds: impl Fn(&Checked) -> bool) -> Option<Result<Arc<Drawn>, u64>> {
        let kept = self.read();
        kept.checked.as_ref().filter(|checked| holds(checked))?;
        Some(kept.pages.get(&key).map(Arc::clone).ok_or(kept.emptied))
    }

    fn keep(&self, key: Key, drawn: Arc<Drawn>, emptied: u64) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.emptied != emptied {
            return;
        }
        if kept.pages.len() >= MOST {
            kept.pages.clear();
        }
        kept.pages.insert(key, drawn);
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, Kept> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The router with the kept pages before it. What is kept is answered at once,
/// without passing a single layer: it was drawn with all of them.
#[derive(Clone)]
pub struct BeforeRouter {
    app: App,
    router: Router,
}

impl BeforeRouter {
    /// Puts the pages that `app` keeps before `router`.
    pub fn new(app: App, router: Router) -> Self {
        Self { app, router }
    }

    async fn find_or_draw(mut self, key: Key, request: Request) -> Answered {
        let emptied = match self.app.pages.find(&self.app.heard, key).await {
            Ok(Ok(drawn)) => return Ok(drawn.response()),
            Ok(Err(emptied)) => emptied,
            // The page itself will tell what is wrong.
            Err(_) => return self.router.call(request).await,
        };
        let Some(by_nobody) = key.request() else { return self.router.call(request).await };
        match Drawn::from(self.router.call(by_nobody).await?).await {
            Some(drawn) => {
                let drawn = Arc::new(drawn);
                self.app.pages.keep(key, Arc::clone(&drawn), emptied);
                Ok(drawn.response())
            }
            None => self.router.call(request).await,
        }
    }
}

/// What a request always gets.
type Answered = Result<Response, Infallible>;

impl Service<Request> for BeforeRouter {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Answered>, BoxFuture<'static, Answered>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // The router is always ready.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let Some(key) = Key::of(&request) else { return Either::Right(Box::pin(self.router.call(request))) };
        if let Some(Ok(drawn)) = self.app.pages.look_up(key, |checked| checked.holds(&self.app.heard)) {
            return Either::Left(ready(Ok(drawn.response())));
        }
        Either::Right(Box::pin(self.clone().find_or_draw(key, request)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(path: &str, headers: &[(&'static str, &str)]) -> Option<Key> {
        let request = headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
        Key::of(&request.body(Body::empty()).unwrap())
    }

    #[test]
    fn yp_13_a_kept_page_is_found_by_page_language_look_and_coding_alone() {
        let plain = key("/help", &[]).unwrap();
        assert_eq!((plain.page, plain.lang, plain.coding), (Public::Help, Lang::En, Coding::Plain));
        assert_eq!(key("/help", &[("user-agent", "x"), ("accept-language", "xx;<script>")]), Some(plain));
        let arabic = key("/", &[("accept-language", "ar"), ("accept-encoding", "gzip, deflate, br, zstd")]).unwrap();
        assert_eq!((arabic.lang, arabic.coding), (Lang::Ar, Coding::Brotli));
        assert_eq!(key("/", &[("cookie", "__Host-lang=ar"), ("accept-encoding", "br")]), Some(arabic));
        let large = key("/wall", &[("cookie", "__Host-look=large.nonsense; __Host-lang=nonsense")]).unwrap();
        assert_eq!((large.look.names().as_str(), large.lang), ("large.phone", Lang::En));
    }

    #[test]
    fn yp_13_whatever_could_make_a_page_another_goes_past_the_kept_ones() {
        assert_eq!(key("/?signed-out", &[]), None);
        assert_eq!(key("/rights/the-pledge", &[]), None);
        assert_eq!(key("/mine", &[]), None);
        for name in [
            super::super::COOKIE,
            cookies::PICTURES,
            cookies::WALL,
            cookies::DRAFT,
            cookies::SENT,
            cookies::SHARED,
            cookies::KIOSK,
            "somebody-elses",
        ] {
            assert_eq!(key("/", &[("cookie", &format!("lang=ar; {name}=1"))]), None, "{name}");
            assert_eq!(key("/", &[("cookie", "__Host-lang=ar"), ("cookie", &format!("{name}="))]), None, "{name}");
        }
        assert_eq!(key("/", &[("cookie", "no pair")]), None);
        assert_eq!(key("/", &[("accept-encoding", "br;q=0.1, gzip")]), None, "weighed codings");
        let post = Request::post("/help").body(Body::empty()).unwrap();
        assert_eq!(Key::of(&post), None);
    }
}
