//! The frame of a staff page: who is reading and where they may go.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::menu::Place;
use heard_app::pages::staff::views::SENT_TO_ME;
use heard_app::pages::staff::{NavLink, Notice, ShownCount, StaffFrame};
use heard_domain::board::RatingMix;
use heard_domain::disclosure::Shown;
use heard_domain::people::{Account, Visitor, name_of};

use super::{MenuLine, ROOMS, views};
use crate::page::ASSETS;
use crate::{App, Failure};

/// A staff page's frame.
pub struct Staff(pub StaffFrame);

impl FromRequestParts<App> for Staff {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        let account = parts.extensions.get::<Visitor>().and_then(|visitor| visitor.account());
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        let mut frame = bare(app, path.clone());
        frame.notice = notice(parts.uri.query().unwrap_or(""));
        if let Some(account) = account {
            let mut conn = app.heard.words().read().await?;
            frame.name = name_of(&app.heard, &mut conn, account.id()).await?.map(|i| i.name).unwrap_or_default();
            frame.role = account.role().title().to_owned();
            frame.nav = menu(account, &path);
            let waiting = views::waiting(&mut conn, account).await?;
            let link = frame.nav.iter_mut().find(|link| link.href == SENT_TO_ME.href);
            if let Some(link) = link.filter(|_| waiting > 0) {
                (link.count, link.due) = (Some(format!("{waiting} new")), true);
            }
        }
        Ok(Staff(frame))
    }
}

/// A frame for nobody in particular.
fn bare(app: &App, path: String) -> StaffFrame {
    let catalogue = app.heard.catalogue();
    StaffFrame {
        assets: ASSETS,
        title: String::new(),
        path,
        name: String::new(),
        role: String::new(),
        nav: Vec::new(),
        demonstration: catalogue.settings.demonstration,
        council: catalogue.settings.council.clone(),
        notice: None,
    }
}

/// What `?done=` says was just done; nothing where no room knows it.
fn notice(query: &str) -> Option<String> {
    let done = query.split('&').find_map(|pair| pair.strip_prefix("done="))?;
    let known = ROOMS.iter().flat_map(|room| room.notices).find(|(name, _)| *name == done);
    known.map(|(_, words)| (*words).to_owned())
}

/// Leads to `address`, whose page tells what was just done.
pub fn done(address: &str, what: impl Notice) -> Response {
    let (page, part) = match address.split_once('#') {
        Some((page, part)) => (page, format!("#{part}")),
        None => (address, String::new()),
    };
    let joint = if page.contains('?') { '&' } else { '?' };
    Redirect::to(&format!("{page}{joint}done={}{part}", what.name())).into_response()
}

/// The status of a page whose form was refused or not.
pub fn status_of(refused: bool) -> StatusCode {
    if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
}

/// Every room's lines of the menu, under the heading they belong to.
pub fn menu_lines() -> Vec<&'static MenuLine> {
    let mut lines: Vec<_> = ROOMS.iter().flat_map(|room| room.menu).collect();
    lines.sort_by_key(|line| line.place.heading);
    lines
}

fn menu(account: Account, path: &str) -> Vec<NavLink> {
    let at = path.split('?').next().unwrap_or(path);
    let lines = menu_lines();
    let is_place = |at: &str| lines.iter().any(|line| line.place.href == at);
    let under = |href: &str| at.strip_prefix(href).is_some_and(|rest| rest.starts_with('/'));
    let link = |Place { heading, href, label, icon, also, .. }: Place| NavLink {
        group: heading.words().to_owned(),
        href: href.to_owned(),
        label: label.to_owned(),
        icon: icon.to_owned(),
        current: at == href || (under(href) && !is_place(at)) || also.is_some_and(under),
        count: None,
        due: false,
    };
    lines.iter().filter(|line| (line.may)(account)).map(|line| link(line.place)).collect()
}

/// A count on its way to a page.
pub fn shown(count: Shown) -> ShownCount {
    match count {
        Shown::Few => ShownCount::Few,
        Shown::About(n) => ShownCount::About(n),
    }
}

/// A mix of ratings on its way to a page.
pub fn ratings(mix: RatingMix) -> heard_app::pages::staff::Ratings {
    let RatingMix { blue, green, amber, red, none } = mix;
    heard_app::pages::staff::Ratings { blue, green, amber, red, none }
}

/// An objective's words where its number stands beside them already: without
/// a label such as "Objective 3 – ". The plan itself keeps every word.
pub fn unlabelled(text: &str) -> String {
    let label = ["objective", "outcome", "priority", "aim", "goal", "theme"];
    let mut words = text.splitn(2, char::is_whitespace);
    let (Some(first), Some(rest)) = (words.next(), words.next()) else { return text.to_owned() };
    let after = rest.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = after.len() < rest.trim_start().len();
    let stripped = after.trim_start_matches([' ', ':', '.', '-', '–', '—', '\u{a0}']);
    if numbered && label.contains(&first.to_lowercase().as_str()) && !stripped.is_empty() {
        stripped.to_owned()
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::{ROOMS, unlabelled};

    #[test]
    fn mod_01_a_notice_of_one_name_says_the_same_in_every_room() {
        let mut said = HashMap::new();
        for (name, words) in ROOMS.iter().flat_map(|room| room.notices) {
            assert_eq!(*said.entry(name).or_insert(words), words, "{name} is said in two ways");
        }
        assert!(said.len() > 20);
    }

    #[test]
    fn str_01_a_label_is_left_out_only_beside_its_number() {
        assert_eq!(unlabelled("Objective 7 –Children and young people"), "Children and young people");
        assert_eq!(unlabelled("Outcome 4 - Help me"), "Help me");
        assert_eq!(unlabelled("Keep me healthy"), "Keep me healthy");
        assert_eq!(unlabelled("Objective 3"), "Objective 3");
    }
}
