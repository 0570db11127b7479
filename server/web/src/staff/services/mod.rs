//! The directory of services.

use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff::poster::PosterAsks;
use heard_app::pages::staff::services::PLACE;
use heard_app::pages::staff::{self, Link};
use heard_domain::assignments::scope;
use heard_domain::catalogue::{Service, in_language};
use heard_domain::people::{Commission, Grant, Participate, ReadReviews, ReadServices};
use heard_domain::quarter::Quarter;
use heard_domain::reviews::reviews;
use heard_domain::services::{Heeded, aspects_heeded, heeded};
use heard_vocabulary::ServiceKind;

use crate::page::page;
use crate::people_links::qr_svg;
use crate::registry::{Route, Subject, only};
use crate::staff::frame::{Staff, months, shown};
use crate::staff::{MenuLine, Room, poster};
use crate::{App, Failure};

/// The directory of services.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<ReadServices>(PLACE)], notices: &[] };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<ReadServices, _, _>(Method::GET, "/services", list),
        only::<ReadServices, _, _>(Method::GET, "/services/{slug}", show).about(Subject::Service),
        only::<ReadServices, _, _>(Method::GET, "/services/{slug}/poster", service_poster).about(Subject::Service),
        only::<Participate, _, _>(Method::GET, "/staff/posters/{slug}", poster_to_rate),
    ]
}

fn heeded_props(all: &[Heeded], service: &Service) -> staff::services::Heeded {
    all.iter().find(|h| h.service == service.id).map_or_else(staff::services::Heeded::default, |h| {
        staff::services::Heeded { voices: shown(h.voices), good: h.good, faces: h.faces.map(|faces| faces.map(shown)) }
    })
}

/// `GET /services`
pub async fn list(State(app): State<App>, by: Grant<ReadServices>, Staff(frame): Staff) -> Result<Response, Failure> {
    let said = heeded(&app.heard, &by).await?;
    let catalogue = app.heard.catalogue();
    let line = |s: &Service| staff::services::ServiceLine {
        href: format!("/services/{}", s.slug),
        name: s.name.clone(),
        provider: s.provider.clone(),
        district: s.district.clone(),
        heeded: heeded_props(&said, s),
    };
    let seen = || catalogue.services.iter().filter(|s| said.iter().any(|one| one.service == s.id));
    let groups = ServiceKind::ALL
        .iter()
        .map(|kind| staff::services::ServiceGroup {
            kind: *kind,
            services: seen().filter(|s| s.kind == kind.name()).map(line).collect(),
        })
        .filter(|group| !group.services.is_empty())
        .collect();
    let props = staff::services::ServicesPage {
        groups,
        period: months(Quarter::last_year(app.heard.now())),
        threshold: catalogue.settings.disclosure.threshold(),
    };
    Ok(page(StatusCode::OK, move || staff::services::services(frame, props)))
}

/// `GET /services/{slug}`
pub async fn show(
    State(app): State<App>,
    by: Grant<ReadServices>,
    Path(slug): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    let service = catalogue.service_by_slug(&slug).cloned().ok_or(Failure::NotFound)?;
    let mine = scope::service(&app.heard, &by, service.id).await?.ok_or(Failure::NotFound)?;
    let said = heeded(&app.heard, &by).await?;
    let reviews = match Grant::<ReadReviews>::check(by.account()) {
        Some(reader) => reviews(&app.heard, &reader).await?,
        None => Vec::new(),
    };
    let aspects = aspects_heeded(&app.heard, &mine).await?;
    let rate_url = app.origin.link(&format!("/rate/{slug}"));
    let props = staff::services::ServicePage {
        heeded: heeded_props(&said, &service),
        aspects: aspects
            .into_iter()
            .map(|part| staff::services::AspectLine { words: part.aspect, voices: shown(part.voices), yes: part.yes })
            .collect(),
        slug,
        name: service.name,
        kind: ServiceKind::parse(&service.kind),
        provider: service.provider,
        district: service.district,
        young_name: in_language(&service.young_name, "en").to_owned(),
        period: months(Quarter::last_year(app.heard.now())),
        reviews: reviews
            .into_iter()
            .filter(|r| r.brief.service == service.id)
            .map(|r| Link { href: format!("/reviews/{}", r.id), text: r.brief.title })
            .collect(),
        can_review: Grant::<Commission>::check(by.account()).is_some(),
        qr: qr_svg(&rate_url),
        rate_url,
        threshold: catalogue.settings.disclosure.threshold(),
    };
    Ok(page(StatusCode::OK, move || staff::services::service(frame, props)))
}

/// `GET /services/{slug}/poster`
pub async fn service_poster(
    State(app): State<App>,
    by: Grant<ReadServices>,
    Path(slug): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    let service = catalogue.service_by_slug(&slug).ok_or(Failure::NotFound)?;
    scope::service(&app.heard, &by, service.id).await?.ok_or(Failure::NotFound)?;
    let rate_url = app.origin.link(&format!("/rate/{slug}"));
    let props = staff::services::ServicePoster {
        back: format!("/services/{slug}"),
        name: service.name.clone(),
        qr: qr_svg(&rate_url),
        rate_url,
    };
    Ok(page(StatusCode::OK, move || staff::services::service_poster(frame, props)))
}

/// `GET /staff/posters/{slug}`
pub async fn poster_to_rate(
    State(app): State<App>,
    _by: Grant<Participate>,
    Path(slug): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let service = app.heard.catalogue().service_by_slug(&slug).cloned().ok_or(Failure::NotFound)?;
    let asks = PosterAsks::HowIs(in_language(&service.young_name, "en").to_owned());
    Ok(poster::poster(&app, frame, asks, &format!("/rate/{slug}")))
}
