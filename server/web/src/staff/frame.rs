//! The frame of a staff page: who is reading and where they may go.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::error::{self, ErrorKind, ErrorPage};
use heard_app::pages::staff::procedures::PLACE as PROCEDURES;
use heard_app::pages::staff::safeguarding::CONCERNS;
use heard_app::pages::staff::views::SENT_TO_ME;
use heard_app::pages::staff::{
    Months, NavLink, Notice, PublishedOn, Ratings, Share, ShownCount, StaffFrame, Told, Waits,
};
use heard_domain::board::RatingMix;
use heard_domain::figures::{self as domain, Listed, Period, Published};
use heard_domain::people::{Account, Visitor, name_of};
use heard_domain::procedures::{self, Open};
use heard_domain::safeguarding::concerns::counts;

use super::{MenuLine, ROOMS, views};
use crate::page::{ASSETS, colours, crest, page};
use crate::{App, Failure};

/// A staff page's frame.
pub struct Staff(pub StaffFrame);

impl FromRequestParts<App> for Staff {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        let account = parts.extensions.get::<Visitor>().and_then(|visitor| visitor.account());
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        let mut frame = frame_of(app, account, &path).await?;
        frame.notice = notice(parts.uri.query().unwrap_or(""));
        Ok(Staff(frame))
    }
}

/// The frame of a page that tells somebody that they cannot be shown another: their name and
/// where they may go, and nothing that would have to be counted.
///
/// # Errors
/// When storage fails.
pub async fn uncounted(app: &App, account: Account, path: String) -> Result<StaffFrame, Failure> {
    let mut conn = app.heard.words().read().await?;
    let name = name_of(&app.heard, &mut conn, account.id()).await?.map(|identity| identity.name).unwrap_or_default();
    let nav = menu(account, &path);
    Ok(StaffFrame { name, role: Some(account.role()), nav, ..bare(app, path) })
}

/// The frame of whoever reads a page, with what waits for them.
async fn frame_of(app: &App, account: Option<Account>, path: &str) -> Result<StaffFrame, Failure> {
    let mut frame = bare(app, path.to_owned());
    let Some(account) = account else { return Ok(frame) };
    let mut conn = app.heard.words().read().await?;
    frame.name = name_of(&app.heard, &mut conn, account.id()).await?.map(|i| i.name).unwrap_or_default();
    frame.role = Some(account.role());
    frame.nav = menu(account, path);
    if let Some((open, late)) = counts(&app.heard, &mut conn, account).await?
        && let Some(link) = frame.nav.iter_mut().find(|link| link.place.href == CONCERNS.href)
    {
        link.waits = Waits::ToDecide { open, late };
    }
    if let Some(Open { open, late }) = procedures::waiting(&app.heard, &mut conn, account).await?
        && let Some(link) = frame.nav.iter_mut().find(|link| link.place.href == PROCEDURES.href)
    {
        link.waits = Waits::ToDecide { open, late };
    }
    let waiting = views::waiting(app, &mut conn, account).await?;
    if let Some(link) = frame.nav.iter_mut().find(|link| link.place.href == SENT_TO_ME.href) {
        link.waits = Waits::New(waiting);
    }
    Ok(frame)
}

/// The page of an answer that failed, in the frame of whoever asked for it; without what waits
/// for them where that cannot be found out either.
pub async fn failed(app: &App, account: Option<Account>, path: &str, (status, reference): Failed) -> Response {
    let frame = frame_of(app, account, path).await.unwrap_or_else(|_| bare(app, path.to_owned()));
    let props = ErrorPage { kind: ErrorKind::of(status.as_u16()), reference };
    page(status, move || error::error(frame, props))
}

/// With which status something failed, and what can be found of it in the log.
pub type Failed = (StatusCode, Option<String>);

/// A frame for nobody in particular.
fn bare(app: &App, path: String) -> StaffFrame {
    let catalogue = app.heard.catalogue();
    StaffFrame {
        assets: ASSETS,
        title: String::new(),
        path,
        name: String::new(),
        role: None,
        nav: Vec::new(),
        demonstration: catalogue.settings.demonstration,
        council: catalogue.settings.council.clone(),
        colours: colours(&catalogue.settings),
        crest: crest(&catalogue.settings),
        notice: None,
    }
}

/// What `?done=` says was just done; nothing where no room knows it.
fn notice(query: &str) -> Option<Told> {
    let done = query.split('&').find_map(|pair| pair.strip_prefix("done="))?;
    ROOMS.iter().flat_map(|room| room.notices).find(|told| told.name == done).copied()
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
fn menu_lines() -> Vec<&'static MenuLine> {
    let mut lines: Vec<_> = ROOMS.iter().flat_map(|room| room.menu).collect();
    lines.sort_by_key(|line| line.place.heading);
    lines
}

fn menu(account: Account, path: &str) -> Vec<NavLink> {
    let at = path.split('?').next().unwrap_or(path);
    let lines = menu_lines();
    let under = |href: &str| at.strip_prefix(href).is_some_and(|rest| rest.starts_with('/'));
    let holds = |href: &str| at == href || under(href);
    // Of two places of which one stands under the other, the inner one is where somebody is.
    let inner = |href: &str| lines.iter().map(|line| line.place.href).any(|one| one.len() > href.len() && holds(one));
    let current = |href: &str, also: Option<&str>| (holds(href) && !inner(href)) || also.is_some_and(under);
    let link = |line: &MenuLine| NavLink {
        place: line.place,
        current: current(line.place.href, line.place.also),
        waits: Waits::Nothing,
    };
    lines.iter().filter(|line| (line.may)(account)).map(|line| link(line)).collect()
}

/// A count on its way to a page.
pub fn shown(count: Published) -> ShownCount {
    count.about().map_or(ShownCount::Withheld, ShownCount::About)
}

/// A share on its way to a page.
pub fn share(share: domain::Share) -> Share {
    Share { low: share.low, high: share.high }
}

/// A period on its way to a page.
pub fn months(period: Period) -> Months {
    Months { first: period.starts().day().civil(), last: period.ends().day().plus(-1).civil() }
}

/// Which figures a page shows, and when they were published.
pub fn published_on(listed: &Listed) -> PublishedOn {
    PublishedOn {
        period: months(listed.period),
        on: listed.published_at.day().civil(),
        corrected: listed.corrected_at.map(|at| at.day().civil()),
    }
}

/// A mix of ratings on its way to a page.
pub fn ratings(mix: RatingMix) -> Ratings {
    let RatingMix { blue, green, amber, red, none } = mix;
    Ratings { blue, green, amber, red, none }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::ROOMS;

    #[test]
    fn mod_01_a_notice_of_one_name_says_the_same_in_every_room() {
        let mut said = HashMap::new();
        for told in ROOMS.iter().flat_map(|room| room.notices) {
            assert_eq!(*said.entry(told.name).or_insert(told.words), told.words, "{} is said in two ways", told.name);
        }
        assert!(said.len() > 20);
    }
}
