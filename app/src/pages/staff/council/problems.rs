//! What can be wrong on the council's page, and with an answer to a card.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a form of the council's page.
    CouncilProblem {
        /// Nobody has the nickname.
        NoSuchPerson = "nickname", "No young person has this nickname.";
        /// There is no reason to hide a card, or it is too long.
        NoReason = "", "Say why it is hidden, in at most 400 letters.";
        /// More than can be set out.
        TooMuch = "amount", "At most ten million pounds and twenty things to spend it on.";
        /// A pot has no title.
        NoTitle = "title", "Give it a title.";
        /// A pot has no pounds.
        NoAmount = "amount", "Give whole pounds, such as 2000.";
        /// There is nothing to choose from.
        NoItems = "items", "Name at least two things, one a line.";
    }

    /// What is wrong with an answer to a card.
    AnswerProblem {
        /// This is no day.
        BadDay = "due", "Give the day as day, month and year.";
        /// Nothing was written.
        Empty = "text", "Write the answer first.";
        /// It is too long.
        TooLong = "text", "Keep it to 4,000 letters.";
    }
}
