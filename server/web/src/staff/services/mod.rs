//! The directory of services, and what each is called.

mod called;

use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff::poster::PosterAsks;
use heard_app::pages::staff::services::{CALLED, Done, PLACE};
use heard_app::pages::staff::{self, Link};
use heard_domain::assignments::scope;
use heard_domain::catalogue::{Service, in_language};
use heard_domain::people::{Commission, Grant, KeepContent, Participate, ReadReviews, ReadServices};
use heard_domain::reviews::reviews;
use heard_domain::services::{Heeded, Spoke, heeded};
use heard_vocabulary::ServiceKind;

use crate::page::page;
use crate::people_links::qr_svg;
use crate::registry::{Route, Subject, only};
use crate::staff::frame::{Staff, published_on, shown};
use crate::staff::{MenuLine, Room, poster};
use crate::{App, Failure};

/// The directory of services.
pub const ROOM: Room = Room {
    routes,
    menu: &[MenuLine::of::<ReadServices>(PLACE), MenuLine::of::<KeepContent>(CALLED)],
    notices: Done::TOLD,
};

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let post = Method::POST;
    vec![
        only::<KeepContent, _, _>(Method::GET, "/staff/services", called::list),
        only::<KeepContent, _, _>(Method::GET, "/staff/services/{slug}", called::show),
        only::<KeepContent, _, _>(post.clone(), "/staff/services/{slug}", called::write),
        only::<KeepContent, _, _>(post.clone(), "/staff/services/{slug}/put-back", called::put_back),
        only::<KeepContent, _, _>(post.clone(), "/staff/services/{slug}/close", called::close),
        only::<KeepContent, _, _>(post.clone(), "/staff/services/{slug}/reopen", called::reopen),
        only::<KeepContent, _, _>(Method::GET, "/staff/services/{slug}/preview", called::preview),
        only::<KeepContent, _, _>(post, "/staff/services/{slug}/preview", called::preview_typed),
        only::<ReadServices, _, _>(Method::GET, "/services", list),
        only::<ReadServices, _, _>(Method::GET, "/services/{slug}", show).about(Subject::Service),
        only::<ReadServices, _, _>(Method::GET, "/services/{slug}/poster", service_poster).about(Subject::Service),
        only::<Participate, _, _>(Method::GET, "/staff/posters/{slug}", poster_to_rate),
    ]
}

/// How many spoke of a service, on its way to a page.
pub fn spoke(spoke: Spoke) -> staff::services::Spoke {
    match spoke {
        Spoke::TooSmall => staff::services::Spoke::TooSmall,
        Spoke::Counted(count) => staff::services::Spoke::Counted(shown(count)),
    }
}

/// `GET /services`
pub async fn list(State(app): State<App>, by: Grant<ReadServices>, Staff(frame): Staff) -> Result<Response, Failure> {
    let said = heeded(&app.heard, &by).await?;
    let catalogue = app.heard.catalogue();
    let line = |s: &Service, heeded: &Heeded| staff::services::ServiceLine {
        href: format!("/services/{}", s.slug),
        name: s.name.clone(),
        provider: s.provider.clone(),
        district: s.district.clone(),
        spoke: spoke(heeded.spoke),
    };
    let mut seen: Vec<(&Service, &Heeded)> = Vec::new();
    for heeded in &said.services {
        seen.extend(catalogue.service(heeded.service).map(|service| (service, heeded)));
    }
    let groups = ServiceKind::ALL
        .iter()
        .map(|kind| staff::services::ServiceGroup {
            kind: *kind,
            services: seen.iter().filter(|(s, _)| s.kind == kind.name()).map(|(s, heeded)| line(s, heeded)).collect(),
            together: said.kinds.iter().find(|(name, _)| name == kind.name()).map(|(_, count)| shown(*count)),
        })
        .filter(|group| !group.services.is_empty())
        .collect();
    let props = staff::services::ServicesPage {
        groups,
        providers: said.providers.into_iter().map(|(name, count)| (name, shown(count))).collect(),
        others: shown(said.others),
        figures: said.listed.as_ref().map(published_on),
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
    let said = heeded(&app.heard, &by).await?;
    // Only services that the reader may see are among them.
    let heeded = said.services.iter().find(|one| one.service == service.id).cloned().ok_or(Failure::NotFound)?;
    let reviews = match Grant::<ReadReviews>::check(by.account()) {
        Some(reader) => reviews(&app.heard, &reader).await?,
        None => Vec::new(),
    };
    let rate_url = app.origin.link(&format!("/rate/{slug}"));
    let props = staff::services::ServicePage {
        spoke: spoke(heeded.spoke),
        of_provider: heeded.of_provider.map(shown),
        of_kind: heeded.of_kind.map(shown),
        figures: said.listed.as_ref().map(published_on),
        slug,
        closed: service.closed,
        name: service.name,
        kind: ServiceKind::parse(&service.kind),
        provider: service.provider,
        district: service.district,
        young_name: in_language(&service.young_name, "en").to_owned(),
        reviews: reviews
            .into_iter()
            .filter(|r| r.brief.service == service.id)
            .map(|r| Link { href: format!("/reviews/{}", r.id), text: r.brief.title })
            .collect(),
        can_review: Grant::<Commission>::check(by.account()).is_some(),
        qr: qr_svg(&rate_url),
        rate_url,
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
    let service = catalogue.service_by_slug(&slug).filter(|service| !service.closed).ok_or(Failure::NotFound)?;
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
    let service = app.heard.catalogue().service_by_slug(&slug).cloned();
    let service = service.filter(|service| !service.closed).ok_or(Failure::NotFound)?;
    let asks = PosterAsks::HowIs(in_language(&service.young_name, "en").to_owned());
    Ok(poster::poster(&app, frame, asks, &format!("/rate/{slug}")))
}
