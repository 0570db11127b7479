//! The page around a staff page: head, top bar, menu and footer.

use heard_vocabulary::Role;
use leptos::prelude::*;

use crate::components::{icon_small, pair};
use crate::pages::staff::menu::Heading;
use crate::pages::staff::safeguarding::waiting_words;
use crate::pages::staff::{NavLink, StaffFrame, Waits};
use crate::shell::{Assets, council_mark};

/// A whole page with the menu beside it. `error` puts "Error: " before the
/// title.
pub(super) fn staff_page(frame: StaffFrame, own_title: &str, error: bool, body: AnyView) -> AnyView {
    let inside = view! {
        <div class="shell">
            {rail(&frame)}
            <main id="main" tabindex="-1">{notice(&frame)}{body}</main>
        </div>
    };
    document(&frame, own_title, error, inside.into_any())
}

/// A whole page of one narrow column, for whoever is not signed in.
pub(super) fn narrow_page(frame: StaffFrame, own_title: &str, error: bool, body: AnyView) -> AnyView {
    let inside = view! {
        <main class="stage" id="main" tabindex="-1">{notice(&frame)}{body}</main>
    };
    document(&frame, own_title, error, inside.into_any())
}

fn document(frame: &StaffFrame, own_title: &str, error: bool, inside: AnyView) -> AnyView {
    let title = if frame.title.is_empty() { own_title } else { &frame.title };
    let prefix = if error { "Error: " } else { "" };
    view! {
        <html lang="en" dir="ltr">
            {head(frame.assets, format!("{prefix}{title} – Heard"), frame.colours.clone())}
            <body class="staff">
                <a class="skip" href="#main">"Skip to the page"</a>
                {topbar(frame)}
                {inside}
                {footer(frame)}
            </body>
        </html>
    }
    .into_any()
}

/// Staff pages need no script.
fn head(assets: Assets, title: String, colours: Option<String>) -> AnyView {
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{title}</title>
            <link rel="stylesheet" href=assets.url("css/app.css")/>
            <link rel="stylesheet" href=assets.url("css/staff.css")/>
            {colours.map(|href| view! { <link rel="stylesheet" href=href/> })}
            <link rel="icon" href=assets.url("icons/favicon.svg")/>
        </head>
    }
    .into_any()
}

fn topbar(frame: &StaffFrame) -> AnyView {
    let home = if frame.name.is_empty() { "/" } else { "/staff" };
    let mark = council_mark(&frame.council, frame.crest.as_ref(), frame.colours.is_some());
    let plain = mark.is_none().then(|| view! { <span class="topbar__where" dir="auto">{frame.council.clone()}</span> });
    view! {
        <header class="topbar">
            <a class="topbar__brand" href=home>
                {pair(frame.assets, "logo")}
                <span>"Heard"</span>
                " "
                {mark}
                {plain}
            </a>
            {(!frame.name.is_empty()).then(|| account(frame))}
        </header>
    }
    .into_any()
}

/// Who is signed in, and the way out.
fn account(frame: &StaffFrame) -> AnyView {
    view! {
        <span class="cluster">
            <span class="pin" aria-hidden="true">{initials(&frame.name)}</span>
            <span class="topbar__name" dir="auto">{format!("{}, {}", frame.name, role(frame))}</span>
        </span>
        <form method="post" action="/sign-out">
            <button class="link">"Sign out"</button>
        </form>
    }
    .into_any()
}

/// The reader's role; nothing when nobody is signed in.
pub(super) fn role(frame: &StaffFrame) -> &'static str {
    frame.role.map_or("", Role::title)
}

/// The first letters of the first and last name.
fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().next());
    let first = words.next();
    let last = words.next_back();
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

fn rail(frame: &StaffFrame) -> AnyView {
    let groups = by_heading(&frame.nav)
        .into_iter()
        .map(|(heading, links)| {
            let links = links.into_iter().map(|link| nav_link(frame.assets, link)).collect_view();
            view! { <p class="rail__title">{heading.words()}</p><ul>{links}</ul> }
        })
        .collect_view();
    view! {
        <div class="rail">
            <details class="fold"><summary>"Menu"</summary></details>
            <nav aria-label="Main">{groups}</nav>
        </div>
    }
    .into_any()
}

/// Links under their headings, in the order they came.
fn by_heading(nav: &[NavLink]) -> Vec<(Heading, Vec<NavLink>)> {
    let mut headings: Vec<(Heading, Vec<NavLink>)> = Vec::new();
    for link in nav {
        match headings.last_mut() {
            Some((heading, links)) if *heading == link.place.heading => links.push(*link),
            _ => headings.push((link.place.heading, vec![*link])),
        }
    }
    headings
}

impl Waits {
    /// How much it is, in words; nothing where nothing waits.
    #[must_use]
    pub fn words(self) -> Option<String> {
        match self {
            Waits::New(n) if n > 0 => Some(format!("{n} new")),
            Waits::ToDecide { open, late } if open > 0 => Some(waiting_words(open, late)),
            Waits::ToAsk(n) if n > 0 => Some(format!("{n} to ask")),
            Waits::Decided { denied: 0, late } if late > 0 => Some(format!("{late} late")),
            Waits::Decided { denied, late: 0 } if denied > 0 => Some(format!("{denied} did not happen")),
            Waits::Decided { denied, late } if denied > 0 => Some(format!("{denied} did not happen, {late} late")),
            Waits::Nothing | Waits::New(_) | Waits::ToDecide { .. } | Waits::ToAsk(_) | Waits::Decided { .. } => None,
        }
    }
}

fn nav_link(assets: Assets, link: NavLink) -> AnyView {
    let NavLink { place, current, waits } = link;
    let waits = waits.words().map(|words| view! { <span class="count count--due">{words}</span> });
    view! {
        <li>
            <a href=place.href aria-current=current.then_some("page")>
                {icon_small(assets, place.icon)}
                {place.label}
                {waits}
            </a>
        </li>
    }
    .into_any()
}

/// What has just been done.
fn notice(frame: &StaffFrame) -> Option<AnyView> {
    let assets = frame.assets;
    frame.notice.map(|told| {
        view! {
            <p class="note teal" role="status">{icon_small(assets, "i-tick")}<span dir="auto">{told.words}</span></p>
        }
        .into_any()
    })
}

fn footer(frame: &StaffFrame) -> AnyView {
    let council = frame.council.clone();
    let demonstration = frame.demonstration.then(|| {
        let words = format!("{council} is a demonstration council: nobody and nothing in it is real.");
        view! { <p class="quiet small">{words}</p> }
    });
    view! {
        <footer class="foot">
            <a href="/moderation">"How we moderate"</a>
            <a href="/wall">"You said, we did"</a>
            {demonstration}
        </footer>
    }
    .into_any()
}
