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
        NeedsLead = "decision", "One of the two has to be a safeguarding lead.";
        /// Nobody would be left who can be the second person.
        NobodyLeft = "reason", "Nobody could be the second person then: a safeguarding lead who is not meant has to be left, and somebody beside you. Ask without naming them, or invite another lead.";
        /// It is not said when its author is told.
        NotTold = "told", "Choose whether its author may see that it was opened.";
        /// The day is over, or the reader is neither of the two.
        NotOpen = "", "It is not open to you: nobody agreed, the day is over, or you are neither of the two. It can be asked again.";
        /// It is not theirs to open alone any more.
        NotAlone = "", "You cannot open it alone any more: what was decided is signed off, or somebody found that it was not right. Two people can open it.";
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
        /// Whoever asked takes it back.
        Withdraw = "author-withdraw", "I do not need it any more";
        /// It is opened.
        Open = "author", "Open who wrote it";
        /// A second person looks at what was opened alone.
        Review = "author-review", "Look at it as the second person";
        /// Its author is told now.
        ToldNow = "author-told-now", "Its author may see now that it was opened";
        /// Whoever has the alert opens it alone.
        Alone = "author-alone", "Open who sent it";
    }
}
