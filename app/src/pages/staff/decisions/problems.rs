//! What can be wrong with a form of what a review decided.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a form of what a review decided.
    DecisionProblem {
        /// Nobody was chosen.
        NoPerson = "person", "Choose one of your young people.";
        /// Nothing is written.
        NoText = "text", "Write it down, in a sentence they understand.";
        /// It is not said who does it.
        NoOwner = "owner", "Write who does it.";
        /// There is no such day.
        NoReviewDay = "on", "Write the day of the review: not one that is still to come, and none over a year ago.";
        /// There is no such day.
        NoDueDay = "due", "Write by which day, within two years.";
        /// It is due before it was decided.
        DueTooEarly = "due", "That is before the review. Write a later day.";
        /// There is no such day, or it is over.
        NoNewDay = "day", "Write a day that is still to come, within two years.";
        /// It is written down already.
        Twice = "text", "This is written down already for that review, by whoever does it. It stands in the list.";
        /// No level was chosen.
        NoLevel = "level", "Choose how far it goes.";
        /// Something is too long.
        TooLong = "", "This is too long. Use at most 2,000 letters.";
        /// It is another's to do.
        NotTheirs = "", "Their reviewing officer does that. Whoever wrote it down takes it back only before anybody did or said anything about it.";
        /// It cannot be done as it stands.
        NotNow = "", "Somebody was quicker, and this cannot be done any more. What was done stands below.";
    }

    /// What is wrong with a form about one review.
    ReviewProblem {
        /// There is no such day, or it is still to come.
        NoPastDay = "on", "Write the day of the review: not one that is still to come, and none over a year ago.";
        /// There is no such day.
        NoReviewDay = "on", "Write the day of the review, at most a year from today.";
        /// A review near that day is known.
        Near = "on", "A review less than two weeks from that day stands here already. If it is that one, say it there; if it is another, tick that it is.";
        /// There is no such day, or it is not before the review.
        NoAskedDay = "asked", "Write the day on which you asked them: none that is still to come, and none after the review.";
        /// Nothing was chosen.
        NoCode = "code", "Choose how they took part.";
        /// It was said, and is another's to say anew.
        OfficersAlone = "", "Somebody else said something of it already. Their reviewing officer alone changes that: tell them if it is wrong.";
        /// It holds more.
        Stays = "", "It cannot be taken back: something that it decided is written down, it is gone already, or what is theirs is kept for now.";
        /// Nothing of theirs opens any more.
        Rests = "", "Nothing can be written down for them now: what is theirs rests, or is gone.";
    }
}
