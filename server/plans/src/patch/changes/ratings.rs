//! How a sheet writes its ratings: the words of its cells, and where each
//! rating stands.

use super::super::places::Places;
use crate::rating::{self, RatingWords, Said};
use crate::report::{PlanRow, Rating};
use std::collections::BTreeMap;

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
    /// Whether colours without words are the ratings.
    by_colour: bool,
}

impl Rated {
    /// Looks through the rows that were read.
    pub fn new(places: &Places<'_>, rows: &[&PlanRow]) -> Self {
        let own = places.layout.ratings.clone();
        let mut rated = Self { cells: BTreeMap::new(), words: BTreeMap::new(), own, by_colour: false };
        let (mut coloured, mut worded) = (false, false);
        for row in rows {
            let Some(found) = places.rating(row.source.row) else { continue };
            let cells = rated.cells.entry(row.rating).or_default();
            if cells.len() < EXAMPLES {
                cells.push((row.source.row, found.column));
            }
            let text = places.text(row.source.row, found.column);
            worded = worded || text.is_some();
            coloured = coloured || (text.is_none() && row.rating.is_some());
            if let (Some(rating), Some(text)) = (row.rating, text)
                && (rating::alone(text) == Some(rating) || rated.own.means(text) == Some(rating))
            {
                rated.words.entry(rating).or_insert_with(|| text.to_owned());
            }
        }
        rated.by_colour = coloured && !worded;
        rated
    }

    /// The cells that have this rating, and where colours are the ratings those
    /// of others too, whose look is like it but for the colour.
    pub fn examples(&self, rating: Option<Rating>) -> Vec<(u32, usize)> {
        let mut cells = self.cells.get(&rating).cloned().unwrap_or_default();
        if self.by_colour {
            let others = self.cells.iter().filter(|(other, _)| **other != rating && other.is_some());
            cells.extend(others.filter_map(|(_, cells)| cells.first().copied()));
        }
        cells
    }

    /// What a row's cell says: the words that came with it while they say the
    /// same, else those that the sheet has for the rating; nothing where it has
    /// colours alone.
    pub fn words(&self, row: &PlanRow, label: Option<&str>, old: Option<&str>) -> Option<String> {
        let kept = row.other.get(label.unwrap_or_default());
        let Some(rating) = row.rating else { return kept.cloned() };
        let says =
            |text: &str| matches!(self.own.read(text), Said::Plain(said) | Said::WithWords(said) if said == rating);
        if let Some(kept) = kept.filter(|kept| says(kept)) {
            return Some(kept.clone());
        }
        if self.by_colour && old.is_none() {
            return None;
        }
        let more = old.filter(|old| rating::alone(old).is_none() && self.own.means(old).is_none());
        let in_place = more.filter(|old| matches!(rating::read(old), Said::WithWords(_)));
        let reworded = |text: &str| rating::reworded(text, rating).filter(|words| says(words));
        if let Some(words) = in_place.and_then(reworded) {
            return Some(words);
        }
        if let Some(words) = self.words.get(&rating) {
            return Some(words.clone());
        }
        let model = old.filter(|old| rating::alone(old).is_some());
        let model =
            model.or_else(|| self.words.values().find(|text| rating::alone(text).is_some()).map(String::as_str));
        let model = model.unwrap_or_default();
        Some(reworded(model).unwrap_or_else(|| as_a_letter(model, rating)))
    }
}

/// A rating's name, or its letter where the others are letters.
fn as_a_letter(model: &str, rating: Rating) -> String {
    let name = rating::name(rating);
    let letter = name.get(..1).unwrap_or(name);
    match model.trim() {
        model if model.chars().count() != 1 => name.to_owned(),
        model if model.chars().all(char::is_lowercase) => letter.to_lowercase(),
        _ => letter.to_owned(),
    }
}
