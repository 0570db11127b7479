//! Ratings whose cells are filled with the colour of another: the word and the
//! colour do not say the same.

use super::super::columns::Field;
use super::super::rating;
use super::super::report::Rating;
use super::SheetReader;

/// What the colours behind the words of a sheet's ratings say.
#[derive(Default)]
pub(super) struct Fills {
    /// How many say what their words do.
    agree: usize,
    /// Those that say another rating: the row, the words and the colour.
    differ: Vec<(u32, String, Rating)>,
}

impl SheetReader<'_> {
    /// Looks at the colour behind a rating that was read from words.
    pub(super) fn filled(&mut self, place: (u32, usize), text: &str, read: Rating) {
        match self.table.coloured_words.get(&place).copied() {
            Some(filled) if filled == read => self.fills.agree += 1,
            Some(filled) => {
                self.work.copy(text.len());
                self.fills.differ.push((place.0, text.to_owned(), filled));
            }
            None => {}
        }
    }

    /// The rating that fills a cell in which a mark stands and no word: a dot, an arrow.
    pub(super) fn behind_a_mark(&self, place: (u32, usize), text: &str) -> Option<Rating> {
        let says_nothing = !text.contains(char::is_alphanumeric);
        self.table.coloured_words.get(&place).copied().filter(|_| says_nothing)
    }

    /// Says which ratings have another colour, where most have their own: else
    /// the colours are there for something else.
    pub(super) fn filled_otherwise(&mut self) {
        let Fills { agree, differ } = std::mem::take(&mut self.fills);
        if differ.len() > agree {
            return;
        }
        for (row, text, filled) in differ {
            let colour = rating::name(filled).to_lowercase();
            let problem = format!("This cell is filled with {colour} and says “{text}”: read as it says.");
            self.warn(row, Field::Rating, &text, problem);
        }
    }
}
