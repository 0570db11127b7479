//! A poster to be printed and pinned to a wall.

use leptos::prelude::*;

use super::StaffFrame;
use super::shell::narrow_page;

/// A poster to be printed.
#[derive(Debug, Clone, Default)]
pub struct PosterPage {
    /// What it says.
    pub title: String,
    /// The address, in full.
    pub link: String,
    /// That address as a QR code: a whole `<svg>`, trusted.
    pub qr: String,
}

/// A poster.
pub fn poster(frame: StaffFrame, props: PosterPage) -> AnyView {
    let label = format!("Code to scan: {}", props.link);
    let body = view! {
        <h1 dir="auto">{props.title.clone()}</h1>
        <p class="said">"Point your phone’s camera at this. You don’t need an account or a name. Please answer once."</p>
        <div class="qr qr--poster" role="img" aria-label=label inner_html=props.qr></div>
        <p class="small">{props.link}</p>
        <p class="quiet small no-print">"Print this page with your browser."</p>
    };
    narrow_page(frame, &props.title, false, body.into_any())
}
