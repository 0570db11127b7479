//! The few cookies beside the session's: language, the draft's address, the
//! receipt shown once. Each has the prefix `__Host-`: a browser takes it from
//! this very address alone, so that no neighbour can plant one.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::Response;
use heard_app::shell::Device;
use heard_domain::Heard;
use heard_storage::crypto::{open, seal};

/// The chosen language.
pub const LANGUAGE: &str = "__Host-lang";
/// Whether the visitor wants pictures.
pub const PICTURES: &str = "__Host-pictures";
/// How pages are to look and sound.
pub const LOOK: &str = "__Host-look";
/// Which columns of the queue a member of staff sees on this device.
pub const COLUMNS: &str = "__Host-columns";
/// A random number for one visit, so that the wall counts a browser once.
pub const WALL: &str = "__Host-wall";
/// The draft's address: 64 hexadecimal digits.
pub const DRAFT: &str = "__Host-draft";
/// The receipt of what was just sent, sealed.
pub const SENT: &str = "__Host-sent";

/// Whose session this device had last, sealed: an account or a receipt's view.
pub const WAS: &str = "__Host-was";
/// Where a member of staff was going when they had to sign in, sealed.
pub const BACK: &str = "__Host-back";
/// The address of a form that came after its session had ended.
pub const KEPT: &str = "__Host-kept";

/// Set where the visitor said that the device is not their own.
pub const SHARED: &str = "__Host-shared";
/// Who signed in on this device before, sealed.
pub const KNOWN: &str = "__Host-known";
/// What a tablet that goes round begins with: a situation or a service. [`LENT`]
/// where a member of staff lent their own device.
pub const KIOSK: &str = "__Host-kiosk";
/// The value of [`KIOSK`] on a device that a member of staff lent to a child
/// beside them.
pub const LENT: &str = "lent";

/// How the device is used, as far as anybody said.
#[must_use]
pub fn device(headers: &HeaderMap) -> Device {
    if let Some(begins) = read(headers, KIOSK) {
        if begins == LENT { Device::Lent } else { Device::Kiosk }
    } else if read(headers, SHARED).is_some() {
        Device::Shared
    } else {
        Device::Own
    }
}

/// Has the browser throw away what it keeps of this site. Not on a visitor's
/// own device, where that would take the help pages and what waits to be sent.
pub fn clear_device(device: Device, response: &mut Response) {
    let what = match device {
        Device::Own => return,
        Device::Shared => "\"cache\", \"cookies\", \"storage\"",
        // The cookie that says where the next person begins has to stay.
        Device::Kiosk => "\"cache\", \"storage\"",
        // What waits to be sent stays, sealed so that nobody on the device can read it: it may be
        // an alarm.
        Device::Lent => "\"cache\"",
    };
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static(what));
}

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
    hex::encode(bytes)
}

/// Reads hexadecimal.
#[must_use]
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    hex::decode(text).ok()
}
