//! Lists of the queue that are kept.

use heard_vocabulary::ListOf;

use crate::pages::staff::Choice;
use crate::pages::staff::views::SavedListProblem;

/// A list that somebody kept. Its forms post to `/queue/lists/{id}/rename` and `/remove`.
#[derive(Debug, Clone)]
pub struct KeptList {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub href: String,
    /// Whose it is.
    pub whose: ListOf,
    /// The team, district or service that it is of.
    pub place: Option<String>,
    /// Whether this is the list that is shown.
    pub current: bool,
}

/// A list to keep, as typed. Its form posts `name`, `whose`, `place` and `query` to `/queue/lists`.
#[derive(Debug, Clone, Default)]
pub struct NewList {
    /// Its name.
    pub name: String,
    /// What the queue is narrowed to, as in its address.
    pub query: String,
    /// Whose it is to be.
    pub whose: Option<ListOf>,
    /// The teams, districts and services that the reader belongs to.
    pub places: Vec<Choice>,
}

/// The lists of the reader and of the team.
#[derive(Debug, Clone, Default)]
pub struct ListsPage {
    /// Their own first.
    pub lists: Vec<KeptList>,
    /// One that was not kept.
    pub new: Option<NewList>,
    /// The list whose new name was refused, and that name.
    pub renamed: Option<(String, String)>,
    /// What is wrong.
    pub problem: Option<SavedListProblem>,
}
