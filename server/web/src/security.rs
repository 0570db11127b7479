//! Headers that hold on every answer.

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; \
    form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Of a page that a page of ours shows within itself: it runs nothing and sends
/// nothing.
const WITHIN: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; \
    frame-ancestors 'self'; base-uri 'none'; sandbox allow-same-origin";

/// Marks an answer that a page of ours shows within itself.
#[derive(Debug, Clone, Copy)]
pub struct Within;

/// After how many seconds whoever came too often, or at a bad moment, may try
/// again.
const AGAIN: &str = "10";

/// Adds the headers; pages are never kept by browsers or proxies unless their
/// handler says otherwise.
pub async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let status = response.status();
    let within = response.extensions().get::<Within>().is_some();
    let (policy, framed) = if within { (WITHIN, "SAMEORIGIN") } else { (POLICY, "DENY") };
    let headers = response.headers_mut();
    // A recording or picture brings a stricter one.
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(policy));
    let set: [(HeaderName, &'static str); 7] = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, framed),
        (header::STRICT_TRANSPORT_SECURITY, "max-age=31536000"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(self), payment=()"),
    ];
    for (name, value) in set {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE) {
        headers.entry(header::RETRY_AFTER).or_insert(HeaderValue::from_static(AGAIN));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
