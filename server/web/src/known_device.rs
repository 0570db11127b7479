//! Devices on which somebody signed in before. Strangers' wrong tries at a
//! name slow every device but these, so that nobody is locked out of their own
//! account by somebody who only knows what they are called.

use axum::http::HeaderMap;
use axum::response::Response;
use heard_app::shell::Device;
use heard_domain::Heard;
use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use heard_storage::entropy::random16;
use serde::{Deserialize, Serialize};

use super::cookies;

/// How long a device stays known, in days since the last sign-in.
const DAYS: u32 = 180;
/// As many people may share a device of their own.
const MOST: usize = 4;

/// That somebody of this name signed in here. Only the server can read it.
#[derive(Serialize, Deserialize)]
struct Known {
    name: String,
    device: String,
    until: i64,
}

fn all(heard: &Heard, headers: &HeaderMap) -> Vec<Known> {
    let sealed = cookies::read(headers, cookies::KNOWN);
    let text = sealed.and_then(|sealed| cookies::open_text(heard, cookies::KNOWN, sealed));
    let all: Vec<Known> = text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    all.into_iter().filter(|known| known.until > heard.now().0).collect()
}

/// The number of this device, where `name` signed in on it before.
#[must_use]
pub fn known(heard: &Heard, headers: &HeaderMap, name: &Hash) -> Option<[u8; 16]> {
    let name = cookies::hex(name);
    let found = all(heard, headers).into_iter().find(|known| known.name == name)?;
    cookies::unhex(&found.device)?.try_into().ok()
}

/// Makes this device known to `name`, unless it is one that others use.
pub fn remember(heard: &Heard, headers: &HeaderMap, name: &Hash, response: &mut Response) {
    if cookies::device(headers) != Device::Own {
        return;
    }
    let device = known(heard, headers, name).unwrap_or_else(|| random16(heard.entropy()));
    let mut kept = all(heard, headers);
    let name = cookies::hex(name);
    kept.retain(|known| known.name != name);
    let until = heard.now().plus(i64::from(DAYS) * Moment::DAY).0;
    kept.insert(0, Known { name, device: cookies::hex(&device), until });
    kept.truncate(MOST);
    if let Ok(text) = serde_json::to_string(&kept) {
        let sealed = cookies::seal_text(heard, cookies::KNOWN, &text);
        cookies::set(response, cookies::KNOWN, &sealed, "/", Some(DAYS * 86_400));
    }
}

/// Forgets who signed in here.
pub fn forget(response: &mut Response) {
    cookies::set(response, cookies::KNOWN, "", "/", Some(0));
}
