//! Rating a service.

mod rate;

pub use rate::{Aspect, RateListPage, RatePage, rate, rate_list};

#[cfg(test)]
pub(super) mod tests;
