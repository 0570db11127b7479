//! The page around a page: head, top bar, footer and tabs.

mod outbox;
mod top;

pub use outbox::Outbox;

use leptos::prelude::*;

use crate::components::{icon, listen, note, pair};
use crate::i18n::{Lang, Tr};
use crate::look::{Look, TextSize, Theme};
use crate::pages::young::safeguarding::alarm_button;

/// Where assets are served: logical names such as `css/app.css` to addresses
/// with the content's hash in them.
#[derive(Clone, Copy)]
pub struct Assets(pub fn(&str) -> &'static str);

impl Assets {
    /// The address of `name`.
    #[must_use]
    pub fn url(self, name: &str) -> &'static str {
        (self.0)(name)
    }
}

/// What every page needs to know beyond its own matter.
#[derive(Clone)]
pub struct Frame {
    /// The page's language.
    pub tr: Tr,
    /// The page's title; empty takes the page's own.
    pub title: String,
    /// Where assets are served.
    pub assets: Assets,
    /// The page's own path and query, for `aria-current` and language links.
    pub path: String,
    /// The nickname of a signed-in young person.
    pub signed_in: Option<String>,
    /// Whether a member of staff is signed in.
    pub staff: bool,
    /// Whether this is the demonstration council.
    pub demonstration: bool,
    /// Whether the page shows an error: "Error: " goes before the title.
    /// Pages set it themselves when their props hold one.
    pub error: bool,
    /// The council's name.
    pub council: String,
    /// The languages the menu shows.
    pub offered: Vec<Lang>,
    /// Where the council's colours are, where it chose any.
    pub colours: Option<String>,
    /// The council's crest, where it has one.
    pub crest: Option<Crest>,
    /// How this visitor wants pages to look and sound.
    pub look: Look,
    /// How this device is used.
    pub device: Device,
    /// What the page gives its outbox.
    pub outbox: Outbox,
    /// Whether somebody of the council looks at it within a page of theirs: it runs
    /// no script, and nothing is sent from it.
    pub preview: bool,
}

/// The council's crest, as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crest {
    /// Where it is.
    pub href: String,
    /// Its width, in dots of the picture.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// The council's name as its crest, or in its colours; nothing where it chose
/// neither.
pub(crate) fn council_mark(council: &str, crest: Option<&Crest>, coloured: bool) -> Option<AnyView> {
    if let Some(Crest { href, width, height }) = crest.cloned() {
        let alt = council.to_owned();
        return Some(view! { <img class="crest" src=href alt=alt width=width height=height/> }.into_any());
    }
    let name = council.to_owned();
    coloured.then(|| view! { <span class="council-mark" dir="auto">{name}</span> }.into_any())
}

/// Whose device it is, as far as anybody said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Device {
    /// The visitor's own, or nobody said.
    #[default]
    Own,
    /// Not the visitor's own: nothing stays on it.
    Shared,
    /// A tablet that goes round: nobody signs in, and each begins afresh.
    Kiosk,
    /// A member of staff's own, lent to a child beside them: as one that goes round.
    Lent,
}

impl Device {
    /// Whether nobody signs in on it, and nothing stays of whoever used it.
    #[must_use]
    pub fn goes_round(self) -> bool {
        matches!(self, Device::Kiosk | Device::Lent)
    }
}

/// How a page is laid out.
#[derive(Debug, Clone, Copy, Default)]
pub struct Layout {
    /// The wide column of the home page.
    pub wide: bool,
    /// The tabs; pages with one question have none.
    pub tabs: bool,
    /// Whether the page has an island, so that the browser fetches its code.
    pub island: bool,
}

impl Layout {
    /// A page with tabs.
    pub const TABS: Layout = Layout { wide: false, tabs: true, island: false };
    /// A page that asks something.
    pub const QUESTION: Layout = Layout { wide: false, tabs: false, island: false };
    /// A page that asks something and sends it with its island's help.
    pub const SENDING: Layout = Layout { wide: false, tabs: false, island: true };
}

/// A whole page for young people around `body`.
pub fn young_page(frame: Frame, layout: Layout, own_title: &str, body: impl IntoView + 'static) -> AnyView {
    let lang = frame.tr.lang();
    let title = if frame.title.is_empty() { own_title } else { &frame.title };
    let title = full_title(frame.tr, title, frame.error);
    let stage = if layout.wide { "stage stage--wide" } else { "stage" };
    let look = frame.look;
    let spoken = look.listen.then_some("");
    view! {
        <html
            lang=lang.code()
            dir=lang.dir()
            data-theme=(look.theme != Theme::Phone).then(|| look.theme.name())
            data-text=(look.text != TextSize::Normal).then(|| look.text.name())
            data-font=look.plain_font.then_some("plain")
            data-motion=look.still.then_some("still")
            data-shared=(frame.device != Device::Own).then_some("")
        >
            {head_with(frame.assets, title, (!frame.preview).then_some(layout.island), frame.colours.clone())}
            <body>
                {top::top(&frame)}
                <main class=stage id="main" tabindex="-1" data-spoken=spoken>
                    {look.listen.then(|| listen(frame.tr, frame.assets))}
                    {outbox::outbox(&frame)}
                    {done(&frame)}
                    {body.into_any()}
                </main>
                {alarm_button(&frame)}
                {footer(&frame, layout.tabs)}
                {(layout.tabs && !frame.device.goes_round()).then(|| tabs(&frame))}
            </body>
        </html>
    }
    .into_any()
}

