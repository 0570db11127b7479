//! What can be wrong with a letter.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a letter.
    LetterProblem {
        /// It is not said to whom it is.
        NoName = "to", "Write to whom it is.";
        /// There are no plain words.
        NoText = "text", "Write it down in plain words.";
        /// There are no easy words.
        NoEasy = "easy", "Write it down in easy words too: one short sentence on each line.";
        /// Nobody signs it.
        NoSignature = "signed", "Write who signs it.";
        /// It is not said how it went.
        NoWay = "way", "Choose how it went.";
        /// There is no such day.
        NoDay = "on", "Write a day: not one that is still to come, and none before the letter was begun.";
        /// Something is too long.
        TooLong = "", "This is too long. Use at most 20,000 letters for what it says, and 500 for a name or an address.";
        /// Somebody changed it meanwhile.
        Changed = "", "Somebody was quicker: the letter was begun or written anew meanwhile. Theirs is kept. What you typed stands here still: look at theirs, and save again.";
        /// It was sent.
        Sent = "", "Somebody wrote down meanwhile that it went. What went stays as it is: begin another letter from the complaint.";
        /// What it is about is over.
        NotNow = "", "The complaint has moved on. This letter is not written any more.";
    }
}
