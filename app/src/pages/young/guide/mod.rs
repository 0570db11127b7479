//! Pages about rights.

mod rights;

pub(in crate::pages::young) use rights::written;
pub use rights::{GuideListPage, GuideViewPage, guide_list, guide_page};

#[cfg(test)]
pub(super) mod tests;
