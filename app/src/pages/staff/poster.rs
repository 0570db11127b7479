//! A poster to be printed and pinned to a wall.

use leptos::prelude::*;

use super::StaffFrame;
use super::shell::narrow_page;

/// A poster to be printed.
#[derive(Debug, Clone)]
pub struct PosterPage {
    /// What it asks.
    pub asks: PosterAsks,
    /// The address, in full.
    pub link: String,
    /// That address as a QR code: a whole `<svg>`, trusted.
    pub qr: String,
}

/// What a poster asks.
#[derive(Debug, Clone)]
pub enum PosterAsks {
    /// How a service is, by the name young people have for it.
    HowIs(String),
    /// To answer the poll of this title.
    Poll(String),
}

impl PosterAsks {
    fn words(self) -> String {
        match self {
            PosterAsks::HowIs(service) => format!("How is {service}?"),
            PosterAsks::Poll(title) => title,
        }
    }
}

/// A poster.
pub fn poster(frame: StaffFrame, props: PosterPage) -> AnyView {
    let title = props.asks.words();
    let label = format!("Code to scan: {}", props.link);
    let body = view! {
        <h1 dir="auto">{title.clone()}</h1>
        <p class="said">"Point your phone’s camera at this. You don’t need an account or a name. Please answer once."</p>
        <div class="qr qr--poster" role="img" aria-label=label inner_html=props.qr></div>
        <p class="small">{props.link}</p>
        <p class="quiet small no-print">"Print this page with your browser."</p>
    };
    narrow_page(frame, &title, false, body.into_any())
}
