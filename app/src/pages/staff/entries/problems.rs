//! What can be wrong with what came another way.

use super::SAID;
use crate::pages::staff::problem::{Problem, problems};

problems! {
    /// What is wrong with what is typed in.
    EntryProblem {
        /// Nothing was typed, and no file came with it.
        Nothing = "words", "Type what they said, or add the scan or the recording.";
        /// More than is taken.
        TooLong = "words", "This is too long. Use at most 20,000 letters.";
        /// The same, where a form on paper is typed in.
        NothingOnForm = "", "Type what stands on the form, or add its scan.";
        /// The same of one answer on a form.
        TooLongOnForm = "", "An answer is too long. Use at most 20,000 letters for each.";
        /// No situation, or none that is offered.
        NoSituation = "situation", "Choose what it is about.";
        /// No day, or one that is still to come.
        BadDay = "on", "Write the day it came: today or before.";
        /// The file is too large.
        FileTooLarge = "file", "The file is too large. Use one of at most 10 MB.";
        /// The recording is too long.
        FileTooLong = "file", "The recording is longer than ten minutes.";
        /// The file is none that is taken.
        FileWrong = "file", "This is no picture or recording that can be kept here. Use a JPEG or PNG, or a recording.";
        /// There was no time to look at it.
        FileBusy = "file", "The file could not be looked at just now. Try again in a minute.";
        /// The file that came with the form before is not there any more.
        FileGone = "file", "The scan or recording is not here any more. Choose it again, or enter this without it.";
        /// It could not be stored.
        NotStored = "", "It could not be stored just now. Nothing typed is lost: press once more in a minute.";
    }
    /// What is wrong with a sheet.
    EntrySheetProblem {
        /// Nothing was chosen.
        NoFile = "file", "Choose the sheet.";
        /// It cannot be read.
        Unreadable = "file", "This cannot be read as a sheet. Use XLSX, ODS or CSV.";
        /// It is too large.
        TooLarge = "file", "The sheet is too large.";
        /// Another is being read.
        Busy = "file", "Another file is being read. Try again in a minute.";
        /// Its first row does not name the columns.
        NoHeadings = "file", "Its first row has to name the columns: said, situation, how it came, date.";
        /// Two columns mean the same.
        TwoColumns = "file", "Two columns are named alike.";
        /// Some columns mean nothing here.
        UnknownColumns = "file", "Some columns are not known here. Name them as below, or take them out.";
        /// Nothing is in it.
        Nothing = "file", "Nothing stands below the first row.";
        /// There are too many.
        TooMany = "file", "There are more than 300 rows. Use several sheets.";
        /// What was shown is not kept any more.
        Gone = "file", "What you saw is not kept any more. Choose the sheet again.";
    }
}

/// What is wrong with a meeting. What belongs to one box has its number, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupProblem {
    /// Nobody was there, or more than can have been.
    Nobody,
    /// No day, or one that is still to come.
    BadDay,
    /// What stands in this box is too long, or was not taken.
    TooLong(usize),
    /// What stands in this box has no situation.
    NoSituation(usize),
    /// It could not be stored.
    NotStored,
}

/// The fields of what was said, and of what each is about.
const BOXES: [(&str, &str); SAID] = [
    ("said-0", "about-0"),
    ("said-1", "about-1"),
    ("said-2", "about-2"),
    ("said-3", "about-3"),
    ("said-4", "about-4"),
    ("said-5", "about-5"),
];

/// The fields of the box of this number.
fn fields_of(number: usize) -> (&'static str, &'static str) {
    number.checked_sub(1).and_then(|at| BOXES.get(at)).copied().unwrap_or_default()
}

impl Problem for GroupProblem {
    fn field(self) -> &'static str {
        match self {
            GroupProblem::Nobody => "there-under_8",
            GroupProblem::BadDay => "on",
            GroupProblem::TooLong(number) => fields_of(number).0,
            GroupProblem::NoSituation(number) => fields_of(number).1,
            GroupProblem::NotStored => "",
        }
    }

    fn words(self) -> String {
        match self {
            GroupProblem::Nobody => "Write how many were there, by age: at least one.",
            GroupProblem::BadDay => "Write the day: today or before.",
            GroupProblem::TooLong(number) => {
                return format!("Number {number} is too long. Use at most 20,000 letters.");
            }
            GroupProblem::NoSituation(number) => return format!("Choose what number {number} is about."),
            GroupProblem::NotStored => {
                "Not all of it could be stored just now. Nothing typed is lost: press once more in a minute, and nothing is there twice."
            }
        }
        .to_owned()
    }
}
