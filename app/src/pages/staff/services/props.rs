//! What the pages of services are made from.

use heard_vocabulary::ServiceKind;

use crate::pages::staff::{Link, Months, ShownCount};

/// The directory of services.
#[derive(Debug, Clone)]
pub struct ServicesPage {
    /// Services by kind.
    pub groups: Vec<ServiceGroup>,
    /// What the figures cover.
    pub period: Months,
    /// Counts from here on are shown.
    pub threshold: i64,
}

/// The services of one kind.
#[derive(Debug, Clone)]
pub struct ServiceGroup {
    /// The kind.
    pub kind: ServiceKind,
    /// Its services.
    pub services: Vec<ServiceLine>,
}

/// One service and what is said of it.
#[derive(Debug, Clone, Default)]
pub struct ServiceLine {
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Who provides it.
    pub provider: String,
    /// Where, when it has one place.
    pub district: Option<String>,
    /// What is said of it.
    pub heeded: Heeded,
}

/// What is said of a service, as it may be shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Heeded {
    /// How many views.
    pub voices: ShownCount,
    /// The share that is good or very good, in per cent.
    pub good: Option<i64>,
    /// How many of each face, very bad first; `None` when too few to say.
    pub faces: Option<[ShownCount; 5]>,
}

/// One service.
#[derive(Debug, Clone)]
pub struct ServicePage {
    /// Its name in links.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its kind; `None` where it is of none that is listed.
    pub kind: Option<ServiceKind>,
    /// Who provides it.
    pub provider: String,
    /// Where, when it has one place.
    pub district: Option<String>,
    /// As young people say it.
    pub young_name: String,
    /// What is said of it.
    pub heeded: Heeded,
    /// What the figures cover.
    pub period: Months,
    /// Its reviews, newest first.
    pub reviews: Vec<Link>,
    /// Whether the reader may open a review.
    pub can_review: bool,
    /// The address young people rate it at, in full.
    pub rate_url: String,
    /// That address as a QR code: a whole `<svg>`, trusted.
    pub qr: Option<String>,
    /// Counts from here on are shown.
    pub threshold: i64,
    /// Its parts, in young people's words.
    pub aspects: Vec<AspectLine>,
}

/// One part of a service, and what is said of it.
#[derive(Debug, Clone, Default)]
pub struct AspectLine {
    /// The part.
    pub words: String,
    /// How many said anything of it.
    pub voices: ShownCount,
    /// Of those who said yes or no, how many in a hundred said yes.
    pub yes: Option<i64>,
}

/// A sheet of paper for the wall of a service.
#[derive(Debug, Clone, Default)]
pub struct ServicePoster {
    /// The service's page.
    pub back: String,
    /// What the council calls it; not printed.
    pub name: String,
    /// Where young people rate it.
    pub rate_url: String,
    /// The same as a code to scan: an `<svg>` element.
    pub qr: Option<String>,
}
