//! What is measured of every request: by the pattern of its route, never by its
//! path, which may hold an id, and not by that either where it would count what
//! young people did; and the reference that its lines in the log and
//! a page about a fault share.

use std::sync::Arc;

use axum::extract::{MatchedPath, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use heard_domain::people::Role;
use tokio::time::Instant;
use tracing::Instrument as _;

use crate::registry::Route;

/// How many requests were answered, by method, route and class of status.
pub const REQUESTS: &str = "heard_http_requests_total";

/// How long answers took to be made, in seconds, by method and route.
pub const REQUEST_SECONDS: &str = "heard_http_request_seconds";

/// Routes beside the registry's.
const BESIDE: [&str; 3] = ["/assets/{*path}", "/sw.js", "/sw-assets.js"];

/// Where a request led to no route.
const NOWHERE: &str = "nowhere";

/// What stands for every route that young people use: how often one of them was
/// called would be how many sent something, or said what became of it.
const YOUNG: &str = "young";

/// Pages that they read without having done anything, and without doing anything.
const ONLY_READ: [&str; 11] = [
    "/",
    "/council",
    "/council-crest/{hash}",
    "/council.css",
    "/help",
    "/look",
    "/moderation",
    "/polls",
    "/rights",
    "/rights/{slug}",
    "/wall",
];

/// What begins so is open to anybody, and no young person's.
const OF_OTHERS: [&str; 5] = ["/staff", "/first-start", "/messages", "/health", "/.well-known"];

tokio::task_local! {
    static REFERENCE: String;
}

/// The reference of the request under way: a number for those who tell of a
/// fault, made of nothing that is known of anybody.
pub fn reference() -> String {
    REFERENCE.try_with(Clone::clone).unwrap_or_else(|_| fresh())
}

fn fresh() -> String {
    let mut digits = uuid::Uuid::new_v4().simple().to_string();
    digits.truncate(8);
    digits
}

/// Every pattern of a route: the only values that stand for a path in figures.
pub struct Patterns {
    all: Vec<&'static str>,
    /// Routes that young people use.
    young: Vec<(Method, &'static str)>,
}

impl Patterns {
    /// Those of `routes`.
    pub fn of(routes: &[Route]) -> Self {
        let mut all: Vec<_> = routes.iter().map(|route| route.path).chain(BESIDE).collect();
        all.sort_unstable();
        all.dedup();
        let young = routes.iter().filter(|route| is_young(route)).map(|route| (route.method.clone(), route.path));
        Self { all, young: young.collect() }
    }

    fn find(&self, text: &str) -> Option<&'static str> {
        self.all.binary_search(&text).ok().map(|at| self.all[at])
    }

    /// What stands for a route in figures. A fault is told with its route: it is
    /// no count of anybody.
    fn told(&self, method: &Method, route: &'static str, status: &str) -> &'static str {
        let method = if *method == Method::HEAD { &Method::GET } else { method };
        let is_young = self.young.iter().any(|(of, path)| of == method && *path == route);
        if is_young && status != FAULT { YOUNG } else { route }
    }

    /// The pattern of what was asked: as the router found it; or, for a page
    /// that was kept ready before the router, its path where that is a pattern.
    fn of_answer(&self, path: &str, response: &Response) -> &'static str {
        let matched = response.extensions().get::<MatchedPath>();
        let found = matched.map_or_else(|| self.find(path), |matched| self.find(matched.as_str()));
        found.unwrap_or(NOWHERE)
    }
}

/// Whether it is counted without being named.
fn is_young(route: &Route) -> bool {
    let reads = route.method == Method::GET && ONLY_READ.contains(&route.path);
    let of_others = OF_OTHERS.iter().any(|prefix| route.path.starts_with(prefix));
    route.access.allows(Some(Role::YoungPerson)) && !reads && !of_others
}

/// Lets [`measure`], which is outside the router, know which route answered.
pub async fn note_route(request: Request, next: Next) -> Response {
    let matched = request.extensions().get::<MatchedPath>().cloned();
    let mut response = next.run(request).await;
    if let Some(matched) = matched {
        response.extensions_mut().insert(matched);
    }
    response
}

/// Around everything: a reference, and the figures of the answer.
pub async fn measure(State(patterns): State<Arc<Patterns>>, request: Request, next: Next) -> Response {
    let asked = request.method().clone();
    let method = method_name(&asked);
    let path = request.uri().path().to_owned();
    let begun = Instant::now();
    let reference = fresh();
    let span = tracing::info_span!("request", reference);
    let response = REFERENCE.scope(reference, next.run(request)).instrument(span.clone()).await;
    let status = class_of(response.status().as_u16());
    let route = patterns.of_answer(&path, &response);
    let told = patterns.told(&asked, route, status);
    metrics::counter!(REQUESTS, "method" => method, "route" => told, "status" => status).increment(1);
    metrics::histogram!(REQUEST_SECONDS, "method" => method, "route" => told).record(begun.elapsed());
    // Not by default: a line of its own would tell when somebody sent something.
    span.in_scope(|| tracing::debug!(method, route, status, "a request was answered"));
    response
}

/// A method's name; a stranger's own invention is none.
fn method_name(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::HEAD => "HEAD",
        _ => "other",
    }
}

/// The class of a fault.
const FAULT: &str = "5xx";

fn class_of(status: u16) -> &'static str {
    match status {
        ..200 => "1xx",
        200..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        500.. => FAULT,
    }
}
