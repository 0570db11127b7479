//! The notes of a progress cell. Councils write them beneath one another, each beginning with
//! its date; what stands before the first date has none.

use time::Date;

use super::dates::leading;

/// A note of a progress cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The date that it begins with.
    pub date: Option<Date>,
    /// What it says, without that date.
    pub words: String,
}

/// The notes of a cell, in its order. A line without a date belongs to the one above it.
#[must_use]
pub fn notes(cell: &str) -> Vec<Note> {
    let mut all: Vec<Note> = Vec::new();
    for line in cell.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match (leading(line), all.last_mut()) {
            (Some((date, words)), _) => all.push(Note { date: Some(date), words: words.to_owned() }),
            (None, Some(above)) if above.words.is_empty() => line.clone_into(&mut above.words),
            (None, Some(above)) => {
                above.words.push('\n');
                above.words.push_str(line);
            }
            (None, None) => all.push(Note { date: None, words: line.to_owned() }),
        }
    }
    all.retain(|note| !note.words.is_empty());
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str) -> Vec<(Option<String>, String)> {
        notes(cell).into_iter().map(|note| (note.date.map(|date| date.to_string()), note.words)).collect()
    }

    #[test]
    fn str_02_the_notes_of_a_progress_cell_are_told_apart_by_the_dates_they_begin_with() {
        let dated = |date: &str, words: &str| (Some(date.to_owned()), words.to_owned());
        assert_eq!(
            read(
                "Begun.\n2026-09-04 Asked 40 of them\n10/11/26: Four waiting\nTwo since May\n\n[3rd November 2026] - Paid"
            ),
            [
                (None, "Begun.".to_owned()),
                dated("2026-09-04", "Asked 40 of them"),
                dated("2026-11-10", "Four waiting\nTwo since May"),
                dated("2026-11-03", "Paid"),
            ]
        );
        // A month is its last day, as everywhere in a plan; a line break may follow the date.
        assert_eq!(
            read("Oct 2026: All paid\n10.11.2026\nHalf"),
            [dated("2026-10-31", "All paid"), dated("2026-11-10", "Half"),]
        );
    }

    #[test]
    fn str_02_numbers_and_dates_within_words_are_no_beginning_of_a_note() {
        for cell in [
            "",
            "1 2 20 of them",
            "Nov 18 of them wait",
            "by 31 March 2026 all are paid",
            "31/04/26 is no day",
            "85%",
            "12.30 every Monday",
        ] {
            assert!(notes(cell).iter().all(|note| note.date.is_none()), "{cell}");
        }
    }
}
