//! Pages about rights.

mod rights;

pub use rights::{GuideListPage, GuideViewPage, guide_list, guide_page};

#[cfg(test)]
pub(super) mod tests;
