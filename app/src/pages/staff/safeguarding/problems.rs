//! What can be wrong with a form about what may be harm.

use crate::pages::staff::problem::problems;
use crate::pages::staff::vocabulary::worded;

problems! {
    /// What is wrong with a form about what may be harm.
    ConcernProblem {
        /// It is not said who was told.
        NotChosen = "to", "Choose whom you told.";
        /// Nobody is named.
        NoName = "who", "Write whom you spoke to. A message that was only sent does not count.";
        /// There is no time.
        NoTime = "when", "Write when you told them.";
        /// The time is still to come.
        ToCome = "when", "This time is still to come. Write when you told them.";
        /// The time is before it was said.
        BeforeSaid = "when", "This is before they told us. Write when you told somebody since then. If somebody was told before, write that beside the reference.";
        /// Nothing was written to them.
        NoReply = "text", "Write the reply first.";
        /// What is written does not reach them any more.
        NotReached = "text", "It cannot reach them here any more. Ring them.";
        /// There is no reason.
        NoReason = "reason", "Give the reason.";
        /// Something is too long.
        TooLong = "", "This is too long. Use at most 2,000 letters.";
        /// Neither was chosen.
        NotDecided = "decision", "Choose: sign off, or look again.";
        /// The reader raised or decided it.
        SamePerson = "decision", "You raised or decided this. Another safeguarding lead has to sign it off.";
        /// It is not said how urgent it is.
        NoLevel = "level", "Choose how urgent it is.";
        /// The reader said so already, and it takes two.
        AlreadySaid = "reason", "You said so already. A second safeguarding lead has to say it too.";
        /// The reader's name stands in it.
        Named = "", "Your name stands in what was said. Somebody else has to decide about it.";
        /// Nobody outside the council is named.
        NobodyOutside = "reason", "Nobody outside the council is named any more. Ring the LADO, or the police.";
        /// It may be about the person outside too.
        OutsideMeant = "reason", "It may be about the person outside too. Ring the LADO, or the police.";
        /// It is not said of which place.
        NoPlace = "area", "Choose of which place they are.";
        /// It is not said whether they are under 18.
        NoAge = "age", "Choose one. Where nobody knows, choose “Not known”.";
        /// It is not said whether an adult agrees.
        NoAgreement = "agrees", "Choose whether they agree. Where nobody asked, say so.";
        /// It is not said whether an adult can decide.
        NoCapacity = "capacity", "Choose whether they can decide it themselves.";
        /// It is not said why it goes ahead without an adult's agreement.
        NoBecause = "because", "They do not agree, or were not asked: choose why it goes ahead.";
        /// It is not said who assesses whether an adult can decide.
        NoAssessor = "assessor", "Write who assesses whether they can decide it.";
        /// An adult has to be asked first.
        NotAsked = "to", "They are 18 or over. First save whether they agree, and can decide: “What they want, and can decide”. Where nobody could ask, say why.";
        /// An adult has to agree to it.
        NotAgreed = "to", "An adult is referred only where they agree. First save that they do: “What they want, and can decide”.";
        /// Somebody was quicker.
        Gone = "", "Nothing waits for this any more. What was done stands below.";
    }
}

worded! {
    /// A form about what may be harm.
    ConcernForm {
        /// Somebody was told.
        Told = "told", "I told somebody";
        /// It is not harm.
        NotHarm = "not-harm", "It is not harm";
        /// A second person signs off.
        SignOff = "sign-off", "Sign off, or look again";
        /// It sounds like harm.
        Raise = "raise", "This sounds like harm";
        /// It is about people of the council itself.
        SendOutside = "send-outside", "Send it to the person outside";
        /// It may go although somebody was told of it.
        MayGo = "may-go", "It may go now";
        /// Somebody knows that it is safe to write to its author.
        SafeToReply = "safe-to-reply", "It is safe to write to them";
        /// Whether they are under 18.
        Age = "age", "Is the person under 18?";
        /// Whether an adult agrees, and can decide.
        Wishes = "wishes", "What they want, and can decide";
        /// A member of staff reported it themselves.
        Reported = "reported", "I reported it myself";
        /// Whoever has the alert writes to its author.
        Reply = "reply", "Write to them";
    }
}
