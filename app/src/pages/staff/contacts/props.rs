//! What "who is who" is made from.

use heard_vocabulary::{ContactPart, OwnKind};

use super::ContactProblem;
use crate::pages::staff::Choice;

/// Who is who, from the team's side.
#[derive(Debug, Clone)]
pub struct ContactsAdminPage {
    /// Everybody's people.
    pub people: Vec<ContactLine>,
    /// The entry that is edited, or empty for a new one.
    pub id: String,
    /// The part of the page that is chosen.
    pub part: ContactPart,
    /// What somebody is to one young person, as it is chosen.
    pub kind: OwnKind,
    /// What the form holds.
    pub typed: ContactTyped,
    /// Workers with an account, to be named as somebody's own.
    pub colleagues: Vec<Choice>,
    /// The nickname typed.
    pub nickname: String,
    /// The form that was refused, and what is wrong.
    pub refused: Option<(ContactForm, ContactProblem)>,
}

/// Somebody whom every young person may know.
#[derive(Debug, Clone)]
pub struct ContactLine {
    /// Their id.
    pub id: String,
    /// The part of the page they stand in.
    pub part: ContactPart,
    /// Their name.
    pub name: String,
    /// What they are called at work.
    pub role: String,
}

/// What the form for a person holds.
#[derive(Debug, Clone, Default)]
pub struct ContactTyped {
    /// Their name.
    pub name: String,
    /// What they are called at work.
    pub role: String,
    /// What they do.
    pub about: String,
    /// How to reach them.
    pub reach: String,
}

/// A form of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactForm {
    /// Somebody for everyone.
    All,
    /// Somebody for one young person.
    Own,
}
