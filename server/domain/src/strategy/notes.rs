//! What the plan's file says of how far an action has come, note by note, and what was said of it
//! last, wherever that stands.

use std::cmp::Reverse;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;

use super::import::{PlanRow, notes};
use super::lines::LastEntry;

/// A note that stands in the plan's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileNote {
    /// The day that it begins with.
    pub of_day: Option<Day>,
    /// What it says.
    pub words: String,
}

/// What was said of an action last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastWord {
    /// For which day; `None` for words of the plan's file that have none.
    pub of_day: Option<Day>,
    /// What it says.
    pub words: String,
}

/// The notes of an action's file, the newest first, and last those without a day.
pub(super) fn file_notes(row: &PlanRow) -> Vec<FileNote> {
    let cell = row.progress.as_deref().unwrap_or_default();
    let read = notes(cell).into_iter();
    let mut all: Vec<FileNote> =
        read.map(|note| FileNote { of_day: note.date.map(Day::of), words: note.words }).collect();
    all.sort_by_key(|note| Reverse(note.of_day));
    all
}

/// The newest note of a day that is not ahead: such a day is a slip, or what is meant to come.
fn newest(notes: &[FileNote], today: Day) -> Option<(Day, &FileNote)> {
    notes.iter().filter_map(|note| Some((note.of_day?, note))).find(|(day, _)| *day <= today)
}

/// When a note of the file says something last.
pub(super) fn noted(notes: &[FileNote], today: Day) -> Option<Moment> {
    newest(notes, today).map(|(day, _)| day.start())
}

/// What was said last: an entry, where no note of the file is of a later day than it was written.
pub(super) fn last_word(entry: Option<&LastEntry>, notes: &[FileNote], today: Day) -> Option<LastWord> {
    let of_file = |note: &FileNote| LastWord { of_day: note.of_day, words: note.words.clone() };
    let note = newest(notes, today);
    match (entry, note) {
        (Some(entry), Some((day, note))) if day > entry.at.day() => Some(of_file(note)),
        (Some(entry), _) => Some(LastWord { of_day: Some(entry.of_day), words: entry.words.clone() }),
        (None, Some((_, note))) => Some(of_file(note)),
        (None, None) => notes.first().map(of_file),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn note(on: Option<&str>, words: &str) -> FileNote {
        FileNote { of_day: on.map(day), words: words.to_owned() }
    }

    #[test]
    fn str_02_the_last_word_is_the_newest_of_the_file_and_the_log() {
        let today = day("2026-11-30");
        let entry = |on: &str| LastEntry { at: day(on).at(600), of_day: day(on), words: "Written".to_owned() };
        let notes =
            [note(Some("2027-01-10"), "Planned"), note(Some("2026-11-10"), "Four waiting"), note(None, "Begun")];
        let words =
            |entry: Option<&LastEntry>, notes: &[FileNote]| last_word(entry, notes, today).map(|last| last.words);
        assert_eq!(words(None, &notes).as_deref(), Some("Four waiting"));
        assert_eq!(words(Some(&entry("2026-11-10")), &notes).as_deref(), Some("Written"));
        assert_eq!(words(Some(&entry("2026-11-09")), &notes).as_deref(), Some("Four waiting"));
        assert_eq!(words(None, &notes[2..]).as_deref(), Some("Begun"));
        assert_eq!(words(None, &[]), None);
        assert_eq!(noted(&notes, today), Some(day("2026-11-10").start()));
        assert_eq!(noted(&notes[2..], today), None);
    }
}
