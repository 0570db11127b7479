//! Who is who.

mod page;

pub use page::{ContactLine, ContactsPage, contacts};

#[cfg(test)]
pub(super) mod tests;
