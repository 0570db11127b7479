//! Files that a browser keeps instead of showing them.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use heard_domain::sheets::{separated, workbook};

use crate::Failure;

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An XLSX workbook.
    Workbook,
    /// Separated text.
    Separated,
}

/// Rows as a file called `name`, which has to be plain ASCII without quotation marks.
pub fn rows<R: AsRef<[String]>>(kind: Kind, name: &'static str, rows: &[R]) -> Result<Response, Failure> {
    let bytes = match kind {
        Kind::Workbook => workbook(rows).map_err(|error| error.to_string()),
        Kind::Separated => separated(rows).map_err(|error| error.to_string()),
    };
    Ok(file(kind, name, bytes.map_err(Failure::Broken)?))
}

/// A file called `name`, which has to be plain ASCII without quotation marks.
pub fn file(kind: Kind, name: &'static str, bytes: Vec<u8>) -> Response {
    let kind = match kind {
        Kind::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Kind::Separated => "text/csv; charset=utf-8",
    };
    kept(kind, name, bytes)
}

/// A PDF called `name`, which no cache keeps: it is somebody's letter.
pub fn pdf(name: &'static str, bytes: Vec<u8>) -> Response {
    let mut response = kept("application/pdf", name, bytes);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn kept(kind: &'static str, name: &'static str, bytes: Vec<u8>) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    (headers, bytes).into_response()
}
