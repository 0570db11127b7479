//! What can be wrong with what came another way.

use crate::pages::staff::problem::problems;

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
    }
    /// What is wrong with a meeting.
    GroupProblem {
        /// Nobody was there, or more than can have been.
        Nobody = "there-under_8", "Write how many were there, by age: at least one.";
        /// No day, or one that is still to come.
        BadDay = "on", "Write the day: today or before.";
        /// Too much was said.
        TooLong = "said-0", "Something here is too long. Use at most 20,000 letters for each.";
        /// Something has no situation.
        NoSituation = "about-0", "Choose what each is about.";
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
        /// Nothing is in it.
        Nothing = "file", "Nothing stands below the first row.";
        /// There are too many.
        TooMany = "file", "There are more than 300 rows. Use several sheets.";
        /// What was shown is not kept any more.
        Gone = "file", "What you saw is not kept any more. Choose the sheet again.";
    }
}
