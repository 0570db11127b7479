//! What can be wrong with a form of a procedure.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a form of a procedure.
    ProcedureProblem {
        /// Nothing is written.
        NoText = "text", "Write it down, in a sentence or more.";
        /// It is not said who.
        NoName = "who", "Write who it is.";
        /// It is not said how it is known that its author agrees.
        NotAgreed = "agreed", "Write how you know that they agree. Without them it is not their complaint.";
        /// There is no such day.
        NoDay = "on", "Write a day: not one that is still to come, and none before this stage began.";
        /// There is no such time.
        NoTime = "at", "Write the hour, such as 21:30: not one that is still to come.";
        /// It is not written down what became of the return conversation.
        NotTalked = "", "Write down first what became of the conversation.";
        /// Nothing was chosen.
        NotChosen = "chosen", "Choose one.";
        /// Nobody was chosen.
        NoColleague = "colleague", "Choose a colleague.";
        /// Something is too long.
        TooLong = "", "This is too long. Use at most 8,000 letters.";
        /// It cannot be done as it stands.
        NotNow = "", "Somebody was quicker, and this cannot be done any more. What was done stands below.";
        /// Its time is over.
        TooLate = "", "Its time is over already. What is late stays late: answer it.";
        /// As it was weighed, it does not end like this.
        OtherOutcome = "chosen", "As it was weighed, it does not end like this. Weigh it again, or choose another.";
        /// It is not said who asks.
        NoAsker = "asker", "Choose who it is.";
        /// Nobody of that nickname has an account.
        NoAccount = "nickname", "Nobody of that nickname has an account here. Look at the spelling, or leave it empty.";
        /// It is not said what happened.
        NotSaid = "incident", "Choose what happened.";
        /// The siblings were not told.
        SiblingsNotTold = "", "Write down first who told the siblings, or that there are none. It is a person’s to do.";
        /// The rapid review was not held.
        NotReviewed = "", "Write down first that it was notified and reviewed, or why that is not needed.";
        /// Something was not looked at.
        NotChecked = "", "Nothing leaves before everything was looked at. What is missing stands above.";
        /// It is not answered.
        NotAnswered = "", "Answer it first. If they take it back, write that down instead.";
        /// Nobody to speak for them was offered.
        NoAdvocacy = "", "Offer an advocate first, and write it down. It is offered every time.";
        /// No advocate was found.
        NoAdvocate = "", "Write down first who their advocate is, or that they take it back.";
        /// Nobody independent was named.
        NobodyIndependent = "", "Name the independent person first: stage 2 is not answered without one.";
        /// The designated officer was not told.
        LadoNotTold = "", "Tell the LADO first, or weigh it as below the threshold.";
        /// It was not weighed.
        NotWeighed = "", "Weigh it first: is it an allegation, a low-level concern, or a complaint?";
        /// What was learned is not written down.
        NotLearned = "", "Write down first what was learned, or why nothing was.";
        /// Whoever opened or weighed it does not end it.
        SamePerson = "", "You opened or weighed this, or kept it from somebody. Another person has to do that.";
        /// Nobody would be left to read it.
        NobodyLeft = "colleague", "Nobody would be left who reads it, besides those who opened or weighed it. Name a person outside the council first.";
    }
}
