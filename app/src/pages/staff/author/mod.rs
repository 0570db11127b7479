//! Who wrote something: the page of who asked, the page that shows it, what stands
//! about it on the page of an alert, and what waits for a second person.

mod alone;
mod frame;
mod list;
mod page;
mod problems;
mod props;
mod requests;
#[cfg(test)]
mod tests;

pub(super) use alone::alone;
pub use frame::Done;
pub(super) use list::{opened_alone, second_person, waiting};
pub use page::author;
pub use problems::{AuthorForm, AuthorProblem};
pub use props::{
    AloneForm, AloneStep, AuthorLine, AuthorOf, AuthorPage, AuthorRequest, AuthorTold, BesideThem, ChildKnown,
    RefusedAuthor,
};
pub use requests::requests;
