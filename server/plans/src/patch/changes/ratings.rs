//! How a sheet writes its ratings: the words of its cells, and where each
//! rating stands.

use super::super::places::Places;
use super::{CellChange, Gathering, Look};
use crate::export::cells::rating_text;
use crate::rating::{self, RatingWords, Said};
use crate::report::{PlanRow, Rating};
use std::collections::{BTreeMap, BTreeSet};

/// So many cells are looked at for the colour of a rating.
const EXAMPLES: usize = 50;

/// The ratings of a sheet.
pub(super) struct Rated {
    /// The cells that have a rating, and those without one.
    cells: BTreeMap<Option<Rating>, Vec<(u32, usize)>>,
    /// The words a rating goes by, where its cell says nothing else.
    words: BTreeMap<Rating, String>,
    /// What the council's own words mean.
    own: RatingWords,
}

impl Rated {
    /// Looks through the rows that were read.
    pub fn new(places: &Places<'_>, rows: &[&PlanRow]) -> Self {
        let own = places.layout.ratings.clone();
        let mut rated = Self { cells: BTreeMap::new(), words: BTreeMap::new(), own };
        for row in rows {
            let Some(found) = places.rating(row.source.row) else { continue };
            let cells = rated.cells.entry(row.rating).or_default();
            if cells.len() < EXAMPLES {
                cells.push((row.source.row, found.column));
            }
            if let (Some(rating), Some(text)) = (row.rating, places.text(row.source.row, found.column))
                && (rating::read(text) == Said::Plain(rating) || rated.own.means(text) == Some(rating))
            {
                rated.words.entry(rating).or_insert_with(|| text.to_owned());
            }
        }
        rated
    }

    /// The cells that have this rating.
    pub fn examples(&self, rating: Option<Rating>) -> Vec<(u32, usize)> {
        self.cells.get(&rating).cloned().unwrap_or_default()
    }

    /// What a row's cell says: the words that came with it while they say the
    /// same, else those that the sheet has for the rating.
    pub fn words(&self, row: &PlanRow, label: Option<&str>, old: Option<&str>) -> Option<String> {
        let text = rating_text(row, label.unwrap_or_default(), &self.own)?;
        let Some(rating) = row.rating.filter(|rating| text == rating::name(*rating)) else { return Some(text) };
        if let Some(words) = old.and_then(|old| in_place(old, rating)) {
            return Some(words);
        }
        if let Some(words) = self.words.get(&rating) {
            return Some(words.clone());
        }
        let model = old.or_else(|| self.words.values().next().map(String::as_str)).unwrap_or_default();
        Some(in_the_way_of(model, &text))
    }
}

impl Gathering<'_> {
    /// Once a word stands in a column of ratings, a cell of it that has a colour alone is read as
    /// none: those that were ratings get their words too.
    pub(super) fn spell_out(&mut self) {
        let of_cells = self.cells.iter().map(|((_, column), cell)| (*column, cell));
        let of_rows = self.rows.iter().flat_map(|row| row.cells.iter().map(|(column, cell)| (*column, cell)));
        let written = of_cells.chain(of_rows).filter(|(_, cell)| cell.text.is_some());
        let written = written.map(|(column, _)| column).collect::<BTreeSet<_>>();
        for row in &self.read {
            let (at, Some(rating)) = (row.source.row, row.rating) else { continue };
            let Some(found) = self.places.rating(at).filter(|found| written.contains(&found.column)) else { continue };
            if self.places.text(at, found.column).is_none() {
                let text = Some(rating::name(rating).to_owned());
                self.cells.entry((at, found.column)).or_insert(CellChange { text, look: Look::Own });
            }
        }
    }
}

/// Words that say more than a rating, with the other rating in its place.
fn in_place(old: &str, rating: Rating) -> Option<String> {
    let Said::WithWords(before) = rating::read(old) else { return None };
    let name = rating::name(before);
    let from = old.to_ascii_lowercase().find(&name.to_ascii_lowercase())?;
    let (start, rest) = old.split_at_checked(from)?;
    let (word, end) = rest.split_at_checked(name.len())?;
    let words = format!("{start}{}{end}", in_the_way_of(word, rating::name(rating)));
    (rating::read(&words) == Said::WithWords(rating)).then_some(words)
}

/// A rating's name written as another is: a letter, in capitals, in small letters.
fn in_the_way_of(model: &str, name: &str) -> String {
    let plain = matches!(rating::read(model), Said::Plain(_));
    let name = if plain && model.chars().count() == 1 { name.get(..1).unwrap_or(name) } else { name };
    if !plain {
        name.to_owned()
    } else if model.chars().all(char::is_uppercase) {
        name.to_uppercase()
    } else if model.chars().all(char::is_lowercase) {
        name.to_lowercase()
    } else {
        name.to_owned()
    }
}
