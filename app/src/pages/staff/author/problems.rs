//! What can be wrong with a form about who wrote something.

use crate::pages::staff::problem::problems;
use crate::pages::staff::vocabulary::worded;

problems! {
    /// What is wrong with a form about who wrote something.
    AuthorProblem {
        /// Nobody leads to its author.
        NoAccount = "", "No account leads to whoever wrote it. Nobody can find that out here.";
        /// Somebody asked already.
        Asked = "", "Somebody asked already. What became of it stands below.";
        /// It is not said why.
        NoWhy = "why", "Choose why you have to know.";
        /// There is no reason.
        NoReason = "reason", "Give the reason. It is kept with your name.";
        /// Something is too long.
        TooLong = "", "This is too long. Use at most 2,000 letters.";
        /// Neither was chosen.
        NotDecided = "decision", "Choose one of the two.";
        /// It takes somebody else.
        SamePerson = "decision", "You asked for it, or opened it. Somebody else has to say this.";
        /// One of the two has to be a safeguarding lead.
        NeedsLead = "decision", "One of the two has to be a safeguarding lead, and only a lead says that its author must not see it yet.";
        /// Somebody was quicker, or the day is over.
        Gone = "", "Nothing waits for this any more. What became of it stands below.";
    }
}

worded! {
    /// A form about who wrote something.
    AuthorForm {
        /// Somebody asks.
        Ask = "author-ask", "Ask who wrote it";
        /// A second person answers.
        Answer = "author-answer", "Answer as the second person";
        /// A second person looks at what was opened alone.
        Review = "author-review", "Look at it as the second person";
        /// Its author is told now.
        ToldNow = "author-told-now", "Its author may see now that it was opened";
        /// Whoever has the alert opens it alone.
        Alone = "author-alone", "Open who sent it";
    }
}
