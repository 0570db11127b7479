//! What can be wrong with a number to ring.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a number to ring.
    DirectoryProblem {
        /// No place.
        NoArea = "area", "Write the place.";
        /// No service.
        NoService = "service", "Choose which service it is.";
        /// No name.
        NoName = "name", "Write what it calls itself, or who answers.";
        /// No number.
        NoNumber = "phone", "Write a number that can be rung, such as 01632 960110.";
        /// A line is too long.
        TooLong = "", "A line is too long. Use at most 120 letters.";
        /// There are as many as may be.
        TooMany = "", "There are 1,000 numbers. Take some out first.";
        /// Somebody took it out before.
        Gone = "", "Somebody took that number out before you.";
    }
}
