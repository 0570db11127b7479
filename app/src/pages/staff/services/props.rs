//! What the pages of services are made from.

use heard_vocabulary::ServiceKind;

use super::ServiceProblem;
use crate::i18n::Lang;
use crate::pages::staff::versions::Version;
use crate::pages::staff::{Choice, Link, PublishedOn, ShownCount};

/// The directory of services.
#[derive(Debug, Clone)]
pub struct ServicesPage {
    /// Services by kind.
    pub groups: Vec<ServiceGroup>,
    /// Providers that enough services share, with how many spoke of any of
    /// them.
    pub providers: Vec<(String, ShownCount)>,
    /// All services together whose own number is withheld.
    pub others: ShownCount,
    /// Which figures these are; `None` before any were published.
    pub figures: Option<PublishedOn>,
}

/// The services of one kind.
#[derive(Debug, Clone)]
pub struct ServiceGroup {
    /// The kind.
    pub kind: ServiceKind,
    /// Its services.
    pub services: Vec<ServiceLine>,
    /// How many spoke of any of them, where enough services share the kind.
    pub together: Option<ShownCount>,
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
    /// How many spoke of it.
    pub spoke: Spoke,
}

/// How many young people spoke of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoke {
    /// A small home is in no figure, whatever was said there.
    TooSmall,
    /// About so many, or withheld.
    Counted(ShownCount),
}

impl Default for Spoke {
    fn default() -> Self {
        Self::Counted(ShownCount::Withheld)
    }
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
    /// Whether it closed.
    pub closed: bool,
    /// As young people say it.
    pub young_name: String,
    /// How many spoke of it.
    pub spoke: Spoke,
    /// How many spoke of any service of its provider, where enough share it.
    pub of_provider: Option<ShownCount>,
    /// How many spoke of any service of its kind, where enough share it.
    pub of_kind: Option<ShownCount>,
    /// Which figures these are; `None` before any were published.
    pub figures: Option<PublishedOn>,
    /// Its reviews, newest first.
    pub reviews: Vec<Link>,
    /// Whether the reader may open a review.
    pub can_review: bool,
    /// The address young people rate it at, in full.
    pub rate_url: String,
    /// That address as a QR code: a whole `<svg>`, trusted.
    pub qr: Option<String>,
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

/// What every service is called.
#[derive(Debug, Clone, Default)]
pub struct CalledPage {
    /// All services, by kind and name.
    pub lines: Vec<CalledLine>,
    /// Whether the reader may add one.
    pub may_add: bool,
}

/// What one service is called.
#[derive(Debug, Clone, Default)]
pub struct CalledLine {
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: String,
    /// What young people call it, in English.
    pub young: String,
    /// What kind of service; `None` where it is of none that is listed.
    pub kind: Option<ServiceKind>,
    /// How many parts it has.
    pub parts: usize,
    /// Whether it closed.
    pub closed: bool,
}

/// What the form of a service holds.
#[derive(Debug, Clone, Default)]
pub struct ServiceTyped {
    /// Its name.
    pub name: String,
    /// Who provides it.
    pub provider: String,
    /// How many registered places.
    pub places: String,
    /// What young people call it.
    pub young: String,
    /// Its parts, and empty fields for more.
    pub parts: Vec<String>,
}

/// A part of what a service is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServicePart {
    /// Its name.
    Name,
    /// Its kind.
    Kind,
    /// Who provides it.
    Provider,
    /// Where it is.
    District,
    /// How many registered places it has.
    Places,
    /// What young people call it in a language.
    Young(Lang),
    /// Its parts in a language.
    Parts(Lang),
}

/// One service: what it and its parts are called.
#[derive(Debug, Clone)]
pub struct ServiceCalled {
    /// Its name in links.
    pub slug: String,
    /// Its name now.
    pub name: String,
    /// What the form holds.
    pub typed: ServiceTyped,
    /// The kinds there are.
    pub kinds: Vec<Choice>,
    /// The districts there are.
    pub districts: Vec<Choice>,
    /// Whether it closed.
    pub closed: bool,
    /// In which language it is tried.
    pub tried: Lang,
    /// What it was called.
    pub versions: Vec<Version<ServicePart>>,
    /// What is wrong.
    pub problem: Option<ServiceProblem>,
}
