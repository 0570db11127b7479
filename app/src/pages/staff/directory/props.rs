//! What the page of whom to ring is made from.

use heard_vocabulary::ToldTo;

use super::DirectoryProblem;

/// One number.
#[derive(Debug, Clone)]
pub struct NumberLine {
    /// Its id; empty for the council's own, which set-up holds.
    pub id: String,
    /// Which service.
    pub service: ToldTo,
    /// What it calls itself; may be empty.
    pub name: String,
    /// The number.
    pub phone: String,
    /// Its hours; may be empty.
    pub hours: String,
    /// When somebody last rang it, `2026-03-14 12:00`, and who.
    pub checked: Option<(String, Option<String>)>,
    /// Whether that is longer ago than half a year.
    pub stale: bool,
}

/// The numbers of one place.
#[derive(Debug, Clone)]
pub struct AreaLines {
    /// Its name.
    pub name: String,
    /// Whether it is a district of the council itself.
    pub own: bool,
    /// Its numbers.
    pub numbers: Vec<NumberLine>,
}

/// What was typed into the form.
#[derive(Debug, Clone, Default)]
pub struct DirectoryTyped {
    /// The place.
    pub area: String,
    /// The service, by its name in the vocabulary.
    pub service: String,
    /// What it calls itself.
    pub name: String,
    /// The number.
    pub phone: String,
    /// Its hours.
    pub hours: String,
}

/// Whom to ring.
#[derive(Debug, Clone, Default)]
pub struct DirectoryPage {
    /// The council's own numbers.
    pub own: Vec<NumberLine>,
    /// Every place, the council's own districts first.
    pub areas: Vec<AreaLines>,
    /// Whether the reader keeps it.
    pub may_keep: bool,
    /// Whether the reader changes the council's own.
    pub may_set_up: bool,
    /// What was typed.
    pub typed: DirectoryTyped,
    /// What is wrong with it.
    pub refused: Option<DirectoryProblem>,
}
