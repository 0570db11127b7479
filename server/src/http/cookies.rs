//! The few cookies beside the session's: language, the draft's address, the
//! receipt shown once.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

use crate::crypto::{open, seal};
use crate::heard::Heard;

/// The chosen language.
pub const LANGUAGE: &str = "lang";
/// Whether the visitor wants pictures.
pub const PICTURES: &str = "heard-pictures";
/// How pages are to look and sound.
pub const LOOK: &str = "heard-look";
/// A random number for one visit, so that the wall counts a browser once.
pub const WALL: &str = "__Secure-wall";
/// The draft's address: 64 hexadecimal digits.
pub const DRAFT: &str = "__Secure-draft";
/// The receipt of what was just sent, sealed.
pub const SENT: &str = "__Secure-sent";

/// The value of cookie `name`.
#[must_use]
pub fn read<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(n, _)| *n == name)
        .map(|(_, value)| value)
}

/// Sets a cookie that only the server reads, for `seconds` (0: gone at once;
/// `None`: until the browser closes).
pub fn set(response: &mut Response, name: &str, value: &str, path: &str, seconds: Option<u32>) {
    let age = seconds.map_or(String::new(), |s| format!("; Max-Age={s}"));
    let cookie = format!("{name}={value}; Path={path}; HttpOnly; Secure; SameSite=Lax{age}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// Seals a short text for a cookie.
#[must_use]
pub fn seal_text(heard: &Heard, name: &str, text: &str) -> String {
    hex(&seal(&heard.keys().cookie, name.as_bytes(), text.as_bytes(), heard.entropy()))
}

/// Opens what [`seal_text`] sealed.
#[must_use]
pub fn open_text(heard: &Heard, name: &str, sealed: &str) -> Option<String> {
    let bytes = unhex(sealed)?;
    let plain = open(&heard.keys().cookie, name.as_bytes(), &bytes).ok()?;
    String::from_utf8(plain).ok()
}

/// Lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Reads hexadecimal.
#[must_use]
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}
