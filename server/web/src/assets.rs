//! Assets packed into the binary by the build script.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use heard_app::i18n::{Lang, Tr};
use heard_domain::safeguarding::help_lines::HelpLine;

use super::App;

/// One file, ready to send.
pub struct Asset {
    /// Its name under `public/`.
    pub name: &'static str,
    /// Where it is served.
    pub url: &'static str,
    /// Its content type.
    pub content_type: &'static str,
    /// Its bytes.
    pub raw: &'static [u8],
    /// Its bytes, compressed.
    pub brotli: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of an asset; empty when the build had none of that name.
#[must_use]
pub fn url(name: &str) -> &'static str {
    ASSETS.binary_search_by(|asset| asset.name.cmp(name)).map_or("", |at| ASSETS[at].url)
}

/// Serves a hashed asset: its content never changes, so it is kept for ever.
pub async fn serve(Path(path): Path<String>, headers: HeaderMap) -> Response {
    let wanted = format!("/assets/{path}");
    match ASSETS.iter().find(|asset| asset.url == wanted) {
        Some(asset) => send(asset, &headers, "public, max-age=31536000, immutable"),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Serves the service worker under its own name, always asked for again.
pub async fn service_worker(headers: HeaderMap) -> Response {
    match ASSETS.iter().find(|asset| asset.name == "sw.js") {
        Some(asset) => send(asset, &headers, "no-cache"),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// What the service worker keeps, and what it says by itself: the help page
/// and the page to say something on are fetched for each language used, what
/// they are drawn with once.
pub async fn service_worker_list(State(app): State<App>) -> Response {
    let kept = [
        "css/app.css",
        "art/sprite.svg",
        "fonts/atkinson-next.woff2",
        "js/boot.js",
        "js/box.js",
        "js/outbox.js",
        "js/offline.js",
        "js/characters.js",
        "icons/favicon.svg",
        "manifest.webmanifest",
    ];
    let kept: Vec<&str> = kept.into_iter().map(url).filter(|url| !url.is_empty()).collect();
    let by_language = |of: &dyn Fn(Lang) -> Option<String>| -> serde_json::Map<String, serde_json::Value> {
        Lang::ALL.into_iter().filter_map(|lang| Some((lang.code().to_owned(), of(lang)?.into()))).collect()
    };
    let fonts = by_language(&|lang| {
        let font = match lang {
            Lang::Ti | Lang::Am => url("fonts/noto-ethiopic.woff2"),
            _ if lang.dir() == "rtl" => url("fonts/noto-arabic.woff2"),
            _ => "",
        };
        (!font.is_empty()).then(|| font.to_owned())
    });
    let push = by_language(&|lang| Some(Tr(lang).s("push-neutral")));
    let (kept, fonts, push) = (serde_json::json!(kept), serde_json::Value::from(fonts), serde_json::Value::from(push));
    // Kept pages change with the program, with the questions and with the council's numbers.
    let catalogue = app.heard.catalogue();
    let questions: Vec<_> = catalogue.scenarios.iter().map(|s| (s.key.as_str(), s.version)).collect();
    let settings = &catalogue.settings;
    let numbers = [
        [&settings.duty_phone, &settings.duty_hours],
        [&settings.emergency_phone, &settings.emergency_hours],
        [&settings.advocacy_phone, &settings.advocacy_hours],
        [&settings.complaints_phone, &settings.complaints_hours],
    ];
    let line = |line: &HelpLine| {
        // In the order of their codes: as they lie, they would be another version each time.
        let says: BTreeMap<_, _> = line.says.iter().collect();
        format!("{}{}{}{says:?}", line.name, line.number, line.by.name())
    };
    let lines: Vec<String> = catalogue.help_lines.iter().map(line).collect();
    let whole = format!("{kept}{fonts}{push}{}{questions:?}{numbers:?}{lines:?}", env!("HEARD_PAGES"));
    let version = whole
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let list = format!(
        "self.HEARD_VERSION=\"{version:x}\";self.HEARD_ASSETS={kept};self.HEARD_FONTS={fonts};self.HEARD_PUSH={push};\n"
    );
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], list)
        .into_response()
}

fn send(asset: &Asset, headers: &HeaderMap, cache: &'static str) -> Response {
    let takes_brotli = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|coding| coding.trim().starts_with("br")));
    let (bytes, encoding) = match asset.brotli {
        Some(packed) if takes_brotli => (packed, Some("br")),
        _ => (asset.raw, None),
    };
    let mut response = Response::new(Body::from(bytes));
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}
