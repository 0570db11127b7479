//! Whose a line or column of numbers is.

use super::super::report::Warning;
use super::super::table::TableRow;
use super::naming;
use super::report::{Area, MeasureFile};
use heard_vocabulary::MeasureArea;
use std::collections::HashSet;

/// What is known of a file's areas while it is read.
pub(super) struct Areas {
    /// The name of the whole council, once one was met.
    pub council: Option<String>,
    /// Whether the file's own words say 31 March anywhere.
    pub march: bool,
    /// How many footnotes stand in it.
    pub footnotes: usize,
    /// What was said of which words: once is enough.
    pub said: HashSet<(String, String)>,
}

impl Areas {
    /// The area of a line: the name beside it, or in the table's corner.
    pub fn of_line(&mut self, name: Option<&str>, row: &TableRow, column: String, file: &mut MeasureFile) -> Area {
        let Some(written) = name.map(str::trim).filter(|name| !name.is_empty()) else {
            let name = self.council.clone().unwrap_or_else(|| "The whole council".to_owned());
            return Area { name, written: String::new(), kind: MeasureArea::Council };
        };
        self.named(written, row, column, file)
    }

    /// The area of a column.
    pub fn of_column(&mut self, written: &str, row: &TableRow, column: String, file: &mut MeasureFile) -> Area {
        self.named(written, row, column, file)
    }

    fn named(&mut self, written: &str, row: &TableRow, column: String, file: &mut MeasureFile) -> Area {
        let (bare, marked) = naming::without_mark(written);
        let said = &mut self.said;
        let mut say = |list: fn(&mut MeasureFile) -> &mut Vec<Warning>, problem: String| {
            if said.insert((written.to_owned(), problem.clone())) {
                list(file).push(Warning {
                    row: row.number,
                    column: column.clone(),
                    value: written.to_owned(),
                    problem,
                });
            }
        };
        if marked {
            say(|file| &mut file.warnings, MARK.to_owned());
        }
        if let Some((kind, name)) = naming::comparator(bare) {
            if name != bare {
                say(|file| &mut file.notes, format!("Read as “{name}”."));
            }
            return Area { name, written: written.to_owned(), kind };
        }
        let council = match self.council.clone() {
            None => {
                self.council = Some(bare.to_owned());
                say(|file| &mut file.notes, "Read as the whole council.".to_owned());
                bare.to_owned()
            }
            Some(council) => council,
        };
        if bare == council {
            return Area { name: council, written: written.to_owned(), kind: MeasureArea::Council };
        }
        if naming::shortened(bare, &council) {
            say(|file| &mut file.notes, format!("Read as “{council}”."));
            return Area { name: council, written: written.to_owned(), kind: MeasureArea::Council };
        }
        let kind = if naming::is_team(bare) { MeasureArea::Team } else { MeasureArea::District };
        Area { name: bare.to_owned(), written: written.to_owned(), kind }
    }
}

/// Said of a mark, until a footnote was found.
pub(super) const MARK: &str = "A mark leads to a footnote that the file does not have: ask what it means.";
