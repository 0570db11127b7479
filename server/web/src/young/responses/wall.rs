//! You said, we did: by topic, by area and by what one said oneself, and
//! whether it made a difference.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young;
use heard_domain::catalogue::Catalogue;
use heard_domain::ids::{ResponseId, ThemeId};
use heard_domain::people::{Grant, OwnVoice, Visitor};
use heard_domain::responses::{
    Claim, Says, Verdict, Voter, WallItem, answered_to, pooled_verdicts, said_before, say_difference,
    wall as read_wall, wall_topics,
};
use heard_storage::entropy::random16;
use serde::Deserialize;

use super::corrected::{corrected, taken_back};
use crate::fields::Fields;
use crate::own_path::own_path;
use crate::page::{YoungFrame, page};
use crate::{App, Failure, cookies};

/// How many answers one page shows, at first and when more are asked for.
const FIRST: usize = 12;

const MOST: usize = 60;

/// What the wall is narrowed to.
#[derive(Deserialize)]
pub struct WallQuery {
    theme: Option<String>,
    area: Option<String>,
    mine: Option<String>,
    easy: Option<String>,
    more: Option<String>,
}

/// One way of looking at the wall; [`Narrowed::href`] is its address.
#[derive(Clone, Default)]
struct Narrowed {
    theme: Option<ThemeId>,
    area: Option<usize>,
    mine: bool,
    easy: Option<bool>,
    more: bool,
}

impl Narrowed {
    fn href(&self) -> String {
        let parts = [
            self.theme.map(|id| format!("theme={id}")),
            self.area.map(|at| format!("area={at}")),
            self.mine.then(|| "mine=1".to_owned()),
            self.easy.map(|easy| format!("easy={}", u8::from(easy))),
            self.more.then(|| "more=1".to_owned()),
        ];
        let query: Vec<String> = parts.into_iter().flatten().collect();
        if query.is_empty() { "/wall".to_owned() } else { format!("/wall?{}", query.join("&")) }
    }
}

/// The districts that services are in, by name.
fn areas(catalogue: &Catalogue) -> Vec<String> {
    let mut areas: Vec<String> = catalogue.services.iter().filter_map(|service| service.district.clone()).collect();
    areas.sort();
    areas.dedup();
    areas
}

fn area_of<'c>(catalogue: &'c Catalogue, item: &WallItem) -> Option<&'c str> {
    catalogue.service(item.service?)?.district.as_deref()
}

/// `GET /wall`
pub async fn wall(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
    Query(query): Query<WallQuery>,
) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    let me = visitor.account().and_then(Grant::<OwnVoice>::check);
    let areas = areas(&catalogue);
    let now = Narrowed {
        theme: query
            .theme
            .as_deref()
            .and_then(|id| id.parse().ok())
            .map(|id| catalogue.standing_theme(id).map_or(id, |theme| theme.id)),
        area: query.area.as_deref().and_then(|at| at.parse().ok()).filter(|at| *at < areas.len()),
        mine: query.mine.is_some() && me.is_some(),
        easy: query.easy.as_deref().map(|easy| easy != "0"),
        more: query.more.is_some(),
    };
    let easy = now.easy.unwrap_or(frame.look.easy);
    let mine = match &me {
        Some(me) => answered_to(&app.heard, me).await?,
        None => std::collections::HashSet::new(),
    };
    let mut items: Vec<WallItem> = read_wall(&app.heard, now.theme)
        .await?
        .into_iter()
        .filter(|item| now.area.is_none_or(|at| area_of(&catalogue, item) == areas.get(at).map(String::as_str)))
        .filter(|item| !now.mine || mine.contains(&item.id))
        .collect();
    items.sort_by_key(|item| !mine.contains(&item.id));
    let more = !now.more && items.len() > FIRST;
    items.truncate(if now.more { MOST } else { FIRST });
    let ids: Vec<ResponseId> = items.iter().map(|item| item.id).collect();
    let happened = happened(&app).await?;
    let said = match voter(visitor, &headers) {
        Some(voter) => said_before(&app.heard, voter, &ids).await?,
        None => std::collections::HashMap::new(),
    };
    let (lang, today) = (frame.tr.lang().code(), app.heard.now().iso_date());
    let name = |id: ThemeId| catalogue.theme(id).map_or_else(String::new, |theme| theme.said_in(lang).to_owned());
    let topics = wall_topics(&app.heard).await?;
    let way = |to: Narrowed, label: String, current: bool| (to.href(), label, current);
    let mut themes = vec![way(Narrowed { theme: None, ..now.clone() }, String::new(), now.theme.is_none())];
    themes.extend(
        topics.iter().map(|id| way(Narrowed { theme: Some(*id), ..now.clone() }, name(*id), now.theme == Some(*id))),
    );
    let mut places = Vec::new();
    if areas.len() > 1 {
        places.push(way(Narrowed { area: None, ..now.clone() }, String::new(), now.area.is_none()));
        places.extend(
            areas
                .iter()
                .enumerate()
                .map(|(at, area)| way(Narrowed { area: Some(at), ..now.clone() }, area.clone(), now.area == Some(at))),
        );
    }
    let whose = match me.is_some() && !mine.is_empty() {
        true => vec![
            way(Narrowed { mine: false, ..now.clone() }, String::new(), !now.mine),
            way(Narrowed { mine: true, ..now.clone() }, String::new(), now.mine),
        ],
        false => Vec::new(),
    };
    let props = young::responses::WallPage {
        happened,
        themes,
        areas: places,
        whose,
        items: items
            .into_iter()
            .map(|item| young::responses::WallItem {
                mine: mine.contains(&item.id),
                said: said.get(&item.id).copied(),
                ..wall_item(item, &today, &name)
            })
            .collect(),
        easy,
        plain_href: Narrowed { easy: Some(false), ..now.clone() }.href(),
        easy_href: Narrowed { easy: Some(true), ..now.clone() }.href(),
        more_href: more.then(|| Narrowed { more: true, ..now.clone() }.href()),
        here: now.href(),
        can_say: !frame.staff,
    };
    Ok(page(StatusCode::OK, move || young::responses::wall(frame, props)))
}