/// What has just been done, said on top of the page it leads to.
fn done(frame: &Frame) -> Option<AnyView> {
    let what = frame.path.split_once("?done=")?.1;
    let words = ["taken-back", "replied", "shared", "not-shown"].into_iter().find(|known| *known == what)?;
    let words = frame.tr.of("done", words);
    let said = view! { <p role="status">{words}</p> };
    Some(note(frame.assets, "teal", "i-tick", said))
}

fn full_title(tr: Tr, title: &str, error: bool) -> String {
    let prefix = if error { format!("{} ", tr.s("error-prefix")) } else { String::new() };
    format!("{prefix}{title} – {}", tr.s("brand"))
}

/// The document's head. The boot script fetches the islands' code only where
/// its address is given.
pub fn head(assets: Assets, title: String, island: bool) -> AnyView {
    head_with(assets, title, Some(island), None)
}

/// The same, with the council's colours; without any script where it is not said
/// whether there is an island.
fn head_with(assets: Assets, title: String, island: Option<bool>, colours: Option<String>) -> AnyView {
    let glue = island.filter(|island| *island).map(|_| assets.url("pkg/heard.js"));
    let wasm = island.filter(|island| *island).map(|_| assets.url("pkg/heard_bg.wasm"));
    let boot = island.map(|_| {
        view! { <script type="module" src=assets.url("js/boot.js") data-wasm=glue data-wasm-bin=wasm></script> }
    });
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
            <meta name="theme-color" content="#fbf3e6" media="(prefers-color-scheme: light)"/>
            <meta name="theme-color" content="#1b1220" media="(prefers-color-scheme: dark)"/>
            <title>{title}</title>
            <link rel="stylesheet" href=assets.url("css/app.css")/>
            {colours.map(|href| view! { <link rel="stylesheet" href=href/> })}
            <link rel="icon" href=assets.url("icons/favicon.svg")/>
            <link rel="apple-touch-icon" href=assets.url("icons/apple-touch-icon.png")/>
            <link rel="manifest" href=assets.url("manifest.webmanifest")/>
            {boot}
        </head>
    }
    .into_any()
}

fn footer(frame: &Frame, tabs: bool) -> AnyView {
    let tr = frame.tr;
    let council = frame.council.clone();
    view! {
        <footer class="foot">
            {council_mark(&council, frame.crest.as_ref(), frame.colours.is_some())}
            <a href="/moderation">{tr.s("foot-moderation")}</a>
            <a href="/look">{tr.s("look-title")}</a>
            // On the way through questions there is nothing else to wonder about.
            {tabs.then(|| view! { <a href="/changes">{tr.s("changes-title")}</a> })}
            {(tabs && !frame.device.goes_round()).then(|| shared_switch(frame))}
            {(frame.device == Device::Lent).then(|| give_back(tr))}
            {frame.staff.then(|| view! { <a href="/staff">{tr.s("foot-staff")}</a> })}
            {tr.lang().awaits_review().then(|| view! { <p class="quiet small">{tr.s("awaiting-review")}</p> })}
            {frame
                .demonstration
                .then(|| view! { <p class="quiet small">{tr.with("demonstration", &[("council", council.into())])}</p> })}
        </footer>
    }
    .into_any()
}

/// Back to whoever lent the device, with or without having said something.
fn give_back(tr: Tr) -> AnyView {
    view! {
        <form method="post" action="/kiosk-done" data-lent="">
            <button class="button button--quiet">{tr.s("kiosk-done")}</button>
        </form>
    }
    .into_any()
}

/// "This is not my phone", and back.
fn shared_switch(frame: &Frame) -> AnyView {
    let shared = frame.device == Device::Shared;
    let (value, words) = if shared { ("0", "shared-off") } else { ("1", "shared-on") };
    let words = frame.tr.s(words);
    view! {
        <form method="post" action="/shared-device">
            <button class="foot__switch" name="on" value=value>{words}</button>
        </form>
    }
    .into_any()
}

fn tabs(frame: &Frame) -> AnyView {
    let Frame { tr, assets, path, signed_in, .. } = frame;
    let path = path.split('?').next().unwrap_or_default();
    let here = |any: &[&str]| {
        any.iter().any(|start| path == *start || path.starts_with(&format!("{start}/"))).then_some("page")
    };
    let mine = if signed_in.is_some() { "/mine" } else { "/receipt" };
    view! {
        <nav class="tabs" aria-label=tr.s("tabs-label")>
            <ul>
                <li>
                    <a href="/" aria-current=here(&["/", "/sent", "/rate"])>
                        {pair(*assets, "logo")}<span>{tr.s("tab-say")}</span>
                    </a>
                </li>
                <li>
                    <a href=mine aria-current=here(&["/mine", "/receipt", "/thread"])>
                        {icon(*assets, "s-mine")}<span>{tr.s("mine-title")}</span>
                    </a>
                </li>
                <li>
                    <a href="/wall" aria-current=here(&["/wall"])>
                        {icon(*assets, "s-wall")}<span>{tr.s("wall-title")}</span>
                    </a>
                </li>
            </ul>
        </nav>
    }
    .into_any()
}
