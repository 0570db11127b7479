//! What can be wrong with a form about something locked.

use crate::pages::staff::problem::problems;
use crate::pages::staff::vocabulary::worded;

problems! {
    /// What is wrong with a form about something locked.
    LockedProblem {
        /// Nobody was chosen.
        NotChosen = "by", "Choose who advised it.";
        /// Nobody is named.
        NoName = "who", "Say who: a name, and their force or team.";
        /// It is not said when.
        NoTime = "when", "Say when.";
        /// Nothing was written.
        NoWhat = "what", "Write down what they said, or how they took it.";
        /// There is no reason.
        NoReason = "reason", "Give the reason. It is kept with your name.";
        /// Something is too long.
        TooLong = "", "This is too long. Use at most 2,000 letters.";
        /// What was advised is not written down.
        NoAdvice = "reason", "First write down what was advised: the police advise that it is destroyed; the police or the LADO advise that it is released.";
        /// Somebody asked already.
        Asked = "", "Somebody asked for something already. That waits for a second person.";
        /// Neither was chosen.
        NotDecided = "decision", "Choose one of the two.";
        /// It takes somebody else.
        SamePerson = "decision", "You asked for it. Somebody else has to agree.";
        /// Something keeps it.
        Kept = "decision", "It cannot be destroyed yet. Somebody has to decide first about what may be harm here; and what is kept for a court, an inquiry or the police is kept.";
        /// Its file is not here.
        NoFile = "decision", "Its file is not here any more: what is locked is in no backup, and this is another machine or an older copy. There is nothing to open. It stays locked.";
        /// Nothing waits for it.
        Gone = "", "Nothing waits for this any more. What became of it stands below.";
    }
}

worded! {
    /// A form about something locked.
    LockedForm {
        /// What was advised is written down.
        Advised = "advised", "Write down what was advised";
        /// That the police have it is written down.
        HandedOver = "handed-over", "The police have it";
        /// Somebody asks that it is destroyed.
        Destroy = "destroy", "Ask that it is destroyed";
        /// Somebody asks that it is released.
        Release = "release", "Ask that it is released to safeguarding leads";
        /// A second person answers.
        Answer = "answer", "Answer as the second person";
    }
}
