//! The menu: places staff can go, under headings. Each room names its own.

/// A heading of the menu, in the order they stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    /// What young people said.
    Listen,
    /// What the council answers.
    Answer,
    /// What it means to change.
    Change,
    /// What it accounts for.
    Account,
    /// What is done together with young people.
    Together,
    /// Who may come in.
    People,
    /// How the council works.
    Council,
    /// How the program itself is doing.
    System,
}

impl Heading {
    /// Its words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Heading::Listen => "Listen",
            Heading::Answer => "Answer",
            Heading::Change => "Change",
            Heading::Account => "Account for it",
            Heading::Together => "Together",
            Heading::People => "People",
            Heading::Council => "The council",
            Heading::System => "Heard itself",
        }
    }
}

/// A place staff can go.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The heading it stands under.
    pub heading: Heading,
    /// Where it leads.
    pub href: &'static str,
    /// Its words.
    pub label: &'static str,
    /// Its picture in the sprite.
    pub icon: &'static str,
    /// A line under it on the page of one's own.
    pub what: &'static str,
    /// Pages that belong to it and stand elsewhere: what their paths begin with.
    pub also: Option<&'static str>,
}
