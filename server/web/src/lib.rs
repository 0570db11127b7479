//! Requests: the route registry, what surrounds every request, and the thin
//! handlers, grouped by whom they serve.

mod answers;
pub mod assets;
mod cookies;
mod demo;
mod doors;
mod download;
mod drafts;
mod failure;
mod fields;
mod first_start;
mod guard;
mod guesser;
mod health;
mod kept;
mod known_device;
mod limiter;
mod listen;
mod media;
mod moves;
mod origin;
mod own_path;
mod page;
mod page_cache;
mod passkeys;
mod people_links;
mod posted;
mod receipts;
mod registry;
mod routes;
mod security;
mod session;
mod sign_in;
pub mod single_sign_on;
mod staff;
mod upload;
mod way_back;
mod young;

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRef, Request};
use axum::http::{Extensions, HeaderMap, StatusCode, Version, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{Predicate, SizeAbove};
use tower_http::csrf::CsrfLayer;
use tower_sessions::SessionManagerLayer;

pub use demo::demo_links;
pub use failure::Failure;
pub use health::{REQUEST_SECONDS, REQUESTS, SecurityContact, Setup};
pub use limiter::forget as forget_guesses;
pub use listen::{Limits, serve};
pub use origin::Origin;
pub use receipts::ReceiptToken;
pub use registry::{Access, Route, Subject, WhileClosed};
pub use routes::routes;
pub use session::{COOKIE, forget_over as forget_sessions};

use heard_domain::Heard;
use limiter::Limiter;

/// What handlers share.
#[derive(Clone)]
pub struct App {
    /// The running system.
    pub heard: Heard,
    origin: Arc<Origin>,
    limiter: Arc<Limiter>,
    pages: Arc<page_cache::PageCache>,
    background: Arc<registry::Marked>,
    before_second: Arc<registry::Marked>,
    setup: Arc<Setup>,
}

impl FromRef<App> for Heard {
    fn from_ref(app: &App) -> Heard {
        app.heard.clone()
    }
}

/// The largest form, in bytes: every answer of the longest path at its
/// longest, percent-encoded.
const LARGEST_FORM: usize = 4 * 1024 * 1024;

/// The whole service over a running system, at the address where a program
/// that nobody configured is tried.
pub fn router(heard: Heard) -> Router {
    router_at(heard, Origin::default())
}

/// The whole service over a running system that people reach at `origin`.
pub fn router_at(heard: Heard, origin: Origin) -> Router {
    router_set_up(heard, origin, Setup::default())
}

/// The whole service over a running system that people reach at `origin`, and
/// that was set up like this.
pub fn router_set_up(heard: Heard, origin: Origin, setup: Setup) -> Router {
    let all = routes();
    let patterns = Arc::new(health::Patterns::of(&all));
    let app = App {
        heard: heard.clone(),
        origin: Arc::new(origin),
        limiter: Arc::new(Limiter::of(&heard)),
        pages: Arc::default(),
        background: Arc::new(registry::Marked::background(&all)),
        before_second: Arc::new(registry::Marked::before_second(&all)),
        setup: Arc::new(setup),
    };
    let sessions = SessionManagerLayer::new(session::Sessions(heard))
        .with_name(session::COOKIE)
        .with_secure(true)
        .with_http_only(true)
        .with_path("/")
        .with_same_site(tower_sessions::cookie::SameSite::Lax);
    let for_request = app.clone();
    let router = registry::build(all)
        .layer(from_fn(posted::carry_out_once))
        .layer(axum::middleware::from_fn_with_state(app.clone(), kept::remember))
        .layer(from_fn(guard::identify))
        .layer(sessions)
        .layer(from_fn(move |mut request: Request, next: Next| {
            request.extensions_mut().insert(for_request.clone());
            next.run(request)
        }))
        .route("/assets/{*path}", axum::routing::get(assets::serve))
        .route("/sw.js", axum::routing::get(assets::service_worker))
        .route("/sw-assets.js", axum::routing::get(assets::service_worker_list))
        .fallback(|| async { Failure::NotFound })
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(CsrfLayer::new())
        .layer(CatchPanicLayer::custom(panicked))
        .layer(axum::middleware::from_fn_with_state(app.clone(), page::dress_failures))
        .layer(from_fn(moves::tell))
        .layer(compression())
        .layer(from_fn(security::headers))
        .layer(from_fn(health::note_route))
        .with_state(app.clone());
    Router::new()
        .fallback_service(page_cache::BeforeRouter::new(app, router))
        .layer(axum::middleware::from_fn_with_state(patterns, health::measure))
}

/// Pages are made smaller on their way; assets were already, and recordings
/// and pictures cannot be.
fn compression() -> CompressionLayer<impl Predicate> {
    let pages = |_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions| {
        let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        kind.starts_with("text/html") || kind.starts_with("application/json")
    };
    CompressionLayer::new().quality(CompressionLevel::Precise(4)).compress_when(SizeAbove::new(512).and(pages))
}

/// A panic is a fault of ours: logged without the panic's text, which could
/// quote what somebody wrote.
fn panicked(_: Box<dyn std::any::Any + Send + 'static>) -> Response {
    use axum::response::IntoResponse as _;
    Failure::Broken("a handler panicked".to_owned()).into_response()
}
