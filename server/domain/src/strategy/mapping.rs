//! How a council says that its sheets are to be read: which of them are the plan, what their
//! columns hold, and what its own words for a rating stand for. Kept by what the headings look
//! like, so that the next quarter's file is read alike.

use std::collections::BTreeMap;

use heard_storage::{Conn, StorageError, Uow, any_of, args};
use heard_vocabulary::PlanSheet;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::import::{Field, Rating, RatingWords};
use super::rows::{rating_name, rating_named};

/// The longest word for a rating that is asked about, in letters.
pub(super) const LONGEST_WORD: usize = 60;

/// What is chosen for one sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetChoice {
    /// What it is read as; as is guessed where nothing is said.
    pub read_as: String,
    /// What its columns hold, by heading or letter; where nothing is said it is guessed.
    pub columns: BTreeMap<String, Field>,
}

impl SheetChoice {
    /// What the sheet is read as.
    #[must_use]
    pub fn sheet(&self) -> PlanSheet {
        PlanSheet::parse(&self.read_as).unwrap_or(PlanSheet::Plan)
    }

    /// Whether it is read as it would be without a word.
    #[must_use]
    pub fn says_nothing(&self) -> bool {
        self.read_as.is_empty() && self.columns.is_empty()
    }
}

/// Everything that is chosen for a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// By the sheet's name.
    pub sheets: BTreeMap<String, SheetChoice>,
    /// The council's own words for ratings, as they are compared, with the rating's name; an empty
    /// one where the word stands for none.
    pub words: BTreeMap<String, String>,
}

impl Choices {
    /// The choices as a form carries them.
    #[must_use]
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The choices that a form carries; none where it carries nothing that is understood.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// What the words stand for.
    #[must_use]
    pub fn ratings(&self) -> BTreeMap<String, Rating> {
        let named = |(word, name): (&String, &String)| Some((word.clone(), rating_named(name)?));
        self.words.iter().filter_map(named).collect()
    }

    /// The same, as the reader is told.
    pub(super) fn rating_words(&self) -> RatingWords {
        RatingWords::new(self.ratings())
    }
}

/// A field by its name in forms; `other` is a column kept under its own name.
#[must_use]
pub fn field_named(name: &str) -> Option<Field> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).ok()
}

/// A field's name in forms.
#[must_use]
pub fn field_name(field: Option<Field>) -> String {
    match serde_json::to_value(field.unwrap_or(Field::Other)) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

/// A word for a rating as it is compared: without case, marks and blanks around it.
#[must_use]
pub fn word_key(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What the headings of a sheet look like: the same whatever their case, marks and blanks.
pub(super) fn shape_of(headings: &[Option<String>]) -> String {
    let mut hasher = Sha256::new();
    for heading in headings {
        hasher.update(plain(heading.as_deref().unwrap_or("")));
        hasher.update(b"\n");
    }
    let half = hasher.finalize().iter().take(16).fold(0_u128, |sum, byte| (sum << 8) | u128::from(*byte));
    format!("{half:032x}")
}

/// A heading without case, marks and blanks.
pub(super) fn plain(heading: &str) -> String {
    let lower = heading.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// What is kept when a file is taken in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// By what the headings of a sheet look like, then by the sheet's name.
    pub(super) shapes: BTreeMap<String, BTreeMap<String, SheetChoice>>,
    /// The words for ratings, each with the rating's name, or with nothing.
    pub(super) words: BTreeMap<String, String>,
}

/// Keeps how a file was read.
pub(super) fn keep_choices(uow: &mut Uow, kept: &Kept) -> Result<(), StorageError> {
    let now = uow.now();
    for (shape, choices) in &kept.shapes {
        let choices = serde_json::to_string(choices).map_err(|error| StorageError::Bind(Box::new(error)))?;
        uow.defer(
            "INSERT INTO plan_shape (shape, choices, saved_at) VALUES ($1, $2, $3)
             ON CONFLICT (shape) DO UPDATE SET choices = excluded.choices, saved_at = excluded.saved_at",
            args![shape, choices, now],
        );
    }
    for (word, name) in &kept.words {
        match rating_named(name) {
            Some(rating) => uow.defer(
                "INSERT INTO plan_word (word, rating, saved_at) VALUES ($1, $2, $3)
                 ON CONFLICT (word) DO UPDATE SET rating = excluded.rating, saved_at = excluded.saved_at",
                args![word, rating_name(rating), now],
            ),
            None => uow.defer("DELETE FROM plan_word WHERE word = $1", args![word]),
        }
    }
    Ok(())
}

/// How sheets of these shapes were read last: each with the sheet's name.
pub(super) async fn kept_choices(
    conn: &mut Conn,
    sheets: &[(String, String)],
) -> Result<BTreeMap<String, SheetChoice>, StorageError> {
    let (set, values) = any_of(1, sheets.iter().map(|(_, shape)| shape));
    let sql = format!("SELECT shape, choices FROM plan_shape WHERE shape IN {set}");
    let mut by_shape: BTreeMap<String, BTreeMap<String, SheetChoice>> = BTreeMap::new();
    for row in &conn.all(sql, values).await? {
        let choices = serde_json::from_str(&row.text("choices")?)
            .map_err(|_| StorageError::inconsistent("plan_shape.choices", "how sheets are read"))?;
        by_shape.insert(row.text("shape")?, choices);
    }
    let of_sheet = |(name, shape): &(String, String)| {
        let known = by_shape.get(shape)?;
        // A sheet that was renamed is read as the one that looked like it.
        let choice = known.get(name).or_else(|| known.values().find(|one| one.sheet() != PlanSheet::LeftOut))?;
        Some((name.clone(), choice.clone()))
    };
    Ok(sheets.iter().filter_map(of_sheet).collect())
}

/// The council's own words for ratings, each with the rating's name.
pub(super) async fn kept_words(conn: &mut Conn) -> Result<BTreeMap<String, String>, StorageError> {
    let mut words = BTreeMap::new();
    for row in &conn.all("SELECT word, rating FROM plan_word ORDER BY word", vec![]).await? {
        words.insert(row.text("word")?, row.text("rating")?);
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn str_03_headings_look_alike_whatever_their_case_marks_and_blanks() {
        let shape = |all: &[&str]| shape_of(&all.iter().map(|one| Some((*one).to_owned())).collect::<Vec<_>>());
        assert_eq!(shape(&["Ref", "Who leads?"]), shape(&["REF ", "who  leads"]));
        assert_ne!(shape(&["Ref", "Lead"]), shape(&["Lead", "Ref"]));
        assert_eq!(word_key(" On  Track "), "on track");
        assert_eq!(field_named("cross_reference"), Some(Field::CrossReference));
        assert_eq!((field_name(None).as_str(), field_named("nothing")), ("other", None));
    }
}
