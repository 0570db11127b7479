//! What "who is who" is made from.

use heard_vocabulary::{ContactPart, OwnKind};

use super::ContactProblem;
use crate::i18n::Lang;
use crate::pages::staff::Choice;
use crate::pages::staff::versions::Version;

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
    /// In which language it is tried.
    pub tried: Lang,
    /// What was said before of whoever is edited.
    pub versions: Vec<Version<ContactSaid>>,
    /// Who was taken off the page, the last written first.
    pub removed: Vec<RemovedLine>,
    /// The form that was refused, and what is wrong.
    pub refused: Option<(ContactForm, ContactProblem)>,
}

/// A part of what is said of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactSaid {
    /// Where they stand.
    Part,
    /// Their name.
    Name,
    /// What they are called at work.
    Role,
    /// What they do.
    About,
    /// How to reach them.
    Reach,
}

/// Somebody who was taken off the page.
#[derive(Debug, Clone)]
pub struct RemovedLine {
    /// Their id.
    pub id: String,
    /// The newest version of what was said of them.
    pub version: i64,
    /// Their name.
    pub name: String,
    /// What they were called at work.
    pub role: String,
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
