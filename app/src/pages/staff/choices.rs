//! What is said of something to choose.

use crate::pages::staff::text::numbered;
use crate::pages::staff::views::ThemeChoice;
use crate::pages::staff::{Choice, Person, Situation};

impl Choice {
    /// An objective by its number: in young people's words where there are any.
    #[must_use]
    pub fn objective(value: String, number: i64, young_wording: Option<&str>, text: &str, chosen: bool) -> Self {
        Self { value, text: numbered(number, young_wording, text), chosen }
    }

    /// An objective that is not in the plan any more, and stays where it was chosen.
    #[must_use]
    pub fn objective_before(value: String, number: i64, young_wording: Option<&str>, text: &str, chosen: bool) -> Self {
        Self { value, text: format!("{} (not in the plan any more)", numbered(number, young_wording, text)), chosen }
    }

    /// A situation something was said in.
    #[must_use]
    pub fn situation(value: String, situation: &Situation, chosen: bool) -> Self {
        Self { value, text: situation.words(), chosen }
    }

    /// A theme of the coding frame, set in by how deep it stands.
    #[must_use]
    pub fn theme(theme: &ThemeChoice) -> Self {
        let (text, value) = (theme.words(), theme.id.clone());
        Self { value, text: format!("{}{text}", "– ".repeat(theme.depth.into())), chosen: theme.checked }
    }

    /// A colleague, by name and title.
    #[must_use]
    pub fn colleague(value: String, person: &Person, chosen: bool) -> Self {
        Self { value, text: person.words(), chosen }
    }
}

/// Every case of a closed list, one of them chosen: `said` gives a case's name
/// in the form, and its words.
pub(super) fn cases<T: Copy + PartialEq>(
    all: &[T],
    chosen: T,
    said: impl Fn(T) -> (&'static str, &'static str),
) -> Vec<Choice> {
    all.iter()
        .map(|case| {
            let (value, text) = said(*case);
            Choice { value: value.to_owned(), text: text.to_owned(), chosen: *case == chosen }
        })
        .collect()
}
