//! The directory of services: what each is called, and how many young people spoke
//! of it, as it was published.

mod edit;
mod text;

use heard_storage::StorageError;

use crate::Heard;
use crate::assignments::scope;
use crate::catalogue::Service;
use crate::figures::tables::Table;
use crate::figures::{About, Listed, Publication, Published, newest_year};
use crate::ids::ServiceId;
use crate::people::{Grant, ReadServices};

pub use edit::{ask_about, change_service, put_back_service, service_versions};
pub use text::{LONGEST, PARTS, ServiceError, ServiceText, ServiceTyped, tried};

/// How many young people spoke of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoke {
    /// It is a small home: it stands in no table, whatever was said there.
    TooSmall,
    /// As published.
    Counted(Published),
}

/// What is published of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heeded {
    /// The service.
    pub service: ServiceId,
    /// How many spoke of it.
    pub spoke: Spoke,
    /// How many spoke of any service of its provider, where that is a row.
    pub of_provider: Option<Published>,
    /// How many spoke of any service of its kind, where that is a row.
    pub of_kind: Option<Published>,
}

/// What is published of services, in the newest year that was published.
#[derive(Debug, Clone)]
pub struct ServicesHeeded {
    /// Which year, and when it was published; `None` before any was.
    pub listed: Option<Listed>,
    /// Of each service that the reader may see.
    pub services: Vec<Heeded>,
    /// Of providers that enough services share, by name.
    pub providers: Vec<(String, Published)>,
    /// Of kinds that enough services share, by name.
    pub kinds: Vec<(String, Published)>,
    /// Of all services together whose own number is withheld.
    pub others: Published,
}

/// What is published of every service that `by` may see.
///
/// # Errors
/// When storage fails.
pub async fn heeded(heard: &Heard, by: &Grant<ReadServices>) -> Result<ServicesHeeded, StorageError> {
    let seen = scope::services(heard, by).await?;
    let published = newest_year(heard).await?;
    let catalogue = heard.catalogue();
    let services = seen.iter().filter_map(|one| catalogue.service(one.id()));
    Ok(ServicesHeeded {
        services: services.map(|service| heeded_of(published.as_ref(), service)).collect(),
        providers: named(published.as_ref(), Table::Providers),
        kinds: named(published.as_ref(), Table::ServiceKinds),
        others: published
            .as_ref()
            .map_or(Published::WITHHELD, |published| published.count(Table::Services, &About::EverythingElse)),
        listed: published.map(|published| published.listed),
    })
}

/// How many young people spoke of one service, in the newest published year.
///
/// # Errors
/// When storage fails.
pub async fn spoke(heard: &Heard, service: ServiceId) -> Result<(Option<Listed>, Spoke), StorageError> {
    let published = newest_year(heard).await?;
    let catalogue = heard.catalogue();
    let spoke = catalogue
        .service(service)
        .map_or(Spoke::Counted(Published::WITHHELD), |service| spoke_of(published.as_ref(), service));
    Ok((published.map(|published| published.listed), spoke))
}

fn spoke_of(published: Option<&Publication>, service: &Service) -> Spoke {
    if service.is_small() {
        return Spoke::TooSmall;
    }
    let about = About::Service(service.id);
    Spoke::Counted(published.map_or(Published::WITHHELD, |published| published.count(Table::Services, &about)))
}

fn heeded_of(published: Option<&Publication>, service: &Service) -> Heeded {
    let shared = |table, name: &str| {
        published.and_then(|published| published.figure(table, &About::Named(name.to_owned()))).map(|one| one.count)
    };
    Heeded {
        service: service.id,
        spoke: spoke_of(published, service),
        of_provider: shared(Table::Providers, &service.provider),
        of_kind: shared(Table::ServiceKinds, &service.kind),
    }
}

fn named(published: Option<&Publication>, table: Table) -> Vec<(String, Published)> {
    let rows = published.into_iter().flat_map(|published| published.rows(table));
    rows.filter_map(|figure| match &figure.about {
        About::Named(name) => Some((name.clone(), figure.count)),
        _ => None,
    })
    .collect()
}
