//! A poster with an address to scan, to be printed.

use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::poster::PosterAsks;

use crate::App;
use crate::page::page;
use crate::people_links::qr_svg;

/// A poster that asks something and leads to `path`.
pub fn poster(app: &App, frame: staff::StaffFrame, asks: PosterAsks, path: &str) -> Response {
    let link = app.origin.link(path);
    let qr = qr_svg(&link).unwrap_or_default();
    page(StatusCode::OK, move || staff::poster::poster(frame, staff::poster::PosterPage { asks, link, qr }))
}
