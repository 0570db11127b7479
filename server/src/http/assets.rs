//! Assets packed into the binary by the build script.

use std::sync::LazyLock;

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use heard_app::i18n::Lang;

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

/// What the service worker keeps: the help pages and what they are drawn with.
pub async fn service_worker_list() -> Response {
    static LIST: LazyLock<String> = LazyLock::new(|| {
        let kept = [
            "css/app.css",
            "art/sprite.svg",
            "fonts/atkinson-next.woff2",
            "fonts/noto-arabic.woff2",
            "js/boot.js",
            "icons/favicon.svg",
            "manifest.webmanifest",
        ];
        let urls: Vec<String> = Lang::ALL
            .into_iter()
            .map(|lang| format!("/help?lang={}", lang.code()))
            .chain(kept.into_iter().map(url).filter(|url| !url.is_empty()).map(str::to_owned))
            .map(|url| format!("{url:?}"))
            .collect();
        let list = urls.join(",");
        let version = &list
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        format!("self.HEARD_VERSION=\"{version:x}\";self.HEARD_ASSETS=[{list}];\n")
    });
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], LIST.as_str())
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