/// The newest published year, and the share of those who told us that what we
/// said is done has happened; `None` where that is withheld.
async fn happened(app: &App) -> Result<Option<(i32, u8)>, Failure> {
    let Some(pooled) = pooled_verdicts(&app.heard).await? else { return Ok(None) };
    let yes = pooled.of_claim(Claim::Done).yes.and_then(|yes| u8::try_from(yes).ok());
    Ok(yes.map(|yes| (pooled.listed.period.year(), yes)))
}

fn wall_item(item: WallItem, today: &str, name: &dyn Fn(ThemeId) -> String) -> young::responses::WallItem {
    let (id, topic) = (item.id.to_string(), item.theme.map(name).unwrap_or_default());
    let on = item.published_at.iso_date();
    match item.says {
        Says::Answer(text, before) => young::responses::WallItem {
            ahead: text.is_ahead(today),
            id,
            topic,
            you_said: text.you_said,
            we_did: text.we_did,
            reason: text.reason,
            easy_read: text.easy_read,
            claim: text.claim,
            on,
            due_on: text.due_on,
            being_checked: item.being_checked,
            mine: false,
            said: None,
            corrected: corrected(before, |_| None),
            taken_back: None,
        },
        Says::Nothing(gone) => young::responses::WallItem {
            id,
            topic,
            you_said: String::new(),
            we_did: String::new(),
            reason: String::new(),
            easy_read: String::new(),
            claim: Claim::Done,
            on,
            due_on: None,
            ahead: false,
            being_checked: false,
            mine: false,
            said: None,
            corrected: Vec::new(),
            taken_back: Some(taken_back(gone)),
        },
    }
}

/// Whoever is asked, when they have tapped before or are signed in.
fn voter(visitor: Visitor, headers: &HeaderMap) -> Option<Voter> {
    if let Some(me) = visitor.young_person() {
        return Some(Voter::Account(me.id().bytes()));
    }
    let kept = cookies::read(headers, cookies::WALL).and_then(cookies::unhex)?;
    kept.try_into().ok().map(Voter::Browser)
}

/// `POST /wall/{id}/verdict`. What staff tap is not counted.
pub async fn verdict(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let id: ResponseId = id.parse().map_err(|_| Failure::NotFound)?;
    let said = Verdict::parse(fields.get("verdict")).ok_or(Failure::NotFound)?;
    let next = Some(own_path(Some(fields.get("next").to_owned())));
    let next = next.filter(|next| next == "/wall" || next.starts_with("/wall?")).unwrap_or_else(|| "/wall".to_owned());
    let mut response = Redirect::to(&format!("{next}#answer-{id}")).into_response();
    if visitor.account().is_some() && visitor.young_person().is_none() {
        return Ok(response);
    }
    let voter = voter(visitor, &headers).unwrap_or_else(|| {
        let fresh = random16(app.heard.entropy());
        // Until the browser closes: it is to be counted once, not known again.
        cookies::set(&mut response, cookies::WALL, &cookies::hex(&fresh), "/", None);
        Voter::Browser(fresh)
    });
    if say_difference(&app.heard, voter, id, said).await? { Ok(response) } else { Err(Failure::NotFound) }
}
