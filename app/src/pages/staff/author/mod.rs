//! Who wrote something: what stands about it on the page of a view and of an alert,
//! the page that shows it, and what waits for a second person.

mod alone;
mod frame;
mod list;
mod page;
mod problems;
mod props;
mod section;
#[cfg(test)]
mod tests;

pub(super) use alone::alone;
pub use frame::Done;
pub(super) use list::{second_person, waiting};
pub use page::author;
pub use problems::{AuthorForm, AuthorProblem};
pub use props::{AloneForm, AuthorLine, AuthorOf, AuthorPage, AuthorRequest, AuthorTold, RefusedAuthor};
pub(super) use section::section;
