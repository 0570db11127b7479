//! Rights, good news, and who is who.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use heard_app::pages::young::{self};
use heard_domain::contacts::{
    Card as PersonCard, Contact, ContactPart, OwnKind, contact_photo, contacts as everyones, own_contacts, own_photo,
};
use heard_domain::guide::{guide, holds};
use heard_domain::ids::ContactId;
use heard_domain::people::{Grant, OwnVoice, Visitor};
use heard_domain::views::celebrations;
use serde::Deserialize;

use crate::media::serve;
use crate::page::{YoungFrame, page};
use crate::registry::{Route, only, open};
use crate::{App, Failure, cookies};

/// The routes of this part.
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/rights", rights),
        open(Method::GET, "/rights/{slug}", right),
        open(Method::GET, "/celebrate", celebrate),
        open(Method::GET, "/my-people", my_people),
        open(Method::GET, "/my-people/{id}/photo", photo),
        only::<OwnVoice, _, _>(Method::GET, "/my-people/own/{kind}/photo", photo_of_own),
    ]
}

/// What is searched for, and in which words.
#[derive(Deserialize)]
pub struct GuideQuery {
    #[serde(default)]
    q: String,
    easy: Option<String>,
}

/// `GET /rights`
pub async fn rights(
    State(app): State<App>,
    YoungFrame(frame): YoungFrame,
    Query(query): Query<GuideQuery>,
) -> Result<Response, Failure> {
    let lang = frame.tr.lang().code();
    let wanted: String = query.q.trim().chars().take(80).collect();
    let easy = query.easy.is_some();
    let pages = guide(&app.heard, lang)
        .await?
        .into_iter()
        .filter(|page| holds(page, &wanted))
        .map(|page| {
            let kept = if easy { "?easy=1" } else { "" };
            let start = page.body.lines().find(|line| !line.trim().is_empty() && !line.starts_with("# ")).unwrap_or("");
            let start: String = start.trim_start_matches(['-', ' ']).chars().take(90).collect();
            (format!("/rights/{}{kept}", page.slug), page.title, start, page.lang != lang)
        })
        .collect();
    let props = young::guide::GuideListPage { wanted, easy, pages };
    Ok(page(StatusCode::OK, move || young::guide::guide_list(frame, props)))
}

/// `GET /rights/{slug}`
pub async fn right(
    State(app): State<App>,
    Path(slug): Path<String>,
    YoungFrame(frame): YoungFrame,
    Query(query): Query<GuideQuery>,
) -> Result<Response, Failure> {
    let lang = frame.tr.lang().code();
    let found = guide(&app.heard, lang).await?.into_iter().find(|page| page.slug == slug).ok_or(Failure::NotFound)?;
    let has_easy = !found.easy.is_empty();
    let easy = query.easy.is_some() && has_easy;
    let props = young::guide::GuideViewPage {
        href: format!("/rights/{slug}"),
        title: found.title,
        body: if easy { found.easy } else { found.body },
        has_easy,
        easy,
        english: found.lang != lang,
        on: found.on,
    };
    Ok(page(StatusCode::OK, move || young::guide::guide_page(frame, props)))
}

/// `GET /celebrate`
pub async fn celebrate(State(app): State<App>, YoungFrame(frame): YoungFrame) -> Result<Response, Failure> {
    let news = celebrations(&app.heard, 60).await?.into_iter().map(|(words, at)| (words, at.iso_date())).collect();
    Ok(page(StatusCode::OK, move || young::views::celebrate(frame, news)))
}

fn person(card: PersonCard) -> young::contacts::ContactLine {
    let PersonCard { name, role, about, reach } = card;
    young::contacts::ContactLine { name, role, about, reach, ..Default::default() }
}

fn everyones_person(contact: Contact) -> young::contacts::ContactLine {
    let photo = contact.photo.then(|| format!("/my-people/{}/photo", contact.id));
    young::contacts::ContactLine { photo, ..person(contact.card) }
}

/// `GET /my-people/{id}/photo`
pub async fn photo(State(app): State<App>, Path(id): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let id: ContactId = id.parse().map_err(|_| Failure::NotFound)?;
    let face = contact_photo(&app.heard, id).await?.ok_or(Failure::NotFound)?;
    Ok(serve(face, "image/jpeg", &headers))
}

/// `GET /my-people/own/{kind}/photo`
pub async fn photo_of_own(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(kind): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let kind = OwnKind::parse(&kind).ok_or(Failure::NotFound)?;
    let face = own_photo(&app.heard, &me, kind).await?.ok_or(Failure::NotFound)?;
    Ok(serve(face, "image/jpeg", &headers))
}

/// `GET /my-people`
pub async fn my_people(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let me = visitor.young_person();
    let mut props = young::contacts::ContactsPage {
        signed_in: me.is_some(),
        offer_sign_in: cookies::read(&headers, cookies::KIOSK).is_none() && visitor.account().is_none(),
        ..Default::default()
    };
    if let Some(me) = &me {
        props.own = own_contacts(&app.heard, me)
            .await?
            .into_iter()
            .map(|own| young::contacts::ContactLine {
                kind: own.kind.name(),
                photo: own.photo.then(|| format!("/my-people/own/{}/photo", own.kind.name())),
                changed_on: own.changed_at.map(heard_storage::clock::Moment::iso_date),
                ..person(own.card)
            })
            .collect();
    }
    for contact in everyones(&app.heard).await? {
        match contact.part {
            ContactPart::Team => props.team.push(everyones_person(contact)),
            ContactPart::Board => props.board.push(everyones_person(contact)),
        }
    }
    Ok(page(StatusCode::OK, move || young::contacts::contacts(frame, props)))
}
