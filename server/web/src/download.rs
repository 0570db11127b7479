//! Files that a browser keeps instead of showing them.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use heard_domain::sheets::{Sheet, separated, workbook};

use crate::{Failure, cookies};

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An XLSX workbook.
    Workbook,
    /// Separated text.
    Separated,
}

/// Rows as a file called `name`, which has to be plain ASCII without quotation marks.
pub fn rows<R: AsRef<[String]>>(kind: Kind, name: &'static str, sheet: Sheet, rows: &[R]) -> Result<Response, Failure> {
    let bytes = match kind {
        Kind::Workbook => workbook(sheet, rows).map_err(|error| error.to_string()),
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

/// A file in the kind and under the name it came in.
pub fn given_back(name: &str, bytes: Vec<u8>) -> Response {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let kind = match ending.as_str() {
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "csv" => "text/csv",
        "tsv" => "text/tab-separated-values",
        _ => "application/octet-stream",
    };
    // A name of other letters is given twice: as every browser reads it, and in full.
    let plain = |letter: char| letter.is_ascii_alphanumeric() || " ._-()".contains(letter);
    let ascii: String = name.chars().map(|letter| if plain(letter) { letter } else { '_' }).collect();
    let full = name.bytes().fold(String::new(), |mut full, byte| {
        if byte.is_ascii_alphanumeric() || b"._-".contains(&byte) {
            full.push(char::from(byte));
        } else {
            full.push('%');
            full.push_str(&cookies::hex(&[byte]));
        }
        full
    });
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{full}")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    (headers, bytes).into_response()
}

fn kept(kind: &'static str, name: &'static str, bytes: Vec<u8>) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    (headers, bytes).into_response()
}
