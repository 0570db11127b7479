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

mod key;

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, PoisonError, RwLock};
use std::task::{Context, Poll};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use futures::future::{BoxFuture, Either, Ready, ready};
use heard_domain::Heard;
use heard_storage::StorageError;
use heard_storage::args;
use heard_storage::clock::Moment;
use tower::Service;

use super::App;
use key::Key;

/// Pages kept at most; beyond, the memory is emptied.
const MOST: usize = 400;

/// The largest page that is kept, in bytes.
const LARGEST: usize = 1024 * 1024;

/// How long what another process changed may stay unseen, in milliseconds.
const UNSEEN: i64 = 700;

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
