//! Addresses that leave the screen: full links, and QR pictures of them.

use axum::http::{HeaderMap, header};
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::convert::{Builder as _, Shape};
use fast_qr::qr::QRBuilder;

/// The address this request was made to, such as `https://heard.example`.
#[must_use]
pub fn base_url(headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost:3000");
    let forwarded = headers.get("x-forwarded-proto").and_then(|proto| proto.to_str().ok());
    let scheme = if forwarded == Some("https") { "https" } else { "http" };
    format!("{scheme}://{host}")
}

/// A QR picture of `text` as an `<svg>` element.
#[must_use]
pub fn qr_svg(text: &str) -> Option<String> {
    let code = QRBuilder::new(text).build().ok()?;
    Some(SvgBuilder::default().shape(Shape::Square).to_str(&code))
}
