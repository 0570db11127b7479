//! What can be wrong with a rating, a wording or a decision check.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a rating.
    RatingProblem {
        /// Nothing was chosen.
        NoRating = "rating", "Choose Blue, Green, Amber or Red.";
        /// There is no reason.
        NoReason = "reason", "Give the reason. It stays in the history of this action.";
        /// Nothing changed, and no sentence says why.
        NoSentence = "reason", "The rating stays as it is: say in a sentence what happened, or why nothing did.";
        /// The same was said before.
        Already = "", "This is saved already: it stands in the log of this action.";
        /// It is too long.
        TooLong = "reason", "Keep the reason to 1,000 letters.";
    }

    /// What is wrong with a link.
    LinkProblem {
        /// It is not said what in the plan it bears on.
        NoPlan = "plan", "Choose what in the plan it bears on.";
        /// It is not said what bears on it.
        NoOther = "other", "Choose what bears on it.";
        /// It is not said how.
        NoRelation = "relation", "Choose how it bears on it.";
        /// A measure answers nothing and changes nothing by itself.
        OnlySpeaks = "relation", "A measure speaks for the plan or against it: choose one of these.";
        /// It is not said why.
        NoWhy = "why", "Say why. It stands beside the link for everybody who reads the plan.";
        /// The reason is too long.
        TooLong = "why", "Keep it to 500 letters.";
        /// It is linked already.
        Already = "other", "It is linked so already.";
        /// It bears on itself.
        Itself = "other", "Choose something else: nothing bears on itself.";
    }

    /// What is wrong with what somebody writes about an action.
    EntryProblem {
        /// Nothing is written.
        NoWords = "words", "Write what happened.";
        /// Nothing changed, and no sentence says why.
        NoSentence = "words", "The rating stays as it is: say in a sentence what happened, or why nothing did.";
        /// It is too long.
        TooLong = "words", "Keep what happened to 2,000 letters and the reason to 1,000.";
        /// Nothing was chosen.
        NoRating = "rating", "Choose Blue, Green, Amber or Red.";
        /// There is no reason.
        NoReason = "reason", "The rating is another one: say why.";
        /// The day is none.
        NoDay = "of_day", "Write a day that is not ahead, and not more than a year ago.";
        /// The same was written before.
        Already = "", "This is saved already: it stands in the log of this action.";
        /// It is not said why it is taken back.
        NoWhy = "why", "Say why you take it back. It stands beside what you wrote.";
        /// Why it is taken back is too long.
        WhyTooLong = "why", "Keep it to 1,000 letters.";
    }

    /// What is wrong with the lead that is named.
    LeadProblem {
        /// Nobody was chosen.
        Nobody = "lead", "Choose who leads it.";
    }

    /// What is wrong with an action that is named beside another.
    ReferenceProblem {
        /// Nothing was chosen.
        Nothing = "other", "Choose another action.";
    }

    /// What is wrong with an action that is added.
    AddProblem {
        /// Nothing is written.
        NoText = "activity", "Write what will be done.";
        /// It is too long.
        TooLong = "activity", "Keep it to 1,000 letters.";
        /// Nobody was chosen.
        NoLead = "lead", "Choose who leads it. A new action has a lead.";
        /// The day is none.
        NoDay = "by", "Write a day that is ahead, within ten years.";
    }

    /// What is wrong with what is done before the board.
    BoardProblem {
        /// It is no day.
        NoDay = "day", "Write a day.";
        /// It is over or too far ahead.
        NotAhead = "day", "Write a day that is ahead, within three years.";
        /// It is there already.
        Already = "day", "That day is there already.";
        /// There are as many as may be.
        TooMany = "day", "There are 50 days ahead already. Take some back first.";
        /// It was taken back before.
        Gone = "", "Somebody took that day away before you.";
        /// Nobody is being asked before that day.
        NotAsking = "", "Nobody was asked: that day is over or was taken away, or its leads are not being asked yet.";
        /// Nobody is left to be asked.
        NobodyToAsk = "", "Nobody was asked: whoever a message reaches wrote since they were asked, or was told today already.";
        /// No lead was chosen, or somebody who cannot lead.
        NobodyNamed = "", "Nobody was named: choose who leads at least one of them.";
        /// Somebody was quicker.
        NamedMeanwhile = "", "Nobody was named: somebody named the leads of these actions before you, or the plan is another one now.";
    }

    /// What is wrong with a plan's name.
    PlanTitleProblem {
        /// Nothing is written.
        NoTitle = "title", "Write what the plan is called.";
        /// It is too long.
        TooLong = "title", "Keep it to 200 letters.";
    }

    /// What is wrong with young people's wording.
    WordingProblem {
        /// It is too long.
        TooLong = "young_wording", "Keep it to 500 letters.";
    }

    /// What is wrong with a decision check.
    CheckProblem {
        /// The report has no title.
        NoTitle = "title", "Write what the report is called.";
        /// It is not said what is decided.
        NoDecision = "decision", "Write what is decided.";
        /// There is no such day.
        NoDay = "on", "Write the day it is decided.";
        /// Nothing was chosen, or too much.
        NoConcern = "objective", "Choose what it concerns: at least one objective or heading, and twenty at most.";
        /// It is not said what it means.
        NoMeaning = "means", "Write what it means for children in care.";
        /// It is not said who was asked.
        NobodyAsked = "asked", "Write who was asked and how, or that nobody was, and why.";
        /// Something is too long.
        TooLong = "", "This is too long for one page. Use at most 3,000 letters in each field, and 200 in the title.";
    }
}
